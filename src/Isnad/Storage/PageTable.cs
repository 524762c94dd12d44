using System.IO.Compression;
using Isnad.Pages;

namespace Isnad.Storage;

/// <summary>A page of the web as the store knows it: waiting to be got, or got and kept raw.</summary>
/// <param name="Url">Its address, as the source gave it; of a file its whole path.</param>
/// <param name="Source">The source that led to it; null when a person gave it.</param>
/// <param name="Hint">What the source said of it.</param>
/// <param name="Tries">How often it was asked in a row without success, or without change.</param>
/// <param name="Fetched">When it was last got; null when never.</param>
/// <param name="ETag">Its entity tag.</param>
/// <param name="LastModified">Its Last-Modified.</param>
/// <param name="Hash">Hash of its bytes; null when it was never got.</param>
/// <param name="HintUpdated">When the source said that it was last changed.</param>
/// <param name="Removed">Whether it was taken down: it is neither asked nor kept again.</param>
public sealed record KnownPage(
    string Url,
    string? Source,
    FeedHint? Hint,
    int Tries,
    DateTimeOffset? Fetched,
    string? ETag,
    string? LastModified,
    string? Hash,
    string? HintUpdated = null,
    bool Removed = false
);

/// <summary>Pages: those that are waiting, and the raw bytes of those that were got.</summary>
public sealed class PageTable
{
    private const string Columns =
        "url, source, hint_title, hint_published, tries, fetched, etag, modified, hash, hint_outlet, hint_updated, removed";

    private readonly Store _store;

    internal PageTable(Store store) => _store = store;

    /// <summary>How many pages are kept raw, and in how many bytes.</summary>
    public (long Pages, long Bytes) Kept =>
        (
            _store.Number("SELECT count(*) FROM pages WHERE content IS NOT NULL"),
            _store.Number("SELECT coalesce(sum(length(content)), 0) FROM pages")
        );

    /// <summary>How many pages are waiting to be got.</summary>
    public long Waiting => _store.Number("SELECT count(*) FROM pages WHERE hash IS NULL AND due IS NOT NULL");

    /// <summary>The page with an address; null when it is not known.</summary>
    /// <param name="url">The address.</param>
    public KnownPage? Find(string url) => Read($"SELECT {Columns} FROM pages WHERE url = $url", ("$url", url)) is [var page] ? page : null;

    /// <summary>Pages that are to be asked now, new ones first.</summary>
    /// <param name="now">The moment.</param>
    public IReadOnlyList<KnownPage> Due(DateTimeOffset now) =>
        Read(
            $"SELECT {Columns} FROM pages WHERE due <= $now AND removed = 0 ORDER BY hash IS NOT NULL, due, url",
            ("$now", now.ToUnixTimeSeconds())
        );

    /// <summary>Puts an address in the queue, or back into it; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="url">The address.</param>
    /// <param name="source">The source that named it.</param>
    /// <param name="hint">What the source says of it.</param>
    /// <param name="updated">When the source says it was last changed.</param>
    /// <param name="due">When it is to be asked.</param>
    public void Wait(string url, string? source, FeedHint? hint, string? updated, DateTimeOffset due) =>
        _store.Execute(
            """
            INSERT INTO pages (url, source, hint_title, hint_published, hint_outlet, hint_updated, due) VALUES ($url, $source, $title,
                $published, $outlet, $updated, $due)
            ON CONFLICT (url) DO UPDATE SET due = excluded.due, tries = 0, hint_title = coalesce(excluded.hint_title, hint_title),
                hint_published = coalesce(hint_published, excluded.hint_published), hint_updated = excluded.hint_updated
            """,
            ("$url", url),
            ("$source", source),
            ("$title", hint?.Title),
            ("$published", hint?.Published),
            ("$outlet", hint?.OutletId),
            ("$updated", updated),
            ("$due", due.ToUnixTimeSeconds())
        );

