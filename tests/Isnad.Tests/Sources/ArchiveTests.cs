using System.IO.Compression;
using System.Text;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Sources.Archives;

namespace Isnad.Tests.Sources;

public sealed class ArchiveTests : IDisposable
{
    private const string Html = "<html><head><meta charset=utf-8></head><body><p>وصلت السفينة إلى الميناء</p></body></html>";

    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-warc-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("WARC/0.18", false)]
    [InlineData("WARC/1.0", false)]
    [InlineData("WARC/1.0", true)]
    [InlineData("WARC/1.1", true)]
    public void Pages_are_read_out_of_every_version_plain_or_packed(string version, bool packed)
    {
        var file = Join(
            packed,
            Record("warcinfo", null, "software: x", version: version),
            Response("https://shiraa.example/1", Html, version),
            Record("request", "https://shiraa.example/1", "GET / HTTP/1.1\r\n\r\n", version: version),
            Response("https://shiraa.example/2", Html, version)
        );

        var pages = Pages(file);

        pages.Select(p => p.Url).ShouldBe(["https://shiraa.example/1", "https://shiraa.example/2"]);
        pages.Select(p => p.Index).ShouldBe([0, 1]);
        pages[0].Fetched.ShouldBe(new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero));
        pages[0].HeaderCharset.ShouldBe("utf-8");
        Text(pages[0]).ShouldBe(Html);
    }

    [Fact]
    public void One_stream_of_gzip_over_all_records_and_uris_in_angle_brackets_are_read()
    {
        var whole = Packed(Join(false, Response("<https://shiraa.example/1>", Html), Response("<https://shiraa.example/2>", Html)));

        Pages(whole).Select(p => p.Url).ShouldBe(["https://shiraa.example/1", "https://shiraa.example/2"]);
    }

    [Fact]
    public void What_holds_no_page_is_passed_over()
    {
        var file = Join(
            true,
            Record(
                "response",
                "https://shiraa.example/moved",
                "HTTP/1.1 301 Moved\r\nLocation: /1\r\nContent-Type: text/html\r\n\r\n" + Html
            ),
            Record("response", "https://shiraa.example/lost", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + Html),
            Record("response", "https://shiraa.example/1.jpg", "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\nxxxx"),
            Record("revisit", "https://shiraa.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
            Record("response", "dns:shiraa.example", "20260309120000\r\nshiraa.example. 300 IN A 192.0.2.1"),
            Record("metadata", "https://shiraa.example/1", "outlink: x"),
            Record("continuation", "https://shiraa.example/1", "rest")
        );

        Read(file).ShouldBeEmpty();
    }

    [Fact]
    public void Resources_and_conversions_to_text_are_pages_too()
    {
        var pages = Pages(
            Join(
                true,
                Record("resource", "https://shiraa.example/1", Html, "text/html; charset=utf-8"),
                Record("conversion", "https://shiraa.example/2", "وصول السفينة\nوصلت السفينة إلى الميناء.", "text/plain")
            )
        );

        pages
            .Select(p => (p.Url, p.Kind))
            .ShouldBe([("https://shiraa.example/1", PageKind.Html), ("https://shiraa.example/2", PageKind.PlainText)]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_archive_that_breaks_off_gives_what_stood_before_and_a_problem(bool packed)
    {
        var whole = Join(
            packed,
            Response("https://shiraa.example/1", Html),
            Response("https://shiraa.example/2", string.Concat(Enumerable.Range(0, 3000).Select(i => Html + i)))
        );

        var items = Read(whole[..^(whole.Length / 3)]);

        items.OfType<InputItem.Got>().Single().Page.Url.ShouldBe("https://shiraa.example/1");
        items.OfType<InputItem.Failed>().Single().Why.Code.ShouldBe("ISN211");
    }

    [Theory]
    [InlineData("no archive at all")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("WARC/1.0\r\nContent-Length: 10\r\nWARC-Type: resp")]
    public void Broken_archives_are_a_coded_problem(string text) =>
        Read(Encoding.UTF8.GetBytes(text)).OfType<InputItem.Failed>().Single().Why.Code.ShouldBe("ISN211");

    [Fact]
    public void A_line_without_end_and_headers_without_end_are_refused()
    {
        Read(Encoding.ASCII.GetBytes("WARC/1.0\r\n" + new string('x', 100_000)))
            .OfType<InputItem.Failed>()
            .Single()
            .Why.Code.ShouldBe("ISN211");
        Read(Encoding.ASCII.GetBytes("WARC/1.0\r\n" + string.Concat(Enumerable.Range(0, 1000).Select(i => $"X-{i}: 1\r\n"))))
            .OfType<InputItem.Failed>()
            .Single()
            .Why.Code.ShouldBe("ISN211");
    }

    [Fact]
    public void A_record_that_is_too_large_is_named_and_the_next_is_read()
    {
        var large = Record("response", "https://shiraa.example/large", "HTTP/1.1 200 OK\r\n\r\n" + new string('x', 33 << 20));

        var items = Read(Join(true, large, Response("https://shiraa.example/2", Html)));

        items
            .OfType<InputItem.Failed>()
            .Single()
            .Why.ShouldSatisfyAllConditions(p => p.Code.ShouldBe("ISN112"), p => p.Input.ShouldBe("https://shiraa.example/large"));
        items.OfType<InputItem.Got>().Single().Page.Url.ShouldBe("https://shiraa.example/2");
    }

    [Fact]
    public void Transfer_and_content_codings_are_undone_also_where_the_archive_has_done_it_already()
    {
        var body = Encoding.UTF8.GetBytes(Html);
        (string Head, byte[] Body)[] forms =
        [
            ("Content-Encoding: gzip\r\n", Packed(body)),
            ("Content-Encoding: gzip\r\n", body),
            ("Content-Encoding: deflate\r\n", Coded(body, s => new ZLibStream(s, CompressionLevel.Fastest))),
            ("Content-Encoding: deflate\r\n", Coded(body, s => new DeflateStream(s, CompressionLevel.Fastest))),
            ("Content-Encoding: br\r\n", Coded(body, s => new BrotliStream(s, CompressionLevel.Fastest))),
            ("Content-Encoding: br\r\n", body),
            ("Transfer-Encoding: chunked\r\n", Chunked(body)),
            ("Transfer-Encoding: chunked\r\n", body),
            ("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", Chunked(Packed(body))),
        ];
        foreach (var (head, coded) in forms)
            Encoding.UTF8.GetString(Message("HTTP/1.1 200 OK\r\n" + head + "\r\n", coded)!.Body).ShouldBe(Html, head);
    }

    [Fact]
    public void Chunks_that_lie_and_bombs_are_cut()
    {
        Encoding
            .ASCII.GetString(
                Message("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "5\r\nhello\r\n7fffffff\r\nrest"u8.ToArray())!.Body
            )
            .ShouldBe("hellorest");
        Encoding
            .ASCII.GetString(
                Message("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "5;x=y\r\nhello\r\n5\r\nwo"u8.ToArray())!.Body
            )
            .ShouldBe("hellowo");
        Message("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", Packed(new byte[10_000_000]))!.Body.Length.ShouldBe(1 << 20);
        Message("not http", []).ShouldBeNull();
        Message("HTTP/1.1 abc\r\n\r\n", []).ShouldBeNull();
    }

    [Fact]
    public void What_is_written_reads_the_same()
    {
        Page[] pages =
        [
            new("https://shiraa.example/1", PageKind.Html, Encoding.UTF8.GetBytes(Html))
            {
                Url = "https://shiraa.example/1",
                HeaderCharset = "utf-8",
                Headers = "Content-Type: text/html; charset=utf-8\nETag: \"a\"\n",
                Fetched = new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero),
                Hint = new FeedHint("عنوان من التغذية", "2026-03-09", "shiraa"),
            },
            new("https://shiraa.example/2", PageKind.Html, Encoding.UTF8.GetBytes(Html))
            {
                Url = "https://shiraa.example/2",
                Fetched = new DateTimeOffset(2026, 3, 9, 13, 0, 0, TimeSpan.Zero),
            },
            new("file.html", PageKind.Html, Encoding.UTF8.GetBytes(Html)),
        ];
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        WarcWriter.Write(first, pages, new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.Zero)).ShouldBe(2);
        WarcWriter.Write(second, pages, new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.Zero));

        var read = Pages(first.ToArray());

        first.ToArray().ShouldBe(second.ToArray()); // the same pages give the same file
        read.Select(p => (p.Url, p.HeaderCharset, p.Fetched, p.Hint, Text(p)))
            .ShouldBe(pages.Take(2).Select(p => (p.Url, p.HeaderCharset, p.Fetched, p.Hint, Text(p))));
        read[0].Headers!.ShouldContain("ETag: \"a\"");
    }

    private HttpMessage? Message(string head, byte[] body) => HttpMessage.Read([.. Encoding.ASCII.GetBytes(head), .. body], 1 << 20);

    private List<InputItem> Read(byte[] file)
    {
        var path = Path.Combine(_folder, "a.warc.gz");
        File.WriteAllBytes(path, file);
        return [.. new InputReader().Read([path])];
    }

    private List<Page> Pages(byte[] file) => [.. Read(file).Select(i => i.ShouldBeOfType<InputItem.Got>().Page)];

    private static string Text(Page page) => Encoding.UTF8.GetString(page.Content.Span);

    private static byte[] Response(string url, string html, string version = "WARC/1.0") =>
        Record(
            "response",
            url,
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html,
            "application/http; msgtype=response",
            version
        );

    private static byte[] Record(
        string type,
        string? url,
        string block,
        string contentType = "application/http",
        string version = "WARC/1.0"
    )
    {
        var bytes = Encoding.UTF8.GetBytes(block);
        return
        [
            .. Encoding.UTF8.GetBytes(
                $"{version}\r\nWARC-Type: {type}\r\n{(url is null ? "" : $"WARC-Target-URI: {url}\r\n")}WARC-Date: 2026-03-09T12:00:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {bytes.Length}\r\n\r\n"
            ),
            .. bytes,
            .. "\r\n\r\n"u8,
        ];
    }

    private static byte[] Join(bool packed, params byte[][] records) => [.. records.SelectMany(r => packed ? Packed(r) : r)];

    private static byte[] Packed(byte[] bytes) => Coded(bytes, s => new GZipStream(s, CompressionLevel.Fastest));

    private static byte[] Coded(byte[] bytes, Func<Stream, Stream> coder)
    {
        using var coded = new MemoryStream();
        using (var stream = coder(coded))
            stream.Write(bytes);
        return coded.ToArray();
    }

    private static byte[] Chunked(byte[] body) =>
        [.. body.Chunk(7).SelectMany(c => (byte[])[.. Encoding.ASCII.GetBytes($"{c.Length:x}\r\n"), .. c, .. "\r\n"u8]), .. "0\r\n\r\n"u8];
}
