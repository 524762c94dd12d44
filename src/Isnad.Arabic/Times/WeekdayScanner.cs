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
        var behind = IsClosing(tokens.Folded(i + 1)) ? i + 2 : i + 1;
        if (PeriodScanner.IsNext(tokens, behind))
            return (IsoTime.Day(today.AddDays(7 - back)), behind + 1);
        if (PeriodScanner.IsPast(tokens, behind))
            return (IsoTime.Day(today.AddDays(back == 0 ? -7 : -back)), behind + 1);
        if (Numbered(tokens, tokens.Folded(i + 1) == "في" ? i + 2 : i + 1, weekday, today) is { } numbered)
            return numbered;
        if (Dated(tokens, i + 1, weekday, today) is { } dated)
            return (dated, i + 1);
        if (back == 6 && now.Hour >= LateHour)
            return (IsoTime.Day(today.AddDays(1)), i + 1);
        return (IsoTime.Day(Outlook.Ahead(tokens, i, i + 1) ? today.AddDays((7 - back) % 7) : today.AddDays(-back)), i + 1);
    }

    /// <summary>
    /// والأربعاء, ويوم الأربعاء, ثم الأربعاء: a weekday that is joined to what stands before it, and the first token of both; null for others.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">A weekday's token.</param>
    public static (DayOfWeek Weekday, int Before)? JoinedAt(IReadOnlyList<Token> tokens, int i)
    {
        if (
            CalendarNames.Weekday(tokens.Folded(i)) is not { } weekday
            || PeriodScanner.IsNext(tokens, i + 1)
            || PeriodScanner.IsPast(tokens, i + 1)
        )
            return null;
        if (tokens[i].Folded[0] == 'و')
            return (weekday, i);
        var before = tokens.Folded(i - 1) is "يوم" or "ويوم" ? i - 1 : i;
        return tokens.Folded(before) == "ويوم" ? (weekday, before)
            : tokens.Folded(before - 1) is "و" or "ثم" or "او" ? (weekday, before - 1)
            : null;
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
    /// أمس الجمعة: a day, or the one that the weekday behind it names: the one after it, as a text of late evening counts by another clock than
    /// its date, else one before, as a page may be dated later than its text.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">The token behind the day.</param>
    /// <param name="day">The day.</param>
    public static (string, int) Named(IReadOnlyList<Token> tokens, int i, DateOnly day)
    {
        if (NamedAt(tokens, i) is { } named)
            day = named == day.AddDays(1).DayOfWeek ? day.AddDays(1) : day.AddDays(-(((int)day.DayOfWeek - (int)named + 7) % 7));
        return (IsoTime.Day(day), Past(tokens, i));
    }

    /// <summary>The weekday behind a day, also behind a comma or between marks (أمس (الجمعة)); null where none stands.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">The token behind a day.</param>
    public static DayOfWeek? NamedAt(IReadOnlyList<Token> tokens, int i) =>
        CalendarNames.Weekday(tokens.Folded(IsOpening(tokens, i) ? i + 1 : i));

    /// <summary>Past a weekday behind a day; the same token where none stands.</summary>
    private static int Past(IReadOnlyList<Token> tokens, int i)
    {
        if (NamedAt(tokens, i) is null)
            return i;
        var next = IsOpening(tokens, i) ? i + 2 : i + 1;
        return next == i + 2 && !tokens.IsComma(i) && IsClosing(tokens.Folded(next)) ? next + 1 : next;
    }

    private static bool IsOpening(IReadOnlyList<Token> tokens, int i) =>
        tokens.IsComma(i) || tokens.Folded(i) is "(" or "«" or "\"" or "-" or "–";

    private static bool IsClosing(string mark) => mark is ")" or "»" or "\"" or "-" or "–";
}
