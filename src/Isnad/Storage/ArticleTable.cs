using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Storage;

/// <summary>The articles of a store and their revisions.</summary>
public sealed class ArticleTable
{
    private readonly Store _store;
    private readonly RevisionTable _revisions;
    private readonly ArticleIntake _intake;

    internal ArticleTable(Store store)
    {
        _store = store;
        _revisions = new RevisionTable(store);
        _intake = new ArticleIntake(store, _revisions);
    }

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
        return _intake.Put(article, seen, coming, page);
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
            r => (r.GetString(0), r.GetString(1), r.GetInt32(2), r.MomentIfAny(3), r.MomentIfAny(4))
        );

    /// <summary>The ids of all articles, in the order they were taken in.</summary>
    public IReadOnlyList<ArticleId> Ids() =>
        _store.Query("SELECT id FROM articles WHERE removed = 0 ORDER BY n", r => new ArticleId(r.GetString(0)));

    /// <summary>Earlier texts of an article, the oldest first, each with the moment when a newer one replaced it.</summary>
    /// <param name="id">The article.</param>
    public IReadOnlyList<(DateTimeOffset Until, AnalysedArticle Article)> Revisions(ArticleId id) => _revisions.Of(id);

    /// <summary>The page that an article was read from; null when that is not kept.</summary>
    /// <param name="id">The article.</param>
    public string? PageOf(ArticleId id) =>
        _store.Query("SELECT page FROM articles WHERE id = $id", r => r.Text(0), ("$id", id.Value)).FirstOrDefault();

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
            _store.Search.Remove(n);
            _revisions.Forget(id);
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
        _store.Search.Remove(n);
        _store.Tracking.Forget(id);
        _revisions.Forget(id);
        _store.Execute("UPDATE articles SET removed = 1, record = x'', title = NULL, text_hash = '' WHERE id = $id", ("$id", id.Value));
        return true;
    }

    private List<AnalysedArticle> Read(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        _store.Query(sql, r => Unpack((byte[])r[0]), parameters);

    private static AnalysedArticle Unpack(byte[] record) => RecordJson.Unpack(record, RecordTypes.Default.AnalysedArticle);
}
