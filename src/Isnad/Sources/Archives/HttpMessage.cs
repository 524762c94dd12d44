using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Isnad.Sources.Archives;

/// <summary>An HTTP response as an archive keeps it.</summary>
/// <param name="Status">The status code.</param>
/// <param name="ContentType">The media type with its charset; null when there is none.</param>
/// <param name="Body">The content, transfer and content codings undone.</param>
public sealed record HttpMessage(int Status, string? ContentType, byte[] Body)
{
    /// <summary>The charset that the content type names; null when it names none.</summary>
    public string? Charset => CharsetOf(ContentType);

    /// <summary>Reads a message; null when the bytes are none.</summary>
    /// <param name="block">Status line, headers, body.</param>
    /// <param name="largest">A body that unpacks to more bytes is cut there.</param>
    public static HttpMessage? Read(ReadOnlySpan<byte> block, int largest)
    {
        var end = block.IndexOf("\r\n\r\n"u8);
        var gap = 4;
        if (end < 0) (end, gap) = (block.IndexOf("\n\n"u8), 2);
        if (end < 0 || !block.StartsWith("HTTP/"u8)) return null;
        var lines = Encoding.Latin1.GetString(block[..end]).Split('\n', StringSplitOptions.TrimEntries);
        var words = lines[0].Split(' ');
        if (words.Length < 2 || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
        var body = block[(end + gap)..].ToArray();
        // Archives often keep the header of a coding that they have already undone.
        if (headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Unchunked(body) ?? body;
        return new HttpMessage(status, headers.GetValueOrDefault("Content-Type"), Unpacked(body, headers.GetValueOrDefault("Content-Encoding"), largest));
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
        if (coding is null || body.Length < 2) return body;
        try
        {
            using Stream stream = coding.ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" when body[0] == 0x1F && body[1] == 0x8B => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
                "deflate" => new ZLibStream(new MemoryStream(body), CompressionMode.Decompress),
                "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
                _ => new MemoryStream(body),
            };
            using var unpacked = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int n; unpacked.Length < largest && (n = stream.Read(buffer)) > 0;) unpacked.Write(buffer, 0, n);
            return unpacked.ToArray();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or InvalidOperationException)
        {
            return body;
        }
    }

    private static byte[]? Unchunked(byte[] body)
    {
        using var whole = new MemoryStream();
        for (var at = 0; at < body.Length;)
        {
            var end = body.AsSpan(at).IndexOf("\r\n"u8);
            if (end is <= 0 or > 16) return null;
            var size = Encoding.ASCII.GetString(body, at, end).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var n) || n < 0) return null;
            if (n == 0) return whole.ToArray();
            at += end + 2;
            if (at + n > body.Length) return null;
            whole.Write(body, at, n);
            at += n + 2;
        }
        return whole.ToArray();
    }
}
