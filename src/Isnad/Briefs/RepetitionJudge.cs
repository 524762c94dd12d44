using System.Globalization;
using Isnad.Arabic;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Judges whether a sentence says again, in whatever words, what others have told: logistic regression over a few likenesses, with learned
/// weights.
/// </summary>
internal sealed class RepetitionJudge
{
    private readonly float[] _weights;

    /// <summary>A judge with some weights.</summary>
    /// <param name="weights">A weight for each of <see cref="RepetitionFeatures.Names"/>.</param>
    public RepetitionJudge(float[] weights) => _weights = weights;

    /// <summary>A judge with the weights that ship, <c>Briefs/repetition.tsv</c>.</summary>
    public static RepetitionJudge Shipped { get; } = new(Read());

    /// <summary>How likely a sentence says nothing worth telling that has not been told, 0 to 1.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="told">What has been told; nothing is no repetition.</param>
    public double Repeats(Newsroom newsroom, StorySentence sentence, ToldSoFar told) =>
        told.Sentences.Count > 0 ? Likely(RepetitionFeatures.Of(newsroom, sentence, told)) : 0;

    /// <summary>How likely figures speak of repetition, 0 to 1.</summary>
    /// <param name="features">Of <see cref="RepetitionFeatures"/>.</param>
    public double Likely(float[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * _weights[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static float[] Read()
    {
        var byName = EmbeddedTable
            .Rows(typeof(RepetitionJudge).Assembly, "Briefs/repetition.tsv")
            .ToDictionary(row => row[0], row => float.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return [.. RepetitionFeatures.Names.Select(name => byName[name])];
    }
}
