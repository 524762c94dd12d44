using System.Globalization;
using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Reads dates that name their parts: day month year in any order and month system, numeric forms, Hijri, months and years alone.</summary>
internal static class DateScanner
{
    /// <summary>The date at a token as an ISO value, with the token behind it; null when there is none. A year that is open is the reference's, or the one before when that would lie more than two months ahead.</summary>
    public static (string Value, int Next, bool Open)? At(IReadOnlyList<Token> tokens, int i, DateOnly? reference) =>
        DayMonth(tokens, i, reference) ?? MonthDay(tokens, i, reference) ?? Numeric(tokens, i, reference) ?? MonthYear(tokens, i) ?? Year(tokens, i);

    private static (string, int, bool)? DayMonth(IReadOnlyList<Token> tokens, int i, DateOnly? reference)
    {
        if (DayAt(tokens, i) is not { } numbered || IsPart(tokens, i)) return null;
        var (day, next) = numbered;
        if (next < tokens.Count && tokens[next].Folded is "st" or "nd" or "rd" or "th" or "er" or "º" or "°") next++;
        var stop = next < tokens.Count && tokens[next].Folded == ".";
        if (stop) next++;
        while (next < tokens.Count && tokens[next].Folded is "," or "،" or "من" or "شهر" or "-" or "/" or "de" or "of") next++;
        var month = CalendarNames.MonthAt(tokens, next);
        if (month.Tokens == 0 || (stop && tokens[next].Folded[0] >= '\u0600')) return null; // "5. April" is a date, "5. مارس" the end of a sentence
        next = AfterDouble(tokens, next + month.Tokens, month.Month);
        return Finish(tokens, i, next, day, month.Month, month.Hijri, reference);
    }

    private static (string, int, bool)? MonthDay(IReadOnlyList<Token> tokens, int i, DateOnly? reference)
    {
        var month = CalendarNames.MonthAt(tokens, i);
        var at = i + month.Tokens;
        if (at < tokens.Count && tokens[at].Folded == ".") at++;
        if (month.Tokens == 0 || DayAt(tokens, at) is not { } numbered) return null;
        var (day, next) = numbered;
        if (next < tokens.Count && tokens[next].Folded is "st" or "nd" or "rd" or "th") next++;
        var finished = Finish(tokens, i, next, day, month.Month, month.Hijri, reference);
        return finished is { Item3: true } ? null : finished; // "يناير 5 قتلى" is no date: a day behind its month needs a year
    }

