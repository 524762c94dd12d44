using System.Globalization;
using Isnad.Analysis;
using Isnad.Arabic;

namespace Isnad.Copies;

/// <summary>What two articles are to each other.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Share">Part of the shorter text's distinct word 5-grams found in the other, 0 to 1.</param>
/// <param name="Sure">How likely the relation is, 0 to 1.</param>
public sealed record PairJudgement(CopyRelation Relation, double Share, double Sure)
{
    /// <summary>Whether one text lies behind both.</summary>
    public bool SameOrigin => Relation is CopyRelation.Copy or CopyRelation.Rewrite;
}

/// <summary>
/// Judges how two articles stand to each other: multinomial logistic regression over a few likenesses, with learned weights.
/// </summary>
/// <remarks>
/// A false merge claims that two newsrooms are one: same origin needs more than half of the probability by <see cref="Margin"/>.
/// </remarks>
public sealed class PairJudge
{
    private const double Margin = 0.55;

    private readonly float[][] _weights;

    /// <summary>A judge with the weights that ship, <c>Copies/weights.tsv</c>.</summary>
    public PairJudge()
        : this(Read(EmbeddedTable.Rows(typeof(PairJudge).Assembly, "Copies/weights.tsv"))) { }

    internal PairJudge(float[][] weights) => _weights = weights;

    /// <summary>Judges two articles; the order does not matter.</summary>
    /// <param name="a">One article.</param>
    /// <param name="b">The other.</param>
    public PairJudgement Judge(AnalysedArticle a, AnalysedArticle b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Judge(PairProfile.Of(a), PairProfile.Of(b));
    }

    /// <summary>Judges two articles that were read before.</summary>
    internal PairJudgement Judge(PairProfile a, PairProfile b) => Judge(PairFeatures.Of(a, b));

    /// <summary>Judges by what was compared.</summary>
    internal PairJudgement Judge(PairFeatures features)
    {
        var probabilities = Probabilities(features.Values, _weights);
        var share = features.Share;
        var same = probabilities[0] + probabilities[1];
        if (same >= Margin && (features.FiguresDiffer || features.OtherBulletin))
            return new PairJudgement(CopyRelation.Template, share, same);
        var relation =
            same >= Margin
                ? (share >= 0.5 || (share > 0.3 && probabilities[0] > probabilities[1]) ? CopyRelation.Copy : CopyRelation.Rewrite)
                : (CopyRelation)(2 + IndexOfLargest(features.OneMatter ? probabilities[..^1] : probabilities, 2));
        return new PairJudgement(
            relation,
            share,
            relation is CopyRelation.Copy or CopyRelation.Rewrite ? same : probabilities[(int)relation]
        );
    }

    /// <summary>The probabilities of the five relations, in the order of <see cref="CopyRelation"/>.</summary>
    internal static double[] Probabilities(float[] features, float[][] weights)
    {
        var scores = new double[5];
        for (var c = 0; c < 5; c++)
        for (var i = 0; i < features.Length; i++)
            scores[c] += features[i] * weights[c][i];
        var largest = scores.Max();
        var sum = 0.0;
        for (var c = 0; c < 5; c++)
            sum += scores[c] = Math.Exp(scores[c] - largest);
        for (var c = 0; c < 5; c++)
            scores[c] /= sum;
        return scores;
    }

    private static int IndexOfLargest(double[] values, int from)
    {
        var best = from;
        for (var i = from; i < values.Length; i++)
            if (values[i] > values[best])
                best = i;
        return best - from;
    }

    private static float[][] Read(IEnumerable<string[]> rows)
    {
        var byName = rows.ToDictionary(
            r => r[0],
            r => r.Skip(1).Select(v => float.Parse(v, CultureInfo.InvariantCulture)).ToArray(),
            StringComparer.Ordinal
        );
        return
        [
            .. Enum.GetValues<CopyRelation>()
                .Select(c => PairFeatures.Names.Select(n => byName.TryGetValue(n, out var w) ? w[(int)c] : 0).ToArray()),
        ];
    }
}
