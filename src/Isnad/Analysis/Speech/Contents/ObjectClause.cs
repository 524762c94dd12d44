using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>
/// Whether a clause, a quotation or a preposition belongs to a verb's object, not to the verb: أكدت الوزارة |
/// التزامها بأن …
/// </summary>
internal sealed class ObjectClause(SpeechParagraph paragraph, ObjectFinder objects)
{
    /// <summary>A quotation of at most so many tokens is a word in marks.</summary>
    private const int LongestTerm = 4;

    /// <summary>Whether what leads in words belongs to the object.</summary>
    public bool Is(int cue, VerbForm form, Complement complement)
    {
        if (form.HasObject || complement.Kind is ComplementKind.Preposition && form.Verb.Lemma is not ("اكد" or "اعلن"))
            return false;
        if (IsPurpose(cue, form))
            return PastRecipients(cue + 1, complement.Marker) < complement.Marker;
        var end = SubjectEnd(cue, complement.Marker);
        var thing = objects.PastAdverbials(end, complement.Marker);
        return complement switch
        {
            { Kind: ComplementKind.Preposition, How: "عن" } => IsAnnounced(thing, complement.Marker),
            { Kind: ComplementKind.Preposition, How: "على" } when IsOwnAction(thing, complement.Marker) => true,
            _ when IsJudgement(form, thing, complement.Marker) => true,
            _ when GoesOnWithSubject(end, complement) => false,
            { Kind: ComplementKind.Quotation, Quotation.Length: <= LongestTerm } => thing < complement.Marker,
            _ => IsThingBetween(end, complement.Marker),
        };
    }

    /// <summary>عادت لتؤكد: the subject stands before.</summary>
    private bool IsPurpose(int cue, VerbForm form) =>
        !Sequel.Is(paragraph, cue) && paragraph[cue] is ['ل', .. var verb] && SpeechLexicon.Shipped.Form(verb) == form;

    private int PastRecipients(int at, int end)
    {
        var first = at;
        while (at < end && (paragraph[at].StartsWith("لل", StringComparison.Ordinal) || at > first && paragraph.IsDefinite(at)))
            at++;
        return at;
    }

    private int SubjectEnd(int cue, int marker)
    {
        if (IsThing(cue + 1))
            return cue + 1;
        var end = SpeakerPhrase.End(paragraph, cue + 1, marker, tight: true);
        while (end < marker && (Pronouns.StandsOn(paragraph[end], "ل") || paragraph[end] == "لنا"))
            end++;
        return end;
    }

    /// <summary>أكد المدير حرصها على, أكد ضرورة العمل على.</summary>
    private bool IsOwnAction(int at, int marker) =>
        at < marker && paragraph.IsWord(at) && paragraph.MentionAt(at) is null && (IsAction(at) || IsThing(at));

    /// <summary>أهمية, ضرورة, حرص: a thing, no particle.</summary>
    private bool IsThing(int at) =>
        paragraph.Is(at, WordClass.Thing)
        && !paragraph.Is(at, WordClass.Stop | WordClass.Adverb | WordClass.Governing | WordClass.Demonstrative);

    private bool IsAction(int at) => PossessedThing.Is(paragraph, at) || ActionNoun.StandsAt(paragraph, at);

    /// <summary>أعلن انشقاقه عن …, أعلن الاتحاد رحيل فلان عن …: what was announced stands before عن, which belongs to it.</summary>
    private bool IsAnnounced(int at, int about)
    {
        if (at >= about)
            return false;
        if (paragraph[at] == "المسووليه")
            return true; // عن الهجوم
        if (!paragraph.IsWord(at) || paragraph.MentionAt(at) is not null || paragraph.IsJoinedPreposition(at) || paragraph.IsDefinite(at))
            return false;
        if (PossessedThing.Is(paragraph, at))
            return true;
        return at + 1 < about && ThingNoun.Is(paragraph, at) && (paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null);
    }

    /// <summary>يعتبر الاتفاق ضعيفا قائلا إنه: قائلا leads the clause in.</summary>
    private bool IsJudgement(VerbForm form, int at, int marker)
    {
        if (at >= marker - 2 || paragraph.Form(marker - 1) is not { Participle: true, Verb.Lemma: "قال" })
            return false;
        if (!paragraph.IsWord(at) || paragraph.Is(at, WordClass.Stop | WordClass.Day | WordClass.Relative))
            return false;
        return form.Verb.Act is "opine" or "deny" || IsAction(at);
    }

    /// <summary>The clause about the subject, the rest of its name, or the office behind it.</summary>
    private bool GoesOnWithSubject(int at, Complement complement)
    {
        if (paragraph.Is(at, WordClass.Relative) || NameWord.IsFurther(paragraph, at) || EndsWithPerson(complement))
            return true;
        if (complement.Kind is ComplementKind.Clause && HasRank(at, complement.Marker))
            return true;
        return complement.Kind is ComplementKind.Clause
            && RoleWord.Is(paragraph[at])
            && paragraph.MentionAt(at - 1) is { Kind: MentionKind.Person };
    }

    /// <summary>أكد منسق اللجنة بالمدينة فلان | أن: a person's name right before the clause is the subject's.</summary>
    private bool EndsWithPerson(Complement complement) =>
        complement.Kind is ComplementKind.Clause
        && complement.How[0] != 'ب'
        && complement.Marker > 0
        && paragraph.MentionAt(complement.Marker - 1) is { Kind: MentionKind.Person };

    /// <summary>وكيل شؤون | البيئة بالرئاسة الدكتور فلان: the rank before the name closes a long office.</summary>
    private bool HasRank(int at, int marker)
    {
        for (var i = at; i < marker; i++)
        {
            if (!paragraph.IsWord(i) || paragraph.Is(i, WordClass.Thing | WordClass.Relative) || FiniteVerb.Is(paragraph, i))
                return false;
            if (paragraph.IsDefinite(i) && Offices.IsRank(TitleMemory.Bare(paragraph[i])))
                return i + 1 < marker;
        }
        return false;
    }

    /// <summary>
    /// Whether an object of some length stands between the subject and what leads in words: نفى المتحدث صحة الأنباء
    /// التي …
    /// </summary>
    private bool IsThingBetween(int end, int marker)
    {
        if (marker - end <= 3)
            return false;
        for (var i = end; i < marker; i++)
        {
            if (EndsObject(i))
                return i > end + 2
                    && !paragraph.IsComma(marker - 1)
                    && FirstNoun(end, marker) is var noun
                    && noun < i
                    && ThingNoun.Is(paragraph, noun);
        }
        return true;
    }

    private bool EndsObject(int at) =>
        paragraph.IsComma(at) || paragraph[at] is "-" or "(" || paragraph[at][0] == 'ل' || paragraph.Is(at, WordClass.Adjunct);

    private int FirstNoun(int at, int end)
    {
        while (at < end && (!paragraph.IsWord(at) || paragraph.Is(at, WordClass.Day | WordClass.Adverb | WordClass.Stop)))
            at++;
        return at;
    }
}
