using System.Text;
using Isnad.Articles;
using Isnad.Pages;

namespace Isnad.Tests.Articles;

public class GivenDateTests
{
    [Theory]
    [InlineData("2024", "2024", DatePrecision.Year)]
    [InlineData(" 2024", "2024", DatePrecision.Year)]
    [InlineData("2024-05", "2024-05", DatePrecision.Month)]
    [InlineData("2024-05-06", "2024-05-06", DatePrecision.Day)]
    [InlineData("2024/5/6", "2024-05-06", DatePrecision.Day)]
    [InlineData("2024-05-06 10:30", "2024-05-06T10:30", DatePrecision.Minute)]
    [InlineData("2024-05-06T10:30+03:00", "2024-05-06T10:30+03:00", DatePrecision.Minute)]
    [InlineData("2024-05-06T10:30:15.250Z", "2024-05-06T10:30:15Z", DatePrecision.Second)]
    [InlineData("2024-05-06 10:30:15 +0300", "2024-05-06T10:30:15+03:00", DatePrecision.Second)]
    [InlineData("2024-05-06 10:30:15 UTC", "2024-05-06T10:30:15Z", DatePrecision.Second)]
    [InlineData("Mon, 06 May 2024 10:30:15 +0300", "2024-05-06T10:30:15+03:00", DatePrecision.Second)]
    [InlineData("Mon, 06 May 2024 10:30:15 GMT", "2024-05-06T10:30:15Z", DatePrecision.Second)]
    public void A_date_is_kept_as_iso_8601_as_exactly_as_it_is_given(string given, string value, DatePrecision precision) =>
        (Published(given)!.Value, Published(given)!.Precision).ShouldBe((value, precision));

    [Theory]
    [InlineData("10:30")] // a time of whatever day the machine has
    [InlineData("5 March")]
    [InlineData("05/06/2024")] // the fifth of June or the sixth of May
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("2024-02-30")]
    [InlineData("2024-05-06T25:00")]
    [InlineData("2024-05-06T10:00+99:00")]
    [InlineData("today")]
    [InlineData("")]
    public void What_names_no_one_day_of_news_is_no_date(string given) => Published(given).ShouldBeNull();

    [Theory]
    [InlineData("9999-12-31", DatePrecision.Day)]
    [InlineData("9999", DatePrecision.Year)]
    [InlineData("10:30", DatePrecision.Minute)]
    public void A_date_that_a_store_kept_from_before_has_both_its_ends(string value, DatePrecision precision)
    {
        var date = new ArticleDate(value, precision, DateBasis.Given);

        date.Latest.ShouldBeGreaterThanOrEqualTo(date.Earliest);
        date.Earliest.Year.ShouldBe(1);
    }

    private static ArticleDate? Published(string given)
    {
        var row = $$"""{"id":"1","text":"وصل الوفد إلى المدينة.","published":"{{given}}"}""";
        return
            new JsonRowReader().Extract(new Page("a.jsonl", PageKind.JsonRow, Encoding.UTF8.GetBytes(row)))
                is ExtractResult.Extracted { Articles: [var article] }
            ? article.Published
            : null;
    }
}
