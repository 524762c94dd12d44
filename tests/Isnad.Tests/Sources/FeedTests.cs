using System.IO.Compression;
using System.Text;
using Isnad.Sources.Feeds;

namespace Isnad.Tests.Sources;

public class FeedTests
{
    private const string Home = "https://shiraa.example/rss/news.xml";

    [Fact]
    public void Rss_2_gives_titles_links_dates_authors_and_the_longest_text()
    {
        var feed = Read(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel><title>الشراع</title><atom:link href="https://shiraa.example/rss/news.xml" rel="self"/>
            <item><media:title>صورة من الميناء</media:title><title>وصول &lt;b&gt;السفينة&lt;/b&gt; إلى الميناء</title><atom:link href="x"/><link> https://shiraa.example/1 </link>
              <description>وصلت السفينة.</description><content:encoded><![CDATA[<p>وصلت السفينة إلى الميناء صباح اليوم.</p>]]></content:encoded>
              <dc:creator>سلمى الهادي</dc:creator><pubDate>Mon, 09 Mar 2026 14:05:00 +0300</pubDate></item>
            <item><title>ثان</title><guid isPermaLink="true">https://shiraa.example/2</guid></item>
            <item><title>ثالث</title><guid isPermaLink="false">tag:3</guid></item>
            <item><title>رابع</title><link>/local/4</link></item>
            </channel></rss>
            """
        );

        feed.Kind.ShouldBe(FeedKind.Rss);
        feed.Title.ShouldBe("الشراع");
        feed.Items[0]
            .ShouldBe(
                new FeedItem(
                    "https://shiraa.example/1",
                    "وصول السفينة إلى الميناء",
                    "2026-03-09T14:05:00+03:00",
                    null,
                    "<p>وصلت السفينة إلى الميناء صباح اليوم.</p>",
                    "سلمى الهادي"
                )
            );
        feed.Items.Select(i => i.Url)
            .ShouldBe(["https://shiraa.example/1", "https://shiraa.example/2", null, "https://shiraa.example/local/4"]);
    }

    [Fact]
    public void A_broken_feed_of_link_tags_without_an_end_is_read_or_refused_and_throws_nothing()
    {
        var hostile =
            "<rss><item><title>خبر</title>"
            + string.Concat(Enumerable.Repeat("<link ", 200_000))
            + "</item><item><title>ثان</title><link href='https://shiraa.example/2'/></item>";

        Should.NotThrow(() => FeedReader.Read(Encoding.UTF8.GetBytes(hostile), Home))!.Items[^1].Url.ShouldBe("https://shiraa.example/2");
    }

    [Fact]
    public async Task A_feed_of_bare_ampersands_is_mended_in_time_that_grows_with_its_length()
    {
        var hostile = Encoding.UTF8.GetBytes("<rss><channel>" + new string('&', 4_000_000));

        await Task.Run(() => FeedReader.Read(hostile, Home)).WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_headline_of_a_json_feed_that_was_cut_within_an_emoji_costs_only_its_half()
    {
        var feed = Read(
            """{"version":"https://jsonfeed.org/version/1.1","title":"الشراع","items":[{"id":"https://shiraa.example/1","title":"وصول السفينة \ud83d"},{"id":"https://shiraa.example/2","title":"\ud83d\ude00 ثان"}]}"""
        );

        feed.Items.Select(i => i.Title).ShouldBe(["وصول السفينة \uFFFD", "😀 ثان"]);
    }

    [Theory]
    [InlineData(
        """<rss version="0.91"><channel><title>أ</title><item><title>خبر</title><link>https://shiraa.example/1</link></item></channel></rss>"""
    )]
    [InlineData(
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>أ</title></channel><item><title>خبر</title><link>https://shiraa.example/1</link></item></rdf:RDF>"""
    )]
    [InlineData(
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>أ</title></channel><item rdf:about="https://shiraa.example/1"><title>خبر</title><link>https://shiraa.example/1</link><dc:date>2026-03-09</dc:date></item></rdf:RDF>"""
    )]
    public void Older_kinds_of_rss_are_read(string xml)
    {
        var feed = Read(xml);

        (feed.Kind, feed.Title).ShouldBe((FeedKind.Rss, "أ"));
        (feed.Items.Single().Url, feed.Items.Single().Title).ShouldBe(("https://shiraa.example/1", "خبر"));
    }

