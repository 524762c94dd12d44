namespace Isnad.Pages;

/// <summary>What kind of thing the bytes of a page are.</summary>
public enum PageKind
{
    /// <summary>HTML.</summary>
    Html,

    /// <summary>Plain text as it was pasted or saved from a page.</summary>
    PlainText,

    /// <summary>One object of JSON Lines or of a JSON array, see docs/json.md.</summary>
    JsonRow,
}

/// <summary>The bytes of one page as they were got.</summary>
/// <param name="Input">The path or address as given; for a row of a file, the file's path.</param>
/// <param name="Kind">What the bytes are.</param>
/// <param name="Content">The bytes.</param>
public sealed record Page(string Input, PageKind Kind, ReadOnlyMemory<byte> Content)
{
    /// <summary>Which row of its file this is, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The address that it was got from.</summary>
    public string? Url { get; init; }

    /// <summary>The charset that an HTTP header named.</summary>
    public string? HeaderCharset { get; init; }

    /// <summary>The header of its HTTP response, a line each; null where it had none.</summary>
    public string? Headers { get; init; }

    /// <summary>When it was got; null for files.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>What the feed or sitemap said of it, where it came through one.</summary>
    public FeedHint? Hint { get; init; }
}

/// <summary>What a feed item or a sitemap entry says of a page.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Published">Its date, ISO 8601.</param>
/// <param name="OutletId">The outlet whose feed it is.</param>
public sealed record FeedHint(string? Title, string? Published, string? OutletId);
