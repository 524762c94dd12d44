using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>Why two different figures of one kind never are accounts of one thing, however alike their sentences are.</summary>
internal static class OtherThing
{
    /// <summary>A count from so many days on is another than that of a day.</summary>
    private const double MostDays = 2;

    /// <summary>
    /// Whether two figures count other things, in other places, at other times, or one counts a part of what the other counts.
    /// </summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other; of the same family.</param>
    public static bool Of(CountedThing a, CountedThing b) =>
        IsOtherCount(a, b) || IsOfOtherSpan(a, b) || IsOfOtherPlace(a, b) || IsOfOtherHappening(a, b);

    /// <summary>
    /// Whether two tolls count others, other spans of time, other years, another happening as such, or differ and were told on other days of
    /// other days; else days and places are left open, since sentences about one happening name now this and now that one.
    /// </summary>
    public static bool OfTolls(CountedThing a, CountedThing b)
    {
        var (one, other) = (a.Context, b.Context);
        if (IsOtherCount(a, b) || one.Elsewhere != other.Elsewhere || one.IsFurther != other.IsFurther)
            return true;
        if (a.Value != b.Value && (FigureDays.IsAfter(a, b) || FigureDays.IsAfter(b, a)))
            return true;
        if (AreOfOtherDays(a, b) || IsOfDay(a, b) || IsOfDay(b, a) || IsLongSince(a, b) || IsLongSince(b, a))
            return true;
        return AreOfOtherWindows(one, other) || one.Recurs != other.Recurs || !one.Years.SetEquals(other.Years);
    }

    /// <summary>Whether two figures differ that are told more than a day apart, each of a day that the other does not name.</summary>
    private static bool AreOfOtherDays(CountedThing a, CountedThing b) =>
        a.Value != b.Value
        && FigureLikeness.Apart(a.Context.DaysBeside, b.Context.DaysBeside)
        && !a.Context.Cumulative
        && !b.Context.Cumulative
        && FigureDays.DayApart(a, b);

    /// <summary>Killed and injured, soldiers and civilians, a part and the whole, ranks of a league, matches of two teams.</summary>
    private static bool IsOtherCount(CountedThing a, CountedThing b)
    {
        var (first, second) = (a.Quantity, b.Quantity);
        if (first.What is not null && second.What is not null && first.What != second.What)
            return true;
        if (a.Context.IsUnreached != b.Context.IsUnreached || IsKnownByNumber(a, b))
            return true;
        if (IsOtherShare(a, b) || IsOtherSpan(a, b) || AreUnnamedThousands(a, b))
            return true;
        if (a.Family == "country" && (IsKnownGroup(first) || IsKnownGroup(second)))
            return true;
        if (first.What is not ("killed" or "injured") && a.Context.IsAdded != b.Context.IsAdded)
            return true;
        if (IsPart(first) || IsPart(second) || (first.Unit != "percent" && a.Context.IsPart != b.Context.IsPart))
            return true;
        if (first.Unit is "rank" or "match" or "clock" or "clock-gmt" || (a.Family == "person" && AreOtherPersons(first.Unit, second.Unit)))
            return true;
        return first.Unit is null or "person" && second.Unit is null or "person" && a.Context.IsOfBody != b.Context.IsOfBody;
    }

    /// <summary>Whether one counts what is known by its number, and the other gives another number for no dead or injured.</summary>
    private static bool IsKnownByNumber(CountedThing a, CountedThing b) =>
        a.Value != b.Value && !a.IsToll && !b.IsToll && (a.Context.IsDefinite || b.Context.IsDefinite);

    /// <summary>Shares of the votes counted and of those who came to vote, beside shares of what they voted for.</summary>
    private static bool IsOtherShare(CountedThing a, CountedThing b) =>
        a.Quantity.Unit == "percent" && (a.Context.OfCounting != b.Context.OfCounting || a.Context.OfTurnout != b.Context.OfTurnout);

    /// <summary>
    /// How long ago and how long, and days since something that passed from one article to the other: the eleventh on Wednesday, the tenth on
    /// Tuesday.
    /// </summary>
    private static bool IsOtherSpan(CountedThing a, CountedThing b)
    {
        if (a.Quantity.Unit is not { } unit || a.Quantity.What == "age" || UnitTable.Family(unit) != "time")
            return false;
        if (a.Context.Direction != b.Context.Direction)
            return true;
        var passed = FigureDays.Between(a, b);
        return unit == "day" && b.Quantity.Unit == unit && passed > 0.2 && Math.Abs(a.Value - b.Value) <= passed + 1;
    }

