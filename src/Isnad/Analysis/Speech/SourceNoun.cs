using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech;

/// <summary>What a noun is a source of, seen through what is joined to its front (<c>Speech/sources.tsv</c>).</summary>
internal static class SourceNoun
{
    /// <summary>Whether a noun is a source of any kind.</summary>
    /// <param name="folded">A folded noun.</param>
    public static bool Is(string folded) => SpeechLexicon.Shipped.Source(folded) is not null;

    /// <summary>Persons without a name: مصدر, مراقبون.</summary>
    /// <param name="folded">A folded noun.</param>
    public static bool IsUnnamed(string folded) => SpeechLexicon.Shipped.Source(folded) == "unnamed";

    /// <summary>What holds words: تقرير, وثيقة.</summary>
    /// <param name="folded">A folded noun.</param>
    public static bool IsDocument(string folded) => SpeechLexicon.Shipped.Source(folded) == "document";

    /// <summary>What brings words out: وكالة, صحيفة.</summary>
    /// <param name="folded">A folded noun.</param>
    public static bool IsMedium(string folded) => SpeechLexicon.Shipped.Source(folded) == "media";
}
