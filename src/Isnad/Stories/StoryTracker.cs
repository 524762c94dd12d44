using Isnad.Analysis;
using Isnad.Copies;

namespace Isnad.Stories;

/// <summary>Puts articles into stories.</summary>
/// <remarks>
/// The same as the store does article by article as they come (<see cref="StoryWindow"/>), for articles that are all here: in order of
/// time, the news of a day at once.
/// </remarks>
/// <seealso href="docs/how-it-works.md#stories"/>
public sealed class StoryTracker
{
    private readonly StoryWeights _weights;

    /// <summary>A tracker with the weights that ship.</summary>
    public StoryTracker()
        : this(StoryWeights.Shipped) { }

    internal StoryTracker(StoryWeights weights) => _weights = weights;

    /// <summary>The stories of some articles.</summary>
    /// <param name="articles">The articles, in any order; the result does not depend on it.</param>
    /// <param name="copies">Their copy groups.</param>
    public IReadOnlyList<Story> Track(IReadOnlyList<AnalysedArticle> articles, IReadOnlyList<CopyGroup> copies)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(copies);
        var sketcher = ArticleSketcher.WithShippedTables();
        var byId = articles.ToDictionary(a => a.Article.Id);
        var reasons = new TogetherWriter();
        return
        [
            .. Cluster([.. articles.Select(sketcher.Sketch)])
                .Select(story => new Story(
                    story.Id,
                    [.. story.Members.Select(m => m.Id)],
                    null,
                    reasons.Write([.. story.Members.Select(m => byId[m.Id])])
                ))
                .OrderByDescending(s => byId[s.Articles[^1]].Article.Published?.Earliest ?? DateTimeOffset.MinValue)
                .ThenBy(s => s.Id.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Clusters sketches.</summary>
    internal IReadOnlyList<StoryProfile> Cluster(IReadOnlyList<ArticleSketch> sketches)
    {
        var window = new StoryWindow(_weights);
        var stories = new Dictionary<StoryId, StoryProfile>();
        foreach (var day in sketches.GroupBy(StoryWindow.DayOf).OrderBy(g => g.Key))
        {
            window.Close(day.Min(a => a.From) - StoryWindow.Days);
            window.Begin();
            window.Take([.. day]);
            foreach (var (gone, _) in window.Gone)
                stories.Remove(gone);
            foreach (var story in window.Changed)
                stories[story.Id] = story;
        }
        return [.. stories.Values.OrderBy(s => s.Id.Value, StringComparer.Ordinal)];
    }
}
