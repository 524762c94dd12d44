using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>The stories of a store, and what became of them.</summary>
public sealed class StoryTable
{
    private const string Rows = "SELECT " + StoryRow.Columns + " FROM stories s";

    private readonly Store _store;

    internal StoryTable(Store store) => _store = store;

    /// <summary>How many stories there are.</summary>
    public long Count => _store.Number("SELECT count(*) FROM stories");

    /// <summary>Stories, the latest first; of the same time those with more articles first.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="from">Only those with an article since then.</param>
    public IReadOnlyList<StoryRow> Latest(int most, DateTimeOffset? from = null) =>
        _store.Query(
            Rows + " WHERE $from IS NULL OR last >= $from ORDER BY last IS NULL, last DESC, articles DESC, id LIMIT $most",
            StoryRow.Of,
            ("$from", from?.ToUnixTimeSeconds()),
            ("$most", most)
        );

    /// <summary>Stories, those with most articles first.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="from">Only those with an article since then.</param>
    public IReadOnlyList<StoryRow> Largest(int most, DateTimeOffset? from = null) =>
        _store.Query(
            Rows + " WHERE $from IS NULL OR last >= $from ORDER BY articles DESC, origins DESC, id LIMIT $most",
            StoryRow.Of,
            ("$from", from?.ToUnixTimeSeconds()),
            ("$most", most)
        );

    /// <summary>The stories of a storyline in order of time.</summary>
    /// <param name="storyline">Its id.</param>
    public IReadOnlyList<StoryRow> OfStoryline(string storyline) =>
        _store.Query(Rows + " WHERE storyline = $line ORDER BY first IS NULL, first, id", StoryRow.Of, ("$line", storyline));

    /// <summary>A story by its id, or by the id of one that was merged into it; null when there is none.</summary>
    /// <param name="id">The id.</param>
    public Story? Find(string id)
    {
        for (var hops = 0; hops < 100; hops++)
        {
            var found = _store.Query(
                "SELECT record FROM stories WHERE id = $id",
                r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.Story),
                ("$id", id)
            );
            if (found.Count > 0)
                return found[0];
            var next = _store.Query("SELECT new FROM redirects WHERE old = $id", r => r.GetString(0), ("$id", id));
            if (next.Count == 0)
                return null;
            id = next[0];
        }
        return null;
    }

    /// <summary>The id of the story that an article is in; null when it is in none.</summary>
    /// <param name="article">The article.</param>
    public string? StoryOf(ArticleId article) =>
        _store.Query("SELECT story FROM story_articles WHERE article = $id", r => r.GetString(0), ("$id", article.Value)).FirstOrDefault();

    /// <summary>All stories.</summary>
    public IReadOnlyList<Story> All() =>
        _store.Query("SELECT record FROM stories ORDER BY id", r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.Story));

    /// <summary>Puts a story in, or in the place of what stood under its id; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="story">The story.</param>
    /// <param name="row">How lists show it.</param>
    /// <param name="updated">When it changed.</param>
    public void Put(Story story, StoryRow row, DateTimeOffset updated)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(row);
        _store.Execute("DELETE FROM story_articles WHERE story = $id", ("$id", story.Id.Value));
        _store.Execute(
            """
            INSERT OR REPLACE INTO stories (id, storyline, title, first, last, articles, outlets, origins, record, updated)
            VALUES ($id, $line, $title, $first, $last, $articles, $outlets, $origins, $record, $updated)
            """,
            ("$id", story.Id.Value),
            ("$line", story.Storyline?.Value),
            ("$title", row.Title),
            ("$first", row.First?.ToUnixTimeSeconds()),
            ("$last", row.Last?.ToUnixTimeSeconds()),
            ("$articles", row.Articles),
            ("$outlets", row.Outlets),
            ("$origins", row.Origins),
            ("$record", RecordJson.Pack(story, RecordTypes.Default.Story)),
            ("$updated", updated.ToUnixTimeSeconds())
        );
        foreach (var article in story.Articles)
            _store.Execute(
                "INSERT OR REPLACE INTO story_articles (article, story) VALUES ($article, $id)",
                ("$article", article.Value),
                ("$id", story.Id.Value)
            );
    }

    /// <summary>Takes a story away; its id leads to another from now on.</summary>
    /// <param name="old">The story.</param>
    /// <param name="heir">Where its id leads; null when nothing is left of it.</param>
    public void Retire(StoryId old, StoryId? heir)
    {
        _store.Execute("DELETE FROM stories WHERE id = $old", ("$old", old.Value));
        _store.Execute("DELETE FROM story_articles WHERE story = $old", ("$old", old.Value));
        if (heir is { } to)
            _store.Execute("INSERT OR REPLACE INTO redirects (old, new) VALUES ($old, $new)", ("$old", old.Value), ("$new", to.Value));
    }

    /// <summary>Whether a story stands under this id; one that was merged does not.</summary>
    internal bool Holds(StoryId id) => _store.Number("SELECT EXISTS (SELECT 1 FROM stories WHERE id = $id)", ("$id", id.Value)) > 0;

    /// <summary>Whether an id was given to a story of more than one article, or leads to another story.</summary>
    internal bool IsTaken(StoryId id, ArticleId article) =>
        _store.Number(
            """
            SELECT EXISTS (SELECT 1 FROM redirects WHERE old = $id) OR (EXISTS (SELECT 1 FROM stories WHERE id = $id) AND NOT (
                (SELECT count(*) FROM story_articles WHERE story = $id) = 1 AND EXISTS (SELECT 1 FROM story_articles WHERE story = $id
                    AND article = $article)))
            """,
            ("$id", id.Value),
            ("$article", article.Value)
        ) > 0;

    /// <summary>Notes what became of a story; call inside <see cref="Store.Write"/>.</summary>
    internal void Note(StoryId story, string other, string kind, string why, DateTimeOffset made) =>
        _store.Execute(
            "INSERT INTO story_changes (story, other, kind, why, made) VALUES ($story, $other, $kind, $why, $made)",
            ("$story", story.Value),
            ("$other", other),
            ("$kind", kind),
            ("$why", why),
            ("$made", made.ToUnixTimeSeconds())
        );

    /// <summary>What became part of a story, or of a story that is part of it now, and what left it; in order of time.</summary>
    /// <param name="id">The story.</param>
    public IReadOnlyList<StoryChange> Changes(StoryId id) =>
        _store.Query(
            """
            WITH RECURSIVE whole (id) AS (VALUES ($id) UNION SELECT r.old FROM redirects r JOIN whole w ON r.new = w.id)
            SELECT other, kind, why, made FROM story_changes WHERE story IN (SELECT id FROM whole) AND other <> $id ORDER BY n
            """,
            r => new StoryChange(r.GetString(0), r.GetString(1), r.GetString(2), r.Moment(3)),
            ("$id", id.Value)
        );
}
