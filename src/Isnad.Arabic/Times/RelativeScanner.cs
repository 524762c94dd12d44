using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Reads times that count from a reference: أمس, أول أمس, يوم الجمعة, الشهر الماضي, منذ ساعتين, قبل 3 أيام.</summary>
internal static class RelativeScanner
{
    /// <summary>The time at a token as an ISO value, with the token behind it; null when there is none.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">A word.</param>
    /// <param name="now">The local time from which it counts.</param>
    public static (string Value, int Next)? At(IReadOnlyList<Token> tokens, int i, DateTime now)
    {
        var word = WordClass.Of(tokens[i].Folded);
        if (word.Meets(WordClass.Distant) && DistanceScanner.At(tokens, i, now) is { } distant)
            return distant;
        if (CalendarNames.Weekday(tokens[i].Folded) is { } weekday)
            return IsHabit(tokens, i) ? null : WeekdayScanner.At(tokens, i, weekday, now);
        var today = DateOnly.FromDateTime(now);
        return Day(tokens, i, word, today) ?? PeriodScanner.At(tokens, i, word, today);
    }

    /// <summary>أيام الآحاد: every such day; أيام الخميس والجمعة are days.</summary>
    private static bool IsHabit(IReadOnlyList<Token> tokens, int i) =>
        tokens.Folded(i - 1) == "ايام" && CalendarNames.Weekday(tokens.Folded(i + 1).TrimStart('و')) is null;

    /// <summary>A day counted from the reference: أمس, أول أمس, اليوم, غدا.</summary>
    private static (string, int)? Day(IReadOnlyList<Token> tokens, int i, WordClass word, DateOnly today)
    {
        var second = tokens.Folded(i + 1);
        if (word.Meets(WordClass.Yesterday))
            return second is "الاول" ? (IsoTime.Day(today.AddDays(-2)), i + 2) : WeekdayScanner.Named(tokens, i + 1, today.AddDays(-1));
        if (tokens[i].Folded is "اول")
            return second is "امس" ? WeekdayScanner.Named(tokens, i + 2, today.AddDays(-2)) : null;
        if (word.Meets(WordClass.Tomorrow) && (tokens[i].Folded is not "الغد" || tokens.Is(i - 1, WordClass.PartOfDay)))
            return (IsoTime.Day(today.AddDays(1)), WeekdayScanner.Past(tokens, i + 1));
        if (tokens[i].Folded is not "اليوم" || IsOtherDay(tokens, i))
            return null;
        if (PeriodScanner.IsLast(tokens, i + 1))
            return (IsoTime.Day(today.AddDays(-1)), i + 2);
        if (second is "التالي" || PeriodScanner.IsNext(tokens, i + 1))
            return (IsoTime.Day(today.AddDays(1)), i + 2);
        return WeekdayScanner.Named(tokens, i + 1, today);
    }

    /// <summary>Whether "the day" is one told of, or any: اليوم الثاني, في ذلك اليوم, في اليوم نفسه, ساعتين في اليوم.</summary>
    private static bool IsOtherDay(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens.Is(i + 1, WordClass.OtherDay) || WhichOne(tokens, i + 1))
            return true;
        if (tokens.Folded(i + 1) is "التالي")
            return tokens.Is(i - 1, WordClass.DayOfIt | WordClass.PartOfDay);
        return tokens.Folded(i - 1) switch
        {
            "في" => CalendarNames.Weekday(tokens.Folded(i + 1)) is null,
            "ذلك" => tokens.Is(i - 2, WordClass.DayOfIt),
            "هذا" => tokens.Folded(i - 2) is "مثل",
            _ => false,
        };
    }

    /// <summary>اليوم الثاني: a day of several; but not what begins a date (اليوم الثاني من مارس) or an hour (اليوم الثالثة عصرا).</summary>
    private static bool WhichOne(IReadOnlyList<Token> tokens, int at) =>
        tokens.IsWord(at)
        && NumberReader.WordsAt(tokens, at) is { Kind: NumberKind.Ordinal } number
        && !tokens[at].Folded.EndsWith('ه')
        && CalendarNames.MonthAt(tokens, tokens.Is(number.Next, WordClass.BeforeMonth) ? number.Next + 1 : number.Next).Tokens == 0;
}
