using System.Numerics;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>Finds the row of a feature's weights.</summary>
/// <remarks>
/// Nine in ten features that are asked for were never learned. A filter of one bit in sixteen per feature (Bloom 1970, with one
/// hash) fits the processor's nearer cache and answers most of them; the rest is open addressing with linear probing, at most half full.
/// </remarks>
internal sealed class FeatureTable
{
    private const int Empty = -1;

    private readonly ulong[] _filter;
    private readonly Entry[] _entries;

    /// <summary>An empty table.</summary>
    /// <param name="count">How many features will be added, at most.</param>
    public FeatureTable(int count)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, count * 2));
        _filter = new ulong[capacity * 8 / 64];
        _entries = new Entry[capacity];
        Array.Fill(_entries, new Entry(0, Empty));
    }

    /// <summary>Adds a feature.</summary>
    /// <param name="feature">A number of <see cref="FeatureHash"/> that is not in the table yet.</param>
    /// <param name="row">Where its weights begin; not negative.</param>
    public void Add(ulong feature, int row)
    {
        var bit = feature & (ulong)((_filter.Length * 64) - 1);
        _filter[bit >> 6] |= 1UL << (int)(bit & 63);
        var at = Slot(feature);
        while (_entries[at].Row != Empty)
            at = (at + 1) & (_entries.Length - 1);
        _entries[at] = new Entry(feature, row);
    }

    /// <summary>Where the weights of a feature begin; negative when it was never learned.</summary>
    /// <param name="feature">A number of <see cref="FeatureHash"/>.</param>
    public int Find(ulong feature)
    {
        var filter = _filter;
        var bit = feature & (ulong)((filter.Length * 64) - 1);
        return (filter[bit >> 6] & (1UL << (int)(bit & 63))) == 0 ? Empty : Probe(feature);
    }

    /// <summary>Where the weights of several features begin, of those that were learned, in order.</summary>
    /// <param name="features">Numbers of <see cref="FeatureHash"/>; what stands there afterwards means nothing.</param>
    /// <param name="rows">Where to write; as long.</param>
    /// <returns>How many were learned.</returns>
    public int Find(Span<ulong> features, Span<int> rows)
    {
        var filter = _filter;
        var bits = (ulong)((filter.Length * 64) - 1);
        var kept = 0;
        // Without a branch, which the processor would guess wrong as often as not.
        foreach (var feature in features)
        {
            var bit = feature & bits;
            features[kept] = feature;
            kept += (int)((filter[bit >> 6] >> (int)(bit & 63)) & 1);
        }
        var found = 0;
        foreach (var feature in features[..kept])
        {
            var row = Probe(feature);
            if (row != Empty)
                rows[found++] = row;
        }
        return found;
    }

    private int Probe(ulong feature)
    {
        var entries = _entries;
        for (var at = Slot(feature); ; at = (at + 1) & (entries.Length - 1))
        {
            ref readonly var entry = ref entries[at];
            if (entry.Row == Empty || entry.Feature == feature)
                return entry.Row;
        }
    }

    // Other bits than the filter's, so that features which share a bit do not share a slot.
    private int Slot(ulong feature) => (int)(feature >> 20) & (_entries.Length - 1);

    private readonly record struct Entry(ulong Feature, int Row);
}
