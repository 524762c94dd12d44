using System.CommandLine;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Pipeline;

namespace Isnad.Cli.Commands;

/// <summary>All articles of some paths in memory, as <c>brief</c> and several steps need them.</summary>
/// <param name="Articles">One of each id; of an address that was read twice, the later revision.</param>
/// <param name="Answers">One for every article that was read, under the input's own id: revisions of one article share its id.</param>
/// <param name="Problems">What went wrong.</param>
internal sealed record ArticleLoading(
    IReadOnlyList<AnalysedArticle> Articles,
    IReadOnlyList<(string? SourceId, ArticleId Id)> Answers,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Reads everything.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where progress is shown.</param>
    /// <param name="paths">Files and folders.</param>
    public static ArticleLoading Load(ParseResult parsed, Terminal terminal, string[] paths)
    {
        var reading = new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), GlobalOptions.ThreadCount(parsed));
        var articles = new List<AnalysedArticle>();
        var answers = new List<(string?, ArticleId)>();
        var problems = new List<Problem>();
        var places = new Dictionary<ArticleId, int>();
        foreach (var result in reading.Read(WebAccess.Inputs(paths)))
        {
            problems.AddRange(result.Problems);
            foreach (var article in result.Articles)
            {
                answers.Add((article.Article.SourceId, article.Article.Id));
                if (places.TryAdd(article.Article.Id, articles.Count))
                    articles.Add(article);
                else if (IsLater(article.Article, articles[places[article.Article.Id]].Article))
                    articles[places[article.Article.Id]] = article;
            }
            terminal.Progress.Show("read", articles.Count);
        }
        return new ArticleLoading(articles, answers, problems);
    }

    private static bool IsLater(Article a, Article b) =>
        (a.Modified ?? a.Published)?.Earliest is not { } ours || (b.Modified ?? b.Published)?.Earliest is not { } theirs || ours >= theirs;
}
