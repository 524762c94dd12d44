using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Letters;

namespace Isnad.Articles;

/// <summary>Knows the lines that stand on pages and are not the article, from <c>Articles/debris.tsv</c>.</summary>
internal static class DebrisTable
{
    private const int ShortLine = 160;

    private static readonly string[][] Rows = [.. EmbeddedTable.Rows(typeof(DebrisTable).Assembly, "Articles/debris.tsv")];
    private static readonly FrozenDictionary<string, string> Lines = Of("line")
        .ToFrozenDictionary(r => r[1], r => r[2], StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Headers = Of("header")
        .ToFrozenDictionary(r => r[1], r => r[2], StringComparer.Ordinal);
    private static readonly string[][] Starts = [.. Of("start")];
    private static readonly string[][] Parts = [.. Of("part")];

    /// <summary>Why a line is no part of the article; null when nothing says so.</summary>
    /// <param name="line">A line, white space collapsed.</param>
    public static string? Reason(string line)
    {
        if (line.Length > ShortLine && !line.Contains('©', StringComparison.Ordinal))
            return Starts.FirstOrDefault(r => r[2] == "keywords" && Folding.Fold(line).StartsWith(r[1], StringComparison.Ordinal))?[2];
        var folded = Bare(line);
        if (Lines.TryGetValue(folded, out var reason))
            return reason;
        var whole = Folding.Fold(line);
        foreach (var row in Starts)
            if (whole.StartsWith(row[1], StringComparison.Ordinal))
                return row[2];
        foreach (var row in Parts)
            if (whole.Contains(row[1], StringComparison.Ordinal))
                return row[2];
        return null;
    }

    /// <summary>The words behind a label like الكلمات المفتاحية; null when a line is no list of keywords.</summary>
    /// <param name="line">A line, white space collapsed.</param>
    public static string? Keywords(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 30 && colon < line.Length - 2 && Reason(line) == "keywords" ? line[(colon + 1)..].Trim() : null;
    }

    /// <summary>What a line heads: related, read-also, author-bio, summary; null when it is no such header.</summary>
    /// <param name="line">A line, white space collapsed.</param>
    public static string? Header(string line) => line.Length <= 40 && Headers.TryGetValue(Bare(line), out var reason) ? reason : null;

    private static string Bare(string line) => Folding.Fold(line).Trim(' ', '.', ':', '…', '!', '-', '|', '،', '*', '•', '»', '«', '"');

    private static IEnumerable<string[]> Of(string kind) => Rows.Where(row => row[0] == kind);
}
