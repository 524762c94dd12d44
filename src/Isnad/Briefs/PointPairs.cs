namespace Isnad.Briefs;

/// <summary>Pairs of the figures of one point that stand in two articles, with how alike their sentences are.</summary>
internal sealed class PointPairs
{
    /// <summary>Sentences below this cosine have hardly a word in common.</summary>
    public const double Unlike = 0.12;

    private readonly List<(CountedThing One, CountedThing Other, double Like)> _pairs = [];

    /// <summary>Pairs up to some figures, evenly over all.</summary>
    /// <param name="things">The figures of a point.</param>
    /// <param name="figures">Those of its story.</param>
    /// <param name="most">Of how many figures at most.</param>
    public PointPairs(IReadOnlyList<CountedThing> things, StoryFigures figures, int most)
    {
        var some = things.Count <= most ? things : [.. Enumerable.Range(0, most).Select(i => things[i * (things.Count - 1) / (most - 1)])];
        for (var a = 0; a < some.Count; a++)
        {
            for (var b = a + 1; b < some.Count; b++)
            {
                if (some[a].Article != some[b].Article)
                    _pairs.Add((some[a], some[b], figures.Vector(some[a]).Cosine(figures.Vector(some[b]))));
            }
        }
    }

    /// <summary>The highest cosine, 0 to 1.</summary>
    public double Likest => _pairs.Select(p => p.Like).DefaultIfEmpty().Max();

    /// <summary>The mean cosine, 0 to 1.</summary>
    public double Mean => _pairs.Select(p => p.Like).DefaultIfEmpty().Average();

    /// <summary>The lowest cosine, 0 to 1.</summary>
    public double Least => _pairs.Select(p => p.Like).DefaultIfEmpty().Min();

    /// <summary>Part of the pairs for which something holds, 0 to 1.</summary>
    /// <param name="holds">What holds.</param>
    public double Part(Func<(CountedThing One, CountedThing Other, double Like), bool> holds) =>
        _pairs.Count == 0 ? 0 : (double)_pairs.Count(holds) / _pairs.Count;
}
