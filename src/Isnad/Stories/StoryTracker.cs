using Isnad.Analysis;
using Isnad.Copies;

namespace Isnad.Stories;

/// <summary>Puts articles into stories, one after another in order of time.</summary>
public sealed class StoryTracker
{
    /// <summary>The stories of some articles.</summary>
    /// <param name="articles">The articles, in any order; the result does not depend on it.</param>
    /// <param name="copies">Their copy groups.</param>
    public IReadOnlyList<Story> Track(IReadOnlyList<AnalysedArticle> articles, IReadOnlyList<CopyGroup> copies)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return [.. articles.Select(a => new Story(StoryId.OpenedBy(a.Article.Id), [a.Article.Id], null, []))];
    }
}
