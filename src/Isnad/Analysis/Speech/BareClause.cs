using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds what somebody said where no أن, colon or mark leads it in: وقال المدير سالم، في مؤتمر صحفي، تم فتح الطريق.</summary>
internal sealed class BareClause(SpeechParagraph paragraph, SpeechLexicon lexicon)
{
    /// <summary>A shorter rest of the sentence is an object or an adverbial.</summary>
    private const int Shortest = 4;

    /// <summary>The clause behind a named person; null where none stands there.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public Complement? Find(int cue, VerbForm form)
    {
        if (form is not { HasObject: false, Participle: false, Verb.Lemma: "قال" or "اضاف" or "اوضح" } || paragraph.MentionAt(cue) is not null) return null;
        var end = paragraph.SentenceEnd(cue);
        var name = SpeakerPhrase.End(paragraph, cue + 1, end);
        if (name <= cue + 1 || !SpeakerPhrase.IsTitleLike(paragraph[cue + 1]) && !Enumerable.Range(cue + 1, name - cue - 1).Any(i => paragraph.MentionAt(i) is { Kind: MentionKind.Person })) return null;
        var at = name;
        if (paragraph.IsComma(at) && paragraph[at + 1] is "في" or "خلال" or "عبر" or "علي" or "امس" or "اليوم")
        {
            at++;
            while (at < end && !paragraph.IsComma(at)) at++;
        }
        if (!paragraph.IsComma(at) || end - at <= Shortest) return null;
        at++;
        var word = paragraph[at];
        if (SpeechWords.Is(word, SpeechWordKinds.Relative) || SpeakerPhrase.IsTitleLike(word) || paragraph.OpensQuotation(at) is not null || SpeechWords.Is(word, SpeechWordKinds.Stop | SpeechWordKinds.Day) || lexicon.Form(word) is not null || word[0] is 'و' or '(' or 'ل' or 'ب' || StopWords.Contains(word)) return null;
        return word is "تم" or "لقد" or "سوف" or "نحن" or "انا" or "هناك" or "هذا" or "هذه" or "لا" or "لن" or "ليس" || PhraseBounds.IsFinite(paragraph, at) ? new Complement(at, at, null, ComplementKind.Clause, "bare") : null;
    }
}
