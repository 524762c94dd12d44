using Isnad.Pages;

namespace Isnad.Sources.Feeds;

/// <summary>Finds where a site lists its articles: what its page links as feeds, and what its robots.txt names as sitemaps.</summary>
public static class FeedDiscovery
{
    private static readonly string[] Types =
    [
        "application/rss+xml",
        "application/atom+xml",
        "application/feed+json",
        "application/rdf+xml",
        "application/xml",
        "text/xml",
    ];
    private static readonly string[] Usual =
    [
        "/feed",
        "/rss",
        "/rss.xml",
        "/feed.xml",
        "/atom.xml",
        "/news-sitemap.xml",
        "/sitemap-news.xml",
        "/sitemap.xml",
        "/sitemap_index.xml",
    ];

    /// <summary>Feeds that a page links in its head; then links in its body that look like feeds.</summary>
    /// <param name="html">The page.</param>
    /// <param name="address">Its address.</param>
    /// <param name="charset">The charset that an HTTP header named.</param>
    /// <returns>Absolute addresses, each once, in the order of the page.</returns>
    public static IReadOnlyList<string> Linked(ReadOnlyMemory<byte> html, string address, string? charset = null)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var home) || Charset.Decode(html.Span, charset) is not { } text)
            return [];
        using var document = BoundedHtml.Parse(text);
        var links = document
            .QuerySelectorAll("link[rel~=alternate][href]")
            .Where(l => Types.Contains(l.GetAttribute("type")?.Trim().ToLowerInvariant()))
            .Select(l => l.GetAttribute("href"))
            .Concat(document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")).Where(h => h is not null && LooksLikeFeed(h)));
        return
        [
            .. links
                .Select(h => Uri.TryCreate(home, h, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null)
                .OfType<string>()
                .Where(u => !u.Contains("/comments/", StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.Ordinal)
                .Take(40),
        ];
    }

    /// <summary>Where sites that link nothing usually keep their feeds and sitemaps.</summary>
    /// <param name="address">Any address of the site.</param>
    public static IEnumerable<string> Guesses(Uri address) => Usual.Select(path => new Uri(address, path).AbsoluteUri);

    private static bool LooksLikeFeed(string link) =>
        link.EndsWith("/rss", StringComparison.OrdinalIgnoreCase)
        || link.EndsWith("/feed", StringComparison.OrdinalIgnoreCase)
        || link.EndsWith("/feed/", StringComparison.OrdinalIgnoreCase)
        || link.EndsWith("rss.xml", StringComparison.OrdinalIgnoreCase)
        || link.Contains("/rss/", StringComparison.OrdinalIgnoreCase) && link.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
}
