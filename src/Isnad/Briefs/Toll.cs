using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Which figure of a toll stands when accounts follow one another.</summary>
internal static class Toll
{
    private const int Lead = 250;

    /// <summary>Where a point's figures stand that a later one has replaced; nothing where the point is no toll that moved.</summary>
    /// <param name="point">The point.</param>
    public static IEnumerable<Evidence> Outdated(StoryPoint point)
    {
        if (point.Verdict != Verdict.Superseded) return [];
        var stands = Standing([.. point.Accounts.Where(a => FigureOf(a.Quantity) is not null).Select(a => (a.AsOf?.Earliest, FigureOf(a.Quantity)!.Value))]);
        return point.Accounts.Where(a => FigureOf(a.Quantity) is { } figure && figure != stands).SelectMany(a => a.Evidence);
    }

    /// <summary>Headlines that give the dead or injured otherwise than what stands at the end, by the headlines and first words of all articles.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="articles">The articles of one story.</param>
    public static HashSet<ArticleId> OldHeadlines(Newsroom newsroom, IReadOnlyList<ArticleId> articles)
    {
        var told = articles.Select(newsroom.Article).SelectMany(a => a.Quantities.Where(IsToll).Where(q => q.In == TextPlace.Title || (q.In == TextPlace.Body && q.Span.Start < Lead)).Select(q => (Article: a.Article, q)));
        var old = new HashSet<ArticleId>();
        foreach (var toll in told.GroupBy(t => t.q.What, StringComparer.Ordinal).Where(g => g.Any(t => t.q.In == TextPlace.Title)))
        {
            var stands = Standing([.. toll.Select(t => (t.Article.Published?.Earliest, FigureOf(t.q)!.Value))]);
            foreach (var (article, quantity) in toll)
            {
                if (quantity.In == TextPlace.Title && FigureOf(quantity) != stands) old.Add(article.Id);
            }
        }
        return old;
    }

    /// <summary>The highest figure; where two accounts and more come after it with a lower one and none repeats it, that corrects it.</summary>
    private static double? Standing(IReadOnlyList<(DateTimeOffset? At, double Figure)> accounts)
    {
        if (accounts.Count == 0) return null;
        var highest = accounts.Max(a => a.Figure);
        var dated = accounts.Where(a => a.At is not null).OrderBy(a => a.At).ToList();
        if (dated.Count == 0 || dated[^1].Figure >= highest) return highest;
        var after = dated.FindLastIndex(a => a.Figure == highest);
        return dated.Skip(after + 1).Count(a => a.Figure == dated[^1].Figure) > 1 ? dated[^1].Figure : highest;
    }

    private static bool IsToll(Quantity quantity) => quantity is { What: "killed" or "injured" } && FigureOf(quantity) is not null && quantity.Comparator is not (Comparator.Dozens or Comparator.Hundreds or Comparator.Thousands);

    private static double? FigureOf(Quantity? quantity) => quantity?.Low ?? quantity?.High;
}
