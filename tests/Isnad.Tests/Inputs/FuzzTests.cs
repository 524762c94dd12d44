using System.IO.Compression;
using System.Text;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Sources.Archives;
using Isnad.Sources.Feeds;
using Isnad.Sources.Web;

namespace Isnad.Tests.Inputs;

/// <summary>Random and mutated bytes through every reader: no exception escapes. The bytes are the same in every run.</summary>
public sealed class FuzzTests : IDisposable
{
    private const int Mutations = 1500;

    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-fuzz-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static readonly string[] Texts =
    [
        """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>الشراع</title><item><title>وصول &amp; &lt;b&gt;السفينة&lt;/b&gt;&#1575;</title><link>https://shiraa.example/1</link><description><![CDATA[<p>نص</p>]]></description><dc:creator>سلمى</dc:creator><pubDate>Mon, 09 Mar 2026 14:05:00 +0300</pubDate><guid isPermaLink="false">x</guid></item></channel></rss>""",
        """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://shiraa.example/"><title>الشراع</title><entry><title type="html">خبر</title><link rel="alternate" href="1"/><updated>2026-03-09T15:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نص</p></div></content></entry></feed>""",
        """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://shiraa.example/1</loc><lastmod>2026-03-09</lastmod><news:news><news:publication_date>2026-03-09</news:publication_date><news:title>خبر</news:title></news:news></url></urlset>""",
        """{"version":"https://jsonfeed.org/version/1.1","title":"الشراع","items":[{"id":"1","url":"/1","title":"خبر \ud83d\ude00","content_html":"<p>نص</p>","date_published":"2026-03-09T10:00:00+03:00","authors":[{"name":"سلمى"}]}]}""",
        """<DOC><DOCNO>1</DOCNO><TITLE>خبر</TITLE><TEXT>وصلت السفينة إلى الميناء</TEXT></DOC><DOC><DOCNO>2</DOCNO><TEXT>غادرت</TEXT></DOC>""",
        """<opml version="2.0"><body><outline text="محلي"><outline title="الشراع" xmlUrl="https://shiraa.example/feed"/></outline></body></opml>""",
        "User-agent: IsnadBot\r\nDisallow: /أخبار/*.php$\r\nAllow: /%D8%A3\r\nCrawl-delay: 2.5\r\nSitemap: https://shiraa.example/s.xml\r\n",
        """{"id":"1","url":"https://shiraa.example/1","outlet":"الشراع","published":"2026-03-09T05:00:00Z","title":"وصول السفينة \ud83d\ude00","author":"سلمى الهادي","text":"وصلت السفينة إلى الميناء.\nوقال القبطان: «وصلنا»."}""",
        """<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>وصول السفينة - الشراع</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"وصول","datePublished":"2026-03-09"}</script><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><article><h1>وصول السفينة</h1><p>وصلت السفينة إلى الميناء صباح الاثنين وقال القبطان إن الرحلة كانت هادئة.</p><table><tr><td>1</td></tr></table></article></body></html>""",
    ];

