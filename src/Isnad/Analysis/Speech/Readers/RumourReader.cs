using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads reports without a reporter: أنباء عن, تقارير صحفية من المدينة بأن, شائعات حول.</summary>
internal sealed class RumourReader(SpeechParagraph paragraph, SpeakerResolver resolver, ComplementFinder complements, ClaimParts parts)
{
    /// <summary>So many tokens behind the noun what it reports begins at the latest.</summary>
    private const int Reach = 6;

    /// <summary>So many tokens before the noun a negation still bears on it.</summary>
    private const int Denied = 5;

    /// <summary>Reads the report at a noun; false where a verb of saying governs it or nothing is reported.</summary>
    public bool Read(int cue, Claim claim)
    {
        if (paragraph.MentionAt(cue) is not null || paragraph.Is(cue - 1, WordClass.Maker) || IsGoverned(cue) || IsDenied(cue))
            return false;
        for (var i = cue + 1; i < Math.Min(paragraph.SentenceEnd(cue) - 2, cue + Reach); i++)
        {
            if (Reported(cue, i) is { } reported)
                return Add(cue, claim, reported);
            if (Parts(i) && !(i == cue + 1 && paragraph.Is(i, WordClass.Arrives)))
                return false;
        }
        return false;
    }

    /// <summary>أكدت تقارير, نقلت أنباء: a verb before it says whose words they are.</summary>
    private bool IsGoverned(int cue)
    {
        if (paragraph.MentionAt(cue - 1) is not null || paragraph.Form(cue - 1) is not { } form)
            return false;
        var takes = form.Verb.Complements;
        return (takes.HasFlag(Complements.Relay) || form.Verb.IsPlainSaying) && !takes.HasFlag(Complements.Object);
    }

    /// <summary>لم ترد تقارير عن, دون أنباء عن: there is no report.</summary>
    private bool IsDenied(int cue)
    {
        for (var i = Math.Max(paragraph.SentenceStart(cue), cue - Denied); i < cue; i++)
            if (paragraph.Is(i, WordClass.Withdraws))
                return true;
        return false;
    }

    /// <summary>What is reported from a token on; null when it does not begin there.</summary>
    private Complement? Reported(int cue, int at)
    {
        if (paragraph.Is(at, WordClass.Concerning) && IsPlain(at + 1, cue))
            return new Complement(at, at + 1, null, ComplementKind.Preposition, "عن");
        if (at == cue + 1 && paragraph[at] is ['ب', _, _, _, ..] && complements.IsWith(at) && IsDeed(at))
            return new Complement(at, at, null, ComplementKind.Preposition, "ب");
        return parts.OpensThat(at);
    }

    private bool IsPlain(int at, int cue) =>
        at + 1 < paragraph.SentenceEnd(cue) && paragraph.IsWord(at) && paragraph.Form(at) is null && paragraph.MentionAt(at) is null;

    /// <summary>بوجود صلات, بحضور السفير: a noun of action with what belongs to it.</summary>
    private bool IsDeed(int at)
    {
        if (!paragraph.IsWord(at) || paragraph.MentionAt(at) is not null || paragraph.IsDefinite(at) || at + 2 >= paragraph.SentenceEnd(at))
            return false;
        return ActionNoun.StandsAt(paragraph, at) || ActionNoun.Is(paragraph[at]) || paragraph.Is(at, WordClass.Thing) || IsEvent(at);
    }

    /// <summary>بوقوع انفجار, بتعرض فتاة لاعتداء: what befalls, with whom or what it befalls.</summary>
    private bool IsEvent(int at) =>
        paragraph[at] is ['ب', _, _, 'و', _] or ['ب', 'ت', _, _, _]
        && paragraph.IsWord(at + 1)
        && !paragraph.Is(at + 1, WordClass.Stop)
        && paragraph[at + 1][0] != 'و';

    /// <summary>Whether a word parts the noun from what it might report: a verb, a relative, a preposition but من.</summary>
    private bool Parts(int at)
    {
        if (!paragraph.IsWord(at) || paragraph.MentionAt(at) is null && paragraph.Form(at) is not null)
            return true;
        return paragraph.Is(at, WordClass.Relative)
            || paragraph[at] == "و"
            || paragraph[at] != "من" && paragraph.Is(at, WordClass.PlainPreposition);
    }

    private bool Add(int cue, Claim claim, Complement reported)
    {
        var end = cue + 1;
        while (
            end < reported.Marker
            && paragraph.IsWord(end)
            && !paragraph.Is(end, WordClass.Stop | WordClass.Day | WordClass.Arrives)
            && paragraph[end] is not "من"
        )
            end++;
        return resolver.Named(paragraph, cue, end, null) is { } speaker && parts.Add(cue, claim, reported, speaker with { Unnamed = true });
    }
}
