using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Storage;

/// <summary>The articles of a store and their revisions.</summary>
public sealed class ArticleTable
{
    /// <summary>So many of the articles that an id may mean are named.</summary>
    private const int MostNamed = 10;

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
    /// <param name="got">When its text was got, where that was before it comes: of an archived page.</param>
    public Taken Put(
        AnalysedArticle article,
        DateTimeOffset seen,
        Coming coming = Coming.Imported,
        string? page = null,
        DateTimeOffset? got = null
    )
    {
        ArgumentNullException.ThrowIfNull(article);
        return _intake.Put(article, seen, coming, page, got);
    }

    /// <summary>Whether the text of an article was got later than a page that is kept.</summary>
    /// <param name="id">The article.</param>
    /// <param name="page">What the page is kept under.</param>
    public bool IsLater(ArticleId id, string page) =>
        _store.Number(
            "SELECT EXISTS (SELECT 1 FROM articles a JOIN pages p ON p.url = $page WHERE a.id = $id AND a.removed = 0 AND a.got > p.fetched)",
            ("$id", id.Value),
            ("$page", page)
        ) > 0;

    /// <summary>An article by its id, or by the id that its input gave it; null when there is none.</summary>
    /// <param name="id">Either id.</param>
    /// <exception cref="IsnadException">ISN409 several inputs gave it.</exception>
    public AnalysedArticle? Find(string id)
    {
        if (Get(new ArticleId(id)) is { } own)
            return own;
        var given = Ids("WHERE source_id = $given AND removed = 0", id);
        return given.Count switch
        {
            0 => null,
            1 => Get(given[0]),
            _ => throw new IsnadException(new Problem(id, "ISN409", [string.Join(", ", given.Take(MostNamed).Select(g => g.Value))])),
        };
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

    /// <summary>All articles in the order in which they were taken in, read one at a time as they are asked for.</summary>
    public IEnumerable<AnalysedArticle> All() => Ids().Select(Get).OfType<AnalysedArticle>();

    /// <summary>The articles of a story.</summary>
    /// <param name="story">Its id.</param>
    public IReadOnlyList<AnalysedArticle> OfStory(string story) =>
        Read(
            "SELECT a.record FROM story_articles s JOIN articles a ON a.id = s.article WHERE s.story = $story AND a.removed = 0 ORDER BY a.n",
            ("$story", story)
        );

    /// <summary>The articles of an outlet, in the order in which they were taken in.</summary>
    /// <param name="outlet">Its id.</param>
    public IReadOnlyList<ArticleId> OfOutlet(string outlet) => Ids("WHERE outlet = $given AND removed = 0", outlet);

    /// <summary>The articles that were read from a page.</summary>
    /// <param name="page">What it is kept under.</param>
    public IReadOnlyList<ArticleId> OfPage(string page) => Ids("WHERE page = $given AND removed = 0", page);

    /// <summary>Which outlet published which article; those of unknown outlets are left out.</summary>
    public IReadOnlyDictionary<ArticleId, Outlets.OutletName> Homes() =>
        _store
            .Query(
                "SELECT id, outlet, outlet_name FROM articles WHERE removed = 0 AND outlet IS NOT NULL",
                r => (Id: new ArticleId(r.GetString(0)), Outlet: new Outlets.OutletName(r.GetString(1), r.GetString(2)))
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
    public IReadOnlyList<ArticleId> Ids() => Ids("WHERE removed = 0", null);

    /// <summary>Earlier texts of an article, the oldest first, each with the moment when a newer one replaced it.</summary>
    /// <param name="id">The article.</param>
    public IReadOnlyList<(DateTimeOffset Until, AnalysedArticle Article)> Revisions(ArticleId id) => _revisions.Of(id);

    /// <summary>Where an article came from: the page that it was read from and its own address, as far as they are known.</summary>
    /// <param name="id">The article.</param>
    public IReadOnlyList<string> AddressesOf(ArticleId id) =>
        [
            .. _store
                .Query("SELECT page, url FROM articles WHERE id = $id", r => new[] { r.Text(0), r.Text(1) }, ("$id", id.Value))
                .SelectMany(a => a)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>
    /// Takes an article down; its text is gone, its id is remembered so that it is not taken up again. What other tables hold of it is
    /// taken down by <see cref="Newsdesk"/>. Call inside <see cref="Store.Write"/>.
    /// </summary>
    /// <param name="id">The article.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(ArticleId id) =>
        TakeDown(id, "UPDATE articles SET removed = 1, record = x'', title = NULL, text_hash = '' WHERE n = $n");

    /// <summary>Forgets an article, so that it may come again; else as <see cref="Remove"/>.</summary>
    /// <param name="id">The article.</param>
    /// <returns>Whether it was there.</returns>
    public bool Forget(ArticleId id) => TakeDown(id, "DELETE FROM articles WHERE n = $n");

    /// <summary>Lets a removed article be taken up again; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="id">The article.</param>
    public void Release(ArticleId id) => _store.Execute("DELETE FROM articles WHERE id = $id AND removed = 1", ("$id", id.Value));

    /// <summary>The removed articles of an outlet.</summary>
    /// <param name="outlet">Its id.</param>
    internal IReadOnlyList<ArticleId> RemovedOf(string outlet) => Ids("WHERE outlet = $given AND removed = 1", outlet);

    private bool TakeDown(ArticleId id, string sql)
    {
        var n = _store.Number("SELECT n FROM articles WHERE id = $id AND removed = 0", ("$id", id.Value));
        if (n == 0)
            return false;
        _store.Search.Remove(n);
        _store.Tracking.Forget(id);
        _revisions.Forget(id);
        _store.Execute(sql, ("$n", n));
        return true;
    }

    private List<ArticleId> Ids(string where, string? given) =>
        _store.Query($"SELECT id FROM articles {where} ORDER BY n", r => new ArticleId(r.GetString(0)), ("$given", given));

    private List<AnalysedArticle> Read(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        _store.Query(sql, r => Unpack((byte[])r[0]), parameters);

    private static AnalysedArticle Unpack(byte[] record) => RecordJson.Unpack(record, RecordTypes.Default.AnalysedArticle);
}
