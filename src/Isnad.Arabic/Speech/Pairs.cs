using System.Collections.Frozen;

namespace Isnad.Arabic.Speech;

/// <summary>Definite duals that stand for two who were named before (<c>Speech/pairs.tsv</c>): الجانبان, البلدان, المحاميان.</summary>
public static class Pairs
{
    private static readonly FrozenDictionary<string, string> Kinds = EmbeddedTable
        .Rows(typeof(Pairs).Assembly, "Speech/pairs.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>A definite dual of a nisba has at least so many letters: المصريان; الكيان has fewer.</summary>
    private const int NisbaDual = 8;

    /// <summary>What the two are (person, country, body, any); null when a folded word is no such dual.</summary>
    /// <param name="folded">A folded word.</param>
    public static string? Kind(string folded) =>
        Kinds.GetValueOrDefault(folded)
        ?? (
            folded.Length >= NisbaDual
            && folded.StartsWith("ال", StringComparison.Ordinal)
            && folded.EndsWith("يان", StringComparison.Ordinal)
                ? "person"
                : null
        );
}
