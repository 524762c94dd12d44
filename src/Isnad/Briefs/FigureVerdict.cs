using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>Judges how the figures of one point stand to each other.</summary>
internal static class FigureVerdict
{
    /// <summary>Agree where the number is the same whatever the hedge, compatible where all can be true, superseded where a toll or a share rises with time, else conflict.</summary>
    /// <param name="ordered">The figures in order of time.</param>
    public static Verdict Of(List<CountedThing> ordered)
    {
        if (ordered.Select(t => t.Value).Distinct().Count() == 1) return ordered.Exists(IsRange) && !ordered.TrueForAll(IsRange) ? Verdict.Compatible : Verdict.Agree;
        var (lowest, highest) = (ordered.MinBy(t => t.Value)!, ordered.MaxBy(t => t.Value)!);
        if (ordered.Any(t => t.Context.WithAttackers)) return Verdict.Compatible;
        if (!Apart(ordered))
        {
            if (lowest.Quantity.Unit == "percent") return highest.Value >= lowest.Value * 1.15 && Rises(ordered) ? Verdict.Superseded : Verdict.Compatible;
            return ((lowest.Quantity.Comparator == Comparator.AtLeast && highest.Value >= lowest.Value * 1.25) || DayLater(lowest, highest)) && Rises(ordered) ? Verdict.Superseded : Verdict.Compatible;
        }
        return Rises(ordered) ? Verdict.Superseded : Verdict.Conflict;
    }

    private static bool IsRange(CountedThing thing) => thing.Quantity.Comparator == Comparator.Between && thing.Quantity.High > thing.Quantity.Low;

    /// <summary>Whether the higher figure came a day or more after the lower one: then "more than" was true in its time.</summary>
    private static bool DayLater(CountedThing lower, CountedThing higher) =>
        lower.Article.Article.Published is { } first && higher.Article.Article.Published is { } last && last.Earliest - first.Earliest >= TimeSpan.FromDays(1);

    private static bool Apart(List<CountedThing> things)
    {
        for (var a = 0; a < things.Count; a++)
        {
            for (var b = a + 1; b < things.Count; b++)
            {
                if (things[a].Value != things[b].Value && (things[a].IsTime || !FigureBounds.Overlap(things[a].Quantity, things[b].Quantity))) return true;
            }
        }
        return false;
    }

    /// <summary>A count that can only grow, each higher figure first given later than the lower ones; or a share, the highest first given after the lowest.</summary>
    private static bool Rises(List<CountedThing> ordered)
    {
        var share = ordered[0].Quantity.Unit == "percent";
        if (!share && ordered[0].Quantity.What is not ("killed" or "injured" or "arrested" or "displaced" or "neutralised" or "missing" or "evacuated" or "freed" or "destroyed")) return false;
        if (ordered.Exists(t => t.Value == 0)) return false;
        var first = ordered.Where(t => t.Article.Article.Published is not null && t.Quantity.Comparator != Comparator.Between && !t.IsRound).GroupBy(t => t.Value).OrderBy(g => g.Key)
            .Select(g => g.Min(t => t.Article.Article.Published!.Earliest)).ToList();
        for (var i = 1; i < first.Count; i++)
        {
            if (share ? first[i] < first[i - 1] : first[i] <= first[i - 1]) return false;
        }
        return first.Count > 1 && first[^1] > first[0];
    }
}
