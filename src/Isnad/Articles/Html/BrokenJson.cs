using System.Globalization;
using System.Text;

namespace Isnad.Articles.Html;

/// <summary>
/// Reads single values out of JSON that does not parse: unescaped quotes and missing commas are common in what pages print.
/// </summary>
internal static class BrokenJson
{
    private const int FarthestValue = 300;

    /// <summary>The text behind a key up to its closing quote; null when the key has no text.</summary>
    /// <param name="json">Broken JSON.</param>
    /// <param name="key">A key.</param>
    public static string? Text(string json, string key)
    {
        if (Behind(json, key) is not { } rest || rest.Length == 0 || rest[0] != '"')
            return null;
        var text = new StringBuilder();
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '\\' && i + 1 < rest.Length)
                i = Escape(rest, i + 1, text);
            else if (rest[i] != '"')
                text.Append(rest[i]);
            else if (Closes(rest, i))
                return ParagraphText.Collapse(System.Net.WebUtility.HtmlDecode(text.ToString()));
            else
                text.Append('"');
        }
        return null;
    }

    /// <summary>What stands behind a key and its colon, a few thousand letters at most; null when there is no such key.</summary>
    /// <param name="json">Broken JSON.</param>
    /// <param name="key">A key.</param>
    public static string? Behind(string json, string key)
    {
        var at = json.IndexOf("\"" + key + "\"", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = json.AsSpan(at + key.Length + 2).TrimStart();
        return rest.Length == 0 || rest[0] != ':'
            ? null
            : rest[1..].TrimStart()[..Math.Min(FarthestValue * 8, rest[1..].TrimStart().Length)].ToString();
    }

    /// <summary>A quote closes a text when a comma, a bracket or nothing follows it.</summary>
    private static bool Closes(string text, int i)
    {
        var next = i + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next == text.Length || text[next] is ',' or '}' or ']' or '"';
    }

    private static int Escape(string json, int i, StringBuilder text)
    {
        if (
            json[i] == 'u'
            && i + 4 < json.Length
            && ushort.TryParse(json.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var unit)
        )
        {
            text.Append((char)unit);
            return i + 4;
        }
        text.Append(json[i] is 'n' or 'r' or 't' ? ' ' : json[i]);
        return i;
    }
}
