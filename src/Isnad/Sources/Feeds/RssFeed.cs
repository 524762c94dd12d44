using System.Xml.Linq;

namespace Isnad.Sources.Feeds;

/// <summary>Reads RSS 0.9 to 2.0 and RDF (RSS 1.0).</summary>
internal static class RssFeed
{
    /// <summary>The feed of a root element.</summary>
    public static Feed Read(XElement root, Uri? home)
    {
        var channel = root.Named("channel").FirstOrDefault() ?? root;
        return new Feed(
            FeedKind.Rss,
            FeedXml.Plain(channel.Text("title")),
            [.. root.Descendants().Where(e => e.Name.LocalName == "item").Take(FeedReader.MostItems).Select(item => Item(item, home))]
        );
    }

    private static FeedItem Item(XElement item, Uri? home) =>
        new(
            FeedXml.Address(
                item.Text("link")
                    ?? item.Named("link").Select(e => e.Attribute("href")?.Value).FirstOrDefault(h => h is not null)
                    ?? PermanentId(item),
                home
            ),
            FeedXml.Plain(item.Text("title")),
            FeedDate.Read(item.Text("pubDate") ?? item.Text("date") ?? item.Text("published") ?? item.Text("issued")),
            FeedDate.Read(item.Text("updated") ?? item.Text("modified")),
            FeedXml.Longest(item.Text("encoded"), item.Text("description"), item.Text("content")),
            FeedXml.Plain(item.Text("creator") ?? item.Text("author"))
        );

    private static string? PermanentId(XElement item) =>
        item.Named("guid").FirstOrDefault() is { } guid && guid.Attribute("isPermaLink")?.Value != "false" ? guid.Value : null;
}
