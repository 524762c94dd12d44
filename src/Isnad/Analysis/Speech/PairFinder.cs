using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech;

/// <summary>Finds the two whom a dual means: الجانبان are the two who were named last.</summary>
internal static class PairFinder
{
    private const int Reach = 700;
    /// <summary>The two together as one speaker; null when fewer than two of the kind were named not long before.</summary>
    /// <param name="paragraph">The paragraph of the dual.</param>
    /// <param name="at">The dual's token.</param>
    /// <param name="kind">What the two are, as <see cref="Pairs.Kind"/> gives it.</param>
    /// <param name="memory">The full names.</param>
    /// <param name="titles">Who holds which office.</param>
    public static Speaker? Find(SpeechParagraph paragraph, int at, string kind, SpeakerMemory memory, TitleMemory titles)
    {
        var span = paragraph.Span(at, at + 1);
        return kind switch
        {
            "person" when titles.Holders(paragraph[at][2..^2], span.Start) is { Count: >= 2 } holders => Both(span, memory.FullName(holders[^2]), memory.FullName(holders[^1]), LinkRole.Person),
            "person" => InParagraph(paragraph, at, span, memory, titles) ?? Last(paragraph, span, MentionKind.Person, Reach, memory),
            "country" => Last(paragraph, span, MentionKind.Place, Reach, memory),
            "body" => Last(paragraph, span, MentionKind.Organisation, Reach, memory),
            _ => InParagraph(paragraph, at, span, memory, titles) ?? Last(paragraph, span, MentionKind.Place, span.Start - paragraph.Tokens[0].Span.Start, memory),
        };
    }

    /// <summary>The last two persons of the paragraph, by name or by an office whose holder the article named.</summary>
    private static Speaker? InParagraph(SpeechParagraph paragraph, int at, TextSpan span, SpeakerMemory memory, TitleMemory titles)
    {
        var names = new List<string>();
        for (var i = 0; i < at; i++)
        {
            string? name = null;
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Person } person)
            {
                if (paragraph.StartsMention(i)) name = memory.FullName(person);
            }
            else if (PersonPattern.IsTitle(paragraph[i]) && OfficeEnd(paragraph, i, at) is var end && paragraph.MentionAt(end) is not { Kind: MentionKind.Person })
            {
                if (titles.PersonOf([.. Enumerable.Range(i, end - i).Select(k => paragraph[k])], paragraph.Tokens[i].Span.Start) is { } holder) name = memory.FullName(holder);
                i = end - 1;
            }
            if (name is null) continue;
            names.RemoveAll(known => known == name);
            names.Add(name);
        }
        return names.Count >= 2 ? Both(span, names[^2], names[^1], LinkRole.Person) : null;
    }

    /// <summary>Past the words of an office: a title with definite words, institutions and adjectives.</summary>
    private static int OfficeEnd(SpeechParagraph paragraph, int from, int limit)
    {
        var end = from + 1;
        while (end < limit && paragraph.IsWord(end) && paragraph.MentionAt(end) is not { Kind: MentionKind.Person } && (paragraph.IsDefinite(end) || paragraph.MentionAt(end) is not null || Institutions.Is(paragraph[end]) || PersonPattern.IsTitle(paragraph[end]))) end++;
        return end;
    }

    private static Speaker Both(TextSpan span, string first, string second, LinkRole role) => new(span, first + " و" + second, null, role, false, Gender.Plural);

    private static Speaker? Last(SpeechParagraph paragraph, TextSpan span, MentionKind kind, int reach, SpeakerMemory memory)
    {
        Mention? second = null;
        for (var i = paragraph.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = paragraph.Mentions[i];
            if (mention.Span.End > span.Start || mention.Kind != kind) continue;
            if (mention.Span.Start < span.Start - reach) return null;
            if (kind == MentionKind.Place && !IsCountry(mention)) continue;
            if (second is null) second = mention;
            else if (Name(mention, memory) is var first && Name(second, memory) is var other && !Same(mention, second, first, other)) return Both(span, first, other, kind == MentionKind.Person ? LinkRole.Person : LinkRole.Body);
        }
        return null;
    }

    private static string Name(Mention mention, SpeakerMemory memory) => mention.Kind == MentionKind.Person ? memory.FullName(mention) : mention.Text;

    private static bool Same(Mention a, Mention b, string first, string second) =>
        a.Entity is { } entity && entity.Id == b.Entity?.Id || Folding.Fold(first) is var one && Folding.Fold(second) is var two && (one.Contains(two, StringComparison.Ordinal) || two.Contains(one, StringComparison.Ordinal));

    /// <summary>A country, or the capital that stands for it.</summary>
    private static bool IsCountry(Mention place) => Gazetteer.Shipped.FindAll(place.Text).Any(known => Gazetteer.Shipped.IsCountry(known.Id) || Gazetteer.Shipped.GovernmentOf(known.Id) is not null);
}
