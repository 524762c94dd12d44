using System.Collections.Frozen;

namespace Isnad.Arabic.Speech;

/// <summary>What persons are called beside their titles (<c>Speech/offices.tsv</c>): ranks, roles, other words for an office.</summary>
public static class Offices
{
    private static readonly FrozenDictionary<string, string> Kinds = EmbeddedTable
        .Rows(typeof(Offices).Assembly, "Speech/offices.tsv")
        .Where(row => row[1] is not ("same" or "body"))
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(rows => rows.Key, rows => string.Join(' ', rows.Select(row => row[1])), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Same = EmbeddedTable
        .Rows(typeof(Offices).Assembly, "Speech/offices.tsv")
        .Where(row => row[1] == "same")
        .ToFrozenDictionary(row => row[0], row => row[2].Split(' ').Select(word => "ال" + word).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Bodies = EmbeddedTable
        .Rows(typeof(Offices).Assembly, "Speech/offices.tsv")
        .Where(row => row[1] == "body")
        .ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);

    /// <summary>
    /// The usual folded name of a state or organisation that words call otherwise: الأمم المتحدة for المنظمة الدولية. Null where the table
    /// has none.
    /// </summary>
    /// <param name="words">Folded words without و and the article.</param>
    public static string? Body(IReadOnlyList<string> words) => Bodies.GetValueOrDefault(string.Join(' ', words));

    /// <summary>Whether a word is a rank or an address that may stand between an office and the name: اللواء, الدكتور.</summary>
    /// <param name="bare">A folded word without و and the article.</param>
    public static bool IsRank(string bare) =>
        Kinds.GetValueOrDefault(bare) is { } kinds && kinds.Contains("rank", StringComparison.Ordinal);

    /// <summary>Whether a word says what somebody is or does, though it is no title: الحارس, المسؤول.</summary>
    /// <param name="bare">A folded word without و and the article.</param>
    public static bool IsRole(string bare) =>
        Kinds.GetValueOrDefault(bare) is { } kinds && kinds.Contains("role", StringComparison.Ordinal);

    /// <summary>
    /// The usual words for an office that words begin with, and instead of how many they stand: الملك for العاهل. Null where the table has
    /// none.
    /// </summary>
    /// <param name="words">Folded words without و and the article.</param>
    public static (IReadOnlyList<string> Words, int Instead)? Usual(IReadOnlyList<string> words)
    {
        for (var length = Math.Min(3, words.Count); length > 0; length--)
            if (Same.TryGetValue(string.Join(' ', words.Take(length)), out var usual))
                return (usual, length);
        return null;
    }
}
