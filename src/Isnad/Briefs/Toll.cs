using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>Which figure of a toll stands when accounts follow one another.</summary>
internal static class Toll
{
    private const int Lead = 250;
    private const double MostTell = 0.4;

    /// <summary>
    /// Where a point's figures stand that a later one has replaced: of a toll that moved all but the last, of one in dispute those below
    /// all that came after them.
    /// </summary>
    /// <param name="point">The point.</param>
    public static IEnumerable<Evidence> Outdated(StoryPoint point)
    {
        var told = point.Accounts.Where(a => FigureOf(a.Quantity) is not null).ToList();
        if (point.Verdict == Verdict.Conflict && point.What is "killed" or "injured")
            return told.Where(a => IsBelowLater(a, told)).SelectMany(a => a.Evidence);
        if (point.Verdict != Verdict.Superseded)
            return [];
        var stands = Standing([.. told.SelectMany(Told)]);
        return told.Where(a => FigureOf(a.Quantity) != stands).SelectMany(a => a.Evidence);
    }

    /// <summary>
    /// Where the dead or injured of a point stand as they are at the end; nothing where they are in dispute or few of the story's articles
    /// tell of them.
    /// </summary>
    /// <param name="point">The point.</param>
    /// <param name="articles">How many articles the story has.</param>
    public static IEnumerable<Evidence> Stands(StoryPoint point, int articles)
    {
        if (point.Verdict == Verdict.Conflict || point.What is not ("killed" or "injured"))
            return [];
        if (point.Accounts.SelectMany(a => a.Evidence).Select(e => e.Article).Distinct().Count() < Math.Max(2, MostTell * articles))
            return [];
        var told = point.Accounts.Where(a => IsToll(a.Quantity)).ToList();
        var stands = Standing([.. told.SelectMany(Told)]);
        return told.Where(a => FigureOf(a.Quantity) == stands).SelectMany(a => a.Evidence);
    }

    private static bool IsBelowLater(Account account, List<Account> all)
    {
        if (account.Told.Count == 0)
            return false;
        var last = all.Where(a => FigureOf(a.Quantity) == FigureOf(account.Quantity)).SelectMany(a => a.Told).Max();
        var later = all.Where(a => a.Told.Any(t => t > last)).ToList();
        return later.Count > 0 && later.TrueForAll(a => FigureOf(a.Quantity) > FigureOf(account.Quantity));
    }

    /// <summary>
    /// Headlines that give the dead or injured otherwise than what stands at the end, by the headlines and first words of all articles.
    /// </summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="articles">The articles of one story.</param>
    public static HashSet<ArticleId> OldHeadlines(Newsroom newsroom, IReadOnlyList<ArticleId> articles)
    {
        var told = articles
            .Select(newsroom.Article)
            .SelectMany(a =>
                a.Quantities.Where(IsToll)
                    .Where(q => q.In == TextPlace.Title || (q.In == TextPlace.Body && q.Span.Start < Lead))
                    .Select(q => (Article: a.Article, q))
            );
        var old = new HashSet<ArticleId>();
        foreach (var toll in told.GroupBy(t => t.q.What, StringComparer.Ordinal).Where(g => g.Any(t => t.q.In == TextPlace.Title)))
        {
            var stands = Standing([.. toll.Select(t => (t.Article.Published?.Earliest, FigureOf(t.q)!.Value))]);
            foreach (var (article, quantity) in toll)
            {
                if (quantity.In == TextPlace.Title && FigureOf(quantity) != stands)
                    old.Add(article.Id);
            }
        }
        return old;
    }

    /// <summary>
    /// The highest figure; where two articles and more come after it with a lower one and none repeats it, that corrects it.
    /// </summary>
    private static double? Standing(IReadOnlyList<(DateTimeOffset? At, double Figure)> accounts)
    {
        if (accounts.Count == 0)
            return null;
        var highest = accounts.Max(a => a.Figure);
        var dated = accounts.Where(a => a.At is not null).OrderBy(a => a.At).ToList();
        if (dated.Count == 0 || dated[^1].Figure >= highest)
            return highest;
        var after = dated.FindLastIndex(a => a.Figure == highest);
        return dated.Skip(after + 1).Count(a => a.Figure == dated[^1].Figure) > 1 ? dated[^1].Figure : highest;
    }

    /// <summary>The figure of an account, once for each of its articles.</summary>
    private static IEnumerable<(DateTimeOffset? At, double Figure)> Told(Account account)
    {
        var figure = FigureOf(account.Quantity)!.Value;
        var undated = account.Evidence.DistinctBy(e => e.Article).Count() - account.Told.Count;
        return account.Told.Select(at => ((DateTimeOffset?)at, figure)).Concat(Enumerable.Repeat(((DateTimeOffset?)null, figure), undated));
    }

    private static bool IsToll(Quantity? quantity) =>
        quantity is { What: "killed" or "injured" }
        && FigureOf(quantity) is not null
        && quantity.Comparator is not (Comparator.Dozens or Comparator.Hundreds or Comparator.Thousands);

    private static double? FigureOf(Quantity? quantity) => quantity?.Low ?? quantity?.High;
}
