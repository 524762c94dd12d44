namespace Isnad.Arabic.Names.Tagging;

/// <summary>Numbers for features, so that none is ever spelt out as a string.</summary>
/// <remarks>
/// FNV-1a over UTF-16 units, then the finaliser of SplitMix64 (Steele, Lea and Flood 2014); 48 bits; the same on every machine and in every
/// run.
/// </remarks>
internal static class FeatureHash
{
    /// <summary>The number of a stretch of letters.</summary>
    public static ulong Of(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in letters)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    /// <summary>The number of a feature of some kind.</summary>
    public static ulong Mix(ulong kind, ulong value)
    {
        var z = value + (kind * 0x9E3779B97F4A7C15UL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (z ^ (z >> 31)) >> 16;
    }

    /// <summary>The number of a feature made of two.</summary>
    public static ulong Mix(ulong kind, ulong a, ulong b) => Mix(kind, (a * 0x9E3779B97F4A7C15UL) ^ (b + 0x632BE59BD9B4E019UL));

    /// <summary>The number of a feature made of three.</summary>
    public static ulong Mix(ulong kind, ulong a, ulong b, ulong c) => Mix(kind, Mix(kind + 1, a, b), c);
}
