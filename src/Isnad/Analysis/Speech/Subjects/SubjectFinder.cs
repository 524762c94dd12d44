using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Cues;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>Finds the subject of a reporting verb: behind it, before it, or whoever spoke last.</summary>
internal sealed class SubjectFinder
{
    /// <summary>
    /// A subject so many tokens before its verb gives way to a person right behind it: إن كانت البلاد ستنضم … رفضت فلانة.
    /// </summary>
    private const int Farthest = 8;

    private readonly SpeechParagraph _paragraph;
    private readonly SpeakerResolver _resolver;
    private readonly DraftList _drafts;
    private readonly MessageAuthor _messages;
    private readonly SubjectBefore _before;
    private readonly SubjectBehind _behind;
    private readonly NamingClause _naming;

    public SubjectFinder(SpeechParagraph paragraph, SpeakerMemory memory, SpeakerResolver resolver, DraftList drafts)
    {
        (_paragraph, _resolver, _drafts) = (paragraph, resolver, drafts);
        _naming = new NamingClause(paragraph);
        _messages = new MessageAuthor(paragraph, memory, resolver, drafts);
        Sentences = new SentenceSubject(paragraph, memory, resolver);
        Own = new OwnSubject(paragraph, memory);
        Dropped = new DroppedSubject(paragraph, memory, resolver, drafts, _messages, Sentences);
        Participles = new ParticipleSubject(paragraph, memory, resolver, drafts, Sentences);
        _before = new SubjectBefore(paragraph, memory, resolver, drafts, Sentences, Dropped);
        _behind = new SubjectBehind(paragraph, memory, resolver, drafts, Sentences);
    }

    /// <summary>Who does what a sentence tells.</summary>
    public SentenceSubject Sentences { get; }

    /// <summary>Whether a verb has a subject of its own.</summary>
    public OwnSubject Own { get; }

    /// <summary>Whom a verb without a subject means.</summary>
    public DroppedSubject Dropped { get; }

    /// <summary>Whom a participle hangs on.</summary>
    public ParticipleSubject Participles { get; }

    /// <summary>The subject of a finite verb.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    /// <param name="limit">Where the complement begins, or the sentence ends.</param>
    /// <param name="tight">Whether an object may follow the subject at once.</param>
    public Subject Of(int cue, VerbForm form, int limit, bool tight) =>
        Two(cue, form)
        ?? AuthorOfMessage(cue, form)
        ?? Subject.Meant(OwnAct(cue, form), cue, named: true)
        ?? WhoCallsItSo(cue, form, limit)
        ?? Subject.Meant(GoesOnTo(cue, form, limit), cue, named: false)
        ?? FirstInFront(cue, form, tight)
        ?? _behind.Of(cue, form, limit, tight)
        ?? Issuer(cue, form)
        ?? _before.Of(cue, form)
        ?? OwnThing(cue, form)
        ?? Subject.Meant(Calling(cue, form), cue, named: true)
        ?? Subject.Meant(Describing(cue, form), cue, named: true)
        ?? InnerSpeaker(cue, form)
        ?? Coordinate(cue, form)
        ?? ActingBefore(cue, form)
        ?? new Subject(Dropped.MayDrop(cue) ? Dropped.Of(cue, form) : null, cue + 1, false);

    /// <summary>جاء في بيان كذا أن: the document that the words behind في name.</summary>
    /// <param name="from">The first token behind في.</param>
    /// <param name="limit">Where the complement begins.</param>
    public Subject? Within(int from, int limit)
    {
        var end = SpeakerPhrase.End(_paragraph, from, limit);
        return end > from && _resolver.Named(_paragraph, from, end, null) is { } speaker && SourceNoun.Is(_paragraph[from])
            ? new Subject(speaker, end, true)
            : null;
    }

    /// <summary>قال إنه طلب من المجلس, أكد أنه حذر من: what somebody says that he asked for or warned of before.</summary>
    public Speaker? OwnAct(int cue, VerbForm form)
    {
        if (form is not { Participle: false, HasObject: false } || WordShape.IsImperfect(_paragraph[cue]))
            return null;
        if (form.Verb.Act != "direct" && !HasListener(form))
            return null;
        return
            _drafts.Around(cue) is { Direct: false, Speaker.Role: not LinkRole.Document } around
            && cue - around.From is 0 or 1
            && _paragraph.Is(around.From - 1, WordClass.ThatHe)
            ? around.Speaker
            : null;
    }

    /// <summary>وأشار تحذير إلى: a thing is the verb's subject, and nobody speaks.</summary>
    private Subject? OwnThing(int cue, VerbForm form) => Own.Has(cue, form) ? new Subject(null, cue + 1, false) : null;

    /// <summary>بيان … أكدا فيه: a dual means the two who were named last.</summary>
    private Subject? Two(int cue, VerbForm form) =>
        form is { Gender: Gender.Plural, HasObject: false }
        && _paragraph[cue] is [.., not 'و', 'ا']
        && _paragraph.Is(cue + 1, WordClass.Inside)
            ? Subject.Meant(_resolver.Two(_paragraph, cue), cue, named: false)
            : null;

