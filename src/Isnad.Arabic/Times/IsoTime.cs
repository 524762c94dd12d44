using System.Globalization;

namespace Isnad.Arabic.Times;

/// <summary>Writes times as ISO 8601 values, in as much detail as they are known.</summary>
internal static class IsoTime
{
    /// <summary>Characters of a day.</summary>
    public const int DayLength = 10;

    /// <summary>A day: <c>2018-03-01</c>.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A minute of local time: <c>2018-03-01T09:30</c>.</summary>
    public static string Minute(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <summary>A month: <c>2018-03</c>.</summary>
    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    /// <summary>A year: <c>2018</c>.</summary>
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The day of a year and month; null when there is no such day.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
