using System.Runtime.Intrinsics;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>What each feature says for each tag in the two chains of a tagger, found and added for both at once.</summary>
/// <remarks>
/// Nearly all features are known to both chains, so that looking each up once is half the work. Weights stay the signed bytes that they
/// were learned to: a quarter of the memory, hence more of it in the processor's caches, and their sums are exact.
/// </remarks>
internal sealed class ChainPair
{
    /// <summary>Length of a row of scores: one of the first chain, then one of the second.</summary>
    public const int Width = 2 * LinearChain.Width;

    private readonly FeatureTable _rows;
    private readonly sbyte[] _weights;

    public ChainPair(LinearChain first, LinearChain second)
    {
        ulong[] features = [.. first.Features.Union(second.Features)];
        _rows = new FeatureTable(features.Length);
        for (var i = 0; i < features.Length; i++)
            _rows.Add(features[i], i * Width);
        _weights = new sbyte[features.Length * Width];
        foreach (var (chain, at) in (ReadOnlySpan<(LinearChain, int)>)[(first, 0), (second, LinearChain.Width)])
        {
            for (var i = 0; i < chain.Features.Length; i++)
                chain.Row(i).CopyTo(_weights.AsSpan(_rows.Find(chain.Features[i]) + at));
        }
    }

    /// <summary>Adds what some features say to a row of scores.</summary>
    /// <param name="features">At most <see cref="SentenceFeatures.Most"/>; what stands there afterwards means nothing.</param>
    /// <param name="scores">A row of <see cref="Width"/>.</param>
    public void Add(Span<ulong> features, Span<short> scores)
    {
        Span<int> rows = stackalloc int[SentenceFeatures.Most];
        rows = rows[.._rows.Find(features, rows)];
        var first = Vector256.Create<short>(scores);
        var second = Vector256.Create<short>(scores[LinearChain.Width..]);
        foreach (var row in rows)
        {
            var (one, other) = Vector256.Widen(Vector256.Create<sbyte>(_weights.AsSpan(row, Width)));
            first += one;
            second += other;
        }
        first.CopyTo(scores);
        second.CopyTo(scores[LinearChain.Width..]);
    }

    /// <summary>Adds a row of scores to another.</summary>
    public static void AddRow(ReadOnlySpan<short> row, Span<short> to)
    {
        (Vector256.Create(row) + Vector256.Create<short>(to)).CopyTo(to);
        (Vector256.Create(row[LinearChain.Width..]) + Vector256.Create<short>(to[LinearChain.Width..])).CopyTo(to[LinearChain.Width..]);
    }
}
