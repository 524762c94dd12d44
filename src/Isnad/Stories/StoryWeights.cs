using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Stories;

/// <summary>The learned weights by which an article is put into a story, or two stories are taken for one.</summary>
/// <param name="Join">Weights of <see cref="StoryFeatures"/>, in their order.</param>
/// <param name="Threshold">An article joins the best story from this probability up.</param>
/// <param name="Merge">Two stories are one from this mean probability of their articles up.</param>
internal sealed record StoryWeights(float[] Join, float Threshold, float Merge)
{
    /// <summary>The weights that ship, <c>Stories/weights.tsv</c>.</summary>
    public static StoryWeights Shipped { get; } = Of(EmbeddedTable.Rows(typeof(StoryWeights).Assembly, "Stories/weights.tsv"));

    /// <summary>Reads weights.</summary>
    /// <param name="rows">Name and value.</param>
    public static StoryWeights Of(IEnumerable<string[]> rows)
    {
        var values = rows.ToDictionary(r => r[0], r => float.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new StoryWeights([.. StoryFeatures.Names.Select(n => values.GetValueOrDefault(n))], values["threshold"], values["merge"]);
    }

    /// <summary>How likely an article with these features belongs to the story, 0 to 1.</summary>
    /// <param name="features">Of <see cref="StoryFeatures.Of"/>.</param>
    public float Probability(float[] features)
    {
        var sum = 0f;
        for (var i = 0; i < features.Length; i++) sum += features[i] * Join[i];
        return 1 / (1 + MathF.Exp(-sum));
    }
}
