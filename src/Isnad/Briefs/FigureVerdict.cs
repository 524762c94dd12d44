using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>Judges how the figures of one point stand to each other.</summary>
internal static class FigureVerdict
{
    /// <summary>Agree where the number is the same whatever the hedge, compatible where all can be true, superseded where a toll rises with time, else conflict.</summary>
    /// <param name="ordered">The figures in order of time.</param>
    public static Verdict Of(List<CountedThing> ordered)
    {
        if (ordered.Select(t => (t.Quantity.Low, t.Quantity.High)).Distinct().Count() == 1) return Verdict.Agree;
        var apart = false;
        for (var a = 0; a < ordered.Count && !apart; a++)
        {
            for (var b = a + 1; b < ordered.Count && !apart; b++) apart = !FigureBounds.Overlap(ordered[a].Quantity, ordered[b].Quantity);
        }
        if (!apart)
        {
            var (lowest, highest) = (ordered.MinBy(t => t.Quantity.Low ?? 0)!, ordered.MaxBy(t => t.Quantity.Low ?? 0)!);
            var grew = lowest.Quantity.Comparator == Comparator.AtLeast && highest.Quantity.Low >= lowest.Quantity.Low * 1.25;
            return grew && Rises(ordered) ? Verdict.Superseded : Verdict.Compatible;
        }
        return Rises(ordered) ? Verdict.Superseded : Verdict.Conflict;
    }

    /// <summary>A count that can only grow, or a share that is being won, each higher figure first given later than the lower ones.</summary>
    private static bool Rises(List<CountedThing> ordered)
    {
        if (ordered[0].Quantity is not { What: "killed" or "injured" or "arrested" or "displaced" or "neutralised" or "missing" or "evacuated" or "freed" or "destroyed" } and not { Unit: "percent" }) return false;
        var first = ordered.Where(t => t.Article.Article.Published is not null)
            .GroupBy(t => t.Quantity.Low ?? 0).OrderBy(g => g.Key)
            .Select(g => g.Min(t => t.Article.Article.Published!.Earliest)).ToList();
        for (var i = 1; i < first.Count; i++)
        {
            if (first[i] <= first[i - 1]) return false;
        }
        return first.Count > 1;
    }
}
