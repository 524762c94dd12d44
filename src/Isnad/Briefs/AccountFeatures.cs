using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>
/// What speaks for and against two groups of different figures being accounts of one thing, as figures from 0 to about 3.
/// </summary>
/// <remarks>
/// Sentences that are alike say little in a story with many figures. What tells most is relative: how many groups count the same kind of
/// thing, whether the figure is, of all in its article, the one whose sentence is likest to the other group's, and whether an article
/// gives both.
/// </remarks>
internal static class AccountFeatures
{
    private const int MostMembers = 4;
    private const double LeastCosine = 0.05;
    private const double FarthestRatio = 20;
    private const double FarthestOfSure = 1.25;
    private const double HighestPrice = 10_000;
    private const double Closest = 1.1;
    private const double Small = 20;
    private const double Usual = 4;

    /// <summary>What each figure is, in their order; the last is the bias.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "cosine-best",
        "cosine-crowd",
        "nearest",
        "unit-same",
        "unit-wider",
        "what-same",
        "noun-differs",
        "spot-same",
        "spot-differs",
        "spot-one",
        "places-shared",
        "days-apart",
        "days-shared",
        "given-there",
        "ratio",
        "close",
        "small",
        "round-differs",
        "overlap",
        "lead",
        "rivals",
        "crowd",
        "share",
        "year",
        "bias",
    ];

    /// <summary>Compares two groups; null where they cannot be accounts of one thing.</summary>
    /// <param name="story">The figures of their story.</param>
    /// <param name="a">One group.</param>
    /// <param name="b">The other.</param>
    public static float[]? Of(StoryFigures story, FigureGroup a, FigureGroup b)
    {
        var (x, y) = ClosestOf(a, b);
        if (x.Family != y.Family || a.Values.Overlaps(b.Values) || IsMoving(a, b) || IsOfOtherPersons(a, b))
            return null;
        var below = x.Value < 0 && y.Value < 0 ? -1 : 1;
        var (low, high) = (Math.Min(below * x.Value, below * y.Value), Math.Max(below * x.Value, below * y.Value));
        if (!x.IsTime && (low <= 0 || high > low * (x.Quantity.What is "cost" or "age" ? FarthestOfSure : FarthestRatio)))
            return null;
        var pairs = FigurePairs.Of(a.Sample(MostMembers), b.Sample(MostMembers));
        if (pairs.Likest < LeastCosine || a.IsOfOtherThing(b, MostMembers))
            return null;
        var (unit, other) = (x.Quantity.Unit, y.Quantity.Unit);
        var what = x.Quantity.What;
        var wider = unit is not null && other is not null && unit != other && (unit == "person" || other == "person");
        double[] values =
        [
            pairs.Likest,
            pairs.Likest * story.Crowd / Usual,
            Nearest(story, a, b),
            Is(unit == other && unit is not null),
            Is(wider),
            Is(what == y.Quantity.What && what is not null),
            Is(x.Quantity.Counted is { } noun && y.Quantity.Counted is { } otherNoun && noun != otherNoun),
            pairs.Part((m, n) => m.Context.Spot is { } spot && spot == n.Context.Spot),
            pairs.Part((m, n) => m.Context.Spot is { } spot && n.Context.Spot is { } elsewhere && spot != elsewhere),
            pairs.Part((m, n) => m.Context.Spot is null != n.Context.Spot is null),
            pairs.Part((m, n) => m.Context.Places.Overlaps(n.Context.Places)),
            pairs.Part((m, n) => FigureLikeness.Apart(m.Context.Days, n.Context.Days)),
            pairs.Part((m, n) => m.Context.Days.Overlaps(n.Context.Days)),
            Math.Max(Gives(story, a, b), Gives(story, b, a)),
            x.IsTime ? Math.Min(3, Math.Log(1 + high - low) / 3) : Math.Log(high / low),
            Is(!x.IsTime && high <= low * Closest),
            Is(!x.IsTime && low < Small),
            Is(x.IsRound != y.IsRound),
            Is(FigureBounds.Overlap(x.Quantity, y.Quantity)),
            pairs.Part((m, n) => m.IsLead && n.IsLead),
            Math.Log(story.Rivals(a) + story.Rivals(b)) / 2,
            story.Crowd / Usual,
            Is(unit == "percent"),
            Is(unit == CountedThing.Year),
            1,
        ];
        return [.. values.Select(v => (float)v)];
    }

    private static double Is(bool holds) => holds ? 1 : 0;

    /// <summary>The figures of two groups whose numbers are nearest to each other: of tolls that rose, those that were told about one time.</summary>
    private static (CountedThing A, CountedThing B) ClosestOf(FigureGroup a, FigureGroup b)
    {
        if (a.Values.Count == 1 && b.Values.Count == 1)
            return (a.First, b.First);
        return a
            .Members.SelectMany(m => b.Members.Select(n => (A: m.Thing, B: n.Thing)))
            .MinBy(p => Math.Max(p.A.Value, p.B.Value) / Math.Max(1, Math.Min(p.A.Value, p.B.Value)));
    }

    /// <summary>
    /// Whether they are prices, rates or points of a league, of which there are others a few hours later, or days and years counted from
    /// the article's own: most of a story's days are days of other things.
    /// </summary>
    private static bool IsMoving(FigureGroup a, FigureGroup b) =>
        a.First.Quantity.Unit is "point" or "rank" or "goal" or "match" or "seat"
        || IsPrice(a.First)
        || IsPrice(b.First)
        || IsRate(a.First)
        || IsRate(b.First)
        || a.First.Quantity.Unit == CountedThing.Day
        || (a.First.IsTime && !(a.First.IsDated && b.First.IsDated));

    /// <summary>Whether a share is so exact that it is a rate: 0.65 بالمئة.</summary>
    private static bool IsRate(CountedThing thing) => thing.Quantity.Unit == "percent" && thing.Value % 1 != 0;

    /// <summary>Whether a sum of money is what one piece is traded for.</summary>
    private static bool IsPrice(CountedThing thing) =>
        thing.Quantity.Unit is { } unit && UnitTable.Family(unit) == "money" && thing.Quantity.What != "cost" && thing.Value < HighestPrice;

    /// <summary>Whether they are ages, and not of a person who is named beside both.</summary>
    private static bool IsOfOtherPersons(FigureGroup a, FigureGroup b) =>
        (a.First.Quantity.What == "age" || b.First.Quantity.What == "age")
        && !a.Members.Exists(m => m.Thing.Context.Person is { } person && b.Members.Exists(n => n.Thing.Context.Person == person));

    /// <summary>
    /// Part of the pairs in which each figure is, of all in its article that may count the same thing, the one whose sentence is likest to
    /// the other's.
    /// </summary>
    private static double Nearest(StoryFigures story, FigureGroup a, FigureGroup b)
    {
        var (near, all) = (0, 0);
        foreach (var one in a.Sample(MostMembers))
        {
            foreach (var other in b.Sample(MostMembers).Where(o => o.Thing.Article != one.Thing.Article))
            {
                all += 2;
                near += (IsNearest(story, one.Vector, other) ? 1 : 0) + (IsNearest(story, other.Vector, one) ? 1 : 0);
            }
        }
        return all == 0 ? 0 : (double)near / all;
    }

    private static bool IsNearest(StoryFigures story, FigureVector from, (CountedThing Thing, FigureVector Vector) to)
    {
        var like = from.Cosine(to.Vector);
        foreach (var (thing, vector) in story.In(to.Thing.Article.Article.Id, to.Thing.Family))
        {
            if (thing.Value != to.Thing.Value && from.Cosine(vector) > like)
                return false;
        }
        return true;
    }

    /// <summary>Part of the articles of a group that give a figure of another group's value for what that counts.</summary>
    private static double Gives(StoryFigures story, FigureGroup group, FigureGroup other)
    {
        var gives = group.Articles.Count(id =>
            story
                .In(id, other.First.Family)
                .Any(t => other.Values.Contains(t.Thing.Value) && t.Thing.Quantity.What == other.First.Quantity.What)
        );
        return (double)gives / group.Articles.Count;
    }
}
