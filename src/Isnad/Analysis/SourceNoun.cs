using Isnad.Arabic.Speech;

namespace Isnad.Analysis;

/// <summary>What a noun is a source of, seen through what is joined to its front (<c>Speech/sources.tsv</c>).</summary>
internal static class SourceNoun
{
    /// <summary>The kind of a source; null for a noun that is none.</summary>
    /// <param name="folded">A folded noun.</param>
    public static SourceKind? KindOf(string folded) => SpeechLexicon.Shipped.Source(folded);

    /// <summary>Whether a noun is a source of any kind.</summary>
    /// <param name="folded">A folded noun.</param>
    public static bool Is(string folded) => KindOf(folded) is not null;

    /// <summary>Persons without a name: مصدر, مراقبون.</summary>
    /// <param name="folded">A folded noun.</param>
    public static bool IsUnnamed(string folded) => KindOf(folded) == SourceKind.Unnamed;

    /// <summary>A crowd, or reports: وكالات, تقارير.</summary>
    /// <param name="folded">A folded noun.</param>
    public static bool IsVague(string folded) => KindOf(folded) == SourceKind.Vague;

    /// <summary>What holds words: تقرير, وثيقة.</summary>
    /// <param name="folded">A folded noun.</param>
    public static bool IsDocument(string folded) => KindOf(folded) == SourceKind.Document;

    /// <summary>What brings words out: وكالة, صحيفة.</summary>
    /// <param name="folded">A folded noun.</param>
    public static bool IsMedium(string folded) => KindOf(folded) == SourceKind.Media;
}
