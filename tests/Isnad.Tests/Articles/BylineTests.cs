using Isnad.Articles;

namespace Isnad.Tests.Articles;

public sealed class BylineTests
{
    [Theory]
    [InlineData("كتبت: آمنة الفارس", "آمنة الفارس")]
    [InlineData("بواسطة رنا الخطيب", "رنا الخطيب")]
    [InlineData("لندن: رنيم حداد", "رنيم حداد")]
    [InlineData("رنيم حداد - القاهرة", "رنيم حداد")]
    [InlineData("سامر العوض ومحمود عبد الله", "سامر العوض|محمود عبد الله")]
    [InlineData("وليد القاضي ووفاء حداد", "وليد القاضي|وفاء حداد")]
    [InlineData("محمد سعيد وليد", "محمد سعيد وليد")]
    [InlineData("سامر العوض، محمود عبد الله", "سامر العوض|محمود عبد الله")]
    [InlineData("محمود عبد الله - 5 فبراير 2027 10:30", "محمود عبد الله")]
    [InlineData("By Jane Roe and John Doe, Senior Writers", "Jane Roe|John Doe")]
    [InlineData("Written by Jane Roe | Updated March 3, 2027", "Jane Roe")]
    public void Persons_are_read_out_of_bylines(string line, string persons) =>
        string.Join('|', AuthorReader.Persons(line)).ShouldBe(persons);

    [Theory]
    [InlineData("وكالات")]
    [InlineData("الرياض - واس")]
    [InlineData("أبو ظبي")]
    [InlineData("قسم الأخبار المحلية")]
    [InlineData("Developed By Studio Mawj News")]
    [InlineData("admin")]
    [InlineData("Sign In")]
    [InlineData("Editorial Team")]
    [InlineData("desk@outlet.example")]
    [InlineData("الأمم المتحدة")]
    public void Sections_agencies_places_and_accounts_are_no_persons(string line) => AuthorReader.Persons(line).ShouldBeEmpty();
}
