using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Learns the weights of <see cref="StoryTitle"/> from graded headlines.</summary>
internal static class TitleTrainer
{
    /// <summary>2: tells the main matter of the story by itself; 1: a stage or side of it; 0: neither.</summary>
    public static GradedFit Fit { get; } = new(0.003, (0, 1), (0, 0.5), (1, 1));

    /// <summary>The graded headlines of one story with what speaks for and against each.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="set">The set that it is of.</param>
    /// <param name="grades">What a reader says of the headline of each article.</param>
    public static IEnumerable<Graded> Read(Newsroom newsroom, Story story, string set, IReadOnlyDictionary<ArticleId, int> grades)
    {
        var headlines = BriefWriter.WithShippedTables().Weighed(newsroom, story).Headlines;
        for (var i = 0; i < headlines.Articles.Count; i++)
            if (grades.TryGetValue(headlines.Articles[i], out var grade))
                yield return new Graded(set, story.Id.Value, grade, headlines.Features(i));
    }
}
