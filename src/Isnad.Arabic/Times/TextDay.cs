using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Which day a text calls today, as far as it names the weekday beside it: اليوم الخميس, أمس (الأربعاء), غدا الجمعة.</summary>
/// <remarks>
/// A page is often dated by when it was put up or found, a day or some after its text was written; then all that counts from today would
/// be as late.
/// </remarks>
public static class TextDay
{
    private const int Week = 7;

    /// <summary>A text that is more days older than its date may be weeks older.</summary>
    private const int MostDays = 3;

    /// <summary>
    /// The time from which a text's own words count: the reference, or that of a day up to three earlier where the weekdays beside today,
    /// yesterday and tomorrow all ask for it; null where they ask for one still earlier, which they do not tell from one of weeks ago.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="reference">The local time by which the text is dated.</param>
    public static DateTime? Of(IReadOnlyList<Token> tokens, DateTime reference)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var today = DateOnly.FromDateTime(reference);
        int? late = null;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || DayWord.At(tokens, i, WordClass.Of(tokens[i].Folded)) is not { } day)
                continue;
            i = day.Next - 1;
            if (WeekdayScanner.NamedAt(tokens, day.Next) is not { } named)
                continue;
            var days = ((int)today.AddDays(day.Days).DayOfWeek - (int)named + Week) % Week;
            if (late is { } other && other != days)
                return reference;
            late = days;
        }
        return late switch
        {
            null or 0 or Week - 1 => reference,
            <= MostDays => today.AddDays(-late.Value).ToDateTime(new TimeOnly(12, 0)),
            _ => null,
        };
    }
}