    /// <summary>Whether an ordinal tells which part of a month is meant, not which day: النصف الأول من يونيو.</summary>
    private static bool IsPart(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && tokens[i].Kind == TokenKind.Word && tokens[i - 1].Folded is "النصف" or "الاسبوع" or "الثلث" or "الربع" or "الجزء" or "الاسبوعين" or "العشر";

    /// <summary>A day of a month in digits or as an ordinal in words: 22, الثاني والعشرين, خمسة عشر.</summary>
    internal static (int Day, int Next)? DayAt(IReadOnlyList<Token> tokens, int i)
    {
        if (i >= tokens.Count) return null;
        if (ClockScanner.Number(tokens, i, out var digits)) return digits is >= 1 and <= 31 ? (digits, i + 1) : null;
        if (tokens[i].Kind != TokenKind.Word || NumberReader.WordsAt(tokens, i) is not { Value: >= 1 and <= 31 } number || number.Value % 1 != 0 || (number.Kind != NumberKind.Ordinal && number.Value < 11)) return null;
        return ((int)number.Value, number.Next);
    }

    private static (string, int, bool)? MonthYear(IReadOnlyList<Token> tokens, int i)
    {
        var month = CalendarNames.MonthAt(tokens, i);
        if (month.Tokens == 0 || month.Hijri) return null;
        var next = AfterDouble(tokens, i + month.Tokens, month.Month);
        while (next < tokens.Count && tokens[next].Folded is "،" or "," or "من" or "عام" or "سنه" or "العام") next++;
        return ClockScanner.Number(tokens, next, out var year) && year is >= 1900 and <= 2100
            ? (string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month.Month:00}"), next + 1, false) : null;
    }

    private static (string, int, bool)? Year(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Word || !ClockScanner.Number(tokens, i + 1, out var year) || year is < 1900 or > 2100 || tokens[i + 1].Span.Length != 4) return null;
        var word = tokens[i].Folded;
        if (Season(word) is { } season) return (string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{season.First:00}/{year + (season.Last < season.First ? 1 : 0):0000}-{season.Last:00}"), i + 2, false);
        return word is "عام" or "عامي" or "سنه" or "العام" or "بعام" or "لعام" or "وعام" or "في" or "منذ" or "خلال" or "قبل" or "بعد" && !(i + 2 < tokens.Count && tokens[i + 2].Folded is "%" or "/" or "-") && !(word == "في" && year == 2000) // في 2000 ورقة
            ? (year.ToString("0000", CultureInfo.InvariantCulture), i + 2, false) : null;
    }

    private static (int First, int Last)? Season(string word) => word.TrimStart('و', 'ب') switch
    {
        "صيف" or "الصيف" => (6, 8),
        "ربيع" or "الربيع" => (3, 5),
        "خريف" or "الخريف" => (9, 11),
        "شتاء" or "الشتاء" => (12, 2),
        _ => null,
    };

    private static (string, int, bool)? Numeric(IReadOnlyList<Token> tokens, int i, DateOnly? reference)
    {
        if (tokens[i].Kind != TokenKind.Number) return null;
        if (tokens[i].Folded.Contains('.', StringComparison.Ordinal)) return Dotted(tokens, i, reference);
        if ((EastAsian(tokens, i) ?? YearFirst(tokens, i)) is { } yearFirst) return yearFirst;
        if (i + 2 >= tokens.Count || tokens[i + 1].Folded is not ("/" or "-") || !ClockScanner.Number(tokens, i, out var a) || !ClockScanner.Number(tokens, i + 2, out var b)) return null;
        if (i + 4 < tokens.Count && tokens[i + 3].Folded == tokens[i + 1].Folded && Third(tokens, i + 4, out var c, out var behind)) return Parts(a, b, c, behind);
        if (tokens[i + 1].Folded == "-" && !IsDated(tokens, i, i + 3)) return null; // 2-1 is a score, 10-15 a range
        return a is >= 1 and <= 31 && b is >= 1 and <= 12 or >= 13 and <= 31 && a <= 31 ? Open(a, b, i + 3, reference) : null;
    }

    /// <summary>Whether words say that two numbers with a hyphen are a day and a month: بتاريخ 22-4.</summary>
    private static bool IsDated(IReadOnlyList<Token> tokens, int i, int next) =>
        i > 0 && tokens[i - 1].Folded is "في" or "بتاريخ" or "تاريخ" or "وتاريخ" or "يوم" && !(next < tokens.Count && tokens[next].Kind == TokenKind.Word && tokens[next].Folded != "من");

    /// <summary>2020年7月11日 and 2020년 7월 11일.</summary>
    private static (string, int, bool)? EastAsian(IReadOnlyList<Token> tokens, int i) =>
        i + 5 < tokens.Count && tokens[i + 1].Folded is "年" or "년" && tokens[i + 3].Folded is "月" or "월" && ClockScanner.Number(tokens, i, out var year) && ClockScanner.Number(tokens, i + 2, out var month) && ClockScanner.Number(tokens, i + 4, out var day) && Of(year, month, day) is { } date
            ? (Day(date), i + 6, false) : null;

    /// <summary>2024 Jun 30.</summary>
    private static (string, int, bool)? YearFirst(IReadOnlyList<Token> tokens, int i)
    {
        if (!ClockScanner.Number(tokens, i, out var year) || year is < 1900 or > 2100 || CalendarNames.MonthAt(tokens, i + 1) is not { Tokens: > 0, Hijri: false } month) return null;
        var at = i + 1 + month.Tokens;
        if (at < tokens.Count && tokens[at].Folded == ".") at++;
        return ClockScanner.Number(tokens, at, out var day) && tokens[at].Span.Length <= 2 && Of(year, month.Month, day) is { } date && !(at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number) ? (Day(date), at + 1, false) : null;
    }

    /// <summary>The last part of a numeric date, which may run into the T of a time: <c>03T03:01</c>.</summary>
    private static bool Third(IReadOnlyList<Token> tokens, int i, out int value, out int next)
    {
        next = i + 1;
        if (!ClockScanner.Number(tokens, i, out value)) return false;
        if (next < tokens.Count && tokens[next].Folded == "t" && tokens[next].Span.Length == 1) next++;
        return true;
    }

    private static (string, int, bool)? Dotted(IReadOnlyList<Token> tokens, int i, DateOnly? reference)
    {
        var parts = tokens[i].Folded.Split('.');
        if (parts.Length == 2 && IsHour(tokens, i)) return null;
        if (parts.Length is < 2 or > 3 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out var a) || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var b)) return null;
        if (parts.Length == 3) return int.TryParse(parts[2], CultureInfo.InvariantCulture, out var c) && parts[2].Length >= 2 ? Parts(a, b, c, i + 1) : null;
        return a is >= 1 and <= 12 && b is >= 13 and <= 31 && parts[1].Length == 2 ? Open(a, b, i + 1, reference) : null;
    }

    /// <summary>Whether a number with a stop is a time of day: الساعة 8.15, 3.26 مساء.</summary>
    private static bool IsHour(IReadOnlyList<Token> tokens, int i) =>
        (i > 0 && tokens[i - 1].Folded is "الساعه" or "ساعه") || (i + 1 < tokens.Count && tokens[i + 1].Folded is "صباحا" or "مساء" or "ظهرا" or "فجرا" or "ليلا" or "عصرا" or "بتوقيت");

    private static (string, int, bool)? Parts(int a, int b, int c, int next)
    {
        var (year, month, day) = a >= 1000 ? (a, b, c) : c >= 1000 ? (c, b, a) : (c + 2000, b, a);
        if (month > 12 && day <= 12) (month, day) = (day, month);
        if (year is >= 1300 and < 1500 && HijriDate.ToGregorian(year, month, day) is { } gregorian) return (Day(gregorian), next, false);
        return Of(year, month, day) is { } date ? (Day(date), next, false) : null;
    }

    private static (string, int, bool)? Open(int a, int b, int next, DateOnly? reference)
    {
        var (day, month) = b > 12 ? (b, a) : (a, b);
        return reference is { } now && WithYear(month, day, now, ahead: false) is { } date ? (Day(date), next, true) : null;
    }

    private static (string, int, bool)? Finish(IReadOnlyList<Token> tokens, int i, int next, int day, int month, bool hijri, DateOnly? reference)
    {
        var at = next;
        while (at < tokens.Count && tokens[at].Folded is "," or "،" or "-" or "من" or "عام" or "سنه" or "العام" or "لعام" or "." or "de" or "del" && at < next + 3) at++;
        if (ClockScanner.Number(tokens, at, out var year) && tokens[at].Span.Length == 4 && !(at + 1 < tokens.Count && tokens[at + 1].Folded == ":"))
        {
            at++;
            if (at < tokens.Count && tokens[at].Folded is "ه" or "هـ" or "م" && !(at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number && tokens[at].Folded == "م" && at + 2 < tokens.Count && tokens[at + 2].Folded == ":")) at++;
            if (hijri) return HijriDate.ToGregorian(year, month, day) is { } g ? (Day(g), at, false) : null;
            return year is >= 1000 and <= 2100 && Of(year, month, day) is { } date ? (Day(date), at, false) : null;
        }
        if (!hijri && at < tokens.Count && tokens[at].Kind == TokenKind.Word && NumberReader.WordsAt(tokens, at) is { Kind: NumberKind.Cardinal, Value: >= 1900 and <= 2100 } words && Of((int)words.Value, month, day) is { } said) return (Day(said), words.Next, false);
        var ahead = next < tokens.Count && tokens[next].Folded is "المقبل" or "القادم";
        var until = i > 0 && tokens[i - 1].Folded is "حتي" or "لغايه" or "بحلول";
        var behind = next < tokens.Count && tokens[next].Folded is "الماضي" or "الفايت" or "المنصرم";
        return !hijri && reference is { } now && WithYear(month, day, now, !behind && (ahead || until || Outlook.Ahead(tokens, i, next))) is { } open ? (Day(open), ahead ? next + 1 : next, true) : null;
    }

    /// <summary>Past the second name of a doubled month: نيسان / أبريل, آب/أغسطس.</summary>
    private static int AfterDouble(IReadOnlyList<Token> tokens, int next, int month)
    {
        if (next + 1 >= tokens.Count || tokens[next].Folded is not ("/" or "(" or "-" or "،")) return next;
        var second = CalendarNames.MonthAt(tokens, next + 1);
        if (second.Tokens == 0 || second.Month != month) return next;
        var end = next + 1 + second.Tokens;
        return end < tokens.Count && tokens[next].Folded == "(" && tokens[end].Folded == ")" ? end + 1 : end;
    }

    /// <summary>The year of an open date: the reference's; the one before for what would lie more than two months ahead, unless it is to come; the next for what is to come and lies long behind.</summary>
    private static DateOnly? WithYear(int month, int day, DateOnly now, bool ahead)
    {
        if (Of(now.Year, month, day) is not { } date) return null;
        if (ahead) return date < now.AddDays(-180) ? Of(now.Year + 1, month, day) : date;
        return date > now.AddDays(62) ? Of(now.Year - 1, month, day) : date;
    }

    private static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