    [Fact]
    public void Atom_1_takes_the_alternate_link_and_its_own_base()
    {
        var feed = Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://shiraa.example/ar/"><title>الشراع</title>
            <entry><title type="html">خبر &amp;quot;أول&amp;quot;</title><id>tag:1</id><link rel="edit" href="edit"/><link rel="enclosure" href="a.mp3"/><link rel="alternate" type="text/html" href="1"/>
            <published>2026-03-09T14:05:00+03:00</published><updated>2026-03-09T15:00:00Z</updated><author><name>سلمى الهادي</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نص الخبر</p></div></content></entry></feed>
            """
        );

        var item = feed.Items.Single();
        (item.Url, item.Title, item.Published, item.Updated, item.Author).ShouldBe(
            ("https://shiraa.example/ar/1", "خبر \"أول\"", "2026-03-09T14:05:00+03:00", "2026-03-09T15:00:00+00:00", "سلمى الهادي")
        );
        item.Content!.ShouldContain("<p>نص الخبر</p>");
    }

    [Fact]
    public void Atom_0_3_is_read()
    {
        var item = Read(
            """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>أ</title><entry><title>خبر</title><link rel="alternate" type="text/html" href="https://shiraa.example/1"/><issued>2026-03-09T10:00:00Z</issued><modified>2026-03-09T11:00:00Z</modified></entry></feed>"""
        )
            .Items.Single();

        (item.Url, item.Published, item.Updated).ShouldBe(
            ("https://shiraa.example/1", "2026-03-09T10:00:00+00:00", "2026-03-09T11:00:00+00:00")
        );
    }

    [Fact]
    public void Json_feeds_of_both_versions_are_read()
    {
        var feed = Read(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"الشراع","items":[
             {"id":"1","url":"/1","title":"خبر","content_html":"<p>نص</p>","summary":"ن","date_published":"2026-03-09T10:00:00+03:00","authors":[{"name":"سلمى الهادي"}]},
             {"id":"https://shiraa.example/2","title":null,"content_text":"نص","author":{"name":"نادر الكعبي"}}, 7]}
            """
        );

