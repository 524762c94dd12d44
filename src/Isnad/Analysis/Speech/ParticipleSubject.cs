using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Whom a participle hangs on: مضيفا, مطالبين.</summary>
internal sealed class ParticipleSubject(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver, DraftList drafts, SentenceSubject sentences)
{
    private const int Reach = 30;

    /// <summary>Whom a participle hangs on: who spoke last in the sentence, or the subject of its first verb.</summary>
    public Speaker? Of(int cue, VerbForm form)
    {
        if (form.Gender == Gender.Plural && (drafts.LastInSentence(cue)?.Speaker ?? sentences.Of(cue)) is null or { Role: LinkRole.Person, Unnamed: false, Gender: not Gender.Plural } && Several(cue) is { } several) return several;
        if (ClauseSubject(cue, form) is { } clause) return clause;
        if (drafts.LastInSentence(cue) is { } said)
        {
            if (said.IsPhrase && !Said(said, cue) && sentences.Of(cue) is { } subject) return subject;
            if (said.Nested && said.Speaker.Role is LinkRole.Document or LinkRole.Body && drafts.OuterInSentence(said.Cue) is { } outer && outer.Speaker.Role == LinkRole.Person) said = outer;
            return said.Speaker with { Span = null };
        }
        return sentences.Of(cue) ?? memory.Dropped(form.Gender) ?? (cue == paragraph.SentenceStart(cue) && cue > 0 ? sentences.Of(cue - 1) : null); // a participle that opens a sentence goes on with the one before
    }

    /// <summary>…، وفق ما أعلن المتحدث، موضحا أن: whoever a source phrase with a verb names right before a participle goes on himself.</summary>
    private bool Said(Draft phrase, int cue) =>
        phrase is { Speaker.IsMedia: false, Speaker.Vague: false } && phrase.Cue >= phrase.To && cue - phrase.Cue <= Reach && paragraph.IsComma(cue - 1)
        && Enumerable.Range(phrase.Cue, 3).Any(i => lexicon.Form(paragraph[i]) is { Participle: false } && !paragraph.Is(i, WordClass.NounVerb));

    /// <summary>…، لكن فلانا يعتبر الاتفاق ضعيفا قائلا إنه: the subject of the last clause before a participle.</summary>
    private Speaker? ClauseSubject(int cue, VerbForm form)
    {
        for (var i = cue - 2; i > (drafts.LastInSentence(cue)?.Cue ?? paragraph.SentenceStart(cue)); i--)
        {
            if (paragraph[i] is not ("لكن" or "ولكن" or "بينما" or "فيما") || !sentences.CanOpen(i + 1, true)) continue;
            var end = SpeakerPhrase.End(paragraph, i + 1, Math.Min(cue, i + 16), tight: true);
            return end > i + 1 && (paragraph.MentionAt(i + 1) is { Kind: MentionKind.Person } || PersonPattern.IsTitle(paragraph[i + 1])) && sentences.Named(i + 1, end) is { Role: LinkRole.Person } subject && (subject.Gender is null || subject.Gender == form.Gender) ? subject : null;
        }
        return null;
    }

    /// <summary>The several whom a plural participle hangs on, where the sentence speaks of one person before: تراجع آخرون منددين, مع بدء العاملين إضرابا، مطالبين.</summary>
    private Speaker? Several(int cue)
    {
        for (var i = cue - 1; i > Math.Max(paragraph.SentenceStart(cue), cue - Reach); i--)
        {
            if (!paragraph.IsWord(i) || paragraph.MentionAt(i) is { Kind: not MentionKind.Other }) continue;
            var word = paragraph[i];
            var plural = word.Length > 5 && (word.EndsWith("ون", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal)) && lexicon.Form(word) is null;
            if (!plural && word is not ("الاف" or "الالاف" or "ميات" or "الميات" or "عشرات" or "العشرات" or "انصار") || word.StartsWith("لل", StringComparison.Ordinal) || word.StartsWith("بال", StringComparison.Ordinal)) continue;
            while (i > paragraph.SentenceStart(cue) && paragraph[i - 1] is "عشرات" or "ميات" or "الاف" or "بعض" or "مجموعه" or "عدد" or "من") i--;
            var end = Math.Max(SpeakerPhrase.End(paragraph, i, cue, tight: true), i + 1);
            return resolver.Named(paragraph, i, end, Gender.Plural);
        }
        return null;
    }
}
