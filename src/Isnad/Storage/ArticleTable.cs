using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Storage;

/// <summary>What became of an article that was put into the store.</summary>
public enum Taken
{
    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It was there with other text; the old text is kept as a revision.</summary>
    Revised,

    /// <summary>It was there with the same text.</summary>
    Same,

    /// <summary>A person removed it; it is not taken up again.</summary>
    Refused,
}

/// <summary>How a text comes to the store.</summary>
public enum Coming
{
    /// <summary>From a file, which may be older than what is here.</summary>
    Imported,

    /// <summary>From the web, now: whatever its date, it is what the outlet shows.</summary>
    Fetched,

    /// <summary>Read again from what was kept: what differs is ours, not the outlet's, and makes no revision.</summary>
    Reread,
}

/// <summary>The articles of a store and their revisions.</summary>
public sealed class ArticleTable
{
    private readonly Store _store;

    internal ArticleTable(Store store) => _store = store;

    /// <summary>How many articles there are.</summary>
    public long Count => _store.Number("SELECT count(*) FROM articles WHERE removed = 0");

    /// <summary>Whether an article is in no story yet, as after a run that was stopped.</summary>
    public bool AnyWithoutStory =>
        _store.Number(
            "SELECT EXISTS (SELECT 1 FROM articles a WHERE removed = 0 AND NOT EXISTS (SELECT 1 FROM story_articles s WHERE s.article = a.id))"
        ) > 0;

    /// <summary>Puts an article in; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="seen">When it was got.</param>
    /// <param name="coming">How it comes.</param>
    /// <param name="page">The page that it was read from, where that is kept.</param>
    public Taken Put(AnalysedArticle article, DateTimeOffset seen, Coming coming = Coming.Imported, string? page = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        article = Corrected(article);
        var a = article.Article;
        var hash = TextHash(article);
        var known = _store.Query(
            "SELECT n, revision, text_hash, removed, record FROM articles WHERE id = $id",
            r => (N: r.GetInt64(0), Revision: r.GetInt64(1), Hash: r.GetString(2), Removed: r.GetInt64(3) != 0, Record: (byte[])r[4]),
            ("$id", a.Id.Value)
        );
        if (known.Count > 0 && known[0].Removed)
            return Taken.Refused;
        if (known.Count == 0 && a.Outlet is { } outlet && _store.Decisions.Has("remove", outlet.Id))
            return Taken.Refused;
        var taken =
            known.Count == 0 ? Taken.New
            : known[0].Hash == hash || coming == Coming.Reread ? Taken.Same
            : Taken.Revised;
        if (taken == Taken.Revised && coming == Coming.Imported && IsOlder(article, Unpack(known[0].Record), hash))
        {
            KeepOlder(article, hash, seen);
            return Taken.Same;
        }
        if (taken == Taken.Revised)
        {
            _store.Execute(
                "INSERT OR IGNORE INTO revisions (article, revision, seen, record) VALUES ($id, $revision, $seen, $record)",
                ("$id", a.Id.Value),
                ("$revision", known[0].Revision),
                ("$seen", seen.ToUnixTimeSeconds()),
                ("$record", known[0].Record)
            );
        }
        _store.Execute(
            """
            INSERT INTO articles (id, source_id, url, outlet, outlet_name, language, title, published, moment, seen, text_hash, record, page)
            VALUES ($id, $source, $url, $outlet, $name, $language, $title, $published, $moment, $seen, $hash, $record, $page)
            ON CONFLICT (id) DO UPDATE SET source_id = excluded.source_id, url = excluded.url, outlet = excluded.outlet,
                outlet_name = excluded.outlet_name,
                language = excluded.language, title = excluded.title, published = excluded.published, moment = excluded.moment,
                text_hash = excluded.text_hash, record = excluded.record, page = coalesce(excluded.page, page), revision = revision + $step
            """,
            ("$id", a.Id.Value),
            ("$source", a.SourceId),
            ("$url", a.Url),
            ("$outlet", a.Outlet?.Id),
            ("$name", a.Outlet?.Name),
            ("$language", a.Language),
            ("$title", a.Title),
            ("$published", a.Published?.Value),
            ("$moment", a.Published?.Earliest.ToUnixTimeSeconds()),
            ("$seen", seen.ToUnixTimeSeconds()),
            ("$hash", hash),
            ("$record", RecordJson.Pack(article, RecordTypes.Default.AnalysedArticle)),
            ("$page", page),
            ("$step", taken == Taken.Revised ? 1 : 0)
        );
        if (taken != Taken.Same || coming == Coming.Reread)
            _store.Tracking.Queue(a.Id, a.Published?.Earliest.ToUnixTimeSeconds());
        if (taken != Taken.Same || known.Count > 0)
            Index(article);
        else
            _store.Search.Put(_store.Number("SELECT n FROM articles WHERE id = $id", ("$id", a.Id.Value)), article);
        return taken;
    }

