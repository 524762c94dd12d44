using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Isnad.Articles;
using Isnad.Pages;

namespace Isnad.Sources.Feeds;

/// <summary>Reads RSS 0.9 to 2.0, RDF, Atom, JSON Feed, sitemaps and news sitemaps, by what they hold, whatever their label says.</summary>
/// <remarks>
/// XML is read without a resolver and without entities of its own: a document that declares some is refused. One that is not
/// well-formed is mended where the fault is a common one (a bare ampersand, control characters, junk around the root).
/// </remarks>
public static class FeedReader
{
    /// <summary>More entries than this (50,000, the limit of sitemaps) are passed over.</summary>
    private const int MostItems = 50_000;

    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">Its bytes, not compressed.</param>
    /// <param name="address">Where it was got; entries may give addresses relative to it.</param>
    /// <param name="charset">The charset that an HTTP header named.</param>
    /// <returns>The feed; null when the bytes are none, or are refused.</returns>
    public static Feed? Read(ReadOnlyMemory<byte> bytes, string? address = null, string? charset = null)
    {
        var home = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;
        var start = bytes.Span.TrimStart("\uFEFF \t\r\n"u8);
        if (start.StartsWith("{"u8)) return JsonFeed(bytes, home);
        if (Charset.Decode(bytes.Span, charset ?? XmlCharset(bytes.Span)) is not { } text) return null;
        return Parse(text) is { Root: { } root } ? OfRoot(root, home) : null;
    }

    private static Feed? OfRoot(XElement root, Uri? home) => root.Name.LocalName switch
    {
        "rss" => Rss(root.Elements().FirstOrDefault(e => e.Name.LocalName == "channel") ?? root, root, home),
        "RDF" => Rss(root.Elements().FirstOrDefault(e => e.Name.LocalName == "channel") ?? root, root, home),
        "feed" => Atom(root, home),
        "urlset" => new Feed(FeedKind.Sitemap, null, [.. Named(root, "url").Take(MostItems).Select(e => SitemapEntry(e, home))]),
        "sitemapindex" => new Feed(FeedKind.SitemapIndex, null, [.. Named(root, "sitemap").Take(MostItems).Select(e => SitemapEntry(e, home))]),
        _ => null,
    };

    private static Feed Rss(XElement channel, XElement root, Uri? home)
    {
        var items = root.Descendants().Where(e => e.Name.LocalName == "item").Take(MostItems).Select(item => new FeedItem(
            Address(Value(item, "link") ?? item.Elements().FirstOrDefault(e => e.Name.LocalName == "link")?.Attribute("href")?.Value ?? PermanentId(item), home),
            Plain(Value(item, "title")),
            FeedDate.Read(Value(item, "pubDate") ?? Value(item, "date") ?? Value(item, "published") ?? Value(item, "issued")),
            FeedDate.Read(Value(item, "updated") ?? Value(item, "modified")),
            Longest(Value(item, "encoded"), Value(item, "description"), Value(item, "content")),
            Plain(Value(item, "creator") ?? Value(item, "author"))));
        return new Feed(FeedKind.Rss, Plain(Value(channel, "title")), [.. items]);
    }

    private static string? PermanentId(XElement item) =>
        item.Elements().FirstOrDefault(e => e.Name.LocalName == "guid") is { } guid && guid.Attribute("isPermaLink")?.Value != "false" ? guid.Value : null;

    private static Feed Atom(XElement feed, Uri? home)
    {
        if (feed.Attribute(XNamespace.Xml + "base")?.Value is { } given && Uri.TryCreate(home, given, out var moved)) home = moved;
        var items = Named(feed, "entry").Take(MostItems).Select(entry => new FeedItem(
            Address(AtomLink(entry), home),
            Plain(Value(entry, "title")),
            FeedDate.Read(Value(entry, "published") ?? Value(entry, "issued") ?? Value(entry, "created")) ?? FeedDate.Read(Value(entry, "updated") ?? Value(entry, "modified")),
            FeedDate.Read(Value(entry, "updated") ?? Value(entry, "modified")),
            Longest(Inner(entry, "content"), Inner(entry, "summary")),
            Plain(entry.Elements().FirstOrDefault(e => e.Name.LocalName == "author") is { } author ? Value(author, "name") : null)));
        return new Feed(FeedKind.Atom, Plain(Value(feed, "title")), [.. items]);
    }

