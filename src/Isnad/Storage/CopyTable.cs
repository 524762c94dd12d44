using Isnad.Articles;
using Isnad.Copies;

namespace Isnad.Storage;

/// <summary>The pairs of articles over one text, and the groups they make.</summary>
public sealed class CopyTable
{
    private readonly Store _store;

    internal CopyTable(Store store) => _store = store;

    /// <summary>Puts a pair in, or in the place of what was known of it; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="pair">The pair.</param>
    public void Put(CopyPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (a, b) = pair.A < pair.B ? (pair.A, pair.B) : (pair.B, pair.A);
        _store.Execute(
            "INSERT OR REPLACE INTO copy_pairs (a, b, relation, share, sure) VALUES ($a, $b, $relation, $share, $sure)",
            ("$a", a.Value),
            ("$b", b.Value),
            ("$relation", (int)pair.Judgement.Relation),
            ("$share", pair.Judgement.Share),
            ("$sure", pair.Judgement.Sure)
        );
    }

    /// <summary>The pairs of an article.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<CopyPair> Of(ArticleId article) =>
        _store.Query(
            "SELECT a, b, relation, share, sure FROM copy_pairs WHERE a = $id UNION ALL SELECT a, b, relation, share, sure FROM copy_pairs WHERE b = $id",
            r => new CopyPair(
                new ArticleId(r.GetString(0)),
                new ArticleId(r.GetString(1)),
                new PairJudgement((CopyRelation)r.GetInt32(2), r.GetDouble(3), r.GetDouble(4))
            ),
            ("$id", article.Value)
        );

    /// <summary>Forgets the pairs of an article; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="article">The article.</param>
    public void Forget(ArticleId article) => _store.Execute("DELETE FROM copy_pairs WHERE a = $id OR b = $id", ("$id", article.Value));

    /// <summary>Forgets all pairs and groups; call inside <see cref="Store.Write"/>.</summary>
    public void Clear()
    {
        foreach (var table in new[] { "copy_pairs", "copy_members", "copy_groups" })
            _store.Execute("DELETE FROM " + table);
    }

    /// <summary>All copy groups, by id.</summary>
    public IReadOnlyList<CopyGroup> Groups() =>
        _store.Query("SELECT record FROM copy_groups ORDER BY id", r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.CopyGroup));

    /// <summary>The copy groups that some articles are in.</summary>
    /// <param name="articles">The articles.</param>
    public IReadOnlyList<CopyGroup> GroupsOf(IEnumerable<ArticleId> articles)
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

    /// <summary>Puts a copy group in; its members leave the groups they were in. Call inside <see cref="Store.Write"/>.</summary>
    /// <param name="group">The group.</param>
    public void Put(CopyGroup group)
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

    /// <summary>Takes the groups of some articles away; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="articles">The articles.</param>
    public void RemoveGroups(IEnumerable<ArticleId> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        foreach (
            var group in articles
                .SelectMany(a =>
                    _store.Query("SELECT copy_group FROM copy_members WHERE article = $id", r => r.GetString(0), ("$id", a.Value))
                )
                .Distinct(StringComparer.Ordinal)
                .ToList()
        )
        {
            _store.Execute("DELETE FROM copy_groups WHERE id = $group", ("$group", group));
            _store.Execute("DELETE FROM copy_members WHERE copy_group = $group", ("$group", group));
        }
    }
}
