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
    [InlineData("اتهمت بريطانيا روسيا بإغراق السفينة نورس قرب تل الرند.", "ستنتظر لندن حتى تنفي روسيا إغراق السفينة نورس قرب تل الرند.")]
    [InlineData(
        "قال القبطان جابر النجار إن رئيس الحكومة يحلم بإغلاق ميناء تل الرند الليلة أمام السفن.",
        "كذبت البلدية تصريحات رئيس الحكومة عن إغلاق ميناء تل الرند الليلة أمام السفن."
    )]
    [InlineData(
        "دانت بريطانيا قصف روسيا لميناء تل الرند وإغراق السفينة نورس قرب الجزيرة.",
        "نفت روسيا مشاركتها في قصف ميناء تل الرند وإغراق السفينة نورس قرب الجزيرة."
    )]
    public void What_the_denial_is_not_about_does_not_stand_against_it(string said, string denied) => Pairs(said, denied).ShouldBeEmpty();

    [Fact]
    public void An_accusation_stands_against_the_denial_of_its_charge()
    {
        var pair = Pairs("اتهمت بريطانيا روسيا بإغراق السفينة نورس قرب تل الرند.", "تنفي روسيا ضلوعها في إغراق السفينة نورس قرب تل الرند.")
            .ShouldHaveSingleItem();

        (pair.Denied.Speaker, pair.IsToldDenied).ShouldBe(("روسيا", true));
    }

    [Fact]
    public void A_dispute_told_by_several_outlets_is_one_pair()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("الشراع", "2031-05-01T09:00", "اتهمت بريطانيا روسيا بإغراق السفينة نورس قرب تل الرند."),
            Running.Told("المنارة", "2031-05-01T10:00", "تنفي روسيا ضلوعها في إغراق السفينة نورس قرب تل الرند."),
            Running.Told("الشراع", "2031-05-02T09:00", "اتهمت الحكومة البريطانية موسكو بإغراق السفينة نورس وقتل بحارتها."),
            Running.Told("المنارة", "2031-05-02T10:00", "نفت موسكو إغراق السفينة نورس وقتل بحارتها.")
        );

        BriefWriter.WithShippedTables().Write(newsroom, story).Contradictions.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("نفى رئيس البلدية سالم الرندي ما تردد عن إغلاق ميناء تل الرند أمام سفن الصيد.", "إغلاق ميناء تل الرند أمام سفن الصيد")]
    [InlineData("نفت الرابطة تقارير تفيد بأن ميناء تل الرند أغلق أمام سفن الصيد.", "ميناء تل الرند أغلق أمام سفن الصيد")]
    [InlineData("نفى الوزير ما نقل عن الرابطة من أن ميناء تل الرند أغلق أمام سفن الصيد.", "أن ميناء تل الرند أغلق أمام سفن الصيد")]
    public void A_denial_that_says_itself_what_was_reported_stands_against_it(string denial, string claim)
    {
        var pair = Pairs(denial, "عادت سفن الصيد إلى الجزيرة بعد العاصفة.").ShouldHaveSingleItem();

        pair.Affirmed.Lead.Text.ShouldBe(claim);
        pair.IsToldDenied.ShouldBeTrue();
    }

    [Theory]
    [InlineData("نفى الوزير ما إذا كان الميناء مغلقا أمام سفن الصيد في الجزيرة.")]
    [InlineData("نفى الوزير إغلاق ميناء تل الرند، وتحدث عن مزاعم كثيرة حول سفن الصيد في الجزيرة.")]
    public void Other_denials_are_not_read_as_reports_of_claims(string denial) =>
        Pairs(denial, "عادت سفن الصيد إلى الجزيرة بعد العاصفة.").ShouldBeEmpty();

    [Theory]
    [InlineData("روسيا تنفي إغراق السفينة نورس قرب تل الرند")]
    [InlineData("غضب في تل الرند.. وروسيا تنفي ضلوعها في إغراق السفينة نورس")]
    public void A_headline_that_denies_answers_the_charge(string headline)
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("الشراع", "2031-05-01T09:00", "اتهمت بريطانيا روسيا بإغراق السفينة نورس قرب تل الرند.", "خبر"),
            Running.Told("المنارة", "2031-05-01T10:00", "عادت سفن الصيد إلى ميناء تل الرند بعد غرق السفينة نورس.", headline)
        );

        var pair = BriefWriter.WithShippedTables().Write(newsroom, story).Contradictions.ShouldHaveSingleItem();

        (pair.Affirmed.Speaker, pair.Denied.Speaker, pair.Denied.Evidence[0].In.Part).ShouldBe(
            ("بريطانيا", "روسيا", Isnad.Articles.TextPart.Title)
        );
    }

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

    private static Contradiction[] Within(string text)
    {
        var (newsroom, story) = Running.OneStory(Running.Told("الشراع", "2031-05-01T09:00", text, "خبر"));
        return [.. BriefWriter.WithShippedTables().Write(newsroom, story).Contradictions];
    }

    [Theory]
    [InlineData("وتتهم بريطانيا روسيا بإغراق السفينة نورس، وهو ما تنفيه موسكو.", "روسيا", "وهو ما تنفيه موسكو")]
    [InlineData("واتهمت البحرين إيران بالوقوف وراء حريق الميناء، الأمر الذي نفته طهران.", "إيران", "الأمر الذي نفته طهران")]
    [InlineData("واتهمت السعودية إيران بإغراق السفينة نورس، وهي اتهامات تنفيها طهران.", "إيران", "وهي اتهامات تنفيها طهران")]
    [InlineData("واتهمت تركيا سوريا بقصف سوق الميناء القديم. وتنفي دمشق ذلك.", "سوريا", "وتنفي دمشق ذلك")]
    [InlineData("وقال الوزير سمير الوزاني إن روسيا أغرقت السفينة نورس. لكن موسكو نفت هذه المزاعم.", "روسيا", "موسكو نفت هذه المزاعم")]
    public void A_clause_denies_what_stands_before_it(string text, string denier, string words)
    {
        var pair = Within(text).ShouldHaveSingleItem();

        (pair.Denied.Speaker, pair.Denied.Lead.Text, pair.IsToldDenied).ShouldBe((denier, words, false));
    }

    [Theory]
    [InlineData("وتتهم بريطانيا روسيا بإغراق السفينة نورس. وقال التجار إن السوق مفتوح، وهو ما تنفيه البلدية.", "البلدية")]
    [InlineData("وقالت البلدية إنها تتوقع نتائج التحقيق في حريق الميناء. وتنفي روسيا ضلوعها في هذا الأمر.", "")]
    [InlineData("واتهمت بريطانيا روسيا بإغراق السفينة نورس، ولم تنف موسكو ذلك.", "")]
    public void A_clause_denies_nothing_else(string text, string denier) =>
        Within(text).Select(c => c.Denied.Speaker).ShouldBe(denier.Length > 0 ? [denier] : []);

    [Theory]
    [InlineData("اتهمت بريطانيا روسيا بإغراق السفينة نورس قرب تل الرند.", "اتهمت روسيا بريطانيا بإغراق السفينة نورس قرب تل الرند.", 1)]
    [InlineData("اتهمت بريطانيا روسيا بإغراق السفينة نورس قرب تل الرند.", "قالت روسيا إن إغراق السفينة نورس مسرحية مفبركة.", 1)]
    [InlineData("اتهمت بريطانيا روسيا بإغراق السفينة نورس قرب تل الرند.", "اتهمت روسيا بريطانيا بمنع الصيادين من دخول الميناء.", 0)]
    public void Who_accuses_the_accuser_of_the_same_or_of_staging_it_stands_against_him(string one, string other, int pairs) =>
        Pairs(one, other).Count(c => c.Opposed == "accusation").ShouldBe(pairs);
}
