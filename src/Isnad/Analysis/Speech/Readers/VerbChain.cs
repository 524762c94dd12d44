using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Adds the statement of a verb with the carriers that its sentence names.</summary>
internal sealed class VerbChain(SpeechParagraph paragraph, SpeakerResolver resolver, CarrierFinder carriers, DraftList drafts)
{
    private const int Reach = 60;

    /// <summary>A cue nearer to the sentence's beginning has no carrier in front.</summary>
    private const int ShortestFront = 4;

    /// <summary>Adds the statement that a verb makes.</summary>
    /// <param name="cue">The verb with its complement and speaker.</param>
    public void Add(VerbCue cue)
    {
        if (cue.Subject.Speaker is not { } speaker)
            return;
        var (from, end) = (Math.Max(cue.Subject.End, cue.At + 1), CarriersEnd(cue));
        var carrier = Carrier(cue, speaker, from, end);
        if ((speaker.IsMedia || paragraph[cue.Subject.End] == "نقلا") && Source(cue.Subject.End, end) is { } source)
        {
            Add(cue, source, speaker, carriers.Beside(cue.At + 1, cue.Subject.End, speaker), told: false);
        }
        else if (carrier is null)
            Add(cue, speaker, null, [], told: false);
        else
            Add(cue, speaker, carrier, speaker.IsMedia ? [] : carriers.Beside(from, end, carrier), told: !IsBroughtOut(cue.At, end));
    }

    private void Add(VerbCue cue, Speaker speaker, Speaker? carrier, IReadOnlyList<Speaker> beside, bool told) =>
        drafts.Add(
            new Report(cue.At, cue.Verb, $"verb {cue.Verb.Lemma} {cue.Complement.How}", cue.Complement, speaker)
            {
                Carrier = carrier,
                Beside = beside,
                Told = told,
                Subject = cue.Subject.First,
            }
        );

    /// <summary>
    /// Where the words that may name a carrier end: at what was said, or at when (بعدما, بعد أن), where what happened then
    /// carries nothing.
    /// </summary>
    private int CarriersEnd(VerbCue cue)
    {
        var end = cue.Complement.Kind is ComplementKind.Before ? paragraph.SentenceEnd(cue.At) : cue.Complement.Marker;
        for (var i = cue.At + 1; i < Math.Min(end, cue.At + Reach); i++)
        {
            if (paragraph[i] is "بعدما" or "عندما" || paragraph[i] is "بعد" && paragraph[i + 1] == "ان")
                return i;
        }
        return end;
    }

    private Speaker? Carrier(VerbCue cue, Speaker speaker, int from, int end) =>
        carriers.Find(from, end, speaker, cue.Verb.Is(WordClass.Informing))
        ?? BeforeSubject(cue, speaker)
        ?? BroughtOut(cue, speaker)
        ?? Fronted(cue.At, speaker)
        ?? Leading(cue.At, speaker)
        ?? (cue.Form.Participle ? BeforeParticiple(cue, speaker) : null);

    /// <summary>قال لرويترز مسؤول: the carrier stands between the verb and its subject.</summary>
    private Speaker? BeforeSubject(VerbCue cue, Speaker speaker)
    {
        var first = cue.At + 1;
        while (first < cue.Subject.End && paragraph.Tokens[first].Span.Start < (speaker.Span?.Start ?? 0))
            first++;
        return first > cue.At + 1 ? carriers.Find(cue.At + 1, first, speaker) : null;
    }

    /// <summary>
    /// ونشرت الوكالة بيانا للوزارة قالت فيه, ونقلت الوكالة تصريحات فلان التي قال فيها, ونقلت ما قاله فلان: the medium that brought the
    /// message out.
    /// </summary>
    private Speaker? BroughtOut(VerbCue cue, Speaker speaker)
    {
        if (paragraph[cue.At + 1] is not ("فيه" or "فيها") && !paragraph.Is(cue.At - 1, WordClass.What))
            return null;
        for (var i = paragraph.SentenceStart(cue.At); i < cue.At - 1; i++)
        {
            if (paragraph.MentionAt(i) is not null || !WordClass.BringsOut.Has(Clitics.WithoutConjunction(paragraph[i])))
                continue;
            var end = SpeakerPhrase.End(paragraph, i + 1, cue.At, tight: true);
            if (end <= i + 1 || !IsMessage(end))
                return null;
            return
                resolver.Named(paragraph, i + 1, end, null) is { IsMedia: true } medium
                && medium.Name != speaker.Name
                && !carriers.IsOwnOutlet(medium)
                ? medium
                : null;
        }
        return null;
    }

