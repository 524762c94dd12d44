using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Readers;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds the statement of a headline: <c>لافروف: …</c>.</summary>
internal static class HeadlineReader
{
    private const int LongestSpeaker = 7;

    /// <summary>Words behind the colon within which a word of ours shows that somebody speaks.</summary>
    private const int OursReach = 6;

    private static readonly ReportingVerb Says = new("قال", "say", false, Complements.Clause);

    /// <summary>The statement; empty when the headline is none.</summary>
    public static IReadOnlyList<Statement> Read(SpeechParagraph title, SpeakerResolver resolver)
    {
        if (Colon(title) is not { } colon)
            return [];
        var first = LeadIn(title, colon);
        if (IsReport(title, first, colon) || !NamesSpeaker(title, first, colon))
            return [];
        if (ThingNoun.Is(title, first) || title.Is(first, WordClass.Affair) || IsCallToLook(title, first))
            return [];
        if (IsPlaceAlone(title, first, colon) && !Speaks(title, colon + 1))
            return [];
        return resolver.Named(title, first, SpeakerEnd(title, first, colon), null) is { } speaker ? [Told(title, colon, speaker)] : [];
    }

    /// <summary>
    /// Where the words for the speaker end: before whom he speaks to or what he does behind his name, whoever else is named there
    /// (فلان لفلان, فلان يرد على فلان, فلان بعد لقاء فلان).
    /// </summary>
    private static int SpeakerEnd(SpeechParagraph title, int first, int colon)
    {
        var named = false;
        for (var i = first; i < colon; i++)
        {
            if (named && EndsSpeaker(title, i))
                return i;
            named |= title.MentionAt(i) is not null;
        }
        return colon;
    }

    /// <summary>لترامب, للمتظاهرين (not اللجنة الدولية للصليب); عن, بعد; يرد, ترد; ردا, معلقا.</summary>
    private static bool EndsSpeaker(SpeechParagraph title, int at)
    {
        var word = title[at];
        if (word == "ل" || (word[0] == 'ل' && title.HasJoinedParticle(at)))
            return true;
        if (word is ['ل', 'ل', _, _, ..])
            return title.MentionAt(at - 1) is not { Kind: MentionKind.Organisation } || word is [.., 'ي', 'ن'] or [.., 'ا', 'ت'];
        if (title.MentionAt(at) is not null || !title.IsWord(at))
            return false;
        return title.Is(at, WordClass.BehindSpeaker) || word is ['ي' or 'ت', _, _, ..] && word.Length < 8 || word is [_, _, .., 'ا'];
    }

    /// <summary>شاهد الفيديو التالي: the reader is told to look; a witness stands alone or before what he is not (شاهد عيان).</summary>
    private static bool IsCallToLook(SpeechParagraph title, int first) => title[first] == "شاهد" && title.IsDefinite(first + 1);

    private static int? Colon(SpeechParagraph title)
    {
        for (var i = 1; i < title.Tokens.Count - 2 && i <= LongestSpeaker; i++)
            if (title[i] == ":")
                return i;
        return null;
    }

    /// <summary>What is told behind a colon, without the quotation marks around all of it.</summary>
    private static Statement Told(SpeechParagraph title, int colon, Speaker speaker)
    {
        var quotation = title.OpensQuotation(colon + 1) is { } quote && quote.Close >= title.Tokens.Count - 2 ? quote : (Quotation?)null;
        var (from, to) = quotation is { } marks ? (marks.Open + 1, marks.Close) : (colon + 1, title.Tokens.Count);
        var content = title.Span(from, to);
        var cue = title.Tokens[colon].Span;
        var draft = new Draft(colon, cue, from, to, content, quotation is not null, speaker, [], [], Says, "headline colon", false);
        return StatementBuilder.Build(title, draft);
    }

