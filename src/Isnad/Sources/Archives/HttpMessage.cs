using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Isnad.Sources.Archives;

/// <summary>An HTTP response as an archive keeps it.</summary>
/// <param name="Status">The status code.</param>
/// <param name="ContentType">The media type with its charset; null when there is none.</param>
/// <param name="Headers">The header, a line each, without what spoke of its packing.</param>
/// <param name="Body">The content, transfer and content codings undone.</param>
public sealed record HttpMessage(int Status, string? ContentType, string Headers, byte[] Body)
{
    /// <summary>Headers that speak of how a message was packed or for whom; they are not kept with what was unpacked.</summary>
    internal static readonly string[] Packing =
    [
        "Content-Encoding",
        "Transfer-Encoding",
        "Content-Length",
        "Set-Cookie",
        "Connection",
        "Keep-Alive",
    ];

    private const int LongestChunkHead = 256;

    /// <summary>The charset that the content type names; null when it names none.</summary>
    public string? Charset => CharsetOf(ContentType);

    /// <summary>Reads a message; null when the bytes are none.</summary>
    /// <param name="block">Status line, headers, body.</param>
    /// <param name="largest">A body that unpacks to more bytes is cut there.</param>
    public static HttpMessage? Read(ReadOnlySpan<byte> block, int largest)
    {
        var end = block.IndexOf("\r\n\r\n"u8);
        var gap = 4;
        if (end < 0)
            (end, gap) = (block.IndexOf("\n\n"u8), 2);
        if (end < 0 || !block.StartsWith("HTTP/"u8))
            return null;
        var lines = Encoding.Latin1.GetString(block[..end]).Split('\n', StringSplitOptions.TrimEntries);
        var words = lines[0].Split(' ');
        if (words.Length < 2 || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var kept = new StringBuilder();
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;
            var (name, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
            headers.TryAdd(name, value);
            if (!Packing.Contains(name, StringComparer.OrdinalIgnoreCase))
                kept.Append(name).Append(": ").Append(value).Append('\n');
        }
        var body = block[(end + gap)..].ToArray();
        // Archives often keep the header of a coding that they have already undone.
        if (headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
            body = Unchunked(body) ?? body;
        return new HttpMessage(
            status,
            headers.GetValueOrDefault("Content-Type"),
            kept.ToString(),
            Unpacked(body, headers.GetValueOrDefault("Content-Encoding"), largest)
        );
    }

    /// <summary>The charset that a content type names; null when it names none.</summary>
    /// <param name="contentType">As in the header.</param>
    public static string? CharsetOf(string? contentType)
    {
        var at = contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : contentType![(at + 8)..].Split(';')[0].Trim(' ', '"', '\'');
    }

    private static byte[] Unpacked(byte[] body, string? coding, int largest)
    {
        if (coding is null || body.Length < 2)
            return body;
        return coding.Split(',')[0].Trim().ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" when body[0] == 0x1F && body[1] == 0x8B => Read(
                    new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
                    largest
                ),
                "deflate" when body[0] != '<' => Read(new ZLibStream(new MemoryStream(body), CompressionMode.Decompress), largest)
                    ?? Read(new DeflateStream(new MemoryStream(body), CompressionMode.Decompress), largest),
                "br" when body[0] != '<' => Read(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress), largest),
                _ => null,
            } ?? body;
    }

    /// <summary>What a coding unpacks to, cut at the largest size; null when it is not of this coding.</summary>
    private static byte[]? Read(Stream coded, int largest)
    {
        using (coded)
        {
            using var plain = new MemoryStream();
            try
            {
                var buffer = new byte[1 << 16];
                for (
                    int n;
                    plain.Length < largest && (n = coded.Read(buffer, 0, (int)Math.Min(buffer.Length, largest - plain.Length))) > 0;

                )
                    plain.Write(buffer, 0, n);
            }
            catch (Exception fault) when (fault is InvalidDataException or IOException or InvalidOperationException)
            {
                if (plain.Length == 0)
                    return null; // else what stood before the fault, as of a message that was cut off
            }
            return plain.ToArray();
        }
    }

    /// <summary>The body without chunk sizes, as far as it goes; null when it has none.</summary>
    private static byte[]? Unchunked(byte[] body)
    {
        using var whole = new MemoryStream();
        var any = false;
        for (var at = 0; at < body.Length; )
        {
            var end = body.AsSpan(at, Math.Min(body.Length - at, LongestChunkHead)).IndexOf("\r\n"u8);
            if (end <= 0)
                break;
            var size = Encoding.ASCII.GetString(body, at, end).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var n) || n < 0)
                break;
            any = true;
            if (n == 0)
                break;
            at += end + 2;
            whole.Write(body, at, Math.Min(n, body.Length - at));
            if (n >= body.Length - at)
                break;
            at += n + 2;
        }
        return any ? whole.ToArray() : null;
    }
}
