using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Cues;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Subjects;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads the statement of a reporting verb or participle outside quotations.</summary>
internal sealed class VerbReader(
    SpeechParagraph paragraph,
    SubjectFinder subjects,
    VerbContent contents,
    VerbSense sense,
    VerbChain chain,
    DraftList drafts
)
{
    /// <summary>A quotation of more tokens is somebody's words, not a word in marks.</summary>
    private const int LongestTerm = 4;

    /// <summary>A participle with a colon so near the beginning is a byline.</summary>
    private const int BylineEnd = 8;

    private readonly CueStrength strength = new(paragraph);
    private readonly PassiveVoice passives = new(paragraph);
    private readonly NamingClause naming = new(paragraph);

    /// <summary>Reads the statement of a verb form at a token that is used as a verb; nothing where it reports nothing.</summary>
    /// <param name="cue">The token.</param>
    /// <param name="form">The form.</param>
    public void Read(int cue, VerbForm form)
    {
        if (sense.IsNegated(cue, form) || IsAnonymity(cue, form))
            return;
        if (contents.Name(cue, form) is { } name)
        {
            ReadName(cue, form, name);
            return;
        }
        var marked = contents.Find(cue, form);
        if (marked is null && !contents.TakesObject(cue, form, marked) || contents.IsOfWhat(cue, form, marked))
            return;
        if (form.Participle)
            ReadParticiple(cue, form, marked);
        else if (form.Verb.Takes(Complements.Within))
            ReadWithin(cue, form, marked);
        else
            ReadFinite(cue, form, marked);
    }

    /// <summary>طلب عدم الكشف عن هويته: he does not want to be named.</summary>
    private bool IsAnonymity(int cue, VerbForm form) =>
        form.Verb.Lemma == "طلب" && paragraph[cue + 1] == "عدم" && paragraph.Is(cue + 2, WordClass.Withheld);

    /// <summary>ما وصفه ب«…»: the words in marks are the speaker's; ما سماه «…» inside his own words is part of them.</summary>
    private void ReadName(int cue, VerbForm form, Complement name)
    {
        if (subjects.Participles.Of(cue, form) is not { } speaker)
            return;
        if (form.Verb.Lemma is "سمي" or "اسمي" && drafts.Around(cue)?.Speaker.Name == speaker.Name)
            return;
        chain.Add(new VerbCue(cue, form, name, new Subject(speaker with { Span = null }, cue + 1, false)));
    }

    private void ReadFinite(int cue, VerbForm form, Complement? marked)
    {
        if (SubjectOf(cue, form, marked) is not { Speaker: not null } subject || IsAuthors(cue, form, marked, subject))
            return;
        if (contents.TakesObject(cue, form, marked))
            marked = contents.WithObject(cue, form, marked);
        if (Settle(cue, form, marked, subject) is not { } found)
            return;
        if (IsRepeating(found))
            drafts.Repeated = (found.Content, found.Subject.Speaker!);
        else if (!contents.IsWordInMarks(found) && strength.Bears(found) && !IsSpokenAround(found))
            chain.Add(Denying(found));
    }

    /// <summary>وأعترف أني, أعتقد أن: the author of the article speaks of himself.</summary>
    private bool IsAuthors(int cue, VerbForm form, Complement? marked, Subject subject) =>
        marked is { Kind: ComplementKind.Clause, Quotation: null }
        && (WordClass.ThatI.Has(marked.How) || form.Verb.Lemma == "اعتقد" && paragraph.Letters(cue) is ['أ', ..])
        && !subject.Named
        && form.Verb.Act is not ("say" or "add" or "reply");

    private Subject SubjectOf(int cue, VerbForm form, Complement? marked)
    {
        if (passives.Is(cue, form))
            return Hidden(cue);
        var limit = marked is { Kind: not ComplementKind.Before } ? marked.Marker : paragraph.SentenceEnd(cue);
        var tight = marked is null || marked.Kind is ComplementKind.Preposition && form.Verb.Act is "direct" or "accuse";
        var subject = subjects.Of(cue, form, limit, tight);
        if (subject.Speaker is not null || !IsClear(marked) || subjects.Own.Has(cue, form))
            return subject;
        return subject with { Speaker = subjects.Dropped.Likely(cue, form) ?? subjects.Dropped.Acted(cue, form), End = cue + 1 };
    }

    private Subject Hidden(int cue) => new(Speaker.Hidden(paragraph.Tokens[cue].Span), cue + 1, true);

    /// <summary>Whether words so marked are somebody's, whoever he is.</summary>
    private static bool IsClear(Complement? marked) =>
        marked
            is { Kind: ComplementKind.Clause or ComplementKind.Colon }
                or { Kind: ComplementKind.Quotation, Quotation.Length: > LongestTerm };

    /// <summary>
    /// The verb with its complement or object, and with the subject that leaves room for it; null where nothing was said or
    /// nobody says it.
    /// </summary>
    private VerbCue? Settle(int cue, VerbForm form, Complement? marked, Subject subject)
    {
        if (marked is null)
        {
            if (subject.Named && subject.End > cue + 1)
                subject = subjects.Of(cue, form, paragraph.SentenceEnd(cue), tight: true);
            if (subject.Speaker is null)
                return null;
            if (passives.IsAccused(cue, form, subject))
                return Accused(cue, form, subject.First >= 0 ? passives.Charge(cue, subject) : cue + 1);
        }
        return contents.Settle(cue, form, marked, subject) is { } complement ? new VerbCue(cue, form, complement, subject) : null;
    }

    /// <summary>اتهم فلان بالسرقة: by nobody named; يتهم الشركة بالغش: by whoever was told of before.</summary>
    private VerbCue Accused(int cue, VerbForm form, int charge)
    {
        var accuser = VerbShape.IsImperfect(paragraph[cue]) ? subjects.Dropped.Likely(cue, form) : null;
        return accuser is null
            ? new VerbCue(cue, form, VerbContent.Object(charge, "passive"), Hidden(cue))
            : new VerbCue(cue, form, VerbContent.Object(cue + 1), new Subject(accuser, cue + 1, true));
    }

    /// <summary>جدد رفضه: the noun says what.</summary>
    private bool IsRepeating(VerbCue cue) =>
        cue is { Verb.Lemma: "جدد" or "كرر", Complement.Kind: ComplementKind.Object }
        && SpeechLexicon.Shipped.Authored(paragraph[cue.Content]) is { Owner: not null };

    /// <summary>Whether the cue stands in what the same speaker says, or only says what he around whom it stands holds: يرى.</summary>
    private bool IsSpokenAround(VerbCue cue)
    {
        if (drafts.Around(cue.At) is not { } outer || subjects.OwnAct(cue.At, cue.Form) is not null || IsCalled(cue))
            return false;
        if (cue.Verb.Act == "opine" && VerbShape.IsImperfect(paragraph[cue.At]) && cue.Subject.Speaker?.Name != Speaker.NotNamed)
            return true;
        return outer.Speaker.Name == cue.Subject.Speaker?.Name
            && !(paragraph.Is(cue.At - 1, WordClass.Relative) && cue.Subject.End > cue.At + 1);
    }

    /// <summary>قال إن ما وصفه بالتآمر, التي تعتبرها أنقرة «إرهابية»: what he calls something is told by the way.</summary>
    private bool IsCalled(VerbCue cue) => cue.Verb.Lemma is not ("سمي" or "اسمي") && naming.Is(cue.At, cue.Form);

    /// <summary>مؤكدا عدم | صحة الخبر, أكد أن لا | صحة له: who so asserts denies the rest.</summary>
    private VerbCue Denying(VerbCue cue)
    {
        var denies =
            cue is { Verb: { Denied: false, Act: "assert" or "explain" or "say" or "add" or "announce" }, Complement.Quotation: null }
            && paragraph[cue.Content] is "عدم" or "لا"
            && paragraph[cue.Content + 1] == "صحه";
        return denies
            ? cue with
            {
                Form = cue.Form with { Verb = cue.Verb with { Act = "deny", Denied = true } },
                Complement = cue.Complement with { Content = cue.Content + 1 },
            }
            : cue;
    }

    private void ReadParticiple(int cue, VerbForm form, Complement? marked)
    {
        if (paragraph.Form(cue - 1) is { Participle: false } && contents.IsSaying(cue) || IsByline(cue))
            return;
        var likely = marked is { Kind: ComplementKind.Clause or ComplementKind.Colon or ComplementKind.Quotation };
        if ((subjects.Participles.Of(cue, form) ?? (likely ? subjects.Dropped.Likely(cue, form) : null)) is not { } speaker)
            return;
        if (contents.OfParticiple(cue, form, marked) is not { } complement)
            return;
        var found = new VerbCue(cue, form, complement, new Subject(speaker, cue + 1, false));
        if (strength.Bears(found) && drafts.Around(cue)?.Speaker.Name != speaker.Name)
            chain.Add(Denying(found));
    }

    /// <summary>سبق - متابعة: a byline.</summary>
    private bool IsByline(int cue) =>
        cue < BylineEnd && paragraph[cue + 1] == ":" && paragraph[cue][^1] == 'ه' && drafts.LastInSentence(cue) is null;

    /// <summary>جاء في بيان كذا أن.</summary>
    private void ReadWithin(int cue, VerbForm form, Complement? marked)
    {
        if (marked is not { Kind: ComplementKind.Clause or ComplementKind.Quotation or ComplementKind.Colon } || paragraph[cue + 1] != "في")
            return;
        if (subjects.Within(cue + 2, marked.Marker) is { } document)
            chain.Add(new VerbCue(cue, form, marked, document));
    }
}
