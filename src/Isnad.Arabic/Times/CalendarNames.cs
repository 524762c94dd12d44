using System.Collections.Frozen;
using System.Globalization;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Names of months and weekdays, looked up by folded tokens.</summary>
internal static class CalendarNames
{
    private static readonly FrozenDictionary<string, (int Month, bool Hijri)> Months = EmbeddedTable
        .Rows(typeof(CalendarNames).Assembly, "Times/months.tsv")
        .Concat(EmbeddedTable.Rows(typeof(CalendarNames).Assembly, "Times/months-other.tsv"))
        .ToFrozenDictionary(
            row => row[0],
            row => (int.Parse(row[1], CultureInfo.InvariantCulture), row.Length > 2 && row[2] == "h"),
            StringComparer.Ordinal
        );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords = Months
        .Keys.Select(name => name.Split(' ')[0])
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal)
    {
        ["السبت"] = DayOfWeek.Saturday,
        ["الاحد"] = DayOfWeek.Sunday,
        ["الاثنين"] = DayOfWeek.Monday,
        ["الثلاثاء"] = DayOfWeek.Tuesday,
        ["الثلاثا"] = DayOfWeek.Tuesday,
        ["الاربعاء"] = DayOfWeek.Wednesday,
        ["الخميس"] = DayOfWeek.Thursday,
        ["الجمعه"] = DayOfWeek.Friday,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The month named at a token, with the number of tokens that the name takes; 0 when there is none. Proclitics و and ب are seen
    /// through.
    /// </summary>
    public static (int Month, bool Hijri, int Tokens) MonthAt(IReadOnlyList<Token> tokens, int i)
    {
        if (i >= tokens.Count || tokens[i].Kind != TokenKind.Word)
            return default;
        var first = tokens[i].Folded;
        if (!FirstWords.Contains(first) && !(first[0] is 'و' or 'ب' or 'ل' && FirstWords.Contains(first.AsSpan(1))))
            return default;
        if (i + 1 < tokens.Count && Find(first + " " + tokens[i + 1].Folded) is { Month: > 0 } two)
            return (two.Month, two.Hijri, 2);
        if (Find(first) is { Month: > 0 } one)
            return (one.Month, one.Hijri, 1);
        return default;
    }

    private static (int Month, bool Hijri) Find(string name)
    {
        if (Months.TryGetValue(name, out var month))
            return month;
        return name.Length > 4 && name[0] is 'و' or 'ب' or 'ل' && name.Length > 4 && Months.TryGetValue(name[1..], out month)
            ? month
            : default;
    }

    /// <summary>The weekday that a folded word names; null when none.</summary>
    public static DayOfWeek? Weekday(string folded)
    {
        if (Weekdays.TryGetValue(folded, out var day))
            return day;
        return folded.Length > 5 && folded[0] is 'و' or 'ب' && folded.Length > 5 && Weekdays.TryGetValue(folded[1..], out day) ? day : null;
    }
}
