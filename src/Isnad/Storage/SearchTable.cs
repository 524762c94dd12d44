using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Storage.Finding;

namespace Isnad.Storage;

/// <summary>The index of words: what <see cref="ArticleSearch"/> searches, and whom and what each article names.</summary>
public sealed class SearchTable
{
    private const int AtOnce = 200;

    private readonly Store _store;

    internal SearchTable(Store store) => _store = store;

    /// <summary>Whether articles wait for their words to be put into the index as this version has them.</summary>
    internal bool IsWaiting => _store.Number("SELECT EXISTS (SELECT 1 FROM to_index t JOIN articles a ON a.n = t.article)") > 0;

    /// <summary>
    /// Puts the words of articles that an earlier version took in into the index anew; call outside <see cref="Store.Write"/>.
    /// </summary>
    /// <param name="stop">Ends the run between two batches; everything before is kept.</param>
    internal void CatchUp(CancellationToken stop)
    {
        while (
            _store.Query(
                "SELECT t.article, a.id, a.title FROM to_index t JOIN articles a ON a.n = t.article ORDER BY t.article LIMIT $most",
                r => (N: r.GetInt64(0), Id: new ArticleId(r.GetString(1)), Title: r.Text(2)),
                ("$most", AtOnce)
            )
                is { Count: > 0 } waiting
        )
        {
            stop.ThrowIfCancellationRequested();
            _store.Write(() =>
            {
                foreach (var (n, id, title) in waiting)
                {
                    if (_store.Articles.Text(id) is { } text)
                        PutWords(n, title, text, Named(n));
                    _store.Execute("DELETE FROM to_index WHERE article = $n", ("$n", n));
                }
            });
        }
    }

    /// <summary>Forgets the words of an article.</summary>
    /// <param name="n">The article's row.</param>
    internal void Remove(long n)
    {
        _store.Execute("DELETE FROM mentions WHERE article = $n", ("$n", n));
        _store.Spoken.Remove(n);
        _store.Execute("DELETE FROM words WHERE rowid = $n", ("$n", n));
    }

    /// <summary>Puts the words of an article in, in the place of those it had before.</summary>
    /// <param name="n">The article's row.</param>
    /// <param name="article">The article.</param>
    internal void Put(long n, AnalysedArticle article)
    {
        Remove(n);
        var names = article
            .Mentions.Where(m => m.Entity is not null)
            .GroupBy(m => m.Entity!.Id.Value, StringComparer.Ordinal)
            .Select(g => g.First())
            .ToList();
        PutWords(n, article.Article.Title, article.Article.Text, names.Select(m => m.Entity!.Name));
        foreach (var mention in names)
            Named(n, mention.Entity!, mention.Kind);
        var carriers = article
            .Statements.SelectMany(s => s.AlsoThrough.Prepend(s.Chain))
            .SelectMany(c => c)
            .Where(l => l.Role is LinkRole.Agency or LinkRole.Outlet);
        foreach (var carrier in article.Credits.Concat(carriers).Select(c => c.Entity).OfType<EntityName>())
            Named(n, carrier, MentionKind.Outlet);
        _store.Spoken.Put(n, article);
    }

    private void Named(long n, EntityName entity, MentionKind kind) =>
        _store.Execute(
            "INSERT OR IGNORE INTO mentions (entity, article, name, kind) VALUES ($entity, $n, $name, $kind)",
            ("$entity", entity.Id.Value),
            ("$n", n),
            ("$name", entity.Name),
            ("$kind", (int)kind)
        );

    private List<string> Named(long n) =>
        _store.Query(
            "SELECT name FROM mentions WHERE article = $n AND kind <> $outlet",
            r => r.GetString(0),
            ("$n", n),
            ("$outlet", (int)MentionKind.Outlet)
        );

    private void PutWords(long n, string? title, string text, IEnumerable<string> names)
    {
        _store.Execute("DELETE FROM words WHERE rowid = $n", ("$n", n));
        _store.Execute(
            "INSERT INTO words (rowid, title, body, names) VALUES ($n, $title, $body, $names)",
            ("$n", n),
            ("$title", IndexWords.Joined(title)),
            ("$body", IndexWords.Joined(text)),
            ("$names", IndexWords.Joined(string.Join('\n', names)))
        );
    }
}
