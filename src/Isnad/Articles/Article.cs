using Isnad.Arabic.Letters;
using Isnad.Outlets;

namespace Isnad.Articles;

/// <summary>One journalistic text as its outlet published it, with what a page says about it; nothing in it is normalised.</summary>
public sealed record Article
{
    /// <summary>The lasting name.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The id that the input gave it, where it gave one.</summary>
    public string? SourceId { get; init; }

    /// <summary>The path or address it was read from, as given.</summary>
    public required string Input { get; init; }

    /// <summary>Set on a second article that was glued to a first on one page.</summary>
    public ArticlePart? PartOf { get; init; }

    /// <summary>Canonical address.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it; null is unknown, and an unknown outlet never proves independence.</summary>
    public OutletName? Outlet { get; init; }

    /// <summary>The headline without the outlet's name.</summary>
    public string? Title { get; init; }

    /// <summary>The deck under the headline.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The summary box or lead that the page sets apart from the text.</summary>
    public string? Summary { get; init; }

    /// <summary>Persons who signed it; never a section, a city, an agency or the site's developer.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The byline as printed, from which <see cref="Authors"/> were read: <c>لندن: رنيم حنوش</c>, <c>الرياض - واس</c>.</summary>
    public string? Byline { get; init; }

    /// <summary>The outlet's own section name.</summary>
    public string? Section { get; init; }

    /// <summary>Keywords that the page lists.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Address of the leading image.</summary>
    public string? Image { get; init; }

    /// <summary>ISO 639 code read from the text itself: ar, fa, ur, ckb, ps, en; und when it cannot be told.</summary>
    public string Language { get; init; } = "ar";

    /// <summary>When it was published; null when nothing says so, never the crawl day.</summary>
    public ArticleDate? Published { get; init; }

    /// <summary>When it was last changed, as the page says.</summary>
    public ArticleDate? Modified { get; init; }

    /// <summary>The body: paragraphs joined by an empty line. All spans without a place count in it.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraphs of <see cref="Text"/>, in order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Captions of its pictures.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>What stood on the page and is not part of the article, each piece with the reason.</summary>
    public IReadOnlyList<DroppedPiece> Dropped { get; init; } = [];

    /// <summary>For each field that was derived: where from, and how sure.</summary>
    public IReadOnlyDictionary<string, FieldBasis> Fields { get; init; } = new Dictionary<string, FieldBasis>(StringComparer.Ordinal);

    /// <summary>The string that a span with this place counts in.</summary>
    /// <param name="place">Which string.</param>
    /// <exception cref="ArgumentException">The article has no such string.</exception>
    public string StringAt(TextPlace place) =>
        place.Part switch
        {
            TextPart.Text => Text,
            TextPart.Title when Title is not null => Title,
            TextPart.Subtitle when Subtitle is not null => Subtitle,
            TextPart.Summary when Summary is not null => Summary,
            TextPart.Author when Byline is not null => Byline,
            TextPart.Dropped when place.Index < Dropped.Count => Dropped[place.Index].Text,
            _ => throw new ArgumentException($"Article {Id} has no {place.Code}.", nameof(place)),
        };
}

/// <summary>Which part of its input a glued second article was.</summary>
/// <param name="Input">The input that held both.</param>
/// <param name="Index">1 for the second article, 2 for the third.</param>
public sealed record ArticlePart(string Input, int Index);

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading inside the body.</summary>
    Heading,

    /// <summary>A list item.</summary>
    Item,

    /// <summary>A table cell.</summary>
    Cell,

    /// <summary>A quotation set apart.</summary>
    Quote,
}

/// <summary>One paragraph of an article's text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
public sealed record Paragraph(TextSpan Span, ParagraphKind Kind);

/// <summary>Something that stood on the page and does not belong to the article.</summary>
/// <param name="Text">As printed, white space collapsed.</param>
/// <param name="Reason">Why it was dropped, one of the codes of docs/json.md: <c>related</c>, <c>read-also</c>, <c>copyright</c>, …</param>
public sealed record DroppedPiece(string Text, string Reason);

/// <summary>Where a field's value came from.</summary>
/// <param name="From">The signal: <c>og:title</c>, <c>json-ld</c>, <c>h1</c>, <c>first line</c>, <c>input</c>.</param>
/// <param name="Sure">From 0 to 1: how often such a value is right, by experience.</param>
public sealed record FieldBasis(string From, double Sure);
