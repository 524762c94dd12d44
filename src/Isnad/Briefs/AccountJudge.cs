using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Judges whether two groups of different figures are accounts of one thing: logistic regression over a few likenesses, with learned
/// weights.
/// </summary>
internal sealed class AccountJudge
{
    /// <summary>
    /// How likely two groups must be accounts of one thing to be taken for such: a wrong difference is worse than a missing one.
    /// </summary>
    public const double Enough = 0.62;

    private readonly LogisticWeights _weights = LogisticWeights.Shipped("Briefs/accounts.tsv", AccountFeatures.Names);

    /// <summary>The judge with the weights that ship.</summary>
    public static AccountJudge Shipped { get; } = new();

    /// <summary>How likely two groups of a story are accounts of one thing, 0 to 1.</summary>
    /// <param name="story">The figures of the story.</param>
    /// <param name="a">One group.</param>
    /// <param name="b">The other.</param>
    public double Likely(StoryFigures story, FigureGroup a, FigureGroup b) =>
        AccountFeatures.Of(story, a, b) is { } features ? _weights.Likely(features) : 0;
}
