using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech;

/// <summary>Reads a relay by verb: نقلت A عن B قوله, نسبت A إلى B, نقلت عنه A.</summary>
internal sealed class RelayReader(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver, ComplementFinder complements, CarrierFinder carriers, DraftList drafts)
{
    private const int Reach = 40;

    /// <summary>Reads the relay at a token; false when the verb relays nothing here.</summary>
    public bool Read(int cue, VerbForm form)
    {
        if (SubjectAgreement.IsThing(paragraph, cue + 1) && paragraph[cue + 1] is not ("عن" or "عنه" or "عنها" or "عنهم" or "علي" or "اليه" or "اليها" or "الي")) return false; // نقلت مخاوف
        var end = Math.Min(paragraph.SentenceEnd(cue), cue + Reach);
        for (var i = cue + 1; i < end; i++)
        {
            var word = paragraph[i];
            if (Complement.OpensClause(word) && i > cue + 1 && paragraph.MentionAt(i) is null) break; // عن further on belongs to the clause
            if (word is "عنه" or "عنها" or "عنهم" or "اليه" or "اليها") return Pronoun(cue, i, end, form);
            if (i == cue + 1 && lexicon.Noun(word) is { HasOwner: true }) break;
            if (word is not ("عن" or "الي") && !(word == "لسان" && paragraph[i - 1] == "علي") || (word == "الي" && form.Verb.Lemma != "نسب")) continue;
            var carrierEnd = word == "لسان" ? i - 1 : i;
            var carrier = Carrier(cue, carrierEnd, form);
            var speakerEnd = SpeakerPhrase.End(paragraph, i + 1, end);
            if (resolver.Named(paragraph, i + 1, speakerEnd, null) is not { } speaker || After(Math.Max(speakerEnd, i + 1), cue) is not { } complement) return false;
            if (speaker.Gender is null) speaker = speaker with { Gender = OwnerBefore(complement, i) };
            return Add(cue, form, "relay " + complement.How, complement, speaker, carrier is null ? [] : [carrier], carrier is null ? [] : carriers.Beside(cue + 1, carrierEnd, carrier));
        }
        return Said(cue, end, form) || Own(cue, end, form);
    }

    /// <summary>نقلت الوكالة أن: what it brings out without a source is its own.</summary>
    private bool Own(int cue, int end, VerbForm form)
    {
        var behind = SpeakerPhrase.End(paragraph, cue + 1, end);
        if (behind <= cue + 1 || form.HasObject) return false;
        var marker = paragraph.IsComma(behind) ? behind + 1 : behind;
        if (!Complement.OpensClause(paragraph[marker]) || resolver.Named(paragraph, cue + 1, behind, form.Gender) is not { } speaker || !(speaker.IsMedia || speaker.Role == LinkRole.Document)) return false;
        return Add(cue, form, "relay own", new Complement(marker, marker + 1, complements.Whole(marker + 1, end), ComplementKind.Clause, paragraph[marker]), speaker, [], []);
    }

    private bool Add(int cue, VerbForm form, string rule, Complement complement, Speaker speaker, IReadOnlyList<Speaker> through, IReadOnlyList<Speaker> beside) =>
        drafts.Add(cue, paragraph.Tokens[cue].Span, form.Verb, rule, complement, speaker, through, beside);

    private Speaker? Carrier(int cue, int end, VerbForm form)
    {
        var behind = SpeakerPhrase.End(paragraph, cue + 1, end);
        if (behind > cue + 1) return resolver.Named(paragraph, cue + 1, behind, form.Gender);
        if (behind == cue + 1 && paragraph.MentionAt(cue - 1) is { Kind: MentionKind.Outlet } outlet) return OutletSpeaker.Of(outlet);
        if (Before(cue) is { } before) return before;
        return end > cue + 1 ? null : memory.LastMedium is { } medium ? medium with { Span = null } : memory.Dropped(form.Gender);
    }

