namespace Isnad.Stories;

/// <summary>Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares).</summary>
internal static class LogisticFit
{
    private const int Steps = 25;
    private const double BiasRidge = 1e-9;

    /// <summary>The weights; the last feature is the bias, which the ridge leaves alone.</summary>
    /// <param name="examples">Features, how much the answer is yes (0 to 1), weight of the example.</param>
    /// <param name="ridge">How strongly weights are held to zero.</param>
    public static float[] Fit(IReadOnlyList<(float[] Features, double Yes, double Weight)> examples, double ridge)
    {
        var n = examples[0].Features.Length;
        var weights = new double[n];
        var total = examples.Sum(e => e.Weight);
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[n];
            var curve = new double[n, n];
            foreach (var (x, yes, weight) in examples)
            {
                var sum = 0.0;
                for (var i = 0; i < n; i++)
                    sum += weights[i] * x[i];
                var likely = 1 / (1 + Math.Exp(-sum));
                var error = (likely - yes) * weight / total;
                var bend = likely * (1 - likely) * weight / total;
                for (var i = 0; i < n; i++)
                {
                    slope[i] += error * x[i];
                    for (var k = 0; k < n; k++)
                        curve[i, k] += bend * x[i] * x[k];
                }
            }
            for (var i = 0; i < n; i++)
            {
                var held = i == n - 1 ? BiasRidge : ridge;
                slope[i] += held * weights[i];
                curve[i, i] += held;
            }
            var change = Solve(curve, slope);
            for (var i = 0; i < n; i++)
                weights[i] -= change[i];
        }
        return [.. weights.Select(w => (float)w)];
    }

    /// <summary>Each set of examples judged by what the others teach.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="set">Which set an example is of.</param>
    /// <param name="read">Its features, answer and weight.</param>
    /// <param name="ridge">How strongly weights are held to zero.</param>
    public static List<(T Example, double Likely)> LeaveOneOut<T>(
        IReadOnlyList<T> examples,
        Func<T, string> set,
        Func<T, (float[] Features, double Yes, double Weight)> read,
        double ridge
    )
    {
        var judged = new List<(T, double)>();
        foreach (var left in examples.GroupBy(set, StringComparer.Ordinal))
        {
            var weights = new LogisticWeights(Fit([.. examples.Where(e => set(e) != left.Key).Select(read)], ridge));
            judged.AddRange(left.Select(e => (e, weights.Likely(read(e).Features))));
        }
        return judged;
    }

    /// <summary>Gaussian elimination with pivots.</summary>
    private static double[] Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        for (var column = 0; column < n; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < n; row++)
                if (Math.Abs(a[row, column]) > Math.Abs(a[pivot, column]))
                    pivot = row;
            for (var k = 0; k < n; k++)
                (a[column, k], a[pivot, k]) = (a[pivot, k], a[column, k]);
            (b[column], b[pivot]) = (b[pivot], b[column]);
            for (var row = column + 1; row < n; row++)
            {
                var factor = a[row, column] / a[column, column];
                for (var k = column; k < n; k++)
                    a[row, k] -= factor * a[column, k];
                b[row] -= factor * b[column];
            }
        }
        for (var column = n - 1; column >= 0; column--)
        {
            for (var k = column + 1; k < n; k++)
                b[column] -= a[column, k] * b[k];
            b[column] /= a[column, column];
        }
        return b;
    }
}
