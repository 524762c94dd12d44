namespace Isnad.Articles;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year only.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,

    /// <summary>Day, hour and minute.</summary>
    Minute,

    /// <summary>To the second.</summary>
    Second,
}

/// <summary>What a date was read from.</summary>
public enum DateBasis
{
    /// <summary>The input gave it as a field of its own.</summary>
    Given,

    /// <summary>Metadata of the page.</summary>
    Metadata,

    /// <summary>The feed item.</summary>
    Feed,

    /// <summary>The address.</summary>
    Url,

    /// <summary>The byline or dateline.</summary>
    Byline,

    /// <summary>A line that the page prints.</summary>
    Page,

    /// <summary>A copyright line.</summary>
    Copyright,

    /// <summary>Worked out from what the text says.</summary>
    Inferred,
}

/// <summary>A date with its precision and what it was read from.</summary>
/// <param name="Value">ISO 8601 as far as it is known: <c>2025</c>, <c>2023-10-20</c>, <c>2020-06-03T03:01+04:00</c>; the page's own offset
/// is kept.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="Basis">What it was read from.</param>
/// <param name="Evidence">The words that say so, where words do.</param>
public sealed record ArticleDate(string Value, DatePrecision Precision, DateBasis Basis, Evidence? Evidence = null)
{
    /// <summary>ISO 8601 as far as it is known; the page's own offset is kept.</summary>
    public string Value
    {
        get;
        init
        {
            field = value;
            Earliest = EarliestOf(value);
        }
    } = Value;

    /// <summary>
    /// The earliest moment that this date can mean, UTC, for ordering; <see cref="DateTimeOffset.MinValue"/> where the value is no date.
    /// </summary>
    public DateTimeOffset Earliest { get; private init; } = EarliestOf(Value);

    /// <summary>The latest moment that this date can mean, UTC: of a day, a month or a year alone its end.</summary>
    public DateTimeOffset Latest =>
        Precision switch
        {
            DatePrecision.Year => Earliest.AddYears(1).AddTicks(-1),
            DatePrecision.Month => Earliest.AddMonths(1).AddTicks(-1),
            DatePrecision.Day => Earliest.AddDays(1).AddTicks(-1),
            _ => Earliest,
        };

    /// <summary>For people: day and minute, <c>2031-03-13 22:30</c>, local time.</summary>
    public string Shown => Value.Length >= 16 ? Value[..10] + " " + Value[11..16] : Value;

    /// <summary>The local day, <c>2023-10-20</c>; shorter where only month or year are known.</summary>
    public string Day => Value.Length > 10 ? Value[..10] : Value;

    private static DateTimeOffset EarliestOf(string value) => IsoDate.Read(value)?.Earliest ?? DateTimeOffset.MinValue;
}
