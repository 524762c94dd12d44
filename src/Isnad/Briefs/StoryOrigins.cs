using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Copies;

namespace Isnad.Briefs;

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
    private readonly Dictionary<(ArticleId, ArticleId), double> _shares = [];

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
        foreach (var (a, b, share) in new SharedPassages([.. ordered.Select(a => a.Article)]).Shares)
        {
            var (one, other) = (ordered[a].Article.Id, ordered[b].Article.Id);
            _shares[(one, other)] = _shares[(other, one)] = share;
        }
        var own = ordered.FindAll(a => newsroom.CopyGroup(a.Article.Id) is null && StandsAlone(a));
        var others = ordered.Except(own).ToList();
        var settled = others.ToList();
        foreach (var article in own.OrderBy(a => !_origins[a.Article.Id].Proves))
        {
            Settle(article, settled, restsOnTheirs: true);
            settled.Add(article);
        }
        foreach (var article in others)
            Settle(article, settled, restsOnTheirs: false);
    }

    /// <summary>What an article of the story rests on.</summary>
    public ArticleOrigin Of(ArticleId article) => _origins[article];

    /// <summary>Whether two articles share passages.</summary>
    public bool Share(ArticleId one, ArticleId other) => _shares.ContainsKey((one, other));

    /// <summary>Whether an article names nobody known but its own outlet.</summary>
    private bool StandsAlone(AnalysedArticle article)
    {
        var origin = _origins[article.Article.Id];
        return !origin.Proves || origin.Key == ArticleOrigin.Own(article, article.Article.Id.Value).Key;
    }

    /// <summary>
    /// Notes the texts that an article shares; where it stands alone it rests on the one that it shares most of, the others are links beside.
    /// </summary>
    private void Settle(AnalysedArticle article, List<AnalysedArticle> settled, bool restsOnTheirs)
    {
        var texts = Texts(article, settled);
        if (texts.Count == 0)
            return;
        var origin = restsOnTheirs ? texts[0] with { Uncredited = true, Sharing = true, Also = [] } : _origins[article.Article.Id];
        var beside = texts.Where(o => o.Proves && o.Key != origin.Key).Select(o => o.Key);
        _origins[article.Article.Id] = origin with { Also = [.. origin.Also.Concat(beside).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>
    /// The texts that an article shares passages with, those that it shares most with first. A text is shared where most articles that rest
    /// on it share it: an article that is made of two texts does not make one of them.
    /// </summary>
    private List<ArticleOrigin> Texts(AnalysedArticle article, List<AnalysedArticle> settled) =>
        [
            .. settled
                .Where(a => a != article && (a.Article.Outlet is null || a.Article.Outlet.Id != article.Article.Outlet?.Id))
                .Select(a => (Origin: Of(a.Article.Id), Share: _shares.GetValueOrDefault((article.Article.Id, a.Article.Id))))
                .GroupBy(a => a.Origin.Key, StringComparer.Ordinal)
                .Where(g => g.Count(a => a.Share >= LeastShare) * 2 > g.Count())
                .OrderByDescending(g => g.First().Origin.Proves)
                .ThenByDescending(g => g.Max(a => a.Share))
                .Select(g => g.First().Origin),
        ];
}
