using System.Text.Json;
using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>What a page says about itself in machine-readable form: JSON-LD, meta elements, microdata.</summary>
internal sealed class HtmlMetadata
{
    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);

    private HtmlMetadata()
    {
    }

    /// <summary>Title by JSON-LD.</summary>
    public string? Headline { get; private set; }

    /// <summary>Published by JSON-LD or microdata.</summary>
    public string? Published { get; private set; }

    /// <summary>Modified by JSON-LD or microdata.</summary>
    public string? Modified { get; private set; }

    /// <summary>Publisher's name by JSON-LD.</summary>
    public string? Publisher { get; private set; }

    /// <summary>Body by JSON-LD; often only a part.</summary>
    public string? Image { get; private set; }

    /// <summary>Section by JSON-LD.</summary>
    public string? Section { get; private set; }

    /// <summary>Persons by JSON-LD or microdata.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>Keywords by JSON-LD.</summary>
    public List<string> Keywords { get; } = [];

    /// <summary>A meta element's content by its name, property or itemprop; null when there is none.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names) if (_meta.TryGetValue(name, out var value)) return value;
        return null;
    }

    /// <summary>Reads a document.</summary>
    public static HtmlMetadata Read(IDocument document)
    {
        var metadata = new HtmlMetadata();
        foreach (var element in document.GetElementsByTagName("meta"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
            if (name is not null && ParagraphText.Collapse(element.GetAttribute("content")) is { } content) metadata._meta.TryAdd(name.Trim(), content);
        }
        foreach (var script in document.GetElementsByTagName("script"))
        {
            if (script.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase)) metadata.ReadJson(script.TextContent);
        }
        metadata.ReadMicrodata(document);
        return metadata;
    }

    private void ReadJson(string text)
    {
        var clean = text.Trim().TrimEnd(';').Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal);
        try
        {
            using var json = JsonDocument.Parse(Escaped(clean), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Walk(json.RootElement, 0);
        }
        catch (JsonException)
        {
            // Broken JSON-LD is common; what can be read by eye is not worth guessing at.
        }
    }

    /// <summary>Line ends inside strings, which many sites leave unescaped, become spaces.</summary>
    private static string Escaped(string json) => json.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private void Walk(JsonElement element, int depth)
    {
        if (depth > 6) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Walk(item, depth + 1);
            return;
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        if (IsArticle(element)) ReadArticle(element);
        foreach (var name in new[] { "@graph", "mainEntity", "mainEntityOfPage" }) if (element.TryGetProperty(name, out var inner)) Walk(inner, depth + 1);
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return false;
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.ToString()) : [type.ToString()];
        return types.Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t is "BlogPosting" or "WebPage" or "Report" or "LiveBlogPosting" or "SocialMediaPosting");
    }

    private void ReadArticle(JsonElement article)
    {
        var page = article.GetProperty("@type").ToString() == "WebPage";
        if (!page) Headline ??= Text(article, "headline");
        Published ??= Text(article, "datePublished");
        Modified ??= Text(article, "dateModified");
        if (page) return;
        Section ??= article.TryGetProperty("articleSection", out var section) && section.ValueKind == JsonValueKind.Array ? section.EnumerateArray().Select(s => ParagraphText.Collapse(s.ToString())).FirstOrDefault() : Text(article, "articleSection");
        if (article.TryGetProperty("author", out var author)) Names(author, Authors);
        if (Publisher is null && article.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object) Publisher = Text(publisher, "name");
        if (Image is null && article.TryGetProperty("image", out var image)) Image = Url(image);
        if (article.TryGetProperty("keywords", out var keywords))
        {
            if (keywords.ValueKind == JsonValueKind.String) Keywords.AddRange(keywords.GetString()!.Split([',', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            else if (keywords.ValueKind == JsonValueKind.Array) Keywords.AddRange(keywords.EnumerateArray().Select(k => k.ToString()));
        }
    }

    private static void Names(JsonElement author, List<string> names)
    {
        if (author.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in author.EnumerateArray()) Names(one, names);
        }
        else if (author.ValueKind == JsonValueKind.Object)
        {
            if (author.TryGetProperty("@type", out var type) && type.ToString() == "Organization") return;
            if (Text(author, "name") is { } name) names.Add(name);
        }
        else if (author.ValueKind == JsonValueKind.String && ParagraphText.Collapse(author.GetString()) is { } text) names.Add(text);
    }

    private static string? Url(JsonElement image) => image.ValueKind switch
    {
        JsonValueKind.String => image.GetString(),
        JsonValueKind.Object => Text(image, "url"),
        JsonValueKind.Array when image.GetArrayLength() > 0 => Url(image[0]),
        _ => null,
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? ParagraphText.Collapse(System.Net.WebUtility.HtmlDecode(value.GetString())) : null;

    private void ReadMicrodata(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("[itemprop]"))
        {
            var value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent;
            switch (element.GetAttribute("itemprop"))
            {
                case "datePublished": Published ??= ParagraphText.Collapse(value); break;
                case "dateModified": Modified ??= ParagraphText.Collapse(value); break;
                case "author" when Authors.Count == 0 && value.Length < 120: if (ParagraphText.Collapse(value) is { } author) Authors.Add(author); break;
                case "headline": Headline ??= ParagraphText.Collapse(value); break;
                default: break;
            }
        }
    }
}
