using Isnad.Arabic.Letters;

namespace Isnad.Arabic.Times;

/// <summary>A time that a text names.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">ISO 8601, local: year, month, day or minute (<c>2020-10-07T12:09</c>), with an offset only when the text names one,
/// or an interval with a slash (<c>2024-06/2024-08</c>).</param>
/// <param name="Relative">Whether it was worked out from the reference time.</param>
public sealed record TimeExpression(TextSpan Span, string Value, bool Relative)
{
    /// <summary>
    /// The value as exactly as the text tells it, where that is less than <see cref="Value"/>: the month of قبل شهرين, the days around قبل
    /// أسبوعين; null where they are one.
    /// </summary>
    public string? Roughly { get; init; }

    /// <summary>The same time with no more in its value than the text tells.</summary>
    public TimeExpression AsTold => Roughly is { } told ? this with { Value = told, Roughly = null } : this;

    /// <summary>Whether it names a day and a month and only its year was worked out.</summary>
    public bool OpenYear { get; init; }

    /// <summary>Whether it names a day (or a moment of a day).</summary>
    public bool NamesDay => Value.Length >= 10 && Value[7] == '-' && !Value.Contains('/', StringComparison.Ordinal);
}
