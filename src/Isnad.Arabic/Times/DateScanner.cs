using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>
/// Reads dates that name their parts: day month year in any order and month system, Hijri, months and years alone; numeric forms through
/// <see cref="NumericDateScanner"/>.
/// </summary>
internal static class DateScanner
{
    /// <summary>
    /// The date at a token as an ISO value, with the token behind it; null when there is none. A year that is open is the reference's, or
    /// the one before when that would lie more than two months ahead.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">A word or number.</param>
    /// <param name="reference">The day by which open years are closed; null leaves such dates out.</param>
    public static (string Value, int Next, bool Open)? At(IReadOnlyList<Token> tokens, int i, DateOnly? reference)
    {
        if (CalendarNames.MonthAt(tokens, i) is { Tokens: > 0 } month)
            return MonthDay(tokens, i, month, reference) ?? MonthYear(tokens, i, month) ?? Year(tokens, i);
        var told = DayAt(tokens, i) is { } day ? DayMonth(tokens, i, day, reference) ?? DayOfMonthTold(tokens, day, reference) : null;
        return told ?? NumericDateScanner.At(tokens, i, reference) ?? Year(tokens, i) ?? YearOfTwo(tokens, i);
    }

    /// <summary>22 مارس 2018, الثاني والعشرون من آذار/مارس.</summary>
    private static (string, int, bool)? DayMonth(IReadOnlyList<Token> tokens, int i, (int Day, int Next) numbered, DateOnly? reference)
    {
        if (IsPart(tokens, i))
            return null;
        var next = PastEnding(tokens, numbered.Next);
        var stop = tokens.Folded(next) == ".";
        if (stop)
            next++;
        while (tokens.IsComma(next) || tokens.Is(next, WordClass.BeforeMonth))
            next++;
        var month = CalendarNames.MonthAt(tokens, next);
        if (month.Tokens == 0 || stop && tokens[next].Folded[0] >= '\u0600')
            return null; // "5. April" is a date, "5. مارس" the end of a sentence
        (var named, next) = Doubled(tokens, next, month);
        return Finish(tokens, i, next, new CalendarDay(named, numbered.Day, month.Hijri), reference);
    }

    /// <summary>السادس من الشهر المقبل, 12 من الشهر الجاري: a day of a month that counts from the reference.</summary>
    private static (string, int, bool)? DayOfMonthTold(IReadOnlyList<Token> tokens, (int Day, int Next) numbered, DateOnly? reference)
    {
        if (reference is not { } now)
            return null;
        var next = PastEnding(tokens, numbered.Next);
        if (tokens.Folded(next) != "من" || tokens.Folded(next + 1) != "الشهر" || PeriodScanner.Offset(tokens, next + 2) is not { } months)
            return null;
        var month = now.AddMonths(months);
        return IsoTime.Of(month.Year, month.Month, numbered.Day) is { } day ? (IsoTime.Day(day), next + 3, true) : null;
    }

    /// <summary>مارس 22, 2018: a day behind its month needs a year, for "يناير 5 قتلى" is no date.</summary>
    private static (string, int, bool)? MonthDay(
        IReadOnlyList<Token> tokens,
        int i,
        (int Month, bool Hijri, int Tokens) month,
        DateOnly? reference
    )
    {
        var at = tokens.Folded(i + month.Tokens) == "." ? i + month.Tokens + 1 : i + month.Tokens;
        if (DayAt(tokens, at) is not { } numbered)
            return null;
        var next = PastEnding(tokens, numbered.Next);
        return Finish(tokens, i, next, new CalendarDay(month.Month, numbered.Day, month.Hijri), reference) is { Open: false } finished
            ? finished
            : null;
    }

    private static int PastEnding(IReadOnlyList<Token> tokens, int next) => tokens.Is(next, WordClass.OrdinalEnding) ? next + 1 : next;

    /// <summary>
    /// Whether an ordinal tells which part of a month is meant, or which month, not which day: النصف الأول من يونيو, تشرين الأول/أكتوبر.
    /// </summary>
    private static bool IsPart(IReadOnlyList<Token> tokens, int i) =>
        tokens.IsWord(i) && (tokens.Is(i - 1, WordClass.PartOfMonth) || i > 0 && CalendarNames.MonthAt(tokens, i - 1).Tokens == 2);

    /// <summary>A day of a month in digits or as an ordinal in words: 22, الثاني والعشرين, خمسة عشر.</summary>
    internal static (int Day, int Next)? DayAt(IReadOnlyList<Token> tokens, int i)
    {
        if (ClockScanner.Number(tokens, i, out var digits))
            return digits is >= 1 and <= 31 ? (digits, i + 1) : null;
        if (!tokens.IsWord(i) || NumberReader.WordsAt(tokens, i) is not { Value: >= 1 and <= 31 } number || number.Value % 1 != 0)
            return null;
        return number.Kind == NumberKind.Ordinal || number.Value >= 11 ? ((int)number.Value, number.Next) : null;
    }

