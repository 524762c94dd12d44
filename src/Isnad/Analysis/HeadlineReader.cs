using Isnad.Arabic.Speech;

namespace Isnad.Analysis;

/// <summary>Finds the statement of a headline: <c>لافروف: …</c>.</summary>
internal static class HeadlineReader
{
    private const int LongestSpeaker = 7;

    /// <summary>The statement; empty when the headline is none.</summary>
    public static IReadOnlyList<Statement> Read(SpeechParagraph title, SpeakerMemory memory)
    {
        for (var i = 1; i < title.Tokens.Count - 2 && i <= LongestSpeaker; i++)
        {
            if (title[i] != ":") continue;
            var named = Enumerable.Range(0, i).Any(t => title.MentionAt(t) is { Kind: MentionKind.Person or MentionKind.Organisation or MentionKind.Outlet } || (t == 0 && (PersonPattern.IsTitle(title[t]) || SpeechLexicon.Shipped.Source(title[t]) is not null)) || title.MentionAt(t) is { Kind: MentionKind.Place } && i <= 2);
            if (!named || memory.Named(title, 0, i, Gender.Masculine) is not { } speaker) return [];
            var quotation = title.QuotationAt(i + 1) is { } quote && quote.Open == i + 1 && quote.Close >= title.Tokens.Count - 2 ? quote : (Quotation?)null;
            return [StatementBuilder.Build(title, title.Tokens[i].Span, "headline colon", quotation is { } q ? title.Span(q.Open + 1, q.Close) : title.Span(i + 1, title.Tokens.Count), quotation is not null, speaker, [], [], SpeechAct.Say, false)];
        }
        return [];
    }
}
