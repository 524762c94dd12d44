using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>The articles that wait to be put into stories, and sketches of those that are in one.</summary>
internal sealed class TrackingTable(Store store)
{
    private const long Day = 86_400;
    private const int MostUndated = 2_000;

    /// <summary>Lets an article wait; call inside <see cref="Store.Write"/>.</summary>
    public void Queue(ArticleId article, long? moment) =>
        store.Execute(
            "INSERT OR REPLACE INTO to_track (article, moment) VALUES ($id, $moment)",
            ("$id", article.Value),
            ("$moment", moment)
        );

    /// <summary>The articles of the earliest day that waits, undated ones last, 2,000 at a time; none when nothing waits.</summary>
    /// <remarks>A day, however many runs it comes in: what stands in a store does not depend on where a run was killed.</remarks>
    public IReadOnlyList<AnalysedArticle> EarliestDay()
    {
        const string Waiting = "FROM to_track t JOIN articles a ON a.id = t.article WHERE a.removed = 0 AND ";
        var first = store.Query("SELECT t.moment " + Waiting + "t.moment IS NOT NULL ORDER BY t.moment LIMIT 1", r => r.GetInt64(0));
        if (first.Count == 0)
            return store.Query(
                "SELECT a.record " + Waiting + "t.moment IS NULL ORDER BY t.article LIMIT $most",
                Read,
                ("$most", MostUndated)
            );
        var start = (long)Math.Floor(first[0] / (double)Day) * Day;
        return store.Query(
            "SELECT a.record " + Waiting + "t.moment >= $start AND t.moment < $end",
            Read,
            ("$start", start),
            ("$end", start + Day)
        );
    }

    /// <summary>Takes articles off the queue; call inside <see cref="Store.Write"/>.</summary>
    public void Done(IEnumerable<ArticleSketch> sketches)
    {
        foreach (var sketch in sketches)
        {
            store.Execute("DELETE FROM to_track WHERE article = $id", ("$id", sketch.Id.Value));
            store.Execute(
                "INSERT OR REPLACE INTO sketches (article, moment, record) VALUES ($id, $moment, $record)",
                ("$id", sketch.Id.Value),
                ("$moment", sketch.From is { } from ? (long)Math.Round(from * Day) : null),
                ("$record", SketchBytes.Pack(sketch))
            );
        }
    }

    /// <summary>Forgets an article that was taken down; call inside <see cref="Store.Write"/>.</summary>
    public void Forget(ArticleId article)
    {
        store.Execute("DELETE FROM to_track WHERE article = $id", ("$id", article.Value));
        store.Execute("DELETE FROM sketches WHERE article = $id", ("$id", article.Value));
    }

    /// <summary>The stories that have an article in a time, whole.</summary>
    /// <param name="from">Its start, in days.</param>
    /// <param name="to">Its end, in days.</param>
    public IReadOnlyList<StoryProfile> Open(double from, double to) =>
        Whole(
            "SELECT DISTINCT s.story FROM sketches k JOIN story_articles s ON s.article = k.article WHERE k.moment >= $from AND k.moment < $to",
            ("$from", (long)(from * Day)),
            ("$to", (long)(to * Day))
        );

    /// <summary>The stories that have an undated article; of very many, those of some.</summary>
    public IReadOnlyList<StoryProfile> OpenUndated() =>
        Whole(
            "SELECT DISTINCT s.story FROM (SELECT article FROM sketches WHERE moment IS NULL LIMIT $most) k JOIN story_articles s ON s.article = k.article",
            ("$most", MostUndated)
        );

    /// <summary>One story as tracking needs it; null when there is none.</summary>
    public StoryProfile? Story(string id) => Whole("SELECT $story AS story", ("$story", id)).FirstOrDefault();

    private List<StoryProfile> Whole(string stories, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var members = store.Query(
            $"SELECT s.story, k.article, k.record FROM ({stories}) o JOIN story_articles s ON s.story = o.story JOIN sketches k ON k.article = s.article",
            r => (Story: r.GetString(0), Sketch: SketchBytes.Unpack(new ArticleId(r.GetString(1)), (byte[])r[2])),
            parameters
        );
        return
        [
            .. members
                .Where(m => m.Sketch is not null)
                .GroupBy(m => m.Story, StringComparer.Ordinal)
                .Select(g => StoryProfile.Of(new StoryId(g.Key), g.Select(m => m.Sketch!))),
        ];
    }

    private static AnalysedArticle Read(Microsoft.Data.Sqlite.SqliteDataReader r) =>
        RecordJson.Unpack((byte[])r[0], RecordTypes.Default.AnalysedArticle);
}
