using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Learns the weights of <see cref="HappeningTeller"/> from graded sentences.</summary>
internal static class SentenceTrainer
{
    /// <summary>3: tells the main happening or an indispensable stage by itself; 2: helps; 1: a side; 0: useless, hanging, another matter.</summary>
    public static GradedFit Fit { get; } = new(0.001, (0, 1), (0.15, 1), (0.6, 1), (1, 1));

    /// <summary>The graded sentences of one story with what speaks for and against each.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="set">The set that it is of.</param>
    /// <param name="grades">What a reader says of the sentences that begin at a place of an article's text.</param>
    public static IEnumerable<Graded> Read(
        Newsroom newsroom,
        Story story,
        string set,
        IReadOnlyDictionary<(ArticleId Article, int Start), int> grades
    )
    {
        var (central, headlines) = BriefWriter.WithShippedTables().Weighed(newsroom, story);
        var features = new SentenceFeatures(newsroom, story, central, headlines);
        foreach (var sentence in central.Open)
            if (grades.TryGetValue((sentence.Sentence.Article.Article.Id, sentence.Sentence.Span.Start), out var grade))
                yield return new Graded(set, story.Id.Value, grade, features.Of(sentence));
    }
}