    private bool IsMessage(int at) =>
        paragraph[at] is "ما"
        || paragraph.Is(at, WordClass.Message)
        || paragraph[at] is [.. { Length: > 3 } bare, 'ا'] && WordClass.Message.Has(bare);

    /// <summary>وفي مقابلة مع قناة كذا، اتهم فلان: the carrier stands before the verb.</summary>
    private Speaker? Fronted(int cue, Speaker speaker)
    {
        var start = paragraph.SentenceStart(cue);
        if (cue - start < ShortestFront || drafts.LastInSentence(cue) is not null)
            return null;
        for (var i = start; i < start + 3; i++)
        {
            if (paragraph[i] is "علي" && paragraph.Is(i + 1, WordClass.Question) && paragraph[i - 1] is "ردا" or "وردا")
                return carriers.Find(i + 2, cue, speaker, recipient: true); // وردا على سؤال وكالة كذا
            if (paragraph[i].TrimStart('و') is not ("في" or "خلال"))
                continue;
            if (Occasion.Is(paragraph[i + 1]))
                return carriers.Find(i + 1, cue, speaker);
        }
        return null;
    }

    /// <summary>وبحسب رويترز، قال فلان: the source that leads the sentence.</summary>
    private Speaker? Leading(int cue, Speaker speaker)
    {
        if (drafts.Led is not { } led || led.Sentence != paragraph.SentenceStart(cue))
            return null;
        var carries = led.Speaker.Role == LinkRole.Document || BringsOut(led.Speaker);
        return carries && led.Speaker.Name != speaker.Name && !carriers.IsOwnOutlet(led.Speaker) ? led.Speaker : null;
    }

    private static bool BringsOut(Speaker speaker) => speaker.IsMedia || speaker.Vague;

    /// <summary>بحسب الوكالة، مضيفا; تحدث للقناة قائلا: whoever carried the words that a participle goes on with.</summary>
    private Speaker? BeforeParticiple(VerbCue cue, Speaker speaker)
    {
        var start = paragraph.SentenceStart(cue.At);
        var before = drafts.LastInSentence(cue.At);
        if (before is { IsPhrase: true })
            return before.Speaker.Name != speaker.Name && BringsOut(before.Speaker) ? before.Speaker : null;
        if (cue.Verb.Lemma != "قال" || cue.At <= start)
            return null;
        return before is null ? carriers.Find(start + 1, cue.At, speaker) : InMedium(before, cue.At, speaker);
    }

    /// <summary>تحدث عن خطته في حوار مع صحيفة كذا قائلا: the occasion on which he spoke stands behind what he spoke of.</summary>
    private Speaker? InMedium(Draft before, int cue, Speaker speaker)
    {
        for (var i = before.From + 1; before.Speaker.Name == speaker.Name && i < cue - 2; i++)
        {
            if (paragraph[i] is "في" or "خلال" && Occasion.Is(paragraph[i + 1]))
                return carriers.Find(i + 1, cue, speaker);
        }
        return null;
    }

    private bool IsBroughtOut(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (paragraph.Is(i, WordClass.Publish))
                return true;
        return false;
    }

    /// <summary>ذكرت رويترز نقلا عن مصدر أن, ذكرت صحيفتا كذا وكذا عن مصادر أن: the speaker behind the carrier.</summary>
    private Speaker? Source(int from, int to)
    {
        for (var i = from; i < to - 1; i++)
        {
            if (paragraph[i] != "عن")
                continue;
            var end = SpeakerPhrase.End(paragraph, i + 1, to);
            if (end > i + 1)
                return resolver.Named(paragraph, i + 1, end, null);
        }
        return null;
    }
}
