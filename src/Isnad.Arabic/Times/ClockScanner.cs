using System.Globalization;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Reads a time of day: <c>12:09 م</c>, <c>الساعة 10:30</c>, <c>09:22 مساءً</c>, <c>03:01+04:00</c>.</summary>
internal static class ClockScanner
{
    /// <summary>The time at a token: minutes since midnight, offset (or null), and the token behind it; null when there is none.</summary>
    public static (int Minutes, string? Offset, int Next)? At(string text, IReadOnlyList<Token> tokens, int i)
    {
        if (
            !Number(tokens, i, out var hour)
            || hour > 24
            || i + 2 >= tokens.Count
            || tokens[i + 1].Folded != ":"
            || !Number(tokens, i + 2, out var minute)
            || minute > 59
        )
            return null;
        if (tokens[i + 2].Span.Length > 2)
            return null;
        var next = i + 3;
        if (next + 1 < tokens.Count && tokens[next].Folded == ":" && Number(tokens, next + 1, out var second) && second < 60)
            next += 2;
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Number && tokens[next].Span.Start == tokens[next - 1].Span.End)
            next++;
        string? offset = null;
        if (next < tokens.Count && tokens[next].Folded is "م" or "مساء" or "مساءا" or "pm")
        {
            if (hour < 12)
                hour += 12;
            next++;
        }
        else if (next < tokens.Count && tokens[next].Folded is "ص" or "صباحا" or "am")
        {
            if (hour == 12)
                hour = 0;
            next++;
        }
        if (next < tokens.Count && (tokens[next].Folded is "z" or "utc" || tokens.Is(next, WordClass.Greenwich)))
        {
            offset = "Z";
            next++;
        }
        else if (
            next < tokens.Count
            && tokens[next].Folded is "+" or "-"
            && next + 1 < tokens.Count
            && tokens[next].Span.Start == tokens[next - 1].Span.End
            && Number(tokens, next + 1, out var zone)
        )
        {
            var sign = tokens[next].Folded;
            if (next + 3 < tokens.Count && tokens[next + 2].Folded == ":" && Number(tokens, next + 3, out var zoneMinute))
            {
                offset = string.Create(CultureInfo.InvariantCulture, $"{sign}{zone:00}:{zoneMinute:00}");
                next += 4;
            }
            else if (tokens[next + 1].Span.Length == 4)
            {
                offset = string.Create(CultureInfo.InvariantCulture, $"{sign}{zone / 100:00}:{zone % 100:00}");
                next += 2;
            }
        }
        return hour > 24 ? null : ((hour % 24 * 60) + minute, offset, next);
    }

    internal static bool Number(IReadOnlyList<Token> tokens, int i, out int value)
    {
        value = 0;
        return i >= 0
            && i < tokens.Count
            && tokens[i].Kind == TokenKind.Number
            && tokens[i].Folded.Length <= 4
            && int.TryParse(tokens[i].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