    /// <summary>Keeps a page that was asked for; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="url">The address that was asked.</param>
    /// <param name="page">The page.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="due">When it is to be asked again; null never.</param>
    /// <param name="tries">How often in a row it gave nothing new.</param>
    public void Put(string url, Page page, PageVersion version, DateTimeOffset? due, int tries = 0)
    {
        Keep(url, page, version, isNow: true);
        Postpone(url, tries, due);
    }

    /// <summary>
    /// Keeps a page, unless a later version of it is kept; when it is to be asked stays as it is. Call inside <see cref="Store.Write"/>.
    /// </summary>
    /// <param name="url">What it is kept under: the address that was asked, or a file's path.</param>
    /// <param name="page">The page.</param>
    /// <param name="version">Which version of it.</param>
    public void Keep(string url, Page page, PageVersion version) => Keep(url, page, version, isNow: false);

    private void Keep(string url, Page page, PageVersion version, bool isNow)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(version);
        _store.Execute(
            """
            INSERT INTO pages (url, fetched, final, kind, charset, headers, input, place, hint_title, hint_published,
                hint_outlet, etag, modified, hash, size, content)
            VALUES ($url, $at, $final, $kind, $charset, $headers, $input, $place, $title, $published, $outlet, $etag,
                $modified, $hash, $size, $content)
            ON CONFLICT (url) DO UPDATE SET fetched = excluded.fetched, final = excluded.final,
                kind = excluded.kind, charset = excluded.charset,
                headers = excluded.headers, input = excluded.input, place = excluded.place, etag = excluded.etag,
                    modified = excluded.modified, hash = excluded.hash, size = excluded.size, content = excluded.content
                WHERE removed = 0 AND ($now = 1 OR coalesce(pages.fetched, 0) <= excluded.fetched)
            """,
            ("$url", url),
            ("$now", isNow ? 1 : 0),
            ("$at", version.At.ToUnixTimeSeconds()),
            ("$final", page.Url),
            ("$kind", (int)page.Kind),
            ("$charset", page.HeaderCharset),
            ("$headers", page.Headers),
            ("$input", page.Input),
            ("$place", page.Index),
            ("$title", page.Hint?.Title),
            ("$published", page.Hint?.Published),
            ("$outlet", page.Hint?.OutletId),
            ("$etag", version.ETag),
            ("$modified", version.LastModified),
            ("$hash", Hash(page.Content.Span)),
            ("$size", page.Content.Length),
            ("$content", Packed(page.Content.Span))
        );
    }

    /// <summary>Keeps that a page gave nothing new; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="url">The address.</param>
    /// <param name="tries">How often in a row.</param>
    /// <param name="due">When it is to be asked again; null never.</param>
    public void Postpone(string url, int tries, DateTimeOffset? due) =>
        _store.Execute(
            "UPDATE pages SET tries = $tries, due = $due WHERE url = $url AND removed = 0",
            ("$url", url),
            ("$tries", tries),
            ("$due", due?.ToUnixTimeSeconds())
        );

    /// <summary>
    /// The raw pages with the address or path that each is kept under, in the order in which they were got; one at a time is held.
    /// </summary>
    public IEnumerable<(string Key, Page Page)> Raw()
    {
        foreach (var url in _store.Query("SELECT url FROM pages WHERE content IS NOT NULL ORDER BY fetched, url", r => r.GetString(0)))
        {
            var page = _store.Query(
                "SELECT final, kind, charset, fetched, hint_title, hint_published, content, hint_outlet, headers, input, place FROM pages WHERE url = $url AND content IS NOT NULL",
                r => new Page(r.Text(9) ?? url, (PageKind)r.GetInt32(1), Unpacked((byte[])r[6]))
                {
                    Index = r.GetInt32(10),
                    Url = r.Text(0),
                    HeaderCharset = r.Text(2),
                    Headers = r.Text(8),
                    Fetched = r.IsDBNull(0) ? null : r.Moment(3),
                    Hint = Hint(r.Text(4), r.Text(5), r.Text(7)),
                },
                ("$url", url)
            );
            if (page.Count > 0)
                yield return (url, page[0]);
        }
    }

    /// <summary>
    /// Lets go of raw bytes that are too old, then of the oldest until the rest fits; call inside <see cref="Store.Write"/>.
    /// </summary>
    /// <param name="before">Bytes got before this moment go.</param>
    /// <param name="most">How many compressed bytes may stay.</param>
    /// <returns>How many pages lost their bytes; what is known of them stays.</returns>
    public int LetGo(DateTimeOffset before, long most)
    {
        var gone = _store.Execute(
            "UPDATE pages SET content = NULL WHERE content IS NOT NULL AND fetched < $before",
            ("$before", before.ToUnixTimeSeconds())
        );
        for (var over = Kept.Bytes - most; over > 0; )
        {
            var oldest = _store.Query(
                "SELECT url, length(content) FROM pages WHERE content IS NOT NULL ORDER BY fetched, url LIMIT 100",
                r => (Url: r.GetString(0), Bytes: r.GetInt64(1))
            );
            if (oldest.Count == 0)
                break;
            foreach (var (url, bytes) in oldest)
            {
                if (over <= 0)
                    break;
                over -= bytes;
                gone += _store.Execute("UPDATE pages SET content = NULL WHERE url = $url", ("$url", url));
            }
        }
        return gone;
    }

    /// <summary>
    /// Takes a page down: its bytes and what was said of it go, it is neither asked nor kept again; call inside <see cref="Store.Write"/>.
    /// </summary>
    /// <param name="url">Its address, asked or final.</param>
    public void Remove(string url) =>
        _store.Execute(
            "UPDATE pages SET content = NULL, headers = NULL, due = NULL, hint_title = NULL, removed = 1 WHERE url = $url OR final = $url",
            ("$url", url)
        );

    /// <summary>Lets a page that was taken down be asked and kept again; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="url">Its address, asked or final.</param>
    /// <param name="due">When it is to be asked.</param>
    public void Restore(string url, DateTimeOffset due) =>
        _store.Execute(
            """
            UPDATE pages SET removed = 0, hash = NULL, etag = NULL, modified = NULL, tries = 0, due = CASE WHEN url LIKE 'http%' THEN $due END
            WHERE removed = 1 AND (url = $url OR final = $url)
            """,
            ("$url", url),
            ("$due", due.ToUnixTimeSeconds())
        );

    /// <summary>Addresses that were taken down before they were got.</summary>
    internal IReadOnlyList<string> RemovedUnread() =>
        _store.Query("SELECT url FROM pages WHERE removed = 1 AND hash IS NULL ORDER BY url", r => r.GetString(0));

    /// <summary>Takes down what waits to be got of a source; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="source">The source's address.</param>
    public void RemoveWaiting(string source) =>
        _store.Execute(
            "UPDATE pages SET due = NULL, hint_title = NULL, removed = 1 WHERE source = $source AND hash IS NULL",
            ("$source", source)
        );

    /// <summary>The hash by which a page that came back unchanged is known.</summary>
    internal static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));

    private static FeedHint? Hint(string? title, string? published, string? outlet) =>
        title is null && published is null && outlet is null ? null : new FeedHint(title, published, outlet);

    private List<KnownPage> Read(string sql, params ReadOnlySpan<(string, object?)> parameters) =>
        _store.Query(
            sql,
            r => new KnownPage(
                r.GetString(0),
                r.Text(1),
                Hint(r.Text(2), r.Text(3), r.Text(9)),
                r.GetInt32(4),
                r.MomentIfAny(5),
                r.Text(6),
                r.Text(7),
                r.Text(8),
                r.Text(10),
                r.GetInt32(11) != 0
            ),
            parameters
        );

    private static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        brotli.CopyTo(bytes);
        return bytes.ToArray();
    }
}
