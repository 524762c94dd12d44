using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Copies;

/// <summary>What the articles of one story rest on, once those that share passages are seen beside each other.</summary>
/// <remarks>
/// An article that stands on its own outlet, or on nobody in particular, and shares passages with one that rests on another's text rests on
/// that text too; of several that stand on their own outlets and share passages the later ones rest on the first. Whoever shares with more
/// than one, or credits one and shares with another, has both among its links, and proves independence of neither.
/// </remarks>
internal sealed class StoryOrigins
{
    /// <summary>An article that shares less with another of what it tells has a text of its own.</summary>
    private const double LeastShare = 0.1;

    private readonly Dictionary<ArticleId, ArticleOrigin> _origins = [];
    private readonly HashSet<(ArticleId, ArticleId)> _sharing = [];

    /// <summary>Reads the articles of a story.</summary>
    /// <param name="newsroom">Where they are.</param>
    /// <param name="articles">Their ids.</param>
    public StoryOrigins(Newsroom newsroom, IReadOnlyList<ArticleId> articles)
    {
        var ordered = articles.Select(newsroom.Article).OrderBy(a => CopyGrouper.Moment(a.Article)).ThenBy(a => a.Article.Id).ToList();
        foreach (var article in ordered)
            _origins[article.Article.Id] = newsroom.Origin(article.Article.Id);
        if (ordered.Count < 2)
            return;
        var near = new Dictionary<ArticleId, List<(ArticleId Other, double Share)>>();
        foreach (var (a, b, share) in new SharedPassages([.. ordered.Select(a => a.Article)]).Shares)
        {
            var (one, other) = (ordered[a].Article.Id, ordered[b].Article.Id);
            _sharing.Add((one, other));
            _sharing.Add((other, one));
            if (share < LeastShare)
                continue;
            Add(near, one, other, share);
            Add(near, other, one, share);
        }
        var onTheirOwn = ordered.FindAll(a =>
            newsroom.CopyGroup(a.Article.Id) is null && _origins[a.Article.Id] is var origin && (origin.IsOwn || !origin.Proves)
        );
        var settled = ordered.Except(onTheirOwn).ToList();
        foreach (var article in onTheirOwn.OrderBy(a => !_origins[a.Article.Id].Proves).ToList())
        {
            Settle(article, settled, near);
            settled.Add(article);
        }
        foreach (var article in ordered.Except(onTheirOwn))
            Also(article, settled, near);
    }

    /// <summary>What an article of the story rests on.</summary>
    public ArticleOrigin Of(ArticleId article) => _origins[article];

    /// <summary>Whether two articles share passages.</summary>
    public bool Share(ArticleId one, ArticleId other) => _sharing.Contains((one, other));

    /// <summary>Lets an article rest on what those rest on that it shares most with.</summary>
    private void Settle(AnalysedArticle article, List<AnalysedArticle> settled, Dictionary<ArticleId, List<(ArticleId, double)>> near)
    {
        var texts = Texts(article, settled, near);
        if (texts.Count == 0)
            return;
        var id = article.Article.Id;
        _origins[id] = texts[0] with { Uncredited = true, Sharing = true, IsOwn = false, Also = [] };
        Also(article, settled, near);
    }

    private void Also(AnalysedArticle article, List<AnalysedArticle> settled, Dictionary<ArticleId, List<(ArticleId, double)>> near)
    {
        var origin = _origins[article.Article.Id];
        var others = Texts(article, settled, near).Where(o => o.Proves && o.Key != origin.Key).Select(o => o.Key);
        _origins[article.Article.Id] = origin with { Also = [.. origin.Also.Concat(others).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>
    /// The texts that an article shares passages with, those that it shares most with first. A text is shared where most articles that rest
    /// on it share it: an article that is made of two texts does not make one of them.
    /// </summary>
    private List<ArticleOrigin> Texts(
        AnalysedArticle article,
        List<AnalysedArticle> settled,
        Dictionary<ArticleId, List<(ArticleId Other, double Share)>> near
    )
    {
        if (!near.TryGetValue(article.Article.Id, out var shares))
            return [];
        var byId = shares.ToDictionary(s => s.Other, s => s.Share);
        return
        [
            .. settled
                .Where(a => a != article && (a.Article.Outlet is null || a.Article.Outlet.Id != article.Article.Outlet?.Id))
                .GroupBy(a => _origins[a.Article.Id].Key, StringComparer.Ordinal)
                .Select(g =>
                    (
                        Origin: _origins[g.First().Article.Id],
                        All: g.Count(),
                        Shares: g.Select(a => byId.GetValueOrDefault(a.Article.Id)).Where(s => s > 0).ToList()
                    )
                )
                .Where(g => g.Shares.Count * 2 > g.All)
                .OrderByDescending(g => g.Origin.Proves)
                .ThenByDescending(g => g.Shares.Max())
                .Select(g => g.Origin),
        ];
    }

    private static void Add(Dictionary<ArticleId, List<(ArticleId, double)>> near, ArticleId one, ArticleId other, double share) =>
        (near.TryGetValue(one, out var known) ? known : near[one] = []).Add((other, share));
}
