using Isnad.Analysis;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>How like the sentences of two figures must be for them to count the same thing.</summary>
/// <remarks>
/// The rarer a number, the less its sentence has to prove: 3,393 twice in one story is hardly chance, 2 is. The more figures a story has,
/// the more it takes. Thresholds were chosen on the labelled March days by reading what they put together.
/// </remarks>
/// <param name="figures">How many figures the story has.</param>
internal sealed class FigureLikeness(int figures)
{
    /// <summary>What is needed of two figures of which one forbids their groups to be one.</summary>
    public const double Never = 99;

    private readonly double _crowd = Math.Clamp(Math.Sqrt(figures / 200.0), 0.2, 1);

    /// <summary>The cosine that two equal figures need; above 1 when they never count the same.</summary>
    public double Equal(CountedThing a, CountedThing b)
    {
        if (a.IsTime || b.IsTime)
        {
            if (a.Quantity.Unit != b.Quantity.Unit)
                return 9;
            return a.Quantity.Unit is CountedThing.Year or CountedThing.Month ? 0.15 * _crowd
                : a.IsDated && b.IsDated ? 0.01 * _crowd
                : Math.Max(0.11, 0.2 * _crowd);
        }
        var (value, first, second) = (a.Value, a.Quantity, b.Quantity);
        if (first.Unit == second.Unit && first.Unit is "rank" or "clock" or "clock-gmt")
            return first.What == second.What ? 0.1 * _crowd : 9;
        var same = first.What == second.What && first.What is not null;
        var (rare, exact) = (value >= 13 && value % 10 != 0, value >= 100 && value % 100 != 0);
        if (a.Family == "person" && b.Family == "person" && (Clash(first.What, second.What) || OtherPersons(first.Unit, second.Unit)))
            return 9;
        if (Clash(first.What, second.What) && !exact)
            return 9;
        if (first.What == "age" && same && rare)
            return 0.001; // two of one story are seldom as old
        if (a.Family == "person" && value < 100 && DayApart(a, b) && Apart(a.Context.Days, b.Context.Days))
            return 0.2;
        if (a.Family == "person" && value < 100 && DaysBetween(a, b) > 3 && !a.Context.Days.Overlaps(b.Context.Days))
            return 0.35;
        if (!exact && value < 1000 && Apart(a.Context.Places, b.Context.Places))
            return 0.2;
        if (ShareLikeness.OfOther(first, second) || ShareLikeness.OneNamed(first, second))
            return value % 1 != 0 ? 0.1
                : value % 5 != 0 || value % 10 == 5 ? 0.2
                : 0.4;
        if (a.IsRound != b.IsRound)
            return 9; // آلاف is no 2,000
        if (a.IsRound)
            return 0.2 * Math.Max(_crowd, 0.6);
        if (a.Family == "time" && !same)
            return 0.2 * Math.Max(_crowd, 0.6); // spans of time are often equal by chance
        if (a.Family != b.Family)
        {
            if (a.Family.Length > 0 && b.Family.Length > 0 && Counted(a.Family) != Counted(b.Family))
                return 9;
            if (exact)
                return 0.04 * _crowd;
            if (same)
                return value > 2 ? 0.1 * _crowd : 0.3;
            return rare || value >= 1000 ? 0.1 * _crowd : 0.3;
        }
        if (a.Family.Length == 0)
            return exact ? 0.02
                : value >= 1000 || rare || (same && value > 2) ? 0.06 * _crowd
                : 0.25;
        if (exact)
            return 0.001;
        if (value >= 1000)
            return (
                    same ? 0.005
                    : first.What != second.What && (first.What ?? second.What) == "killed" ? 0.05
                    : 0.02
                ) * _crowd;
        if (rare)
            return (same || a.Family != "person" ? 0.015 : 0.04) * _crowd;
        if (value >= 20 || same)
            return (value > 2 ? 0.06 : 0.12) * _crowd;
        return value <= 2 ? 0.22 * Math.Max(_crowd, 0.6) : 0.1 * _crowd;
    }

