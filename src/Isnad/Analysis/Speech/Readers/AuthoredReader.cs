using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Subjects;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads verbal nouns with their author and what he says: إعلان فلان الانسحاب, رفضها التعليق, مطالبته بـ.</summary>
internal sealed class AuthoredReader(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    SpeakerResolver resolver,
    SubjectFinder subjects,
    AuthoredContent contents,
    DraftList drafts
)
{
    private const int LongestAuthor = 12;

    /// <summary>Reads the statement of a verbal noun at a token; nothing where author or content is missing.</summary>
    public void Read(int cue)
    {
        if (paragraph.MentionAt(cue) is not null || SpeechLexicon.Shipped.Authored(paragraph[cue]) is not { } noun || !IsNoun(cue, noun))
            return;
        var (speaker, end) = Author(cue, noun);
        if (speaker is null || contents.Find(cue, end, noun.Verb) is not { } complement)
            return;
        if (IsAccused(noun, complement, end))
            speaker = Speaker.Hidden(paragraph.Tokens[cue].Span);
        if (drafts.Around(cue) is { } outer && outer.Speaker.Name == speaker.Name || noun.Owner is not null && drafts.Opens(cue))
            return;
        drafts.Add(new Report(cue, noun.Verb, $"claim noun {noun.Verb.Lemma} {complement.How}", complement, speaker) { IsAside = true });
    }

    /// <summary>Whether a word that may also be a verb is the noun, and is not only done: تم إعلان.</summary>
    private bool IsNoun(int cue, AuthoredNoun noun)
    {
        if (paragraph.Is(cue - 1, WordClass.Done | WordClass.Possibility) || noun.Owner is not null && paragraph.Letters(cue) is [.., 'ة'])
            return false; // تم إعلان; طلبة is no طلبه
        return paragraph.Form(cue) is not { Participle: false } || IsGoverned(cue);
    }

    /// <summary>بإعلان, بعد إعلان, أعلن رفض: behind a preposition, a noun of time or another verb.</summary>
    private bool IsGoverned(int cue) =>
        paragraph[cue][0] is 'ب' or 'ل'
        || paragraph.Is(cue - 1, WordClass.Governing)
        || paragraph.Form(cue - 1) is { HasObject: false } && !paragraph.IsJoinedPreposition(cue);

    /// <summary>بعد اتهامه بـ: the pronoun is the accused.</summary>
    private static bool IsAccused(AuthoredNoun noun, Complement complement, int end) =>
        noun.Owner is not null && noun.Verb.Act == "accuse" && complement.Marker == end && complement.How == "ب";

    /// <summary>Who says it, and the token behind the words that name him; null where nobody is known.</summary>
    private (Speaker? Speaker, int End) Author(int cue, AuthoredNoun noun)
    {
        if (noun.Whose == "subject")
            return (subjects.Sentences.Of(cue) ?? drafts.LastInSentence(cue)?.Speaker, UrgedEnd(cue, noun));
        return noun.Owner is { } owner ? (Owner(cue, owner), cue + 1) : Named(cue, noun);
    }

    /// <summary>
    /// تحاول الحكومة إقناع الرئيس بـ, إقناعه بـ: behind whom the subject of the sentence urges, who stands behind the noun or is its
    /// pronoun.
    /// </summary>
    private int UrgedEnd(int cue, AuthoredNoun noun) => noun.Owner is null ? NameEnd(cue + 1, paragraph.SentenceEnd(cue)) : cue + 1;

    private int NameEnd(int from, int limit) => SpeakerPhrase.End(paragraph, from, Math.Min(limit, from + LongestAuthor), tight: true);

    /// <summary>رفضها التعليق: whose pronoun it is.</summary>
    private Speaker? Owner(int cue, Gender gender)
    {
        if (drafts.Repeated is { } repeated && repeated.Noun == cue)
            return repeated.Speaker with { Span = null };
        var said = Believed(cue, gender) ?? Moved(cue, gender) ?? drafts.LastInSentence(cue)?.Speaker ?? subjects.Sentences.Of(cue);
        var agrees = said is not null && (said.Gender is null || said.Gender == gender);
        return (agrees ? said : memory.Dropped(gender) ?? said) is { } speaker ? speaker with { Span = null } : null;
    }

    /// <summary>تصديقه الرئيس في | نفيه, تأييدها فلانا في | رفضه: the person right before في.</summary>
    private Speaker? Believed(int cue, Gender gender)
    {
        if (paragraph[cue - 1] is not "في" || paragraph.MentionAt(cue - 2) is not { Kind: MentionKind.Person } person)
            return null;
        var first = cue - 2;
        while (first > 0 && paragraph.MentionAt(first - 1) == person)
            first--;
        return resolver.Named(paragraph, first, cue - 1, gender) is { } named && (named.Gender ?? gender) == gender ? named : null;
    }

    /// <summary>مما دفع الوزراء إلى التعبير عن استنكارهم: whom the subject of the sentence moves to speak.</summary>
    private Speaker? Moved(int cue, Gender gender)
    {
        var verb = cue - 1;
        while (verb >= paragraph.SentenceStart(cue) && !paragraph.Is(verb, WordClass.Moving))
            verb--;
        if (verb < paragraph.SentenceStart(cue))
            return null;
        var end = NameEnd(verb + 1, cue);
        if (paragraph[end][0] == 'و')
            end++; // وحلفائهم
        return end > verb + 1 && end < cue && paragraph[end] is "الي" or "علي" ? resolver.Named(paragraph, verb + 1, end, gender) : null;
    }

    /// <summary>إعلان فلان, إعلان من الوزارة: the author behind the noun.</summary>
    private (Speaker? Speaker, int End) Named(int cue, AuthoredNoun noun)
    {
        var from = paragraph[cue + 1] == "من" ? cue + 2 : cue + 1;
        if (!NamesAuthor(from))
            return (null, from);
        var end = NameEnd(from, paragraph.SentenceEnd(cue));
        if (end == from || ThingNoun.Is(paragraph, from) || resolver.Named(paragraph, from, end, null) is not { } speaker)
            return (null, from);
        return noun.Whose == "own" && from == cue + 1 && speaker.Role != LinkRole.Person ? (null, from) : (speaker, end);
    }

    /// <summary>Whether a name, a title, an office or a body stands at a token, to which no particle is joined.</summary>
    private bool NamesAuthor(int at)
    {
        if (paragraph.MentionAt(at) is { Kind: not MentionKind.Other })
            return !paragraph.HasJoinedParticle(at);
        if (PersonPattern.IsTitle(paragraph[at]) || Institutions.Is(paragraph[at]))
            return true;
        return paragraph.IsDefinite(at) && RoleWord.Is(paragraph[at]);
    }
}
