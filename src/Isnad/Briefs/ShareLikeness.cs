using Isnad.Analysis;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>How like the sentences of two different shares must be for them to be accounts of one share.</summary>
/// <remarks>
/// A text on a survey or a budget gives dozens of shares in sentences that are alike: close figures of things that are called the same, or
/// of one stretch of land.
/// </remarks>
internal static class ShareLikeness
{
    private const double Close = 1.25;
    private const double Far = 1.6;

    /// <summary>The cosine that two different shares need; above 1 when they are never of one thing.</summary>
    public static double Different(CountedThing a, CountedThing b)
    {
        if (
            OfOther(a.Quantity, b.Quantity)
            || a.Value % 1 != 0
            || b.Value % 1 != 0
            || !a.Context.Years.SetEquals(b.Context.Years)
            || FigureLikeness.Apart(a.Context.Places, b.Context.Places)
        )
            return 9;
        var (low, high) = (Math.Min(a.Value, b.Value), Math.Max(a.Value, b.Value));
        var (x, y) = (Of(a.Quantity.Counted), Of(b.Quantity.Counted));
        if (low <= 0 || high > low * Far)
            return 9;
        if (x == Land || y == Land)
            return FigureLikeness.Apart(a.Context.Spots, b.Context.Spots) || (x != y && !a.Context.Spots.Overlaps(b.Context.Spots))
                ? 9
                : 0.05;
        var same = x == y && x.Length > 0;
        return high <= low * Close
            ? same
                ? 0.12
                : 0.2
            : same
                ? 0.3
                : 0.5;
    }

    /// <summary>Whether two shares are of differently named things, neither of them land.</summary>
    public static bool OfOther(Quantity a, Quantity b) =>
        a.Unit == "percent"
        && b.Unit == "percent"
        && Of(a.Counted) is { Length: > 0 } x and not Land
        && Of(b.Counted) is { Length: > 0 } y and not Land
        && x != y;

    /// <summary>Whether one share says what it is of, no land, and the other does not.</summary>
    public static bool OneNamed(Quantity a, Quantity b) =>
        a.Unit == "percent" && b.Unit == "percent" && (Of(a.Counted), Of(b.Counted)) is ("", not ("" or Land)) or (not ("" or Land), "");

    private const string Land = "area";

    /// <summary>What a share is of: land under any of its words is one; empty where a pronoun or nothing says it.</summary>
    private static string Of(string? counted) =>
        counted is null || StopWords.Contains(counted) || FigureWords.Is("share-unsaid", counted) ? ""
        : FigureWords.Is("land", counted) ? Land
        : counted;
}
