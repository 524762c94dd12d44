using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Finds who relays: [نقلت وكالة] عن B, [وسائل إعلام] نقلت عن B.</summary>
internal sealed class RelayCarrier(SpeechParagraph paragraph, SpeakerMemory memory, SpeakerResolver resolver, CarrierFinder carriers)
{
    /// <summary>The carrier before the source; null where none is named.</summary>
    /// <param name="cue">The verb.</param>
    /// <param name="end">Where the words begin that lead to the source.</param>
    /// <param name="form">The verb's form.</param>
    public Speaker? Of(int cue, int end, VerbForm form)
    {
        var behind = SpeakerPhrase.End(paragraph, cue + 1, end);
        if (behind > cue + 1)
            return resolver.Named(paragraph, cue + 1, behind, form.Gender);
        if (behind == cue + 1 && paragraph.MentionAt(cue - 1) is { Kind: MentionKind.Outlet } outlet)
            return OutletSpeaker.Of(outlet);
        if (Before(cue) is { } before)
            return before;
        if (end > cue + 1)
            return null;
        if (memory.LastMedium is { } medium)
            return medium with { Span = null };
        return form.Gender == Gender.Masculine ? null : memory.Dropped(form.Gender); // نُقل عن مسؤول
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

    /// <summary>Who relays beside the carrier: صحيفتا A وB.</summary>
    /// <param name="from">The first token behind the verb.</param>
    /// <param name="end">Where the words begin that lead to the source.</param>
    /// <param name="carrier">The carrier.</param>
    public IReadOnlyList<Speaker> Beside(int from, int end, Speaker carrier) => carriers.Beside(from, end, carrier);
}
