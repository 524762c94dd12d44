using System.Globalization;
using System.IO.Compression;
using System.Text;
using Isnad.Articles;

namespace Isnad.Sources.Archives;

/// <summary>One record of a WARC file.</summary>
/// <param name="Type"><c>response</c>, <c>request</c>, <c>warcinfo</c>, …</param>
/// <param name="Url">The target's address; null where it has none.</param>
/// <param name="Date">When it was written; null when that cannot be read.</param>
/// <param name="ContentType">The media type of the block; null where it does not say.</param>
/// <param name="Length">The block's length in bytes.</param>
/// <param name="Block">The record's content: of a response the whole HTTP message; null when it is too large to be held.</param>
public sealed record WarcRecord(
    string Type,
    string? Url,
    DateTimeOffset? Date,
    string? ContentType,
    long Length,
    ReadOnlyMemory<byte>? Block
);

/// <summary>Reads WARC 0.18 to 1.1 files, plain or gzip with one member a record, as a stream.</summary>
/// <remarks>ISO 28500. <see cref="GZipStream"/> does not notice a truncated file, so the lengths that records give are checked.</remarks>
public static class WarcReader
{
    /// <summary>The block of a larger record (32 MiB) is read past without being held.</summary>
    public const long LargestBlock = 32L << 20;

    /// <summary>The records of a file.</summary>
    /// <param name="stream">The file; read to its end, not closed.</param>
    /// <exception cref="InvalidDataException">The file ends inside a record, or is none.</exception>
    public static IEnumerable<WarcRecord> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var input = new BufferedStream(Plain(stream), 1 << 16);
        while (Version(input) is { } version)
        {
            if (!version.StartsWith("WARC/", StringComparison.Ordinal))
                throw new InvalidDataException(Reason.Of("warc-no-record"));
            var headers = Headers(input);
            if (
                !headers.TryGetValue("content-length", out var given)
                || !long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            )
                throw new InvalidDataException(Reason.Of("warc-no-length"));
            var block = Block(input, length);
            yield return new WarcRecord(
                headers.GetValueOrDefault("warc-type")?.ToLowerInvariant() ?? "",
                headers.GetValueOrDefault("warc-target-uri")?.Trim('<', '>'),
                IsoDate.Read(headers.GetValueOrDefault("warc-date"))?.Earliest,
                headers.GetValueOrDefault("content-type"),
                length,
                block
            );
        }
    }

    private static Stream Plain(Stream stream)
    {
        var buffered = new BufferedStream(stream, 1 << 16);
        var head = new byte[2];
        var read = buffered.ReadAtLeast(head, 2, throwOnEndOfStream: false);
        var joined = new PrefixedStream(head.AsSpan(0, read).ToArray(), buffered);
        return read == 2 && head[0] == 0x1F && head[1] == 0x8B ? new GZipStream(joined, CompressionMode.Decompress) : joined;
    }

    private static string? Version(Stream input)
    {
        while (Line(input) is { } line)
            if (line.Length > 0)
                return line;
        return null;
    }

    private static Dictionary<string, string> Headers(Stream input)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        string? last = null;
        for (var lines = 0; ; lines++)
        {
            var line = Line(input) ?? throw new InvalidDataException(Reason.Of("warc-ends-header"));
            if (line.Length == 0)
                return headers;
            if (lines == 200)
                throw new InvalidDataException(Reason.Of("warc-headers"));
            if (line[0] is ' ' or '\t' && last is not null)
            {
                headers[last] += " " + line.Trim();
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                headers.TryAdd(last = line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
        }
    }

    private static ReadOnlyMemory<byte>? Block(Stream input, long length)
    {
        if (length > LargestBlock)
        {
            var buffer = new byte[1 << 16];
            for (var left = length; left > 0; )
            {
                var n = input.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
                if (n == 0)
                    throw new InvalidDataException(Reason.Of("warc-ends"));
                left -= n;
            }
            return null;
        }
        var block = new byte[length];
        if (input.ReadAtLeast(block, block.Length, throwOnEndOfStream: false) < block.Length)
            throw new InvalidDataException(Reason.Of("warc-ends"));
        return block;
    }

    private static string? Line(Stream input)
    {
        var bytes = new List<byte>(80);
        for (int b; (b = input.ReadByte()) >= 0; )
        {
            if (b == '\n')
            {
                if (bytes.Count > 0 && bytes[^1] == '\r')
                    bytes.RemoveAt(bytes.Count - 1);
                return Encoding.UTF8.GetString([.. bytes]);
            }
            bytes.Add((byte)b);
            if (bytes.Count > 1 << 16)
                throw new InvalidDataException(Reason.Of("warc-line"));
        }
        return bytes.Count == 0 ? null : Encoding.UTF8.GetString([.. bytes]);
    }
}
