using Isnad.Analysis.Speech;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis;

/// <summary>Finds the statement of a headline: <c>لافروف: …</c>.</summary>
internal static class HeadlineReader
{
    private const int LongestSpeaker = 7;
    private static readonly ReportingVerb Says = new("قال", "say", false, Complements.Clause);

    /// <summary>The statement; empty when the headline is none.</summary>
    public static IReadOnlyList<Statement> Read(SpeechParagraph title, SpeakerResolver resolver)
    {
        for (var i = 1; i < title.Tokens.Count - 2 && i <= LongestSpeaker; i++)
        {
            if (title[i] != ":") continue;
            var first = LeadIn(title, i);
            var named = Enumerable.Range(first, i - first).Any(t => title.MentionAt(t) is { Kind: MentionKind.Person or MentionKind.Organisation or MentionKind.Outlet } || (t == first && (PersonPattern.IsTitle(title[t]) || SpeechLexicon.Shipped.Source(title[t]) is not null)) || title.MentionAt(t) is { Kind: MentionKind.Place } && i - first <= 2);
            if (!named || SubjectAgreement.IsThing(title, first) || resolver.Named(title, first, i, null) is not { } speaker) return [];
            var quotation = title.QuotationAt(i + 1) is { } quote && quote.Open == i + 1 && quote.Close >= title.Tokens.Count - 2 ? quote : (Quotation?)null;
            var (from, to) = quotation is { } q ? (q.Open + 1, q.Close) : (i + 1, title.Tokens.Count);
            return [StatementBuilder.Build(title, new Draft(i, title.Tokens[i].Span, from, to, title.Span(from, to), quotation is not null, speaker, [], [], Says, "headline colon", false))];
        }
        return [];
    }

    /// <summary>Past words that only lead the reader on: اقرأ.. , قد يهمك.. .</summary>
    private static int LeadIn(SpeechParagraph title, int colon)
    {
        for (var i = 1; i < colon - 1 && i < 5; i++) if (title[i] == "." && title[i - 1] == "." || title[i] == "…") return i + 1;
        return 0;
    }
}
