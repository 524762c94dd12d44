using Isnad.Articles;

namespace Isnad.Storage;

/// <summary>What lists and front pages ask of a store; every query runs on an index.</summary>
public sealed class ListTable
{
    private readonly Store _store;

    internal ListTable(Store store) => _store = store;

    /// <summary>When the latest dated article was published; null in an empty store.</summary>
    /// <remarks>
    /// An article that is dated more than a day ahead of the clock has a wrong date, and is passed over; only where all are, the latest of
    /// them counts.
    /// </remarks>
    /// <param name="now">The time.</param>
    public DateTimeOffset? LatestMoment(DateTimeOffset now) => Latest(now.AddDays(1)) ?? Latest(DateTimeOffset.MaxValue);

    private DateTimeOffset? Latest(DateTimeOffset until) =>
        _store
            .Query(
                "SELECT moment FROM articles WHERE removed = 0 AND moment <= $until ORDER BY moment DESC LIMIT 1",
                r => r.MomentIfAny(0),
                ("$until", until.ToUnixTimeSeconds())
            )
            .FirstOrDefault();

    /// <summary>A number that grows with every article that is taken in.</summary>
    public long Newest => _store.Number("SELECT max(n) FROM articles");

    /// <summary>When a story changed last; grows with every change.</summary>
    public long Changed => _store.Number("SELECT max(updated) FROM stories");

    /// <summary>How many articles were taken in behind a number.</summary>
    /// <param name="newest">A value of <see cref="Newest"/>.</param>
    public long NewSince(long newest) => _store.Number("SELECT count(*) FROM articles WHERE n > $n AND removed = 0", ("$n", newest));

    /// <summary>Stories that won most articles in a time; of equal ones those with more independent origins first.</summary>
    /// <param name="from">After this moment.</param>
    /// <param name="to">Up to this moment.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<UnfoldingStory> Unfolding(DateTimeOffset from, DateTimeOffset to, int most) =>
        _store.Query(
            $"""
            SELECT {StoryRow.Columns}, g.won FROM (
                SELECT sa.story AS story, count(*) AS won FROM articles a JOIN story_articles sa ON sa.article = a.id
                WHERE a.moment > $from AND a.moment <= $to AND a.removed = 0 GROUP BY sa.story) g
            JOIN stories s ON s.id = g.story ORDER BY g.won DESC, s.origins DESC, s.last DESC, s.id LIMIT $most
            """,
            r => new UnfoldingStory(StoryRow.Of(r), r.GetInt32(8)),
            ("$from", from.ToUnixTimeSeconds()),
            ("$to", to.ToUnixTimeSeconds()),
            ("$most", most)
        );

    /// <summary>Stories in which something changed since a moment, the latest change first.</summary>
    /// <param name="since">The moment.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<StoryRow> ChangedSince(DateTimeOffset since, int most) =>
        _store.Query(
            $"SELECT {StoryRow.Columns} FROM stories s WHERE s.updated > $since ORDER BY s.updated DESC, s.articles DESC, s.id LIMIT $most",
            StoryRow.Of,
            ("$since", since.ToUnixTimeSeconds()),
            ("$most", most)
        );

    /// <summary>Stories with an article in a time, those with most independent origins first.</summary>
    /// <param name="from">After this moment.</param>
    /// <param name="to">Up to this moment.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<StoryRow> ByOrigins(DateTimeOffset from, DateTimeOffset to, int most) =>
        _store.Query(
            $"SELECT {StoryRow.Columns} FROM stories s WHERE s.last > $from AND s.last <= $to ORDER BY s.origins DESC, s.articles DESC, s.last DESC, s.id LIMIT $most",
            StoryRow.Of,
            ("$from", from.ToUnixTimeSeconds()),
            ("$to", to.ToUnixTimeSeconds()),
            ("$most", most)
        );

