using Isnad.Articles;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>A story as lists show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Storyline">Its storyline's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="First">When its first dated article appeared.</param>
/// <param name="Last">When its last dated article appeared.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Outlets">How many outlets.</param>
/// <param name="Origins">How many independent origins.</param>
public sealed record StoryRow(
    StoryId Id,
    StorylineId? Storyline,
    string Title,
    DateTimeOffset? First,
    DateTimeOffset? Last,
    int Articles,
    int Outlets,
    int Origins
);

/// <summary>Something that became part of a story or left it.</summary>
/// <param name="Other">The story or article.</param>
/// <param name="Kind"><c>merge</c> or <c>split</c>.</param>
/// <param name="Why"><c>likeness</c> or <c>decision</c>.</param>
/// <param name="Made">When.</param>
public sealed record StoryChange(string Other, string Kind, string Why, DateTimeOffset Made);

/// <summary>Stories, storylines and copy groups of a store.</summary>
public sealed class StoryTable
{
    private const string Columns = "SELECT id, storyline, title, first, last, articles, outlets, origins FROM stories";

    private readonly Store _store;

    internal StoryTable(Store store) => _store = store;

    /// <summary>How many stories there are.</summary>
    public long Count => _store.Number("SELECT count(*) FROM stories");

    /// <summary>Stories, the latest first; of the same time those with more articles first.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="from">Only those with an article since then.</param>
    public IReadOnlyList<StoryRow> Latest(int most, DateTimeOffset? from = null) =>
        _store.Query(
            Columns + " WHERE $from IS NULL OR last >= $from ORDER BY last IS NULL, last DESC, articles DESC, id LIMIT $most",
            Row,
            ("$from", from?.ToUnixTimeSeconds()),
            ("$most", most)
        );

    /// <summary>Stories, those with most articles first.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="from">Only those with an article since then.</param>
    public IReadOnlyList<StoryRow> Largest(int most, DateTimeOffset? from = null) =>
        _store.Query(
            Columns + " WHERE $from IS NULL OR last >= $from ORDER BY articles DESC, origins DESC, id LIMIT $most",
            Row,
            ("$from", from?.ToUnixTimeSeconds()),
            ("$most", most)
        );

    /// <summary>The stories of a storyline in order of time.</summary>
    /// <param name="storyline">Its id.</param>
    public IReadOnlyList<StoryRow> OfStoryline(string storyline) =>
        _store.Query(Columns + " WHERE storyline = $line ORDER BY first IS NULL, first, id", Row, ("$line", storyline));

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

    /// <summary>All copy groups, by id.</summary>
    public IReadOnlyList<CopyGroup> CopyGroups() =>
        _store.Query("SELECT record FROM copy_groups ORDER BY id", r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.CopyGroup));

    /// <summary>All stories.</summary>
    public IReadOnlyList<Story> All() =>
        _store.Query("SELECT record FROM stories ORDER BY id", r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.Story));

    /// <summary>A storyline by its id; null when there is none.</summary>
    /// <param name="id">The id.</param>
    public Storyline? Storyline(string id) =>
        _store
            .Query(
                "SELECT record FROM storylines WHERE id = $id",
                r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.Storyline),
                ("$id", id)
            )
            .FirstOrDefault();

    /// <summary>All storylines.</summary>
    public IReadOnlyList<Storyline> Storylines() =>
        _store.Query("SELECT record FROM storylines ORDER BY id", r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.Storyline));

    /// <summary>The copy groups that some articles are in.</summary>
    /// <param name="articles">The articles.</param>
    public IReadOnlyList<CopyGroup> CopyGroupsOf(IEnumerable<ArticleId> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var groups = new SortedDictionary<string, CopyGroup>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (
                var (id, record) in _store.Query(
                    "SELECT g.id, g.record FROM copy_members m JOIN copy_groups g ON g.id = m.copy_group WHERE m.article = $id",
                    r => (r.GetString(0), (byte[])r[1]),
                    ("$id", article.Value)
                )
            )
            {
                if (!groups.ContainsKey(id))
                    groups.Add(id, RecordJson.Unpack(record, RecordTypes.Default.CopyGroup));
            }
        }
        return [.. groups.Values];
    }

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
            r => new StoryChange(r.GetString(0), r.GetString(1), r.GetString(2), DateTimeOffset.FromUnixTimeSeconds(r.GetInt64(3))),
            ("$id", id.Value)
        );

    /// <summary>The storyline of a story; null when it is in none.</summary>
    internal string? LineOf(StoryId story) =>
        _store
            .Query("SELECT storyline FROM stories WHERE id = $id AND storyline IS NOT NULL", r => r.GetString(0), ("$id", story.Value))
            .FirstOrDefault();

    /// <summary>Puts a story into a storyline; call inside <see cref="Store.Write"/>.</summary>
    internal void SetLine(string story, string line)
    {
        if (Find(story) is not { } found || found.Id.Value != story)
            return;
        _store.Execute(
            "UPDATE stories SET storyline = $line, record = $record WHERE id = $id",
            ("$line", line),
            ("$record", RecordJson.Pack(found with { Storyline = new StorylineId(line) }, RecordTypes.Default.Story)),
            ("$id", story)
        );
    }

    /// <summary>Puts a storyline in, or in the place of what stood under its id; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="line">The storyline.</param>
    public void PutStoryline(Storyline line)
    {
        ArgumentNullException.ThrowIfNull(line);
        _store.Execute(
            "INSERT OR REPLACE INTO storylines (id, title, record) VALUES ($id, $title, $record)",
            ("$id", line.Id.Value),
            ("$title", line.Title),
            ("$record", RecordJson.Pack(line, RecordTypes.Default.Storyline))
        );
    }

    /// <summary>Puts a copy group in; its members leave the groups they were in. Call inside <see cref="Store.Write"/>.</summary>
    /// <param name="group">The group.</param>
    public void PutCopyGroup(CopyGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        _store.Execute(
            "INSERT OR REPLACE INTO copy_groups (id, record) VALUES ($id, $record)",
            ("$id", group.Id),
            ("$record", RecordJson.Pack(group, RecordTypes.Default.CopyGroup))
        );
        foreach (var member in group.Members)
            _store.Execute(
                "INSERT OR REPLACE INTO copy_members (article, copy_group) VALUES ($article, $group)",
                ("$article", member.Article.Value),
                ("$group", group.Id)
            );
    }

    private static StoryRow Row(Microsoft.Data.Sqlite.SqliteDataReader r) =>
        new(
            new StoryId(r.GetString(0)),
            r.IsDBNull(1) ? null : new StorylineId(r.GetString(1)),
            r.IsDBNull(2) ? "" : r.GetString(2),
            Moment(r, 3),
            Moment(r, 4),
            r.GetInt32(5),
            r.GetInt32(6),
            r.GetInt32(7)
        );

    private static DateTimeOffset? Moment(Microsoft.Data.Sqlite.SqliteDataReader r, int column) =>
        r.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeSeconds(r.GetInt64(column));
}
