using System.Text.Json;
using Isnad.Pages;
using static Isnad.Articles.Html.JsonLdValue;

namespace Isnad.Articles.Html;

/// <summary>
/// What the JSON-LD of a page says of its article: arrays, <c>@graph</c>, references by <c>@id</c>, and what can still be read of broken
/// JSON.
/// </summary>
internal sealed class JsonLd
{
    private const int Deepest = 12;
    private const int LongestName = 120;

    private readonly JsonLdGraph _graph = new();

    /// <summary>The headline.</summary>
    public string? Headline { get; private set; }

    /// <summary>A second headline.</summary>
    public string? Subtitle { get; private set; }

    /// <summary>When the article was published.</summary>
    public string? Published { get; private set; }

    /// <summary>When it was changed.</summary>
    public string? Modified { get; private set; }

    /// <summary>When the page around it was made, which of a page that is no article is not news.</summary>
    public string? PagePublished { get; private set; }

    /// <summary>The publisher's name.</summary>
    public string? Publisher { get; private set; }

    /// <summary>Address of the leading image.</summary>
    public string? Image { get; private set; }

    /// <summary>The section.</summary>
    public string? Section { get; private set; }

    /// <summary>Who wrote it; organisations are left out.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>The keywords.</summary>
    public List<string> Keywords { get; } = [];

    /// <summary>Reads the scripts of a page.</summary>
    /// <param name="scripts">Texts of elements of type <c>application/ld+json</c>.</param>
    /// <param name="url">The page's address, by which its own article is known among others.</param>
    public static JsonLd Read(IEnumerable<string> scripts, string? url)
    {
        var read = new JsonLd();
        var open = new List<JsonDocument>();
        foreach (var script in scripts)
        {
            var text = SurrogateEscapes.Mended(Unwrapped(script));
            try
            {
                var json = JsonDocument.Parse(
                    text,
                    new JsonDocumentOptions
                    {
                        AllowTrailingCommas = true,
                        CommentHandling = JsonCommentHandling.Skip,
                        MaxDepth = 128,
                    }
                );
                open.Add(json);
                read._graph.Walk(json.RootElement);
            }
            catch (JsonException)
            {
                read.Salvage(text);
            }
        }
        foreach (var article in read._graph.ArticlesOf(url))
            read.TakeArticle(article);
        foreach (var page in read._graph.Pages)
            read.PagePublished ??= Text(page, "datePublished");
        foreach (var page in read._graph.Pages)
            read.Modified ??= Text(page, "dateModified");
        foreach (var json in open)
            json.Dispose();
        return read;
    }

    /// <summary>
    /// Without the comments that some pages wrap JSON in; line ends inside strings, which many leave unescaped, become spaces.
    /// </summary>
    private static string Unwrapped(string script) =>
        script
            .Replace("//<![CDATA[", "", StringComparison.Ordinal)
            .Replace("//]]>", "", StringComparison.Ordinal)
            .Replace("<![CDATA[", "", StringComparison.Ordinal)
            .Replace("]]>", "", StringComparison.Ordinal)
            .Replace("<!--", "", StringComparison.Ordinal)
            .Replace("-->", "", StringComparison.Ordinal)
            .Replace('\n', ' ')
            .Replace('\r', ' ')
            .Replace('\t', ' ')
            .Trim()
            .TrimEnd(';');

    private void TakeArticle(JsonElement article)
    {
        Headline ??= Text(article, "headline") ?? (Types(article).Contains("CreativeWork") ? null : Text(article, "name"));
        Subtitle ??= Text(article, "alternativeHeadline") ?? Text(article, "alternateName");
        Published ??= Text(article, "datePublished") ?? Text(article, "uploadDate");
        Modified ??= Text(article, "dateModified");
        Section ??= First(article, "articleSection");
        Image ??= article.TryGetProperty("image", out var image) ? Url(image) : null;
        if (Publisher is null && article.TryGetProperty("publisher", out var publisher))
            Publisher = Text(_graph.Resolved(publisher), "name");
        if (Authors.Count == 0 && (article.TryGetProperty("author", out var author) || article.TryGetProperty("creator", out author)))
            Names(author, 0);
        if (Authors.Count == 0 && article.TryGetProperty("contributor", out var contributor))
            Names(contributor, 0);
        if (Keywords.Count == 0 && article.TryGetProperty("keywords", out var keywords))
        {
            if (keywords.ValueKind == JsonValueKind.String)
                Keywords.Add(keywords.GetString()!);
            else if (keywords.ValueKind == JsonValueKind.Array)
                Keywords.AddRange(keywords.EnumerateArray().Where(k => k.ValueKind == JsonValueKind.String).Select(k => k.GetString()!));
        }
    }

    private void Names(JsonElement author, int depth)
    {
        if (depth > Deepest)
            return;
        if (author.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in author.EnumerateArray())
                Names(one, depth + 1);
            return;
        }
        if (author.ValueKind == JsonValueKind.String)
        {
            if (_graph.Named(author.GetString()!) is { } referred)
                Names(referred, depth + 1);
            else
                Add(ParagraphText.Collapse(author.GetString()));
            return;
        }
        var person = _graph.Resolved(author);
        if (
            person.ValueKind != JsonValueKind.Object
            || Types(person) is var types
                && types.Count > 0
                && types.TrueForAll(t => t.EndsWith("Organization", StringComparison.Ordinal) || t is "WebSite" or "NewsMediaOrganization")
        )
            return;
        if (person.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in name.EnumerateArray().Where(n => n.ValueKind == JsonValueKind.String))
                Add(ParagraphText.Collapse(one.GetString()));
        }
        else
            Add(Text(person, "name"));

        void Add(string? text)
        {
            if (
                text is { Length: <= LongestName }
                && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                && !Authors.Contains(text, StringComparer.Ordinal)
            )
                Authors.Add(text);
        }
    }

    /// <summary>What the few keys that matter say in JSON that does not parse.</summary>
    private void Salvage(string text)
    {
        if (!text.Contains("Article\"", StringComparison.Ordinal) && !text.Contains("BlogPosting\"", StringComparison.Ordinal))
            return;
        Headline ??= BrokenJson.Text(text, "headline");
        Published ??= BrokenJson.Text(text, "datePublished");
        Modified ??= BrokenJson.Text(text, "dateModified");
        Section ??= BrokenJson.Text(text, "articleSection");
        if (
            Authors.Count == 0
            && BrokenJson.Behind(text, "author") is { } rest
            && BrokenJson.Text(rest, "name") is { Length: <= LongestName } name
        )
            Authors.Add(name);
    }
}
