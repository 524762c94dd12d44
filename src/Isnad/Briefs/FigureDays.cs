using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>How the days stand to each other on which two figures were told, and those that their sentences name.</summary>
internal static class FigureDays
{
    /// <summary>Whether a figure is dated to a day after the one on which the other was told.</summary>
    public static bool IsAfter(CountedThing dated, CountedThing other) =>
        dated.Context.DaysBeside.Count > 0
        && !dated.Context.Cumulative
        && !other.Context.Cumulative
        && other.Article.Article.Published is { Value.Length: >= 10 } told
        && dated.Context.DaysBeside.All(d => string.CompareOrdinal(d, told.Value[..10]) > 0);

    /// <summary>Whether a day lies behind the article that names it.</summary>
    public static bool IsToCome(CountedThing day) => day is { Quantity.Time: { } named, Told: { } told } && named.IsAfter(told);

    /// <summary>
    /// Whether the later of two tolls, more than a day after the other, is the lower one, though neither corrects anything or looks back on
    /// a day that is past, and no day is named by both:
    /// where every day has its dead, these are the dead of another day.
    /// </summary>
    public static bool Falls(CountedThing a, CountedThing b)
    {
        if (
            a.Family != "person"
            || a.Value == b.Value
            || a.Article.Article.Published is not { } x
            || b.Article.Article.Published is not { } y
            || !DayApart(a, b)
        )
            return false;
        var (earlier, later) = x.Earliest <= y.Earliest ? (a, b) : (b, a);
        return later.Value < earlier.Value
            && earlier.Quantity.Comparator is not (Comparator.AtMost or Comparator.LessThan)
            && !a.Context.Corrects
            && !b.Context.Corrects
            && !a.Context.LooksBack
            && !b.Context.LooksBack
            && !a.Context.Days.Overlaps(b.Context.Days);
    }

    /// <summary>Days between the publication of the two; 0 where it is not known.</summary>
    public static double Between(CountedThing a, CountedThing b) =>
        a.Article.Article.Published is { } x && b.Article.Article.Published is { } y ? (x.Earliest - y.Earliest).Duration().TotalDays : 0;

    /// <summary>Whether the two were published more than a day apart, or it is not known.</summary>
    public static bool DayApart(CountedThing a, CountedThing b) =>
        a.Article.Article.Published is not { } x
        || b.Article.Article.Published is not { } y
        || (x.Earliest - y.Earliest).Duration() > TimeSpan.FromHours(26);
}