    /// <summary>وكانت وسائل إعلام محلية نقلت عن: the medium right before the verb.</summary>
    private Speaker? Before(int cue)
    {
        for (var i = Math.Max(paragraph.SentenceStart(cue), cue - 6); i < cue; i++)
        {
            if (lexicon.Source(paragraph[i]) is "media" or "vague" && paragraph.MentionAt(i) is null && SpeakerPhrase.End(paragraph, i, cue) == cue) return resolver.Named(paragraph, i, cue, null) is var medium && medium is { IsMedia: true } or { Vague: true } ? medium : null;
        }
        return null;
    }

    /// <summary>ونقلت عنه رويترز قوله, رويترز نقلت عنها: the last speaker, through whoever stands beside.</summary>
    private bool Pronoun(int cue, int pronoun, int end, VerbForm form)
    {
        if (memory.Dropped(paragraph[pronoun] is "عنها" or "اليها" ? Gender.Feminine : Gender.Masculine) is not { } speaker) return false;
        var (first, limit) = pronoun == cue + 1 ? (pronoun + 1, end) : (cue + 1, pronoun);
        var carrierEnd = SpeakerPhrase.End(paragraph, first, limit);
        if (carrierEnd <= first || resolver.Named(paragraph, first, carrierEnd, form.Gender) is not { } carrier || After(Math.Max(carrierEnd, pronoun + 1), cue) is not { } complement) return false;
        return Add(cue, form, "relay pronoun " + complement.How, complement, speaker, [carrier], []);
    }

    /// <summary>ونقل موقع كذا تأكيده أن: a verbal noun with a pronoun stands for the speaker.</summary>
    private bool Said(int cue, int end, VerbForm form)
    {
        for (var i = cue + 1; i < end; i++)
        {
            if (lexicon.Noun(paragraph[i]) is not { HasOwner: true } noun || After(i + 1, cue) is not { } complement) continue;
            if (memory.Dropped(noun.Owner) is not { } speaker) return false;
            var carrierEnd = SpeakerPhrase.End(paragraph, cue + 1, i);
            var carrier = carrierEnd > cue + 1 ? resolver.Named(paragraph, cue + 1, carrierEnd, form.Gender) : null;
            return Add(cue, form, "relay noun " + complement.How, complement, speaker, carrier is null ? [] : [carrier], []);
        }
        return false;
    }

    private Gender? OwnerBefore(Complement complement, int from)
    {
        for (var i = complement.Marker - 1; i > from; i--) if (lexicon.Noun(paragraph[i]) is { HasOwner: true } noun) return noun.Owner;
        return null;
    }

    /// <summary>What follows the speaker of a relay: قوله إن, أن, a colon, a quotation, or a noun that carries the content (تأكيده).</summary>
    private Complement? After(int from, int cue)
    {
        var end = paragraph.SentenceEnd(cue);
        for (var i = from; i < Math.Min(end, from + 16); i++)
        {
            if (Complement.OpensClause(paragraph[i]) && i + 1 < end) return new Complement(i, i + 1, complements.Whole(i + 1, end), ComplementKind.Clause, paragraph[i]);
            if (paragraph[i] == ":" && i + 1 < end) return paragraph.OpensQuotation(i + 1) is { } after ? new Complement(i, i + 2, after, ComplementKind.Colon, ":\"") : new Complement(i, i + 1, null, ComplementKind.Colon, ":");
            if (paragraph.OpensQuotation(i) is { Length: > 2 } quotation) return new Complement(i, i + 1, quotation, ComplementKind.Quotation, "\"");
        }
        for (var i = from; i < Math.Min(end - 2, from + 6); i++)
        {
            if (lexicon.Noun(paragraph[i]) is { HasOwner: true }) return new Complement(i, paragraph[i + 1] is "عن" or "علي" or "من" ? i + 2 : i + 1, null, ComplementKind.Object, "noun");
        }
        return null;
    }
}
