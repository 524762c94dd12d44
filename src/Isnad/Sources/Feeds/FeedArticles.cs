using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Isnad.Pages;

namespace Isnad.Sources.Feeds;

/// <summary>
/// Reads articles out of XML files: the entries of a feed that carry their text, and corpora that keep one article an element.
/// </summary>
internal static class FeedArticles
{
    private static readonly string[] TextNames = ["text", "body", "content", "fulltext", "article_text", "txt"];

    /// <summary>The articles as rows of JSON; a problem when the file is no such XML.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its bytes.</param>
    public static IEnumerable<InputItem> Read(string path, byte[] bytes)
    {
        if (FeedReader.Read(bytes) is { } feed)
        {
            var outlet = feed.Title;
            return feed.Kind is FeedKind.Sitemap or FeedKind.SitemapIndex
                ? [new InputItem.Failed(new Problem(path, "ISN210"))]
                :
                [
                    .. feed.Items.Select(
                        (item, i) =>
                            Row(
                                path,
                                i,
                                ("id", item.Url),
                                ("url", item.Url),
                                ("title", item.Title),
                                ("published", item.Published ?? item.Updated),
                                ("author", item.Author),
                                ("outlet", item.Url is null ? outlet : null),
                                ("text", Plain(item.Content) ?? "")
                            )
                    ),
                ];
        }
        return Elements(bytes) is { Count: > 0 } articles
            ? articles.Select((a, i) => OfElement(path, i, a))
            : [new InputItem.Failed(new Problem(path, "ISN210"))];
    }

    /// <summary>
    /// The elements that hold an article: under one root, or one behind another without any (the TREC layout of corpora).
    /// </summary>
    private static List<XElement>? Elements(byte[] bytes)
    {
        if (Charset.Decode(bytes) is not { } text || FeedXml.DeclaresEntities(text))
            return null;
        text = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return Roots(text) ?? Roots(FeedMender.Mend(text));
    }

    private static List<XElement>? Roots(string text)
    {
        try
        {
            if (!FeedXml.IsShallow(text, ConformanceLevel.Fragment))
                return null;
            using var reader = FeedXml.Reader(text, ConformanceLevel.Fragment);
            var found = new List<XElement>();
            for (reader.MoveToContent(); !reader.EOF; )
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    reader.Read();
                    continue;
                }
                var root = (XElement)XNode.ReadFrom(reader);
                if (HasText(root))
                    found.Add(root);
                else
                    found.AddRange(root.Descendants().Where(HasText));
            }
            return found;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool HasText(XElement element) => Find(element, TextNames) is not null;

    private static InputItem OfElement(string path, int index, XElement article) =>
        Row(
            path,
            index,
            ("id", Find(article, "id", "docno", "docid", "guid") ?? IdOf(article)),
            ("url", Find(article, "url", "link", "uri")),
            ("title", Find(article, "title", "headline", "head")),
            ("published", FeedDate.Read(Find(article, "date", "pubdate", "published", "datetime", "publication_date", "date_time"))),
            ("author", Find(article, "author", "creator", "byline")),
            ("outlet", Find(article, "source", "src", "publisher", "outlet", "newspaper")),
            ("text", Find(article, TextNames) ?? "")
        );

    private static string? IdOf(XElement article) =>
        article.Attributes().FirstOrDefault(a => a.Name.LocalName.Equals("id", StringComparison.OrdinalIgnoreCase))?.Value;

    private static string? Find(XElement element, params string[] names) =>
        names
            .Select(n =>
                element.Elements().FirstOrDefault(e => e.Name.LocalName.Equals(n, StringComparison.OrdinalIgnoreCase))?.Value.Trim()
            )
            .FirstOrDefault(v => v is { Length: > 0 });

    /// <summary>An article as a row of JSON, with the fields that it has; addresses only where they are of the web.</summary>
    private static InputItem Row(string path, int index, params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            foreach (var (name, value) in fields)
                if (value is not null && (name != "url" || value.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
                    json.WriteString(name, value);
            json.WriteEndObject();
        }
        return new InputItem.Got(new Page(path, PageKind.JsonRow, bytes.ToArray()) { Index = index });
    }

    /// <summary>The paragraphs of an entry's HTML, a line each.</summary>
    private static string? Plain(string? html)
    {
        if (html is null)
            return null;
        if (!html.Contains('<', StringComparison.Ordinal))
            return System.Net.WebUtility.HtmlDecode(html);
        using var document = BoundedHtml.Parse(html);
        return document.Body is null ? null : string.Join('\n', Articles.Html.PageText.Read(document.Body).Blocks.Select(b => b.Text));
    }
}
