using Isnad.Analysis;

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
        var roots = new Dictionary<string, int>(StringComparer.Ordinal);
        var (stems, frequency) = (new List<string>(), new List<int>());
        var numbers = new List<int[]>(things.Count);
        foreach (var thing in things)
        {
            var its = new int[thing.Context.Near.Count];
            var at = 0;
            foreach (var (root, (_, stem)) in thing.Context.Near)
            {
                if (!roots.TryGetValue(root, out var number))
                {
                    roots[root] = number = stems.Count;
                    stems.Add(stem);
                    frequency.Add(0);
                }
                if (!thing.IsPosition)
                    frequency[number]++;
                its[at++] = number;
            }
            numbers.Add(its);
        }
        var all = Math.Max(1.0, things.Count(t => !t.IsPosition));
        var rarity = stems
            .Select(
                (stem, i) =>
                    Math.Pow(Math.Clamp(StemTable.Shipped.Weight(stem), 0.3, 8), 0.7) * Math.Log(1 + (all / Math.Max(1, frequency[i])))
            )
            .ToArray();
        return [.. things.Select((thing, i) => Vector(thing, numbers[i], rarity))];
    }

    /// <summary>The cosine of two vectors, 0 to 1.</summary>
    public double Cosine(FigureVector other)
    {
        var (sum, i, j) = (0.0, 0, 0);
        while (i < _roots.Length && j < other._roots.Length)
        {
            if (_roots[i] == other._roots[j])
                sum += _weights[i++] * other._weights[j++];
            else if (_roots[i] < other._roots[j])
                i++;
            else
                j++;
        }
        return sum;
    }

    private static FigureVector Vector(CountedThing thing, int[] roots, double[] rarity)
    {
        var weights = thing.Context.Near.Values.Select((word, i) => word.Near * rarity[roots[i]]).ToArray();
        Array.Sort(roots, weights);
        var length = Math.Sqrt(weights.Sum(w => w * w));
        if (length > 0)
            for (var i = 0; i < weights.Length; i++)
                weights[i] /= length;
        return new FigureVector(roots, weights);
    }
}