    [Fact]
    public void No_reader_of_feeds_lists_and_rules_throws() =>
        Each(
            Texts.Select(Encoding.UTF8.GetBytes),
            1,
            bytes =>
            {
                FeedReader.Read(bytes, "https://shiraa.example/feed")?.Items.ToList();
                OpmlReader.Read(bytes);
                FeedDiscovery.Linked(bytes, "https://shiraa.example/");
                _ = FeedArticles.Read("a.xml", bytes).ToList();
                RobotsFile.Read(Encoding.UTF8.GetString(bytes), FetchSettings.Agent).Allows("/أخبار/1.php?a=%D8%A3");
                FeedDate.Read(Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(40, bytes.Length))));
            }
        );

    [Fact]
    public void No_charset_throws() =>
        Each(
            Texts.SelectMany(t =>
                new[] { "utf-8", "utf-16", "windows-1256", "iso-8859-6" }.Select(n =>
                    (CodePagesEncodingProvider.Instance.GetEncoding(n) ?? Encoding.GetEncoding(n)).GetBytes(t)
                )
            ),
            2,
            bytes =>
            {
                foreach (var label in new[] { null, "windows-1256", "iso-8859-6", "utf-8", "utf-7", "x-nonsense" })
                    Charset.Decode(bytes, label);
            }
        );

    [Fact]
    public void No_http_message_throws() => Each(Messages(), 3, bytes => HttpMessage.Read(bytes, 1 << 16), Mutations * 10);

    [Fact]
    public void No_archive_throws() =>
        Each(
            [.. Messages().Select(m => Warc(m)), .. Messages().Select(m => Packed(Warc(m)))],
            4,
            bytes => _ = WarcPages.Read("a.warc", new MemoryStream(bytes)).ToList(),
            Mutations * 10
        );

    [Fact]
    public void No_extractor_throws()
    {
        var extractor = new ArticleExtractor();
        Each(
            Texts.Select(Encoding.UTF8.GetBytes),
            5,
            bytes =>
            {
                foreach (var kind in Enum.GetValues<PageKind>())
                    extractor.Extract(new Page("x", kind, bytes) { Url = "https://shiraa.example/1" });
            }
        );
    }

    [Fact]
    public void No_file_of_any_kind_throws()
    {
        string[] names = ["a.html", "a.txt", "a.json", "a.jsonl", "a.jsonl.gz", "a.xml", "a.xml.gz", "a.warc", "a.warc.gz"];
        Each(
            [.. Texts.Select(Encoding.UTF8.GetBytes), Packed(Encoding.UTF8.GetBytes(Texts[7] + "\n" + Texts[7]))],
            6,
            bytes =>
            {
                var path = Path.Combine(_folder, names[bytes.Length % names.Length]);
                File.WriteAllBytes(path, bytes);
                foreach (var item in new InputReader().Read([path]))
                    (item is InputItem.Got or InputItem.Failed).ShouldBeTrue();
            },
            Mutations / 3
        );
    }

    private static IEnumerable<byte[]> Messages()
    {
        var html = Encoding.UTF8.GetBytes(Texts[8]);
        yield return [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"u8, .. html];
        yield return
        [
            .. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nabcdefgh\r\n7fffffff\r\nabc\r\n0\r\n\r\n"u8,
        ];
        yield return [.. "HTTP/1.0 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n\n"u8, .. Packed(html)];
        yield return [.. "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n"u8, .. html];
        yield return [.. "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n"u8, .. html];
    }

    private static byte[] Warc(byte[] message) =>
        [
            .. Encoding.ASCII.GetBytes(
                $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://shiraa.example/1\r\nWARC-Date: 2026-03-09T12:00:00Z\r\nContent-Length: {message.Length}\r\n\r\n"
            ),
            .. message,
            .. "\r\n\r\n"u8,
        ];

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>Hands seeds, seeds with bytes changed, cut, doubled or mixed, and noise to some work.</summary>
    private static void Each(IEnumerable<byte[]> seeds, uint start, Action<byte[]> work, int mutations = Mutations)
    {
        var all = seeds.ToList();
        foreach (var seed in all)
            work(seed);
        var noise = new Noise(start);
        for (var i = 0; i < mutations; i++)
        {
            var bytes = i % 10 == 0 ? noise.Bytes(noise.Below(400)) : Mutated(all, noise);
            try
            {
                work(bytes);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Mutation {i}, {Convert.ToBase64String(bytes)}", fault);
            }
        }
    }

    private static byte[] Mutated(List<byte[]> seeds, Noise noise)
    {
        var bytes = seeds[noise.Below(seeds.Count)].ToList();
        for (var n = noise.Below(6) + 1; n > 0 && bytes.Count > 0; n--)
        {
            var at = noise.Below(bytes.Count);
            var length = Math.Min(noise.Below(40) + 1, bytes.Count - at);
            switch (noise.Below(7))
            {
                case 0:
                    bytes[at] = (byte)noise.Below(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << noise.Below(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    bytes.InsertRange(at, noise.Bytes(length));
                    break;
                default:
                    var other = seeds[noise.Below(seeds.Count)];
                    var from = noise.Below(other.Length);
                    bytes.InsertRange(at, other.Skip(from).Take(length * 3));
                    break;
            }
        }
        return [.. bytes];
    }

    /// <summary>Numbers that look random and are the same in every run (xorshift, Marsaglia 2003).</summary>
    private sealed class Noise(uint seed)
    {
        private uint _state = (seed * 2654435769u) | 1;

        public int Below(int bound)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)bound);
        }

        public byte[] Bytes(int count)
        {
            var bytes = new byte[count];
            for (var i = 0; i < count; i++)
                bytes[i] = (byte)Below(256);
            return bytes;
        }
    }
}
