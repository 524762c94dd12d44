using Isnad.Arabic.Letters;

namespace Isnad.Articles;

/// <summary>Splits a keyword line whose keywords are parted by commas, or run together without any mark.</summary>
internal static class TagSplitter
{
    private const int LongestTag = 5;

    /// <summary>
    /// The keywords. Without marks the line is cut into the longest stretches of up to five words that the page's other lines hold.
    /// </summary>
    /// <param name="words">What stands behind "keywords:".</param>
    /// <param name="lines">The page's other lines.</param>
    public static IReadOnlyList<string> Split(string words, IReadOnlyList<string> lines)
    {
        if (words.AsSpan().IndexOfAny(",،|؛;#") >= 0)
        {
            return
            [
                .. words
                    .Split([',', '،', '|', '؛', ';', '#'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(t => t.Replace('_', ' ')),
            ];
        }
        var page = " " + string.Join(" ", lines.Select(Folding.Fold)) + " ";
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tags = new List<string>();
        for (var i = 0; i < parts.Length; )
        {
            var length = Math.Min(LongestTag, parts.Length - i);
            while (length > 1 && !page.Contains(Folding.Fold(string.Join(' ', parts.Skip(i).Take(length))), StringComparison.Ordinal))
                length--;
            tags.Add(string.Join(' ', parts.Skip(i).Take(length)));
            i += length;
        }
        return tags;
    }
}