    /// <summary>The cosine that two different figures need to be accounts of one thing; above 1 when they never are.</summary>
    public double Different(CountedThing a, CountedThing b)
    {
        var (first, second, family) = (a.Quantity, b.Quantity, a.Family);
        if (family != b.Family)
            return 9;
        if (family.Length == 0)
            return
                first.Counted is not null
                && first.Counted == second.Counted
                && first.What == second.What
                && FigureBounds.Overlap(first, second)
                && !Apart(a.Context.Places, b.Context.Places)
                && a.Context.Years.SetEquals(b.Context.Years)
                ? 0.35
                : 9;
        if (OtherThing.IsOfDay(a, b) || OtherThing.IsOfDay(b, a))
            return Never;
        if (OtherThing.Of(a, b))
            return 9;
        if (family == "person" && _crowd > 0.9 && Math.Max(a.Value, b.Value) < 100 && (IsAfter(a, b) || IsAfter(b, a)))
            return 9;
        var time = first.Unit is not null && UnitTable.Family(first.Unit) == "time";
        if (first.Unit is not null && UnitTable.Family(first.Unit) == "money" && first.What is not "cost")
            return 9;
        if (first.Unit == "percent")
            return ShareLikeness.Different(a, b);
        if (a.IsTime && !(first.Unit == CountedThing.Day && a.IsDated && b.IsDated))
            return 9;
        if (family == "person" && first.What is null && second.What is null)
            return 9;
        if (!Lasts(first) && (family != "person" || DayApart(a, b)) && Apart(a.Context.Days, b.Context.Days))
            return 9;
        if (a.IsTime && (DaysBetween(a, b) > 3 || IsToCome(a) || IsToCome(b)))
            return 9; // plans change, and of a plan each tells another part
        if (a.IsTime && a.Value % 10000 == b.Value % 10000 && !(NamesYear(first) && NamesYear(second)))
            return 9; // one day whose year was worked out twice
        if (a.IsTime)
            return Math.Floor(a.Value / 10000) == Math.Floor(b.Value / 10000) || a.Value % 10000 == b.Value % 10000
                ? 0.45 * Math.Max(_crowd, 0.6)
                : 9;
        if (
            family == "person"
            && Math.Min(a.Value, b.Value) < 100
            && DayApart(a, b)
            && !(a.Context.Cumulative && b.Context.Cumulative)
            && !a.Context.Places.Overlaps(b.Context.Places)
            && !a.Context.Days.Overlaps(b.Context.Days)
        )
            return
                first.What == second.What
                && first.Unit == second.Unit
                && first.What is not null
                && (a.Context.Cumulative || b.Context.Cumulative)
                ? 0.28
                : 9;
        if (a.IsRound != b.IsRound && !WithinRound(a.IsRound ? a : b, a.IsRound ? b.Value : a.Value))
            return 9;
        if (first.What == "age" || second.What == "age")
            return first.What == second.What && Math.Abs(a.Value - b.Value) <= 3 ? 0.45 * Math.Max(_crowd, 0.5) : 9;
        if (time || family == "country")
            return first.What == second.What && (first.What is not null || family == "country") ? 0.45 : 9;
        var (low, high) = (Math.Min(a.Value, b.Value), Math.Max(a.Value, b.Value));
        if (low <= 0)
            return
                family == "person"
                && first.What == second.What
                && !DayApart(a, b)
                && Peaceful(first.Unit ?? "person")
                && Peaceful(second.Unit ?? "person")
                ? (_crowd > 0.6 ? 0.3 : 0.15 * Math.Max(_crowd, 0.7))
                : 9;
        if (high > low * 20)
            return 9;
        if (family == "person" && (first.What is null || second.What is null))
            return first.What != second.What && first.Unit == second.Unit ? Math.Max(0.3, Persons(a, b, low, high)) : 9;
        return family == "person" ? Persons(a, b, low, high) : Things(a, b, low, high);
    }

    private double Persons(CountedThing a, CountedThing b, double low, double high)
    {
        var needed = 0.1 * Math.Max(_crowd, 0.35);
        var (x, y) = (a.Quantity.Unit, b.Quantity.Unit);
        if (x is null && y is null)
            needed = 0.3;
        else if (x is null || y is null)
            needed = a.Quantity.Counted == b.Quantity.Counted ? needed : 0.3;
        else if (x != y)
            needed = (x == "person" || y == "person") && Peaceful(x) && Peaceful(y) ? Math.Max(needed, 0.3) : 9;
        if (high > low * 4)
            needed = Math.Max(needed, 0.5);
        if (
            a.Quantity.What is "displaced" or "expelled" or "evacuated"
            && high > low * 1.1
            && !(a.Context.Cumulative && b.Context.Cumulative)
        )
            needed = Math.Max(
                needed,
                a.Quantity.What == "expelled" && high > low * 1.25
                    ? high > low * 2
                        ? 0.6
                        : 0.45
                    : 0.3
            ); // those of each country, of each day
        if (_crowd > 0.6 && high < 20 && !a.Context.Places.Overlaps(b.Context.Places) && !a.Context.Days.Overlaps(b.Context.Days))
            needed = Math.Max(needed, 0.35);
        if (low < 20 && _crowd > 0.6)
            needed *= 1.8;
        return Spread(a, b, low, high, needed);
    }

