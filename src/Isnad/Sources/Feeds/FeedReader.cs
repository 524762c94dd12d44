using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Isnad.Pages;

namespace Isnad.Sources.Feeds;

/// <summary>
/// Reads RSS 0.9 to 2.0, RDF, Atom, JSON Feed, sitemaps and news sitemaps, gzip or plain, by what they hold, whatever their label says.
/// </summary>
/// <remarks>
/// XML is read without a resolver and without entities of its own: a document that declares some is refused. One that is not
/// well-formed is mended where the fault is a common one (a bare ampersand, control characters, junk around the root); where that
/// does not help, every entry that is whole is read by itself.
/// </remarks>
public static class FeedReader
{
    /// <summary>More entries than this (50,000, the limit of sitemaps) are passed over.</summary>
    internal const int MostItems = 50_000;

    /// <summary>A feed that unpacks to more bytes (64 MiB) is refused.</summary>
    private const int LargestUnpacked = 64 << 20;

    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">Its bytes; gzip is undone.</param>
    /// <param name="address">Where it was got; entries may give addresses relative to it.</param>
    /// <param name="charset">The charset that an HTTP header named.</param>
    /// <returns>The feed; null when the bytes are none, or are refused.</returns>
    public static Feed? Read(ReadOnlyMemory<byte> bytes, string? address = null, string? charset = null)
    {
        try
        {
            return Parsed(bytes, address, charset);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null; // whatever one feed does to its reader, the others are read
        }
    }

    private static Feed? Parsed(ReadOnlyMemory<byte> bytes, string? address, string? charset)
    {
        var home = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;
        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            if (Unpacked(bytes) is not { } plain)
                return null;
            bytes = plain;
        }
        if (Charset.Decode(bytes.Span, charset ?? XmlCharset(bytes.Span)) is not { } text)
            return null;
        if (text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("{"))
            return JsonFeed.Read(text, home);
        return FeedXml.Parse(text) is not { } root
            ? null
            : root.Name.LocalName switch
            {
                "rss" or "RDF" => RssFeed.Read(root, home),
                "feed" => AtomFeed.Read(root, home),
                "urlset" => new Feed(FeedKind.Sitemap, null, [.. root.Named("url").Take(MostItems).Select(e => SitemapEntry(e, home))]),
                "sitemapindex" => new Feed(
                    FeedKind.SitemapIndex,
                    null,
                    [.. root.Named("sitemap").Take(MostItems).Select(e => SitemapEntry(e, home))]
                ),
                _ => null,
            };
    }

    private static FeedItem SitemapEntry(XElement entry, Uri? home)
    {
        var news = entry.Named("news").FirstOrDefault();
        return new FeedItem(
            FeedXml.Address(entry.Text("loc"), home),
            FeedXml.Plain(news?.Text("title")),
            FeedDate.Read(news?.Text("publication_date")),
            FeedDate.Read(entry.Text("lastmod")),
            null,
            null
        );
    }

    private static byte[]? Unpacked(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int n; (n = gzip.Read(buffer)) > 0; )
            {
                plain.Write(buffer, 0, n);
                if (plain.Length > LargestUnpacked)
                    return null;
            }
            return plain.ToArray();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static string? XmlCharset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)]);
        var at = head.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + 10 >= head.Length)
            return null;
        var end = head.IndexOf(head[at + 9], at + 10);
        return end > at ? head[(at + 10)..end] : null;
    }
}
