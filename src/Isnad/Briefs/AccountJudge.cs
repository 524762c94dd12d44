using System.Globalization;
using Isnad.Arabic;

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
    public const double Enough = 0.55;

    private readonly float[] _weights;

    /// <summary>A judge with some weights.</summary>
    /// <param name="weights">A weight for each of <see cref="AccountFeatures.Names"/>.</param>
    public AccountJudge(float[] weights) => _weights = weights;

    /// <summary>A judge with the weights that ship, <c>Briefs/accounts.tsv</c>.</summary>
    public static AccountJudge Shipped { get; } = new(Read());

    /// <summary>How likely two groups of a story are accounts of one thing, 0 to 1.</summary>
    /// <param name="story">The figures of the story.</param>
    /// <param name="a">One group.</param>
    /// <param name="b">The other.</param>
    public double Likely(StoryFigures story, FigureGroup a, FigureGroup b) =>
        AccountFeatures.Of(story, a, b) is { } features ? Likely(features) : 0;

    /// <summary>How likely it is by some likenesses, 0 to 1.</summary>
    /// <param name="features">Of <see cref="AccountFeatures"/>.</param>
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
            .Rows(typeof(AccountJudge).Assembly, "Briefs/accounts.tsv")
            .ToDictionary(row => row[0], row => float.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return [.. AccountFeatures.Names.Select(name => byName[name])];
    }
}
