using System.Collections.Frozen;

namespace Isnad.Arabic.Words;

/// <summary>Words too common to tell texts apart.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Words = EmbeddedTable
        .Rows(typeof(StopWords).Assembly, "Words/stopwords.tsv")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word is one of them.</summary>
    /// <param name="folded">A folded word.</param>
    public static bool Contains(string folded) => Words.Contains(folded);
}
