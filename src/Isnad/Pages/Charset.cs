using System.Text;

namespace Isnad.Pages;

/// <summary>
/// Turns the bytes of a page into text: by byte order mark, by what a header or the page itself says where that fits, and by what the bytes
/// look like.
/// </summary>
/// <remarks>
/// A label is only believed when the bytes can be it: many Arabic pages say windows-1256 and are UTF-8, or the reverse. Of the
/// single-byte encodings the one stands that gives most of the commonest Arabic letters.
/// </remarks>
public static class Charset
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1256 = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;
    private static readonly Encoding Iso88596 = CodePagesEncodingProvider.Instance.GetEncoding(28596)!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text of some bytes; null when they are not text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="label">The charset that a header or the page names; null when none does.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? label = null)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (Utf16(bytes) is { } wide)
            return wide;
        if (IsBinary(bytes))
            return null;
        if (Utf8(bytes) is { } text)
            return text;
        if (Labelled(bytes, label) is { } believed)
            return believed;
        return SingleByte(bytes);
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Twice(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            // One torn character in a long text is a torn character, not another encoding.
            var loose = Encoding.UTF8.GetString(bytes);
            var torn = loose.AsSpan().Count('\uFFFD');
            return torn * 200 < loose.Length && loose.Count(c => c > '\u007F' && c != '\uFFFD') > torn * 2 ? loose : null;
        }
    }

    /// <summary>A text whose UTF-8 was taken for Latin-1 and written as UTF-8 again, as it was before; any other as it is.</summary>
    private static string Twice(string text)
    {
        var high = 0;
        foreach (var c in text)
        {
            if (c > '\u00FF')
                return text;
            if (c >= '\u0080')
                high++;
        }
        if (high < 2)
            return text;
        try
        {
            return StrictUtf8.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }

    private static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8)
            return null;
        var sample = bytes[..Math.Min(bytes.Length & ~1, 2000)];
        var (arabicLow, arabicHigh) = (0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i + 1] is 0x06 or 0x00)
                arabicLow++;
            if (sample[i] is 0x06 or 0x00)
                arabicHigh++;
        }
        var units = sample.Length / 2;
        if (arabicLow > units * 9 / 10 && arabicLow > arabicHigh)
            return Encoding.Unicode.GetString(bytes);
        return arabicHigh > units * 9 / 10 && arabicHigh > arabicLow ? Encoding.BigEndianUnicode.GetString(bytes) : null;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 8000)];
        var control = 0;
        foreach (var b in sample)
        {
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B))
                control++;
        }
        return control * 50 > sample.Length;
    }

    private static string? Labelled(ReadOnlySpan<byte> bytes, string? label)
    {
        if (string.IsNullOrWhiteSpace(label))
            return null;
        try
        {
            var name = label.Trim().Trim('"', '\'');
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            if (encoding.CodePage is 65001 or 1200 or 1201)
                return null;
            var text = encoding.GetString(bytes);
            // Bytes that read as Arabic are Arabic, whatever the label: windows-1252 on windows-1256, ISO-8859-6 on either.
            return encoding.IsSingleByte && ArabicByte(bytes) is { } arabic && Likeness(arabic) > Likeness(text) ? arabic : text;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null; // nobody's name, or UTF-7
        }
    }

    private static string? SingleByte(ReadOnlySpan<byte> bytes)
    {
        if (ArabicByte(bytes) is { } arabic)
            return arabic;
        var latin = Windows1252.GetString(bytes);
        return High(bytes) * 5 < bytes.Length && latin.Count(char.IsAsciiLetter) * 2 > latin.Length ? latin : null;
    }

    /// <summary>The text in the likelier of the two Arabic encodings; null when it reads as Arabic in neither.</summary>
    private static string? ArabicByte(ReadOnlySpan<byte> bytes)
    {
        var high = High(bytes);
        if (high == 0 || InWords(bytes) * 10 < high * 6)
            return null;
        var windows = Windows1256.GetString(bytes);
        var iso = Iso88596.GetString(bytes);
        var best = Likeness(windows) >= Likeness(iso) ? windows : iso;
        return Common(best) * 10 >= high * 3 ? best : null;
    }

    /// <summary>
    /// How many bytes beyond ASCII stand three or more in a row, as letters of Arabic words do and accented Latin letters do not.
    /// </summary>
    private static int InWords(ReadOnlySpan<byte> bytes)
    {
        var (all, run) = (0, 0);
        foreach (var b in bytes)
        {
            run = b >= 0x80 ? run + 1 : 0;
            if (run == 3)
                all += 3;
            else if (run > 3)
                all++;
        }
        return all;
    }

    private static int High(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        foreach (var b in bytes)
            if (b >= 0x80)
                high++;
        return high;
    }

    /// <summary>
    /// How much a text looks like Arabic: its commonest letters, less what never stands in Arabic words (accented Latin letters, a tanwin
    /// before a letter, code points of nobody).
    /// </summary>
    private static int Likeness(string text)
    {
        var strange = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (
                text[i] is '\u064C' or '\u064D'
                    ? i + 1 < text.Length && text[i + 1] is >= '\u0621' and <= '\u064A'
                    : text[i] is (>= '\u00C0' and <= '\u024F') or (>= '\uE000' and <= '\uF8FF') or '\uFFFD'
            )
                strange++;
        }
        return Common(text) - (2 * strange);
    }

    /// <summary>How many of the seven commonest letters a text has; about six in ten of all letters of Arabic news.</summary>
    private static int Common(string text) => text.Count(c => c is 'ا' or 'ل' or 'ي' or 'م' or 'و' or 'ن' or 'ر' or 'ت');
}
