namespace Isnad.Briefs;

/// <summary>
/// Parts from a series of tolls those that are lower than all that were told more than a day before them, correct nothing and look back on
/// no day of theirs: the dead of another day, or a part of them.
/// </summary>
internal static class LateTolls
{
    private const int FewestEarlier = 2;

    /// <summary>The figures of a group, the late low ones by themselves.</summary>
    /// <param name="things">Figures that count the same thing.</param>
    public static IEnumerable<List<CountedThing>> Part(List<CountedThing> things)
    {
        var late = things.FindAll(t => t.IsToll && IsLate(t, things));
        if (late.Count == 0)
            return [things];
        return [things.FindAll(t => !late.Contains(t)), .. late.GroupBy(t => t.Value).Select(g => g.ToList())];
    }

    private static bool IsLate(CountedThing thing, List<CountedThing> things)
    {
        var told = thing.Article.Article.Published?.Earliest;
        var earlier = things.FindAll(t => FigureDays.DayApart(t, thing) && t.Article.Article.Published?.Earliest < told);
        return earlier.Select(t => t.Value).Distinct().Count() >= FewestEarlier && earlier.TrueForAll(t => FigureDays.Falls(t, thing));
    }
}
