namespace Isnad.Analysis;

/// <summary>A figure as it is being read: where it stands and what it counts.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="Low">Its value, or its lower bound.</param>
internal sealed record Figure(int First, int Next, double Low)
{
    /// <summary>Its upper bound; null where it has one value.</summary>
    public double? High { get; init; }

    /// <summary>How the words around it bound it.</summary>
    public Comparator Comparator { get; init; } = Comparator.Exact;

    /// <summary>The unit, as a code of the table of units; null when unknown.</summary>
    public string? Unit { get; init; }

    /// <summary>The stem of the noun that is counted; null where none stands there.</summary>
    public string? Counted { get; init; }

    /// <summary>What happened to what is counted; null where the words around it tell.</summary>
    public string? What { get; init; }
}
