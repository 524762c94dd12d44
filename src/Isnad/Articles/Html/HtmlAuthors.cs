using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>Chooses the persons who signed: a byline in the text, JSON-LD, meta elements, elements that say "author".</summary>
internal static class HtmlAuthors
{
    private const int LongestByline = 90;

    /// <summary>The persons, and the byline as printed.</summary>
    public static (IReadOnlyList<string> Persons, string? Byline) Choose(IDocument document, HtmlMetadata metadata, IReadOnlyList<string> inText)
    {
        if (inText.Count > 0) return (inText, null);
        foreach (var name in metadata.Authors)
        {
            if (AuthorReader.Persons(name) is { Count: > 0 }) return ([.. metadata.Authors.SelectMany(AuthorReader.Persons).Distinct(StringComparer.Ordinal)], null);
        }
        foreach (var name in new[] { metadata.Meta("author"), metadata.Meta("article:author"), metadata.Meta("byl"), metadata.Meta("dc.creator"), metadata.Meta("parsely-author"), metadata.Meta("sailthru.author") })
        {
            if (name is not null && !name.StartsWith("http", StringComparison.OrdinalIgnoreCase) && AuthorReader.Persons(name) is { Count: > 0 } persons) return (persons, name);
        }
        foreach (var element in document.QuerySelectorAll("[rel=author],[itemprop=author],.writeBy,[class*=author],[class*=byline],[class*=Byline],[class*=writer]"))
        {
            if (ParagraphText.Collapse(element.TextContent) is not { Length: <= LongestByline } text) continue;
            if (AuthorReader.Persons(text) is { Count: > 0 and <= 4 } persons) return (persons, text);
        }
        return ([], null);
    }
}
