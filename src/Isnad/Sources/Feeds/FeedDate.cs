using System.Globalization;
using Isnad.Arabic.Times;

namespace Isnad.Sources.Feeds;

/// <summary>Reads the dates of feeds: RFC 822 with its common faults, ISO 8601, and Arabic forms.</summary>
internal static class FeedDate
{
    private static readonly (string Name, string Offset)[] Zones =
    [
        ("GMT", "+00:00"), ("UTC", "+00:00"), ("UT", "+00:00"), ("Z", "+00:00"), ("EST", "-05:00"), ("EDT", "-04:00"), ("CST", "-06:00"), ("PST", "-08:00"), ("PDT", "-07:00"),
        ("CET", "+01:00"), ("CEST", "+02:00"), ("EET", "+02:00"), ("EEST", "+03:00"), ("AST", "+03:00"), ("MSK", "+03:00"), ("BST", "+01:00"), ("KSA", "+03:00"),
    ];

    /// <summary>The date as ISO 8601 with its own offset; null when it cannot be read.</summary>
    /// <param name="text">As the feed gives it.</param>
    public static string? Read(string? text)
    {
        var date = text?.Trim();
        if (string.IsNullOrEmpty(date) || date.Length > 80) return null;
        foreach (var (name, offset) in Zones)
        {
            if (!date.EndsWith(" " + name, StringComparison.Ordinal)) continue;
            date = date[..^name.Length] + offset;
            break;
        }
        if (date.Length == 10 && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return date;
        if (DateTimeOffset.TryParse(Colon(date), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return Plausible(moment) ? moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture) : null;
        return DatelineReader.Read(date, null) is { } arabic && arabic.Value.Length >= 10 ? arabic.Value : null;
    }

    /// <summary>+0300 as +03:00, without the day's name, which is often wrong.</summary>
    private static string Colon(string date)
    {
        var comma = date.IndexOf(',', StringComparison.Ordinal);
        if (comma is > 0 and < 12) date = date[(comma + 1)..].Trim();
        return date.Length > 5 && date[^5] is '+' or '-' && date.Length > 5 && date[^4..].All(char.IsAsciiDigit) ? date[..^2] + ":" + date[^2..] : date;
    }

    private static bool Plausible(DateTimeOffset moment) => moment.Year is >= 1995 and <= 2100;
}
