using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>The words around a figure as a vector of length 1, the near and rare ones weighing most.</summary>
internal sealed class FigureVector
{
    private readonly int[] _roots;
    private readonly double[] _weights;

    private FigureVector(int[] roots, double[] weights) => (_roots, _weights) = (roots, weights);

    /// <summary>The vectors of the figures of one story, in their order; a root weighs by its rarity in news and in the story.</summary>
    public static List<FigureVector> Of(IReadOnlyList<CountedThing> things)
    {
        var (numbers, frequency) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<int>());
        foreach (var root in things.SelectMany(t => t.Context.Near.Keys))
        {
            if (!numbers.TryGetValue(root, out var number))
            {
                numbers[root] = number = frequency.Count;
                frequency.Add(0);
            }
            frequency[number]++;
        }
        return [.. things.Select(thing => Vector(thing, things.Count, numbers, frequency))];
    }

    /// <summary>The cosine of two vectors, 0 to 1.</summary>
    public double Cosine(FigureVector other)
    {
        var (sum, i, j) = (0.0, 0, 0);
        while (i < _roots.Length && j < other._roots.Length)
        {
            if (_roots[i] == other._roots[j]) sum += _weights[i++] * other._weights[j++];
            else if (_roots[i] < other._roots[j]) i++;
            else j++;
        }
        return sum;
    }

    private static FigureVector Vector(CountedThing thing, int things, Dictionary<string, int> numbers, List<int> frequency)
    {
        var roots = thing.Context.Near.Keys.OrderBy(r => numbers[r]).ToArray();
        var weights = new double[roots.Length];
        for (var i = 0; i < roots.Length; i++)
        {
            var (near, stem) = thing.Context.Near[roots[i]];
            weights[i] = near * Math.Pow(Math.Clamp(StemTable.Shipped.Weight(stem), 0.3, 8), 0.7) * Math.Log(1 + ((double)things / frequency[numbers[roots[i]]]));
        }
        var length = Math.Sqrt(weights.Sum(w => w * w));
        if (length > 0) for (var i = 0; i < weights.Length; i++) weights[i] /= length;
        return new FigureVector([.. roots.Select(r => numbers[r])], weights);
    }
}