    /// <summary>Whether the words before the colon report, as a sentence does: وقال، بحسب الوكالة.</summary>
    private static bool IsReport(SpeechParagraph title, int first, int colon)
    {
        if (title.Form(first) is { Participle: false })
            return true;
        for (var i = first; i < colon; i++)
            if (title.Is(i, WordClass.SourceCue))
                return true;
        return false;
    }

    /// <summary>Whether somebody who may speak is named before the colon; a place only almost by itself.</summary>
    private static bool NamesSpeaker(SpeechParagraph title, int first, int colon)
    {
        if (PersonPattern.IsTitle(title[first]) || SourceNoun.Is(title[first]))
            return true;
        for (var i = first; i < colon; i++)
        {
            if (title.MentionAt(i) is not { } name || name.Kind == MentionKind.Other)
                continue;
            if (name.Kind != MentionKind.Place || colon - first <= 2)
                return true;
        }
        return false;
    }

    private static bool IsPlaceAlone(SpeechParagraph title, int first, int colon) =>
        title.MentionAt(first) is { Kind: MentionKind.Place } place && title.MentionAt(colon - 1) == place;

    /// <summary>Whether the words behind a place's colon are its government's: روسيا: لن نسمح; روسيا: اعتقال … only says where.</summary>
    private static bool Speaks(SpeechParagraph title, int from)
    {
        if (title.OpensQuotation(from) is not null)
            return true;
        if (title.Is(from, WordClass.Claim) || IsOurs(title, from))
            return true;
        return title.MentionAt(from - 2) is { } place && IsCapital(place) && IsSubject(title, from);
    }

    /// <summary>
    /// Whether the words behind the colon begin with whom they tell about: الأسد, a definite noun without a verb behind it.
    /// </summary>
    private static bool IsSubject(SpeechParagraph title, int at)
    {
        if (title.MentionAt(at) is { Kind: MentionKind.Person or MentionKind.Place } && !title.HasJoinedParticle(at))
            return true;
        return title.IsDefinite(at) && title.MentionAt(at + 1) is null && !IsImperfect(title[at + 1]);
    }

    /// <summary>A word of the first person plural within the next few: نواصل, سنرد, طوقنا, لدينا.</summary>
    private static bool IsOurs(SpeechParagraph title, int from)
    {
        for (var i = from; i < Math.Min(title.Tokens.Count, from + OursReach); i++)
        {
            if (title.MentionAt(i) is not null || !title.IsWord(i) || title[i].Length < 4)
                continue;
            if (i <= from + 1 && IsOurImperfect(title[i]))
                return true;
            if (title[i].EndsWith("نا", StringComparison.Ordinal) && !title.Is(i, WordClass.NotOurs))
                return true;
        }
        return false;
    }

    /// <summary>نواصل, سنرد.</summary>
    private static bool IsOurImperfect(string word)
    {
        if (word is ['س', 'ن', _, _, _, ..])
            return true;
        return word[0] == 'ن' && !word.EndsWith('ه') && LightStemmer.Stem(word).Length > 2 && IsImperfect("ي" + word[1..]);
    }

    private static bool IsImperfect(string word)
    {
        if (word is ['ي', _, _, _, ..] && word.Length < 7 && !word.EndsWith('ه'))
            return true;
        return word is ['ي' or 'ت', _, _, _, ..] && word.Length < 8 && SpeechLexicon.Shipped.Form(word) is { Participle: false };
    }

    /// <summary>A capital stands for its government; a country's own name mostly says where.</summary>
    private static bool IsCapital(Mention place) => WordClass.Capital.Has(Folding.Fold(place.Text));

    /// <summary>Past words that only lead the reader on: اقرأ.. , قد يهمك.. .</summary>
    private static int LeadIn(SpeechParagraph title, int colon)
    {
        for (var i = 1; i < colon - 1 && i < 5; i++)
            if (title[i] == "…" || title[i] == "." && title[i - 1] == ".")
                return i + 1;
        return 0;
    }
}
