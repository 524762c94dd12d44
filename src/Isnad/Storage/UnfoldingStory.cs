namespace Isnad.Storage;

/// <summary>A story that moves, with how many articles it won in the time asked about.</summary>
/// <param name="Row">The story.</param>
/// <param name="Won">Articles published in that time.</param>
public sealed record UnfoldingStory(StoryRow Row, int Won);
