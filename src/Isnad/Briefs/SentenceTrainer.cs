using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>A sentence that a reader graded.</summary>
/// <param name="Set">The set of stories that it comes from.</param>
/// <param name="Story">The story.</param>
/// <param name="Grade">
/// 3: tells the main happening or an indispensable stage by itself; 2: helps; 1: a side; 0: useless, hanging, another matter.
/// </param>
/// <param name="Features">Of <see cref="SentenceFeatures"/>.</param>
internal sealed record GradedSentence(string Set, string Story, int Grade, float[] Features);

/// <summary>Learns the weights of <see cref="HappeningTeller"/>: logistic regression with a ridge.</summary>
internal static class SentenceTrainer
{
    private const double Ridge = 0.001;

    /// <summary>How much a grade counts as telling what happened, from 0 to 3.</summary>
    private static readonly double[] Tells = [0, 0.15, 0.6, 1];

    /// <summary>The weights, in the order of <see cref="SentenceFeatures.Names"/>.</summary>
    /// <param name="graded">Graded sentences.</param>
    public static float[] Learn(IEnumerable<GradedSentence> graded) => LogisticFit.Fit([.. graded.Select(Example)], Ridge);

    /// <summary>Each set of stories judged by what the others teach: how likely each sentence tells what happened.</summary>
    /// <param name="graded">Graded sentences.</param>
    public static List<(GradedSentence Sentence, double Likely)> LeaveOneOut(IReadOnlyList<GradedSentence> graded) =>
        LogisticFit.LeaveOneOut(graded, g => g.Set, Example, Ridge);

    /// <summary>The graded sentences of one story with what speaks for and against each.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="set">The set that it is of.</param>
    /// <param name="grades">What a reader says of the sentences that begin at a place of an article's text.</param>
    public static IEnumerable<GradedSentence> Read(
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
                yield return new GradedSentence(set, story.Id.Value, grade, features.Of(sentence));
    }

    private static (float[] Features, double Yes, double Weight) Example(GradedSentence graded) =>
        (graded.Features, Tells[graded.Grade], 1);
}
