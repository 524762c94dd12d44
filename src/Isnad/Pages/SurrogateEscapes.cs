using System.Globalization;
using System.Text;

namespace Isnad.Pages;

/// <summary>JSON whose texts were cut within a character (an emoji) before they were escaped.</summary>
internal static class SurrogateEscapes
{
    /// <summary>The JSON with U+FFFD for each escape of half a surrogate pair, which no reader of JSON gives as text.</summary>
    /// <param name="json">JSON, whole or broken.</param>
    public static string Mended(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            return json;
        var mended = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\' || i + 1 == json.Length)
                mended.Append(json[i]);
            else if (Unit(json, i) is not { } unit || !char.IsSurrogate(unit))
                mended.Append(json[i]).Append(json[++i]);
            else if (char.IsHighSurrogate(unit) && Unit(json, i + 6) is { } next && char.IsLowSurrogate(next))
                (i, _) = (i + 11, mended.Append(json, i, 12));
            else
                (i, _) = (i + 5, mended.Append("\\uFFFD"));
        }
        return mended.ToString();
    }

    /// <summary>What <c>\uXXXX</c> at a place stands for; null where there is no such escape.</summary>
    private static char? Unit(string json, int at) =>
        at + 5 < json.Length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