        feed.Items[0]
            .ShouldBe(new FeedItem("https://shiraa.example/1", "خبر", "2026-03-09T10:00:00+03:00", null, "<p>نص</p>", "سلمى الهادي"));
        (feed.Items[1].Url, feed.Items[1].Author, feed.Items.Count).ShouldBe(("https://shiraa.example/2", "نادر الكعبي", 2));
    }

    [Fact]
    public void Sitemaps_news_sitemaps_and_indexes_are_read_also_packed()
    {
        const string News = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc>https://shiraa.example/1</loc><lastmod>2026-03-09T12:00:00+02:00</lastmod><news:news><news:publication><news:name>الشراع</news:name><news:language>ar</news:language></news:publication><news:publication_date>2026-03-09</news:publication_date><news:title>خبر</news:title></news:news><image:image><image:loc>https://shiraa.example/1.jpg</image:loc></image:image></url>
            <url><loc>https://shiraa.example/2</loc></url></urlset>
            """;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(News));

        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(News), packed.ToArray() })
        {
            var map = FeedReader.Read(bytes, Home)!;
            map.Kind.ShouldBe(FeedKind.Sitemap);
            map.Items[0].ShouldBe(new FeedItem("https://shiraa.example/1", "خبر", "2026-03-09", "2026-03-09T12:00:00+02:00", null, null));
            map.Items[1].Url.ShouldBe("https://shiraa.example/2");
        }
        var index = Read(
            "<sitemapindex><sitemap><loc>https://shiraa.example/s1.xml.gz</loc><lastmod>2026-03-09</lastmod></sitemap></sitemapindex>"
        );
        (index.Kind, index.Items.Single().Url, index.Items.Single().Updated).ShouldBe(
            (FeedKind.SitemapIndex, "https://shiraa.example/s1.xml.gz", "2026-03-09")
        );
    }

    [Theory]
    [InlineData("\n\n  <rss><channel><item><title>خبر</title><link>https://shiraa.example/1</link></item></channel></rss>")] // white space before the root
    [InlineData(
        "<?xml version=\"1.0\"?><rss><channel><item><title>خبر</title><link>https://shiraa.example/1?a=1&b=2</link></item></channel></rss>"
    )] // a bare ampersand
    [InlineData("<rss><channel><item><title>خبر&nbsp;&raquo;</title><link>https://shiraa.example/1</link></item></channel></rss>")] // entities of HTML
    [InlineData("<rss><channel><item><title>خ\u0001بر\u0000</title><link>https://shiraa.example/1</link></item></channel></rss>")] // control characters
    [InlineData("<rss><channel><item><title>خبر&#1;&#xFFFF;</title><link>https://shiraa.example/1</link></item></channel></rss>")] // characters that XML does not know
    [InlineData("<rss><channel><item><title>خبر</title><link>https://shiraa.example/1</link></item></channel></rss>\n<script>x</script>")] // junk behind the root
    [InlineData(
        "<rss><channel><item><title>خبر</title><description>سطر<br>سطر<img src=x></description><link>https://shiraa.example/1</link></item></channel></rss>"
    )] // HTML that is not closed
    [InlineData("<rss><channel><item><title>خبر</title><link>https://shiraa.example/1</link></item><item><title>مقطو")] // cut off
    [InlineData(
        "<rss><channel><item><title>خبر</title><media:content url='x'/><link>https://shiraa.example/1</link></item></channel></rss>"
    )] // a prefix that is not declared
    [InlineData("<feed><entry><title>خبر</title><link href='https://shiraa.example/1'/></entry><entry><title>مقطو")] // Atom, cut off
    [InlineData("<urlset><url><loc>https://shiraa.example/1</loc><news:news><news:title>خبر</news:title></news:news></url><url><loc>htt")] // a sitemap, cut off
    public void Common_faults_are_mended(string xml)
    {
        var item = Read(xml).Items.ShouldHaveSingleItem();

        item.Url!.ShouldStartWith("https://shiraa.example/1");
        item.Title!.ShouldStartWith("خبر");
    }

    [Fact]
    public void Entities_of_its_own_are_refused()
    {
        const string Laughs =
            """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><title>&c;</title><link>https://shiraa.example/1</link></item></channel></rss>""";
        const string Outside =
            """<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>""";

        FeedReader.Read(Encoding.UTF8.GetBytes(Laughs), Home).ShouldBeNull();
        FeedReader.Read(Encoding.UTF8.GetBytes(Outside), Home).ShouldBeNull();
        Read("""<!DOCTYPE rss SYSTEM "http://10.0.0.1/rss.dtd"><rss><channel><title>أ</title></channel></rss>""").Title.ShouldBe("أ"); // never asked for
        Read("<rss><channel><item><title>درس</title><description><![CDATA[<!ENTITY a 'b'>]]></description></item></channel></rss>")
            .Items.Count.ShouldBe(1); // only talked about
    }

    [Fact]
    public void Links_that_lead_out_of_the_web_lead_nowhere()
    {
        foreach (
            var link in new[]
            {
                "file:///etc/passwd",
                "data:text/html,x",
                "javascript:alert(1)",
                "ftp://shiraa.example/x",
                "http://root:secret@shiraa.example/",
                "http://",
                "//",
                "mailto:a@b",
                new string('x', 5000),
            }
        )
            Read($"<rss><channel><item><title>خبر</title><link>{link}</link></item></channel></rss>").Items.Single().Url.ShouldBeNull(link);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        FeedReader.Read(Encoding.UTF8.GetBytes("<rss><channel>" + string.Concat(Enumerable.Repeat("<a>", 100_000))), Home).ShouldBeNull();

    [Theory]
    [InlineData("<html><head><title>x</title></head><body>لا تغذية</body></html>")]
    [InlineData("")]
    [InlineData("{\"items\":[]}")]
    [InlineData("نص عادي")]
    public void What_is_no_feed_is_none(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text), Home).ShouldBeNull();

    [Theory]
    [InlineData("windows-1256", "windows-1256", null)]
    [InlineData("windows-1256", "utf-8", null)]
    [InlineData("windows-1256", "windows-1256", "utf-8")]
    [InlineData("utf-8", "windows-1256", null)]
    [InlineData("utf-8", "utf-8", "windows-1256")]
    [InlineData("iso-8859-6", "iso-8859-6", null)]
    [InlineData("utf-16", "utf-16", null)]
    public void Feeds_are_read_whatever_their_label_says(string written, string declared, string? header)
    {
        var xml =
            $"<?xml version=\"1.0\" encoding=\"{declared}\"?><rss><channel><title>وكالة الشراع للأنباء</title><item><title>وصول السفينة إلى الميناء بعد رحلة طويلة</title><link>https://shiraa.example/1</link></item></channel></rss>";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);

        FeedReader.Read(encoding.GetBytes(xml), Home, header)!.Items.Single().Title.ShouldBe("وصول السفينة إلى الميناء بعد رحلة طويلة");
    }

    [Theory]
    [InlineData("Mon, 09 Mar 2026 14:05:00 +0300", "2026-03-09T14:05:00+03:00")]
    [InlineData("Tue, 09 Mar 2026 14:05:00 GMT", "2026-03-09T14:05:00+00:00")] // the wrong weekday
    [InlineData("9 Mar 26 14:05 AST", "2026-03-09T14:05:00+03:00")]
    [InlineData("Monday, 9 March 2026 02:05 PM", "2026-03-09T14:05:00")] // no zone: none is invented
    [InlineData("Mon, 09 Mar 2026 14:05:00 GMT+3", "2026-03-09T14:05:00+03:00")]
    [InlineData("March 9, 2026", "2026-03-09")]
    [InlineData("2026-03-09", "2026-03-09")]
    [InlineData("2026-03-09T14:05:00.123Z", "2026-03-09T14:05:00+00:00")]
    [InlineData("2026-03-09 14:05:00", "2026-03-09T14:05:00")]
    [InlineData("2026-03-09T14:05+0300", "2026-03-09T14:05:00+03:00")]
    [InlineData("الاثنين، 09 مارس 2026", "2026-03-09")]
    [InlineData("9 آذار/مارس 2026", "2026-03-09")]
    [InlineData("09/03/2026", "2026-03-09")] // day first, as Arabic outlets write
    [InlineData("14:05", null)]
    [InlineData("31 Feb 2026", null)]
    [InlineData("0001-01-01T00:00:00Z", null)]
    [InlineData("قريبا", null)]
    public void Dates_of_feeds_keep_their_own_offset(string given, string? expected) => FeedDate.Read(given).ShouldBe(expected);

    [Fact]
    public void A_page_names_its_feeds()
    {
        const string Page = """
            <html><head><link rel="alternate" type="application/rss+xml" href="/feed/"><link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="alternate" hreflang="en" href="/en"><link rel="alternate" type="application/atom+xml" href="https://shiraa.example/atom.xml"></head>
            <body><a href="/rss/sport.xml">رياضة</a><a href="/rss.xml">RSS</a><a href="javascript:x">x</a><a href="/about">من نحن</a></body></html>
            """;

        FeedDiscovery
            .Linked(Encoding.UTF8.GetBytes(Page), "https://shiraa.example/home")
            .ShouldBe([
                "https://shiraa.example/feed/",
                "https://shiraa.example/atom.xml",
                "https://shiraa.example/rss/sport.xml",
                "https://shiraa.example/rss.xml",
            ]);
    }

    [Fact]
    public void A_list_of_feeds_is_read_also_with_bare_ampersands()
    {
        const string List = """
            <?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body><outline text="محلي"><outline type="rss" title="الشراع & البحر" xmlUrl="https://shiraa.example/feed?a=1&b=2"/><outline text="ملف" xmlUrl="file:///etc/passwd"/></outline>
            <outline text="النورس" xmlUrl="https://nawras.example/rss"/><outline text="النورس" xmlUrl="https://nawras.example/rss"/></body></opml>
            """;

        OpmlReader
            .Read(Encoding.UTF8.GetBytes(List))!
            .ShouldBe([("https://shiraa.example/feed?a=1&b=2", "الشراع & البحر"), ("https://nawras.example/rss", "النورس")]);
        OpmlReader.Read("<rss/>"u8.ToArray()).ShouldBeNull();
        OpmlReader.Read("<!DOCTYPE opml [<!ENTITY a 'b'>]><opml/>"u8.ToArray()).ShouldBeNull();
    }

    private static Feed Read(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text), Home).ShouldNotBeNull();
}
