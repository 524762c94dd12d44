using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>Whether a verb may leave its subject out, and whom it then means by what stands around it.</summary>
internal sealed class DroppedSubject(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    SpeakerResolver resolver,
    DraftList drafts,
    MessageAuthor messages,
    SentenceSubject sentences
)
{
    /// <summary>Tokens at the head of a sentence that an adverbial may take: وفي ختام الجلسة قال.</summary>
    private const int LongestAdverbial = 14;

    /// <summary>Tokens between a verb and the person whom the sentences before it are about.</summary>
    private const int TopicReach = 80;

    /// <summary>
    /// Whether a verb at a place can leave its subject out: at the beginning of a sentence, behind a comma with و, behind كما,
    /// حيث, لكن.
    /// </summary>
    public bool MayDrop(int cue)
    {
        if (drafts.Around(cue) is not null || HasThingBehind(cue))
            return false;
        var at = cue;
        while (at > 0 && paragraph.Is(at - 1, WordClass.BeforeDropped))
            at--;
        if (OpensSentence(at, paragraph.SentenceStart(cue)) || paragraph.IsJoinedVerb(cue) || IsBehindAdverbial(cue))
            return true;
        if (paragraph.Is(at - 1, WordClass.GoesOn))
            return true;
        var perfect = !WordShape.IsImperfect(paragraph[cue]);
        return perfect
            && (at < cue && paragraph[at][0] == 'و' || paragraph.IsComma(at - 1) || paragraph.ClosesQuotation(at - 1) is not null);
    }

    /// <summary>
    /// Whom a verb means that leaves its subject out: who was asked, who spoke in its sentence, who acted, who spoke last, whom
    /// the text is about.
    /// </summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public Speaker? Of(int cue, VerbForm form) =>
        Asked(cue) ?? SpokeInSentence(cue, form) ?? Acting(cue, form) ?? LastOrTopic(cue, form, goesOn: form.Verb.Act is "add" or "reply");

    /// <summary>Whoever spoke last with the verb's gender; where none did, the person whom the sentences before are about.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    /// <param name="goesOn">Whether the verb goes on with what was said.</param>
    public Speaker? LastOrTopic(int cue, VerbForm form, bool goesOn)
    {
        if (Retold(form) is { } retold)
            return retold;
        var last = memory.Dropped(form.Gender, goesOn);
        var differs = last?.Gender is Gender.Feminine && form.Gender == Gender.Masculine && form.Verb.Act != "add";
        return differs && Topic(cue, form) is { Role: LinkRole.Person } topic ? topic : last ?? Topic(cue, form);
    }

    /// <summary>
    /// ذكرت الوكالة أن الوزير أكد كذا. وأضاف: the one of whom the sentence before tells, where the verb agrees with him and not with
    /// whoever tells of him.
    /// </summary>
    private Speaker? Retold(VerbForm form) =>
        memory.Retold is { Speaker: { Name: not Speaker.NotNamed } inner }
        && inner.Gender == form.Gender
        && memory.Last?.Speaker.Gender is { } told
        && told != Gender.Plural
        && told != form.Gender
            ? inner with
            {
                Span = null,
            }
            : null;

    /// <summary>
    /// Whom words most likely belong to whose subject is not found: the person or body named last in the sentence that no
    /// preposition leads in, else whoever spoke last, else a person whom one does lead in. Null inside what another says.
    /// </summary>
    public Speaker? Likely(int cue, VerbForm form)
    {
        if (form.HasObject || form.Verb.Complements.HasFlag(Complements.Strong) || drafts.Around(cue) is not null)
            return null;
        Speaker? governed = null;
        for (var i = cue - 1; i >= paragraph.SentenceStart(cue); i--)
        {
            if (
                !paragraph.StartsMention(i)
                || paragraph.MentionAt(i) is not { Kind: MentionKind.Person or MentionKind.Organisation } mention
            )
                continue;
            var end = i + 1;
            while (end < cue && paragraph.MentionAt(end) == mention)
                end++;
            if (resolver.Named(paragraph, i, end, form.Gender) is not { Unnamed: false } named)
                continue;
            if (!IsGoverned(i))
                return named with { Span = null };
            if (mention.Kind == MentionKind.Person)
                governed ??= named with { Span = null };
        }
        return memory.Last?.Speaker is { Unnamed: false } last && SubjectAgreement.Fits(last, form) ? last with { Span = null } : governed;
    }

    /// <summary>سجلت الوزارة إصابتين. ¶ وبينت أن: where nobody has spoken yet, who did something in the paragraph before.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public Speaker? Acted(int cue, VerbForm form) =>
        !form.HasObject
        && !VerbShape.IsImperfect(paragraph[cue])
        && OpensSentence(cue, paragraph.SentenceStart(cue))
        && (WordClass.OpensClause(paragraph[cue + 1]) || paragraph.Is(cue + 1, WordClass.PlainPreposition) || !form.Verb.IsPlainWord)
            ? memory.Acted(form.Gender)
            : null;

    /// <summary>Where nobody has spoken yet: the person whom the sentence before is about. وكان جاويد وزيرا. وقال إنه …</summary>
    public Speaker? Topic(int cue, VerbForm form)
    {
        Speaker? governed = null;
        for (var i = cue - 1; i >= 0 && i > cue - TopicReach; i--)
        {
            if (paragraph.MentionAt(i) is not { Kind: MentionKind.Person } person)
                continue;
            var end = i + 1;
            while (i > 0 && paragraph.MentionAt(i - 1) == person)
                i--;
            if (resolver.Named(paragraph, i, end, form.Gender) is not { } named || memory.IsOther(named, form.Gender))
                continue;
            if (!paragraph.HasJoinedParticle(i) && !paragraph.Is(i - 1, WordClass.Preposition | WordClass.Position))
                return named with { Span = null };
            governed ??= named with { Span = null };
        }
        return governed ?? (SubjectOfSentenceBefore(cue) is { } before && !memory.IsOther(before, form.Gender) ? before : null);
    }

    /// <summary>تظهر | التصريحات المشتركة كذا: what opens a sentence in the feminine has the feminine noun behind it for its subject.</summary>
    private bool HasThingBehind(int cue)
    {
        if (cue != paragraph.SentenceStart(cue))
            return false;
        if (IsThingWithAction(cue))
            return true;
        if (paragraph[cue][0] != 'ت' || !WordShape.IsImperfect(paragraph[cue]))
            return false;
        return paragraph.IsDefinite(cue + 1)
            && paragraph.MentionAt(cue + 1) is null
            && (paragraph[cue + 1].EndsWith('ه') || paragraph[cue + 1].EndsWith("ات", StringComparison.Ordinal));
    }

    /// <summary>ويشرح | الفيديو التوضيحي دوران المحطة: a definite thing with its adjective, and behind it what is done to an object.</summary>
    private bool IsThingWithAction(int cue) =>
        VerbShape.IsMasculineImperfect(Clitics.WithoutConjunction(paragraph[cue]))
        && paragraph.IsDefinite(cue + 1)
        && paragraph.MentionAt(cue + 1) is null
        && !paragraph[cue + 1].EndsWith('ه')
        && paragraph.IsDefinite(cue + 2)
        && WordShape.IsNisba(paragraph[cue + 2])
        && paragraph.IsWord(cue + 3)
        && !paragraph.IsDefinite(cue + 3)
        && (paragraph.IsDefinite(cue + 4) || paragraph.IsName(cue + 4))
        && !paragraph.Is(cue + 3, WordClass.Stop | WordClass.Governing)
        && !paragraph.IsJoinedPreposition(cue + 3);

    private bool OpensSentence(int at, int start) => at == start || at - 1 == start && !paragraph.IsWord(start);

    /// <summary>وفي ختام الجلسة قال: nobody has spoken in the sentence, which begins with an adverbial.</summary>
    private bool IsBehindAdverbial(int cue)
    {
        var start = paragraph.SentenceStart(cue);
        return cue - start <= LongestAdverbial && drafts.LastInSentence(cue) is null && sentences.Openings.Opens(start, WordClass.Leading);
    }

    /// <summary>وعندما سئل الوزير عن كذا، قال: whoever was asked answers.</summary>
    private Speaker? Asked(int cue)
    {
        for (var i = cue - 2; i >= paragraph.SentenceStart(cue); i--)
        {
            if (Clitics.WithoutConjunction(paragraph[i]) is not ("سيل" or "سيلت"))
                continue;
            var end = SpeakerPhrase.End(paragraph, i + 1, cue);
            return end > i + 1 && resolver.Named(paragraph, i + 1, end, null) is { Role: LinkRole.Person } asked
                ? asked with
                {
                    Span = null,
                }
                : null;
        }
        return null;
    }

    /// <summary>قالت الوزيرة إن …، وأضافت: who speaks in the sentence before, if not a source phrase's.</summary>
    private Speaker? SpokeInSentence(int cue, VerbForm form)
    {
        if (
            cue <= paragraph.SentenceStart(cue) + 1
            || drafts.LastInSentence(cue) is not { Nested: false, IsPhrase: false, Speaker: { } speaker }
        )
            return null;
        return SubjectAgreement.Fits(speaker, form) || form.Gender == Gender.Plural ? speaker with { Span = null } : null;
    }

    /// <summary>شارك أحد الأساتذة في الندوة حيث قال, ووافقه الرأي فلان حيث قال: who did something in the sentence says it.</summary>
    private Speaker? Acting(int cue, VerbForm form)
    {
        if (paragraph[cue - 1] != "حيث" || WordShape.IsImperfect(paragraph[cue]) || drafts.LastInSentence(cue) is not null)
            return null;
        if (Clitics.WithoutConjunction(paragraph[paragraph.SentenceStart(cue)]) is "جاء" or "جاءت")
            return messages.OwnerOf(cue, form); // جاء ذلك في تصريح للوزير …، حيث قال; else whoever spoke before
        if (
            sentences.Of(cue) is { } subject
            && (subject.Unnamed || subject.IsMedia || subject.Role == LinkRole.Person)
            && SubjectAgreement.Fits(subject, form)
        )
            return subject;
        if (messages.OwnerOf(cue, form, anywhere: true) is { Role: LinkRole.Person } owner)
            return owner; // أضفى تصريح لفلان ضبابية على الوضع، حيث قال
        for (var i = paragraph.SentenceStart(cue) + 1; i < cue - 1; i++)
        {
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Person } person && IsAlone(i))
                return new Speaker(null, memory.FullName(person), person.Entity, LinkRole.Person, false, form.Gender)
                {
                    NamedAt = person.Span,
                };
        }
        return null;
    }

    /// <summary>ووافقه الرأي فلان: a name behind a word that neither governs it nor is its title.</summary>
    private bool IsAlone(int at) =>
        paragraph.StartsMention(at)
        && !paragraph.HasJoinedParticle(at)
        && paragraph.IsWord(at - 1)
        && !StopWords.Contains(paragraph[at - 1])
        && !PersonPattern.IsTitle(paragraph[at - 1]);

    private bool IsGoverned(int at) =>
        paragraph.HasJoinedParticle(at) || at > 0 && (StopWords.Contains(paragraph[at - 1]) || paragraph.IsJoinedPreposition(at - 1));

    private Speaker? SubjectOfSentenceBefore(int cue)
    {
        var start = paragraph.SentenceStart(cue);
        if (start == 0 || sentences.Of(start - 1) is not { } subject)
            return null;
        return subject.Role != LinkRole.Body || subject.Entity is not null || Institutions.Is(Folding.Fold(subject.Name.Split(' ')[0]))
            ? subject
            : null;
    }
}
