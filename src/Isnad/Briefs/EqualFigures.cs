namespace Isnad.Briefs;

/// <summary>How like the sentences of two equal figures must be for them to count the same thing.</summary>
/// <param name="a">One figure.</param>
/// <param name="b">The other, of the same value.</param>
/// <param name="crowd">How many figures the story has, 0.2 to 1.</param>
internal readonly struct EqualFigures(CountedThing a, CountedThing b, double crowd)
{
    private const double FewAtLeast = 0.6;

    private double Value => a.Value;

    private bool IsSameWhat => a.Quantity.What == b.Quantity.What && a.Quantity.What is not null;

    /// <summary>13, 27: seldom given twice by chance.</summary>
    private bool IsRare => Value >= 13 && Value % 10 != 0;

    /// <summary>128, 3393: hardly ever given twice by chance.</summary>
    private bool IsExact => Value >= 100 && Value % 100 != 0;

    private bool IsOfPersons => a.Family == "person" && b.Family == "person";

    /// <summary>The cosine that they need; above 1 when they never count the same.</summary>
    public double Needed()
    {
        if (a.IsTime || b.IsTime)
            return Times();
        if (a.Quantity.Unit == b.Quantity.Unit && a.Quantity.Unit is "rank" or "clock" or "clock-gmt")
            return a.Quantity.What == b.Quantity.What ? 0.1 * crowd : FigureLikeness.Unlike;
        if (AreOfOthers())
            return FigureLikeness.Unlike;
        if (a.Quantity.What == "age" && IsSameWhat && IsRare)
            return 0.001; // two of one story are seldom as old
        return Elsewhere() ?? Shares() ?? Rounds() ?? (a.Family == b.Family ? OfOneFamily() : OfTwoFamilies());
    }

    private double Times()
    {
        if (a.Quantity.Unit != b.Quantity.Unit || FigureDays.IsToCome(a) && a.Context.IsDoubted != b.Context.IsDoubted)
            return FigureLikeness.Unlike;
        return a.Quantity.Unit is CountedThing.Year or CountedThing.Month ? 0.15 * crowd
            : a.IsDated && b.IsDated ? 0.01 * crowd
            : Math.Max(0.11, 0.2 * crowd);
    }

    /// <summary>Killed and injured, children and soldiers; of anything else an exact number proves more than what is said of it.</summary>
    private bool AreOfOthers()
    {
        var clash = a.Quantity.What is not null && b.Quantity.What is not null && a.Quantity.What != b.Quantity.What;
        return IsOfPersons && (clash || AreOtherPersons(a.Quantity.Unit, b.Quantity.Unit)) || clash && !IsExact;
    }

    private static bool AreOtherPersons(string? a, string? b) =>
        a is not null
        && b is not null
        && a != b
        && (a is "child" or "woman" || b is "child" or "woman" || (a != "person" && b != "person"));

    /// <summary>Small figures of other days or places.</summary>
    private double? Elsewhere()
    {
        var few = a.Family == "person" && Value < 100;
        if (few && FigureDays.DayApart(a, b) && FigureLikeness.Apart(a.Context.Days, b.Context.Days))
            return 0.2;
        if (few && FigureDays.Between(a, b) > 3 && !a.Context.Days.Overlaps(b.Context.Days))
            return 0.35;
        return !IsExact && Value < 1000 && FigureLikeness.Apart(a.Context.Places, b.Context.Places) ? 0.2 : null;
    }

    /// <summary>Shares of things that are called differently, or of which one says what it is of.</summary>
    private double? Shares()
    {
        if (!ShareLikeness.OfOther(a.Quantity, b.Quantity) && !ShareLikeness.OneNamed(a.Quantity, b.Quantity))
            return null;
        return Value % 1 != 0 ? 0.1
            : Value % 5 != 0 || Value % 10 == 5 ? 0.2
            : 0.4;
    }

    /// <summary>آلاف, which is no 2,000, and spans of time, which are often equal by chance.</summary>
    private double? Rounds()
    {
        if (a.IsRound != b.IsRound)
            return FigureLikeness.Unlike;
        return a.IsRound || a.Family == "time" && !IsSameWhat ? 0.2 * Math.Max(crowd, FewAtLeast) : null;
    }

    private double OfTwoFamilies()
    {
        if (a.Family.Length > 0 && b.Family.Length > 0 && InTheEnd(a.Family) != InTheEnd(b.Family))
            return FigureLikeness.Unlike;
        if (IsShareOf(a, b) || IsShareOf(b, a))
            return FigureLikeness.Unlike;
        if (IsExact)
            return 0.04 * crowd;
        if (IsSameWhat)
            return Value > 2 ? 0.1 * crowd : 0.3;
        return IsRare || Value >= 1000 ? 0.1 * crowd : 0.3;
    }

    /// <summary>Whether one is a share and the other a count of something: 7 بالمئة, 7 مرشحين.</summary>
    private static bool IsShareOf(CountedThing share, CountedThing count) =>
        share.Quantity.Unit == "percent" && count.Quantity is { Unit: null, Counted: not null };

    /// <summary>What seats, votes, families and cases count in the end: persons.</summary>
    private static string InTheEnd(string family) => family is "seat" or "vote" or "family" or "case" ? "person" : family;

    private double OfOneFamily()
    {
        if (a.Family.Length == 0)
            return IsExact ? 0.02
                : Value >= 1000 || IsRare || (IsSameWhat && Value > 2) ? 0.06 * crowd
                : 0.25;
        if (IsExact)
            return 0.001;
        if (Value >= 1000)
            return Thousands() * crowd;
        if (IsRare)
            return (IsSameWhat || a.Family != "person" ? 0.015 : 0.04) * crowd;
        if (Value >= 20 || IsSameWhat)
            return (Value > 2 ? 0.06 : 0.12) * crowd;
        return Value <= 2 ? 0.22 * Math.Max(crowd, FewAtLeast) : 0.1 * crowd;
    }

    private double Thousands()
    {
        if (IsSameWhat)
            return 0.005;
        return a.Quantity.What != b.Quantity.What && (a.Quantity.What ?? b.Quantity.What) == "killed" ? 0.05 : 0.02;
    }
}
