using System.Globalization;
using Isnad.Arabic.Letters;

namespace Isnad.Arabic.Times;

/// <summary>The one moment that a dateline names.</summary>
/// <param name="Value">ISO 8601 local: a day, or a day with a time; with an offset only when the line names one.</param>
/// <param name="HasTime">Whether it names a time of day.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Dateline(string Value, bool HasTime, TextSpan Span);

/// <summary>Reads the one moment that a line names, as datelines, bylines and metadata of Arabic pages print it.</summary>
public static class DatelineReader
{
    /// <summary>The moment; null when the line names no day. Of a Hijri and a Gregorian date side by side the Gregorian stands.</summary>
    /// <param name="text">A line of a page.</param>
    /// <param name="reference">From when relative expressions count; null leaves them out.</param>
    public static Dateline? Read(string text, DateTimeOffset? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = TimeReader.Read(text, reference?.DateTime).Where(t => t.NamesDay).ToList();
        if (found.Count == 0)
            return reference is { } now ? DayOfThisMonth(text, now) : null;
        var absolute = found.Where(t => !t.Relative).ToList();
        var best = absolute.Count > 0 ? absolute.MaxBy(t => (t.Value.Length > 10 ? 1 : 0, Nearness(t, absolute)))! : Joined(found);
        return new Dateline(best.Value, best.Value.Length > 10, best.Span);
    }

    /// <summary>A day alone, at the end of a line: في 27, للثاني والعشرين; of the reference's month.</summary>
    private static Dateline? DayOfThisMonth(string text, DateTimeOffset reference)
    {
        var tokens = Words.Tokenizer.Tokenize(text);
        var end = tokens.Count;
        while (end > 0 && tokens[end - 1].Kind == Words.TokenKind.Punctuation)
            end--;
        for (var i = Math.Max(1, end - 3); i < end; i++)
        {
            if (
                DateScanner.DayAt(tokens, i) is not { } day
                || day.Next != end
                || day.Day > DateTime.DaysInMonth(reference.Year, reference.Month)
            )
                continue;
            if (tokens[i].Kind == Words.TokenKind.Number && tokens[i - 1].Folded is not ("في" or "الي" or "يوم"))
                continue;
            return new Dateline(
                new DateOnly(reference.Year, reference.Month, day.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                false,
                TextSpan.Between(tokens[i].Span.Start, tokens[end - 1].Span.End)
            );
        }
        return null;
    }

    /// <summary>Of a day that stands twice (Hijri, then Gregorian) the second is the one the outlet counts by.</summary>
    private static int Nearness(TimeExpression one, List<TimeExpression> all)
    {
        var index = all.IndexOf(one);
        return index > 0 && Math.Abs((Day(one) - Day(all[0])).TotalDays) <= 1 ? 100 : -index;
    }

    private static TimeExpression Joined(List<TimeExpression> relative) => relative.MaxBy(t => (t.OpenYear ? 1 : 0, t.Value.Length))!;

    private static DateTime Day(TimeExpression time) => DateTime.ParseExact(time.Value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
