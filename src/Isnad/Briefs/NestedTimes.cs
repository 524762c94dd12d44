namespace Isnad.Briefs;

/// <summary>
/// Joins times of one happening that are told more and less exactly (24 مارس 2016, مارس 2016, عام 2016), which can all be true.
/// </summary>
internal static class NestedTimes
{
    /// <summary>
    /// The cosine that the sentences of a time and of a longer one that holds it need; of 25 pairs read above it 20 were of one thing.
    /// </summary>
    private const double Needed = 0.17;

    /// <summary>The same where the longer one is told from now: العام الماضي.</summary>
    private const double NeededFromNow = 0.3;

    /// <summary>
    /// Joins groups of times, the likest first; a longer time holds others only as long as each of these holds or is held by the rest.
    /// </summary>
    /// <param name="groups">The groups of a story; those joined to another are taken out.</param>
    public static void Join(List<FigureGroup> groups)
    {
        var times = groups.Where(g => g.First.IsTime && g.Values.Count == 1).ToList();
        var pairs = times
            .Where(g => g.First.Quantity.Unit != CountedThing.Day && !IsPresent(g.First))
            .SelectMany(longer => times.Where(g => Holds(longer.First, g.First)).Select(shorter => (longer, shorter)))
            .Select(pair => (pair.longer, pair.shorter, Like: FigurePairs.Of(pair.longer.Members, pair.shorter.Members).Likest))
            .Where(pair => pair.Like >= (IsNamed(pair.longer.First) ? Needed : NeededFromNow))
            .OrderByDescending(pair => pair.Like)
            .ThenBy(pair => times.IndexOf(pair.longer))
            .ThenBy(pair => times.IndexOf(pair.shorter));
        var joined = times.ToDictionary(g => g, g => g);
        foreach (var (longer, shorter, _) in pairs)
        {
            var (a, b) = (joined[longer], joined[shorter]);
            if (
                a == b
                || a.Articles.Overlaps(b.Articles)
                || !a.Members.TrueForAll(m => b.Members.TrueForAll(n => AreNested(m.Thing, n.Thing)))
            )
                continue;
            a.Take(b);
            groups.Remove(b);
            foreach (var group in times.Where(g => joined[g] == b))
                joined[group] = a;
        }
    }

    /// <summary>Whether two times are one, or one of them holds the other.</summary>
    /// <param name="a">A time.</param>
    /// <param name="b">A time.</param>
    public static bool AreNested(CountedThing a, CountedThing b) => a.Value == b.Value || Holds(a, b) || Holds(b, a);

    private static bool Holds(CountedThing longer, CountedThing shorter) =>
        longer.Quantity.Time is { } whole && shorter.Quantity.Time is { } part && whole.Holds(part);

    /// <summary>Whether it is the year in which it is told: so much happens in it that it says nothing.</summary>
    private static bool IsPresent(CountedThing time) =>
        time is { Quantity.Time: { Month: null } named, Told: { } told } && named.Year == told.Year;

    /// <summary>Whether a month is named, or a year by its number.</summary>
    private static bool IsNamed(CountedThing time) => time.Quantity.Unit == CountedThing.Month || time.Quantity.Text.Any(char.IsDigit);
}
