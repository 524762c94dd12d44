using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Stories;

/// <summary>The learned weights by which two stories are taken for one.</summary>
/// <param name="Join">Weights of <see cref="StoryLikeness"/>, in their order.</param>
/// <param name="Threshold">Two stories are one from these log-odds up.</param>
/// <param name="Absorb">By how much less a story joins one that is eight times as large and has sixteen articles and more, for each doubling of these: the larger an affair, the more sides it has.</param>
internal sealed record StoryWeights(float[] Join, float Threshold, float Absorb)
{
    private const int LeastAbsorbing = 16;
    private const int AbsorbedPart = 8;

    /// <summary>The weights that ship, <c>Stories/weights.tsv</c>.</summary>
    public static StoryWeights Shipped { get; } = Of(EmbeddedTable.Rows(typeof(StoryWeights).Assembly, "Stories/weights.tsv"));

    /// <summary>Reads weights.</summary>
    /// <param name="rows">Name and value.</param>
    public static StoryWeights Of(IEnumerable<string[]> rows)
    {
        var values = rows.ToDictionary(r => r[0], r => float.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new StoryWeights([.. StoryLikeness.Names.Select(n => values.GetValueOrDefault(n))], values["threshold"], values["absorb"]);
    }

    /// <summary>The log-odds that two stories with this likeness are one.</summary>
    /// <param name="likeness">Of <see cref="StoryLikeness.Of"/>.</param>
    public float LogOdds(float[] likeness)
    {
        var sum = 0f;
        for (var i = 0; i < likeness.Length; i++) sum += likeness[i] * Join[i];
        return sum;
    }

    /// <summary>Whether two stories with these log-odds are one.</summary>
    public bool Joins(StoryProfile a, StoryProfile b, float logOdds)
    {
        var (small, large) = a.Members.Count <= b.Members.Count ? (a.Members.Count, b.Members.Count) : (b.Members.Count, a.Members.Count);
        var absorbs = large >= LeastAbsorbing && small * AbsorbedPart <= large ? Absorb * MathF.Log2((float)large / LeastAbsorbing) : 0;
        return logOdds >= Threshold - absorbs;
    }
}
