using Isnad.Stories;

namespace Isnad.Analysis.Opinion;

/// <summary>
/// Judges whether a text is a column, in which its writer's own judgement leads rather than what happened: logistic regression over
/// <see cref="OpinionFeatures"/> with learned weights.
/// </summary>
internal static class OpinionJudge
{
    private static readonly LogisticWeights Weights = LogisticWeights.Shipped("Analysis/Opinion/opinion.tsv", OpinionFeatures.Names);

    /// <summary>How likely the article is a column, 0 to 1.</summary>
    /// <param name="words">The article with its tokens.</param>
    /// <param name="statements">Who is reported to have said what in it.</param>
    public static double Likely(ArticleWords words, IReadOnlyList<Statement> statements) =>
        Weights.Likely(OpinionFeatures.Of(words, statements));
}
