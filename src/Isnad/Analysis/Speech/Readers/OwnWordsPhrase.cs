using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Cues;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads phrases that point back to whoever spoke: على حد قوله, بحسب تعبيرها.</summary>
internal sealed class OwnWordsPhrase(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    ContentEnd ends,
    DraftList drafts,
    PhraseDrafts phrases
)
{
    private const string Rule = "phrase own";

    /// <summary>So far before the phrase the words that it comments on end at the latest.</summary>
    private const int Near = 6;

    /// <summary>وبحسب قوله، فإن …: whoever spoke last, at the head of the sentence; null when it is none.</summary>
    /// <param name="at">The phrase's first token.</param>
    /// <param name="own">The token of قوله.</param>
    public int? Ahead(int at, int own)
    {
        if (at != paragraph.SentenceStart(at) || memory.Last?.Speaker is not { } speaker)
            return null;
        var content = own + 1;
        if (paragraph.IsComma(content))
            content++;
        else if (!paragraph[content].StartsWith("فان", StringComparison.Ordinal))
            return null;
        if (paragraph.Is(content, WordClass.Hence))
            content++;
        var end = ends.FindInSentence(content);
        if (end - content < 3)
            return null;
        phrases.Add(new SourcePhrase(at, own + 1, own, speaker with { Span = null }, false), content, end, "phrase own ahead");
        return own;
    }

    /// <summary>على حد قوله: only says again who spoke; where nothing else did, the sentence is his.</summary>
    /// <param name="at">The phrase's first token.</param>
    /// <param name="own">The token of قوله.</param>
    public int Behind(int at, int own)
    {
        var last = drafts.LastInSentence(at);
        if (last is not null && !IsOtherComment(last, at) || drafts.Around(at) is not null)
            return own;
        var gender = Owner(paragraph[own]);
        if ((last?.Speaker ?? Before(at, gender) ?? memory.Dropped(gender)) is not { } speaker)
            return own;
        phrases.Add(new SourcePhrase(at, own + 1, own, speaker, false), ClauseStart(last?.To ?? paragraph.SentenceStart(at), at), at, Rule);
        return own;
    }

    /// <summary>Whether a statement was itself made by such a phrase, about words well before this one.</summary>
    private static bool IsOtherComment(Draft last, int at) => last.Rule.StartsWith(Rule, StringComparison.Ordinal) && last.To < at - Near;

    private static Gender Owner(string word) =>
        word.EndsWith("ها", StringComparison.Ordinal) ? Gender.Feminine
        : word.EndsWith("هم", StringComparison.Ordinal) ? Gender.Plural
        : Gender.Masculine;

    /// <summary>Behind the last comma before the phrase that leaves some words between.</summary>
    private int ClauseStart(int start, int at)
    {
        for (var i = at - 4; i > start; i--)
            if (paragraph.IsComma(i))
                return i + 1;
        return start;
    }

    /// <summary>فلان حريص على الاتفاق حسب قوله: the person whom the sentence names before, unless a preposition leads him in.</summary>
    private Speaker? Before(int at, Gender gender)
    {
        for (var i = at - 1; i > paragraph.SentenceStart(at); i--)
        {
            if (!paragraph.StartsMention(i) || paragraph.MentionAt(i) is not { Kind: MentionKind.Person } person)
                continue;
            if (paragraph.HasJoinedParticle(i) || paragraph.Is(i - 1, WordClass.Governing))
                continue;
            return gender == Gender.Masculine
                ? new Speaker(null, memory.FullName(person), person.Entity, LinkRole.Person, false, gender) { NamedAt = person.Span }
                : null;
        }
        return null;
    }
}
