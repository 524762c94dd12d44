namespace Isnad.Articles;

/// <summary>Tells a table that lost its structure, its cells run together without a space: <c>العمليات العسكريةتقديم دعم</c>.</summary>
/// <param name="lines">The lines; each is looked at once, in whatever order it is asked for.</param>
internal sealed class FlattenedTable(IReadOnlyList<string> lines)
{
    private int _start;
    private int _end;

    /// <summary>How many lines show a join, from each of the bare ones from <see cref="_start"/> on to <see cref="_end"/>.</summary>
    private int[] _joined = [];

    /// <summary>How many lines from one on are rows of such a table; 0 when it is none. At least half of them must show a join.</summary>
    /// <param name="at">The first line.</param>
    public int Rows(int at)
    {
        if (at < _start || at >= _end)
            Look(at);
        if (at >= _end)
            return 0;
        var (rows, joined) = (_end - at, _joined[at - _start]);
        return rows >= 2 && joined >= 2 && joined * 2 >= rows ? rows : 0;
    }

    private void Look(int at)
    {
        (_start, _end) = (at, at);
        while (_end < lines.Count && IsBare(lines[_end]))
            _end++;
        _joined = new int[_end - at + 1];
        for (var i = _end - 1; i >= at; i--)
            _joined[i - at] = _joined[i - at + 1] + (HasJoin(lines[i]) ? 1 : 0);
    }

    private static bool IsBare(string line) =>
        line.Length is > 0 and < 400
        && line[^1] is not ('.' or '؟' or '!' or ':' or '»' or '"' or '…')
        && line[0] is not ('•' or '-' or '*');

    /// <summary>Whether a word of the line goes on behind a letter that only ends words, or holds a second article.</summary>
    private static bool HasJoin(string line)
    {
        foreach (var word in line.Split(' '))
        {
            for (var i = 1; i + 1 < word.Length; i++)
            {
                if (word[i] is 'ة' or 'ى' && char.IsLetter(word[i + 1]))
                    return true;
                if (word[i] == 'إ' && i > 2 && char.IsLetter(word[i - 1]))
                    return true;
            }
            var second =
                word.Length >= 11 && word.StartsWith("ال", StringComparison.Ordinal) ? word.IndexOf("ال", 5, StringComparison.Ordinal) : -1;
            if (second > 0 && word.Length - second >= 5)
                return true;
        }
        return false;
    }
}