    private double Things(CountedThing a, CountedThing b, double low, double high)
    {
        var needed = 0.1 * Math.Max(_crowd, 0.35);
        if (a.Quantity.Unit != b.Quantity.Unit)
            needed = Math.Max(needed, 0.3);
        if (a.Quantity.What == "cost")
            needed = Math.Max(needed, high <= low * 1.02 ? 0.2 : 0.4);
        if (high > low * Widest(a.Quantity.Unit))
            return 9;
        if (_crowd > 0.6 && a.Quantity.What is null && b.Quantity.What is null)
            return low >= 100 && high <= low * 1.1 && low % 10 + high % 10 > 0 ? 0.5 : 9;
        if (a.Quantity.What is null || b.Quantity.What is null)
            return Math.Max(needed * 0.3, high <= low * 1.3 ? 0.1 + (0.2 * _crowd) : 0.4);
        return Spread(a, b, low, high, needed);
    }

    /// <summary>How far two counts of one thing lie apart at most: each party has its seats, each player his goals.</summary>
    private static double Widest(string? unit) =>
        unit switch
        {
            "seat" => 1.06,
            "goal" => 1.3,
            _ => 2.5,
        };

    /// <summary>Figures far apart need more, large ones close to each other less.</summary>
    private static double Spread(CountedThing a, CountedThing b, double low, double high, double needed) =>
        a.IsRound || b.IsRound ? Math.Max(needed, 0.35)
        : high > low * (low < 100 ? 2.5 : 2) ? Math.Max(needed, 0.4)
        : low < 20 ? needed
        : high <= low * 1.1 ? needed * 0.4
        : high <= low * 1.25 ? needed * 0.6
        : needed;

    /// <summary>Whether a figure is dated to a day after the one on which the other was told.</summary>
    private static bool IsAfter(CountedThing dated, CountedThing other) =>
        dated.Context.DaysBeside.Count > 0
        && !dated.Context.Cumulative
        && !other.Context.Cumulative
        && other.Article.Article.Published is { Value.Length: >= 10 } told
        && dated.Context.DaysBeside.All(d => string.CompareOrdinal(d, told.Value[..10]) > 0);

    /// <summary>Whether a day lies behind the article that names it.</summary>
    private static bool IsToCome(CountedThing day) =>
        day.Article.Article.Published is { Value.Length: >= 10 } published
        && int.TryParse(published.Value[..10].Replace("-", "", StringComparison.Ordinal), out var written)
        && day.Value > written;

    private static bool NamesYear(Quantity day) => day.Text.Count(char.IsDigit) > 2;

    /// <summary>Whether a figure is told of a thing for as long as it is there, not of a day.</summary>
    private static bool Lasts(Quantity quantity) => quantity.What is "weight" or "cost" or "age" or "speed";

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
    private static double DaysBetween(CountedThing a, CountedThing b) =>
        a.Article.Article.Published is { } x && b.Article.Article.Published is { } y ? (x.Earliest - y.Earliest).Duration().TotalDays : 0;

    /// <summary>Whether the two were published more than a day apart, or it is not known.</summary>
    private static bool DayApart(CountedThing a, CountedThing b) =>
        a.Article.Article.Published is not { } x
        || b.Article.Article.Published is not { } y
        || (x.Earliest - y.Earliest).Duration() > TimeSpan.FromHours(26);

    /// <summary>Whether a figure is among those that tens, hundreds or thousands can mean.</summary>
    private static bool WithinRound(CountedThing round, double value) => value >= round.Value / 2 && value < round.Value * 5;

    private static bool Clash(string? a, string? b) => a is not null && b is not null && a != b;

    private static bool OtherPersons(string? a, string? b) =>
        a is not null
        && b is not null
        && a != b
        && (a is "child" or "woman" || b is "child" or "woman" || (a != "person" && b != "person"));

    /// <summary>Units that can stand for all who came to harm; a child or a soldier is a part of them.</summary>
    internal static bool Peaceful(string unit) => unit is "person" or "civilian" or "Palestinian" or "Syrian" or "Israeli" or "Russian";

    /// <summary>What seats, votes, families and cases count in the end: persons.</summary>
    private static string Counted(string family) => family is "seat" or "vote" or "family" or "case" ? "person" : family;

    internal static bool Apart(HashSet<string> a, HashSet<string> b) => a.Count > 0 && b.Count > 0 && !a.Overlaps(b);
}
