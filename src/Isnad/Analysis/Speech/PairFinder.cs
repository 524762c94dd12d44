using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech;

/// <summary>Finds the two whom a dual means: الجانبان are the two who were named last.</summary>
internal static class PairFinder
{
    private const int Reach = 700;
    private const int Near = 320;

    /// <summary>The two together as one speaker; null when fewer than two of the kind were named not long before.</summary>
    /// <param name="paragraph">The paragraph of the dual.</param>
    /// <param name="span">The dual.</param>
    /// <param name="kind">What the two are, as <see cref="Pairs.Kind"/> gives it.</param>
    /// <param name="memory">The full names.</param>
    public static Speaker? Find(SpeechParagraph paragraph, TextSpan span, string kind, SpeakerMemory memory)
    {
        return kind switch
        {
            "person" => Last(paragraph, span, MentionKind.Person, Reach, memory),
            "country" => Last(paragraph, span, MentionKind.Place, Reach, memory),
            "body" => Last(paragraph, span, MentionKind.Organisation, Reach, memory),
            _ => Last(paragraph, span, MentionKind.Person, Near, memory) ?? Last(paragraph, span, MentionKind.Place, Reach, memory),
        };
    }

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
            else if (Name(mention, memory) is var first && Name(second, memory) is var other && !Same(mention, second, first, other)) return new Speaker(span, first + " و" + other, null, kind == MentionKind.Person ? LinkRole.Person : LinkRole.Body, false, Gender.Plural);
        }
        return null;
    }

    private static string Name(Mention mention, SpeakerMemory memory) => mention.Kind == MentionKind.Person ? memory.FullName(mention) : mention.Text;

    private static bool Same(Mention a, Mention b, string first, string second) =>
        a.Entity is { } entity && entity.Id == b.Entity?.Id || Folding.Fold(first) is var one && Folding.Fold(second) is var two && (one.Contains(two, StringComparison.Ordinal) || two.Contains(one, StringComparison.Ordinal));

    /// <summary>A country, or the capital that stands for it.</summary>
    private static bool IsCountry(Mention place) => Gazetteer.Shipped.FindAll(place.Text).Any(known => Gazetteer.Shipped.IsCountry(known.Id) || Gazetteer.Shipped.GovernmentOf(known.Id) is not null);
}
