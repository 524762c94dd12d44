using System.Xml.Linq;

namespace Isnad.Sources.Feeds;

/// <summary>Reads Atom 0.3 and 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    /// <summary>The feed of a root element.</summary>
    public static Feed Read(XElement root, Uri? home) =>
        new(
            FeedKind.Atom,
            FeedXml.Plain(root.Text("title")),
            [.. root.Named("entry").Take(FeedReader.MostItems).Select(entry => Entry(entry, Base(entry, Base(root, home))))]
        );

    private static FeedItem Entry(XElement entry, Uri? home)
    {
        var updated = FeedDate.Read(entry.Text("updated") ?? entry.Text("modified"));
        return new FeedItem(
            FeedXml.Address(Link(entry), home),
            FeedXml.Plain(entry.Text("title")),
            FeedDate.Read(entry.Text("published") ?? entry.Text("issued") ?? entry.Text("created")) ?? updated,
            updated,
            FeedXml.Longest(Inner(entry, "content"), Inner(entry, "summary")),
            FeedXml.Plain(entry.Named("author").FirstOrDefault()?.Text("name"))
        );
    }

    private static Uri? Base(XElement element, Uri? home) =>
        element.Attribute(XNamespace.Xml + "base")?.Value is { } given && Uri.TryCreate(home, given, out var moved) ? moved : home;

    private static string? Link(XElement entry)
    {
        var links = entry.Named("link").Where(l => l.Attribute("rel")?.Value is null or "alternate").ToList();
        var best = links.Find(l => l.Attribute("type")?.Value is null or "text/html" or "application/xhtml+xml") ?? links.FirstOrDefault();
        return best?.Attribute("href")?.Value
            ?? (entry.Text("id") is { } id && id.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? id : null);
    }

    /// <summary>The text of an element; of one that holds markup the markup.</summary>
    private static string? Inner(XElement parent, string name) =>
        parent.Named(name).FirstOrDefault() is not { } element ? null
        : element.HasElements ? string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting)))
        : element.Value;
}
