using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Reads distances from a reference: منذ ساعتين, قبل 3 أيام, بعد غد.</summary>
internal static class DistanceScanner
{
    /// <summary>A larger number counts something else.</summary>
    private const int Most = 400;

    /// <summary>Letters of a month as an ISO value.</summary>
    private const int MonthLength = 7;

    /// <summary>So many are بضعة.</summary>
    private const int Few = 3;

    /// <summary>So many days and more are a round number: قبل 10 أيام.</summary>
    private const int RoundDays = 7;
    private const int DaysAroundWeek = 3;
    private const int DaysAroundDay = 2;

    /// <summary>
    /// The time at a token as an ISO value, with the token behind it, and the value at the exactness with which it is known where that is
    /// less; null when there is none.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">The token of منذ, قبل or بعد.</param>
    /// <param name="now">The local time from which it counts.</param>
    public static (string Value, int Next, string? Roughly)? At(IReadOnlyList<Token> tokens, int i, DateTime now)
    {
        var sign = tokens[i].Folded == "بعد" ? 1 : -1;
        var (count, at) = Count(tokens, i + 1);
        if (CountedSpan.Find(tokens.Folded(at)) is not { } span)
            return null;
        if (at == i + 1 && (span.Number == NounNumber.Plural || Announces(tokens, at, span.Unit)))
            return null; // weeks ago: nobody says which day
        var half = HalfEnd(tokens, at + 1, span.Unit);
        var next = half ?? at + 1;
        if (IsFromElsewhere(tokens, next) || IsFromDay(tokens, next, sign) || sign > 0 && IsFromTold(tokens, i, next))
            return null;
        if (span.Number == NounNumber.Dual)
            count = 2;
        if (half is not null)
            return Known(AndHalf(now, sign, count, span.Unit), next, span.Unit, count);
        if (span.Unit == TimeUnit.Month && AndDays(tokens, at + 1) is { } days)
            return (IsoTime.Day(DateOnly.FromDateTime(now).AddMonths(sign * count).AddDays(sign * days)), at + 4, null);
        return Known(Value(now, sign * count, span.Unit), at + 1, span.Unit, count);
    }

    /// <summary>
    /// A distance with what is known by it: قبل شهرين names a month, قبل أسبوع a week around the day, قبل 10 أيام some days.
    /// </summary>
    private static (string, int, string?) Known(string value, int next, TimeUnit unit, int count)
    {
        if (value.Length != IsoTime.DayLength)
            return (value, next, null);
        return unit switch
        {
            TimeUnit.Month => (value, next, value[..MonthLength]),
            TimeUnit.Week => (value, next, Around(value, DaysAroundWeek)),
            TimeUnit.Day when count >= RoundDays => (value, next, Around(value, DaysAroundDay)),
            _ => (value, next, null),
        };
    }

