using System.Globalization;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Reads times that count from a reference: أمس, أول أمس, يوم الجمعة, الشهر الماضي, منذ ساعتين, قبل 3 أيام.</summary>
/// <remarks>A weekday alone is the nearest one that is past or today, as news uses it; with المقبل/القادم, and with what is to come (المقرر, سيجري), it is the next.</remarks>
internal static class RelativeScanner
{
    private const int LateHour = 22;

    /// <summary>The time at a token as an ISO value, with the token behind it; null when there is none.</summary>
    public static (string Value, int Next)? At(IReadOnlyList<Token> tokens, int i, DateTime now)
    {
        var word = tokens[i].Folded;
        var today = DateOnly.FromDateTime(now);
        if (word is "منذ" or "قبل" or "مضت" or "بعد" && Ago(tokens, i, now) is { } ago) return ago;
        if (CalendarNames.Weekday(word) is { } weekday) return Weekday(tokens, i, weekday, now);
        var (next, second) = i + 1 < tokens.Count ? (i + 2, tokens[i + 1].Folded) : (i + 1, "");
        switch (word)
        {
            case "امس" or "الامس" or "بالامس" or "وامس" or "البارحه":
                if (second is "الاول") return (Day(today.AddDays(-2)), next);
                return (Day(AsNamed(today.AddDays(-1), tokens, i + 1)), AfterWeekday(tokens, i + 1));
            case "اول" when second is "امس": return (Day(AsNamed(today.AddDays(-2), tokens, next)), AfterWeekday(tokens, next));
            case "اليوم" when second is "الماضي" or "السابق": return (Day(today.AddDays(-1)), next);
            case "اليوم" when second is "التالي" or "القادم" or "المقبل": return (Day(today.AddDays(1)), next);
            case "اليوم": return (Day(AsNamed(today, tokens, i + 1)), AfterWeekday(tokens, i + 1));
            case "غد" or "غدا" or "الغد": return (Day(today.AddDays(1)), AfterWeekday(tokens, i + 1));
            case "الاسبوع" or "اسبوع" when WeekdayOfWeek(tokens, i, next, second, today) is { } ofWeek: return ofWeek;
            case "الاسبوع" or "اسبوع": return Period(second, next, (a, b) => (Day(Monday(today).AddDays(7 * a)) + "/" + Day(Monday(today).AddDays((7 * b) + 6)), next));
            case "الشهر" or "شهر": return Period(second, next, (a, _) => (today.AddMonths(a).ToString("yyyy-MM", CultureInfo.InvariantCulture), next));
            case "العام" or "عام" or "السنه" or "عاما": return Period(second, next, (a, _) => ((today.Year + a).ToString("0000", CultureInfo.InvariantCulture), next));
            default:
                if (CalendarNames.MonthAt(tokens, i) is { Tokens: > 0, Hijri: false } month && i + month.Tokens < tokens.Count)
                {
                    return Period(tokens[i + month.Tokens].Folded, i + month.Tokens + 1, (a, _) =>
                    {
                        var year = a < 0 ? (month.Month > today.Month || month.Month == today.Month ? today.Year - 1 : today.Year) : a > 0 ? (month.Month <= today.Month ? today.Year + 1 : today.Year) : today.Year;
                        return (string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month.Month:00}"), i + month.Tokens + 1);
                    });
                }
                return null;
        }
    }

    /// <summary>هذا الأسبوع الجمعة, الأسبوع القادم الأحد: the day of that week, which begins on Monday.</summary>
    private static (string, int)? WeekdayOfWeek(IReadOnlyList<Token> tokens, int i, int next, string second, DateOnly today)
    {
        var weeks = second is "الماضي" or "الفائت" ? -1 : second is "القادم" or "المقبل" ? 1 : 0;
        var at = weeks == 0 ? i + 1 : next;
        if (at >= tokens.Count || (weeks == 0 && !(i > 0 && tokens[i - 1].Folded == "هذا")) || CalendarNames.Weekday(tokens[at].Folded) is not { } weekday) return null;
        return (Day(Monday(today).AddDays((7 * weeks) + (((int)weekday + 6) % 7))), at + 1);
    }

