namespace Isnad.Articles;

/// <summary>What changed between two texts, paragraph by paragraph.</summary>
public static class TextDifference
{
    /// <summary>Lines that went (<c>- </c>) and lines that came (<c>+ </c>), in order; what stayed is left out.</summary>
    /// <remarks>By the longest common subsequence of lines (Hunt and McIlroy 1976); long texts are cut to 2,000 lines.</remarks>
    /// <param name="before">The older lines.</param>
    /// <param name="after">The newer lines.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var n = Math.Min(before.Count, 2000);
        var m = Math.Min(after.Count, 2000);
        var common = new int[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = m - 1; k >= 0; k--) common[i, k] = before[i] == after[k] ? common[i + 1, k + 1] + 1 : Math.Max(common[i + 1, k], common[i, k + 1]);
        }
        var changes = new List<string>();
        for (int i = 0, k = 0; i < n || k < m;)
        {
            if (i < n && k < m && before[i] == after[k]) { i++; k++; }
            else if (i < n && (k == m || common[i + 1, k] >= common[i, k + 1])) changes.Add("- " + before[i++]);
            else changes.Add("+ " + after[k++]);
        }
        return changes;
    }
}
