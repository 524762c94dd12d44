using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Subjects;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads verbal nouns that report speech with a clause: إعلان فلان أن, وتأكيدها أن, بقوله إن.</summary>
internal sealed class NounReader(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    SpeakerResolver resolver,
    SubjectFinder subjects,
    ComplementFinder complements,
    DraftList drafts
)
{
    /// <summary>Whose word it is, is named in at most so many tokens.</summary>
    private const int NameReach = 14;

    /// <summary>The clause begins within so many tokens.</summary>
    private const int ClauseReach = 3;

    private static readonly ReportingVerb Say = new("قال", "say", false, Complements.Clause);

    /// <summary>Reads the statement of a verbal noun at a token; false where it has no clause.</summary>
    public bool Read(int cue)
    {
        if (paragraph[cue] is "بالقول" or "القول")
            return ReadSaying(cue);
        if (paragraph.VerbalNoun(cue) is not { } noun)
            return false;
        return noun.HasOwner ? ReadOwned(cue, noun.Verb, noun.Owner) : ReadNamed(cue, noun.Verb);
    }

    /// <summary>Reads the statement of a verbal noun inside a quotation: «تصريحات الوزير أن …»; false where it has no author there.</summary>
    public bool ReadQuoted(int cue)
    {
        if (paragraph.VerbalNoun(cue) is not { } noun)
            return false;
        if (!noun.HasOwner)
            return ReadNamed(cue, noun.Verb);
        return Clause(cue + 1, cue, marks: false) is { } complement
            && paragraph.QuotationAt(cue) is { } quotation
            && Owner(cue, noun.Owner, quotation.Open) is { } owner
            && Add(cue, noun.Verb, complement, owner with { Span = null }, aside: true);
    }

    /// <summary>«الرئيس فلان يحلم من خلال قوله إن»: the person named last in the quotation, if no preposition leads him in.</summary>
    private Speaker? Owner(int cue, Gender gender, int open)
    {
        for (var i = cue - 1; i > open; i--)
        {
            if (!paragraph.StartsMention(i) || paragraph.MentionAt(i) is not { Kind: MentionKind.Person } person)
                continue;
            if (paragraph.HasJoinedParticle(i) || paragraph.Is(i - 1, WordClass.Governing))
                return null;
            var end = i + 1;
            while (end < cue && paragraph.MentionAt(end) == person)
                end++;
            return resolver.Named(paragraph, i, end, gender) is { } named && (named.Gender ?? gender) == gender ? named : null;
        }
        return null;
    }

    /// <summary>وتأكيدها أن, بقوله: «…».</summary>
    private bool ReadOwned(int cue, ReportingVerb verb, Gender owner)
    {
        if (Clause(cue + 1, cue, marks: verb.Lemma == Say.Lemma) is not { } complement)
            return false;
        var speaker = drafts.LastInSentence(cue) is { } said
            ? said.Speaker with
            {
                Span = null,
            }
            : subjects.Sentences.Of(cue) ?? memory.Dropped(owner);
        return speaker is not null && Add(cue, verb, complement, speaker, aside: false);
    }

    /// <summary>إعلان فلان أن.</summary>
    private bool ReadNamed(int cue, ReportingVerb verb)
    {
        if (verb.Lemma == "ابلغ")
            return false; // إبلاغ السلطات بأن: whom one tells
        var first = cue + 1;
        var end = SpeakerPhrase.End(paragraph, first, Math.Min(paragraph.SentenceEnd(cue), first + NameReach));
        if (end == first || Clause(end, cue, marks: false) is not { } complement)
            return false;
        return resolver.Named(paragraph, first, end, null) is { } speaker
            && MaySay(first)
            && Add(cue, verb, complement, speaker, aside: true);
    }

    private bool MaySay(int at) =>
        paragraph.MentionAt(at) is not null
        || paragraph.IsDefinite(at)
        || PersonPattern.IsTitle(paragraph[at])
        || SourceNoun.Is(paragraph[at]);

    private bool Add(int cue, ReportingVerb verb, Complement complement, Speaker speaker, bool aside) =>
        drafts.Around(cue)?.Speaker.Name != speaker.Name
        && drafts.Add(new Report(cue, verb, $"noun {verb.Lemma} {complement.How}", complement, speaker) { IsAside = aside });

    /// <summary>وعقب الأمين العام بالقول إن: the subject is that of the sentence.</summary>
    private bool ReadSaying(int cue)
    {
        if (paragraph.Is(cue - 1, WordClass.Able) || paragraph.Is(cue - 2, WordClass.Able) && !paragraph.IsComma(cue - 1))
            return false; // يمكن القول إن, نستطيع القول
        var said = drafts.LastInSentence(cue);
        if (said is not null && said.From > cue && drafts.Opening(cue) is not null)
            return false;
        if (Clause(cue + 1, cue, marks: true) is not { } complement)
            return false;
        if ((said?.Speaker ?? subjects.Sentences.Of(cue) ?? memory.Last?.Speaker) is not { } speaker)
            return false;
        return drafts.Add(new Report(cue, Say, $"noun {Say.Lemma} {complement.How}", complement, speaker with { Span = null }));
    }

    private Complement? Clause(int from, int cue, bool marks)
    {
        var end = paragraph.SentenceEnd(cue);
        if (paragraph[from] == "عن" && from < end - 1 && paragraph.VerbalNoun(cue) is { Verb.Lemma: "اعلن" })
        {
            return new Complement(from, from + 1, null, ComplementKind.Preposition, "عن");
        }
        for (var i = from; i < Math.Min(end - 1, from + ClauseReach); i++)
        {
            if (WordClass.OpensClause(paragraph[i]))
                return new Complement(i, i + 1, complements.Whole(i + 1, end), ComplementKind.Clause, paragraph[i]);
            if (GoesOnElsewhere(i))
                return null;
            if (marks && Marked(i) is { } marked)
                return marked;
        }
        return null;
    }

    /// <summary>تصريحات فلان، مؤكدا أن; تصريحات فلان إذ إن.</summary>
    private bool GoesOnElsewhere(int at) =>
        paragraph[at] == "اذ"
        || paragraph.IsComma(at) && !WordClass.OpensClause(paragraph[at + 1])
        || paragraph.Form(at) is { Participle: true };

    private Complement? Marked(int at)
    {
        if (paragraph.OpensQuotation(at) is { } quotation)
            return new Complement(at, at + 1, quotation, ComplementKind.Quotation, "\"");
        if (paragraph[at] != ":")
            return null;
        var clause = paragraph.OpensQuotation(at + 1) is null && WordClass.OpensClause(paragraph[at + 1]);
        return clause ? new Complement(at, at + 2, null, ComplementKind.Clause, ":") : Complement.OfColon(paragraph, at);
    }
}
