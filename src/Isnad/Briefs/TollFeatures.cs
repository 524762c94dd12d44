using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>A figure of dead or injured with what its story says of it.</summary>
/// <param name="Thing">The figure.</param>
/// <param name="Vector">The words around it.</param>
/// <param name="Beside">The injured told beside the dead, or the dead beside the injured; null when none are.</param>
internal sealed record ToldToll(CountedThing Thing, FigureVector Vector, double? Beside)
{
    /// <summary>When it was told; null when that is not known.</summary>
    public DateTimeOffset? At => Thing.Article.Article.Published?.Earliest;
}

/// <summary>What speaks for and against two figures of dead or injured counting those of one happening, as figures from 0 to about 5.</summary>
internal static class TollFeatures
{
    private const double Few = 3;
    private const double Text = 2000;
    private static readonly TimeSpan Near = TimeSpan.FromDays(1);

    /// <summary>What each figure is, in their order; the last is the bias.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "equal",
        "cosine-crowd",
        "ratio",
        "falls",
        "unit-same",
        "days-apart",
        "spot-differs",
        "size",
        "few",
        "at-least",
        "beside",
        "beside-ratio",
        "distance",
        "lead-near",
        "body-differs",
        "bias",
    ];

    /// <summary>Compares two tolls of one kind.</summary>
    /// <param name="crowd">How many figures the story has, as a logarithm.</param>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    public static float[] Of(double crowd, ToldToll a, ToldToll b)
    {
        var (low, high) = a.Thing.Value <= b.Thing.Value ? (a, b) : (b, a);
        var (x, y) = (a.Thing, b.Thing);
        var equal = x.Value == y.Value;
        var beside = a.Beside is not null && b.Beside is not null;
        double[] values =
        [
            Is(equal),
            a.Vector.Cosine(b.Vector) * crowd / 4,
            Math.Log(high.Thing.Value / low.Thing.Value),
            Is(!equal && !(high.At > low.At)),
            Is(x.Quantity.Unit is not null && x.Quantity.Unit == y.Quantity.Unit),
            Is(FigureLikeness.Apart(x.Context.DaysBeside, y.Context.DaysBeside)),
            Is(x.Context.Spot is { } spot && y.Context.Spot is { } other && spot != other),
            Math.Log(low.Thing.Value),
            Is(low.Thing.Value <= Few),
            Is(!equal && low.Thing.Quantity.Comparator is Comparator.AtLeast or Comparator.MoreThan),
            Is(beside),
            beside ? Math.Abs(Math.Log(a.Beside!.Value / b.Beside!.Value)) : 0,
            x.Quantity.In == y.Quantity.In ? Math.Abs(x.Quantity.Span.Start - y.Quantity.Span.Start) / Text : 0.5,
            Is(x.IsLead && y.IsLead && (a.At - b.At)?.Duration() < Near),
            Is(x.Context.IsOfBody != y.Context.IsOfBody),
            1,
        ];
        return [.. values.Select(v => (float)v)];
    }

    private static double Is(bool holds) => holds ? 1 : 0;
}
