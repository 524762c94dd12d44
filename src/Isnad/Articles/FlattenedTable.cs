namespace Isnad.Articles;

/// <summary>Tells a table that lost its structure, its cells run together without a space: <c>العمليات العسكريةتقديم دعم</c>.</summary>
internal static class FlattenedTable
{
    /// <summary>How many lines from one on are rows of such a table; 0 when it is none. At least half of them must show a join.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="at">The first line.</param>
    public static int Rows(IReadOnlyList<string> lines, int at)
    {
        var rows = 0;
        var joined = 0;
        for (var i = at; i < lines.Count && IsBare(lines[i]); i++)
        {
            rows++;
            if (HasJoin(lines[i]))
                joined++;
        }
        return rows >= 2 && joined >= 2 && joined * 2 >= rows ? rows : 0;
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
