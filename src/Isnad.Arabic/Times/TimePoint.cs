using System.Globalization;

namespace Isnad.Arabic.Times;

/// <summary>A day, a month or a year, as exactly as a text names it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12; null where only the year is known.</param>
/// <param name="Day">The day of the month; null where only the month is known.</param>
public readonly record struct TimePoint(int Year, int? Month = null, int? Day = null)
{
    /// <summary>
    /// One number for it: yyyy, yyyymm01 or yyyymmdd. What is as exact compares by it; of a month and its first day the number is one.
    /// </summary>
    public int Number => Month is { } month ? (((Year * 100) + month) * 100) + (Day ?? 1) : Year;

    /// <summary>Reads <c>2018</c>, <c>2018-03</c>, <c>2018-03-11</c> or a moment of a day; null where it is none of these.</summary>
    /// <param name="iso">ISO 8601.</param>
    public static TimePoint? Parse(string iso)
    {
        ArgumentNullException.ThrowIfNull(iso);
        var parts = (iso.Length > 10 ? iso[..10] : iso).Split('-');
        if (parts.Length > 3)
            return null;
        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
            if (
                parts[i].Length != (i == 0 ? 4 : 2)
                || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])
            )
                return null;
        return new TimePoint(numbers[0], parts.Length > 1 ? numbers[1] : null, parts.Length > 2 ? numbers[2] : null);
    }

    /// <summary>Whether it lies behind another as far as both are known: the eleventh of March is not behind March.</summary>
    /// <param name="other">Another.</param>
    public bool IsAfter(TimePoint other) =>
        Year != other.Year ? Year > other.Year
        : Month != other.Month ? Month > other.Month
        : Day > other.Day;

    /// <summary>Whether another lies in it and is named more exactly: a year holds its months and days, a month its days.</summary>
    /// <param name="other">Another.</param>
    public bool Holds(TimePoint other) =>
        Year == other.Year && (Month is null ? other.Month is not null : Month == other.Month && Day is null && other.Day is not null);
}
