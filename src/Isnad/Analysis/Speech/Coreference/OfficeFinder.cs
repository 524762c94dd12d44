using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Finds the person whom the article names with the office that some words tell: وزير الخارجية الروسي.</summary>
internal sealed class OfficeFinder(SpeakerMemory memory, TitleMemory titles)
{
    /// <summary>So many words at most lead back to who was called by more.</summary>
    private const int LongestPart = 3;

    /// <summary>Characters within which a definite noun opens a text that names nobody yet.</summary>
    private const int Opening = 60;

    /// <summary>Who has the office, or spoke when it was told; null where nobody did.</summary>
    public Speaker? Find(SpeakerWords words) =>
        words.People.Count > 0 && SpeakerNames.IsOwner(words.Paragraph, words.From, words.People[^1])
            ? null // المتحدث باسم فلان
            : Introduced(words) ?? Holder(words) ?? SpeaksNext(words);

    /// <summary>Somebody unnamed whom the text then introduces by the same word.</summary>
    private Speaker? Introduced(SpeakerWords words)
    {
        if (words.Kind != SourceKind.Unnamed || !words.InBody || words.HasArticle && words.Span.Start > Opening)
            return null;
        return Person(words, titles.Introduced([words.Noun, .. words.Words.Skip(1)], words.Span.Start)) ?? IntroducedInLead(words);
    }

    /// <summary>كشف أكاديمي يمني: at the head of a text whose he is (يمني) need not be told again where he is introduced.</summary>
    private Speaker? IntroducedInLead(SpeakerWords words)
    {
        if (
            words.Span.Start > Opening
            || words.Words.Count != 2
            || words.Paragraph.MentionAt(words.To - 1) is not { Kind: MentionKind.Other, Entity: not null }
        )
            return null;
        return Person(words, titles.Introduced([words.Noun], words.Span.Start));
    }

    private Speaker? Holder(SpeakerWords words)
    {
        if (words.Kind == SourceKind.Unnamed && !words.IsGeneric)
            return null;
        var place = words.InBody ? words.Span.Start : int.MaxValue;
        return Person(words, titles.PersonOf(words.Words, place)) ?? WithoutPlace(words, place) ?? Spoke(words);
    }

    /// <summary>The office without where it is: مدير المكتب في بغداد.</summary>
    private Speaker? WithoutPlace(SpeakerWords words, int place) =>
        words.Words.IndexOf("في") is > 1 and var within ? Person(words, titles.PersonOf(words.Words.GetRange(0, within), place)) : null;

    /// <summary>Who spoke before under a longer title.</summary>
    private Speaker? Spoke(SpeakerWords words) =>
        words.Words.Count <= LongestPart && MayLeadBack(words) && memory.Spoke(words.Words) is { } same && !IsItself(words, same)
            ? words.Again(same)
            : null;

    /// <summary>
    /// البنتاغون behind مسؤولون في البنتاغون, القاهرة behind السفير لدى القاهرة, فريق كذا: a known body or place by its whole name is
    /// not those who speak for it.
    /// </summary>
    private static bool IsItself(SpeakerWords words, Speaker same)
    {
        var paragraph = words.Paragraph;
        var from = paragraph.MentionAt(words.From) is null && Institutions.Is(words.First) ? words.From + 1 : words.From;
        return from < words.To
            && paragraph.MentionAt(from) is { Kind: MentionKind.Organisation or MentionKind.Place, Entity: not null } whole
            && paragraph.EndsMention(words.To - 1)
            && paragraph.MentionAt(words.To - 1) == whole
            && (same.Unnamed || same.Role == LinkRole.Person || RoleWord.Is(Folding.Fold(same.Name.Split(' ')[0])));
    }

    private static bool MayLeadBack(SpeakerWords words)
    {
        if (words.HasArticle || PersonPattern.IsTitle(words.First))
            return true;
        return words.Words.Count > 1 && WordShape.HasArticle(words.Words[^1]) && words.Paragraph.MentionAt(words.To - 1) is null;
    }

    /// <summary>Whoever speaks next by a name without any title.</summary>
    private Speaker? SpeaksNext(SpeakerWords words)
    {
        if (!words.InBody || words.Kind is not (null or SourceKind.Unnamed) || WordClass.Informant.Has(words.Noun))
            return null;
        return Person(words, titles.SpeaksNext(words.Words, words.Span.Start));
    }

    private Speaker? Person(SpeakerWords words, Mention? person) =>
        person is null ? null : words.Person(memory.FullName(person), person.Entity);
}
