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
/// <param name="Why"><c>number</c>, <c>time</c>, <c>order</c>, <c>antonym</c>, <c>negation</c>, <c>roles</c>, <c>name</c>, <c>place</c>;
/// null when no single difference explains it.</param>
public sealed record Agreement(AgreementRelation Relation, string? Why);

/// <summary>Tells whether two short statements, such as headlines, agree.</summary>
/// <remarks>Logistic regression over the differences of the two; the weights are learned by <c>isnad learn agreement</c>.</remarks>
/// <seealso href="docs/how-it-works.md#agreement"/>
public sealed class AgreementReader
{
    /// <summary>Below this part of shared matter two statements are about different things; chosen on the training pairs.</summary>
    private const double LeastShared = 0.25;

    private readonly FrozenDictionary<string, double> _weights;

    /// <summary>A reader with given weights.</summary>
    /// <param name="weights">Weight of each feature; above zero in sum is agreement.</param>
    public AgreementReader(IReadOnlyDictionary<string, double> weights) => _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A reader with the weights that ship.</summary>
    public static AgreementReader WithShippedWeights() =>
        new(
            EmbeddedTable
                .Rows(typeof(AgreementReader).Assembly, "Briefs/agreement.tsv")
                .ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)
        );

    /// <summary>Compares two statements.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    public Agreement Read(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var pair = new AgreementPair(first, second);
        if (AgreementFeatures.Shared(pair) < LeastShared)
            return new Agreement(AgreementRelation.Other, null);
        if (pair.PlainlyOpposed)
            return new Agreement(AgreementRelation.Disagree, Why(pair));
        var score = AgreementFeatures.Of(pair).Sum(f => f.Value * _weights.GetValueOrDefault(f.Name));
        return score > 0 ? new Agreement(AgreementRelation.Agree, null) : new Agreement(AgreementRelation.Disagree, Why(pair));
    }

    private static string? Why(AgreementPair pair) =>
        pair.PlainlyOpposed && !pair.NegationDiffers ? "roles"
        : pair.NumberDiffers ? "number"
        : pair.Swaps.Any(w => w.Matter is "day" or "month" or "daytime" or "season") ? "time"
        : pair.Swaps.Any(w => w.Matter == "order") ? "order"
        : pair.Swaps.Count > 0 ? "antonym"
        : pair.NegationDiffers ? "negation"
        : pair.RolesDiffer ? "roles"
        : pair.NameDiffers ? "name"
        : pair.PlaceDiffers ? "place"
        : null;
}
