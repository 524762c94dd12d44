using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Judges how likely a statement is worth its place in a brief, with weights learned from what readers graded.</summary>
/// <param name="features">What speaks for and against the statements of a story.</param>
internal sealed class StatementWorth(StatementFeatures features)
{
    private static readonly LogisticWeights Weights = LogisticWeights.Shipped("Briefs/statements.tsv", StatementFeatures.Names);

    /// <summary>How likely a statement is worth its place, 0 to 1.</summary>
    /// <param name="told">The statement with the words to be shown.</param>
    public double Of(ToldStatement told) => Weights.Likely(features.Of(told));
}
