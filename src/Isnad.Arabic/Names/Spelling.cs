namespace Isnad.Arabic.Names;

/// <summary>Whether two names of like sound are spellings of one name.</summary>
/// <remarks>
/// A key (<see cref="NameKey"/>) leaves out the vowels, so that words of the language have the keys of foreign names: نظامها الذي is not
/// ناظم الزهاوي. Spellings of one name differ in one or two letters of a word and in three tenths of all, and never by a common word.
/// </remarks>
internal static class Spelling
{
    private const int Short = 4;
    private const int Tenths = 3;

    /// <summary>Whether the words of a text spell a listed name.</summary>
    /// <param name="words">The folded words of a text.</param>
    /// <param name="listed">The folded words of the name; as many, with the same keys.</param>
    /// <param name="isCommon">Whether a word is common in the language.</param>
    public static bool IsOf(IReadOnlyList<string> words, IReadOnlyList<string> listed, Func<string, bool> isCommon)
    {
        var (edits, letters) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var longer = Math.Max(words[i].Length, listed[i].Length);
            var distance = Distance(words[i], listed[i]);
            if (distance > (longer <= Short ? 1 : 2) || (distance > 0 && isCommon(words[i])))
                return false;
            edits += distance;
            letters += longer;
        }
        return edits * 10 <= letters * Tenths;
    }

    /// <summary>Letters to put in, take out or change, those of one sound being one (Levenshtein 1966).</summary>
    private static int Distance(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = corner + (NameKey.Sound(one[i - 1]) == NameKey.Sound(other[j - 1]) ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[^1];
    }
}
