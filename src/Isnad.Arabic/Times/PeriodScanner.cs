using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Reads weeks, months and years that count from a reference: الأسبوع الماضي, الشهر الجاري, مارس المقبل.</summary>
internal static class PeriodScanner
{
    /// <summary>So many days ahead a month may begin that nothing says to be to come; farther off it is that of the year before.</summary>
    private const int MostAhead = 75;

    /// <summary>So many tokens behind a month its year may be told: من مارس إلى يونيو 2017.</summary>
    private const int YearWithin = 5;

    /// <summary>The period at a token as an ISO value, with the token behind it; null when there is none.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">A word.</param>
    /// <param name="classes">The classes of the word.</param>
    /// <param name="today">The day from which it counts.</param>
    public static (string, int)? At(IReadOnlyList<Token> tokens, int i, WordClass classes, DateOnly today)
    {
        var word = tokens[i].Folded;
        if (word is "الاسبوع" or "اسبوع")
            return WeekdayScanner.OfWeek(tokens, i, today) ?? Week(tokens, i + 1, today);
        if (word is "الشهر" or "شهر")
            return Month(tokens, i + 1, today);
        return classes.Meets(WordClass.YearWord) ? Year(tokens, i + 1, today) : OfMonth(tokens, i, today);
    }

    /// <summary>Whether a token says that the one before the present one is meant: الماضي, المنصرم.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="at">A token, also outside.</param>
    public static bool IsLast(IReadOnlyList<Token> tokens, int at) => IsPast(tokens, at) || tokens.Folded(at) is "المنصرم" or "السابق";

    /// <summary>Whether a token says so also of a weekday: الجمعة الماضي.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="at">A token, also outside.</param>
    public static bool IsPast(IReadOnlyList<Token> tokens, int at) => Masculine(tokens, at) is "الماضي" or "الفايت";

    /// <summary>Whether a token says that the one behind the present one is meant: المقبل, القادمة.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="at">A token, also outside.</param>
    public static bool IsNext(IReadOnlyList<Token> tokens, int at) => Masculine(tokens, at) is "المقبل" or "القادم";

    private static string Masculine(IReadOnlyList<Token> tokens, int at) => tokens.Folded(at).TrimEnd('ه');

    private static (string, int)? Year(IReadOnlyList<Token> tokens, int at, DateOnly today) =>
        Offset(tokens, at) is { } years ? (IsoTime.Year(today.Year + years), at + 1) : null;

    private static (string, int)? Month(IReadOnlyList<Token> tokens, int at, DateOnly today)
    {
        if (Offset(tokens, at) is not { } months)
            return null;
        var month = today.AddMonths(months);
        return (IsoTime.Month(month.Year, month.Month), at + 1);
    }

    private static (string, int)? Week(IReadOnlyList<Token> tokens, int at, DateOnly today)
    {
        if (Offset(tokens, at) is not { } weeks)
            return null;
        var first = WeekdayScanner.Monday(today).AddDays(7 * weeks);
        return (IsoTime.Day(first) + "/" + IsoTime.Day(first.AddDays(6)), at + 1);
    }

    /// <summary>
    /// مارس الماضي, آذار/مارس المقبل: the month of that name before, or behind, the reference's; مارس من العام الماضي: that of a year; في
    /// مارس: the one that must be meant.
    /// </summary>
    private static (string, int)? OfMonth(IReadOnlyList<Token> tokens, int i, DateOnly today)
    {
        if (CalendarNames.MonthAt(tokens, i) is not { Tokens: > 0, Hijri: false } month)
            return null;
        var (named, next) = DateScanner.Doubled(tokens, i, month);
        var at = tokens.Folded(next) == "من" ? next + 1 : next;
        if (at > next && tokens.Folded(at) == "كل")
            return null; // شهر يونيو من كل عام
        if (tokens.Is(at, WordClass.YearWord) && Offset(tokens, at + 1) is { } years)
            return (IsoTime.Month(today.Year + years, named), at + 2);
        if (Offset(tokens, next) is not { } offset)
            return IsLone(tokens, i, next) ? (Nearest(tokens, i, next, named, today), next) : null;
        var year = today.Year;
        if (offset < 0 && named >= today.Month)
            year--;
        if (offset > 0 && named <= today.Month)
            year++;
        return (IsoTime.Month(year, named), next + 1);
    }

    /// <summary>
    /// The month of a number that must be meant, as an ISO value: one that is to come (the last one may still be awaited: figures of April), the
    /// last since which, or the nearest.
    /// </summary>
    private static string Nearest(IReadOnlyList<Token> tokens, int i, int next, int month, DateOnly today)
    {
        if (Outlook.Ahead(tokens, i, next))
            return IsoTime.Month(month < today.Month - 1 ? today.Year + 1 : today.Year, month);
        var latest = tokens.Folded(i - 1) == "منذ" ? today : today.AddDays(MostAhead);
        return IsoTime.Month(new DateOnly(today.Year, month, 1) > latest ? today.Year - 1 : today.Year, month);
    }

    /// <summary>Whether a month stands alone, and no other year is told in its sentence.</summary>
    private static bool IsLone(IReadOnlyList<Token> tokens, int i, int next)
    {
        if (!tokens.Is(i - 1, WordClass.BeforeLoneMonth) || tokens.IsNumber(next))
            return false;
        for (var at = i - 1; at >= 0 && !Outlook.IsStop(tokens[at]); at--)
            if (DateScanner.IsLoneYear(tokens, at, out _))
                return false;
        for (var at = next; at < tokens.Count && at < next + YearWithin && !Outlook.IsStop(tokens[at]); at++)
            if (DateScanner.IsLoneYear(tokens, at, out _))
                return false;
        return true;
    }

    /// <summary>-1 for الماضي, 0 for الحالي, 1 for المقبل; null for other words.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="at">A token, also outside.</param>
    public static int? Offset(IReadOnlyList<Token> tokens, int at)
    {
        if (IsLast(tokens, at))
            return -1;
        if (Masculine(tokens, at) is "الجاري" or "الحالي")
            return 0;
        return IsNext(tokens, at) ? 1 : null;
    }
}