    /// <summary>Stories, the latest first, from a place in the list on.</summary>
    /// <param name="after">The last story of the page before; null for the first page.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<StoryRow> Stories(StoryRow? after, int most) =>
        _store.Query(
            $"SELECT {StoryRow.Columns} FROM stories s WHERE s.last IS NOT NULL AND ($last IS NULL OR (s.last, s.id) < ($last, $id)) ORDER BY s.last DESC, s.id DESC LIMIT $most",
            StoryRow.Of,
            ("$last", after?.Last?.ToUnixTimeSeconds()),
            ("$id", after?.Id.Value),
            ("$most", most)
        );

    /// <summary>A story as lists show it; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    public StoryRow? FindStory(string id) =>
        _store.Query($"SELECT {StoryRow.Columns} FROM stories s WHERE s.id = $id", StoryRow.Of, ("$id", id)).FirstOrDefault();

    /// <summary>What changes when a story or the text of one of its articles does; for caches.</summary>
    /// <param name="id">The story.</param>
    public long StoryVersion(string id) =>
        _store.Number(
            "SELECT s.updated * 31 + coalesce((SELECT sum(a.revision * 1000003 + length(a.record)) FROM story_articles sa JOIN articles a ON a.id = sa.article WHERE sa.story = s.id), 0) FROM stories s WHERE s.id = $id",
            ("$id", id)
        );

    /// <summary>The articles of a story, the earliest first.</summary>
    /// <param name="story">Its id.</param>
    public IReadOnlyList<ArticleRow> OfStory(string story) =>
        Articles("WHERE sa.story = $story AND a.removed = 0 ORDER BY a.moment IS NULL, a.moment, a.n", ("$story", story));

    /// <summary>The articles of an outlet, the latest first.</summary>
    /// <param name="outlet">Its id.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ArticleRow> OfOutlet(string outlet, int most) =>
        Articles("WHERE a.outlet = $outlet AND a.removed = 0 ORDER BY a.moment DESC LIMIT $most", ("$outlet", outlet), ("$most", most));

    /// <summary>The articles of all outlets, those taken in last first.</summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ArticleRow> Latest(int most) => Articles("WHERE a.removed = 0 ORDER BY a.n DESC LIMIT $most", ("$most", most));

    /// <summary>One article; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    public ArticleRow? Find(string id) => Articles("WHERE a.id = $id AND a.removed = 0", ("$id", id)).FirstOrDefault();

    /// <summary>How many articles a story had in each of some equal parts of a time, the earliest first.</summary>
    /// <param name="story">Its id.</param>
    /// <param name="from">Where the time begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="parts">How many parts, 1 or more.</param>
    public int[] Pulse(string story, DateTimeOffset from, DateTimeOffset to, int parts)
    {
        var counts = new int[parts];
        var width = Math.Max(1, (to - from).TotalSeconds / parts);
        foreach (
            var moment in _store.Query(
                "SELECT a.moment FROM story_articles sa JOIN articles a ON a.id = sa.article WHERE sa.story = $story AND a.moment > $from AND a.moment <= $to",
                r => r.GetInt64(0),
                ("$story", story),
                ("$from", from.ToUnixTimeSeconds()),
                ("$to", to.ToUnixTimeSeconds())
            )
        )
        {
            counts[Math.Clamp((int)((moment - from.ToUnixTimeSeconds()) / width), 0, parts - 1)]++;
        }
        return counts;
    }

    /// <summary>How many outlets have an article.</summary>
    public long OutletCount => _store.Number("SELECT count(DISTINCT outlet) FROM articles WHERE removed = 0");

    /// <summary>Of every article its outlet and moment.</summary>
    internal Dictionary<ArticleId, (string? Outlet, string? Name, long? Moment)> Homes() =>
        _store
            .Query(
                "SELECT id, outlet, outlet_name, CASE WHEN length(published) >= 16 THEN moment END FROM articles WHERE removed = 0",
                r => (Id: new ArticleId(r.GetString(0)), Home: (r.Text(1), r.Text(2), r.Whole(3)))
            )
            .ToDictionary(a => a.Id, a => a.Home);

    internal List<ArticleRow> Articles(string where, params ReadOnlySpan<(string, object?)> parameters) =>
        _store.Query($"{ArticleRow.Select} {where}", ArticleRow.Of, parameters);
}
