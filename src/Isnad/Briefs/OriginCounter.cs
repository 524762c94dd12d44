using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Outlets;

namespace Isnad.Briefs;

/// <summary>Counts the independent origins behind some articles: the most chains of which no two share a link.</summary>
/// <remarks>
/// What an article rests on says <see cref="ArticleOrigin"/>. An unknown outlet and a vague credit ("agencies") never prove independence:
/// they add nothing where a known origin stands, and all of them together are one. An article that rests on two agencies shares a link with
/// the copies of each, so it adds nothing to theirs.
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
        var story = newsroom.Origins(articles);
        var all = articles.Select(id => (Id: id, Origin: story.Of(id))).ToList();
        var groups = all.GroupBy(o => o.Origin.Key, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ToList();
        var apart = Apart(groups.SelectMany(g => g).Where(o => o.Origin.Proves).Select(o => o.Origin.Also.Prepend(o.Origin.Key)));
        var counted = apart.ConvertAll(c => c[0]);
        var origins = groups
            .Select(g => new Origin(
                g.First().Origin.Name,
                [.. g.Select(o => o.Id)],
                [.. g.Where(o => o.Origin.Uncredited).Select(o => o.Id)]
            )
            {
                Proves = g.Any(o => o.Origin.Proves),
                Counts = counted.Contains(g.Key),
                Bare = g.All(o => o.Origin.Bare),
                Sharing = [.. g.Where(o => o.Origin.Sharing).Select(o => o.Id)],
            })
            .OrderByDescending(o => o.Articles.Count)
            .ThenBy(o => o.Name is null)
            .ThenBy(o => o.Name, StringComparer.Ordinal)
            .ToList();
        return new OriginCount(Math.Max(articles.Count > 0 ? 1 : 0, apart.Count), origins);
    }

    /// <summary>
    /// How many chains of one statement share no link, and from how many countries their outlets are. The speaker is no link: every chain
    /// ends there. The outlet is one: what it reports twice came once, and an article of it that names no carrier rests on the one that
    /// another names. Articles that share passages have a link in common, whoever carries what they report.
    /// </summary>
    /// <param name="newsroom">Where the articles and their copy groups are.</param>
    /// <param name="articles">All articles of the story.</param>
    /// <param name="reports">Every article that reports it, with its report.</param>
    public (int Chains, int Countries) CountChains(
        Newsroom newsroom,
        IReadOnlyList<ArticleId> articles,
        IReadOnlyList<(ArticleId Article, Statement Statement)> reports
    )
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(reports);
        var story = newsroom.Origins(articles);
        var chains = new List<(string Outlet, List<string> Carriers)>();
        var countries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (article, statement) in reports)
        {
            var carriers = statement
                .Chain.SkipLast(1)
                .Where(l => l.Role is LinkRole.Agency or LinkRole.Outlet)
                .Select(l => ArticleOrigin.Of(l))
                .ToList();
            var own = story.Of(article);
            var nearest = carriers.Count > 0 ? carriers[0] : own;
            if (!nearest.Proves)
                continue;
            if (nearest.Name is { } name && OutletRegister.Shipped.Find(name) is { Country.Length: > 0 } known)
                countries.Add(known.Country);
            if (reports.Count == 1)
                break;
            var outlet = ArticleOrigin.Own(newsroom.Article(article), article.Value).Key;
            List<string> links = carriers.Count > 0 ? carriers.ConvertAll(c => c.Key) : [own.Key, .. own.Also];
            links.AddRange(reports.Where(r => story.Share(article, r.Article)).Select(r => Passages(article, r.Article)));
            chains.Add((outlet, links.FindAll(l => l != outlet)));
        }
        if (chains.Count < 2)
            return (Math.Min(reports.Count, 1), countries.Count);
        return (Apart(chains.GroupBy(c => c.Outlet, StringComparer.Ordinal).SelectMany(Whole)).Count, countries.Count);
    }

    /// <summary>The link that two articles have in the passages that they share.</summary>
    private static string Passages(ArticleId a, ArticleId b) =>
        "text:" + (a.CompareTo(b) < 0 ? a.Value + " " + b.Value : b.Value + " " + a.Value);

    /// <summary>The chains of one outlet, itself among their links; those that name carriers, where any does.</summary>
    private static IEnumerable<IEnumerable<string>> Whole(IGrouping<string, (string Outlet, List<string> Carriers)> outlet)
    {
        var carried = outlet.Where(c => c.Carriers.Count > 0).ToList();
        return (carried.Count > 0 ? carried : [.. outlet]).Select(c => c.Carriers.Append(outlet.Key));
    }

    /// <summary>What one article rests on.</summary>
    /// <param name="newsroom">Where it is.</param>
    /// <param name="id">The article.</param>
    public static ArticleOrigin OriginOf(Newsroom newsroom, ArticleId id)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        var article = newsroom.Article(id);
        if (newsroom.CopyGroup(id) is not { } group)
            return ArticleOrigin.Alone(article);
        var uncredited = group.Members.First(m => m.Article == id).Given() == CreditGiven.Uncredited;
        var origin = group.Origin switch
        {
            TextOrigin.Stated { Article: { } seen } => ArticleOrigin.Own(newsroom.Article(seen), group.Id),
            TextOrigin.Stated stated => ArticleOrigin.Of(stated.Name, group.Id),
            TextOrigin.Issued issued => ArticleOrigin.Issued(issued.Name),
            TextOrigin.Inferred inferred => ArticleOrigin.Own(newsroom.Article(inferred.Article), group.Id),
            _ => throw new InvalidOperationException("No such origin."),
        };
        return origin with { Uncredited = uncredited };
    }

    /// <summary>
    /// The most of some sets of links of which no two share one: the one that meets fewest others is taken first, of such that with the
    /// fewest links, of such the first, and again of those that are left.
    /// </summary>
    private static List<List<string>> Apart(IEnumerable<IEnumerable<string>> chains)
    {
        var open = chains
            .Select(c => c.Distinct(StringComparer.Ordinal).ToList())
            .DistinctBy(c => string.Join(' ', c.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .OrderBy(c => c.Count)
            .ToList();
        var apart = new List<List<string>>();
        while (open.Count > 0)
        {
            var next = open.MinBy(c => open.Count(o => o.Exists(c.Contains)))!;
            open.RemoveAll(o => o.Exists(next.Contains));
            apart.Add(next);
        }
        return apart;
    }
}
