using System.Text.Json.Serialization;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Times;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>How a figure bounds what it counts.</summary>
public enum Comparator
{
    /// <summary>The figure itself.</summary>
    Exact,

    /// <summary>About (نحو، حوالي، زهاء).</summary>
    About,

    /// <summary>Not fewer (ما لا يقل عن).</summary>
    AtLeast,

    /// <summary>Not more (حتى، لا يزيد عن).</summary>
    AtMost,

    /// <summary>More than (أكثر من).</summary>
    MoreThan,

    /// <summary>Less than (أقل من).</summary>
    LessThan,

    /// <summary>Between two figures.</summary>
    Between,

    /// <summary>Tens (عشرات).</summary>
    Dozens,

    /// <summary>Hundreds (مئات).</summary>
    Hundreds,

    /// <summary>Thousands (آلاف).</summary>
    Thousands,
}

/// <summary>A figure in an article, with what it counts.</summary>
/// <param name="Span">Where it stands, comparator and unit included.</param>
/// <param name="Text">As written.</param>
/// <param name="Low">The lower bound; null when only an upper one is given.</param>
/// <param name="High">The upper bound; null when the figure is one number or open above.</param>
/// <param name="Comparator">How it bounds.</param>
/// <param name="Unit">What is counted, as a code of the table of units: <c>soldier</c>, <c>person</c>, <c>percent</c>, <c>usd</c>; null
/// when unknown.</param>
/// <param name="What">What happened to it: <c>killed</c>, <c>injured</c>, <c>sent</c>; null when unknown.</param>
/// <param name="In">Which of the article's strings.</param>
public sealed record Quantity(
    TextSpan Span,
    string Text,
    double? Low,
    double? High,
    Comparator Comparator,
    string? Unit,
    string? What,
    TextPlace In = default
)
{
    /// <summary>The day, month or year that is named, where it is no count; <see cref="Low"/> is then its number.</summary>
    [JsonIgnore]
    public TimePoint? Time { get; init; }

    /// <summary>The noun that is counted, folded and stemmed; null when no noun follows.</summary>
    public string? Counted { get; init; }
}

/// <summary>A time that a text names, resolved against the article's date where it is relative.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">As written.</param>
/// <param name="Value">ISO 8601: a year, month, day, moment, or an interval with a slash: <c>2024-06/2024-08</c>; null when it cannot be
/// resolved.</param>
/// <param name="In">Which of the article's strings.</param>
public sealed record TimeMention(TextSpan Span, string Text, string? Value, TextPlace In = default);
