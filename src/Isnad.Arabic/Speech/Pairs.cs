using System.Collections.Frozen;

namespace Isnad.Arabic.Speech;

/// <summary>Definite duals that stand for two who were named before (<c>Speech/pairs.tsv</c>): الجانبان, البلدان, المحاميان.</summary>
public static class Pairs
{
    private static readonly FrozenDictionary<string, PairKind> Kinds = EmbeddedTable
        .Rows(typeof(Pairs).Assembly, "Speech/pairs.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<PairKind>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>A definite dual of a nisba has at least so many letters: المصريان; الكيان has fewer.</summary>
    private const int NisbaDual = 8;

    /// <summary>What the two are; null when a folded word is no such dual.</summary>
    /// <param name="folded">A folded word.</param>
    public static PairKind? Kind(string folded) =>
        Kinds.TryGetValue(folded, out var kind) ? kind
        : IsDualOfNisba(folded) ? PairKind.Person
        : null;

    private static bool IsDualOfNisba(string folded) =>
        folded.Length >= NisbaDual && folded.StartsWith("ال", StringComparison.Ordinal) && folded.EndsWith("يان", StringComparison.Ordinal);
}
