using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Copies;

/// <summary>
/// Finds whose quoted words two articles share: a statement that a ministry put out stands in both, and neither has it from the other.
/// </summary>
public static class CommonIssuer
{
    /// <summary>Less of the shared wording inside one speaker's quoted words, and the articles share more than that speaker.</summary>
    private const double Most = 0.6;

    /// <summary>
    /// The speaker or document whose quoted words are most of what the first article shares with each of the others, as each names it; null
    /// when there is none.
    /// </summary>
    /// <param name="articles">Two articles or more.</param>
    public static IReadOnlyList<Link>? Of(IReadOnlyList<AnalysedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var issuers = new List<Link>();
        foreach (var other in articles.Skip(1))
        {
            var shared = SharedWording.Find(articles[0].Article.Text, other.Article.Text);
            if (
                Main(articles[0], [.. shared.Select(s => s.A)]) is not { } issuer
                || Main(other, [.. shared.Select(s => s.B)]) is not { } same
                || issuer.Key != same.Key
            )
                return null;
            if (issuers.Count == 0)
                issuers.Add(issuer);
            else if (issuers[0].Key != issuer.Key)
                return null;
            issuers.Add(same);
        }
        return issuers;
    }

    /// <summary>Who said most of some stretches of an article, in words that it quotes.</summary>
    private static Link? Main(AnalysedArticle article, List<TextSpan> stretches)
    {
        var all = stretches.Sum(s => s.Length);
        return article
            .Statements.Where(s =>
                s is { Anonymous: false, Kind: StatementKind.Direct or StatementKind.Mixed }
                && s.Evidence.In == TextPlace.Body
                && s.Chain.Count == 1
            )
            .GroupBy(s => s.Chain[^1].Key, StringComparer.Ordinal)
            .Where(g => stretches.Sum(s => Covered(s, g)) > Most * all)
            .Select(g => g.First().Chain[^1])
            .FirstOrDefault();
    }

    /// <summary>How much of a stretch some statements cover; where one lies in another it counts once.</summary>
    private static int Covered(TextSpan stretch, IEnumerable<Statement> statements)
    {
        var (covered, reached) = (0, stretch.Start);
        foreach (var span in statements.Select(s => s.Evidence.Span).OrderBy(s => s.Start))
        {
            var (start, end) = (Math.Max(reached, span.Start), Math.Min(stretch.End, span.End));
            if (end <= start)
                continue;
            covered += end - start;
            reached = end;
        }
        return covered;
    }
}
