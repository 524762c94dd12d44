using Isnad.Analysis;

namespace Isnad.Copies;

/// <summary>Finds which articles carry one underlying text, and where it comes from.</summary>
/// <remarks>
/// Pairs that share a quarter of the shorter text's 5-grams are judged (<see cref="PairJudge"/>); those of one origin are grouped
/// (<see cref="CopyGrouper"/>). Two articles of one outlet are never a pair: re-posts and updates are revisions.
/// </remarks>
/// <param name="threads">How many threads it may use; null for all cores.</param>
public sealed class CopyFinder(int? threads = null)
{
    /// <summary>Pairs that share less are not judged.</summary>
    public const double LeastShare = 0.25;

    private const double SureRewrite = 0.75;

    private readonly PairJudge _judge = new();
    private readonly ReuseFinder _reuse = new(threads);
    private readonly CopyGrouper _grouper = new();

    /// <summary>Groups articles over one text; an article that stands alone is in no group.</summary>
    /// <param name="articles">The articles, in any order; the result does not depend on it.</param>
    public IReadOnlyList<CopyGroup> Find(IReadOnlyList<AnalysedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var ordered = articles
            .OrderBy(a => a.Article.Published?.Earliest ?? DateTimeOffset.MaxValue)
            .ThenByDescending(a => a.Article.Text.Length)
            .ThenBy(a => a.Article.Id)
            .ToList();
        var profiles = new WeakReference<PairProfile>?[ordered.Count];
        var pairs = _reuse.Find(
            [.. ordered.Select(a => a.Article.Text)],
            LeastShare,
            (i, k) => ordered[i].Article.Outlet is null || ordered[i].Article.Outlet?.Id != ordered[k].Article.Outlet?.Id
        );
        var judged = pairs
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Cores.Of(threads))
            .Select(p => new CopyPair(ordered[p.A].Article.Id, ordered[p.B].Article.Id, _judge.Judge(Profile(p.A), Profile(p.B))))
            .Where(p => Joins(p.Judgement))
            .ToList();
        var paired = judged.SelectMany(p => new[] { p.A, p.B }).ToHashSet();
        return _grouper.Group([.. ordered.Where(a => paired.Contains(a.Article.Id))], judged);

        PairProfile Profile(int i)
        {
            if (profiles[i] is { } known && known.TryGetTarget(out var profile))
                return profile;
            profile = PairProfile.Of(ordered[i]);
            profiles[i] = new WeakReference<PairProfile>(profile);
            return profile;
        }
    }

    /// <summary>Whether a judgement is sure enough to make a group: a copy, or a rewrite that is likely one.</summary>
    internal static bool Joins(PairJudgement judgement) =>
        judgement.Relation == CopyRelation.Copy || (judgement.Relation == CopyRelation.Rewrite && judgement.Sure >= SureRewrite);
}