    private static string Around(string value, int days)
    {
        var day = DateOnly.ParseExact(value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return IsoTime.Day(day.AddDays(-days)) + "/" + IsoTime.Day(day.AddDays(days));
    }

    /// <summary>How many, and the token behind the number; one where no number stands.</summary>
    private static (int Count, int Next) Count(IReadOnlyList<Token> tokens, int at)
    {
        if (ClockScanner.Number(tokens, at, out var digits) && digits < Most)
            return (digits, at + 1);
        return tokens.Folded(at) == "بضعه" ? (Few, at + 1) : (1, at);
    }

    private static string Value(DateTime now, int count, TimeUnit unit)
    {
        var today = DateOnly.FromDateTime(now);
        return unit switch
        {
            TimeUnit.Minute => IsoTime.Minute(now.AddMinutes(count)),
            TimeUnit.Hour => IsoTime.Minute(now.AddHours(count)),
            TimeUnit.Day => IsoTime.Day(today.AddDays(count)),
            TimeUnit.Week => IsoTime.Day(today.AddDays(7 * count)),
            TimeUnit.Month => IsoTime.Day(today.AddMonths(count)),
            _ => IsoTime.Year(now.Year + count),
        };
    }

    /// <summary>قبل عام ونصف العام: the token behind the half; null where none stands.</summary>
    private static int? HalfEnd(IReadOnlyList<Token> tokens, int at, TimeUnit unit)
    {
        if (tokens.Folded(at) != "ونصف")
            return null;
        var whole = tokens.Folded(at + 1);
        return CountedSpan.Find(whole.StartsWith("ال", StringComparison.Ordinal) ? whole[2..] : whole)?.Unit == unit ? at + 2 : at + 1;
    }

    /// <summary>A distance and half of its unit: of years the month, of months and less as exact as without the half.</summary>
    private static string AndHalf(DateTime now, int sign, int count, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Year => Value(now, sign * (12 * count + 6), TimeUnit.Month)[..MonthLength],
            TimeUnit.Month => Value(now.AddMonths(sign * count), sign * 15, TimeUnit.Day),
            TimeUnit.Week => Value(now, sign * (7 * count + 3), TimeUnit.Day),
            TimeUnit.Day => Value(now, sign * (24 * count + 12), TimeUnit.Hour),
            TimeUnit.Hour => Value(now, sign * (60 * count + 30), TimeUnit.Minute),
            _ => Value(now, sign * count, unit),
        };

    /// <summary>قبل شهر و3 أيام: the days beside the months; null where none stand.</summary>
    private static int? AndDays(IReadOnlyList<Token> tokens, int at) =>
        tokens.Folded(at) == "و"
        && ClockScanner.Number(tokens, at + 1, out var days)
        && CountedSpan.Find(tokens.Folded(at + 2)) is { Unit: TimeUnit.Day }
            ? days
            : null;

    /// <summary>Whether a unit of time only announces which one it is: منذ عام 2009, منذ يوم الجمعة, قبل شهر رمضان.</summary>
    private static bool Announces(IReadOnlyList<Token> tokens, int at, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Year => tokens[at].Folded is "عام" or "سنه" && ClockScanner.Number(tokens, at + 1, out var year) && year > 1000,
            TimeUnit.Month => tokens[at].Folded == "شهر" && CalendarNames.MonthAt(tokens, at + 1) is { Tokens: > 0 },
            TimeUnit.Day => tokens[at].Folded == "يوم" && CalendarNames.Weekday(tokens.Folded(at + 1)) is not null,
            _ => false,
        };

    /// <summary>Whether a distance is counted from something told, not from now: بعد 3 أيام من الإغلاق.</summary>
    private static bool IsFromElsewhere(IReadOnlyList<Token> tokens, int next) =>
        IsFrom(tokens, next) && !tokens.Is(PastRound(tokens, next) + 1, WordClass.Now);

    /// <summary>سجل بعد 12 دقيقة, قتل بعد أربعة أيام: from what was told, unless something is to come.</summary>
    private static bool IsFromTold(IReadOnlyList<Token> tokens, int i, int next) =>
        !IsFrom(tokens, next) && !Outlook.Ahead(tokens, i, next);

    /// <summary>بعد شهر على التأسيس, قبل عام على الموعد: counted from a day that is told.</summary>
    private static bool IsFromDay(IReadOnlyList<Token> tokens, int next, int sign)
    {
        var at = PastRound(tokens, next);
        return tokens.Folded(at) == "علي" && (sign > 0 || tokens.Is(at + 1, WordClass.Appointment));
    }

    private static bool IsFrom(IReadOnlyList<Token> tokens, int next) =>
        PastRound(tokens, next) + 1 < tokens.Count && tokens[PastRound(tokens, next)].Folded == "من";

    private static int PastRound(IReadOnlyList<Token> tokens, int next) => tokens.Is(next, WordClass.RoundSpan) ? next + 1 : next;
}
