using Isnad.Arabic.Numbers;

namespace Isnad.Tests.Arabic;

public class NumberTests
{
    [Theory]
    [InlineData("وصل 1،000 متطوع", 1000)]
    [InlineData("وصل 1.000 متطوع", 1000)]
    [InlineData("بلغت ١٬٠٠٠٫٥", 1000.5)]
    [InlineData("نسبة 6,3 مليون", 6300000)]
    [InlineData("غادر أحد عشر ألفا", 11000)]
    [InlineData("قرية فيها مئتان وخمسون بيتا", 250)]
    [InlineData("ثلاثمئة وخمسون عاملا", 350)]
    [InlineData("مليون ونصف شجرة", 1500000)]
    [InlineData("نصف مليون شجرة", 500000)]
    [InlineData("350ألف نسمة", 350000)]
    [InlineData("خمسة وعشرون مركبا", 25)]
    [InlineData("ثلاثة أرباع الميناء", 0.75)]
    [InlineData("في الدورة الحادية والعشرين", 21)]
    public void A_number_is_read_in_digits_and_in_words(string text, double value) =>
        NumberReader.Read(text).ShouldHaveSingleItem().Value.ShouldBe(value, 1e-9);

    [Fact]
    public void An_address_on_the_network_is_no_number() => NumberReader.Read("انظر http://example.org/2020/17").ShouldBeEmpty();
}
