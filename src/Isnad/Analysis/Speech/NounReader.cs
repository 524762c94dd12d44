using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech;

/// <summary>Reads verbal nouns that report speech with a clause: إعلان فلان أن, وتأكيدها أن, بقوله إن.</summary>
internal sealed class NounReader(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver, SubjectFinder subjects, ComplementFinder complements, DraftList drafts)
{
    /// <summary>Reads the statement of a verbal noun at a token; false where it has no clause.</summary>
    public bool Read(int cue)
    {
        var word = paragraph[cue];
        if (word is "بالقول" or "القول") return Saying(cue);
        if (lexicon.Noun(word) is not { } noun) return false;
        var first = cue + 1;
        var said = noun.Verb.Lemma == "قال" && noun.HasOwner;
        var end = noun.HasOwner ? first : SpeakerPhrase.End(paragraph, first, Math.Min(paragraph.SentenceEnd(cue), first + 14));
        if (!noun.HasOwner && end == first) return false;
        if (Clause(end, cue, marks: said) is not { } complement) return false;
        var speaker = noun.HasOwner ? Owner(cue, noun.Owner) : resolver.Named(paragraph, first, end, null);
        if (!noun.HasOwner && paragraph.MentionAt(first) is null && !paragraph.IsDefinite(first) && !PersonPattern.IsTitle(paragraph[first]) && lexicon.Source(paragraph[first]) is null) return false;
        if (speaker is null || (!noun.HasOwner && SubjectAgreement.IsThing(paragraph, first))) return false;
        if (drafts.Around(cue) is { } outer && outer.Speaker.Name == speaker.Name) return false;
        return drafts.Add(cue, paragraph.Tokens[cue].Span, noun.Verb, "noun " + noun.Verb.Lemma + " " + complement.How, complement, speaker, [], [], aside: !noun.HasOwner);
    }

    private Speaker? Owner(int cue, Gender gender) => drafts.LastInSentence(cue) is { } said ? said.Speaker with { Span = null } : subjects.Sentences.Of(cue) ?? memory.Dropped(gender);

    /// <summary>وعقب الأمين العام بالقول إن: the subject is that of the sentence.</summary>
    private bool Saying(int cue)
    {
        if (drafts.LastInSentence(cue) is { } opening && drafts.Opening(cue) is not null && opening.From > cue) return false;
        if (Clause(cue + 1, cue, marks: true) is not { } complement) return false;
        if ((drafts.LastInSentence(cue)?.Speaker ?? subjects.Sentences.Of(cue) ?? memory.Last?.Speaker) is not { } speaker) return false;
        return drafts.Add(cue, paragraph.Tokens[cue].Span, new ReportingVerb("قال", "say", false, Complements.Clause), "noun قال " + complement.How, complement, speaker with { Span = null }, [], []);
    }

    private Complement? Clause(int from, int cue, bool marks)
    {
        var end = paragraph.SentenceEnd(cue);
        for (var i = from; i < Math.Min(end - 1, from + 3); i++)
        {
            if (i == from && paragraph[i] == "عن" && lexicon.Noun(paragraph[cue]) is { Verb.Lemma: "اعلن" }) return new Complement(i, i + 1, null, ComplementKind.Preposition, "عن");
            if (Complement.OpensClause(paragraph[i])) return new Complement(i, i + 1, complements.Whole(i + 1, end), ComplementKind.Clause, paragraph[i]);
            if (paragraph.IsComma(i) && !Complement.OpensClause(paragraph[i + 1]) || lexicon.Form(paragraph[i]) is { Participle: true }) return null; // تصريحات فلان، مؤكدا أن
            if (!marks) continue;
            if (paragraph[i] == ":" && i + 1 < paragraph.Tokens.Count) return paragraph.OpensQuotation(i + 1) is { } after ? new Complement(i, i + 2, after, ComplementKind.Colon, ":\"") : Complement.OpensClause(paragraph[i + 1]) ? new Complement(i, i + 2, null, ComplementKind.Clause, ":") : new Complement(i, i + 1, null, ComplementKind.Colon, ":");
            if (paragraph.OpensQuotation(i) is { } quotation) return new Complement(i, i + 1, quotation, ComplementKind.Quotation, "\"");
        }
        return null;
    }
}
