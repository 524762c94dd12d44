using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Reads times that count from a reference: أمس, أول أمس, يوم الجمعة, الشهر الماضي, منذ ساعتين, قبل 3 أيام.</summary>
internal static class RelativeScanner
{
    /// <summary>
    /// The time at a token as an ISO value, with the token behind it, and the value at the exactness with which it is known where that is
    /// less (قبل شهرين: the month); null when there is none.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">A word.</param>
    /// <param name="now">The local time from which it counts.</param>
    public static (string Value, int Next, string? Roughly)? At(IReadOnlyList<Token> tokens, int i, DateTime now)
    {
        var word = WordClass.Of(tokens[i].Folded);
        var today = DateOnly.FromDateTime(now);
        if (DayWord.At(tokens, i, word) is { } day)
            return Exact(WeekdayScanner.Named(tokens, day.Next, today.AddDays(day.Days)));
        if (word.Meets(WordClass.Distant) && DistanceScanner.At(tokens, i, now) is { } distant)
            return distant;
        if (CalendarNames.Weekday(tokens[i].Folded) is { } weekday)
            return IsHabit(tokens, i) ? null : Exact(WeekdayScanner.At(tokens, i, weekday, now));
        return PeriodScanner.At(tokens, i, word, today) is { } period ? Exact(period) : null;
    }

    private static (string, int, string?) Exact((string Value, int Next) time) => (time.Value, time.Next, null);

    /// <summary>أيام الآحاد: every such day; أيام الخميس والجمعة are days.</summary>
    private static bool IsHabit(IReadOnlyList<Token> tokens, int i) =>
        tokens.Folded(i - 1) == "ايام" && CalendarNames.Weekday(tokens.Folded(i + 1).TrimStart('و')) is null;
}
