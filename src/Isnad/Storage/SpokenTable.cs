using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Storage;

/// <summary>A statement of the store, found by who says it or whom it names.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Statement">Which of the article's statements, from 0.</param>
public sealed record SpokenRow(ArticleRow Article, int Statement);

/// <summary>Narrows what somebody said, or what was said of them.</summary>
public sealed record SpokenFilter
{
    /// <summary>Only what names this entity beside: of what somebody said the matter, of what was said of somebody the speaker.</summary>
    public string? With { get; init; }

    /// <summary>Only of articles published from this moment on.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only of articles published before this moment.</summary>
    public DateTimeOffset? Before { get; init; }
}

/// <summary>Every statement of the store by its speaker, and by the entities that its content names.</summary>
public sealed class SpokenTable
{
    private const int AtOnce = 200;

    private readonly Store _store;

    internal SpokenTable(Store store) => _store = store;

    /// <summary>How many statements have this speaker.</summary>
    /// <param name="speaker">An entity id, or a name folded.</param>
    public long Count(string speaker) => _store.Number("SELECT count(*) FROM speakers WHERE speaker = $key", ("$key", speaker));

    /// <summary>What somebody is reported to have said, the latest first.</summary>
    /// <param name="speaker">An entity id, or a name folded.</param>
    /// <param name="filter">What is left out.</param>
    public IReadOnlyList<SpokenRow> By(string speaker, SpokenFilter filter) =>
        Rows("speakers p", "p.speaker", "spoken_of o", "o.entity", speaker, filter);

    /// <summary>What others are reported to have said that speaks of somebody, the latest first.</summary>
    /// <param name="entity">An entity id.</param>
    /// <param name="filter">What is left out.</param>
    public IReadOnlyList<SpokenRow> Of(string entity, SpokenFilter filter) =>
        Rows("spoken_of p", "p.entity", "speakers o", "o.speaker", entity, filter);

    /// <summary>The persons and bodies that most of what somebody said names, with how many articles report it.</summary>
    /// <param name="speaker">An entity id, or a name folded.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<NamedRow> Matters(string speaker, int most) =>
        _store.Query(
            """
            SELECT o.entity, max(m.name), max(m.kind), count(DISTINCT o.article)
            FROM speakers p JOIN spoken_of o ON o.article = p.article AND o.statement = p.statement
            JOIN mentions m ON m.entity = o.entity AND m.article = o.article
            WHERE p.speaker = $key AND m.kind IN ($person, $body) GROUP BY o.entity ORDER BY 4 DESC, o.entity LIMIT $most
            """,
            r => new NamedRow(r.GetString(0), r.GetString(1), (MentionKind)r.GetInt32(2), r.GetInt32(3)),
            ("$key", speaker),
            ("$person", (int)MentionKind.Person),
            ("$body", (int)MentionKind.Organisation),
            ("$most", most)
        );

    /// <summary>Those who are reported most often to have said something that names somebody, with how many articles report it.</summary>
    /// <param name="entity">An entity id.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<NamedRow> Speakers(string entity, int most) =>
        _store.Query(
            """
            SELECT p.speaker, max(p.name), count(DISTINCT p.article)
            FROM spoken_of o JOIN speakers p ON p.article = o.article AND p.statement = o.statement
            WHERE o.entity = $key AND p.name <> $unnamed GROUP BY p.speaker ORDER BY 3 DESC, p.speaker LIMIT $most
            """,
            r => new NamedRow(r.GetString(0), r.GetString(1), MentionKind.Person, r.GetInt32(2)),
            ("$key", entity),
            ("$unnamed", Analysis.Speech.Text.Speaker.NotNamed),
            ("$most", most)
        );

    /// <summary>Forgets the statements of an article.</summary>
    /// <param name="n">The article's row.</param>
    internal void Remove(long n)
    {
        _store.Execute("DELETE FROM speakers WHERE article = $n", ("$n", n));
        _store.Execute("DELETE FROM spoken_of WHERE article = $n", ("$n", n));
    }

    /// <summary>Puts the statements of an article in; those it had before must be gone.</summary>
    /// <param name="n">The article's row.</param>
    /// <param name="article">The article.</param>
    internal void Put(long n, AnalysedArticle article)
    {
        for (var i = 0; i < article.Statements.Count; i++)
        {
            var statement = article.Statements[i];
            if (statement.SpeakerName.Length == 0)
                continue;
            var (key, name) = SpeakerKey.Of(article, statement);
            _store.Execute(
                "INSERT OR IGNORE INTO speakers (speaker, article, statement, name, role) VALUES ($speaker, $n, $i, $name, $role)",
                ("$speaker", key),
                ("$n", n),
                ("$i", i),
                ("$name", name),
                ("$role", statement.Chain is [.., var last] ? (int)last.Role : null)
            );
        }
        PutMatters(n, article);
    }

    /// <summary>
    /// Notes the statements of articles anew that were taken in before all of it was kept; call outside <see cref="Store.Write"/>.
    /// </summary>
    /// <param name="stop">Ends the run between two batches; everything before is kept.</param>
    internal void CatchUp(CancellationToken stop)
    {
        while (
            _store.Query(
                "SELECT t.article, a.id FROM to_speak t JOIN articles a ON a.n = t.article ORDER BY t.article LIMIT $most",
                r => (N: r.GetInt64(0), Id: r.GetString(1)),
                ("$most", AtOnce)
            )
                is { Count: > 0 } waiting
        )
        {
            stop.ThrowIfCancellationRequested();
            _store.Write(() =>
            {
                foreach (var (n, id) in waiting)
                {
                    if (_store.Articles.Get(new ArticleId(id)) is { } article)
                    {
                        Remove(n);
                        Put(n, article);
                    }
                    _store.Execute("DELETE FROM to_speak WHERE article = $n", ("$n", n));
                }
            });
        }
    }

    private void PutMatters(long n, AnalysedArticle article)
    {
        for (var i = 0; i < article.Statements.Count; i++)
        {
            foreach (var entity in StatementMatter.Of(article, article.Statements[i]))
                _store.Execute(
                    "INSERT OR IGNORE INTO spoken_of (entity, article, statement) VALUES ($entity, $n, $i)",
                    ("$entity", entity.Value),
                    ("$n", n),
                    ("$i", i)
                );
        }
    }

    /// <summary>The statements of a table <c>p</c> that have a key, narrowed by another table <c>o</c> where that is asked.</summary>
    private List<SpokenRow> Rows(string table, string column, string other, string otherColumn, string key, SpokenFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _store.Query(
            $"""
            SELECT a.id, a.title, a.outlet, a.outlet_name, a.published, a.moment, a.seen, sa.story, a.n, p.statement
            FROM {table} JOIN articles a ON a.n = p.article LEFT JOIN story_articles sa ON sa.article = a.id
            WHERE {column} = $key AND a.removed = 0 AND ($from IS NULL OR a.moment >= $from) AND ($before IS NULL OR a.moment < $before)
                AND ($with IS NULL OR EXISTS (
                    SELECT 1 FROM {other} WHERE {otherColumn} = $with AND o.article = p.article AND o.statement = p.statement))
            ORDER BY a.moment DESC, a.n DESC, p.statement
            """,
            r => new SpokenRow(ArticleRow.Of(r), r.GetInt32(9)),
            ("$key", key),
            ("$with", filter.With),
            ("$from", filter.From?.ToUnixTimeSeconds()),
            ("$before", filter.Before?.ToUnixTimeSeconds())
        );
    }
}
