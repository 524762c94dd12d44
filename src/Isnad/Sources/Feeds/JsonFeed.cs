using System.Text.Json;
using Isnad.Pages;

namespace Isnad.Sources.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    /// <summary>The feed; null when the text is none.</summary>
    public static Feed? Read(string text, Uri? home)
    {
        try
        {
            using var document = JsonDocument.Parse(SurrogateEscapes.Mended(text.TrimStart('\uFEFF')));
            var root = document.RootElement;
            if (
                Text(root, "version")?.Contains("jsonfeed", StringComparison.Ordinal) != true
                || !root.TryGetProperty("items", out var items)
                || items.ValueKind != JsonValueKind.Array
            )
                return null;
            return new Feed(
                FeedKind.Json,
                FeedXml.Plain(Text(root, "title")),
                [
                    .. items
                        .EnumerateArray()
                        .Where(i => i.ValueKind == JsonValueKind.Object)
                        .Take(FeedReader.MostItems)
                        .Select(item => new FeedItem(
                            FeedXml.Address(Text(item, "url") ?? Text(item, "external_url") ?? Text(item, "id"), home),
                            FeedXml.Plain(Text(item, "title")),
                            FeedDate.Read(Text(item, "date_published")),
                            FeedDate.Read(Text(item, "date_modified")),
                            FeedXml.Longest(Text(item, "content_html"), Text(item, "content_text"), Text(item, "summary")),
                            FeedXml.Plain(Author(item))
                        ))
                        .ToList(),
                ]
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Author(JsonElement item) =>
        item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array && authors.GetArrayLength() > 0
            ? Text(authors[0], "name")
        : item.TryGetProperty("author", out var author) ? Text(author, "name")
        : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
