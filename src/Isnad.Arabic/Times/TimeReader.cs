using System.Globalization;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>
/// Finds the times that a text names: dates of every month system, Hijri with الموافق, clock times, relative expressions.
/// </summary>
/// <seealso href="docs/how-it-works.md#times"/>
public static class TimeReader
{
    /// <summary>A longer time, in days, is no range of one text.</summary>
    private const int LongestRange = 180;

    /// <summary>Days that are told together lie no more days apart.</summary>
    private const int MostJoined = 3;

    /// <summary>The times of a text, in order, none overlapping another.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="reference">The local time from which relative expressions count and open years are closed; null leaves both
    /// out.</param>
    public static IReadOnlyList<TimeExpression> Read(string text, DateTime? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, Tokenizer.Tokenize(text), reference);
    }

    /// <summary>The times of a text whose tokens are known.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="reference">See <see cref="Read(string, DateTime?)"/>.</param>
    public static IReadOnlyList<TimeExpression> Read(string text, IReadOnlyList<Token> tokens, DateTime? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var found = new List<TimeExpression>();
        DateOnly? day = reference is { } now ? DateOnly.FromDateTime(now) : null;
        for (var i = 0; i < tokens.Count; )
        {
            if (!MayBegin(tokens[i]) || IsTown(tokens[i].Span.Of(text)))
            {
                i++;
                continue;
            }
            if (DateScanner.At(tokens, i, day) is { } date)
            {
                var (value, next) = WithClock(text, tokens, date.Value, date.Next);
                var span = TextSpan.Between(tokens[i].Span.Start, tokens[next - 1].Span.End);
                found.Add(new TimeExpression(span, EndOfRange(found, tokens, i, value, date.Open), date.Open) { OpenYear = date.Open });
                i = next;
            }
            else if (reference is { } moment && tokens[i].Kind == TokenKind.Word && RelativeScanner.At(tokens, i, moment) is { } relative)
            {
                found.Add(
                    new TimeExpression(
                        TextSpan.Between(tokens[i].Span.Start, tokens[relative.Next - 1].Span.End),
                        Joined(found, tokens, i, relative.Value),
                        Relative: true
                    )
                    {
                        Roughly = relative.Roughly,
                    }
                );
                i = relative.Next;
            }
            else
                i++;
        }
        return found;
    }

    /// <summary>Whether a month is named at a token.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Index of a token, also outside.</param>
    public static bool NamesMonth(IReadOnlyList<Token> tokens, int at)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return CalendarNames.MonthAt(tokens, at).Tokens > 0;
    }

    /// <summary>Whether a text is no more than the name of a weekday: الأربعاء.</summary>
    /// <param name="text">A time as written.</param>
    public static bool IsWeekdayAlone(string text) =>
        Tokenizer.Tokenize(text) is [var day] && CalendarNames.Weekday(day.Folded) is not null;

    /// <summary>Whether a word is a verb with the particle of what is to come: سيعقد, ستجري.</summary>
    /// <param name="folded">A folded word without a conjunction.</param>
    public static bool IsVerbToCome(string folded) => Outlook.IsVerbToCome(folded);

    /// <summary>Whether a word tells what was: أعلن, فازت, عقده.</summary>
    /// <param name="folded">A folded word without a conjunction.</param>
    public static bool TellsPast(string folded) => Outlook.IsPast(folded);

    /// <summary>
    /// Whether a word says that something is to come: سيعقد, يعتزم, مقرر; not one that is joined to a noun (المباراة المقررة السبت).
    /// </summary>
    /// <param name="folded">A folded word without a conjunction.</param>
    public static bool TellsToCome(string folded) => Outlook.IsToCome(folded) && !folded.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>من 14 يونيو وحتى 15 يوليو: an open year in which the last day of a range does not come before its first.</summary>
    private static string EndOfRange(List<TimeExpression> found, IReadOnlyList<Token> tokens, int i, string value, bool open)
    {
        if (!open || value.Length != 10 || found is not [.., { NamesDay: true } first] || !IsRange(tokens, i, first))
            return value;
        var (from, to) = (Day(first.Value), Day(value));
        return to < from && to.AddYears(1) < from.AddDays(LongestRange) ? IsoTime.Day(to.AddYears(1)) : value;
    }

    /// <summary>اليوم الثلاثاء ويوم الأربعاء: a weekday that is joined to a day follows it.</summary>
    private static string Joined(List<TimeExpression> found, IReadOnlyList<Token> tokens, int i, string value)
    {
        if (
            value.Length != IsoTime.DayLength
            || found is not [.., { Relative: true, Value.Length: IsoTime.DayLength } first]
            || WeekdayScanner.JoinedAt(tokens, i) is not { } joined
            || joined.Before == 0
            || tokens[joined.Before - 1].Span.End != first.Span.End
        )
            return value;
        var from = Day(first.Value);
        var ahead = ((int)joined.Weekday - (int)from.DayOfWeek + 7) % 7;
        return ahead is > 0 and <= MostJoined ? IsoTime.Day(from.AddDays(ahead)) : value;
    }

    private static bool IsRange(IReadOnlyList<Token> tokens, int i, TimeExpression first)
    {
        var at = i - 1;
        while (tokens.Is(at, WordClass.RangeTo))
            at--;
        return at < i - 1 && at >= 0 && tokens[at].Span.End == first.Span.End;
    }

    private static DateOnly Day(string value) => DateOnly.ParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>إب, the town, which folds to August (آب).</summary>
    private static bool IsTown(string word) => word.Length <= 3 && word.EndsWith("إب", StringComparison.Ordinal);

    private static bool MayBegin(Token token) =>
        token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && token.Folded.Length >= 2);

    /// <summary>Joins a time of day that stands behind a day, within a few words.</summary>
    private static (string Value, int Next) WithClock(string text, IReadOnlyList<Token> tokens, string value, int next)
    {
        if (value.Length != 10)
            return (value, next);
        for (var at = next; at < tokens.Count && at <= next + 4; at++)
        {
            if (ClockScanner.At(text, tokens, at) is { } clock)
            {
                return (
                    value + string.Create(CultureInfo.InvariantCulture, $"T{clock.Minutes / 60:00}:{clock.Minutes % 60:00}") + clock.Offset,
                    clock.Next
                );
            }
            if (
                tokens[at].Folded
                is not ("-" or "–" or "،" or "," or "الساعه" or "في" or "|" or "م" or "عند" or "تمام" or "t" or ":" or "(" or "•" or "·")
            )
                break;
        }
        return (value, next);
    }
}