    /// <summary>أصدر بيانا دعا فيه: whose message it is.</summary>
    private Subject? AuthorOfMessage(int cue, VerbForm form) =>
        LeadsBack(cue) && NamedBehindComma(cue + 2, form) is { } named ? named
        : LeadsBack(cue) && _messages.Holds(cue) ? Subject.Apart(_messages.AuthorOf(cue, form, Sentences), cue)
        : null;

    /// <summary>قال فيها، | فلان، مبعوث المنظمة، إن.</summary>
    private Subject? NamedBehindComma(int comma, VerbForm form)
    {
        if (!_paragraph.IsComma(comma) || _paragraph.MentionAt(comma + 1) is not { Kind: MentionKind.Person })
            return null;
        var end = SpeakerPhrase.End(_paragraph, comma + 1, _paragraph.SentenceEnd(comma), tight: true);
        return _resolver.Named(_paragraph, comma + 1, end, form.Gender) is { } named ? new Subject(named, end, true) : null;
    }

    /// <summary>قال فيه: without words that name a subject, the author of whatever فيه leads back to, or nobody.</summary>
    private Subject? Issuer(int cue, VerbForm form) =>
        !LeadsBack(cue) ? null : Subject.Apart(_messages.AuthorOf(cue, form, Sentences), cue) ?? new Subject(null, cue + 1, false);

    private bool LeadsBack(int cue) => _paragraph[cue + 1] is "فيه" or "فيها";

    /// <summary>عما وصفه نشطاء: whoever calls so what the sentence tells stands behind the verb.</summary>
    private Subject? WhoCallsItSo(int cue, VerbForm form, int limit) =>
        form.HasObject && VerbSense.IsWhat(_paragraph[cue - 1]) ? _behind.Of(cue, form, limit, tight: true) : null;

    /// <summary>
    /// نددت فلانة بالهجوم ودعت إيران إلى: whom somebody asks or accuses stands behind a verb that is joined to his verb before, right
    /// behind what he said.
    /// </summary>
    private Speaker? GoesOnTo(int cue, VerbForm form, int limit)
    {
        if (!form.IsBare || form.Verb.Act is not ("direct" or "accuse") || !_paragraph.IsJoinedVerb(cue) || limit <= cue + 1)
            return null;
        if (_drafts.LastInSentence(cue) is not { IsPhrase: false, Speaker: { Role: LinkRole.Person, Unnamed: false } said } before)
            return null;
        return said.Gender == form.Gender && before.To >= cue - 1 && before.To <= cue && !IsPerson(cue + 1) ? said : null;
    }

    private bool IsPerson(int at) => _paragraph.MentionAt(at) is { Kind: MentionKind.Person } || PersonPattern.IsTitle(_paragraph[at]);

    /// <summary>الوزير نفى التهمة, الوزير أبلغ الوكالة: where an object follows, who stands before the verb comes first.</summary>
    private Subject? FirstInFront(int cue, VerbForm form, bool tight)
    {
        if (!tight && !TellsSomebody(cue, form) || Sequel.Is(_paragraph, cue) || _before.Of(cue, form) is not { } first)
            return null;
        var givesWay =
            first.First >= 0
            && cue - first.First > Farthest
            && _paragraph.MentionAt(cue + 1) is { Kind: MentionKind.Person }
            && !_paragraph.HasJoinedParticle(cue + 1);
        return givesWay ? null : first;
    }

    /// <summary>أبلغ فلانا, أخبر فلانا: a verb with whom it tells behind it.</summary>
    private static bool HasListener(VerbForm form) => form is { HasObject: false, Verb.Lemma: "ابلغ" or "اخبر" };

    /// <summary>الوزير أبلغ, الوزير قد أخبر: behind a name that ends right before it, the verb has whom he tells behind it.</summary>
    private bool TellsSomebody(int cue, VerbForm form)
    {
        if (!HasListener(form) || _paragraph.IsJoinedVerb(cue))
            return false;
        if (_paragraph.Is(cue - 1, WordClass.SubjectPronoun))
            return true; // أنه أبلغ الرئيس
        var last = _paragraph[cue - 1] == "قد" ? cue - 2 : cue - 1;
        return _paragraph.MentionAt(last) is { Kind: not MentionKind.Other } teller
            && teller.Span.Start > 0
            && _paragraph.Source[teller.Span.Start - 1] is ' ' or '\n';
    }

