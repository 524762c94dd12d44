using System.Collections.Frozen;
using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Briefs;

/// <summary>How two statements stand to each other.</summary>
public enum AgreementRelation
{
    /// <summary>They say the same.</summary>
    Agree,

    /// <summary>They cannot both be true.</summary>
    Disagree,

    /// <summary>They are about different things.</summary>
    Other,
}

/// <summary>How two statements stand to each other, and why.</summary>
/// <param name="Relation">How.</param>
/// <param name="Why"><c>number</c>, <c>negation</c>, <c>antonym</c>, <c>name</c>, <c>place</c>, <c>time</c>; null when no single difference explains it.</param>
public sealed record Agreement(AgreementRelation Relation, string? Why);

/// <summary>Tells whether two short statements, such as headlines, agree.</summary>
/// <remarks>Logistic regression over the differences of the two; the weights are learned by <c>isnad learn agreement</c>.</remarks>
/// <seealso href="docs/how-it-works.md#agreement"/>
public sealed class AgreementReader
{
    private readonly FrozenDictionary<string, double> _weights;

    /// <summary>A reader with given weights.</summary>
    /// <param name="weights">Weight of each feature; above zero in sum is agreement.</param>
    public AgreementReader(IReadOnlyDictionary<string, double> weights) => _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A reader with the weights that ship.</summary>
    public static AgreementReader WithShippedWeights() => new(EmbeddedTable.Rows(typeof(AgreementReader).Assembly, "Briefs/agreement.tsv")
        .ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>Compares two statements.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    public Agreement Read(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var pair = new AgreementPair(first, second);
        if (pair.Shared == 0) return new Agreement(AgreementRelation.Other, null);
        var score = AgreementFeatures.Of(pair).Sum(f => f.Value * _weights.GetValueOrDefault(f.Name));
        return score > 0 ? new Agreement(AgreementRelation.Agree, null) : new Agreement(AgreementRelation.Disagree, Why(pair));
    }

    private static string? Why(AgreementPair pair) =>
        pair.NumberDiffers ? "number" : pair.Antonym ? "antonym" : pair.NegationDiffers ? "negation" : pair.TimeDiffers ? "time" : pair.NameDiffers ? "name" : pair.PlaceDiffers ? "place" : null;
}
