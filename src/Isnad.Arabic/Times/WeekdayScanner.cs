using System.Globalization;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Reads which day a weekday is: الجمعة, الجمعة الماضي, أمس الجمعة, الأسبوع القادم الأحد.</summary>
/// <remarks>
/// A weekday alone is the nearest one that is past or today, as news uses it; with المقبل/القادم, and with what is to come (المقرر, سيجري),
/// it is the next.
/// </remarks>
internal static class WeekdayScanner
{
    /// <summary>From this hour on tomorrow's weekday is today's farther east.</summary>
    private const int LateHour = 22;

    /// <summary>The day that a weekday names, with the token behind it.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">The weekday's token.</param>
    /// <param name="weekday">The weekday.</param>
    /// <param name="now">The local time from which it counts.</param>
    public static (string, int) At(IReadOnlyList<Token> tokens, int i, DayOfWeek weekday, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        if (PeriodScanner.IsNext(tokens, i + 1))
            return (IsoTime.Day(today.AddDays(7 - back)), i + 2);
        if (PeriodScanner.IsPast(tokens, i + 1))
            return (IsoTime.Day(today.AddDays(back == 0 ? -7 : -back)), i + 2);
        if (Numbered(tokens, tokens.Folded(i + 1) == "في" ? i + 2 : i + 1, weekday, today) is { } numbered)
            return numbered;
        if (Dated(tokens, i + 1, weekday, today) is { } dated)
            return (dated, i + 1);
        if (back == 6 && now.Hour >= LateHour)
            return (IsoTime.Day(today.AddDays(1)), i + 1);
        return (IsoTime.Day(Outlook.Ahead(tokens, i, i + 1) ? today.AddDays((7 - back) % 7) : today.AddDays(-back)), i + 1);
    }

    /// <summary>الخميس 12 أغسطس, الأحد الموافق 15/11/1436: the day that the date behind a weekday names.</summary>
    private static string? Dated(IReadOnlyList<Token> tokens, int at, DayOfWeek weekday, DateOnly today)
    {
        if (tokens.Folded(at) is "(" or "الموافق" or "في" || tokens.IsComma(at))
            at++;
        if (DateScanner.At(tokens, at, today) is not { Value.Length: 10 } date)
            return null;
        var day = DateOnly.ParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return day.DayOfWeek == weekday ? date.Value : null;
    }

    /// <summary>الجمعة 16, الجمعة في 16: the day of this month, when it is that weekday.</summary>
    private static (string, int)? Numbered(IReadOnlyList<Token> tokens, int at, DayOfWeek weekday, DateOnly today)
    {
        if (
            DateScanner.DayAt(tokens, at) is not { } numbered
            || numbered.Next < tokens.Count && tokens[numbered.Next].Kind != TokenKind.Punctuation
        )
            return null;
        return IsoTime.Of(today.Year, today.Month, numbered.Day) is { } day && day.DayOfWeek == weekday
            ? (IsoTime.Day(day), numbered.Next)
            : null;
    }

    /// <summary>
    /// هذا الأسبوع الجمعة, الأسبوع القادم الأحد: the day of that week, which begins on Monday; null when no weekday is named.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">The token of الأسبوع.</param>
    /// <param name="today">The day from which it counts.</param>
    public static (string, int)? OfWeek(IReadOnlyList<Token> tokens, int i, DateOnly today)
    {
        var weeks =
            PeriodScanner.IsPast(tokens, i + 1) ? -1
            : PeriodScanner.IsNext(tokens, i + 1) ? 1
            : 0;
        if (weeks == 0 && tokens.Folded(i - 1) != "هذا")
            return null;
        var at = weeks == 0 ? i + 1 : i + 2;
        if (CalendarNames.Weekday(tokens.Folded(at)) is not { } weekday)
            return null;
        return (IsoTime.Day(Monday(today).AddDays((7 * weeks) + (((int)weekday + 6) % 7))), at + 1);
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>
    /// أمس الجمعة: a day, or the one beside it that the weekday behind it names: a text of late evening or early morning counts by another
    /// clock than its date.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">The token behind the day.</param>
    /// <param name="day">The day.</param>
    public static (string, int) Named(IReadOnlyList<Token> tokens, int i, DateOnly day)
    {
        var next = Past(tokens, i);
        for (var at = i; at < next; at++)
        {
            if (CalendarNames.Weekday(tokens[at].Folded) is not { } named)
                continue;
            if (named == day.AddDays(1).DayOfWeek)
                day = day.AddDays(1);
            else if (named == day.AddDays(-1).DayOfWeek)
                day = day.AddDays(-1);
            break;
        }
        return (IsoTime.Day(day), next);
    }

    /// <summary>Past a weekday, also behind a comma or in parentheses; the same token where none stands.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">The token behind a day.</param>
    public static int Past(IReadOnlyList<Token> tokens, int i)
    {
        var open = tokens.Folded(i) == "(";
        var at = open || tokens.IsComma(i) ? i + 1 : i;
        if (CalendarNames.Weekday(tokens.Folded(at)) is null)
            return i;
        return open && tokens.Folded(at + 1) == ")" ? at + 2 : at + 1;
    }
}
