using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad.Briefs;

/// <summary>Words by which the speakers of a story are told apart or taken together: the table <c>Briefs/speakers.tsv</c>.</summary>
internal static class SpeakerTable
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Table = EmbeddedTable
        .Rows(typeof(SpeakerTable).Assembly, "Briefs/speakers.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether a word is in a row.</summary>
    /// <param name="code">The row.</param>
    /// <param name="bare">A folded word without the article.</param>
    public static bool Is(string code, string bare) => Table[code].Contains(bare);
}
