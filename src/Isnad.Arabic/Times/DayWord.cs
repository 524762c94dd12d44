using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Reads days that count from the present one: أمس, أول من أمس, اليوم, غدا, بعد غد.</summary>
internal static class DayWord
{
    /// <summary>How many days it lies from the present one, with the token behind it; null when a token begins no such day.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">A word.</param>
    /// <param name="word">Its classes.</param>
    public static (int Days, int Next)? At(IReadOnlyList<Token> tokens, int i, WordClass word)
    {
        var second = tokens.Folded(i + 1);
        if (word.Meets(WordClass.Yesterday))
            return second is "الاول" ? (-2, i + 2) : (-1, i + 1);
        if (tokens[i].Folded is "اول" or "الاول")
            return DayBefore(tokens, i + 1);
        if (tokens[i].Folded is "قبل" or "بعد")
            return Beyond(tokens, second == "يوم" ? i + 2 : i + 1, tokens[i].Folded == "قبل");
        if (word.Meets(WordClass.Tomorrow) && (tokens[i].Folded is not "الغد" || tokens.Is(i - 1, WordClass.PartOfDay)))
            return (1, i + 1);
        if (tokens[i].Folded is not "اليوم" || IsOtherDay(tokens, i) || IsName(tokens, i))
            return null;
        if (PeriodScanner.IsLast(tokens, i + 1))
            return (-1, i + 2);
        return second is "التالي" || PeriodScanner.IsNext(tokens, i + 1) ? (1, i + 2) : (0, i + 1);
    }

    /// <summary>أول أمس, أول من أمس.</summary>
    private static (int, int)? DayBefore(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens.Folded(at) == "من")
            at++;
        return tokens.Folded(at) == "امس" ? (-2, at + 1) : null;
    }

    /// <summary>بعد غد, قبل أمس, قبل يوم أمس.</summary>
    private static (int, int)? Beyond(IReadOnlyList<Token> tokens, int day, bool before)
    {
        if (tokens.Folded(day) is "امس")
            return (-2, day + 1);
        return !before && tokens.Folded(day) is "غد" or "الغد" or "غدا" ? (2, day + 1) : null;
    }

    /// <summary>
    /// «اليوم», صحيفة اليوم, عين اليوم: a newspaper, which stands between marks or behind its first word; what is said only begins with the
    /// word (قال: «اليوم نبدأ»).
    /// </summary>
    private static bool IsName(IReadOnlyList<Token> tokens, int i) =>
        tokens.Is(i - 1, WordClass.NamedToday) && !tokens.IsWord(i + 1) && WeekdayScanner.NamedAt(tokens, i + 1) is null
        || tokens.Folded(i - 1) is "(" or "«" or "\"" or "”" or "“" && tokens.Folded(i + 1) is ")" or "»" or "\"" or "”" or "“";

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
