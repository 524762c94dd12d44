using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Reads a relay by verb: نقلت A عن B قوله, نسبت A إلى B, نقلت عنه A.</summary>
internal sealed class RelayReader(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    SpeakerResolver resolver,
    ComplementFinder complements,
    AuthoredContent contents,
    CarrierFinder carriers,
    DraftList drafts
)
{
    private const int Reach = 40;

    /// <summary>What somebody did with his words stands at most so many tokens behind عن.</summary>
    private const int NounReach = 14;

    /// <summary>Reads the relay at a token; false when the verb relays nothing here.</summary>
    public bool Read(int cue, VerbForm form)
    {
        if (IsThing(cue + 1))
            return false; // نقلت مخاوف
        var end = Math.Min(paragraph.SentenceEnd(cue), cue + Reach);
        for (var i = cue + 1; i < end; i++)
        {
            var word = paragraph[i];
            if (Complement.OpensClause(word) && i > cue + 1 && paragraph.MentionAt(i) is null)
                break; // عن further on belongs to the clause
            if (IsPronoun(word))
                return Pronoun(cue, i, end, form);
            if (SourceMark(i, form) is { } mark)
                return Source(cue, mark, i + 1, end, form);
        }
        return Said(cue, end, form) || Own(cue, end, form);
    }

    private bool IsThing(int at) =>
        ThingNoun.Is(paragraph, at)
        && SourceNoun.KindOf(paragraph[at]) is null
        && !IsPronoun(paragraph[at])
        && !paragraph.Is(at, WordClass.Stop);

    /// <summary>نقل عنه, نسبت إليها.</summary>
    private static bool IsPronoun(string word) => Pronouns.StandsOn(word, "عن") || Pronouns.StandsOn(word, "الي");

    /// <summary>Where the words begin that lead to the source: عن, على لسان, نسب إلى; null where none do.</summary>
    private int? SourceMark(int at, VerbForm form) =>
        paragraph[at] switch
        {
            "عن" => at,
            "الي" when form.Verb.Lemma == "نسب" => at,
            "لسان" when paragraph[at - 1] == "علي" => at - 1,
            _ => null,
        };

    /// <summary>نقلت A عن B قوله.</summary>
    private bool Source(int cue, int mark, int from, int end, VerbForm form)
    {
        var carrier = Carrier(cue, mark, form);
        var done = Noun(from, end);
        var speakerEnd = SpeakerPhrase.End(paragraph, from, done ?? end);
        if (resolver.Named(paragraph, from, speakerEnd, null) is not { } speaker)
            return false;
        if ((done is { } noun ? OfNoun(noun) : After(Math.Max(speakerEnd, from), cue)) is not { } complement)
            return false;
        if (speaker.Gender is null)
            speaker = speaker with { Gender = OwnerBefore(complement, from - 1) };
        return drafts.Add(
            new Report(cue, form.Verb, "relay " + complement.How, complement, speaker)
            {
                Carrier = carrier,
                Beside = carrier is null ? [] : carriers.Beside(cue + 1, mark, carrier),
            }
        );
    }

    /// <summary>نقلت A عن B نفيه للأنباء: the noun with his pronoun that tells what B did; null where أن or marks lead in his words.</summary>
    private int? Noun(int from, int end)
    {
        for (var i = from + 1; i < Math.Min(end, from + NounReach); i++)
        {
            if (Complement.OpensClause(paragraph[i]) || paragraph[i] == ":" || paragraph.OpensQuotation(i) is not null)
                return null;
            if (SpeechLexicon.Shipped.Authored(paragraph[i]) is { Owner: not null } && paragraph.MentionAt(i) is null)
                return OfNoun(i) is { } told && !Complement.OpensClause(paragraph[told.Content]) ? i : null;
        }
        return null;
    }

    private Complement? OfNoun(int noun) => contents.Find(noun, noun + 1, SpeechLexicon.Shipped.Authored(paragraph[noun])!.Verb);

    /// <summary>نقلت الوكالة أن: what it brings out without a source is its own.</summary>
    private bool Own(int cue, int end, VerbForm form)
    {
        var behind = SpeakerPhrase.End(paragraph, cue + 1, end);
        if (behind <= cue + 1 || form.HasObject)
            return false;
        var marker = paragraph.IsComma(behind) ? behind + 1 : behind;
        if (
            !Complement.OpensClause(paragraph[marker])
            || resolver.Named(paragraph, cue + 1, behind, form.Gender) is not { } speaker
            || !(speaker.IsMedia || speaker.Role == LinkRole.Document || speaker.Vague || speaker.Unnamed)
        )
            return false;
        var clause = new Complement(marker, marker + 1, complements.Whole(marker + 1, end), ComplementKind.Clause, paragraph[marker]);
        return drafts.Add(new Report(cue, form.Verb, "relay own", clause, speaker));
    }

    private Speaker? Carrier(int cue, int end, VerbForm form)
    {
        var behind = SpeakerPhrase.End(paragraph, cue + 1, end);
        if (behind > cue + 1)
            return resolver.Named(paragraph, cue + 1, behind, form.Gender);
        if (behind == cue + 1 && paragraph.MentionAt(cue - 1) is { Kind: MentionKind.Outlet } outlet)
            return OutletSpeaker.Of(outlet);
        if (Before(cue) is { } before)
            return before;
        return end > cue + 1 ? null
            : memory.LastMedium is { } medium ? medium with { Span = null }
            : memory.Dropped(form.Gender);
    }

    /// <summary>وكانت وسائل إعلام محلية نقلت عن: the medium right before the verb.</summary>
    private Speaker? Before(int cue)
    {
        for (var i = Math.Max(paragraph.SentenceStart(cue), cue - 6); i < cue; i++)
        {
            if (SourceNoun.KindOf(paragraph[i]) is not (SourceKind.Media or SourceKind.Vague) || paragraph.MentionAt(i) is not null)
                continue;
            if (SpeakerPhrase.End(paragraph, i, cue) == cue)
                return resolver.Named(paragraph, i, cue, null) is { } medium && (medium.IsMedia || medium.Vague) ? medium : null;
        }
        return null;
    }

    /// <summary>ونقلت عنه رويترز قوله, رويترز نقلت عنها: the last speaker, through whoever stands beside.</summary>
    private bool Pronoun(int cue, int pronoun, int end, VerbForm form)
    {
        if (memory.Dropped(paragraph[pronoun] is "عنها" or "اليها" ? Gender.Feminine : Gender.Masculine) is not { } speaker)
            return false;
        var (first, limit) = pronoun == cue + 1 ? (pronoun + 1, end) : (cue + 1, pronoun);
        var carrierEnd = SpeakerPhrase.End(paragraph, first, limit);
        if (
            carrierEnd <= first
            || resolver.Named(paragraph, first, carrierEnd, form.Gender) is not { } carrier
            || After(Math.Max(carrierEnd, pronoun + 1), cue) is not { } complement
        )
            return false;
        return drafts.Add(new Report(cue, form.Verb, "relay pronoun " + complement.How, complement, speaker) { Carrier = carrier });
    }

    /// <summary>ونقل موقع كذا تأكيده أن: a verbal noun with a pronoun stands for the speaker.</summary>
    private bool Said(int cue, int end, VerbForm form)
    {
        for (var i = cue + 1; i < end; i++)
        {
            if (paragraph.VerbalNoun(i) is not { HasOwner: true } noun || After(i + 1, cue) is not { } complement)
                continue;
            if (memory.Dropped(noun.Owner) is not { } speaker)
                return false;
            var carrierEnd = SpeakerPhrase.End(paragraph, cue + 1, i);
            var carrier = carrierEnd > cue + 1 ? resolver.Named(paragraph, cue + 1, carrierEnd, form.Gender) : null;
            return drafts.Add(new Report(cue, form.Verb, "relay noun " + complement.How, complement, speaker) { Carrier = carrier });
        }
        return false;
    }

    private Gender? OwnerBefore(Complement complement, int from)
    {
        for (var i = complement.Marker - 1; i > from; i--)
            if (paragraph.VerbalNoun(i) is { HasOwner: true } noun)
                return noun.Owner;
        return null;
    }

    /// <summary>
    /// What follows the speaker of a relay: قوله إن, أن, a colon, a quotation, or a noun that carries the content
    /// (تأكيده).
    /// </summary>
    private Complement? After(int from, int cue)
    {
        var end = paragraph.SentenceEnd(cue);
        for (var i = from; i < Math.Min(end, from + 16); i++)
        {
            if (Complement.OpensClause(paragraph[i]) && i + 1 < end)
                return new Complement(i, i + 1, complements.Whole(i + 1, end), ComplementKind.Clause, paragraph[i]);
            if (paragraph[i] == ":" && i + 1 < end)
                return Complement.OfColon(paragraph, i);
            if (paragraph.OpensQuotation(i) is { Length: > 2 } quotation)
                return new Complement(i, i + 1, quotation, ComplementKind.Quotation, "\"");
        }
        for (var i = from; i < Math.Min(end - 2, from + 6); i++)
        {
            if (paragraph.VerbalNoun(i) is not { HasOwner: true })
                continue;
            var content = paragraph[i + 1] is "عن" or "علي" ? i + 2 : i + 1;
            return new Complement(i, content, null, ComplementKind.Object, "noun");
        }
        return null;
    }
}
