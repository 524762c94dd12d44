namespace Isnad.Briefs;

/// <summary>Knows the lists of earlier cases that end an article: years, each on a line of its own, and under them what happened then.</summary>
internal static class EarlierCases
{
    private const int DigitsOfYear = 4;

    /// <summary>So many letters behind the line of its year a case may be told.</summary>
    private const int LongestCase = 700;

    /// <summary>Whether what stands at a place is told under a line that holds a year alone.</summary>
    /// <param name="text">The article.</param>
    /// <param name="at">The place.</param>
    public static bool Lists(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - LongestCase), Math.Min(at, LongestCase));
        foreach (var line in before.Split('\n'))
        {
            var year = before[line].Trim();
            if (year.Length == DigitsOfYear && year[0] is '1' or '2' && !year.ContainsAnyExceptInRange('0', '9'))
                return true;
        }
        return false;
    }
}
