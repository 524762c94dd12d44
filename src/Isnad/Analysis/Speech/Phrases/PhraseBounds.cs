using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Words with which the words for somebody are over: a particle, an adverb, what he does beside, whom he speaks to.</summary>
internal static class PhraseBounds
{
    private const char Tanwin = '\u064B';

    /// <summary>Whether a word ends the words that name a speaker.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool IsStop(SpeechParagraph paragraph, int at)
    {
        if (paragraph[at] is "علي" && NameWord.IsAli(paragraph, at) || NameWord.IsVan(paragraph, at) || IsFormer(paragraph, at))
            return false;
        if (NameWord.IsNounOrName(paragraph, at) || IsCounted(paragraph, at))
            return false;
        return paragraph.Is(at, WordClass.Stop | WordClass.Day | WordClass.Adverb | WordClass.Relative)
            || paragraph.Is(at, WordClass.Period) && paragraph.Is(at + 1, WordClass.Day)
            || IsMarkedAccusative(paragraph, at);
    }

    /// <summary>A participle that tells what somebody does beside: (الوزير) | مضيفا, (الهيئة)، | مؤكدة.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool IsCircumstance(SpeechParagraph paragraph, int at)
    {
        if (paragraph.IsName(at) || paragraph.Form(at) is not { Participle: true } form)
            return false;
        if (paragraph.Is(at, WordClass.SayingParticiple) && LeadsIn(paragraph, at + 1))
            return true; // (السفارة) | قائلة: «…»; but تقارير مؤكدة
        return paragraph[at][^1] == 'ا' || paragraph.IsComma(at - 1) && form.Gender != Gender.Masculine;
    }

    private static bool LeadsIn(SpeechParagraph paragraph, int at) =>
        paragraph[at] == ":" || WordClass.OpensClause(paragraph[at]) || paragraph.OpensQuotation(at) is not null;

    /// <summary>What somebody asks for who would not be named, or whom he speaks to: طلب عدم الكشف عن هويته, لوكالة كذا.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token of the words for him.</param>
    /// <param name="at">The token.</param>
    public static bool IsAside(SpeechParagraph paragraph, int from, int at) =>
        at > from && (AsksNotToBeNamed(paragraph, at) || IsMediumSpokenTo(paragraph, from, at));

    private static bool AsksNotToBeNamed(SpeechParagraph paragraph, int at) =>
        paragraph.Is(at, WordClass.Reticent) && paragraph[at + 1] is "عدم" or "ان";

    private static bool IsMediumSpokenTo(SpeechParagraph paragraph, int from, int at) =>
        paragraph[at] is ['ل', _, _, _, _, ..]
        && SourceNoun.IsMedium(paragraph[at])
        && !paragraph.IsName(from)
        && (!SourceNoun.Is(paragraph[from]) || SourceNoun.IsUnnamed(paragraph[from]));

    /// <summary>12 | نائبا: persons behind their number.</summary>
    private static bool IsCounted(SpeechParagraph paragraph, int at) =>
        at > 0
        && paragraph.Tokens[at - 1].Kind == TokenKind.Number
        && paragraph[at] is [_, _, .., 'ا'] counted
        && (SourceNoun.IsUnnamed(counted[..^1]) || RoleWord.Is(counted[..^1]) || SpeakingNouns.MaySpeak(counted[..^1]));

    /// <summary>أن مسؤولا | سابقا: an adjective, no adverb, behind somebody in the accusative.</summary>
    private static bool IsFormer(SpeechParagraph paragraph, int at) =>
        paragraph[at] is "سابقا" && paragraph[at - 1] is [_, _, _, .., 'ا'] before && SourceNoun.IsUnnamed(before[..^1]);

    /// <summary>An accusative written with its marks is an adverb or a state: سابقاً, مضيفًا.</summary>
    private static bool IsMarkedAccusative(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.IsWord(at) || paragraph.IsName(at))
            return false;
        var span = paragraph.Tokens[at].Span;
        if (span.Length <= 3)
            return false;
        return paragraph.Source.AsSpan(span.End - 2, 2).Contains(Tanwin)
            || span.End < paragraph.Source.Length && paragraph.Source[span.End] == Tanwin;
    }
}
