using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Outlets;

namespace Isnad.Copies;

/// <summary>Two articles over one text.</summary>
/// <param name="A">One article.</param>
/// <param name="B">The other.</param>
/// <param name="Judgement">How they stand to each other.</param>
public sealed record CopyPair(ArticleId A, ArticleId B, PairJudgement Judgement);

/// <summary>Makes groups of the pairs that are of one text, and says where each group's text comes from.</summary>
/// <remarks>
/// An article that is made of two texts is like both, and must not make one of them: two groups become one only when most of their articles
/// are pairs, or when the article that joins them came before all others, so that they are parts of it; a common credit is not enough, for
/// an agency has many texts a day. One that holds most of two earlier texts which share nothing is a round-up and joins last, to the one it
/// holds most of. The strongest pairs come first. The origin is what most members credit; else the article of an agency; else whoever is
/// quoted with nearly all that they share (<see cref="CommonIssuer"/>); else the earliest, of the same moment the longest.
/// </remarks>
public sealed class CopyGrouper
{
    /// <summary>The groups of some articles; an article that stands alone is in none.</summary>
    /// <param name="articles">The articles, in any order; the result does not depend on it.</param>
    /// <param name="pairs">Those of one text, each pair once.</param>
    public IReadOnlyList<CopyGroup> Group(IReadOnlyList<AnalysedArticle> articles, IReadOnlyList<CopyPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(pairs);
        var ordered = articles
            .OrderBy(a => Moment(a.Article))
            .ThenByDescending(a => a.Article.Text.Length)
            .ThenBy(a => a.Article.Id)
            .ToList();
        var places = new Dictionary<ArticleId, int>();
        for (var i = 0; i < ordered.Count; i++)
            places.TryAdd(ordered[i].Article.Id, i);
        var clusters = new CopyClusters(ordered);
        foreach (var pair in pairs)
            clusters.Add(places[pair.A], places[pair.B], pair.Judgement.Share);
        return [.. clusters.Join().Select(members => Group([.. members.Select(i => ordered[i])], pairs))];
    }

    /// <summary>
    /// When an article is known to have been there: a day, month or year alone is over before it proves anything; an undated article proves
    /// nothing.
    /// </summary>
    internal static DateTimeOffset Moment(Article article) => article.Published?.Latest ?? DateTimeOffset.MaxValue;

    private static CopyGroup Group(List<AnalysedArticle> members, IReadOnlyList<CopyPair> pairs)
    {
        var ids = members.Select(m => m.Article.Id).ToHashSet();
        var own = pairs.Where(p => ids.Contains(p.A) && ids.Contains(p.B)).ToList();
        // "Agencies" names nobody: what a later article writes so says nothing of an earlier one that signs for itself.
        var credit = members
            .SelectMany(m => m.Credits.Where(c => m == members[0] || !CreditReader.IsVague(c.Name)).Select(c => (Article: m, Credit: c)))
            .GroupBy(c => c.Credit.Key, StringComparer.Ordinal)
            .OrderByDescending(g => g.First().Credit.Entity is not null)
            .ThenByDescending(g => g.Count())
            .FirstOrDefault(); // of as many credits the one that came first
        var source = credit is null
            ? members.Find(IsAgency) ?? members[0]
            : members.Find(m => credit.Any(c => CopyDirection.Names(c.Credit, m)));
        var id = "c" + StableHash.Hex("copies", members[0].Article.Id.Value);
        if (credit is null && !IsAgency(source!) && CommonIssuer.Of(members) is { } issuers)
        {
            return new CopyGroup(
                id,
                new TextOrigin.Issued(issuers[0].Name, issuers[0].Evidence),
                [.. members.Zip(issuers, (m, issuer) => Member(m, null, null, own) with { Credit = issuer.Evidence })]
            );
        }
        TextOrigin origin = credit is null
            ? new TextOrigin.Inferred(source!.Article.Id)
            : new TextOrigin.Stated(credit.First().Credit.Name, credit.First().Credit.Evidence, source?.Article.Id);
        return new CopyGroup(id, origin, [.. members.Select(m => Member(m, source, credit?.Key, own))]);
    }

    private static bool IsAgency(AnalysedArticle article) =>
        article.Article.Outlet is { } outlet && OutletRegister.Shipped.Find(outlet.Id) is { Kind: "agency" };

    private static CopyMember Member(AnalysedArticle member, AnalysedArticle? source, string? credit, List<CopyPair> pairs)
    {
        var id = member.Article.Id;
        var best = pairs
            .Where(p => p.A == id || p.B == id)
            .OrderByDescending(p => source is not null && (p.A == source.Article.Id || p.B == source.Article.Id))
            .ThenByDescending(p => p.Judgement.Share)
            .First()
            .Judgement;
        var named = Named(member, credit ?? OutletOf(source));
        return new CopyMember(id, source?.Article.Id == id ? null : best.Relation, best.Share, named)
        {
            Other = named is null ? member.Credits.FirstOrDefault() : null,
            IsOwn = OutletOf(member) is { } outlet && outlet == (credit ?? OutletOf(source)),
            IsUnattributed = credit is null && source is not null && !IsAgency(source),
        };
    }

    /// <summary>
    /// Where an article names the origin of its text: in a credit, else anywhere in the text (وفق ما أفاد شاهد من رويترز); null where it
    /// does nowhere.
    /// </summary>
    private static Evidence? Named(AnalysedArticle member, string? origin)
    {
        if (origin is null)
            return null;
        if (member.Credits.FirstOrDefault(c => c.Key == origin) is { } credit)
            return credit.Evidence;
        return member.Mentions.FirstOrDefault(m => m.Kind == MentionKind.Outlet && m.Entity?.Id.Value == origin) is { } mention
            ? new Evidence(member.Article.Id, mention.Span, mention.In)
            : null;
    }

    /// <summary>The entity of an article's outlet; null where the register does not know it.</summary>
    private static string? OutletOf(AnalysedArticle? article) =>
        article?.Article.Outlet is { } outlet && OutletRegister.Shipped.Find(outlet.Id) is { } known ? "isnad:outlet-" + known.Id : null;
}
