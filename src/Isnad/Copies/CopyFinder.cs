using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Copies;

/// <summary>Finds which articles carry one underlying text, and where it comes from.</summary>
/// <remarks>
/// Pairs that share a quarter of the shorter text's 5-grams are judged (<see cref="PairJudge"/>); those of one origin are joined. Two
/// articles of one outlet are never a pair: re-posts and updates are revisions. The group's origin is what its members
/// credit; without a credit, the earliest article, of the same moment the longest.
/// </remarks>
public sealed class CopyFinder
{
    private const double LeastShare = 0.25;
    private const double SureRewrite = 0.75;

    private readonly PairJudge _judge = new();
    private readonly ReuseFinder _reuse = new();

    /// <summary>Groups articles over one text; an article that stands alone is in no group.</summary>
    /// <param name="articles">The articles, in any order; the result does not depend on it.</param>
    public IReadOnlyList<CopyGroup> Find(IReadOnlyList<AnalysedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var ordered = articles.OrderBy(a => a.Article.Published?.Earliest ?? DateTimeOffset.MaxValue).ThenByDescending(a => a.Article.Text.Length).ThenBy(a => a.Article.Id).ToList();
        var pairs = _reuse.Find([.. ordered.Select(a => a.Article.Text)], LeastShare, (i, k) => ordered[i].Article.Outlet is null || ordered[i].Article.Outlet?.Id != ordered[k].Article.Outlet?.Id);
        var judged = pairs.AsParallel().AsOrdered().Select(p => (p.A, p.B, Judgement: _judge.Judge(ordered[p.A], ordered[p.B]))).Where(p => Joins(p.Judgement)).ToList();
        var parent = Enumerable.Range(0, ordered.Count).ToArray();
        foreach (var (a, b, _) in judged) parent[Root(parent, Math.Max(Root(parent, a), Root(parent, b)))] = Math.Min(Root(parent, a), Root(parent, b));
        return [.. judged.SelectMany(p => new[] { p.A, p.B }).Distinct().GroupBy(i => Root(parent, i)).OrderBy(g => g.Key)
            .Select(g => Group([.. g.Order().Select(i => ordered[i])], judged.Where(p => Root(parent, p.A) == g.Key).Select(p => (ordered[p.A].Article.Id, ordered[p.B].Article.Id, p.Judgement)).ToList()))];
    }

    private static bool Joins(PairJudgement judgement) => judgement.Relation == CopyRelation.Copy || (judgement.Relation == CopyRelation.Rewrite && judgement.Sure >= SureRewrite);

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i) i = parent[i] = parent[parent[i]];
        return i;
    }

    private static CopyGroup Group(List<AnalysedArticle> members, List<(ArticleId A, ArticleId B, PairJudgement Judgement)> pairs)
    {
        var credit = members.SelectMany(m => m.Credits.Select(c => (Article: m, Credit: c))).GroupBy(c => c.Credit.Entity?.Id.Value ?? Folding.Fold(c.Credit.Name), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        var source = credit is null ? members[0] : members.FirstOrDefault(m => credit.Any(c => CopyDirection.Names(c.Credit, m)));
        TextOrigin origin = credit is null
            ? new TextOrigin.Inferred(members[0].Article.Id)
            : new TextOrigin.Stated(credit.First().Credit.Name, credit.First().Credit.Evidence, source?.Article.Id);
        return new CopyGroup("c" + StableHash.Hex("copies", members[0].Article.Id.Value), origin, [.. members.Select(m => Member(m, source, credit?.Key, pairs))]);
    }

    private static CopyMember Member(AnalysedArticle member, AnalysedArticle? source, string? credit, List<(ArticleId A, ArticleId B, PairJudgement Judgement)> pairs)
    {
        var id = member.Article.Id;
        var best = pairs.Where(p => p.A == id || p.B == id).OrderByDescending(p => source is not null && (p.A == source.Article.Id || p.B == source.Article.Id)).ThenByDescending(p => p.Judgement.Share).First().Judgement;
        var named = credit is null ? null : member.Credits.FirstOrDefault(c => (c.Entity?.Id.Value ?? Folding.Fold(c.Name)) == credit)?.Evidence;
        return new CopyMember(id, source?.Article.Id == id ? null : best.Relation, best.Share, named);
    }
}
