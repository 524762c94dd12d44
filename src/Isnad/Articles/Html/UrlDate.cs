using System.Globalization;

namespace Isnad.Articles.Html;

/// <summary>
/// Reads a date out of an address, only where year, month and day own their segments (<c>/2021/04/27/</c>) or one segment begins with them
/// (<c>2020-06-03-1.387</c>).
/// </summary>
internal static class UrlDate
{
    /// <summary>The day; null when the address has none. Of the address of an archived copy only the inner address counts.</summary>
    /// <param name="url">An address, or null.</param>
    public static string? Read(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var address))
            return null;
        var path = address.AbsolutePath;
        var inner = path.LastIndexOf("http", StringComparison.OrdinalIgnoreCase);
        var parts = (inner > 0 ? path[inner..] : path).Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            if (
                Number(parts[i], 4, 4) is { } year
                && Number(parts[i + 1], 1, 2) is { } month
                && Number(parts[i + 2], 1, 2) is { } day
                && DateText.Valid(year, month, day) is { } date
            )
                return date;
        }
        foreach (var part in parts)
        {
            if (
                part.Length >= 10
                && part[4] == '-'
                && part[7] == '-'
                && (part.Length == 10 || !char.IsAsciiDigit(part[10]))
                && Number(part[..4], 4, 4) is { } year
                && Number(part[5..7], 2, 2) is { } month
                && Number(part[8..10], 2, 2) is { } day
                && DateText.Valid(year, month, day) is { } date
            )
                return date;
            if (Number(part, 8, 8) is { } packed && DateText.Valid(packed / 10000, packed / 100 % 100, packed % 100) is { } joined)
                return joined;
        }
        return null;
    }

    private static int? Number(string part, int shortest, int longest) =>
        part.Length >= shortest && part.Length <= longest && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? n
            : null;
}
