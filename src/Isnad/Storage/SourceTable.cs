namespace Isnad.Storage;

/// <summary>Where articles come from: a feed, a sitemap, or a folder or file of this machine.</summary>
/// <param name="Url">Its address or path.</param>
/// <param name="Kind"><c>feed</c>, <c>sitemap</c> or <c>path</c>.</param>
/// <param name="Title">Its name; null when it has none.</param>
/// <param name="Checked">When it was last asked; null when never.</param>
/// <param name="Due">When it is asked next.</param>
/// <param name="ETag">Its entity tag.</param>
/// <param name="LastModified">Its Last-Modified.</param>
/// <param name="Hash">Hash of its last content.</param>
/// <param name="Status">What the last answer was: empty when it was well, else a code.</param>
/// <param name="Failures">How often it failed in a row.</param>
/// <param name="Found">How many articles it has led to.</param>
/// <param name="Fresh">When it last named something new; null when never.</param>
public sealed record NewsSource(
    string Url,
    string Kind,
    string? Title,
    DateTimeOffset? Checked,
    DateTimeOffset Due,
    string? ETag,
    string? LastModified,
    string? Hash,
    string Status,
    int Failures,
    int Found,
    DateTimeOffset? Fresh = null
);

/// <summary>The sources of a store.</summary>
public sealed class SourceTable
{
    private const string Columns = "url, kind, title, checked, due, etag, modified, hash, status, failures, found, fresh";

    private readonly Store _store;

    internal SourceTable(Store store) => _store = store;

    /// <summary>All sources, by address.</summary>
    public IReadOnlyList<NewsSource> All() => Read($"SELECT {Columns} FROM sources ORDER BY url");

    /// <summary>Those to be asked now.</summary>
    /// <param name="now">The moment.</param>
    public IReadOnlyList<NewsSource> Due(DateTimeOffset now) =>
        Read($"SELECT {Columns} FROM sources WHERE due <= $now ORDER BY due, url", ("$now", now.ToUnixTimeSeconds()));

    /// <summary>Registers one; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="url">Its address or path.</param>
    /// <param name="kind"><c>feed</c>, <c>sitemap</c> or <c>path</c>.</param>
    /// <param name="title">Its name.</param>
    /// <returns>Whether it is new.</returns>
    public bool Add(string url, string kind, string? title) =>
        _store.Execute(
            "INSERT OR IGNORE INTO sources (url, kind, title, due) VALUES ($url, $kind, $title, 0)",
            ("$url", url),
            ("$kind", kind),
            ("$title", title)
        ) > 0;

    /// <summary>Keeps what became of asking one; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="source">The source as it is now.</param>
    public void Put(NewsSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _store.Execute(
            "UPDATE sources SET kind = $kind, title = coalesce($title, title), checked = $checked, due = $due, etag = $etag, modified = $modified, hash = $hash, status = $status, failures = $failures, found = $found, fresh = $fresh WHERE url = $url",
            ("$url", source.Url),
            ("$kind", source.Kind),
            ("$title", source.Title),
            ("$checked", source.Checked?.ToUnixTimeSeconds()),
            ("$due", source.Due.ToUnixTimeSeconds()),
            ("$etag", source.ETag),
            ("$modified", source.LastModified),
            ("$hash", source.Hash),
            ("$status", source.Status),
            ("$failures", source.Failures),
            ("$found", source.Found),
            ("$fresh", source.Fresh?.ToUnixTimeSeconds())
        );
    }

    /// <summary>
    /// Gives a source the address that it has moved to for good; where that is registered too, the old one goes. Call inside
    /// <see cref="Store.Write"/>.
    /// </summary>
    /// <param name="url">The old address.</param>
    /// <param name="moved">The new one.</param>
    public void Move(string url, string moved)
    {
        if (_store.Execute("UPDATE OR IGNORE sources SET url = $moved WHERE url = $url", ("$url", url), ("$moved", moved)) == 0)
            Remove(url);
        _store.Execute("UPDATE pages SET source = $moved WHERE source = $url", ("$url", url), ("$moved", moved));
    }

    /// <summary>When the next one is due; null when there is none.</summary>
    public DateTimeOffset? NextDue => _store.Query("SELECT min(due) FROM sources", r => r.MomentIfAny(0))[0];

    /// <summary>Makes all sources due; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="now">The moment.</param>
    public void Hurry(DateTimeOffset now) =>
        _store.Execute("UPDATE sources SET due = $now WHERE due > $now", ("$now", now.ToUnixTimeSeconds()));

    /// <summary>Forgets one; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="url">Its address or path.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string url) => _store.Execute("DELETE FROM sources WHERE url = $url", ("$url", url)) > 0;

    private List<NewsSource> Read(string sql, params ReadOnlySpan<(string, object?)> parameters) =>
        _store.Query(
            sql,
            r => new NewsSource(
                r.GetString(0),
                r.GetString(1),
                r.Text(2),
                r.MomentIfAny(3),
                r.Moment(4),
                r.Text(5),
                r.Text(6),
                r.Text(7),
                r.GetString(8),
                r.GetInt32(9),
                r.GetInt32(10),
                r.MomentIfAny(11)
            ),
            parameters
        );
}
