using Isnad.Arabic.Names;

namespace Isnad.Tests.Names;

public class OneOffTests
{
    [Theory]
    [InlineData("مكينزي", "ماكينزي", true)]
    [InlineData("الوزاني", "الوزالي", true)]
    [InlineData("ابوردينه", "ابودرينه", true)]
    [InlineData("نورس", "نورسي", true)]
    [InlineData("نورس", "نورس", false)]
    [InlineData("نورس", "سنرو", false)]
    [InlineData("الوزاني", "الوزن", false)]
    public void One_letter_or_two_that_changed_places_part_a_slip(string one, string other, bool slip)
    {
        OneOff.Is(one, other).ShouldBe(slip);
        OneOff.Is(other, one).ShouldBe(slip);
    }
}
