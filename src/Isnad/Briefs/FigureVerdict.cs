using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>Judges how the figures of one point stand to each other.</summary>
internal static class FigureVerdict
{
    private const double FewDays = 4;

    /// <summary>
    /// Agree where the number is the same whatever the hedge, compatible where all can be true, superseded where a toll or a share rises
    /// with time, else conflict.
    /// </summary>
    /// <param name="ordered">The figures in order of time.</param>
    public static Verdict Of(List<CountedThing> ordered)
    {
        if (ordered.Select(t => t.Value).Distinct().Count() == 1)
            return ordered.Exists(IsRange) && !ordered.TrueForAll(IsRange) ? Verdict.Compatible : Verdict.Agree;
        var (lowest, highest) = (ordered.MinBy(t => t.Value)!, ordered.MaxBy(t => t.Value)!);
        if (ordered.Any(t => t.Context.WithAttackers))
            return Verdict.Compatible;
        var apart = Apart(ordered);
        if (!apart && !IsOutgrown(lowest, highest))
            return Verdict.Compatible;
        if (new TollCourse(ordered).Rises())
            return Verdict.Superseded;
        return apart ? Verdict.Conflict : Verdict.Compatible;
    }

    /// <summary>Whether the higher figure leaves the lower one behind, though both could be true at once.</summary>
    private static bool IsOutgrown(CountedThing lowest, CountedThing highest)
    {
        if (lowest.Quantity.Unit == "percent")
            return highest.Value >= lowest.Value * 1.15;
        return lowest.Quantity.Comparator == Comparator.AtLeast && highest.Value >= lowest.Value * 1.25 || DayLater(lowest, highest);
    }

    private static bool IsRange(CountedThing thing) =>
        thing.Quantity.Comparator == Comparator.Between && thing.Quantity.High > thing.Quantity.Low;

    /// <summary>Whether the higher figure came a day or more after the lower one: then "more than" was true in its time.</summary>
    private static bool DayLater(CountedThing lower, CountedThing higher) =>
        lower.Article.Article.Published is { } first
        && higher.Article.Article.Published is { } last
        && last.Earliest - first.Earliest >= TimeSpan.FromDays(1);

    private static bool Apart(List<CountedThing> things)
    {
        for (var a = 0; a < things.Count; a++)
        {
            for (var b = a + 1; b < things.Count; b++)
            {
                if (AreApart(things[a], things[b]))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Days that differ by one: with the first and the last day, or without.</summary>
    private static bool IsNextDay(Quantity a, Quantity b) =>
        a is { Unit: "day", What: null } && b.Unit == a.Unit && Math.Abs((a.Low ?? 0) - (b.Low ?? 0)) <= 1 && a.Low > FewDays;

    /// <summary>Whether two figures cannot both be true: days of which neither is told less exactly, numbers whose bounds do not meet.</summary>
    private static bool AreApart(CountedThing a, CountedThing b) =>
        a.Value != b.Value
        && !IsNextDay(a.Quantity, b.Quantity)
        && (a.IsTime ? !NestedTimes.AreNested(a, b) : !FigureBounds.Overlap(a.Quantity, b.Quantity));
}
