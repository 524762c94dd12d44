namespace Isnad.Arabic.Names;

/// <summary>Two spellings of one word that a slip of the pen explains (Damerau 1964).</summary>
public static class OneOff
{
    /// <summary>Whether two words differ by one letter that is another, missing or too many, or by two neighbours that changed places.</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another word.</param>
    public static bool Is(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var start = one.AsSpan().CommonPrefixLength(other);
        var left = one.AsSpan(start);
        var right = other.AsSpan(start);
        if (left.Length != right.Length)
            return left.Length == right.Length + 1 && left[1..].SequenceEqual(right)
                || right.Length == left.Length + 1 && right[1..].SequenceEqual(left);
        if (left.IsEmpty)
            return false;
        return left[1..].SequenceEqual(right[1..])
            || left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
    }
}
