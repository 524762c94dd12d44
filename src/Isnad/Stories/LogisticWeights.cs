using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Stories;

/// <summary>What a logistic regression has learned: a weight for each figure that it looks at.</summary>
/// <param name="weights">In the order of the figures.</param>
internal sealed class LogisticWeights(float[] weights)
{
    /// <summary>The weights of a table that ships, with the columns name and weight.</summary>
    /// <param name="table">Its path inside the project.</param>
    /// <param name="names">The names of the figures in their order.</param>
    /// <param name="column">Which column, the names being 0.</param>
    /// <exception cref="KeyNotFoundException">The table lacks one.</exception>
    public static LogisticWeights Shipped(string table, IReadOnlyList<string> names, int column = 1)
    {
        var byName = EmbeddedTable
            .Rows(typeof(LogisticWeights).Assembly, table)
            .ToDictionary(row => row[0], row => float.Parse(row[column], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new LogisticWeights([.. names.Select(name => byName[name])]);
    }

    /// <summary>How likely some figures make it, 0 to 1.</summary>
    /// <param name="features">The figures.</param>
    public double Likely(float[] features) => 1 / (1 + Math.Exp(-LogOdds(features)));

    /// <summary>The logarithm of how much likelier they make it than not.</summary>
    /// <param name="features">The figures.</param>
    public double LogOdds(float[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * weights[i];
        return sum;
    }
}
