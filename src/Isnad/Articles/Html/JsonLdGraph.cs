using System.Text.Json;
using static Isnad.Articles.Html.JsonLdValue;

namespace Isnad.Articles.Html;

/// <summary>The objects of a page's JSON-LD that are articles or pages, and those that others refer to.</summary>
internal sealed class JsonLdGraph
{
    private const int Deepest = 12;

    private static readonly string[] Inner = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart", "liveBlogUpdate"];

    private readonly Dictionary<string, JsonElement> _named = new(StringComparer.Ordinal);
    private readonly List<JsonElement> _articles = [];
    private readonly List<JsonElement> _pages = [];

    /// <summary>The pages, in order.</summary>
    public IReadOnlyList<JsonElement> Pages => _pages;

    /// <summary>The articles, the one that the page is about first.</summary>
    /// <param name="url">The page's address; null when unknown.</param>
    public IEnumerable<JsonElement> ArticlesOf(string? url) => _articles.OrderByDescending(a => IsAbout(a, url));

    /// <summary>What was named by an id; null when nothing was.</summary>
    public JsonElement? Named(string id) => _named.TryGetValue(id, out var named) ? named : null;

    /// <summary>The object that a reference by @id means, where the page has it.</summary>
    public JsonElement Resolved(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > 0)
            return Resolved(element[0]);
        return Text(element, "name") is null && Text(element, "@id") is { } id && _named.TryGetValue(id, out var named) ? named : element;
    }

    /// <summary>Takes in an object or list with all that stands in it.</summary>
    public void Walk(JsonElement element, int depth = 0)
    {
        if (depth > Deepest)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Walk(item, depth + 1);
            return;
        }
        if (element.ValueKind != JsonValueKind.Object)
            return;
        if (Text(element, "@id") is { } id && element.TryGetProperty("name", out _))
            _named.TryAdd(id, element);
        var types = Types(element);
        if (types.Exists(IsArticle))
            _articles.Add(element);
        else if (types.Exists(t => t.EndsWith("Page", StringComparison.Ordinal)))
            _pages.Add(element);
        foreach (var name in Inner)
            if (element.TryGetProperty(name, out var inner))
                Walk(inner, depth + 1);
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal)
        || type.EndsWith("BlogPosting", StringComparison.Ordinal)
        || type.EndsWith("Report", StringComparison.Ordinal)
        || type is "SocialMediaPosting" or "AnalysisNewsArticle" or "CreativeWork" or "NewsReport";

    private static bool IsAbout(JsonElement article, string? url)
    {
        if (url is null)
            return false;
        foreach (var name in (ReadOnlySpan<string>)["url", "@id", "mainEntityOfPage"])
        {
            if (!article.TryGetProperty(name, out var value))
                continue;
            var text =
                value.ValueKind == JsonValueKind.Object ? Text(value, "@id")
                : value.ValueKind == JsonValueKind.String ? value.GetString()
                : null;
            if (
                text is { Length: > 8 }
                && (text.StartsWith(url, StringComparison.Ordinal) || url.StartsWith(text.TrimEnd('/'), StringComparison.Ordinal))
            )
                return true;
        }
        return false;
    }
}
