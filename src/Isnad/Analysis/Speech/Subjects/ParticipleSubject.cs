using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>Whom a participle hangs on: مضيفا, مطالبين.</summary>
internal sealed class ParticipleSubject(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    SpeakerResolver resolver,
    DraftList drafts,
    SentenceSubject sentences
)
{
    private const int Reach = 30;

    /// <summary>Tokens that the subject of a clause may take.</summary>
    private const int LongestSubject = 16;

    /// <summary>Whom a participle hangs on: who spoke last in the sentence, or the subject of its first verb.</summary>
    public Speaker? Of(int cue, VerbForm form)
    {
        if (form.Gender == Gender.Plural && SpeaksOfOne(cue) && Several(cue) is { } several)
            return several;
        if (ClauseSubject(cue, form) is { } clause)
            return clause;
        return drafts.LastInSentence(cue) is { } said
            ? WhoSpoke(said, cue, form)
            : sentences.Of(cue) ?? OfClauseOfTime(cue, form) ?? memory.Dropped(form.Gender) ?? SubjectBefore(cue);
    }

    /// <summary>فبعد أن علق الوزير على القضية، مطالبا ب: who acts in the clause of time that a participle ends.</summary>
    private Speaker? OfClauseOfTime(int cue, VerbForm form) =>
        sentences.OfClause(cue) is { Role: LinkRole.Person } subject && SubjectAgreement.Fits(subject, form) ? subject : null;

    /// <summary>Whether the sentence tells of one person so far, or of nobody, with whom a plural does not agree.</summary>
    private bool SpeaksOfOne(int cue) =>
        (drafts.LastInSentence(cue)?.Speaker ?? sentences.Of(cue))
            is null
                or { Role: LinkRole.Person, Unnamed: false, Gender: not Gender.Plural };

    private Speaker WhoSpoke(Draft said, int cue, VerbForm form)
    {
        if (said.IsPhrase && !GoesOn(said, cue) && sentences.Of(cue) is { } subject)
            return subject;
        if (drafts.Around(cue) is null && SubjectAgreement.IsOther(said.Speaker, form.Gender) && drafts.OuterInSentence(said.Cue) is null)
            return memory.Dropped(form.Gender) ?? said.Speaker with { Span = null };
        var speaker =
            said.Nested && drafts.OuterInSentence(said.Cue) is { Speaker: var outer } && IsOuters(said.Speaker, outer, form)
                ? outer
                : said.Speaker;
        return speaker with { Span = null };
    }

    /// <summary>
    /// قال المصدر إن الحكومة تقول …، مؤكدا: whether a participle goes on with whoever tells, not with the one of whom he tells: a
    /// person tells of a body or a document, or only the outer one agrees.
    /// </summary>
    private static bool IsOuters(Speaker inner, Speaker outer, VerbForm form) =>
        form.Verb.Act == "add" && outer is { Role: LinkRole.Person, Unnamed: false } && SubjectAgreement.Fits(outer, form)
        || outer.Role == LinkRole.Person && inner.Role is LinkRole.Document or LinkRole.Body
        || form.Gender != Gender.Plural && inner.Gender is { } other && other != form.Gender && outer.Gender == form.Gender;

    /// <summary>A participle that opens a sentence goes on with the one before.</summary>
    private Speaker? SubjectBefore(int cue) => cue == paragraph.SentenceStart(cue) && cue > 0 ? sentences.Of(cue - 1) : null;

    /// <summary>
    /// …، وفق ما أعلن المتحدث، موضحا أن: whoever a source phrase with a verb names right before a participle goes on himself.
    /// </summary>
    private bool GoesOn(Draft phrase, int cue) =>
        phrase is { Speaker.IsMedia: false, Speaker.Vague: false }
        && phrase.Cue >= phrase.To
        && cue - phrase.Cue <= Reach
        && paragraph.IsComma(cue - 1)
        && (IsFinite(phrase.Cue) || IsFinite(phrase.Cue + 1) || IsFinite(phrase.Cue + 2));

    private bool IsFinite(int at) => paragraph.Form(at) is { Participle: false } && !paragraph.Is(at, WordClass.NounVerb);

    /// <summary>…، لكن فلانا يعتبر الاتفاق ضعيفا قائلا إنه: the subject of the last clause before a participle.</summary>
    private Speaker? ClauseSubject(int cue, VerbForm form)
    {
        for (var i = cue - 2; i > (drafts.LastInSentence(cue)?.Cue ?? paragraph.SentenceStart(cue)); i--)
        {
            if (!paragraph.Is(i, WordClass.Turn) || !sentences.Openings.CanOpen(i + 1, true))
                continue;
            var end = SpeakerPhrase.End(paragraph, i + 1, Math.Min(cue, i + LongestSubject), tight: true);
            return
                end > i + 1
                && IsPerson(i + 1)
                && sentences.Named(i + 1, end) is { Role: LinkRole.Person } subject
                && SubjectAgreement.Fits(subject, form)
                ? subject
                : null;
        }
        return null;
    }

    private bool IsPerson(int at) => paragraph.MentionAt(at) is { Kind: MentionKind.Person } || PersonPattern.IsTitle(paragraph[at]);

    /// <summary>
    /// The several whom a plural participle hangs on, where the sentence speaks of one person before: تراجع آخرون منددين, مع بدء
    /// العاملين إضرابا، مطالبين.
    /// </summary>
    private Speaker? Several(int cue)
    {
        var start = paragraph.SentenceStart(cue);
        for (var i = cue - 1; i > Math.Max(start, cue - Reach); i--)
        {
            if (!paragraph.IsWord(i) || paragraph.MentionAt(i) is { Kind: not MentionKind.Other } || !IsSeveral(paragraph[i]))
                continue;
            while (i > start && (paragraph.Is(i - 1, WordClass.Crowd) || paragraph[i - 1] == "من"))
                i--;
            return resolver.Named(paragraph, i, Math.Max(SpeakerPhrase.End(paragraph, i, cue, tight: true), i + 1), Gender.Plural);
        }
        return null;
    }

    private bool IsSeveral(string word) =>
        WordClass.Crowd.Has(word)
        || word is "اثنين" or "اثنان"
        || word.Length > 5
            && WordShape.IsSoundPlural(word)
            && !WordShape.HasGovernedArticle(word)
            && SpeechLexicon.Shipped.Form(word) is null;
}
