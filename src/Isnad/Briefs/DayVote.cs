using Isnad.Arabic.Times;

namespace Isnad.Briefs;

/// <summary>Settles on which day something was that articles of a story date by a weekday and read, or write, differently.</summary>
/// <remarks>
/// A weekday without its date is easily the one of the week before, or of the next: what is likest to it and told by more articles, or with a
/// date, says which. A lone article's other weekday gives way to the one that three outlets and more name.
/// </remarks>
internal static class DayVote
{
    private const int Week = 7;
    private const int Slip = 3;
    private const int Many = 3;

    /// <summary>How much of the lesser sentence another shares that tells the same of another week.</summary>
    private const double OfAnotherWeek = 0.4;

    /// <summary>How much of the lesser sentence, and of what both tell in front, another shares that tells the same of a day beside.</summary>
    private const double OfADayBeside = 0.5;

    /// <summary>So many articles that date something by one day make it the story's.</summary>
    private const int Peak = 5;

    /// <summary>Moves what a weekday alone dates to the day on which others tell the same.</summary>
    /// <param name="groups">What is dated; groups whose day was wrong are taken into others.</param>
    public static void Settle(List<DatedGroup> groups)
    {
        var peaks = groups
            .Where(g => g.Day.Length == DatedEvent.DayLength)
            .GroupBy(g => g.Day, StringComparer.Ordinal)
            .ToDictionary(
                g => DatedEvent.Number(g.Key),
                g => g.SelectMany(d => d.Sentences).Select(s => s.Article.Article.Id).Distinct().Count()
            );
        foreach (var weak in groups.Where(g => g.Day.Length == DatedEvent.DayLength && g.Sentences.TrueForAll(IsWeekdayAlone)).ToList())
        {
            var right = groups
                .Where(g => g != weak && g.Day.Length == DatedEvent.DayLength && Outweighs(g, weak))
                .MaxBy(g => g.Sentences.Count);
            if (right is null && !IsPerhapsToCome(weak, peaks))
                continue;
            right?.Sentences.AddRange(weak.Sentences);
            groups.Remove(weak);
        }
    }

    /// <summary>
    /// مأدبة يوم الجمعة, told before a Friday on which most of the story happens: nobody knows whether the last one is meant or that one.
    /// </summary>
    private static bool IsPerhapsToCome(DatedGroup weak, Dictionary<int, int> peaks)
    {
        var day = DatedEvent.Number(weak.Day);
        return peaks.GetValueOrDefault(day + Week) is >= Peak and var next
            && next > Many * peaks.GetValueOrDefault(day)
            && weak.First.Article.Article.Published is { } published
            && string.CompareOrdinal(published.Day, weak.Day) > 0
            && DatedEvent.Number(published.Day) < day + Week;
    }

    private static bool Outweighs(DatedGroup group, DatedGroup weak)
    {
        var days = Math.Abs(DatedEvent.Number(group.Day) - DatedEvent.Number(weak.Day));
        if (days == Week)
            return (Articles(group) > Articles(weak) || Articles(group) == Articles(weak) && !group.Sentences.TrueForAll(IsWeekdayAlone))
                && Likest(group, weak) > OfAnotherWeek;
        return days is > 0 and <= Slip
            && Articles(weak) == 1
            && group.Outlets >= Many
            && group.Sentences.Exists(s => IsSame(s, weak.First));
    }

    private static bool IsSame(StorySentence one, StorySentence other) =>
        one.SharedWith(other) > OfADayBeside && Math.Min(one.CoreToldBy(other), other.CoreToldBy(one)) > OfADayBeside;

    private static double Likest(DatedGroup group, DatedGroup weak) => group.Sentences.Max(s => s.SharedWith(weak.First));

    private static int Articles(DatedGroup group) => group.Sentences.Select(s => s.Article.Article.Id).Distinct().Count();

    /// <summary>الأربعاء: neither a date, nor today or yesterday, nor which week.</summary>
    private static bool IsWeekdayAlone(StorySentence sentence) => sentence.Time is { Text: var text } && TimeReader.IsWeekdayAlone(text);
}
