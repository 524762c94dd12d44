using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>A headline that a reader graded.</summary>
/// <param name="Set">The set of stories that it comes from.</param>
/// <param name="Story">The story.</param>
/// <param name="Grade">2: tells the main matter of the story by itself; 1: a stage or side of it; 0: neither.</param>
/// <param name="Features">Of <see cref="TitleFeatures"/>.</param>
internal sealed record GradedHeadline(string Set, string Story, int Grade, float[] Features);

/// <summary>Learns the weights of <see cref="StoryTitle"/>: logistic regression with a ridge.</summary>
internal static class TitleTrainer
{
    private const double Ridge = 0.003;

    /// <summary>The weights, in the order of <see cref="TitleFeatures.Names"/>.</summary>
    /// <param name="graded">Graded headlines.</param>
    public static float[] Learn(IEnumerable<GradedHeadline> graded) => LogisticFit.Fit([.. graded.Select(Example)], Ridge);

    /// <summary>Each set of stories judged by what the others teach: how likely each headline is a good title.</summary>
    /// <param name="graded">Graded headlines.</param>
    public static List<(GradedHeadline Headline, double Likely)> LeaveOneOut(IReadOnlyList<GradedHeadline> graded) =>
        LogisticFit.LeaveOneOut(graded, g => g.Set, Example, Ridge);

    /// <summary>The graded headlines of one story with what speaks for and against each.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="set">The set that it is of.</param>
    /// <param name="grades">What a reader says of the headline of each article.</param>
    public static IEnumerable<GradedHeadline> Read(Newsroom newsroom, Story story, string set, IReadOnlyDictionary<ArticleId, int> grades)
    {
        var headlines = BriefWriter.WithShippedTables().Weighed(newsroom, story).Headlines;
        for (var i = 0; i < headlines.Articles.Count; i++)
            if (grades.TryGetValue(headlines.Articles[i], out var grade))
                yield return new GradedHeadline(set, story.Id.Value, grade, headlines.Features(i));
    }

    private static (float[] Features, double Yes, double Weight) Example(GradedHeadline graded) =>
        (graded.Features, graded.Grade == 2 ? 1 : 0, graded.Grade == 1 ? 0.5 : 1);
}
