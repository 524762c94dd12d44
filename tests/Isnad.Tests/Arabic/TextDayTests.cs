using Isnad.Arabic.Times;
using Isnad.Arabic.Words;

namespace Isnad.Tests.Arabic;

public class TextDayTests
{
    private static readonly DateTime Friday = new(2031, 5, 2, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("غرقت العبارة أمس وعاد البحارة", "2031-05-02")]
    [InlineData("غرقت العبارة اليوم الجمعة", "2031-05-02")]
    [InlineData("غرقت العبارة اليوم الخميس، وكانت قد أبحرت أمس (الأربعاء)", "2031-05-01")]
    [InlineData("غرقت العبارة أول من أمس (الاثنين)", "2031-04-30")]
    [InlineData("تبحر العبارة غدا الجمعة", "2031-05-01")]
    [InlineData("تبحر العبارة اليوم السبت", "2031-05-02")]
    [InlineData("غرقت العبارة اليوم الخميس ثم قال إنه عاد أمس الاثنين", "2031-05-02")]
    public void The_weekdays_beside_today_and_yesterday_tell_when_a_text_was_written(string text, string day) =>
        DateOnly.FromDateTime(Of(text).ShouldNotBeNull()).ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_text_that_is_days_older_than_its_date_tells_no_day_of_its_own() => Of("غرقت العبارة اليوم الاثنين").ShouldBeNull();

    private static DateTime? Of(string text) => TextDay.Of(Tokenizer.Tokenize(text), Friday);
}
