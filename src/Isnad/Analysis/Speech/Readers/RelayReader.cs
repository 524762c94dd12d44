using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads a relay by verb: نقلت A عن B قوله, نسبت A إلى B, نقلت عنه A.</summary>
internal sealed class RelayReader(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    SpeakerResolver resolver,
    RelayContent content,
    RelayCarrier carriers,
    DraftList drafts
)
{
    private const int Reach = 40;

    /// <summary>Reads the relay at a token; false when the verb relays nothing here.</summary>
    public bool Read(int cue, VerbForm form)
    {
        if (IsThing(cue + 1))
            return false; // نقلت مخاوف
        var end = Math.Min(paragraph.SentenceEnd(cue), cue + Reach);
        for (var i = cue + 1; i < end; i++)
        {
            var word = paragraph[i];
            if (WordClass.OpensClause(word) && i > cue + 1 && paragraph.MentionAt(i) is null)
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
        var carrier = carriers.Of(cue, mark, form);
        var done = content.Noun(from, end);
        var speakerEnd = SpeakerPhrase.End(paragraph, from, done ?? end);
        if (resolver.Named(paragraph, from, speakerEnd, null) is not { } speaker)
            return false;
        if ((done is { } noun ? content.OfNoun(noun) : content.After(Math.Max(speakerEnd, from), cue)) is not { } complement)
            return false;
        if (speaker.Gender is null)
            speaker = speaker with { Gender = content.OwnerBefore(complement, from - 1) };
        return drafts.Add(
            new Report(cue, form.Verb, "relay " + complement.How, complement, speaker)
            {
                Carrier = carrier,
                Beside = carrier is null ? [] : carriers.Beside(cue + 1, mark, carrier),
            }
        );
    }

    /// <summary>نقلت الوكالة أن: what it brings out without a source is its own.</summary>
    private bool Own(int cue, int end, VerbForm form)
    {
        var behind = SpeakerPhrase.End(paragraph, cue + 1, end);
        if (behind <= cue + 1 || form.HasObject)
            return false;
        var marker = paragraph.IsComma(behind) ? behind + 1 : behind;
        if (
            !WordClass.OpensClause(paragraph[marker])
            || resolver.Named(paragraph, cue + 1, behind, form.Gender) is not { } speaker
            || !(speaker.IsMedia || speaker.Role == LinkRole.Document || speaker.Vague || speaker.Unnamed)
        )
            return false;
        return drafts.Add(new Report(cue, form.Verb, "relay own", content.Clause(marker, end), speaker));
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
            || content.After(Math.Max(carrierEnd, pronoun + 1), cue) is not { } complement
        )
            return false;
        return drafts.Add(new Report(cue, form.Verb, "relay pronoun " + complement.How, complement, speaker) { Carrier = carrier });
    }

    /// <summary>ونقل موقع كذا تأكيده أن: a verbal noun with a pronoun stands for the speaker.</summary>
    private bool Said(int cue, int end, VerbForm form)
    {
        for (var i = cue + 1; i < end; i++)
        {
            if (paragraph.VerbalNoun(i) is not { HasOwner: true } noun || content.After(i + 1, cue) is not { } complement)
                continue;
            if (memory.Dropped(noun.Owner) is not { } speaker)
                return false;
            var carrierEnd = SpeakerPhrase.End(paragraph, cue + 1, i);
            var carrier = carrierEnd > cue + 1 ? resolver.Named(paragraph, cue + 1, carrierEnd, form.Gender) : null;
            return drafts.Add(new Report(cue, form.Verb, "relay noun " + complement.How, complement, speaker) { Carrier = carrier });
        }
        return false;
    }
}
