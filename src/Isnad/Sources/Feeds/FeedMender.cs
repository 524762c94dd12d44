using System.Globalization;
using System.Text;

namespace Isnad.Sources.Feeds;

/// <summary>
/// Mends what most often keeps a feed from being well-formed: bare ampersands, HTML entities, control characters, junk behind the root.
/// </summary>
internal static class FeedMender
{
    private const int LongestReference = 10;

    /// <summary>The text with the common faults mended; it may still not be well-formed.</summary>
    public static string Mend(string xml)
    {
        var mended = new StringBuilder(xml.Length + 64);
        var data = false;
        for (var i = 0; i < xml.Length; i++)
        {
            var c = xml[i];
            if (!data && string.CompareOrdinal(xml, i, "<![CDATA[", 0, 9) == 0)
                data = true;
            else if (data && string.CompareOrdinal(xml, i, "]]>", 0, 3) == 0)
                data = false;
            if (c < ' ' && c is not ('\t' or '\n' or '\r') || c is '\uFFFE' or '\uFFFF' || (char.IsSurrogate(c) && !Paired(xml, i)))
                continue;
            if (c == '&' && !data)
                i = Ampersand(xml, i, mended);
            else
                mended.Append(c);
        }
        var text = mended.ToString();
        var end = Math.Max(
            Math.Max(text.LastIndexOf("</rss>", StringComparison.Ordinal), text.LastIndexOf("</feed>", StringComparison.Ordinal)),
            text.LastIndexOf("</urlset>", StringComparison.Ordinal)
        );
        return end < 0 ? text : text[..(text.IndexOf('>', end) + 1)];
    }

    /// <summary>Whether a reference by number names a character that XML allows.</summary>
    private static bool IsNumber(string name) =>
        int.TryParse(
            name[1] is 'x' or 'X' ? name.AsSpan(2) : name.AsSpan(1),
            name[1] is 'x' or 'X' ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var code
        )
        && (code is 9 or 10 or 13 or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF))
        && name[1] != 'X';

    private static bool Paired(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);

    private static int Ampersand(string xml, int at, StringBuilder mended)
    {
        var end = xml.IndexOf(';', at, Math.Min(LongestReference + 1, xml.Length - at)); // no farther: a feed may be all ampersands
        var name = end > at ? xml[(at + 1)..end] : "";
        if (name is "amp" or "lt" or "gt" or "quot" or "apos" || (name.Length > 1 && name[0] == '#' && IsNumber(name)))
        {
            mended.Append('&');
            return at;
        }
        var decoded = name.Length > 0 ? System.Net.WebUtility.HtmlDecode("&" + name + ";") : "";
        if (decoded.Length is 1 or 2 && decoded[0] != '&')
        {
            mended.Append(decoded);
            return end;
        }
        mended.Append("&amp;");
        return at;
    }
}
