using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Cues;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Subjects;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads what somebody inside a quotation is said to have said: «السكان يقولون إنهم …».</summary>
internal sealed class QuotedVerbReader(
    SpeechParagraph paragraph,
    SpeakerResolver resolver,
    SubjectFinder subjects,
    VerbContent contents,
    VerbSense sense,
    DraftList drafts
)
{
    /// <summary>A shorter quotation holds no reported speech of its own.</summary>
    public const int Shortest = 8;

    private const int LongestMarkedSubject = 12;

    /// <summary>A verb that goes on with another stands at most so many tokens behind it.</summary>
    private const int GoingOn = 40;

    private readonly CueStrength strength = new(paragraph);
    private readonly PassiveVoice passives = new(paragraph);
    private (int Cue, Gender Gender, Speaker Speaker)? said;

    /// <summary>Reads a verb inside a quotation; nothing where nobody in it says anything.</summary>
    /// <param name="cue">The token.</param>
    /// <param name="form">The form.</param>
    public void Read(int cue, VerbForm form)
    {
        if (paragraph.QuotationAt(cue) is not { Length: >= Shortest } quotation || !sense.IsVerb(cue, form) || sense.IsNegated(cue, form))
            return;
        if (contents.Marked(cue, form) is not { } complement || EndsBefore(complement.Marker, cue))
        {
            ReadObject(cue, form, quotation);
            return;
        }
        if (complement.Marker >= quotation.Close - 2 || form.HasObject && !TellsWhom(form, complement))
            return;
        if (complement.Kind is not (ComplementKind.Clause or ComplementKind.Colon or ComplementKind.Preposition))
            return;
        if (complement.Kind is ComplementKind.Clause && passives.Is(cue, form))
            Add(cue, form, complement, Speaker.Hidden(paragraph.Tokens[cue].Span));
        else if (subjects.Of(cue, form, complement.Marker, tight: false) is not { Named: true, Speaker: { } speaker } subject)
            ReadJoined(cue, form, complement, quotation);
        else if (First(subject, cue, quotation) is { } at && MaySay(at, form, complement) && !IsProof(at, form, speaker))
            Add(cue, form, complement, speaker);
    }

    /// <summary>Whether a sentence of the quotation ends between a verb and a token.</summary>
    private bool EndsBefore(int marker, int cue) => Enumerable.Range(cue, marker - cue).Any(i => paragraph[i] is ".");

    /// <summary>أبلغتنا أن, تطالبها بأن: a verb with whom it tells or asks.</summary>
    private static bool TellsWhom(VerbForm form, Complement complement) =>
        form.Verb.Is(WordClass.Informing) || form.Verb.Act == "direct" && complement.Kind is ComplementKind.Clause;

    /// <summary>«الحكومة تنفي وجود أزمة», «رفضت الحكومة دفع التعويضات»: somebody named and what he does in words.</summary>
    private void ReadObject(int cue, VerbForm form, Quotation quotation)
    {
        if (!form.IsBare || !contents.TakesObject(cue, form, null))
            return;
        var subject = subjects.Of(cue, form, paragraph.SentenceEnd(cue), tight: true);
        if (subject is not { Named: true, Speaker: { } speaker } || First(subject, cue, quotation) is not { } at)
            return;
        if (
            (paragraph.MentionAt(at) is null or { Kind: MentionKind.Other })
            && !RoleWord.Is(paragraph[at])
            && Institutions.Noun(paragraph[at]) is null
        )
            return;
        if (contents.Settle(cue, form, null, subject) is not { } complement || complement.Content >= quotation.Close - 1)
            return;
        if (!IsProof(at, form, speaker) && strength.Bears(new VerbCue(cue, form, complement, subject)))
            Add(cue, form, complement, speaker);
    }

    /// <summary>«العلماء حذروا من كذا، وذكروا أن»: a verb joined to the one before it has its subject.</summary>
    private void ReadJoined(int cue, VerbForm form, Complement complement, Quotation quotation)
    {
        if (said is not { } before || before.Cue < quotation.Open || cue - before.Cue > GoingOn || before.Gender != form.Gender)
            return;
        if (paragraph.IsJoinedVerb(cue) && complement.Kind is ComplementKind.Clause && complement.Marker <= cue + 2)
            Add(cue, form, complement, before.Speaker with { Span = null });
    }

    /// <summary>The first token of the words inside a quotation that name who says something in it; null where none do.</summary>
    private int? First(Subject subject, int cue, Quotation quotation)
    {
        if (subject.First >= 0)
            return subject.First > quotation.Open ? subject.First : null;
        if (subject.End > cue + 1)
            return cue + 1;
        if (subject.Speaker?.Span is not { } span || !paragraph.Is(cue - 1, WordClass.Relative))
            return null;
        for (var i = quotation.Open + 1; i < cue; i++) // الطيارون الذين يطالبون
            if (paragraph.Tokens[i].Span.Start == span.Start)
                return i;
        return null;
    }

    /// <summary>
    /// Reads a verb with which a quotation begins and whose subject stands before the mark: قالت اللجنة إن المدير «أقر
    /// باستجلاب العمال».
    /// </summary>
    /// <param name="cue">The token.</param>
    /// <param name="form">The form.</param>
    /// <returns>Whether there is such a statement.</returns>
    public bool ReadMarked(int cue, VerbForm form)
    {
        var mark = cue - 1;
        if (sense.IsNegated(cue, form) || drafts.Around(cue) is not { } outer || outer.Speaker.Name == Speaker.NotNamed)
            return false;
        var end = paragraph.IsComma(mark - 1) ? mark - 1 : mark; // مديرها، فلان، «أقر ب…»
        if (outer.From >= end || end - outer.From > LongestMarkedSubject || SpeakerPhrase.End(paragraph, outer.From, end) != end)
            return false;
        if (
            contents.Marked(cue, form) is not { Kind: ComplementKind.Clause or ComplementKind.Preposition } complement
            || complement.Marker > cue + 3
        )
            return false;
        return resolver.Named(paragraph, outer.From, end, form.Gender) is { } speaker && Add(cue, form, complement, speaker);
    }

    /// <summary>Before a colon only names and offices speak; nobody unnamed (أحد) and no judgement (قضى ب) is heard.</summary>
    private bool MaySay(int at, VerbForm form, Complement complement) =>
        complement.Kind switch
        {
            _ when paragraph[at] is "احد" => false,
            ComplementKind.Colon => paragraph.MentionAt(at) is { Kind: not MentionKind.Other } || RoleWord.Is(paragraph[at]),
            ComplementKind.Preposition => form.Verb.Lemma != "قضي",
            _ => true,
        };

    /// <summary>Events and proofs say nothing: «التجربة تقول إن».</summary>
    private bool IsProof(int at, VerbForm form, Speaker speaker)
    {
        var word = paragraph[at];
        if (speaker is not { Role: LinkRole.Body, Entity: null } || form.Gender == Gender.Plural || WordShape.IsSubjectPlural(word))
            return false;
        return !SourceNoun.Is(word) && !PersonPattern.IsTitle(word) && (Institutions.Noun(word) is null || form.Verb.Act == "opine");
    }

    private bool Add(int cue, VerbForm form, Complement complement, Speaker speaker)
    {
        said = (cue, form.Gender, speaker);
        return drafts.Add(
            new Report(cue, form.Verb, $"verb in quotation {form.Verb.Lemma} {complement.How}", complement, speaker) { IsAside = true }
        );
    }
}
