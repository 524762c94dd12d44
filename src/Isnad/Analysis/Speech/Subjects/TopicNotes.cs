using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>Notes who does something at the beginning of a sentence, whom the next dropped subject means: وسخرت فلانة من القرار.</summary>
internal sealed class TopicNotes(SpeechParagraph paragraph, SpeakerMemory memory)
{
    private const int ShortestVerb = 4,
        LongestVerb = 7;

    /// <summary>Notes whoever acts in the words that begin at a token.</summary>
    public void Note(int at)
    {
        if (!BeginsSentence(at))
            return;
        if (IsDenied(at))
            Note(at + 2, paragraph[at + 1][0] == 'ت');
        else if (IsDone(at))
            Note(at + 1, paragraph[at][^1] == 'ت');
    }

    /// <summary>Notes who does what a sentence tells in which nobody is reported to say anything, where somebody has spoken before.</summary>
    /// <param name="last">Its last token.</param>
    /// <param name="drafts">The statements so far.</param>
    /// <param name="sentences">Who does what a sentence tells.</param>
    public void Close(int last, DraftList drafts, SentenceSubject sentences)
    {
        if (!memory.HasTurns || drafts.LastInSentence(last) is not null)
            return;
        if (
            (sentences.Of(last) is { Role: LinkRole.Person } actor ? actor : sentences.Agent(last))
                is { Role: LinkRole.Person, Unnamed: false, Gender: not Gender.Plural } subject
            && IsName(subject.Name)
        )
            memory.NoteTopic(subject with { Span = null });
    }

    /// <summary>Whether somebody is called so in the article, not only what some words may name.</summary>
    private bool IsName(string name) => paragraph.Mentions.Any(m => m.Kind == MentionKind.Person && memory.FullName(m) == name);

    private bool BeginsSentence(int at)
    {
        var start = paragraph.SentenceStart(at);
        return at == start || at == start + 1 && !paragraph.IsWord(start);
    }

    /// <summary>ولم يحضر فلان.</summary>
    private bool IsDenied(int at) =>
        paragraph.Is(at, WordClass.Negating)
        && IsPlain(at + 1)
        && paragraph[at + 1].Length >= ShortestVerb
        && paragraph[at + 1][0] is 'ي' or 'ت'
        && IsPerson(at + 2)
        && !paragraph.HasJoinedParticle(at + 2);

    /// <summary>وسخرت فلانة: a word that no list knows as anything but a verb, then a person.</summary>
    private bool IsDone(int at)
    {
        var word = paragraph[at];
        if (word.Length is < ShortestVerb or > LongestVerb || word[0] != 'و' || word[^1] == 'ه' || !IsPlain(at) || !IsPerson(at + 1))
            return false;
        if (Institutions.Is(word) || StopWords.Contains(word[1..]))
            return false;
        return !WordClass.AroundSpeech.Has(word) && !WordClass.AroundSpeech.Has(word[1..]) && !ActionNoun.StandsAt(paragraph, at);
    }

    private bool IsPlain(int at) => paragraph.MentionAt(at) is null && paragraph.Form(at) is null;

    private bool IsPerson(int at) => paragraph.MentionAt(at) is { Kind: MentionKind.Person };

    private void Note(int person, bool feminine)
    {
        var named = paragraph.MentionAt(person)!;
        var gender = feminine ? Gender.Feminine : Gender.Masculine;
        memory.NoteTopic(new Speaker(null, memory.FullName(named), named.Entity, LinkRole.Person, false, gender) { NamedAt = named.Span });
    }
}
