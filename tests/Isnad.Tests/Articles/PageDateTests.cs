using System.Text;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Tests.Articles;

public sealed class PageDateTests
{
    private const string Body =
        "<p>أعلنت بلدية رأس المرجان اليوم بدء أعمال توسعة الشارع الرئيسي، على أن تستمر ثلاثة أشهر يحول خلالها السير إلى الطرق الفرعية.</p><p>وقال رئيس البلدية إن المشروع سيكلف مليوني دينار تدفعها الحكومة.</p>";

    [Fact]
    public void World_time_becomes_the_local_time_that_the_page_prints() =>
        Published(
                "<meta property='article:published_time' content='2027-02-04T23:01:00Z'>",
                "<h1>توسعة الشارع الرئيسي في رأس المرجان</h1><div>5 فبراير 2027 - 03:01</div>"
            )
            .ShouldBe("2027-02-05T03:01+04:00");

    [Fact]
    public void The_day_of_a_masthead_is_not_the_article_s() =>
        Published(
                "",
                "<div class=top>الجمعة 9 مارس 2029</div><ul><li>سياسة</li><li>رياضة</li><li>اقتصاد</li><li>ثقافة</li><li>منوعات</li><li>علوم</li><li>صحة</li><li>طقس</li><li>سيارات</li></ul><h1>توسعة الشارع الرئيسي في رأس المرجان</h1>"
            )
            .ShouldBeNull();

    [Fact]
    public void The_time_of_an_update_in_the_masthead_is_not_the_article_s() =>
        Published("", "<div>آخر تحديث: 9 مارس 2029 10:30</div><h1>توسعة الشارع الرئيسي في رأس المرجان</h1>").ShouldBeNull();

    [Fact]
    public void An_address_dates_a_page_only_where_the_date_owns_its_segments()
    {
        Published("<link rel=canonical href='https://outlet.example/2027/02/05/x'>", "<h1>توسعة الشارع الرئيسي في رأس المرجان</h1>")
            .ShouldBe("2027-02-05");
        Published("<link rel=canonical href='https://outlet.example/2027/02/92713'>", "<h1>توسعة الشارع الرئيسي في رأس المرجان</h1>")
            .ShouldBeNull();
    }

    [Fact]
    public void Prose_inside_metadata_is_read() =>
        Published(
                "<meta property='article:published_time' content='الجمعة، 05 فبراير 2027 - 12:09 م'>",
                "<h1>توسعة الشارع الرئيسي في رأس المرجان</h1>"
            )
            .ShouldBe("2027-02-05T12:09");

    [Fact]
    public void A_page_kept_up_for_years_that_does_not_show_its_first_day_has_none() =>
        Published(
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2015-01-02\",\"dateModified\":\"2027-03-04\"}</script>",
                "<h1>توسعة الشارع الرئيسي في رأس المرجان</h1>"
            )
            .ShouldBeNull();

    [Theory]
    [InlineData("2024-05-06T23:30:00.0000000", "2024-05-06T23:30:00")] // no offset is written, none is made up
    [InlineData("2024-05-06 23:30:00.123", "2024-05-06T23:30:00")]
    [InlineData("2024-05-06T10:00+03", "2024-05-06T10:00+03:00")]
    [InlineData("2024-05-06T10:00:00+0300", "2024-05-06T10:00:00+03:00")]
    [InlineData("2024-05-06T10:00:00.5Z", "2024-05-06T10:00:00Z")]
    public void An_offset_is_the_one_that_is_written(string given, string value) =>
        Published($"<meta property='article:published_time' content='{given}'>", "<h1>توسعة الشارع الرئيسي في رأس المرجان</h1>")
            .ShouldBe(value);

    [Fact]
    public void An_hour_ago_counts_from_the_visit() =>
        Published(
                "",
                "<h1>توسعة الشارع الرئيسي في رأس المرجان</h1><div>منذ ساعتين</div>",
                new DateTimeOffset(2027, 2, 5, 14, 0, 0, TimeSpan.FromHours(3))
            )
            .ShouldBe("2027-02-05T12:00");

    [Theory]
    [InlineData("5. Februar 2027")]
    [InlineData("5 février 2027")]
    [InlineData("5 de febrero de 2027")]
    [InlineData("5 Şubat 2027")]
    [InlineData("5 февраля 2027")]
    [InlineData("2027年2月5日")]
    [InlineData("Feb. 5, 2027")]
    public void Months_of_other_languages_are_read(string line) =>
        Published("", $"<h1>توسعة الشارع الرئيسي في رأس المرجان</h1><div>{line}</div>").ShouldBe("2027-02-05");

    [Fact]
    public void A_headline_that_was_cut_within_an_emoji_costs_only_its_half()
    {
        var read = (ExtractResult.Extracted)
            new ArticleExtractor().Extract(
                new Page(
                    "page.html",
                    PageKind.Html,
                    Encoding.UTF8.GetBytes(
                        $$"""
                        <html><head><meta charset=utf-8><script type='application/ld+json'>
                        {"\ud83d":1,"@type":["NewsArticle","\ud83d"],"headline":"توسعة الشارع الرئيسي \ud83d","datePublished":"2027-02-05",
                        "author":{"name":"سلمى \ude00"},"keywords":["\ud83d\ude00 طرق","\ud83d"],"image":"\ud83d"}
                        </script></head><body><h1>توسعة الشارع</h1>{{Body}}</body></html>
                        """
                    )
                )
            );

        read.Articles[0].Published?.Value.ShouldBe("2027-02-05");
        read.Articles[0].Title!.ShouldStartWith("توسعة الشارع");
    }

    [Fact]
    public void A_day_that_lies_ahead_of_the_visit_is_a_typo()
    {
        var visit = new DateTimeOffset(2027, 2, 5, 9, 0, 0, TimeSpan.Zero);
        const string Heading = "<h1>توسعة الشارع الرئيسي في رأس المرجان</h1>";

        Published("<meta property='article:published_time' content='2062-02-04T10:00:00Z'>", Heading, visit).ShouldBeNull();
        Published("<meta property='article:published_time' content='2027-02-06T08:00:00+03:00'>", Heading, visit)
            .ShouldBe("2027-02-06T08:00:00+03:00");
    }

    private static string? Published(string head, string body, DateTimeOffset? fetched = null) =>
        (
            (ExtractResult.Extracted)
                new ArticleExtractor().Extract(
                    new Page(
                        "page.html",
                        PageKind.Html,
                        Encoding.UTF8.GetBytes($"<html><head><meta charset=utf-8>{head}</head><body>{body}<div>{Body}</div></body></html>")
                    )
                    {
                        Fetched = fetched,
                    }
                )
        )
            .Articles[0]
            .Published
            ?.Value;
}
