using System.Globalization;
using Isnad.Arabic.Times;

namespace Isnad.Articles.Html;

/// <summary>Reads a date as metadata, attributes and lines of pages write it.</summary>
internal static class DateText
{
    private const int FirstYear = 1995;
    private const int LastYear = 2100;

    /// <summary>
    /// The date as ISO 8601 with the offset that is written; null when the value names no day, or one that no page can have.
    /// </summary>
    /// <param name="value">ISO 8601, RFC 822, seconds or milliseconds since 1970, 20200711, or prose in Arabic and other languages.</param>
    /// <param name="monthFirst">Whether 3/4/2020 is the fourth of March.</param>
    public static string? Parse(string? value, bool monthFirst = false)
    {
        if (ParagraphText.Collapse(value) is not { Length: >= 6 and <= 200 } text)
            return null;
        if (text.All(char.IsAsciiDigit))
            return Digits(text);
        if (text.Length >= 15 && text[8] == 'T' && text.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0)
            return int.TryParse(text.AsSpan(0, 8), CultureInfo.InvariantCulture, out var compact)
                ? Valid(compact / 10000, compact / 100 % 100, compact % 100)
                : null;
        if (IsoDate.Read(text) is { Precision: >= DatePrecision.Day } iso)
            return Plausible(iso.Value) ? iso.Value : null;
        return Line(text, monthFirst, null)?.Value;
    }

    /// <summary>The one day that a line names.</summary>
    /// <param name="text">A line, white space collapsed.</param>
    /// <param name="monthFirst">See <see cref="Parse"/>.</param>
    /// <param name="now">From when relative expressions count; null leaves them out.</param>
    public static Dateline? Line(string text, bool monthFirst, DateTimeOffset? now)
    {
        if (DatelineReader.Read(text, null) is { } date)
            return Plausible(date.Value) ? (monthFirst && Swapped(text, date) is { } swapped ? date with { Value = swapped } : date) : null;
        return now is not null && DatelineReader.Read(text, now) is { } relative && Plausible(relative.Value) ? relative : null;
    }

    /// <summary>The day of a date in ISO 8601.</summary>
    public static DateOnly Day(string value) => DateOnly.ParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A real day of a year that pages can have; null when it is none.</summary>
    public static string? Valid(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;

    private static string? Digits(string text)
    {
        if (text.Length == 8 && int.TryParse(text, CultureInfo.InvariantCulture, out var packed))
            return Valid(packed / 10000, packed / 100 % 100, packed % 100);
        if (text.Length == 14 && int.TryParse(text.AsSpan(0, 8), CultureInfo.InvariantCulture, out packed))
            return Valid(packed / 10000, packed / 100 % 100, packed % 100);
        if (text.Length is not (10 or 13) || !long.TryParse(text, CultureInfo.InvariantCulture, out var epoch))
            return null;
        var value = DateTimeOffset
            .FromUnixTimeSeconds(text.Length == 13 ? epoch / 1000 : epoch)
            .ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return Plausible(value) ? value : null;
    }

    private static string? Swapped(string text, Dateline date)
    {
        var day = Day(date.Value);
        return
            day.Day <= 12
            && date.Span.Of(text).Contains('/', StringComparison.Ordinal)
            && !date.Value.Contains('T', StringComparison.Ordinal)
            && char.IsAsciiDigit(date.Span.Of(text)[0])
            && date.Span.Of(text).IndexOf('/', StringComparison.Ordinal) <= 2
            ? Valid(day.Year, day.Day, day.Month)
            : null;
    }

    private static bool Plausible(string value) =>
        value.Length >= 10
        && int.TryParse(value.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear;
}
