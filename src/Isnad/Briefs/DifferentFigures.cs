using Isnad.Analysis;
using Isnad.Arabic.Times;

namespace Isnad.Briefs;

/// <summary>How like the sentences of two different figures must be for them to be accounts of one thing.</summary>
/// <param name="a">One figure.</param>
/// <param name="b">The other.</param>
/// <param name="crowd">How many figures the story has, 0.2 to 1.</param>
internal readonly struct DifferentFigures(CountedThing a, CountedThing b, double crowd)
{
    private const double Farthest = 20;

    /// <summary>The cosine that two dates need that differ as a slip makes them differ.</summary>
    private const double Slipped = 0.25;

    /// <summary>The cosine that two ages of a person, or minutes of his goal, need.</summary>
    private const double OfSamePerson = 0.05;

    private double Low => Math.Min(a.Value, b.Value);

    private double High => Math.Max(a.Value, b.Value);

    private bool IsOfPersons => a.Family == "person";

    private bool IsSameWhat => a.Quantity.What == b.Quantity.What;

    /// <summary>The cosine that they need; above 1 when they never are.</summary>
    public double Needed()
    {
        if (a.Family != b.Family)
            return FigureLikeness.Unlike;
        if (a.IsOfSamePerson(b))
            return OfSamePerson;
        if (a.Family.Length == 0)
            return AreOfOneNoun() ? 0.35 : FigureLikeness.Unlike;
        if (OtherThing.IsOfDay(a, b) || OtherThing.IsOfDay(b, a))
            return FigureLikeness.Never;
        if (OtherThing.Of(a, b) || IsPriceOrAfter())
            return FigureLikeness.Unlike;
        if (a.Quantity.Unit == "percent")
            return ShareLikeness.Different(a, b);
        if (a.IsTime && !AreDatedDays() || IsOfPersons && a.Quantity.What is null && b.Quantity.What is null || AreOfOtherDays())
            return FigureLikeness.Unlike;
        if (a.IsTime)
            return Days();
        return SmallTolls() ?? Ages() ?? Spans() ?? Counts();
    }

    /// <summary>Counts of a thing without a unit that is called the same, that can both be true.</summary>
    private bool AreOfOneNoun() =>
        a.Quantity.Counted is not null
        && a.Quantity.Counted == b.Quantity.Counted
        && IsSameWhat
        && FigureBounds.Overlap(a.Quantity, b.Quantity)
        && !FigureLikeness.Apart(a.Context.Places, b.Context.Places)
        && a.Context.Years.SetEquals(b.Context.Years);

    /// <summary>Prices, which move, and in a large story tolls of days after the other was told.</summary>
    private bool IsPriceOrAfter()
    {
        if (IsOfPersons && crowd > 0.9 && High < 100 && (FigureDays.IsAfter(a, b) || FigureDays.IsAfter(b, a)))
            return true;
        return a.Quantity.Unit is { } unit && UnitTable.Family(unit) == "money" && a.Quantity.What is not "cost";
    }

    private bool AreDatedDays() => a.Quantity.Unit == CountedThing.Day && a.IsDated && b.IsDated;

    private bool AreOfOtherDays() =>
        !Lasts(a.Quantity) && (!IsOfPersons || FigureDays.DayApart(a, b)) && FigureLikeness.Apart(a.Context.Days, b.Context.Days);

    /// <summary>Whether a figure is told of a thing for as long as it is there, not of a day.</summary>
    private static bool Lasts(Quantity quantity) => quantity.What is "weight" or "cost" or "age" or "speed";

    /// <summary>Two dates: of plans, which change, each tells another part; one day whose year was worked out twice is no account.</summary>
    private double Days()
    {
        var planned = (FigureDays.IsToCome(a) ? 1 : 0) + (FigureDays.IsToCome(b) ? 1 : 0);
        if (planned == 0 && IsSlip(months: 0, days: 1) || planned < 2 && IsSlip(months: 1, days: 0))
            return Slipped;
        if (planned > 0 || FigureDays.Between(a, b) > 3)
            return FigureLikeness.Unlike;
        var (one, other) = (Time(a), Time(b));
        var sameDay = (one.Month, one.Day) == (other.Month, other.Day);
        if (sameDay && !(NamesYear(a.Quantity) && NamesYear(b.Quantity)))
            return FigureLikeness.Unlike;
        return sameDay || one.Year == other.Year ? 0.45 * Math.Max(crowd, 0.6) : FigureLikeness.Unlike;
    }

    /// <summary>
    /// Whether two dates of one year are so many months and days apart and of no prices, which have one height on one day and another on
    /// the next; a month (30 آذار, 30 نيسان) or a day is what a slip makes.
    /// </summary>
    private bool IsSlip(int months, int days)
    {
        var (one, other) = (Time(a), Time(b));
        return one.Year == other.Year
            && Math.Abs((one.Month ?? 0) - (other.Month ?? 0)) == months
            && Math.Abs((one.Day ?? 0) - (other.Day ?? 0)) == days
            && !a.Context.IsOfPrices
            && !b.Context.IsOfPrices;
    }

    private static TimePoint Time(CountedThing dated) => dated.Quantity.Time!.Value;

    private static bool NamesYear(Quantity day) => day.Text.Count(char.IsDigit) > 2;

    /// <summary>Tolls under a hundred of two days with no place or day in common.</summary>
    private double? SmallTolls()
    {
        if (!IsOfPersons || Low >= 100 || !FigureDays.DayApart(a, b) || a.Context.Cumulative && b.Context.Cumulative || ShareContext())
            return null;
        return
            IsSameWhat
            && a.Quantity.Unit == b.Quantity.Unit
            && a.Quantity.What is not null
            && (a.Context.Cumulative || b.Context.Cumulative)
            ? 0.28
            : FigureLikeness.Unlike;
    }

    private bool ShareContext() => a.Context.Places.Overlaps(b.Context.Places) || a.Context.Days.Overlaps(b.Context.Days);

    private double? Ages()
    {
        if (a.IsRound != b.IsRound && !WithinRound(a.IsRound ? a : b, a.IsRound ? b.Value : a.Value))
            return FigureLikeness.Unlike;
        if (a.Quantity.What != "age" && b.Quantity.What != "age")
            return null;
        return IsSameWhat && High - Low <= 3 ? 0.45 * Math.Max(crowd, 0.5) : FigureLikeness.Unlike;
    }

    /// <summary>Whether a figure is among those that tens, hundreds or thousands can mean.</summary>
    private static bool WithinRound(CountedThing round, double value) => value >= round.Value / 2 && value < round.Value * 5;

    /// <summary>Spans of time and countries.</summary>
    private double? Spans()
    {
        if (a.Family != "country" && !(a.Quantity.Unit is { } unit && UnitTable.Family(unit) == "time"))
            return null;
        return IsSameWhat && (a.Quantity.What is not null || a.Family == "country") ? 0.45 : FigureLikeness.Unlike;
    }

    private double Counts()
    {
        if (Low <= 0)
            return Nobody();
        if (High > Low * Farthest)
            return FigureLikeness.Unlike;
        if (!IsOfPersons)
            return Things();
        if (a.Quantity.What is not null && b.Quantity.What is not null)
            return Persons();
        return !IsSameWhat && a.Quantity.Unit == b.Quantity.Unit ? Math.Max(0.3, Persons()) : FigureLikeness.Unlike;
    }

    /// <summary>Nobody hurt against some.</summary>
    private double Nobody()
    {
        var comparable =
            IsOfPersons
            && IsSameWhat
            && !FigureDays.DayApart(a, b)
            && FigureLikeness.Peaceful(a.Quantity.Unit ?? "person")
            && FigureLikeness.Peaceful(b.Quantity.Unit ?? "person");
        return !comparable ? FigureLikeness.Unlike
            : crowd > 0.6 ? 0.3
            : 0.15 * Math.Max(crowd, 0.7);
    }

    private double Persons()
    {
        var needed = Math.Max(OfUnits(), Moved());
        if (High > Low * 4)
            needed = Math.Max(needed, 0.5);
        if (crowd > 0.6 && High < 20 && !ShareContext())
            needed = Math.Max(needed, 0.35);
        if (Low < 20 && crowd > 0.6)
            needed *= 1.8;
        return Spread(needed);
    }

    private double OfUnits()
    {
        var usual = 0.1 * Math.Max(crowd, 0.35);
        var (x, y) = (a.Quantity.Unit, b.Quantity.Unit);
        if (x is null || y is null)
            return x == y || a.Quantity.Counted != b.Quantity.Counted ? 0.3 : usual;
        if (x == y)
            return usual;
        var wider = (x == "person" || y == "person") && FigureLikeness.Peaceful(x) && FigureLikeness.Peaceful(y);
        return wider ? Math.Max(usual, 0.3) : FigureLikeness.Unlike;
    }

    /// <summary>Who left or was sent away: those of each country, of each day.</summary>
    private double Moved()
    {
        if (a.Quantity.What is not ("displaced" or "expelled" or "evacuated") || High <= Low * 1.1)
            return 0;
        if (a.Context.Cumulative && b.Context.Cumulative)
            return 0;
        if (a.Quantity.What != "expelled" || High <= Low * 1.25)
            return 0.3;
        return High > Low * 2 ? 0.6 : 0.45;
    }

    private double Things()
    {
        var needed = 0.1 * Math.Max(crowd, 0.35);
        if (a.Quantity.Unit != b.Quantity.Unit)
            needed = Math.Max(needed, 0.3);
        if (a.Quantity.What == "cost")
            needed = Math.Max(needed, High <= Low * 1.02 ? 0.2 : 0.4);
        if (High > Low * Widest(a.Quantity.Unit))
            return FigureLikeness.Unlike;
        if (crowd > 0.6 && a.Quantity.What is null && b.Quantity.What is null)
            return Low >= 100 && High <= Low * 1.1 && Low % 10 + High % 10 > 0 ? 0.5 : FigureLikeness.Unlike;
        if (a.Quantity.What is null || b.Quantity.What is null)
            return Math.Max(needed * 0.3, High <= Low * 1.3 ? 0.1 + (0.2 * crowd) : 0.4);
        return Spread(needed);
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
    private double Spread(double needed)
    {
        if (a.IsRound || b.IsRound)
            return Math.Max(needed, 0.35);
        if (High > Low * (Low < 100 ? 2.5 : 2))
            return Math.Max(needed, 0.4);
        if (Low < 20)
            return needed;
        return High <= Low * 1.1 ? needed * 0.4
            : High <= Low * 1.25 ? needed * 0.6
            : needed;
    }
}
