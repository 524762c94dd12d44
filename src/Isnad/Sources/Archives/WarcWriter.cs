using System.Globalization;
using System.IO.Compression;
using System.Text;
using Isnad.Pages;

namespace Isnad.Sources.Archives;

/// <summary>
/// Writes pages as a WARC 1.1 file, one gzip member a record (ISO 28500); what a feed said of a page stands before it in a metadata record.
/// </summary>
public static class WarcWriter
{
    /// <summary>Writes pages that have an address.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="now">When the file is written.</param>
    /// <returns>How many were written.</returns>
    public static int Write(Stream stream, IEnumerable<Page> pages, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(pages);
        Record(
            stream,
            "warcinfo",
            null,
            now,
            "application/warc-fields",
            Encoding.UTF8.GetBytes("software: isnad\r\nformat: WARC File Format 1.1\r\n")
        );
        var written = 0;
        foreach (var page in pages)
        {
            if (page.Url is not { } url)
                continue;
            var date = page.Fetched ?? now;
            if (page.Hint is { } hint)
                Record(
                    stream,
                    "metadata",
                    url,
                    date,
                    "application/warc-fields",
                    Encoding.UTF8.GetBytes(
                        Line("isnad-title", hint.Title) + Line("isnad-published", hint.Published) + Line("isnad-outlet", hint.OutletId)
                    )
                );
            Record(
                stream,
                "response",
                url,
                date,
                "application/http; msgtype=response",
                [.. Encoding.UTF8.GetBytes(Head(page)), .. page.Content.Span]
            );
            written++;
        }
        return written;
    }

    /// <summary>Status line and header: as got, but for what spoke of the packing, which is undone.</summary>
    private static string Head(Page page)
    {
        var head = new StringBuilder("HTTP/1.1 200 OK\r\n");
        foreach (var line in (page.Headers ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            head.Append(Clean(line)).Append("\r\n");
        if (page.Headers?.Contains("content-type:", StringComparison.OrdinalIgnoreCase) != true)
            head.Append(
                    Clean(page.HeaderCharset is { } charset ? "Content-Type: text/html; charset=" + charset : "Content-Type: text/html")
                )
                .Append("\r\n");
        return head.Append("Content-Length: ")
            .Append(page.Content.Length.ToString(CultureInfo.InvariantCulture))
            .Append("\r\n\r\n")
            .ToString();
    }

    private static string Line(string name, string? value) => value is null ? "" : name + ": " + Clean(value) + "\r\n";

    private static void Record(Stream stream, string type, string? url, DateTimeOffset date, string contentType, byte[] block)
    {
        using var member = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true);
        var id = Uuid(type + url + date.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), block);
        var head = new StringBuilder("WARC/1.1\r\nWARC-Type: ")
            .Append(type)
            .Append("\r\nWARC-Record-ID: <urn:uuid:")
            .Append(id)
            .Append(">\r\nWARC-Date: ")
            .Append(date.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture))
            .Append("\r\n");
        if (url is not null)
            head.Append("WARC-Target-URI: ").Append(Clean(url)).Append("\r\n");
        head.Append("Content-Type: ")
            .Append(contentType)
            .Append("\r\nContent-Length: ")
            .Append(block.Length.ToString(CultureInfo.InvariantCulture))
            .Append("\r\n\r\n");
        member.Write(Encoding.UTF8.GetBytes(head.ToString()));
        member.Write(block);
        member.Write("\r\n\r\n"u8);
    }

    /// <summary>A name made of the content, so that the same pages give the same file.</summary>
    private static Guid Uuid(string head, byte[] block) =>
        new(System.Security.Cryptography.SHA256.HashData([.. Encoding.UTF8.GetBytes(head), .. block]).AsSpan(0, 16));

    private static string Clean(string header) =>
        header.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
