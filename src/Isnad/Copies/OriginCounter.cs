using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Stories;

namespace Isnad.Copies;

/// <summary>Counts the independent origins behind some articles.</summary>
public sealed class OriginCounter
{
    /// <summary>The origins behind some articles of a newsroom.</summary>
    /// <param name="newsroom">Where the articles and their copy groups are.</param>
    /// <param name="articles">The articles asked about.</param>
    public OriginCount Count(Newsroom newsroom, IReadOnlyList<ArticleId> articles)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(articles);
        return new OriginCount(articles.Count, [.. articles.Select(a => new Origin(newsroom.Article(a).Article.Outlet?.Name, [a], []))]);
    }

    /// <summary>How many chains of one statement share no link, and from how many countries their outlets are.</summary>
    /// <param name="newsroom">Where the articles and their copy groups are.</param>
    /// <param name="reports">Every article that reports it, with its report.</param>
    public (int Chains, int Countries) CountChains(Newsroom newsroom, IReadOnlyList<(ArticleId Article, Analysis.Statement Statement)> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return (Math.Min(1, reports.Count), 0);
    }
}
