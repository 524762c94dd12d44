using Isnad.Arabic.Times;

namespace Isnad.Tests.Arabic;

public class DatelineTests
{
    private static readonly DateTimeOffset Reference = new(2024, 6, 5, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("الخميس، 06 شباط/فبراير 2020 - 08:15 م", "2020-02-06T20:15")]
    [InlineData("في الثاني والعشرين من آذار 2021", "2021-03-22")]
    [InlineData("١٢ غشت ٢٠٢١", "2021-08-12")]
    [InlineData("قبل يومين", "2024-06-03")]
    [InlineData("الأسبوع الماضي الأحد", "2024-06-02")]
    [InlineData("الانتخابات المقرر إجراؤها الأحد", "2024-06-09")]
    [InlineData("أجريت الانتخابات الأحد", "2024-06-02")]
    [InlineData("Published: 20th, October 2023", "2023-10-20")]
    public void A_dateline_names_one_moment(string text, string value) => DatelineReader.Read(text, Reference)?.Value.ShouldBe(value);

    [Fact]
    public void A_line_without_a_day_names_none() => DatelineReader.Read("الميناء القديم", Reference).ShouldBeNull();
}
