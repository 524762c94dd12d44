using Isnad.Web.Serving;

namespace Isnad.Web.Tests;

[Collection("samples")]
public class VisitorTests(SampleSite samples)
{
    [Theory]
    [InlineData("2024-03-11", "1 رمضان 1445 هـ", "1 Ramadan 1445 AH")]
    [InlineData("2031-03-09", "15 ذو القعدة 1452 هـ", "15 Dhu al-Qada 1452 AH")]
    [InlineData("1850-01-01", null, null)]
    public void Days_in_the_hijri_calendar(string day, string? arabic, string? english)
    {
        var date = DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        HijriDate.Of(date, arabic: true).ShouldBe(arabic);
        HijriDate.Of(date, arabic: false).ShouldBe(english);
    }

    [Fact]
    public async Task A_hijri_date_stands_beside_each_day_for_those_who_ask_for_it()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/");
        asked.Headers.Add("Cookie", "isnad-hijri=on");
        using var answer = await samples.Site.Http.SendAsync(asked);

        (await answer.Content.ReadAsStringAsync()).ShouldContain("ذو القعدة 1452 هـ");
        (await samples.Site.Get("/")).ShouldNotContain("هـ)");
    }

    [Fact]
    public async Task People_are_listed_by_how_often_they_are_quoted_too_but_nobody_unnamed() =>
        (await samples.Site.Get("/people")).ShouldSatisfyAllConditions(
            p => p.ShouldContain("عادل المرسي"),
            p => p.ShouldNotContain("غير مسمى")
        );
}