    private static string? AtomLink(XElement entry)
    {
        var links = Named(entry, "link").ToList();
        var best = links.FirstOrDefault(l => l.Attribute("rel")?.Value is null or "alternate" && l.Attribute("type")?.Value is null or "text/html") ?? links.FirstOrDefault(l => l.Attribute("rel")?.Value is null or "alternate") ?? links.FirstOrDefault();
        return best?.Attribute("href")?.Value ?? (Value(entry, "id") is { } id && id.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? id : null);
    }

    private static FeedItem SitemapEntry(XElement entry, Uri? home)
    {
        var news = entry.Elements().FirstOrDefault(e => e.Name.LocalName == "news");
        return new FeedItem(Address(Value(entry, "loc"), home), news is null ? null : Plain(Value(news, "title")),
            FeedDate.Read(news is null ? null : Value(news, "publication_date")), FeedDate.Read(Value(entry, "lastmod")), null, null);
    }

    private static Feed? JsonFeed(ReadOnlyMemory<byte> bytes, Uri? home)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "version")?.Contains("jsonfeed", StringComparison.Ordinal) != true || !root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) return null;
            return new Feed(FeedKind.Json, Plain(Text(root, "title")), [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Take(MostItems).Select(item => new FeedItem(
                Address(Text(item, "url") ?? Text(item, "external_url") ?? Text(item, "id"), home), Plain(Text(item, "title")),
                FeedDate.Read(Text(item, "date_published")), FeedDate.Read(Text(item, "date_modified")), Longest(Text(item, "content_html"), Text(item, "content_text"), Text(item, "summary")),
                Plain(item.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Object ? Text(author, "name") : null)))]);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static XDocument? Parse(string text)
    {
        if (text.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase)) return null;
        var start = text.IndexOf('<', StringComparison.Ordinal);
        if (start < 0) return null;
        return Strict(text[start..]) ?? Strict(FeedMender.Mend(text[start..]));
    }

    private static XDocument? Strict(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = true, MaxCharactersFromEntities = 0x10000 };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return Depth(text) ? XDocument.Load(reader) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Refuses documents that nest deeper than any feed does, which would exhaust the stack of whoever walks them.</summary>
    private static bool Depth(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        while (reader.Read()) if (reader.Depth > 200) return false;
        return true;
    }

    private static string? XmlCharset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)]);
        var at = head.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + 10 >= head.Length) return null;
        var end = head.IndexOf(head[at + 9], at + 10);
        return end > at ? head[(at + 10)..end] : null;
    }

    private static IEnumerable<XElement> Named(XElement parent, string name) => parent.Elements().Where(e => e.Name.LocalName == name);

    private static string? Value(XElement parent, string name) => Named(parent, name).Select(e => e.Value.Trim()).FirstOrDefault(v => v.Length > 0);

    /// <summary>The text of an Atom element; of one of type xhtml its markup.</summary>
    private static string? Inner(XElement parent, string name) => Named(parent, name).FirstOrDefault() is not { } element ? null
        : element.Attribute("type")?.Value == "xhtml" ? string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))) : element.Value;

    private static string? Longest(params ReadOnlySpan<string?> texts)
    {
        string? longest = null;
        foreach (var text in texts) if (text is { Length: > 0 } && text.Length > (longest?.Length ?? 0)) longest = text;
        return longest;
    }

    private static string? Plain(string? text) => ParagraphText.Collapse(System.Net.WebUtility.HtmlDecode(text));

    /// <summary>Only addresses of the web: a <c>file:</c> link in a feed leads nowhere.</summary>
    private static string? Address(string? link, Uri? home)
    {
        var text = link?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        var known = home is null ? Uri.TryCreate(text, UriKind.Absolute, out var uri) : Uri.TryCreate(home, text, out uri);
        return known && uri!.Scheme is "http" or "https" && uri is { UserInfo.Length: 0 } ? uri.AbsoluteUri : null;
    }
}
