using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Judges whether a sentence says again, in whatever words, what others have told: logistic regression over a few likenesses, with learned
/// weights.
/// </summary>
internal sealed class RepetitionJudge
{
    private readonly LogisticWeights _weights = LogisticWeights.Shipped("Briefs/repetition.tsv", RepetitionFeatures.Names);

    /// <summary>The judge with the weights that ship.</summary>
    public static RepetitionJudge Shipped { get; } = new();

    /// <summary>How likely a sentence says nothing worth telling that has not been told, 0 to 1.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="told">What has been told; nothing is no repetition.</param>
    public double Repeats(Newsroom newsroom, StorySentence sentence, ToldSoFar told) => Repeats(newsroom, new BesideTold(sentence), told);

    /// <summary>The same, of a sentence that is asked about again as more is told.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="sentence">The sentence beside what has been told.</param>
    /// <param name="told">What has been told; nothing is no repetition.</param>
    public double Repeats(Newsroom newsroom, BesideTold sentence, ToldSoFar told) =>
        told.Sentences.Count > 0 ? _weights.Likely(RepetitionFeatures.Of(newsroom, sentence, told)) : 0;
}