    /// <summary>مارس 2018, آذار/مارس من عام 2018.</summary>
    private static (string, int, bool)? MonthYear(IReadOnlyList<Token> tokens, int i, (int Month, bool Hijri, int Tokens) month)
    {
        if (month.Hijri)
            return null;
        var (named, next) = Doubled(tokens, i, month);
        while (tokens.IsComma(next) || tokens.Is(next, WordClass.BeforeYear))
            next++;
        return ClockScanner.Number(tokens, next, out var year) && year is >= 1900 and <= 2100
            ? (IsoTime.Month(year, named), next + 1, false)
            : null;
    }

    /// <summary>عام 2018, منذ 2018, صيف 2018.</summary>
    private static (string, int, bool)? Year(IReadOnlyList<Token> tokens, int i)
    {
        if (
            !tokens.IsWord(i)
            || !ClockScanner.Number(tokens, i + 1, out var year)
            || year is < 1900 or > 2100
            || tokens[i + 1].Span.Length != 4
        )
            return null;
        if (Seasons.Find(tokens[i].Folded) is { } season)
            return (Season(season, year), i + 2, false);
        if (!tokens.Is(i, WordClass.BeforeLoneYear) || tokens.Folded(i + 2) is "%" or "/" or "-")
            return null;
        if (tokens[i].Folded == "حتي" && (year == 2000 || tokens.IsWord(i + 2) && !StopWords.Contains(tokens[i + 2].Folded)))
            return null; // حتى 1950 قطعة
        return tokens[i].Folded == "في" && year == 2000 ? null : (IsoTime.Year(year), i + 2, false); // في 2000 ورقة
    }

    /// <summary>One of two years with a hyphen between them: (2003-2010), موسم 2011-2012.</summary>
    private static (string, int, bool)? YearOfTwo(IReadOnlyList<Token> tokens, int i) =>
        IsLoneYear(tokens, i, out var year) && (AreYears(tokens, i) || AreYears(tokens, i - 2)) ? (IsoTime.Year(year), i + 1, false) : null;

    private static bool AreYears(IReadOnlyList<Token> tokens, int i) =>
        IsLoneYear(tokens, i, out var first)
        && tokens.IsHyphen(i + 1)
        && IsLoneYear(tokens, i + 2, out var last)
        && first < last
        && !tokens.IsHyphen(i - 1)
        && !tokens.IsHyphen(i + 3);

    internal static bool IsLoneYear(IReadOnlyList<Token> tokens, int i, out int year) =>
        ClockScanner.Number(tokens, i, out year) && year is >= 1900 and <= 2100 && tokens[i].Span.Length == 4;

    private static string Season((int First, int Last) months, int year) =>
        IsoTime.Month(year, months.First) + "/" + IsoTime.Month(months.Last < months.First ? year + 1 : year, months.Last);

    /// <summary>Adds the year that stands behind a day and month, or the one that must be meant.</summary>
    private static (string Value, int Next, bool Open)? Finish(
        IReadOnlyList<Token> tokens,
        int i,
        int next,
        CalendarDay date,
        DateOnly? reference
    )
    {
        var at = next;
        while (at < next + 3 && (tokens.IsComma(at) || tokens.Folded(at) is "-" or "." || tokens.Is(at, WordClass.BeforeYear)))
            at++;
        if (IsYear(tokens, at))
            return InYear(tokens, at, date);
        if (date.Hijri)
            return IsScore(tokens, next) ? null : OpenHijri(date, next, reference);
        if (YearInWords(tokens, at) is { } words && IsoTime.Of(words.Year, date.Month, date.Day) is { } said)
            return (IsoTime.Day(said), words.Next, false);
        return reference is { } now ? Closed(tokens, i, next, date, now) : null;
    }

    /// <summary>3 - صفر: the month of Safar is written as nought is, so it stands behind شهر.</summary>
    private static bool IsScore(IReadOnlyList<Token> tokens, int next) =>
        tokens.Folded(next - 1) == "صفر" && tokens.Folded(next - 2) is not ("شهر" or "لشهر");

    private static (string, int, bool)? OpenHijri(CalendarDay date, int next, DateOnly? reference) =>
        reference is { } near && HijriDate.Nearest(date.Month, date.Day, near) is { } day ? (IsoTime.Day(day), next, true) : null;

