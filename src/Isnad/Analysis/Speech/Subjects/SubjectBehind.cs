using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>Finds the subject behind its verb: قال الوزير, وأضاف في تصريح صحفي المتحدث.</summary>
internal sealed class SubjectBehind(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    SpeakerResolver resolver,
    DraftList drafts,
    SentenceSubject sentences
)
{
    /// <summary>Tokens that may stand between a verb and its subject.</summary>
    private const int Between = 4;

    /// <summary>
    /// Words of stems rarer than the first may be a surname alone, when the word behind has a stem less rare than the second.
    /// </summary>
    private const float SurnameStem = 7.5f,
        CommonStem = 6.5f;

    /// <summary>Words of stems less rare than this are words of the language.</summary>
    private const float KnownStem = 7f;

    private readonly FrontedAdverbial adverbials = new(paragraph);

    private readonly TimeSpans times = new(paragraph);

    private readonly ObjectBehind objects = new(paragraph, memory, drafts, sentences);

    /// <summary>The subject behind a verb; null when what follows cannot be it.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    /// <param name="limit">Where the complement begins, or the sentence ends.</param>
    /// <param name="tight">Whether an object may follow the subject at once.</param>
    public Subject? Of(int cue, VerbForm form, int limit, bool tight)
    {
        if (HasHadItsSubject(cue, form))
            return null;
        var first = adverbials.Past(PastPronouns(cue, limit), limit);
        first = PastShowing(form, first, limit, tight);
        if (first >= limit || objects.IsCalledOn(cue, form, first))
            return null;
        if (KnownNameEnd(first, limit, tight) is { } nameEnd)
            return new Subject(resolver.Named(paragraph, first, nameEnd, form.Gender), nameEnd, true);
        if (SubjectAgreement.IsAccusative(paragraph, first) || IsPredicate(form, first) || tight && IsCalledOn(form, first))
            return null;
        var end = SpeakerPhrase.End(paragraph, first, limit, tight);
        if (tight && end > first + 1 && IsLoneName(first))
            end = first + 1;
        if (end <= first || objects.IsObject(cue, form, first, end, limit))
            return null;
        var says = IsNear(cue, first) && !tight && !IsHeldThing(first) && (IsSaying(form) || IsPlainSaying(form, end, limit));
        if (!IsBareName(first, limit) && !SubjectAgreement.Allows(paragraph, first, form.Gender) && !(says && IsSomebody(first, end)))
            return null;
        return resolver.Named(paragraph, first, end, form.Gender, says && IsWholeNoun(first)) is { } named
            ? new Subject(named, end, true)
            : null;
    }

    /// <summary>أكدا, أكدوا: a verb in front is singular; a plural one has had its subject.</summary>
    private bool HasHadItsSubject(int cue, VerbForm form) =>
        form is { Gender: Gender.Plural, HasObject: false }
        && (VerbShape.IsImperfect(paragraph[cue]) || !WordShape.IsSubjectPlural(paragraph[cue]));

    /// <summary>قال له, وأضاف من جانبه, شدد اليوم: past what stands between a verb and its subject.</summary>
    private int PastPronouns(int cue, int limit)
    {
        var first = cue + 1;
        while (first < limit && first <= cue + Between && paragraph.MentionAt(first) is null && IsBetween(first))
            first += paragraph.Is(first, WordClass.Manner | WordClass.Blessing) ? 2 : 1;
        return paragraph.Is(first, WordClass.PartOfPeriod) ? times.Past(first, limit + 1) : first; // صرح مطلع الشهر الجاري
    }

    private bool IsBetween(int at) =>
        paragraph.Is(at, WordClass.Blessing) && paragraph[at + 1] is "الله"
        || paragraph.Is(at, WordClass.Day | WordClass.Adverb | WordClass.Interposed | WordClass.Aside)
        || paragraph[at] == "من" && paragraph.Is(at + 1, WordClass.OwnSide);

    /// <summary>The token behind a surname or another part of a name that the article gave in full; null where none stands.</summary>
    private int? KnownNameEnd(int first, int limit, bool tight)
    {
        if (!IsPartOfName(first) || !StandsAlone(first, limit))
            return null;
        var end = first + 1;
        while (end < limit && IsPartOfName(end) && !paragraph[end].StartsWith('و'))
            end++;
        return tight ? end : Math.Max(end, SpeakerPhrase.End(paragraph, first, limit));
    }

    private bool IsPartOfName(int at) =>
        paragraph.MentionAt(at) is null && paragraph.IsWord(at) && memory.PersonOf(paragraph[at]) is not null;

    /// <summary>Whether a part of a name is a surname, or no plain word behind it makes a plain word of it.</summary>
    private bool StandsAlone(int at, int limit)
    {
        var next = at + 1;
        if (memory.IsSurname(paragraph[at]) || next >= limit || !paragraph.IsWord(next))
            return true;
        return paragraph.MentionAt(next) is not null || memory.PersonOf(paragraph[next]) is not null || StopWords.Contains(paragraph[next]);
    }

    /// <summary>Whether a verb introduces what was said and is no plain word besides.</summary>
    private static bool IsSaying(VerbForm form) => !form.HasObject && !form.Verb.IsPlainWord;

    /// <summary>أقر الهداف أن: a verb that is a plain word besides, whose clause follows; بين only where it follows at once.</summary>
    private bool IsPlainSaying(VerbForm form, int end, int limit) =>
        !form.HasObject
        && form.Verb.Takes(Complements.Clause)
        && WordClass.OpensClause(paragraph[limit])
        && (end == limit || form.Verb.Lemma != "بين");

    /// <summary>ناشد رفاقه العدول عن: those who are called by whose they are, behind a verb that asks somebody for something.</summary>
    private bool IsCalledOn(VerbForm form, int at) => form.Verb.Act == "direct" && PossessedThing.HasPronoun(paragraph, at);

    /// <summary>قال العامل, قال هذا العامل.</summary>
    private bool IsNear(int cue, int first) =>
        first == cue + 1 || first == cue + 2 && paragraph.Is(cue + 1, WordClass.Demonstrative | WordClass.Determiner);

    /// <summary>يرى هذا | العامل أن, تشير أحدث | الأرقام إلى أن, قال كل من | الوزير: past what points at a subject, where what was said is known.</summary>
    private int PastShowing(VerbForm form, int at, int limit, bool tight)
    {
        if (paragraph.Is(at, WordClass.Both) && paragraph[at + 1] == "من")
            return at + 2;
        return
            !tight
            && at + 1 < limit
            && paragraph.Is(at, WordClass.Demonstrative | WordClass.Determiner)
            && !paragraph.Is(at, WordClass.OneOfThem)
            && paragraph.IsDefinite(at + 1)
            && paragraph.MentionAt(at + 1) is null
            && (
                !form.Verb.Takes(Complements.Object) || WordClass.OpensClause(paragraph[limit]) && SpeakingNouns.MaySpeak(paragraph[at + 1])
            )
            ? at + 1
            : at;
    }

    /// <summary>قال الإعلامية فلانة إن: a slip of the pen.</summary>
    private bool IsSomebody(int first, int end) => RoleWord.Is(paragraph[first]) || SpeakerNames.People(paragraph, first, end).Count > 0;

    /// <summary>مخاوف فلان, مزاعم فلان: what somebody has, not he.</summary>
    private bool IsHeldThing(int at) =>
        paragraph.Is(at, WordClass.Thing)
        && !paragraph.Is(at, WordClass.Demonstrative)
        && paragraph.MentionAt(at + 1) is { Kind: MentionKind.Person };

    /// <summary>Whether a word is no adverb or state: not مؤخرا, ساخرة, بشكل.</summary>
    private bool IsWholeNoun(int at)
    {
        if (paragraph.Form(at) is { Participle: true } || paragraph.Is(at, WordClass.Adverb) || paragraph.IsJoinedPreposition(at))
            return false;
        return paragraph.IsDefinite(at) || paragraph[at].Length < 4 || !WordShape.IsIndefiniteObject(paragraph.Letters(at));
    }

    /// <summary>واعتبرته محاولة: an indefinite thing behind "called it" is what it is called.</summary>
    private bool IsPredicate(VerbForm form, int at)
    {
        if (
            !form.HasObject
            || !WordClass.Calling.Has(form.Verb.Lemma)
            || !paragraph.IsWord(at)
            || paragraph.MentionAt(at) is not null
            || paragraph.IsDefinite(at)
        )
            return false;
        var word = paragraph[at];
        var speaks =
            WordShape.IsSubjectPlural(word)
            || SourceNoun.Is(word)
            || Institutions.Is(word)
            || RoleWord.Is(word)
            || memory.PersonOf(word) is not null;
        return !speaks && StemTable.Shipped.WeightOf(word) < KnownStem;
    }

    /// <summary>Two or three bare words up to the clause or a comma are a name, whatever gender it shows: قالت سمر زقوت إن.</summary>
    private bool IsBareName(int from, int limit)
    {
        var end = from;
        while (end < limit && end < from + 4 && IsNameWord(end) && (end > from || !paragraph.IsDefinite(end)))
            end++;
        if (end - from is not (2 or 3))
            return false;
        if (end == limit)
            return WordClass.OpensClause(paragraph[end]) || paragraph[end] == ":" || paragraph.OpensQuotation(end) is not null;
        return paragraph.IsComma(end) && TellsWho(end + 1);
    }

    /// <summary>(سمر زقوت)، | مديرة الفريق; (سمر زقوت)، | وهي من السكان.</summary>
    private bool TellsWho(int at) =>
        RoleWord.Is(paragraph[at]) || SpeakingNouns.MaySpeak(paragraph[at]) || paragraph.Is(at, WordClass.Relative);

    private bool IsNameWord(int at) =>
        paragraph.IsWord(at)
        && !ThingNoun.Is(paragraph, at)
        && !SourceNoun.Is(paragraph[at])
        && !PhraseBounds.IsStop(paragraph, at)
        && !paragraph.IsJoinedPreposition(at)
        && !PossessedThing.Is(paragraph, at);

    /// <summary>A rare bare word that the verb's object follows is a surname: رفض هوك | توضيح.</summary>
    private bool IsLoneName(int at)
    {
        if (paragraph.MentionAt(at) is not null || paragraph.IsDefinite(at) || paragraph.IsDefinite(at + 1))
            return false;
        var word = paragraph[at];
        if (
            word.Length is < 3 or > 9
            || SourceNoun.Is(word)
            || PersonPattern.IsTitle(word)
            || StemTable.Shipped.WeightOf(word) <= SurnameStem
        )
            return false;
        return paragraph.MentionAt(at + 1) is { Kind: MentionKind.Place }
            || paragraph.MentionAt(at + 1) is null && StemTable.Shipped.WeightOf(paragraph[at + 1]) < CommonStem;
    }
}
