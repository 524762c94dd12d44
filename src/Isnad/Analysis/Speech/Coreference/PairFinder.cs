using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Finds the two whom a dual means: الجانبان are the two who were named last.</summary>
internal static class PairFinder
{
    /// <summary>Letters between a dual and the names that it leads back to.</summary>
    private const int Reach = 700;

    /// <summary>The two together as one speaker; null when fewer than two of the kind were named not long before.</summary>
    /// <param name="paragraph">The paragraph of the dual.</param>
    /// <param name="at">The dual's token.</param>
    /// <param name="kind">What the two are, as <see cref="Pairs.Kind"/> gives it.</param>
    /// <param name="memory">The full names.</param>
    /// <param name="titles">Who holds which office.</param>
    public static Speaker? Find(SpeechParagraph paragraph, int at, PairKind kind, SpeakerMemory memory, TitleMemory titles)
    {
        var span = paragraph.Span(at, at + 1);
        return kind switch
        {
            PairKind.Person => ByOffice(paragraph, at, span, memory, titles)
                ?? InParagraph(paragraph, at, span, memory, titles)
                ?? Last(paragraph, span, MentionKind.Person, Reach, memory),
            PairKind.Country => Last(paragraph, span, MentionKind.Place, Reach, memory),
            PairKind.Body => Last(paragraph, span, MentionKind.Organisation, Reach, memory),
            _ => InParagraph(paragraph, at, span, memory, titles)
                ?? Last(paragraph, span, MentionKind.Place, span.Start - paragraph.Tokens[0].Span.Start, memory),
        };
    }

    /// <summary>الوزيران: the last two who hold the office.</summary>
    private static Speaker? ByOffice(SpeechParagraph paragraph, int at, TextSpan span, SpeakerMemory memory, TitleMemory titles) =>
        titles.Holders(paragraph[at][2..^2], span.Start) is { Count: >= 2 } holders
            ? Both(span, memory.FullName(holders[^2]), memory.FullName(holders[^1]), LinkRole.Person)
            : null;

    /// <summary>The last two persons of the paragraph, by name or by an office whose holder the article named.</summary>
    private static Speaker? InParagraph(SpeechParagraph paragraph, int at, TextSpan span, SpeakerMemory memory, TitleMemory titles)
    {
        var names = new List<string>();
        for (int i = 0, next; i < at; i = next)
        {
            (var person, next) = PersonAt(paragraph, i, at, titles);
            if (person is null)
                continue;
            var name = memory.FullName(person);
            names.Remove(name);
            names.Add(name);
        }
        return names.Count >= 2 ? Both(span, names[^2], names[^1], LinkRole.Person) : null;
    }

    /// <summary>The person whom the words at a token name, by name or by office, and the token to go on at.</summary>
    private static (Mention? Person, int Next) PersonAt(SpeechParagraph paragraph, int at, int limit, TitleMemory titles)
    {
        if (paragraph.MentionAt(at) is { Kind: MentionKind.Person } named)
            return (paragraph.StartsMention(at) ? named : null, at + 1);
        if (!PersonPattern.IsTitle(paragraph[at]))
            return (null, at + 1);
        var end = at + 1;
        while (end < limit && GoesOnWithOffice(paragraph, end))
            end++;
        if (paragraph.MentionAt(end) is { Kind: MentionKind.Person })
            return (null, at + 1);
        return (titles.PersonOf([.. paragraph.Tokens[at..end].Select(t => t.Folded)], paragraph.Tokens[at].Span.Start), end);
    }

    /// <summary>وزير الخارجية الروسي: definite words, institutions, names of places and further titles belong to an office.</summary>
    private static bool GoesOnWithOffice(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.IsWord(at) || paragraph.MentionAt(at) is { Kind: MentionKind.Person })
            return false;
        return paragraph.IsDefinite(at)
            || paragraph.MentionAt(at) is not null
            || Institutions.Is(paragraph[at])
            || PersonPattern.IsTitle(paragraph[at]);
    }

    private static Speaker Both(TextSpan span, string first, string second, LinkRole role) =>
        new(span, first + " و" + second, null, role, false, Gender.Plural);

    /// <summary>The last two different names of a kind before the dual; of places, countries.</summary>
    private static Speaker? Last(SpeechParagraph paragraph, TextSpan span, MentionKind kind, int reach, SpeakerMemory memory)
    {
        Mention? second = null;
        for (var i = paragraph.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = paragraph.Mentions[i];
            if (mention.Span.End > span.Start || mention.Kind != kind)
                continue;
            if (mention.Span.Start < span.Start - reach)
                return null;
            if (kind == MentionKind.Place && !IsCountry(mention))
                continue;
            if (second is null)
                second = mention;
            else if (!IsSame(mention, second, memory))
                return Both(
                    span,
                    Name(mention, memory),
                    Name(second, memory),
                    kind == MentionKind.Person ? LinkRole.Person : LinkRole.Body
                );
        }
        return null;
    }

    private static string Name(Mention mention, SpeakerMemory memory) =>
        mention.Kind == MentionKind.Person ? memory.FullName(mention) : mention.Text;

    private static bool IsSame(Mention a, Mention b, SpeakerMemory memory)
    {
        if (a.Entity is { } entity && entity.Id == b.Entity?.Id)
            return true;
        var (first, second) = (Folding.Fold(Name(a, memory)), Folding.Fold(Name(b, memory)));
        return first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal);
    }

    /// <summary>A country, or the capital that stands for it.</summary>
    private static bool IsCountry(Mention place) =>
        Gazetteer
            .Shipped.FindAll(place.Text)
            .Any(known => Gazetteer.Shipped.IsCountry(known.Id) || Gazetteer.Shipped.GovernmentOf(known.Id) is not null);
}
