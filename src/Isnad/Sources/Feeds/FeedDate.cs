using System.Globalization;
using System.Text.RegularExpressions;
using Isnad.Arabic.Times;

namespace Isnad.Sources.Feeds;

/// <summary>Reads the dates of feeds: RFC 822 with its common faults, ISO 8601, and Arabic forms.</summary>
internal static partial class FeedDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Zones by name. AST is Arabia's in the feeds that are read here, not the Atlantic's.</summary>
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GMT"] = "+00:00",
        ["UTC"] = "+00:00",
        ["UT"] = "+00:00",
        ["Z"] = "+00:00",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CST"] = "-06:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
        ["CET"] = "+01:00",
        ["CEST"] = "+02:00",
        ["EET"] = "+02:00",
        ["EEST"] = "+03:00",
        ["AST"] = "+03:00",
        ["MSK"] = "+03:00",
        ["BST"] = "+01:00",
        ["KSA"] = "+03:00",
        ["TRT"] = "+03:00",
    };

    /// <summary>The date as ISO 8601 with its own offset, without one where it names none; null when it cannot be read.</summary>
    /// <param name="text">As the feed gives it.</param>
    public static string? Read(string? text)
    {
        var date = text?.Trim();
        if (string.IsNullOrEmpty(date) || date.Length > 80)
            return null;
        if (Iso().Match(date) is { Success: true } iso)
            return Written(iso, iso.Groups["m"].Value);
        foreach (var form in new[] { DayFirst().Match(date), MonthFirst().Match(date) })
        {
            if (form.Success && Array.IndexOf(Months, form.Groups["m"].Value[..3].ToLowerInvariant()) is var month and >= 0)
                return Written(form, (month + 1).ToString(CultureInfo.InvariantCulture));
        }
        return DatelineReader.Read(date, null) is { Value.Length: >= 10 } arabic ? arabic.Value : null;
    }

    private static string? Written(Match match, string month)
    {
        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var (year, mon, day, hour) = (Part("y"), int.Parse(month, CultureInfo.InvariantCulture), Part("d"), Part("h"));
        if (match.Groups["y"].Length == 2)
            year += year < 70 ? 2000 : 1900;
        var half = match.Groups["half"].Value.ToLowerInvariant();
        if (half.Length > 0 && hour <= 12)
            hour = (hour % 12) + (half == "pm" ? 12 : 0);
        if (
            year is < 1995 or > 2100
            || mon is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, mon)
            || hour > 23
            || Part("min") > 59
        )
            return null;
        var value = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{mon:00}-{day:00}");
        return !match.Groups["h"].Success
            ? value
            : value
                + string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{Part("min"):00}:{Math.Min(Part("s"), 59):00}")
                + Offset(match.Groups["zone"].Value);
    }

    private static string Offset(string zone)
    {
        if (zone.Length == 0)
            return "";
        if (Zones.TryGetValue(zone, out var known))
            return known;
        var sign = zone.IndexOfAny(['+', '-']);
        if (sign < 0)
            return "";
        var digits = zone[(sign + 1)..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length <= 2)
            digits = digits.PadLeft(2, '0') + "00";
        if (digits.Length == 3)
            digits = "0" + digits;
        return string.CompareOrdinal(digits, "1400") <= 0 && string.CompareOrdinal(digits[2..], "59") <= 0
            ? zone[sign] + digits[..2] + ":" + digits[2..]
            : "";
    }

    private const string Clock =
        @"(?:,?[T\s]+(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)?\s*(?<half>am|pm)?\s*(?<zone>Z|[A-Z]{2,4}(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}|[+-]\d{1,2})?)?\s*(?:\([A-Z]{2,5}\))?$";

    [GeneratedRegex(
        @"^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})" + Clock,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"^(?:[A-Z]{2,9}\.?,?\s+)?(?<d>\d{1,2})[\s-]+(?<m>[A-Z]{3,9})\.?[\s,-]+(?<y>\d{4}|\d{2})" + Clock,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?:[A-Z]{2,9}\.?,?\s+)?(?<m>[A-Z]{3,9})\.?\s+(?<d>\d{1,2}),?\s+(?<y>\d{4})" + Clock,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex MonthFirst();
}
