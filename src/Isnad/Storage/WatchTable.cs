namespace Isnad.Storage;

/// <summary>A search or storyline that somebody watches.</summary>
/// <param name="Id"><c>w</c> and sixteen hexadecimal digits.</param>
/// <param name="Kind"><c>search</c> or <c>storyline</c>.</param>
/// <param name="Subject">The search as its address asks for it; or the id of a storyline or story.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Webhook">Where its digest is sent; null for nowhere.</param>
/// <param name="Secret">Signs what is sent there.</param>
/// <param name="Mail">To whom its digest is mailed; null for nobody.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Seen">Articles up to this number were in a digest, see <see cref="ListTable.Newest"/>.</param>
public sealed record Watch(
    string Id,
    string Kind,
    string Subject,
    string Name,
    string? Webhook,
    string Secret,
    string? Mail,
    DateTimeOffset Made,
    long Seen
);

/// <summary>What was new for a watch on a day.</summary>
/// <param name="Watch">The watch.</param>
/// <param name="Day">The day, <c>2026-11-25</c>.</param>
/// <param name="Articles">Ids of its articles, the latest first.</param>
/// <param name="Posted">Whether its watch's webhook has it, or there is none.</param>
/// <param name="Mailed">Whether its watch's mailbox has it, or there is none.</param>
/// <param name="Tries">How often that was tried.</param>
public sealed record Digest(string Watch, string Day, IReadOnlyList<string> Articles, bool Posted, bool Mailed, int Tries)
{
    /// <summary>Whether it went wherever it was to go.</summary>
    public bool Delivered => Posted && Mailed;
}

/// <summary>What people watch, and the digests that were made.</summary>
public sealed class WatchTable
{
    private const string Columns = "id, kind, subject, name, webhook, secret, mail, made, seen";

    private readonly Store _store;

    internal WatchTable(Store store) => _store = store;

    /// <summary>All watches, the oldest first.</summary>
    public IReadOnlyList<Watch> All() => Read($"SELECT {Columns} FROM watches ORDER BY made, id");

    /// <summary>One watch; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    public Watch? Find(string id) => Read($"SELECT {Columns} FROM watches WHERE id = $id", ("$id", id)).FirstOrDefault();

    /// <summary>Keeps one, or in the place of what stood under its id; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="watch">The watch.</param>
    public void Put(Watch watch)
    {
        ArgumentNullException.ThrowIfNull(watch);
        _store.Execute(
            "INSERT OR REPLACE INTO watches (id, kind, subject, name, webhook, secret, mail, made, seen) VALUES ($id, $kind, $subject, $name, $webhook, $secret, $mail, $made, $seen)",
            ("$id", watch.Id),
            ("$kind", watch.Kind),
            ("$subject", watch.Subject),
            ("$name", watch.Name),
            ("$webhook", watch.Webhook),
            ("$secret", watch.Secret),
            ("$mail", watch.Mail),
            ("$made", watch.Made.ToUnixTimeSeconds()),
            ("$seen", watch.Seen)
        );
    }

    /// <summary>Forgets one with its digests; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string id)
    {
        _store.Execute("DELETE FROM digests WHERE watch = $id", ("$id", id));
        return _store.Execute("DELETE FROM watches WHERE id = $id", ("$id", id)) > 0;
    }

    /// <summary>The digests of a watch, the latest first.</summary>
    /// <param name="watch">Its id.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<Digest> Digests(string watch, int most) =>
        _store.Query(
            "SELECT watch, day, articles, posted, mailed, tries FROM digests WHERE watch = $watch ORDER BY day DESC LIMIT $most",
            r => new Digest(
                r.GetString(0),
                r.GetString(1),
                r.GetString(2).Split(' ', StringSplitOptions.RemoveEmptyEntries),
                r.GetInt64(3) != 0,
                r.GetInt64(4) != 0,
                r.GetInt32(5)
            ),
            ("$watch", watch),
            ("$most", most)
        );

    /// <summary>Keeps a digest; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="digest">The digest.</param>
    public void Put(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        _store.Execute(
            "INSERT OR REPLACE INTO digests (watch, day, articles, posted, mailed, tries) VALUES ($watch, $day, $articles, $posted, $mailed, $tries)",
            ("$watch", digest.Watch),
            ("$day", digest.Day),
            ("$articles", string.Join(' ', digest.Articles)),
            ("$posted", digest.Posted ? 1 : 0),
            ("$mailed", digest.Mailed ? 1 : 0),
            ("$tries", digest.Tries)
        );
    }

    /// <summary>What was taken in for a watch behind a number of <see cref="ListTable.Newest"/>, the latest first.</summary>
    /// <param name="watch">A watch on a storyline or story.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ArticleRow> NewOfStoryline(Watch watch, int most)
    {
        ArgumentNullException.ThrowIfNull(watch);
        return _store.Lists.Articles(
            "WHERE a.n > $seen AND a.removed = 0 AND sa.story IN (SELECT id FROM stories WHERE storyline = $subject OR id = $subject) ORDER BY a.moment DESC, a.n DESC LIMIT $most",
            ("$seen", watch.Seen),
            ("$subject", watch.Subject),
            ("$most", most)
        );
    }

    private List<Watch> Read(string sql, params ReadOnlySpan<(string, object?)> parameters) =>
        _store.Query(
            sql,
            r => new Watch(
                r.GetString(0),
                r.GetString(1),
                r.GetString(2),
                r.GetString(3),
                r.Text(4),
                r.GetString(5),
                r.Text(6),
                r.Moment(7),
                r.GetInt64(8)
            ),
            parameters
        );
}
