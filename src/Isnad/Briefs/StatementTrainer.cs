using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>A statement that a reader graded.</summary>
/// <param name="Set">The set of stories that it comes from.</param>
/// <param name="Story">The story.</param>
/// <param name="Grade">
/// 3: an editor would quote it first; 2: worth quoting; 1: minor, hanging or cut; 0: another's words, no statement, misleading.
/// </param>
/// <param name="Features">Of <see cref="StatementFeatures"/>.</param>
internal sealed record GradedStatement(string Set, string Story, int Grade, float[] Features);

/// <summary>Learns the weights of <see cref="StatementWorth"/>: logistic regression with a ridge.</summary>
internal static class StatementTrainer
{
    private const double Ridge = 0.001;

    /// <summary>How much a grade counts as worth its place, from 0 to 3.</summary>
    private static readonly double[] Worth = [0, 0.25, 0.75, 1];

    /// <summary>The weights, in the order of <see cref="StatementFeatures.Names"/>.</summary>
    /// <param name="graded">Graded statements.</param>
    public static float[] Learn(IEnumerable<GradedStatement> graded) => LogisticFit.Fit([.. graded.Select(Example)], Ridge);

    /// <summary>Each set of stories judged by what the others teach: how likely each statement is worth its place.</summary>
    /// <param name="graded">Graded statements.</param>
    public static List<(GradedStatement Statement, double Likely)> LeaveOneOut(IReadOnlyList<GradedStatement> graded) =>
        LogisticFit.LeaveOneOut(graded, g => g.Set, Example, Ridge);

    /// <summary>The graded statements of one story with what speaks for and against each.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="set">The set that it is of.</param>
    /// <param name="grades">What a reader says of the statements whose content begins at a place of an article's text.</param>
    public static IEnumerable<GradedStatement> Read(
        Newsroom newsroom,
        Story story,
        string set,
        IReadOnlyDictionary<(ArticleId Article, int Start), int> grades
    )
    {
        var features = new StatementFeatures(newsroom, story, new SpeakersInHeadlines(newsroom, story));
        foreach (var told in new StatementGatherer(new OriginCounter()).Gather(newsroom, story))
            if (grades.TryGetValue((told.Lead.Evidence.Article, told.Lead.Evidence.Span.Start), out var grade))
                yield return new GradedStatement(set, story.Id.Value, grade, features.Of(told));
    }

    private static (float[] Features, double Yes, double Weight) Example(GradedStatement graded) =>
        (graded.Features, Worth[graded.Grade], 1);
}