    /// <summary>An article by its id, or by the id that its input gave it; null when there is none.</summary>
    /// <param name="id">Either id.</param>
    public AnalysedArticle? Find(string id)
    {
        var found = _store.Query(
            "SELECT record FROM articles WHERE removed = 0 AND (id = $id OR source_id = $id) ORDER BY n LIMIT 1",
            r => Unpack((byte[])r[0]),
            ("$id", id)
        );
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>The text of an article, without what was read in it, which takes longer; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    public string? Text(ArticleId id) =>
        _store
            .Query(
                "SELECT record FROM articles WHERE id = $id AND removed = 0",
                r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.TextAlone).Article.Text,
                ("$id", id.Value)
            )
            .FirstOrDefault();

    /// <summary>An article by its id; null when there is none.</summary>
    internal AnalysedArticle? Get(ArticleId id) =>
        Read("SELECT record FROM articles WHERE id = $id AND removed = 0", ("$id", id.Value)).FirstOrDefault();

    /// <summary>All articles in the order in which they were taken in.</summary>
    public IEnumerable<AnalysedArticle> All() => Read("SELECT record FROM articles WHERE removed = 0 ORDER BY n");

    /// <summary>The articles that can stand in one story with articles of a time: undated ones, and those within some days of it.</summary>
    /// <param name="from">Earliest moment.</param>
    /// <param name="to">Latest moment.</param>
    public IEnumerable<AnalysedArticle> Between(DateTimeOffset from, DateTimeOffset to) =>
        Read(
            "SELECT record FROM articles WHERE removed = 0 AND (moment IS NULL OR moment BETWEEN $from AND $to) ORDER BY n",
            ("$from", from.ToUnixTimeSeconds()),
            ("$to", to.ToUnixTimeSeconds())
        );

    /// <summary>The articles of a story.</summary>
    /// <param name="story">Its id.</param>
    public IEnumerable<AnalysedArticle> OfStory(string story) =>
        Read(
            "SELECT a.record FROM story_articles s JOIN articles a ON a.id = s.article WHERE s.story = $story AND a.removed = 0 ORDER BY a.n",
            ("$story", story)
        );

    /// <summary>The articles of an outlet.</summary>
    /// <param name="outlet">Its id.</param>
    public IEnumerable<AnalysedArticle> OfOutlet(string outlet) =>
        Read("SELECT record FROM articles WHERE outlet = $outlet AND removed = 0 ORDER BY n", ("$outlet", outlet));

    /// <summary>Which outlet published which article; those of unknown outlets are left out.</summary>
    public IReadOnlyDictionary<ArticleId, Sources.OutletName> Homes() =>
        _store
            .Query(
                "SELECT id, outlet, outlet_name FROM articles WHERE removed = 0 AND outlet IS NOT NULL",
                r => (Id: new ArticleId(r.GetString(0)), Outlet: new Sources.OutletName(r.GetString(1), r.GetString(2)))
            )
            .ToDictionary(p => p.Id, p => p.Outlet);

    /// <summary>
    /// Every outlet with how many articles of it there are, and when its first and last was published; the one with most first.
    /// </summary>
    public IReadOnlyList<(string Id, string Name, int Articles, DateTimeOffset? First, DateTimeOffset? Last)> Outlets() =>
        _store.Query(
            "SELECT outlet, max(outlet_name), count(*), min(moment), max(moment) FROM articles WHERE removed = 0 AND outlet IS NOT NULL GROUP BY outlet ORDER BY count(*) DESC, outlet",
            r =>
                (
                    r.GetString(0),
                    r.GetString(1),
                    r.GetInt32(2),
                    r.IsDBNull(3) ? (DateTimeOffset?)null : DateTimeOffset.FromUnixTimeSeconds(r.GetInt64(3)),
                    r.IsDBNull(4) ? (DateTimeOffset?)null : DateTimeOffset.FromUnixTimeSeconds(r.GetInt64(4))
                )
        );

    /// <summary>The ids of all articles, in the order they were taken in.</summary>
    public IReadOnlyList<ArticleId> Ids() =>
        _store.Query("SELECT id FROM articles WHERE removed = 0 ORDER BY n", r => new ArticleId(r.GetString(0)));

