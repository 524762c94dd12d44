using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads a paragraph that is one quotation without a cue: whoever spoke last goes on.</summary>
internal static class ContinuedQuotation
{
    private static readonly ReportingVerb Adds = new("اضاف", "add", false, Complements.Clause);

    /// <summary>The statement; null when the paragraph is no such quotation, or nobody spoke before.</summary>
    public static Statement? Read(SpeechParagraph paragraph, SpeakerMemory memory)
    {
        if (
            paragraph.OpensQuotation(0) is not { Length: >= 5 } quotation
            || quotation.Close + 2 < paragraph.Tokens.Count
            || memory.Last is not { } last
        )
            return null;
        var to = Math.Min(quotation.Close, paragraph.Tokens.Count);
        var draft = new Draft(
            0,
            paragraph.Tokens[0].Span,
            1,
            to,
            paragraph.Span(1, to),
            true,
            last.Speaker with
            {
                Span = null,
            },
            last.Carriers,
            [],
            Adds,
            "quotation continued",
            false
        );
        return StatementBuilder.Build(paragraph, draft);
    }
}
