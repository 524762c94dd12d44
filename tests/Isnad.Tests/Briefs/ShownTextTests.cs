using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class ShownTextTests
{
    [Theory]
    [InlineData("زعيم #تل_الرند يزور #المرفأ، أمس", "زعيم تل الرند يزور المرفأ، أمس")]
    [InlineData("نداء # إلى السكان #", "نداء إلى السكان ")]
    [InlineData("صورة a_b وعنوان x/#y", "صورة a_b وعنوان x/#y")]
    [InlineData("بلا علامات", "بلا علامات")]
    public void Signs_of_social_networks_are_not_shown(string written, string shown) => ShownText.Of(written).ShouldBe(shown);
}
