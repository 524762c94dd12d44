using Isnad.Sources.Web;

namespace Isnad.Storage;

/// <summary>When something is asked again: soon where news is to be expected, later and later where there is none.</summary>
internal static class AskAgain
{
    private const int MostTries = 10;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestOfFeed = TimeSpan.FromHours(6);
    private static readonly TimeSpan LongestOfSitemap = TimeSpan.FromDays(7);
    private static readonly TimeSpan FirstLook = TimeSpan.FromHours(2);
    private static readonly TimeSpan LastLook = TimeSpan.FromHours(40);
    private static readonly TimeSpan LongestAfterFault = TimeSpan.FromHours(6);

    /// <summary>
    /// How long until a source is asked again: an eighth of the time since it last named something new, between a quarter of an hour and
    /// six hours (of a sitemap a week).
    /// </summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="fresh">When it last named something new; null when never.</param>
    /// <param name="now">The moment.</param>
    public static TimeSpan Source(string kind, DateTimeOffset? fresh, DateTimeOffset now)
    {
        var longest = kind == "sitemap" ? LongestOfSitemap : LongestOfFeed;
        return fresh is not { } moment ? Shortest : Between(Shortest, (now - moment) / 8, longest);
    }

    /// <summary>
    /// How long until a source that failed is asked again: as long as it asks for, else twice as long each time, at most six hours.
    /// </summary>
    /// <param name="failures">How often it failed in a row before.</param>
    /// <param name="answer">The answer.</param>
    public static TimeSpan Source(int failures, Fetched answer) =>
        answer.RetryAfter ?? Between(Shortest, Shortest * Math.Pow(2, Math.Min(failures + 1, 10)), LongestAfterFault);

    /// <summary>
    /// When a page that was got is looked at again for corrections: after 2, 4, 8, 16 and 32 hours without change, then never unless its
    /// source says so.
    /// </summary>
    /// <param name="unchanged">How often in a row it was found unchanged; 0 when it is new or has changed.</param>
    /// <param name="at">When it was got.</param>
    public static DateTimeOffset? Page(int unchanged, DateTimeOffset at) =>
        FirstLook * Math.Pow(2, Math.Min(unchanged, 20)) is var wait && wait > LastLook ? null : at + wait;

    /// <summary>
    /// When a page that could not be got is asked again: after five minutes, then twice as long each time, ten times in about a day; null
    /// when that is of no use.
    /// </summary>
    /// <param name="tries">How often it was asked in vain, this time included.</param>
    /// <param name="answer">The answer.</param>
    public static DateTimeOffset? Page(int tries, Fetched answer) =>
        !answer.Passing || tries >= MostTries
            ? null
            : answer.At
                + (
                    answer.RetryAfter
                    ?? Between(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5) * Math.Pow(2, Math.Max(0, tries - 1)), LongestAfterFault)
                );

    private static TimeSpan Between(TimeSpan shortest, TimeSpan wait, TimeSpan longest) =>
        wait < shortest ? shortest
        : wait > longest ? longest
        : wait;
}
