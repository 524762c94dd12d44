using Isnad.Analysis;

namespace Isnad.Stories;

/// <summary>Joins stories over months and years by their actors and matter.</summary>
public sealed class StorylineJoiner
{
    /// <summary>The storylines of some stories; a story that belongs to none is in none.</summary>
    /// <param name="articles">The articles of the stories.</param>
    /// <param name="stories">The stories.</param>
    public IReadOnlyList<Storyline> Join(IReadOnlyList<AnalysedArticle> articles, IReadOnlyList<Story> stories) => [];
}