    private static (string, int)? Period(string word, int next, Func<int, int, (string, int)> value) => word switch
    {
        "الماضي" or "الماضيه" or "الفائت" or "الفايت" or "المنصرم" or "السابق" => value(-1, -1),
        "الجاري" or "الجاريه" or "الحالي" or "الحاليه" => value(0, 0),
        "المقبل" or "المقبله" or "القادم" or "القادمه" => value(1, 1),
        _ => null,
    };

    private static (string, int)? Weekday(IReadOnlyList<Token> tokens, int i, DayOfWeek weekday, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        var second = i + 1 < tokens.Count ? tokens[i + 1].Folded : "";
        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        if (second is "المقبل" or "القادم" or "المقبله" or "القادمه") return (Day(today.AddDays(7 - back)), i + 2);
        if (second is "الماضي" or "الماضيه" or "الفائت" or "الفايت") return (Day(today.AddDays(back == 0 ? -7 : -back)), i + 2);
        var at = i + 1 < tokens.Count && tokens[i + 1].Folded == "في" ? i + 2 : i + 1;
        if (DateScanner.DayAt(tokens, at) is { } numbered && numbered.Day <= DateTime.DaysInMonth(today.Year, today.Month) && !(numbered.Next < tokens.Count && tokens[numbered.Next].Kind != TokenKind.Punctuation))
        {
            var same = new DateOnly(today.Year, today.Month, numbered.Day);
            if (same.DayOfWeek == weekday) return (Day(same), numbered.Next);
        }
        if (back == 6 && now.Hour >= LateHour) return (Day(today.AddDays(1)), i + 1); // it has begun farther east
        return (Day(Outlook.Ahead(tokens, i, i + 1) ? today.AddDays((7 - back) % 7) : today.AddDays(-back)), i + 1);
    }

    /// <summary>A day, or the one beside it that the weekday behind it names: a text of late evening or early morning counts by another clock than its date.</summary>
    private static DateOnly AsNamed(DateOnly day, IReadOnlyList<Token> tokens, int i)
    {
        var next = AfterWeekday(tokens, i);
        if (next == i) return day;
        var named = Enumerable.Range(i, next - i).Select(at => CalendarNames.Weekday(tokens[at].Folded)).First(w => w is not null)!.Value;
        return named == day.AddDays(1).DayOfWeek ? day.AddDays(1) : named == day.AddDays(-1).DayOfWeek ? day.AddDays(-1) : day;
    }

    private static int AfterWeekday(IReadOnlyList<Token> tokens, int i)
    {
        var at = i < tokens.Count && tokens[i].Folded is "," or "،" or "(" && i + 1 < tokens.Count ? i + 1 : i;
        if (at >= tokens.Count || CalendarNames.Weekday(tokens[at].Folded) is null) return i;
        return at + 1 < tokens.Count && tokens[at].Folded != tokens[i].Folded && tokens[i].Folded == "(" && tokens[at + 1].Folded == ")" ? at + 2 : at + 1;
    }