    /// <summary>
    /// نشرت السفارة صورا قالت إنها …, أهداف يقول إنها …: a clause about a noun, in which whoever does what the sentence tells
    /// describes it.
    /// </summary>
    private Speaker? Describing(int cue, VerbForm form)
    {
        if (form.HasObject || form.Participle || form.Verb.Act == "opine" || !IsAboutNoun(cue))
            return null;
        if (_drafts.LastInSentence(cue) is { Nested: false, IsPhrase: false } said && SubjectAgreement.Fits(said.Speaker, form))
            return said.Speaker;
        return Sentences.Of(cue) is { } subject && (form.Gender == Gender.Plural || SubjectAgreement.Fits(subject, form)) ? subject : null;
    }

    /// <summary>
    /// حذر فلان مما وصفه ب…, في خطوة اعتبرتها …: what whoever speaks in the sentence, or does what it tells, calls the thing before
    /// the verb.
    /// </summary>
    private Speaker? Calling(int cue, VerbForm form)
    {
        if (!_naming.Is(cue, form))
            return null;
        if (_drafts.LastInSentence(cue) is { IsPhrase: false } said && SubjectAgreement.Fits(said.Speaker, form))
            return said.Speaker;
        return Sentences.Of(cue) is { Role: not LinkRole.Document } subject && subject.Gender == form.Gender ? subject : null;
    }

    /// <summary>صورا | قالت إنها: a verb right behind a noun, of which أن takes up the noun.</summary>
    private bool IsAboutNoun(int cue)
    {
        if (_paragraph[cue + 1] is not ['ا', ..] || !_paragraph.Is(cue + 1, WordClass.ThatHe) || _paragraph.IsJoinedVerb(cue))
            return false;
        if (_drafts.Around(cue) is not null || cue < _paragraph.SentenceStart(cue) + 3)
            return false;
        var noun = cue - 1;
        return _paragraph.IsWord(noun)
            && (VerbSense.IsWhat(_paragraph[noun]) || !_paragraph.Is(noun, NamingClause.NoNoun) && _paragraph.Form(noun) is null);
    }

    /// <summary>
    /// ذكرت الوكالة أن الرئيس أعرب عن قلقه، ودعا إلى: a joined verb that does not agree with whoever tells, but with the one
    /// of whom the clause tells.
    /// </summary>
    private Subject? InnerSpeaker(int cue, VerbForm form)
    {
        if (!_paragraph.IsJoinedVerb(cue) || _drafts.OuterInSentence(cue) is not { Direct: false } outer)
            return null;
        if (outer.Speaker.Gender is not { } told || told is Gender.Plural || told == form.Gender || outer.To < cue - 3)
            return null;
        if (form.Gender == Gender.Plural)
            return InnerSeveral(cue);
        if (_drafts.LastInSentence(cue) is { Nested: true } inner && inner.Speaker.Gender == form.Gender)
            return Subject.Meant(inner.Speaker, cue, named: false);
        var end = SpeakerPhrase.End(_paragraph, outer.From, cue, tight: true);
        if (
            end <= outer.From
            || !FiniteVerb.Is(_paragraph, end) && _paragraph.Form(end) is not { Participle: false } && !_paragraph.EndsMention(end - 1)
        )
            return null;
        return _resolver.Named(_paragraph, outer.From, end, null) is { } topic && topic.Gender == form.Gender
            ? Subject.Meant(topic, cue, named: false)
            : null;
    }

    /// <summary>ذكرت الوكالة أن الأطباء حذروا من كذا، وقالوا إن: the several whose words the agency hands on.</summary>
    private Subject? InnerSeveral(int cue) =>
        _paragraph[cue] is [.., 'و', 'ا'] or [.., 'و', 'ن']
        && _drafts.LastInSentence(cue) is { Nested: true, Speaker: { Gender: Gender.Plural, Name: not Speaker.NotNamed } several }
            ? Subject.Meant(several, cue, named: false)
            : null;

    /// <summary>زار الوزير المدينة ودعا إلى: a verb joined to the one before it has its subject.</summary>
    private Subject? Coordinate(int cue, VerbForm form)
    {
        if (!_paragraph.IsJoinedVerb(cue) || cue <= _paragraph.SentenceStart(cue) + 1 || _drafts.Around(cue) is not null)
            return null;
        if (_drafts.LastInSentence(cue) is { Nested: false } said)
            return SubjectAgreement.IsOther(said.Speaker, form.Gender) ? null : Subject.Meant(said.Speaker, cue, named: false);
        return Subject.Meant(Sentences.Of(cue) ?? Sentences.Agent(cue), cue, named: false);
    }

    /// <summary>انسحب فلان بعد أن حذر من: in a clause of time acts who acts in the sentence.</summary>
    private Subject? ActingBefore(int cue, VerbForm form)
    {
        if (!Sentences.OpensClauseOfTime(cue - 1) || _drafts.Around(cue) is not null || _drafts.LastInSentence(cue) is not null)
            return null;
        return
            Sentences.Of(cue) is { } actor
            && (actor.Role == LinkRole.Person || actor.Entity is not null)
            && SubjectAgreement.Fits(actor, form)
            ? Subject.Meant(actor, cue, named: false)
            : null;
    }
}
