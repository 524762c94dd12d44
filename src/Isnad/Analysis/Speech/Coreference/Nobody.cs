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
            || IsYear(paragraph, from)
            || IsReporting(paragraph, from);
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
