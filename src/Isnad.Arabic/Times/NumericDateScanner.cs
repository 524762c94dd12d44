using System.Globalization;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Reads dates written in digits: 22/4/2018, 2018-04-22, 22.04.2018, 22/4, 2024 Jun 30, 2020年7月11日.</summary>
internal static class NumericDateScanner
{
    /// <summary>
    /// The date at a token as an ISO value, with the token behind it, and whether its year is open; null when there is none.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">A token.</param>
    /// <param name="reference">The day by which open years are closed; null leaves such dates out.</param>
    public static (string, int, bool)? At(IReadOnlyList<Token> tokens, int i, DateOnly? reference)
    {
        if (!tokens.IsNumber(i))
            return null;
        if (tokens[i].Folded.Contains('.', StringComparison.Ordinal))
            return Dotted(tokens, i, reference);
        return EastAsian(tokens, i) ?? YearFirst(tokens, i) ?? Separated(tokens, i, reference);
    }

    /// <summary>22/4/2018, 22-4-2018, 22/4.</summary>
    private static (string, int, bool)? Separated(IReadOnlyList<Token> tokens, int i, DateOnly? reference)
    {
        var mark = tokens.Folded(i + 1);
        if (mark is not ("/" or "-") || !ClockScanner.Number(tokens, i, out var a) || !ClockScanner.Number(tokens, i + 2, out var b))
            return null;
        if (tokens.Folded(i + 3) == mark && ClockScanner.Number(tokens, i + 4, out var c))
            return a < 100 && tokens[i + 4].Span.Length < 2 ? null : Parts(a, b, c, PastTime(tokens, i + 5)); // 4-4-2 is a formation
        if (!IsDated(tokens, i, i + 3) && (mark == "-" || i > 0 && i + 3 < tokens.Count))
            return null; // 2-1 and 3/2 are scores, 10-15 a range
        return a is >= 1 and <= 31 && b is >= 1 and <= 31 ? Open(a, b, i + 3, reference) : null;
    }

    /// <summary>Whether words say that two numbers with a hyphen are a day and a month: بتاريخ 22-4.</summary>
    private static bool IsDated(IReadOnlyList<Token> tokens, int i, int next) =>
        tokens.Is(i - 1, WordClass.BeforeDigits) && !(tokens.IsWord(next) && tokens[next].Folded != "من");

    /// <summary>2020年7月11日 and 2020년 7월 11일.</summary>
    private static (string, int, bool)? EastAsian(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens.Folded(i + 1) is not ("年" or "년") || tokens.Folded(i + 3) is not ("月" or "월") || i + 5 >= tokens.Count)
            return null;
        if (
            !ClockScanner.Number(tokens, i, out var year)
            || !ClockScanner.Number(tokens, i + 2, out var month)
            || !ClockScanner.Number(tokens, i + 4, out var day)
        )
            return null;
        return Known(year, month, day, i + 6);
    }

    /// <summary>2024 Jun 30.</summary>
    private static (string, int, bool)? YearFirst(IReadOnlyList<Token> tokens, int i)
    {
        if (!ClockScanner.Number(tokens, i, out var year) || year is < 1900 or > 2100)
            return null;
        if (CalendarNames.MonthAt(tokens, i + 1) is not { Tokens: > 0, Hijri: false } month)
            return null;
        var at = i + 1 + month.Tokens;
        if (tokens.Folded(at) == ".")
            at++;
        if (!ClockScanner.Number(tokens, at, out var day) || tokens[at].Span.Length > 2 || tokens.IsNumber(at + 1))
            return null;
        return Known(year, month.Month, day, at + 1);
    }

    /// <summary>Past the T of a time that runs into a date: <c>03T03:01</c>.</summary>
    private static int PastTime(IReadOnlyList<Token> tokens, int next) =>
        tokens.Folded(next) == "t" && tokens[next].Span.Length == 1 ? next + 1 : next;

    /// <summary>22.04.2018, 4.22.</summary>
    private static (string, int, bool)? Dotted(IReadOnlyList<Token> tokens, int i, DateOnly? reference)
    {
        var parts = tokens[i].Folded.Split('.');
        if (parts.Length is < 2 or > 3 || !Number(parts[0], out var a) || !Number(parts[1], out var b))
            return null;
        if (parts.Length == 3)
            return Number(parts[2], out var c) && parts[2].Length >= 2 ? Parts(a, b, c, i + 1) : null;
        return a is >= 1 and <= 12 && b is >= 13 and <= 31 && parts[1].Length == 2 && (i == 0 || IsDated(tokens, i, i + 1))
            ? Open(a, b, i + 1, reference)
            : null;
    }

    private static bool Number(string part, out int value) => int.TryParse(part, CultureInfo.InvariantCulture, out value);

    /// <summary>The date of three numbers, whichever of them is the year; Hijri where the year is one.</summary>
    private static (string, int, bool)? Parts(int a, int b, int c, int next)
    {
        var (year, month, day) = a >= 1000 ? (a, b, c) : (c >= 1000 ? c : c + 2000, b, a);
        if (month > 12 && day <= 12)
            (month, day) = (day, month);
        if (year is >= 1300 and < 1500 && HijriDate.ToGregorian(year, month, day) is { } gregorian)
            return (IsoTime.Day(gregorian), next, false);
        return Known(year, month, day, next);
    }

    private static (string, int, bool)? Known(int year, int month, int day, int next) =>
        IsoTime.Of(year, month, day) is { } date ? (IsoTime.Day(date), next, false) : null;

    private static (string, int, bool)? Open(int a, int b, int next, DateOnly? reference)
    {
        var (day, month) = b > 12 ? (b, a) : (a, b);
        return reference is { } now && DateScanner.WithYear(month, day, now, ahead: false) is { } date
            ? (IsoTime.Day(date), next, true)
            : null;
    }
}
