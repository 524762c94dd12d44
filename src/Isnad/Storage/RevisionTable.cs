using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Storage;

/// <summary>The texts that articles had before.</summary>
internal sealed class RevisionTable(Store store)
{
    /// <summary>Earlier texts of an article, the oldest first, each with the moment when a newer one replaced it.</summary>
    public IReadOnlyList<(DateTimeOffset Until, AnalysedArticle Article)> Of(ArticleId id) =>
        store.Query(
            "SELECT seen, record FROM revisions WHERE article = $id ORDER BY revision",
            r => (r.Moment(0), RecordJson.Unpack((byte[])r[1], RecordTypes.Default.AnalysedArticle)),
            ("$id", id.Value)
        );

    /// <summary>Whether an article had a text before.</summary>
    /// <param name="id">The article.</param>
    /// <param name="hash">The text's <see cref="Hash"/>.</param>
    public bool Has(ArticleId id, string hash) => Of(id).Any(r => Hash(r.Article) == hash);

    /// <summary>Keeps a text that another replaces.</summary>
    /// <param name="id">The article.</param>
    /// <param name="revision">Its number among the article's texts.</param>
    /// <param name="record">The packed article.</param>
    /// <param name="seen">When it is replaced.</param>
    public void Put(ArticleId id, long revision, byte[] record, DateTimeOffset seen) =>
        store.Execute(
            "INSERT OR IGNORE INTO revisions (article, revision, seen, record) VALUES ($id, $revision, $seen, $record)",
            ("$id", id.Value),
            ("$revision", revision),
            ("$seen", seen.ToUnixTimeSeconds()),
            ("$record", record)
        );

    /// <summary>Keeps a text that is older than all that are here.</summary>
    public void PutOldest(AnalysedArticle article, DateTimeOffset seen) =>
        store.Execute(
            "INSERT INTO revisions (article, revision, seen, record) SELECT $id, coalesce(min(revision), 1) - 1, $seen, $record FROM revisions WHERE article = $id",
            ("$id", article.Article.Id.Value),
            ("$seen", seen.ToUnixTimeSeconds()),
            ("$record", RecordJson.Pack(article, RecordTypes.Default.AnalysedArticle))
        );

    /// <summary>Forgets the earlier texts of an article.</summary>
    public void Forget(ArticleId id) => store.Execute("DELETE FROM revisions WHERE article = $id", ("$id", id.Value));

    /// <summary>What two articles have alike whose headline and text are the same.</summary>
    public static string Hash(AnalysedArticle article) => StableHash.Hex(article.Article.Title ?? "", article.Article.Text);
}