    /// <summary>Earlier texts of an article, the oldest first, each with the moment when a newer one replaced it.</summary>
    /// <param name="id">The article.</param>
    public IReadOnlyList<(DateTimeOffset Until, AnalysedArticle Article)> Revisions(ArticleId id) =>
        _store.Query(
            "SELECT seen, record FROM revisions WHERE article = $id ORDER BY revision",
            r => (DateTimeOffset.FromUnixTimeSeconds(r.GetInt64(0)), Unpack((byte[])r[1])),
            ("$id", id.Value)
        );

    /// <summary>The page that an article was read from; null when that is not kept.</summary>
    /// <param name="id">The article.</param>
    public string? PageOf(ArticleId id) =>
        _store
            .Query("SELECT page FROM articles WHERE id = $id", r => r.IsDBNull(0) ? null : r.GetString(0), ("$id", id.Value))
            .FirstOrDefault();

    /// <summary>Forgets the articles of a page that are not read in it any more; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="read">What is read in it.</param>
    public void Forget(string page, IReadOnlySet<ArticleId> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        foreach (
            var (n, id) in _store
                .Query(
                    "SELECT n, id FROM articles WHERE page = $page AND removed = 0",
                    r => (r.GetInt64(0), new ArticleId(r.GetString(1))),
                    ("$page", page)
                )
                .Where(a => !read.Contains(a.Item2))
        )
        {
            Unindex(n);
            _store.Execute("DELETE FROM revisions WHERE article = $id", ("$id", id.Value));
            _store.Execute("DELETE FROM articles WHERE n = $n", ("$n", n));
        }
    }

    /// <summary>Takes an article down; its text is gone, its id is remembered so that it is not taken up again.</summary>
    /// <param name="id">The article.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(ArticleId id)
    {
        var n = _store.Number("SELECT n FROM articles WHERE id = $id AND removed = 0", ("$id", id.Value));
        if (n == 0)
            return false;
        Unindex(n);
        _store.Tracking.Forget(id);
        _store.Execute("DELETE FROM revisions WHERE article = $id", ("$id", id.Value));
        _store.Execute("UPDATE articles SET removed = 1, record = x'', title = NULL, text_hash = '' WHERE id = $id", ("$id", id.Value));
        return true;
    }

    /// <summary>An article with the speakers and entities that a person corrected.</summary>
    private AnalysedArticle Corrected(AnalysedArticle article) =>
        _store.Decisions.Count == 0
            ? article
            : _store.Decisions.About(article.Article.Id.Value).Where(d => d.Kind == "correct").Aggregate(article, Correction.Apply);

    /// <summary>
    /// Whether a text that comes in was replaced before by the one that is here: it is dated earlier, or is undated and kept as a revision.
    /// </summary>
    private bool IsOlder(AnalysedArticle comes, AnalysedArticle here, string hash)
    {
        if (Moment(comes) is { } ours && Moment(here) is { } theirs && ours != theirs)
            return ours < theirs;
        return Revisions(here.Article.Id).Any(r => TextHash(r.Article) == hash);
    }

    private void KeepOlder(AnalysedArticle article, string hash, DateTimeOffset seen)
    {
        if (Revisions(article.Article.Id).Any(r => TextHash(r.Article) == hash))
            return;
        _store.Execute(
            "INSERT INTO revisions (article, revision, seen, record) SELECT $id, coalesce(min(revision), 1) - 1, $seen, $record FROM revisions WHERE article = $id",
            ("$id", article.Article.Id.Value),
            ("$seen", seen.ToUnixTimeSeconds()),
            ("$record", RecordJson.Pack(article, RecordTypes.Default.AnalysedArticle))
        );
    }

    private static DateTimeOffset? Moment(AnalysedArticle article) => (article.Article.Modified ?? article.Article.Published)?.Earliest;

    private static string TextHash(AnalysedArticle article) => StableHash.Hex(article.Article.Title ?? "", article.Article.Text);

    private void Index(AnalysedArticle article)
    {
        var n = _store.Number("SELECT n FROM articles WHERE id = $id", ("$id", article.Article.Id.Value));
        Unindex(n);
        _store.Search.Put(n, article);
    }

    private void Unindex(long n)
    {
        _store.Execute("DELETE FROM mentions WHERE article = $n", ("$n", n));
        _store.Execute("DELETE FROM speakers WHERE article = $n", ("$n", n));
        _store.Execute("DELETE FROM words WHERE rowid = $n", ("$n", n));
    }

    private List<AnalysedArticle> Read(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        _store.Query(sql, r => Unpack((byte[])r[0]), parameters);

    private static AnalysedArticle Unpack(byte[] record) => RecordJson.Unpack(record, RecordTypes.Default.AnalysedArticle);
}
