namespace Isnad.Arabic.Names.Tagging;

/// <summary>Where the weights of a feature stand; made for asking mostly after features that are not there.</summary>
/// <remarks>A bit for each feature that may be there comes first (Bloom 1970, with one hash), then open addressing.</remarks>
internal sealed class FeatureIndex
{
    private const int FilterBits = 22;

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly ulong[] _keys;
    private readonly int[] _rows;
    private readonly int _mask;

    /// <summary>Takes features up.</summary>
    /// <param name="rows">For each feature the first of its weights.</param>
    public FeatureIndex(IReadOnlyDictionary<ulong, int> rows)
    {
        var size = 1024;
        while (size < rows.Count * 2) size *= 2;
        _mask = size - 1;
        _keys = new ulong[size];
        _rows = new int[size];
        Array.Fill(_keys, ulong.MaxValue);
        foreach (var (feature, row) in rows)
        {
            var bit = Bit(feature);
            _filter[bit >> 6] |= 1UL << (bit & 63);
            var at = (int)feature & _mask;
            while (_keys[at] != ulong.MaxValue) at = (at + 1) & _mask;
            _keys[at] = feature;
            _rows[at] = row;
        }
    }

    /// <summary>The first weight of a feature; -1 when it has none.</summary>
    public int Find(ulong feature)
    {
        var bit = Bit(feature);
        if ((_filter[bit >> 6] & (1UL << (bit & 63))) == 0) return -1;
        for (var at = (int)feature & _mask; _keys[at] != ulong.MaxValue; at = (at + 1) & _mask)
        {
            if (_keys[at] == feature) return _rows[at];
        }
        return -1;
    }

    private static int Bit(ulong feature) => (int)(feature >> 26) & ((1 << FilterBits) - 1);
}
