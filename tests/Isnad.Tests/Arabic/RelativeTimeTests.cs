using Isnad.Arabic.Times;

namespace Isnad.Tests.Arabic;

public class RelativeTimeTests
{
    private static readonly DateTime Friday = new(2031, 5, 2, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("تعمل العبارة على هذا الخط منذ عام 2009", "2009")]
    [InlineData("أغلق الميناء قبل عام 2011", "2011")]
    [InlineData("توقف الصيد منذ يوم الثلاثاء", "2031-04-29")]
    [InlineData("توقف الصيد منذ عام", "2030")]
    [InlineData("عاد الصيادون قبل 3 أيام", "2031-04-29")]
    public void A_unit_that_announces_which_year_or_day_it_is_counts_no_distance(string text, string value) =>
        TimeReader.Read(text, Friday).ShouldHaveSingleItem().Value.ShouldBe(value);

    [Theory]
    [InlineData("فتح الميناء أبوابه بعد 3 أيام من الإغلاق")]
    [InlineData("غرقت العبارة بعد ساعة من إبحارها")]
    public void What_is_counted_from_something_told_is_no_time(string text) => TimeReader.Read(text, Friday).ShouldBeEmpty();
}
