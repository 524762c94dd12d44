using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Finds the points of a story on which several accounts can be compared.</summary>
public sealed class PointFinder
{
    /// <summary>The points of a story, the most disputed first.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public IReadOnlyList<StoryPoint> Find(Newsroom newsroom, Story story) => [];
}