    private static (string, int)? Ago(IReadOnlyList<Token> tokens, int i, DateTime now)
    {
        var sign = tokens[i].Folded == "بعد" ? 1 : -1;
        var at = i + 1;
        if (at >= tokens.Count) return null;
        if (tokens[at].Folded is "غد" or "الغد") return (Day(DateOnly.FromDateTime(now).AddDays(2)), at + 1);
        if (tokens[at].Folded is "امس") return (Day(DateOnly.FromDateTime(now).AddDays(-2)), at + 1);
        if (tokens[at].Folded is "يوم" && at + 1 < tokens.Count && tokens[at + 1].Folded is "امس") return (Day(DateOnly.FromDateTime(now).AddDays(-2)), at + 2);
        var count = 1;
        if (ClockScanner.Number(tokens, at, out var digits) && digits < 400) { count = digits; at++; }
        else if (at + 1 < tokens.Count && tokens[at].Folded == "بضعه") { count = 3; at++; }
        if (at >= tokens.Count || (at == i + 1 && tokens[at].Folded is "ساعات" or "ايام" or "اسابيع" or "اشهر" or "شهور" or "سنوات" or "اعوام" or "دقايق")) return null; // weeks ago: nobody says which day
        var (unit, dual) = Unit(tokens[at].Folded);
        if (unit == '\0' || (at == i + 1 && Names(tokens, at, unit)) || FromElsewhere(tokens, at + 1)) return null;
        if (sign > 0 && unit is 'n' or 'h' && !IsFrom(tokens, at + 1) && !Outlook.Ahead(tokens, i, at + 1)) return null; // سجل بعد 12 دقيقة, توفي بعد ساعات: from what was told, not from now
        if (dual) count = 2;
        count *= sign;
        if (unit == 'm' && at + 3 < tokens.Count && tokens[at + 1].Folded == "و" && ClockScanner.Number(tokens, at + 2, out var days) && Unit(tokens[at + 3].Folded).Unit == 'd')
        {
            return (Day(DateOnly.FromDateTime(now).AddMonths(count).AddDays(sign * days)), at + 4);
        }
        return unit switch
        {
            'n' => (Minute(now.AddMinutes(count)), at + 1),
            'h' => (Minute(now.AddHours(count)), at + 1),
            'd' => (Day(DateOnly.FromDateTime(now).AddDays(count)), at + 1),
            'w' => (Day(DateOnly.FromDateTime(now).AddDays(7 * count)), at + 1),
            'm' => (Day(DateOnly.FromDateTime(now).AddMonths(count)), at + 1),
            _ => ((now.Year + count).ToString("0000", CultureInfo.InvariantCulture), at + 1),
        };
    }

    /// <summary>Whether a unit of time only announces which one it is: منذ عام 2009, منذ يوم الجمعة, قبل شهر رمضان.</summary>
    private static bool Names(IReadOnlyList<Token> tokens, int at, char unit)
    {
        if (at + 1 >= tokens.Count) return false;
        return unit switch
        {
            'y' => tokens[at].Folded is "عام" or "سنه" && ClockScanner.Number(tokens, at + 1, out var year) && year > 1000,
            'm' => tokens[at].Folded == "شهر" && CalendarNames.MonthAt(tokens, at + 1) is { Tokens: > 0 },
            'd' => tokens[at].Folded == "يوم" && CalendarNames.Weekday(tokens[at + 1].Folded) is not null,
            _ => false,
        };
    }

    /// <summary>Whether a distance is counted from something told, not from now: بعد 3 أيام من الإغلاق.</summary>
    private static bool FromElsewhere(IReadOnlyList<Token> tokens, int next) =>
        IsFrom(tokens, next) && tokens[next + 1].Folded is not ("الان" or "اليوم" or "هذا" or "امس" or "تاريخه");

    private static bool IsFrom(IReadOnlyList<Token> tokens, int next) => next + 1 < tokens.Count && tokens[next].Folded == "من";

    private static (char Unit, bool Dual) Unit(string word) => word switch
    {
        "دقيقه" or "دقائق" or "دقايق" => ('n', false),
        "دقيقتين" => ('n', true),
        "ساعه" or "ساعات" => ('h', false),
        "ساعتين" => ('h', true),
        "يوم" or "ايام" or "يوما" => ('d', false),
        "يومين" => ('d', true),
        "اسبوع" or "اسابيع" or "اسبوعا" => ('w', false),
        "اسبوعين" => ('w', true),
        "شهر" or "اشهر" or "شهور" or "شهرا" => ('m', false),
        "شهرين" => ('m', true),
        "عام" or "اعوام" or "سنه" or "سنوات" or "عاما" => ('y', false),
        "عامين" or "سنتين" => ('y', true),
        _ => ('\0', false),
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Minute(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}
