using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class DenialTests
{
    private static IReadOnlyList<Contradiction> Pairs(string one, string other)
    {
        var (newsroom, story) = Running.OneStory(Running.Told("الشراع", "2031-05-01T09:00", one, "خبر"), Running.Told("المنارة", "2031-05-01T10:00", other, "خبر"));
        return BriefWriter.WithShippedTables().Write(newsroom, story).Contradictions;
    }

    [Theory]
    [InlineData("اتهمت بريطانيا روسيا بتعطيل التصويت على قرار الصيد في مجلس الجزر.", "نفت روسيا ضلوعها في قصف ميناء تل الرند قبل التصويت على قرار الصيد.")]
    [InlineData("أعربت الرابطة عن تضامنها مع قرار إغلاق ميناء تل الرند أمام سفن الجزيرة بسبب التهريب.", "نفت الجزيرة مزاعم إغلاق ميناء تل الرند أمام سفن الجزيرة بسبب التهريب.")]
    [InlineData("اتهمت ألمانيا روسيا بسرقة سفن من ميناء تل الرند.", "نفت روسيا الاتهامات البريطانية بسرقة سفن من ميناء تل الرند.")]
    public void What_the_denial_is_not_about_does_not_stand_against_it(string said, string denied) => Pairs(said, denied).ShouldBeEmpty();
}
