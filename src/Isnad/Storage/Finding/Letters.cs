namespace Isnad.Storage.Finding;

/// <summary>How far words are apart in letters, and what is one letter away.</summary>
internal static class Letters
{
    private const string Arabic = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    private static readonly string[] Shapes = ["بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق"];

    /// <summary>Letters to put in, take out, change or swap with the next (optimal string alignment).</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another.</param>
    public static int Apart(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        for (var j = 1; j <= other.Length; j++)
        {
            var least = Math.Min(rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                least = Math.Min(least, rows[i - 2, j - 2] + 1);
            rows[i, j] = least;
        }
        return rows[one.Length, other.Length];
    }

    /// <summary>Every string that differs from a word in the dots of one letter.</summary>
    /// <param name="word">A word.</param>
    public static IEnumerable<string> OtherDots(string word) =>
        from i in Enumerable.Range(0, word.Length)
        from shape in Shapes.Where(s => s.Contains(word[i], StringComparison.Ordinal))
        from letter in shape
        where letter != word[i]
        select string.Concat(word.AsSpan(0, i), [letter], word.AsSpan(i + 1));

    /// <summary>Every string that is one letter away from a word.</summary>
    /// <param name="word">A word.</param>
    public static IEnumerable<string> OneAway(string word)
    {
        var letters = word.Length > 0 && char.IsAsciiLetter(word[0]) ? Latin : Arabic;
        for (var i = 0; i <= word.Length; i++)
        {
            foreach (var letter in letters)
                yield return string.Concat(word.AsSpan(0, i), [letter], word.AsSpan(i));
            if (i == word.Length)
                yield break;
            yield return word.Remove(i, 1);
            foreach (var letter in letters.Where(l => l != word[i]))
                yield return string.Concat(word.AsSpan(0, i), [letter], word.AsSpan(i + 1));
            if (i + 1 < word.Length && word[i] != word[i + 1])
                yield return string.Concat(word.AsSpan(0, i), [word[i + 1], word[i]], word.AsSpan(i + 2));
        }
    }
}
