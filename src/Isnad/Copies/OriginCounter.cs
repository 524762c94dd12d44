using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Sources;
using Isnad.Stories;

namespace Isnad.Copies;

/// <summary>Counts the independent origins behind some articles: chains that share no link.</summary>
/// <remarks>
/// An article rests on the text it copies, on the agency it credits, or on the outlet that most of its statements came through; else
/// on its own outlet, two labels of one owner being one. An unknown outlet never proves independence: it adds nothing where a
/// known origin stands, and all unknown ones together are one.
/// </remarks>
public sealed class OriginCounter
{
    /// <summary>The origins behind some articles of a newsroom.</summary>
    /// <param name="newsroom">Where the articles and their copy groups are.</param>
    /// <param name="articles">The articles asked about.</param>
    public OriginCount Count(Newsroom newsroom, IReadOnlyList<ArticleId> articles)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(articles);
        var origins = articles.Select(id => (Id: id, Origin: OriginOf(newsroom, id))).GroupBy(o => o.Origin.Key, StringComparer.Ordinal)
            .Select(g => new Origin(g.First().Origin.Name, [.. g.Select(o => o.Id)], [.. g.Where(o => o.Origin.Uncredited).Select(o => o.Id)]))
            .OrderByDescending(o => o.Articles.Count).ThenBy(o => o.Name is null).ThenBy(o => o.Name, StringComparer.Ordinal).ToList();
        return new OriginCount(Math.Max(articles.Count > 0 ? 1 : 0, origins.Count(o => o.Name is not null)), origins);
    }

    /// <summary>How many chains of one statement share no link, and from how many countries their outlets are.</summary>
    /// <param name="newsroom">Where the articles and their copy groups are.</param>
    /// <param name="reports">Every article that reports it, with its report.</param>
    public (int Chains, int Countries) CountChains(Newsroom newsroom, IReadOnlyList<(ArticleId Article, Statement Statement)> reports)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(reports);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var countries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (article, statement) in reports)
        {
            var origin = statement.Chain.Count > 1 ? Carrier(statement.Chain[0]) : OriginOf(newsroom, article);
            if (origin.Name is null) continue;
            keys.Add(origin.Key);
            if (OutletRegister.Shipped.Find(origin.Name) is { Country.Length: > 0 } outlet) countries.Add(outlet.Country);
        }
        return (Math.Max(reports.Count > 0 ? 1 : 0, keys.Count), countries.Count);
    }

    /// <summary>What one article rests on.</summary>
    /// <param name="newsroom">Where it is.</param>
    /// <param name="id">The article.</param>
    public static ArticleOrigin OriginOf(Newsroom newsroom, ArticleId id)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        var article = newsroom.Article(id);
        if (newsroom.CopyGroup(id) is { } group)
        {
            var uncredited = group.Members.First(m => m.Article == id) is { Relation: not null, Credit: null };
            if (group.Origin is TextOrigin.Stated { Article: { } seen }) return Own(newsroom.Article(seen), group.Id) with { Uncredited = uncredited };
            if (group.Origin is TextOrigin.Stated stated) return Named(stated.Name) with { Uncredited = uncredited };
            var source = ((TextOrigin.Inferred)group.Origin).Article;
            return Own(newsroom.Article(source), group.Id) with { Uncredited = uncredited };
        }
        if (article.Credits.FirstOrDefault(c => c.Role == LinkRole.Agency) is { } credit) return Named(credit.Name);
        return Relayed(article) ?? Own(article, id.Value);
    }

    /// <summary>The outlet through which most of an article's statements came, from the first on.</summary>
    private static ArticleOrigin? Relayed(AnalysedArticle article)
    {
        var body = article.Statements.Where(s => s.Evidence.In == TextPlace.Body).ToList();
        if (body.Count == 0 || CarrierOf(body[0]) is not { } first) return null;
        var through = body.Count(s => CarrierOf(s) is { } c && Carrier(c).Key == Carrier(first).Key);
        return through * 2 > body.Count ? Carrier(first) : null;
    }

    private static Link? CarrierOf(Statement statement) => statement.Chain.Count > 0 && statement.Chain[0].Role is LinkRole.Agency or LinkRole.Outlet && statement.Chain.Count > 0 ? statement.Chain[0] : null;

    private static ArticleOrigin Carrier(Link link) => Named(link.Name);

    private static ArticleOrigin Named(string name) => OutletRegister.Shipped.Find(name) is { } outlet ? Of(outlet) : new ArticleOrigin("name:" + Folding.Fold(name), name, false);

    private static ArticleOrigin Own(AnalysedArticle article, string unknown) => article.Article.Outlet is { } outlet ? Named(outlet.Name) : new ArticleOrigin("unknown:" + unknown, null, false);

    private static ArticleOrigin Of(Outlet outlet) => new(outlet.Owner.StartsWith("owner:", StringComparison.Ordinal) ? outlet.Owner : "outlet:" + outlet.Id, outlet.Names[0], false);
}

/// <summary>What an article rests on.</summary>
/// <param name="Key">The same for all that rest on the same.</param>
/// <param name="Name">Its name; null for an unknown outlet.</param>
/// <param name="Uncredited">Whether the article carries another's text without naming it.</param>
public sealed record ArticleOrigin(string Key, string? Name, bool Uncredited);
