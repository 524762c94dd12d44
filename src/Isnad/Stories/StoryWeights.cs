using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Stories;

/// <summary>The learned weights by which two stories are taken for one.</summary>
/// <param name="Join">Weights of <see cref="StoryLikeness"/>, in their order.</param>
/// <param name="Threshold">Two stories are one from these log-odds up.</param>
/// <param name="Ease">How much of what its articles lack in likeness among themselves a large story lets others lack.</param>
internal sealed record StoryWeights(float[] Join, float Threshold, float Ease)
{
    private const int Large = 8;
    private const float Close = 1;
    private const float MostLacking = 3;
    private const float Loosest = 3.6f;
    private const float Steep = 4;
    private const float LeastCore = 0.84f;
    private const float FullCore = 0.92f;
    private const float Hardest = 4;
    private const float SizeEase = 0.25f;

    /// <summary>The weights that ship, <c>Stories/weights.tsv</c>.</summary>
    public static StoryWeights Shipped { get; } = Of(EmbeddedTable.Rows(typeof(StoryWeights).Assembly, "Stories/weights.tsv"));

    /// <summary>Reads weights.</summary>
    /// <param name="rows">Name and value.</param>
    public static StoryWeights Of(IEnumerable<string[]> rows)
    {
        var values = rows.ToDictionary(r => r[0], r => float.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new StoryWeights([.. StoryLikeness.Names.Select(n => values.GetValueOrDefault(n))], values["threshold"], values["ease"]);
    }

    /// <summary>The log-odds that two stories with this likeness are one.</summary>
    /// <param name="likeness">Of <see cref="StoryLikeness.Of"/>.</param>
    public float LogOdds(float[] likeness)
    {
        var sum = 0f;
        for (var i = 0; i < likeness.Length; i++)
            sum += likeness[i] * Join[i];
        return sum;
    }

    /// <summary>How much speaks for two stories being one, above what it takes; they are one from 0 up.</summary>
    /// <remarks>
    /// An affair of many sides is less alike in itself than a story of four reports, and what belongs to it is no more like it than its own
    /// articles are like each other. So a story of eight and more asks for less, the less its articles have in common, and a little less
    /// again for each doubling of its size.
    /// </remarks>
    public float Margin(StoryProfile a, StoryProfile b)
    {
        var large = a.Members.Count >= b.Members.Count ? a : b;
        var ease = large.Members.Count >= Large ? EaseOf(large) : 0;
        return LogOdds(StoryLikeness.Of(a, b)) + ease - Threshold;
    }

    /// <summary>
    /// How much less a large story asks for. An affair, however many its sides, is about somebody or something that nearly all its articles
    /// name; what names nothing in common is news of one kind that runs together, and is eased nothing. What it takes up makes it looser,
    /// so past a point looseness asks for more again, size or no size, in the end for more than of a small story; else it would take up all
    /// news.
    /// </summary>
    private float EaseOf(StoryProfile large) => EaseOf(Close - large.Cohesion(this), large.Members.Count, large.Core);

    /// <summary>The ease of a story of so many articles.</summary>
    /// <param name="lacking">By how much the likeness of its articles among themselves is less than that of a close story, in
    /// log-odds.</param>
    /// <param name="size">Its articles, eight and more.</param>
    /// <param name="core">See <see cref="StoryProfile.Core"/>.</param>
    internal float EaseOf(float lacking, int size, float core)
    {
        var ease =
            Math.Clamp((core - LeastCore) / (FullCore - LeastCore), 0, 1)
            * ((Ease * Math.Clamp(lacking, 0, MostLacking)) + (SizeEase * MathF.Log((float)size / Large)));
        return Math.Max(-Hardest, Math.Min(ease, (Steep * (Loosest - lacking)) + MostLacking));
    }
}
