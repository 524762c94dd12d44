using System.Globalization;

namespace Isnad.Arabic.Numbers;

/// <summary>The value of digits with Arabic and Latin separators: 1،000 · 1.000 · 6,3 · ١٬٠٠٠٫٥ · 12،220,13.</summary>
/// <remarks>
/// One separator before exactly three digits parts thousands where it is a comma, and also where it is a stop and <c>.000</c>
/// follows or something is counted; otherwise it parts decimals. Of two kinds of separators the last parts decimals.
/// </remarks>
internal static class DigitNumber
{
    /// <summary>The value; null where the separators make no number (192.168.1.2).</summary>
    /// <param name="folded">Digits 0-9 with separators between them.</param>
    /// <param name="counts">Whether a counted noun follows.</param>
    public static double? Value(string folded, bool counts)
    {
        if (folded.Length > 40)
            return null;
        var kinds = folded.Where(c => !char.IsAsciiDigit(c)).ToList();
        if (kinds.Count == 0)
            return Parse(folded, -1);
        var last = folded.Length - 1;
        while (char.IsAsciiDigit(folded[last]))
            last--;
        var tail = folded.Length - last - 1;
        if (kinds[^1] == '٫')
            return Groups(folded[..last]) ? Parse(folded, last) : null;
        if (kinds.Distinct().Count() > 1)
            return kinds[..^1].Distinct().Count() == 1 && Groups(folded[..last]) ? Parse(folded, last) : null;
        if (kinds.Count > 1)
            return Groups(folded) ? Parse(folded, -1) : null;
        var thousands =
            tail == 3 && last <= 3 && folded[0] != '0' && (kinds[0] != '.' || counts || folded.EndsWith("000", StringComparison.Ordinal));
        return Parse(folded, thousands ? -1 : last);
    }

    private static bool Groups(string text)
    {
        var parts = text.Split(',', '،', '.', '٬');
        return parts[0].Length is >= 1 and <= 3 && parts.Skip(1).All(p => p.Length == 3);
    }

    private static double? Parse(string text, int point)
    {
        var digits = new char[text.Length];
        var n = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == point)
                digits[n++] = '.';
            else if (char.IsAsciiDigit(text[i]))
                digits[n++] = text[i];
        }
        return double.TryParse(digits.AsSpan(0, n), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }
}
