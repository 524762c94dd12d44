using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>What a page says about itself in machine-readable form: JSON-LD, meta elements, microdata and RDFa.</summary>
internal sealed class HtmlMetadata
{
    private const int LongestAuthor = 120;
    private const int MostAuthors = 50;
    private const int MostDates = 40;

    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string Content)> _all = [];
    private readonly List<(string Value, bool Published, double Sure, string From)> _dates = [];

    /// <summary>How many elements were read as authors; each is read with all that stands in it.</summary>
    private int _authorsRead;

    private HtmlMetadata(JsonLd linked) => Linked = linked;

    /// <summary>What its JSON-LD says.</summary>
    public JsonLd Linked { get; }

    /// <summary>The headline by microdata.</summary>
    public string? Headline { get; private set; }

    /// <summary>The deck by microdata or RDFa.</summary>
    public string? Subtitle { get; private set; }

    /// <summary>Persons by microdata.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>
    /// Values that are named as dates of publication or change, in the order of the page, each with how sure its name is.
    /// </summary>
    public IReadOnlyList<(string Value, bool Published, double Sure, string From)> Dates => _dates;

    /// <summary>A meta element's content by its name, property or itemprop; null when there is none.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_meta.TryGetValue(name, out var value))
                return value;
        return null;
    }

    /// <summary>All contents of meta elements of one name: many pages repeat article:tag.</summary>
    public IEnumerable<string> AllOf(string name) =>
        _all.Where(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase)).Select(m => m.Content);

    /// <summary>Reads a document.</summary>
    /// <param name="document">The page.</param>
    /// <param name="url">Its address.</param>
    public static HtmlMetadata Read(IDocument document, string? url)
    {
        var scripts = document
            .GetElementsByTagName("script")
            .Where(s => s.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            .Select(s => s.TextContent);
        var metadata = new HtmlMetadata(JsonLd.Read(scripts, url));
        foreach (var element in document.GetElementsByTagName("meta"))
        {
            var name =
                element.GetAttribute("property")
                ?? element.GetAttribute("name")
                ?? element.GetAttribute("itemprop")
                ?? element.GetAttribute("http-equiv");
            if (name is null || ParagraphText.Collapse(element.GetAttribute("content")) is not { } content)
                continue;
            name = name.Trim();
            metadata._meta.TryAdd(name, content);
            metadata._all.Add((name, content));
            metadata.AddDate(name, content, name);
        }
        foreach (var element in document.QuerySelectorAll("[itemprop],[property]"))
        {
            if (
                element.LocalName != "meta"
                && (element.GetAttribute("itemprop") ?? element.GetAttribute("property")) is { Length: > 3 } name
            )
                metadata.ReadMarked(element, name);
        }
        return metadata;
    }

    private void ReadMarked(IElement element, string name)
    {
        var bare = name[(name.LastIndexOf(':') + 1)..].Trim();
        switch (bare)
        {
            case "author" or "creator":
                if (
                    !IsOfComment(element)
                    && ++_authorsRead <= MostAuthors
                    && Value(element) is { Length: < LongestAuthor } author
                    && !Authors.Contains(author, StringComparer.Ordinal)
                )
                    Authors.Add(author);
                return;
            case "headline":
                Headline ??= Value(element);
                return;
            case "alternativeHeadline":
                Subtitle ??= Value(element);
                return;
            default:
                break;
        }
        if (_dates.Count >= MostDates)
            return;
        if (DateWords.Named(name) is not null && !IsOfComment(element) && Value(element) is { } value)
            AddDate(name, value, "itemprop " + name);
        else if (bare.Length < name.Length && DateWords.Named(bare) is not null && !IsOfComment(element) && Value(element) is { } inner)
            AddDate(bare, inner, name);
    }

    private void AddDate(string name, string value, string from)
    {
        if (DateWords.Named(name) is { } known && _dates.Count < MostDates)
            _dates.Add((value, known.Published, known.Sure, from));
    }

    private static string? Value(IElement element)
    {
        var name = element.QuerySelector("[itemprop=name]");
        return ParagraphText.Collapse(
            element.GetAttribute("datetime")
                ?? element.GetAttribute("content")
                ?? name?.GetAttribute("content")
                ?? (name ?? element).TextContent
        );
    }

    /// <summary>Whether what a page marks up belongs to a comment or to another item of a list.</summary>
    private static bool IsOfComment(IElement element)
    {
        for (var (up, level) = (element, 0); up is not null && level < 10; up = up.ParentElement, level++)
        {
            if (
                up.GetAttribute("itemtype") is { } type
                && (
                    type.EndsWith("Comment", StringComparison.Ordinal)
                    || type.EndsWith("Review", StringComparison.Ordinal)
                    || type.EndsWith("UserComments", StringComparison.Ordinal)
                )
            )
                return true;
            if (up.GetAttribute("itemprop") is "comment" or "review" || up.LocalName == "aside")
                return true;
        }
        return false;
    }
}
