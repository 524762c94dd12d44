using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>Judges how the figures of one point stand to each other.</summary>
internal static class FigureVerdict
{
    /// <summary>How much later a lower figure must be told to be a correction; told at once by another it is another account.</summary>
    private static readonly TimeSpan Correction = TimeSpan.FromMinutes(20);

    /// <summary>So long outlets go on repeating a toll that has risen; who gives it later still does not believe the higher one.</summary>
    private static readonly TimeSpan Repeated = TimeSpan.FromHours(20);

    private const double Many = 100;

    /// <summary>
    /// So many pairs of accounts must give the higher figure later for each that gives it earlier: outlets repeat tolls of hours ago. Of the
    /// tolls that readers of eight sets of days called risen, four more than with 3 (and one that they did not).
    /// </summary>
    private const int Rising = 2;

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
        if (!Apart(ordered))
        {
            if (lowest.Quantity.Unit == "percent")
                return highest.Value >= lowest.Value * 1.15 && Rises(ordered) ? Verdict.Superseded : Verdict.Compatible;
            return
                ((lowest.Quantity.Comparator == Comparator.AtLeast && highest.Value >= lowest.Value * 1.25) || DayLater(lowest, highest))
                && Rises(ordered)
                ? Verdict.Superseded
                : Verdict.Compatible;
        }
        return Rises(ordered) ? Verdict.Superseded : Verdict.Conflict;
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
                if (
                    things[a].Value != things[b].Value
                    && (things[a].IsTime || !FigureBounds.Overlap(things[a].Quantity, things[b].Quantity))
                )
                    return true;
            }
        }
        return false;
    }

    /// <summary>
    /// A count that can only grow, or a share, of which later accounts give the higher figure: of the pairs of accounts that give two
    /// figures at two times, two in three rise; of large figures a later "more than" takes nothing back. Or each figure that is new is
    /// above all before it; or one follows the other, none coming back, the last above the first.
    /// </summary>
    private static bool Rises(List<CountedThing> ordered)
    {
        var share = ordered[0].Quantity.Unit == "percent";
        if (
            !share
            && !ordered.TrueForAll(t => t.Quantity.Unit == "country")
            && !ordered.Exists(t =>
                t.Quantity.What
                    is "killed"
                        or "injured"
                        or "survived"
                        or "killed-or-injured"
                        or "arrested"
                        or "expelled"
                        or "displaced"
                        or "neutralised"
                        or "missing"
                        or "evacuated"
                        or "freed"
                        or "destroyed"
            )
        )
            return false;
        if (ordered.Exists(t => t.Value == 0))
            return false;
        var told = ordered
            .Where(t => t.Article.Article.Published is not null && t.Quantity.Comparator != Comparator.Between && !t.IsRound)
            .Select(t => (t.Value, At: t.Article.Article.Published!.Earliest, t.Quantity))
            .OrderBy(t => t.At)
            .ToList();
        if (told.Count < 2 || told.Select(t => t.Value).Distinct().Count() < 2)
            return false;
        var spans = told.GroupBy(t => t.Value)
            .Select(g => (Value: g.Key, First: g.Min(t => t.At), Last: g.Max(t => t.At)))
            .OrderBy(g => g.First)
            .ToList();
        if (spans[^1].First <= spans[0].First)
            return false;
        if (
            spans[^1].Value > spans[0].Value
            && Enumerable
                .Range(1, spans.Count - 1)
                .All(i =>
                    spans[i].First > spans[i - 1].Last
                    && (spans[i].Value > spans[i - 1].Value || spans[i].First - spans[i - 1].Last > Correction)
                )
        )
            return true;
        if (
            Enumerable
                .Range(1, spans.Count - 1)
                .All(i => spans[i].First > spans[i - 1].First && spans[i].Value > spans.Take(i).Max(s => s.Value))
            && !Returns(ordered, spans[^1].Value, spans[^1].First)
        )
            return true;
        var (rise, fall) = (0, 0);
        for (var a = 0; a < told.Count; a++)
        {
            for (var b = a + 1; b < told.Count; b++)
            {
                if (told[a].Value == told[b].Value || told[a].At == told[b].At)
                    continue;
                if (told[b].Value > told[a].Value)
                    rise++;
                else if (
                    told[b].Value < Many
                    || told[b].Quantity.Comparator is not (Comparator.AtLeast or Comparator.MoreThan)
                    || !FigureBounds.Overlap(told[a].Quantity, told[b].Quantity)
                )
                    fall++; // "more than 700" takes nothing back from 850
            }
        }
        return rise > 0 && rise >= Rising * fall;
    }

    /// <summary>
    /// Whether more outlets give lower figures again after the highest was first told than give the highest, or one does long after.
    /// </summary>
    private static bool Returns(List<CountedThing> ordered, double highest, DateTimeOffset first)
    {
        var again = ordered.Where(t => t.Value < highest && t.Article.Article.Published is { } at && at.Earliest > first).ToList();
        if (again.Exists(t => t.Article.Article.Published!.Earliest - first > Repeated))
            return true;
        var lower = again.Select(Outlet).Distinct(StringComparer.Ordinal).Count();
        return lower > 1 && lower > ordered.Where(t => t.Value == highest).Select(Outlet).Distinct(StringComparer.Ordinal).Count();
    }

    private static string Outlet(CountedThing thing) => thing.Article.Article.Outlet?.Id ?? thing.Article.Article.Id.Value;
}
