namespace Isnad.Briefs;

/// <summary>The pairs of a figure of one group and a figure of another.</summary>
internal sealed class FigurePairs
{
    private readonly List<(CountedThing One, CountedThing Other)> _pairs = [];

    private FigurePairs() { }

    /// <summary>The highest cosine of the sentences of a pair, 0 to 1.</summary>
    public double Likest { get; private set; }

    /// <summary>The pairs of some figures.</summary>
    /// <param name="ones">Of one group.</param>
    /// <param name="others">Of the other.</param>
    public static FigurePairs Of(
        IEnumerable<(CountedThing Thing, FigureVector Vector)> ones,
        IEnumerable<(CountedThing Thing, FigureVector Vector)> others
    )
    {
        var pairs = new FigurePairs();
        var seconds = others.ToList();
        foreach (var (thing, vector) in ones)
        {
            foreach (var (other, its) in seconds)
            {
                pairs._pairs.Add((thing, other));
                pairs.Likest = Math.Max(pairs.Likest, vector.Cosine(its));
            }
        }
        return pairs;
    }

    /// <summary>Part of the pairs for which something holds, 0 to 1.</summary>
    /// <param name="holds">What holds.</param>
    public double Part(Func<CountedThing, CountedThing, bool> holds)
    {
        var count = 0;
        foreach (var (one, other) in _pairs)
            count += holds(one, other) ? 1 : 0;
        return (double)count / _pairs.Count;
    }
}
