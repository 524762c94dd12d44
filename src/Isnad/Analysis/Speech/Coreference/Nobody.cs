using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Words that stand where a speaker would and name nobody, whatever verb is beside them.</summary>
internal static class Nobody
{
    /// <summary>Whether the words for a speaker name nobody: معي, فقط, عام 2017, يقول, the rank in a table (1- فريق).</summary>
    /// <param name="words">The words.</param>
    public static bool Is(SpeakerWords words)
    {
        var (paragraph, from) = (words.Paragraph, words.From);
        if (!paragraph.IsWord(from))
            return paragraph.Tokens.IsNumber(from) && paragraph[from + 1] is "-" or "–" or ")";
        if (paragraph.MentionAt(from) is { Kind: not MentionKind.Other } || GivenNames.Has(words.First))
            return false;
        return words.Words.Count == 1 && paragraph.Is(from, WordClass.NobodyAlone)
            || IsPressConference(paragraph, from)
            || IsSpan(paragraph, from)
            || IsMuchOfThing(paragraph, from, words.To)
            || IsYear(paragraph, from)
            || IsReporting(paragraph, from);
    }

    /// <summary>المؤتمر الصحفي: an occasion; but المؤتمر الوطني.</summary>
    private static bool IsPressConference(SpeechParagraph paragraph, int at) =>
        paragraph[at] is "الموتمر" && paragraph[at + 1] is "الصحفي" or "الصحافي";

    /// <summary>عدة أسابيع, يوما كاملا, 8 سنوات: a span of time.</summary>
    private static bool IsSpan(SpeechParagraph paragraph, int at) =>
        paragraph.Is(at, WordClass.Span) && !paragraph.Is(at, WordClass.NounVerb)
        || (paragraph.Is(at, WordClass.Few) || paragraph.Tokens.IsNumber(at)) && paragraph.Is(at + 1, WordClass.Span);

    /// <summary>الكثير من الأسئلة: many things, not many of a people.</summary>
    private static bool IsMuchOfThing(SpeechParagraph paragraph, int at, int to)
    {
        var noun = at + 2;
        if (!paragraph.Is(at, WordClass.Partitive) || paragraph[at + 1] != "من" || noun >= to || !paragraph.IsWord(noun))
            return false;
        if (paragraph.MentionAt(noun) is not null || !WordShape.HasArticle(paragraph[noun]) || WordShape.IsSoundPlural(paragraph[noun]))
            return false;
        var bare = WordShape.WithoutArticle(paragraph[noun]);
        return !SpeakingNouns.MaySpeak(paragraph[noun])
            && !RoleWord.Is(paragraph[noun])
            && !SourceNoun.Is(bare)
            && !Institutions.Is(bare)
            && !(WordClass.Men | WordClass.Somebody | WordClass.FeminineByUse).Has(bare)
            && !paragraph.Is(noun, WordClass.Addressed);
    }

    /// <summary>عام 2017.</summary>
    private static bool IsYear(SpeechParagraph paragraph, int at) =>
        paragraph.Is(at, WordClass.YearWord) && paragraph.Tokens.IsNumber(at + 1);

    /// <summary>يقول, ويتساءل: a verb in the imperfect that reports.</summary>
    private static bool IsReporting(SpeechParagraph paragraph, int at) =>
        paragraph.Form(at) is { Participle: false, HasObject: false, Verb.IsPlainSaying: true }
        && VerbShape.IsImperfect(paragraph[at])
        && !WordClass.NounVerb.Has(Clitics.WithoutConjunction(paragraph[at]));
}
