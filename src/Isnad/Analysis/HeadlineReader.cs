using Isnad.Analysis.Speech;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

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
            if (SpeechLexicon.Shipped.Form(title[first]) is { Participle: false } || Enumerable.Range(first, i - first).Any(t => title[t] is "بحسب" or "وفق" or "حسب" or "وفقا")) return []; // وقال، بحسب الوكالة: no headline
            if (!named || SubjectAgreement.IsThing(title, first) || WordClass.Affair.Has(title[first]) || IsPlaceAlone(title, first, i) && !Speaks(title, i + 1) || resolver.Named(title, first, i, null) is not { } speaker) return [];
            var quotation = title.QuotationAt(i + 1) is { } quote && quote.Open == i + 1 && quote.Close >= title.Tokens.Count - 2 ? quote : (Quotation?)null;
            var (from, to) = quotation is { } q ? (q.Open + 1, q.Close) : (i + 1, title.Tokens.Count);
            return [StatementBuilder.Build(title, new Draft(i, title.Tokens[i].Span, from, to, title.Span(from, to), quotation is not null, speaker, [], [], Says, "headline colon", false))];
        }
        return [];
    }

    private static bool IsPlaceAlone(SpeechParagraph title, int first, int colon) =>
        title.MentionAt(first) is { Kind: MentionKind.Place } place && title.MentionAt(colon - 1) == place;

    /// <summary>Whether the words behind a place's colon are its government's: روسيا: لن نسمح, واشنطن: الأسد …; روسيا: اعتقال … only says where.</summary>
    private static bool Speaks(SpeechParagraph title, int from)
    {
        if (from < title.Tokens.Count && title.OpensQuotation(from) is not null) return true;
        if (WordClass.Claim.Has(title[from]) || IsOurs(title, from)) return true;
        return title.MentionAt(from - 2) is { } place && IsCapital(title, place) && (title.IsDefinite(from) && title.MentionAt(from + 1) is null && !IsImperfect(title[from + 1]) || title.MentionAt(from) is { Kind: MentionKind.Person or MentionKind.Place } && !title.HasJoinedParticle(from));
    }

    /// <summary>A word of the first person plural within the next few: نواصل, سنرد, طوقنا, لدينا.</summary>
    private static bool IsOurs(SpeechParagraph title, int from)
    {
        for (var i = from; i < Math.Min(title.Tokens.Count, from + 6); i++)
        {
            var word = title[i];
            if (title.MentionAt(i) is not null || !title.IsWord(i) || word.Length < 4) continue;
            if (i <= from + 1 && (word.StartsWith("سن", StringComparison.Ordinal) && word.Length > 4 || word[0] == 'ن' && !word.EndsWith('ه') && Arabic.Words.LightStemmer.Stem(word).Length > 2 && IsImperfect("ي" + word[1..]))) return true;
            if (word.EndsWith("نا", StringComparison.Ordinal) && word is not ("هنا" or "حينا" or "احيانا" or "قانونا" or "انا")) return true;
        }
        return false;
    }

    private static bool IsImperfect(string word) => word.Length is > 3 and < 8 && word[0] is 'ي' or 'ت' && SpeechLexicon.Shipped.Form(word) is { Participle: false } || word.Length is > 3 and < 7 && word[0] is 'ي' && !word.EndsWith('ه');

    /// <summary>A capital stands for its government; a country's own name mostly says where.</summary>
    private static bool IsCapital(SpeechParagraph title, Mention place) => WordClass.Capital.Has(Folding.Fold(place.Text));

    /// <summary>Past words that only lead the reader on: اقرأ.. , قد يهمك.. .</summary>
    private static int LeadIn(SpeechParagraph title, int colon)
    {
        for (var i = 1; i < colon - 1 && i < 5; i++) if (title[i] == "." && title[i - 1] == "." || title[i] == "…") return i + 1;
        return 0;
    }
}
