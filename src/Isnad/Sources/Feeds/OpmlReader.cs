using System.Xml;
using System.Xml.Linq;
using Isnad.Pages;

namespace Isnad.Sources.Feeds;

/// <summary>Reads lists of feeds as feed readers exchange them (OPML 1.0 and 2.0).</summary>
public static class OpmlReader
{
    /// <summary>The feeds of a list, each address once, in its order.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>Address and title; null when the bytes are no OPML, or declare entities of their own.</returns>
    public static IReadOnlyList<(string Url, string? Title)>? Read(ReadOnlyMemory<byte> bytes)
    {
        if (
            Charset.Decode(bytes.Span) is not { } text
            || text.IndexOf('<', StringComparison.Ordinal) is var start && start < 0
            || FeedXml.DeclaresEntities(text)
        )
            return null;
        return (Load(text[start..]) ?? Load(FeedMender.Mend(text[start..]))) is not { Name.LocalName: "opml" } root
            ? null
            :
            [
                .. root.Descendants("outline")
                    .Select(o =>
                        (
                            Url: FeedXml.Address((string?)o.Attribute("xmlUrl"), null),
                            Title: FeedXml.Plain((string?)o.Attribute("title") ?? (string?)o.Attribute("text"))
                        )
                    )
                    .Where(o => o.Url is not null)
                    .Select(o => (o.Url!, o.Title))
                    .DistinctBy(o => o.Item1, StringComparer.Ordinal),
            ];
    }

    private static XElement? Load(string text)
    {
        try
        {
            if (!FeedXml.IsShallow(text))
                return null;
            using var reader = FeedXml.Reader(text);
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
