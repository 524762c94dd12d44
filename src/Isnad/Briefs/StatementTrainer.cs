using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Learns the weights of <see cref="StatementWorth"/> from graded statements.</summary>
internal static class StatementTrainer
{
    /// <summary>
    /// 3: an editor would quote it first; 2: worth quoting; 1: minor, hanging or cut; 0: another's words, no statement, misleading.
    /// </summary>
    public static GradedFit Fit { get; } = new(0.0003, (0, 1), (0.25, 1), (0.75, 1), (1, 1));

    /// <summary>The graded statements of one story with what speaks for and against each.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="set">The set that it is of.</param>
    /// <param name="grades">What a reader says of the statements whose content begins at a place of an article's text.</param>
    public static IEnumerable<Graded> Read(
        Newsroom newsroom,
        Story story,
        string set,
        IReadOnlyDictionary<(ArticleId Article, int Start), int> grades
    )
    {
        var features = new StatementFeatures(newsroom, new SpeakersInHeadlines(newsroom, story));
        foreach (var told in new StatementGatherer(new OriginCounter()).Gather(newsroom, story))
            if (grades.TryGetValue((told.Lead.Evidence.Article, told.Lead.Evidence.Span.Start), out var grade))
                yield return new Graded(set, story.Id.Value, grade, features.Of(told));
    }
}
