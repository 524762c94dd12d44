namespace Isnad.Sources.Feeds;

/// <summary>What kind of list of articles an outlet offers.</summary>
public enum FeedKind
{
    /// <summary>RSS 0.9 to 2.0, or RDF.</summary>
    Rss,

    /// <summary>Atom 0.3 or 1.0.</summary>
    Atom,

    /// <summary>JSON Feed.</summary>
    Json,

    /// <summary>A sitemap of pages, with or without news entries.</summary>
    Sitemap,

    /// <summary>A sitemap of sitemaps.</summary>
    SitemapIndex,
}

/// <summary>One entry of a feed or sitemap.</summary>
/// <param name="Url">Absolute address of the page; null where the entry has none.</param>
/// <param name="Title">As given, white space collapsed.</param>
/// <param name="Published">ISO 8601; null when it has none that can be read.</param>
/// <param name="Updated">ISO 8601, when the entry was last changed; null when it does not say.</param>
/// <param name="Content">The HTML or text of the entry, the longest that it carries; null when it has none.</param>
/// <param name="Author">Who signed, as given.</param>
public sealed record FeedItem(string? Url, string? Title, string? Published, string? Updated, string? Content, string? Author);

/// <summary>A list of articles as its outlet published it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its name; null when it has none.</param>
/// <param name="Items">Its entries, in its order. Of an index, the sitemaps.</param>
public sealed record Feed(FeedKind Kind, string? Title, IReadOnlyList<FeedItem> Items);
