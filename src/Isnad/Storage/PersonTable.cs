using Isnad.Analysis;
using Isnad.Arabic.Letters;

namespace Isnad.Storage;

/// <summary>Someone or something that articles name, with how often.</summary>
/// <param name="Key">Its entity id, or the name folded.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Articles">Articles that name it.</param>
public sealed record NamedRow(string Key, string Name, MentionKind Kind, int Articles);

/// <summary>Who is named and who is quoted over all articles of a store.</summary>
public sealed class PersonTable
{
    private readonly Store _store;

    internal PersonTable(Store store) => _store = store;

    /// <summary>The entities that most articles name.</summary>
    /// <param name="kind">Of which kind.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<NamedRow> Most(MentionKind kind, int most) =>
        _store.Query(
            "SELECT entity, max(name), count(*) FROM mentions WHERE kind = $kind GROUP BY entity ORDER BY count(*) DESC, entity LIMIT $most",
            r => new NamedRow(r.GetString(0), r.GetString(1), kind, r.GetInt32(2)),
            ("$kind", (int)kind),
            ("$most", most)
        );

    /// <summary>
    /// Those whom most articles report to have said something: known ones, and others with a name of two words and more.
    /// </summary>
    /// <param name="persons">Persons; else states, bodies and places. Outlets are in neither.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<NamedRow> MostQuoted(bool persons, int most) =>
        _store.Query(
            """
            SELECT s.speaker, max(s.name), count(DISTINCT s.article) FROM speakers s
            LEFT JOIN (SELECT entity, max(kind) AS kind FROM mentions GROUP BY entity) k ON k.entity = s.speaker
            WHERE CASE WHEN k.kind IS NULL THEN s.role = $role AND s.speaker LIKE '% %' ELSE k.kind <> $outlet AND (k.kind = $person) = $persons END
            GROUP BY s.speaker ORDER BY 3 DESC, s.speaker LIMIT $most
            """,
            r => new NamedRow(r.GetString(0), r.GetString(1), persons ? MentionKind.Person : MentionKind.Organisation, r.GetInt32(2)),
            ("$role", (int)(persons ? LinkRole.Person : LinkRole.Body)),
            ("$persons", persons ? 1 : 0),
            ("$person", (int)MentionKind.Person),
            ("$outlet", (int)MentionKind.Outlet),
            ("$most", most)
        );

    /// <summary>An entity or speaker by its key; null when no article names it.</summary>
    /// <param name="key">An entity id, or a name in any spelling.</param>
    public NamedRow? Find(string key)
    {
        var named = _store
            .Query(
                "SELECT max(name), max(kind), count(*) FROM mentions WHERE entity = $key HAVING count(*) > 0",
                r => new NamedRow(key, r.GetString(0), (MentionKind)r.GetInt32(1), r.GetInt32(2)),
                ("$key", key)
            )
            .FirstOrDefault();
        if (named is not null)
            return named;
        foreach (var speaker in new[] { key, Folding.Fold(key) }.Distinct(StringComparer.Ordinal))
        {
            var said = _store
                .Query(
                    "SELECT max(name), count(DISTINCT article), max(role = $person) FROM speakers WHERE speaker = $key HAVING count(*) > 0",
                    r => new NamedRow(
                        speaker,
                        r.GetString(0),
                        !r.IsDBNull(2) && r.GetInt32(2) == 1 ? MentionKind.Person : MentionKind.Organisation,
                        r.GetInt32(1)
                    ),
                    ("$key", speaker),
                    ("$person", (int)LinkRole.Person)
                )
                .FirstOrDefault();
            if (said is not null)
                return said;
        }
        return null;
    }

    /// <summary>Articles that name an entity, the latest first.</summary>
    /// <param name="key">Its id.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ArticleRow> About(string key, int most) =>
        _store.Query(
            """
            SELECT a.id, a.title, a.outlet, a.outlet_name, a.published, a.moment, a.seen, sa.story, a.n
            FROM mentions m JOIN articles a ON a.n = m.article LEFT JOIN story_articles sa ON sa.article = a.id
            WHERE m.entity = $key AND a.removed = 0 ORDER BY a.moment DESC, a.n DESC LIMIT $most
            """,
            ArticleRow.Of,
            ("$key", key),
            ("$most", most)
        );
}