    /// <summary>A date whose year is to be worked out: that of من العام الماضي, or the one that is meant; none of من العام نفسه.</summary>
    private static (string Value, int Next, bool Open)? Closed(IReadOnlyList<Token> tokens, int i, int next, CalendarDay date, DateOnly now)
    {
        if (tokens.Folded(next) == "من" && (tokens.Is(next + 1, WordClass.YearWord) || tokens.Is(next + 2, WordClass.YearWord)))
        {
            if (tokens.Is(next + 1, WordClass.SameYear) || tokens.Is(next + 2, WordClass.SameYear))
                return null;
            if (PeriodScanner.Offset(tokens, next + 2) is { } years)
                return IsoTime.Of(now.Year + years, date.Month, date.Day) is { } said ? (IsoTime.Day(said), next + 3, true) : null;
        }
        if (tokens.Is(next, WordClass.YearWord) && PeriodScanner.Offset(tokens, next + 1) is { } offset)
            return IsoTime.Of(now.Year + offset, date.Month, date.Day) is { } told ? (IsoTime.Day(told), next + 2, true) : null;
        var coming = PeriodScanner.IsNext(tokens, next) || tokens.Folded(next) is "المقبلين" or "القادمين";
        if (PeriodScanner.IsLast(tokens, next) && WithYear(date.Month, date.Day, now, ahead: false) is { } last)
            return (IsoTime.Day(last > now ? last.AddYears(-1) : last), next, true);
        var ahead = coming || tokens.Is(i - 1, WordClass.UpTo) || Outlook.Ahead(tokens, i, next);
        return WithYear(date.Month, date.Day, now, ahead) is { } open ? (IsoTime.Day(open), coming ? next + 1 : next, true) : null;
    }

    private static bool IsYear(IReadOnlyList<Token> tokens, int at) =>
        ClockScanner.Number(tokens, at, out _) && tokens[at].Span.Length == 4 && !(tokens.Folded(at + 1) == ":" && tokens.IsNumber(at + 2));

    /// <summary>A date with its year in digits, and the sign of the era behind it: 1439 هـ, 2018 م.</summary>
    private static (string, int, bool)? InYear(IReadOnlyList<Token> tokens, int at, CalendarDay date)
    {
        ClockScanner.Number(tokens, at, out var year);
        var next = IsEra(tokens, at + 1) ? at + 2 : at + 1;
        if (date.Hijri)
            return HijriDate.ToGregorian(year, date.Month, date.Day) is { } gregorian ? (IsoTime.Day(gregorian), next, false) : null;
        return year is >= 1000 and <= 2100 && IsoTime.Of(year, date.Month, date.Day) is { } day ? (IsoTime.Day(day), next, false) : null;
    }

    /// <summary>هـ, م; but the م before a time of day (2018 م 10:30) is its own.</summary>
    private static bool IsEra(IReadOnlyList<Token> tokens, int at) =>
        tokens.Folded(at) is "ه" or "هـ" || tokens.Folded(at) == "م" && !(tokens.IsNumber(at + 1) && tokens.Folded(at + 2) == ":");

    private static (int Year, int Next)? YearInWords(IReadOnlyList<Token> tokens, int at) =>
        tokens.IsWord(at) && NumberReader.WordsAt(tokens, at) is { Kind: NumberKind.Cardinal, Value: >= 1900 and <= 2100 } words
            ? ((int)words.Value, words.Next)
            : null;

    /// <summary>
    /// The month and the token behind its names. Of two that contradict each other the one of a single word stands, for the numbered names
    /// are what is mixed up: أكتوبر/تشرين الثاني is October.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="at">The token of the first name.</param>
    /// <param name="first">The month there.</param>
    internal static (int Month, int Next) Doubled(IReadOnlyList<Token> tokens, int at, (int Month, bool Hijri, int Tokens) first)
    {
        var behind = at + first.Tokens;
        var next = AfterDouble(tokens, behind, first.Month);
        if (next > behind || first.Hijri || tokens.Folded(next) != "/")
            return (first.Month, next);
        return CalendarNames.MonthAt(tokens, next + 1) is { Tokens: > 0, Hijri: false } second
            ? (second.Tokens < first.Tokens ? second.Month : first.Month, next + 1 + second.Tokens)
            : (first.Month, next);
    }

    /// <summary>Past the second name of a doubled month: نيسان / أبريل, آب/أغسطس, يونيو حزيران.</summary>
    private static int AfterDouble(IReadOnlyList<Token> tokens, int next, int month)
    {
        if (CalendarNames.MonthAt(tokens, next) is { Tokens: > 0, Hijri: false } beside && beside.Month == month)
            return next + beside.Tokens;
        if (tokens.Folded(next) is not ("/" or "(" or "-" or "،"))
            return next;
        var second = CalendarNames.MonthAt(tokens, next + 1);
        if (second.Tokens == 0 || second.Month != month)
            return next;
        var end = next + 1 + second.Tokens;
        return tokens[next].Folded == "(" && tokens.Folded(end) == ")" ? end + 1 : end;
    }

    /// <summary>
    /// The year of an open date: the reference's; the one before for what would lie more than two months ahead, unless it is to come; the
    /// next for what is to come and lies long behind.
    /// </summary>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day, from 1.</param>
    /// <param name="now">The reference.</param>
    /// <param name="ahead">Whether it is to come.</param>
    internal static DateOnly? WithYear(int month, int day, DateOnly now, bool ahead)
    {
        if (IsoTime.Of(now.Year, month, day) is not { } date)
            return null;
        if (ahead)
            return date < now.AddDays(-180) ? IsoTime.Of(now.Year + 1, month, day) : date;
        return date > now.AddDays(100) ? IsoTime.Of(now.Year - 1, month, day) : date;
    }
}
