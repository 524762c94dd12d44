using System.Net;
using System.Xml.Linq;

namespace Isnad.Sources.Feeds;

/// <summary>
/// Reads the entries of a feed that is no XML any more (cut off, or with unclosed HTML in it): each that is whole, by itself.
/// </summary>
internal static class LooseFeed
{
    private const int LongestAddress = 4000;

    private static readonly string[] Simple =
    [
        "title",
        "link",
        "guid",
        "pubDate",
        "dc:date",
        "updated",
        "published",
        "issued",
        "modified",
        "dc:creator",
        "author",
        "description",
        "content:encoded",
        "content",
        "summary",
        "id",
        "loc",
        "lastmod",
        "news:title",
        "news:publication_date",
    ];

    /// <summary>A well-formed root with what could be read; null when no entry is whole.</summary>
    public static XElement? Read(string text)
    {
        var (entry, root) =
            Contains(text, "<item") ? ("item", "rss")
            : Contains(text, "<entry") ? ("entry", "feed")
            : Contains(text, "<url") && Contains(text, "<loc") ? ("url", "urlset")
            : ("", "");
        if (entry.Length == 0 || !Contains(text, root == "rss" ? "<rss" : "<" + root) && !Contains(text, "<rdf:RDF"))
            return null;
        var read = new XElement(root);
        for (
            int at = 0, count = 0;
            count < FeedReader.MostItems && Block(text, entry, at, out var inner) is var end && end > 0;
            at = end, count++
        )
        {
            if (Of(entry, inner) is { HasElements: true } whole)
                read.Add(whole);
        }
        return read.HasElements ? read : null;
    }

    private static XElement Of(string name, string inner)
    {
        var entry = new XElement(name);
        var news = new XElement("news");
        foreach (var child in Simple)
        {
            if (Block(inner, child, 0, out var value) < 0)
                continue;
            var local = child[(child.IndexOf(':', StringComparison.Ordinal) + 1)..];
            (child.StartsWith("news:", StringComparison.Ordinal) ? news : entry).Add(new XElement(local, Clean(value)));
        }
        if (Link(inner) is { } link)
            entry.Add(new XElement("link", new XAttribute("href", Clean(link))));
        if (news.HasElements)
            entry.Add(news);
        return entry;
    }

    /// <summary>What stands between the next start and end tag of a name; gives the place behind it, or -1.</summary>
    private static int Block(string text, string name, int from, out string inner)
    {
        inner = "";
        for (var start = Tag(text, name, from); start >= 0; start = Tag(text, name, from))
        {
            var open = text.IndexOf('>', start);
            if (open < 0)
                return -1;
            from = open;
            if (text[open - 1] == '/')
                continue;
            var close = text.IndexOf("</" + name + ">", open, StringComparison.Ordinal);
            if (close < 0)
                return -1;
            inner = text[(open + 1)..close];
            return close + name.Length + 3;
        }
        return -1;
    }

    /// <summary>Where a start tag of a name begins, at a place or behind it; -1 where none does.</summary>
    private static int Tag(string text, string name, int from)
    {
        for (
            var start = text.IndexOf("<" + name, from, StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf("<" + name, start + 1, StringComparison.Ordinal)
        )
        {
            var behind = start + name.Length + 1;
            if (behind < text.Length && (text[behind] == '>' || char.IsWhiteSpace(text[behind])))
                return start;
        }
        return -1;
    }

    /// <summary>The address of the first link tag that has one; each letter is looked at once.</summary>
    private static string? Link(string text)
    {
        for (var start = Tag(text, "link", 0); start >= 0; )
        {
            var end = text.IndexOf('>', start);
            var tag = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
            if (tag.IndexOf("href=") is var at and >= 0 && start + at + 5 is var quote && quote < text.Length && text[quote] is '"' or '\'')
            {
                var value = text.AsSpan(quote + 1, Math.Min(LongestAddress + 1, text.Length - quote - 1));
                if (value.IndexOfAny('"', '\'') is var length and > 0)
                    return value[..length].ToString();
            }
            start = end < 0 ? -1 : Tag(text, "link", end);
        }
        return null;
    }

    private static string Clean(string value)
    {
        var text = value.Trim();
        text = text.StartsWith("<![CDATA[", StringComparison.Ordinal) ? text[9..].Split("]]>")[0] : WebUtility.HtmlDecode(text);
        return string.Concat(text.Where(c => System.Xml.XmlConvert.IsXmlChar(c)));
    }

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.Ordinal);
}
