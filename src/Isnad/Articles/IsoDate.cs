using System.Globalization;
using System.Text.RegularExpressions;

namespace Isnad.Articles;

/// <summary>Reads a date that names its year first (ISO 8601 and what programs print for it), or one of RFC 822; nothing else.</summary>
/// <remarks>
/// What names no day of its own is no date: where a part fails, none is taken from the machine's clock, and 05/06/2024 is two days.
/// </remarks>
/// <param name="Value">ISO 8601 as far as it is known, with the offset that is written.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="Earliest">The earliest moment that it can mean, UTC; without an offset in world time.</param>
internal sealed partial record IsoDate(string Value, DatePrecision Precision, DateTimeOffset Earliest)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int Longest = 60;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date; null when the value is none of the years 1900 to 2100.</summary>
    /// <param name="value">2024, 2024-05, 2024-05-06, 2024/5/6, 2024-05-06 10:30, 2024-05-06T10:30:15.2+03:00, Mon, 06 May 2024 10:30:15
    /// GMT.</param>
    public static IsoDate? Read(string? value)
    {
        if (value is not { Length: <= Longest })
            return null;
        var text = value.Trim();
        if ((Iso().Match(text) is { Success: true } iso ? iso : Mail().Match(text)) is not { Success: true } match)
            return null;
        int Part(string name) => int.TryParse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture, out var part) ? part : 0;
        var (year, month, day) = (Part("y"), match.Groups["m"].Success ? Part("m") : 1, match.Groups["d"].Success ? Part("d") : 1);
        if (match.Groups["name"].Success)
            month = Array.IndexOf(Months, match.Groups["name"].Value.ToLowerInvariant()) + 1;
        var (hour, minute, second) = (Part("h"), Part("min"), Part("s"));
        if (
            year is < FirstYear or > LastYear
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month)
            || hour > 23
            || minute > 59
            || second > 59
            || Offset(match.Groups["zone"].Value) is not { } offset
        )
            return null;
        var precision =
            match.Groups["s"].Success ? DatePrecision.Second
            : match.Groups["h"].Success ? DatePrecision.Minute
            : match.Groups["d"].Success ? DatePrecision.Day
            : match.Groups["m"].Success ? DatePrecision.Month
            : DatePrecision.Year;
        var written = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).ToString(
            precision switch
            {
                DatePrecision.Year => "yyyy",
                DatePrecision.Month => "yyyy-MM",
                DatePrecision.Day => "yyyy-MM-dd",
                DatePrecision.Minute => "yyyy-MM-ddTHH:mm",
                _ => "yyyy-MM-ddTHH:mm:ss",
            },
            CultureInfo.InvariantCulture
        );
        return new IsoDate(
            written + offset.Written,
            precision,
            new DateTimeOffset(year, month, day, hour, minute, second, offset.Ahead).ToUniversalTime()
        );
    }

    private static (string Written, TimeSpan Ahead)? Offset(string zone)
    {
        if (zone.Length == 0)
            return ("", TimeSpan.Zero);
        if (zone[0] is not ('+' or '-'))
            return ("Z", TimeSpan.Zero);
        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal).PadRight(4, '0');
        var (hours, minutes) = (
            int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture),
            int.Parse(digits.AsSpan(2), CultureInfo.InvariantCulture)
        );
        if (minutes > 59 || (hours * 60) + minutes > 14 * 60)
            return null;
        var ahead = new TimeSpan(hours, minutes, 0);
        return (zone[0] + digits[..2] + ":" + digits[2..], zone[0] == '-' ? -ahead : ahead);
    }

    private const string Clock =
        @"(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:[.,]\d{1,9})?)?(?: ?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?";

    [GeneratedRegex(
        @"^(?<y>\d{4})(?:(?<dash>[-/])(?<m>\d{1,2})(?:\k<dash>(?<d>\d{1,2})(?:[Tt ]" + Clock + ")?)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"^(?:[a-z]{3}, )?(?<d>\d{1,2}) (?<name>[a-z]{3}) (?<y>\d{4}) " + Clock + "$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Mail();
}
