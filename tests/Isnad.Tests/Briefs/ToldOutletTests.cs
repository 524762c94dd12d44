using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

/// <summary>Whether somebody spoke to the outlet whose article reports it.</summary>
public class ToldOutletTests
{
    [Theory]
    [InlineData("الشراع", "قال المدير سالم المرجان ل\"الشراع\" إن الجسر سيفتح غدا.", true)]
    [InlineData("الشراع", "قال المدير سالم المرجان للشراع إن الجسر سيفتح غدا.", true)]
    [InlineData("بوابة النورس", "قال المدير سالم المرجان لـ«بوابة النورس» إن الجسر سيفتح غدا.", true)]
    [InlineData("عين", "قال المدير سالم المرجان لعينة من الزوار إن الجسر سيفتح غدا.", false)]
    [InlineData("بوابة النورس", "قال المدير سالم المرجان لـ«الشراع» إن الجسر سيفتح غدا.", false)]
    public void The_outlet_is_told_where_its_name_stands_behind_the_particle(string outlet, string text, bool told)
    {
        var article = Running.Told(outlet, "2031-05-01T09:00", text, "الجسر");

        ToldOutlet.Is(article.Article, article.Statements[0]).ShouldBe(told);
    }
}
