using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class DenialTests
{
    private static IReadOnlyList<Contradiction> Pairs(string one, string other)
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("الشراع", "2031-05-01T09:00", one, "خبر"),
            Running.Told("المنارة", "2031-05-01T10:00", other, "خبر")
        );
        return BriefWriter.WithShippedTables().Write(newsroom, story).Contradictions;
    }

    [Theory]
    [InlineData(
        "اتهمت بريطانيا روسيا بتعطيل التصويت على قرار الصيد في مجلس الجزر.",
        "نفت روسيا ضلوعها في قصف ميناء تل الرند قبل التصويت على قرار الصيد."
    )]
    [InlineData(
        "أعربت الرابطة عن تضامنها مع قرار إغلاق ميناء تل الرند أمام سفن الجزيرة بسبب التهريب.",
        "نفت الجزيرة مزاعم إغلاق ميناء تل الرند أمام سفن الجزيرة بسبب التهريب."
    )]
    [InlineData("اتهمت ألمانيا روسيا بسرقة سفن من ميناء تل الرند.", "نفت روسيا الاتهامات البريطانية بسرقة سفن من ميناء تل الرند.")]
    [InlineData("اتهمت بريطانيا روسيا بتشتيت الانتباه عن إغراق السفينة نورس.", "تنفي روسيا أي ضلوع في إغراق السفينة نورس.")]
    [InlineData("دانت بريطانيا ما كشفته روسيا عن سفن الصيد الجديدة.", "نفت روسيا السعي إلى سباق صيد غداة خطاب ألقاه رئيسها.")]
    [InlineData(
        "قالت البلدية إن الخبراء سيصلون الأربعاء إلى موقع حريق ميناء تل الرند.",
        "نفى الوزير أي تدخل في عمل الخبراء في موقع حريق ميناء تل الرند."
    )]
    public void What_the_denial_is_not_about_does_not_stand_against_it(string said, string denied) => Pairs(said, denied).ShouldBeEmpty();

    [Fact]
    public void An_accusation_stands_against_the_denial_of_its_charge() =>
        Pairs("اتهمت بريطانيا روسيا بإغراق السفينة نورس قرب تل الرند.", "تنفي روسيا ضلوعها في إغراق السفينة نورس قرب تل الرند.")
            .ShouldHaveSingleItem()
            .Denied.Speaker.ShouldBe("روسيا");

    [Theory]
    [InlineData(
        "قالت البلدية إن ميناء تل الرند لا يزال مفتوحا أمام سفن الصيد الصغيرة.",
        "قال الوزير إن ميناء تل الرند مفتوح أمام سفن الصيد الصغيرة."
    )]
    [InlineData(
        "قالت البلدية إن الرابطة غير الحكومية ستفتح ميناء تل الرند أمام سفن الصيد.",
        "قال الوزير إن الرابطة ستفتح ميناء تل الرند أمام سفن الصيد."
    )]
    public void Words_that_only_look_like_a_negation_deny_nothing(string one, string other) => Pairs(one, other).ShouldBeEmpty();
}
