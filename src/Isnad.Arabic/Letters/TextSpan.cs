namespace Isnad.Arabic.Letters;

/// <summary>A stretch of a text: half-open, counted in UTF-16 code units, as .NET strings are.</summary>
/// <remarks>Half-open, so that neighbouring stretches meet without a gap and <c>End - Start</c> is the length.</remarks>
/// <param name="Start">Offset of the first unit, 0 or more.</param>
/// <param name="Length">Number of units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>Offset just behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from one offset up to, and without, another.</summary>
    /// <param name="start">First offset.</param>
    /// <param name="end">Offset behind the last; never less than <paramref name="start"/>.</param>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The very characters at this place of a text.</summary>
    /// <param name="text">The text that this span counts in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside the text.</exception>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Whether another span lies wholly inside this one.</summary>
    /// <param name="other">The other span.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether an offset lies inside.</summary>
    /// <param name="offset">An offset of the same text.</param>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether two spans share at least one unit.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same stretch counted from a point further back.</summary>
    /// <param name="offset">What is added to the start.</param>
    public TextSpan Shift(int offset) => new(Start + offset, Length);

    /// <summary>By start; of two that start together, the longer first.</summary>
    /// <param name="other">The other span.</param>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    /// <summary>Whether this span comes before another, see <see cref="CompareTo"/>.</summary>
    public static bool operator <(TextSpan a, TextSpan b) => a.CompareTo(b) < 0;

    /// <summary>Whether this span comes before another or equals it, see <see cref="CompareTo"/>.</summary>
    public static bool operator <=(TextSpan a, TextSpan b) => a.CompareTo(b) <= 0;

    /// <summary>Whether this span comes after another, see <see cref="CompareTo"/>.</summary>
    public static bool operator >(TextSpan a, TextSpan b) => a.CompareTo(b) > 0;

    /// <summary>Whether this span comes after another or equals it, see <see cref="CompareTo"/>.</summary>
    public static bool operator >=(TextSpan a, TextSpan b) => a.CompareTo(b) >= 0;
}
