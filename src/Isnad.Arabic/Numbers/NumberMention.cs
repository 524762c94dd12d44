using Isnad.Arabic.Letters;

namespace Isnad.Arabic.Numbers;

/// <summary>What kind of number a text writes.</summary>
public enum NumberKind
{
    /// <summary>How many.</summary>
    Cardinal,

    /// <summary>Which in order: الثاني, الحادي والعشرون.</summary>
    Ordinal,

    /// <summary>A part of a whole: نصف, ثلاثة أرباع, 3/4.</summary>
    Fraction,
}

/// <summary>A number that a text writes in digits or words.</summary>
/// <param name="Span">Where it stands, without a proclitic in front.</param>
/// <param name="Value">Its value.</param>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Next">Index of the token behind its last.</param>
public sealed record NumberMention(TextSpan Span, double Value, NumberKind Kind, int First, int Next)
{
    /// <summary>The scale that its last word names: 1,000 for 35 ألف; 1 where it ends with none.</summary>
    public double Scale { get; init; } = 1;
}
