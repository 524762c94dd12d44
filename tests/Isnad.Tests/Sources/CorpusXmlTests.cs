using System.Text;
using Isnad.Articles;

namespace Isnad.Tests.Sources;

public sealed class CorpusXmlTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-xml-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Documents_one_behind_another_without_a_root_are_articles()
    {
        var articles = Articles(
            """
            <DOC><DOCNO> SHR-0001 </DOCNO><TITLE>وصول السفينة</TITLE><URL>https://shiraa.example/1</URL><DATE>2026-03-09</DATE><AUTHOR>سلمى الهادي</AUTHOR>
            <TEXT>وصلت السفينة إلى الميناء صباح الاثنين & نزل الركاب.
            وقال القبطان إن الرحلة كانت هادئة.</TEXT></DOC>
            <DOC><DOCNO>SHR-0002</DOCNO><HEADLINE>مغادرة السفينة</HEADLINE><SOURCE>الشراع</SOURCE><TEXT>غادرت السفينة الميناء مساء الثلاثاء.</TEXT></DOC>
            """
        );

        articles.Select(a => a.SourceId).ShouldBe(["SHR-0001", "SHR-0002"]);
        (articles[0].Title, articles[0].Url, articles[0].Published?.Value).ShouldBe(
            ("وصول السفينة", "https://shiraa.example/1", "2026-03-09")
        );
        articles[0].Text.ShouldBe("وصلت السفينة إلى الميناء صباح الاثنين & نزل الركاب.\n\nوقال القبطان إن الرحلة كانت هادئة.");
        articles[1].Outlet!.Name.ShouldBe("الشراع");
    }

    [Fact]
    public void Articles_under_a_root_are_found_at_any_depth() =>
        Articles(
                "<?xml version=\"1.0\"?><corpus><day date=\"x\"><article id=\"7\"><title>وصول السفينة</title><body>وصلت السفينة إلى الميناء.</body></article></day></corpus>"
            )
            .Single()
            .SourceId.ShouldBe("7");

    [Fact]
    public void Entries_of_a_feed_file_are_articles_when_they_carry_their_text() =>
        Articles(
                """<rss><channel><title>الشراع</title><item><title>وصول السفينة</title><link>https://shiraa.example/1</link><description>&lt;p&gt;وصلت السفينة إلى الميناء.&lt;/p&gt;&lt;p&gt;ونزل الركاب.&lt;/p&gt;</description><pubDate>Mon, 09 Mar 2026 14:05:00 +0300</pubDate></item></channel></rss>"""
            )
            .Single()
            .ShouldSatisfyAllConditions(
                a => a.Text.ShouldBe("وصلت السفينة إلى الميناء.\n\nونزل الركاب."),
                a => a.Published!.Value.ShouldBe("2026-03-09T14:05:00+03:00")
            );

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><DOC><TEXT>&a;</TEXT></DOC>")]
    [InlineData("<a><b>x</b></a>")]
    [InlineData("not xml")]
    public void What_holds_no_article_is_a_coded_problem(string xml) =>
        Running.Read(Write(xml)).Single().Problems.Single().Code.ShouldBe("ISN210");

    private string Write(string xml)
    {
        var path = Path.Combine(_folder, "a.xml");
        File.WriteAllText(path, xml, Encoding.UTF8);
        return path;
    }

    private List<Article> Articles(string xml) => [.. Running.Articles(Write(xml)).Select(a => a.Article)];
}
