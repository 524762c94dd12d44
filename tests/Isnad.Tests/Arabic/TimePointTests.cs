using Isnad.Arabic.Times;

namespace Isnad.Tests.Arabic;

public class TimePointTests
{
    [Theory]
    [InlineData("2018-03-11", "2018", false)]
    [InlineData("2018-03-11", "2018-03", false)]
    [InlineData("2018-03-11", "2018-02", true)]
    [InlineData("2018-03-11", "2018-03-10T23:00+03:00", true)]
    [InlineData("2018-03-11", "2018-03-11", false)]
    [InlineData("2018-03", "2018-03-11", false)]
    [InlineData("2018-04", "2018-03-11", true)]
    [InlineData("2019", "2018-12-31", true)]
    [InlineData("2018", "2018-12-31", false)]
    public void A_time_lies_behind_another_as_far_as_both_are_known(string time, string other, bool after) =>
        Of(time).IsAfter(Of(other)).ShouldBe(after);

    [Theory]
    [InlineData("2018", "2018-03", true)]
    [InlineData("2018", "2018-03-11", true)]
    [InlineData("2018-03", "2018-03-11", true)]
    [InlineData("2018-03", "2018-04-11", false)]
    [InlineData("2018-03-11", "2018-03-11", false)]
    [InlineData("2018-03-11", "2018", false)]
    public void A_longer_time_holds_a_shorter_one(string longer, string shorter, bool holds) =>
        Of(longer).Holds(Of(shorter)).ShouldBe(holds);

    [Theory]
    [InlineData("2018", 2018)]
    [InlineData("2018-03", 20180301)]
    [InlineData("2018-03-11T05:00Z", 20180311)]
    public void A_time_has_one_number(string time, int number) => Of(time).Number.ShouldBe(number);

    [Theory]
    [InlineData("")]
    [InlineData("18")]
    [InlineData("2018-3")]
    [InlineData("2018/03/11")]
    [InlineData("+201-03")]
    public void What_is_no_time_is_none(string text) => TimePoint.Parse(text).ShouldBeNull();

    private static TimePoint Of(string iso) => TimePoint.Parse(iso)!.Value;
}
