using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Judges how likely a point is one matter that is rightly judged, and how likely it is worth seeing, with weights learned from what
/// readers graded.
/// </summary>
/// <param name="features">What speaks for and against the points of a story.</param>
internal sealed class PointWorth(PointFeatures features)
{
    private const string Table = "Briefs/points.tsv";
    private static readonly LogisticWeights Sound = LogisticWeights.Shipped(Table, PointFeatures.Names);
    private static readonly LogisticWeights Worthy = LogisticWeights.Shipped(Table, PointFeatures.Names, 2);

    /// <summary>The point with both.</summary>
    /// <param name="point">The point.</param>
    /// <param name="things">The figures that it is made of; none of one about a name.</param>
    public StoryPoint Judge(StoryPoint point, IReadOnlyList<CountedThing> things)
    {
        var its = features.Of(point, things);
        return point with { Sound = Sound.Likely(its), Worth = Worthy.Likely(its) };
    }
}
