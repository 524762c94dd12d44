using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Storage;

/// <summary>One article that a search found.</summary>
/// <param name="Article">The article.</param>
/// <param name="Score">The higher the better; BM25 of SQLite's FTS5 with its sign turned.</param>
public sealed record SearchHit(ArticleId Article, double Score);

/// <summary>Full-text search over our own normalised words: folded and lightly stemmed, so that spellings and clitics meet.</summary>
public sealed class SearchTable
{
    private readonly Store _store;

    internal SearchTable(Store store) => _store = store;

    /// <summary>
    /// The articles that hold all words of a query; words in quotation marks stand together, an asterisk ends the beginning of a word, a
    /// hyphen leaves out.
    /// </summary>
    /// <param name="query">Words as a person types them.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<SearchHit> Find(string query, int most)
    {
        var match = Match(query);
        if (match.Length == 0)
            return [];
        return _store.Query(
            "SELECT a.id, -bm25(words, 4.0, 1.0, 2.0) AS score FROM words JOIN articles a ON a.n = words.rowid WHERE words MATCH $match AND a.removed = 0 ORDER BY score DESC, a.id LIMIT $most",
            r => new SearchHit(new ArticleId(r.GetString(0)), r.GetDouble(1)),
            ("$match", match),
            ("$most", most)
        );
    }

    /// <summary>The forms in a text that a query's words match, as written, each once, in order of place.</summary>
    /// <param name="query">Words as a person types them.</param>
    /// <param name="text">A text.</param>
    public static IReadOnlyList<TextSpan> Matches(string query, string text)
    {
        var wanted = SearchTerm.Read(query).Where(t => !t.Excluded).ToList();
        return
        [
            .. Tokenizer
                .Tokenize(text)
                .Where(t => t.Kind != TokenKind.Punctuation && SearchTerm.Indexed(t.Folded) is var word && wanted.Any(w => w.Means(word)))
                .Select(t => t.Span),
        ];
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
        _store.Execute(
            "INSERT INTO words (rowid, title, body, names) VALUES ($n, $title, $body, $names)",
            ("$n", n),
            ("$title", Words(article.Article.Title)),
            ("$body", Words(article.Article.Text)),
            ("$names", Words(string.Join(' ', names.Select(m => m.Entity!.Name))))
        );
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

    /// <summary>A query in the query language of FTS5; empty when nothing is asked for.</summary>
    internal static string Match(string query)
    {
        var terms = SearchTerm.Read(query);
        var wanted = string.Join(' ', terms.Where(t => !t.Excluded && t.Beginnings.Count == 0).Select(t => t.Match));
        // FTS5 reads words beside each other as one; brackets and NOT need their operators spelled out.
        var parts = terms
            .Where(t => !t.Excluded && t.Beginnings.Count > 0)
            .Select(t => t.Match)
            .Prepend(wanted)
            .Where(p => p.Length > 0)
            .ToList();
        return parts.Count == 0
            ? ""
            : string.Join(
                " NOT ",
                terms
                    .Where(t => t.Excluded)
                    .Select(t => t.Match)
                    .Prepend(parts.Count == 1 ? parts[0] : "(" + string.Join(" AND ", parts) + ")")
            );
    }

    /// <summary>What a query leaves out, in the query language of FTS5; empty when it leaves nothing out.</summary>
    internal static string Without(string query) => string.Join(" OR ", SearchTerm.Read(query).Where(t => t.Excluded).Select(t => t.Match));

    /// <summary>The words of a text as the index has them, with a space between.</summary>
    internal static string Words(string? text) =>
        text is null
            ? ""
            : string.Join(
                ' ',
                Tokenizer.Tokenize(text).Where(t => t.Kind != TokenKind.Punctuation).Select(t => SearchTerm.Indexed(t.Folded))
            );
}
