using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>The range of true values that a figure leaves open.</summary>
internal static class FigureBounds
{
    /// <summary>Lowest and highest value that a figure can mean; rounding and hedges are given a tenth.</summary>
    /// <param name="quantity">A figure with a lower bound.</param>
    public static (double Low, double High) Of(Quantity quantity)
    {
        var value = quantity.Low ?? quantity.High ?? 0;
        return quantity.Comparator switch
        {
            Comparator.Exact when quantity.Unit == "percent" => (value * 0.95, value * 1.05),
            Comparator.Exact
                when UnitTable.Family(quantity.Unit ?? "") is "km" or "metre" or "mile" or "tonne" or "kg"
                    && value >= 100
                    && value % 10 == 0 => (value * 0.98, value * 1.02),
            Comparator.Exact => Round(value),
            Comparator.About => (value * 0.9, value * 1.1),
            Comparator.AtLeast => (value, value * 2),
            Comparator.MoreThan => (value, value * 1.5),
            Comparator.AtMost or Comparator.LessThan => (0, value),
            Comparator.Between => (value, quantity.High ?? value),
            _ => (value / 2, value * 5),
        };
    }

    /// <summary>Whether two figures can both be true.</summary>
    public static bool Overlap(Quantity a, Quantity b)
    {
        var (x, y) = (Of(a), Of(b));
        return x.Low <= y.High && y.Low <= x.High;
    }

    /// <summary>A figure that ends in zeros may be rounded by half of its last place, below a thousand only whole hundreds.</summary>
    private static (double, double) Round(double value)
    {
        if (value < 1000)
            return value >= 100 && value % 100 == 0 ? (value - 50, value + 50) : (value, value);
        var place = 1.0;
        while (value % (place * 10) == 0)
            place *= 10;
        return (value - (place / 2), value + (place / 2));
    }
}