    /// <summary>Round thousands of nothing that is named: 57 ألفا.</summary>
    private static bool AreUnnamedThousands(CountedThing a, CountedThing b) =>
        a.Family.Length == 0
        && a.Quantity.What is null
        && b.Quantity.What is null
        && (a.Quantity.Counted is null || b.Quantity.Counted is null)
        && a.Value % 1000 == 0
        && b.Value % 1000 == 0;

    /// <summary>الدول الخمس: a group that is known by its number.</summary>
    public static bool IsKnownGroup(Quantity countries) =>
        countries.Text.Split(' ')[^1].StartsWith("ال", StringComparison.Ordinal) || countries.Text.Split(' ')[0].TrimStart('و') is "الدول";

    /// <summary>
    /// Children, women, soldiers: of persons of two kinds, only those who can stand for all who came to harm may be the others.
    /// </summary>
    private static bool AreOtherPersons(string? one, string? other) =>
        one is not null
        && other is not null
        && one != other
        && !((one == "person" || other == "person") && FigureLikeness.Peaceful(one) && FigureLikeness.Peaceful(other));

    /// <summary>What was counted in one day, since a beginning, every year, or in a year that is past.</summary>
    private static bool IsOfOtherSpan(CountedThing a, CountedThing b)
    {
        var (one, other) = (a.Context, b.Context);
        if (AreOfOtherWindows(one, other))
            return true;
        if (IsOfDay(a, b) || IsOfDay(b, a))
            return true;
        return !a.IsTime && (one.Recurs != other.Recurs || !one.Years.SetEquals(other.Years));
    }

    private static bool AreOfOtherWindows(FigureContext one, FigureContext other) =>
        one.Window != other.Window && one.Window != FigureWindow.Unsaid && other.Window != FigureWindow.Unsaid;

    /// <summary>Persons of a village and of none, degrees and speeds without a common place, anything of two places.</summary>
    private static bool IsOfOtherPlace(CountedThing a, CountedThing b)
    {
        var (one, other) = (a.Context, b.Context);
        if (a.Family == "person" && (one.Villages.Count > 0 || other.Villages.Count > 0) && !one.Villages.Overlaps(other.Villages))
            return true;
        var bound = a.Quantity.Unit == "degree" || (a.Quantity.What == "speed" && one.Places.Count + other.Places.Count > 0);
        return (bound && !one.Places.Overlaps(other.Places)) || FigureLikeness.Apart(one.Places, other.Places);
    }

    /// <summary>
    /// What comes on top of those counted before, a separate happening, one long past, or days named beside the figures that differ.
    /// </summary>
    private static bool IsOfOtherHappening(CountedThing a, CountedThing b)
    {
        var (one, other) = (a.Context, b.Context);
        if (one.Elsewhere != other.Elsewhere || one.IsFurther != other.IsFurther)
            return true;
        if (a.Family == "person")
            return FigureLikeness.Apart(one.DaysBeside, other.DaysBeside) || one.IsLongPast != other.IsLongPast;
        return !a.IsTime && AreOfOtherDays(a, b);
    }

    /// <summary>Whether a figure counts some of what is known: five of the missiles.</summary>
    private static bool IsPart(Quantity quantity) =>
        quantity.Unit != "percent"
        && quantity.Text.Contains(" من ال", StringComparison.Ordinal)
        && !quantity.Text.StartsWith("أكثر", StringComparison.Ordinal);

    /// <summary>Whether one counts from a day on that lies days before the one to which the other is dated.</summary>
    private static bool IsLongSince(CountedThing since, CountedThing dated) =>
        since.Context.Window == FigureWindow.Since
        && dated.Context is { Window: FigureWindow.Unsaid, Cumulative: false, DaysBeside.Count: > 0 }
        && since.Context.Days.Min(StringComparer.Ordinal) is { } first
        && IsoDate.Read(first) is { Earliest: var begun }
        && dated.Context.DaysBeside.All(day => IsoDate.Read(day) is { Earliest: var then } && (then - begun).TotalDays > MostDays);

    /// <summary>Whether a lower figure is dated to a day, and the other counts from a beginning on.</summary>
    public static bool IsOfDay(CountedThing dated, CountedThing other) =>
        dated.Family == "person"
        && other.Context.Window == FigureWindow.Since
        && dated.Context.Window == FigureWindow.Unsaid
        && dated.Value < other.Value
        && dated.Context.DaysBeside.Count > 0
        && !dated.Context.Cumulative;
}
