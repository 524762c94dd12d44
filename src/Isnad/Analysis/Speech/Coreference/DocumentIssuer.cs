using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Tells whose a document is: بيان الوزارة, بيان أصدره المكتب; from then on البيان is that issuer's.</summary>
internal sealed class DocumentIssuer(SpeakerResolver resolver, SpeakerMemory memory)
{
    /// <summary>The issuer; null where the words name none.</summary>
    /// <param name="words">Words that a document heads.</param>
    public Speaker? Find(SpeakerWords words)
    {
        if (words.Words.Count < 2 || words.HasArticle)
            return null;
        var (paragraph, first) = (words.Paragraph, First(words));
        if (first == words.From + 1 && IsAdjective(paragraph, first))
            return null;
        if (!MayIssue(paragraph, first, words.To) || resolver.Named(paragraph, first, words.To, words.Gender) is not { } named)
            return null;
        if (named.Role == LinkRole.Body && !IsBody(paragraph, first) && !WordClass.Announcement.Has(words.Noun))
            return null;
        var issuer = named with { Name = Unjoined(named, paragraph, first) };
        memory.NoteDocument(words.Noun, issuer);
        return issuer with { Span = words.Span, NamedAt = paragraph.Span(first, words.To) };
    }

    /// <summary>تقرير حقوقي.</summary>
    private static bool IsAdjective(SpeechParagraph paragraph, int at) =>
        paragraph.IsIndefiniteNisba(at) && !Institutions.Is(paragraph[at]);

    /// <summary>Past what is told of the document itself: رسمي صادر عن.</summary>
    private static int First(SpeakerWords words)
    {
        var (paragraph, first) = (words.Paragraph, words.From + 1);
        while (first < words.To && paragraph.Is(first, WordClass.DocumentAttribute))
            first++;
        return first == words.From + 1 && first + 1 < words.To && IsMade(paragraph, first) ? first + 1 : first;
    }

    /// <summary>A verb with the pronoun of the document, and who made it behind: استبيان أنجزته الهيئة.</summary>
    private static bool IsMade(SpeechParagraph paragraph, int at)
    {
        if (paragraph.IsDefinite(at) || paragraph.MentionAt(at) is not null)
            return false;
        if (!paragraph.IsDefinite(at + 1) && paragraph.MentionAt(at + 1) is null)
            return false;
        return paragraph[at] is [.., 'ه', 'ا'] or [.., 'ت', 'ه'] || paragraph.Letters(at) is [.., 'ه'];
    }

    private static bool MayIssue(SpeechParagraph paragraph, int first, int to)
    {
        if (first >= to || !paragraph.IsWord(first) || paragraph.Span(first, to).Length < 4 || paragraph.Is(first, WordClass.Thing))
            return false;
        if (SourceNoun.IsDocument(paragraph[first]))
            return false;
        return paragraph.MentionAt(first) is not null || !StopWords.Contains(paragraph[first]);
    }

    /// <summary>Whether words look like a body that issues, not like what the document is about.</summary>
    private static bool IsBody(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (paragraph.MentionAt(at) is not null || Institutions.Is(word))
            return true;
        return WordShape.HasArticle(word) && SpeakingNouns.MaySpeak(word)
            || word.StartsWith("لل", StringComparison.Ordinal)
            || word[0] == 'ل' && paragraph.IsJoinedPreposition(at);
    }

    private static string Unjoined(Speaker issuer, SpeechParagraph paragraph, int first)
    {
        var isJoined = issuer.Role == LinkRole.Body && issuer.Name.StartsWith('ل') && paragraph.IsJoinedPreposition(first);
        return isJoined && !IsBodyItself(issuer.Name.Split(' ')[0]) ? issuer.Name[1..] : issuer.Name;
    }

    /// <summary>لجنة, out of للجنة: the letter is its own.</summary>
    private static bool IsBodyItself(string word) => Folding.Fold(word) is var noun && Institutions.Noun(noun) == noun;
}
