using Isnad.Analysis;
using Isnad.Briefs;
using static Isnad.Tests.Running;

namespace Isnad.Tests.Briefs;

public class NamedPointTests
{
    private static List<StoryPoint> Points(string unit, params AnalysedArticle[] articles)
    {
        var (newsroom, story) = OneStory(articles);
        return [.. new PointFinder().Find(newsroom, story).Where(p => p.Unit == unit)];
    }

    [Fact]
    public void Two_cities_in_which_one_car_bomb_went_off_are_a_conflict()
    {
        var point = Points(
                "place",
                Told("الشراع", "2031-05-01T09:00", "انفجرت سيارة مفخخة أمام مقر الشرطة في مدينة عدن صباح الثلاثاء وأوقعت جرحى بين الحراس."),
                Told("المنارة", "2031-05-01T10:00", "أوقعت سيارة مفخخة انفجرت أمام مقر الشرطة في مدينة تعز جرحى بين الحراس صباح الثلاثاء.")
            )
            .ShouldHaveSingleItem();

        point.Verdict.ShouldBe(Verdict.Conflict);
        point.Accounts.Select(a => a.Value).ShouldBe(["عدن", "تعز"]);
        point.Accounts.ShouldAllBe(a => a.Quantity == null && a.Evidence.Count == 1);
    }

    [Fact]
    public void An_article_that_names_both_places_speaks_of_two_things() =>
        Points(
                "place",
                Told("الشراع", "2031-05-01T09:00", "انفجرت سيارة مفخخة أمام مقر الشرطة في مدينة عدن صباح الثلاثاء وأوقعت جرحى بين الحراس."),
                Told(
                    "المنارة",
                    "2031-05-01T10:00",
                    "أوقعت سيارة مفخخة انفجرت أمام مقر الشرطة في مدينة تعز جرحى بين الحراس صباح الثلاثاء، بعد تفجير عدن."
                )
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_country_does_not_stand_against_its_city() =>
        Points(
                "place",
                Told("الشراع", "2031-05-01T09:00", "انفجرت سيارة مفخخة أمام مقر الشرطة في اليمن صباح الثلاثاء وأوقعت جرحى بين الحراس."),
                Told("المنارة", "2031-05-01T10:00", "أوقعت سيارة مفخخة انفجرت أمام مقر الشرطة في مدينة تعز جرحى بين الحراس صباح الثلاثاء.")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Two_days_of_one_siege_are_a_conflict_where_both_wrote_after_both_days()
    {
        var point = Points(
                "day",
                Told("الشراع", "2031-05-08T09:00", "طوق الجيش بلدة الرند الساحلية يوم الاثنين بعد معارك عنيفة مع المسلحين."),
                Told("المنارة", "2031-05-08T10:00", "قال الجيش إنه طوق بلدة الرند الساحلية يوم الأربعاء بعد معارك عنيفة مع المسلحين.")
            )
            .ShouldHaveSingleItem();

        point.Verdict.ShouldBe(Verdict.Conflict);
    }

    [Fact]
    public void What_happens_every_day_is_told_of_each_day() =>
        Points(
                "day",
                Told("الشراع", "2031-05-05T09:00", "قصف الجيش بلدة الرند الساحلية يوم الاثنين في معارك عنيفة مع المسلحين."),
                Told("المنارة", "2031-05-07T10:00", "قصف الجيش بلدة الرند الساحلية يوم الأربعاء في معارك عنيفة مع المسلحين.")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Two_holders_of_one_office_are_a_conflict()
    {
        var point = Points(
                "role",
                Told("الشراع", "2031-05-01T09:00", "افتتح محافظ عدن طارق سلام الجسر الجديد."),
                Told("المنارة", "2031-05-01T10:00", "حضر الافتتاح محافظ عدن نبيل المرسي وعدد من المسؤولين.")
            )
            .ShouldHaveSingleItem();

        point.About.ShouldBe("محافظ عدن");
        point.Verdict.ShouldBe(Verdict.Conflict);
    }

    [Fact]
    public void Two_slips_about_an_office_do_not_stand_against_each_other() =>
        Points(
                "role",
                Told("الشراع", "2031-05-01T09:00", "افتتح محافظ عدن طارق سلام الجسر الجديد."),
                Told("الساحل", "2031-05-01T09:30", "وقال محافظ عدن طارق سلام إن الجسر آمن."),
                Told("المنارة", "2031-05-01T10:00", "حضر الافتتاح محافظ عدن نبيل المرسي، وألقى طارق سلام كلمة."),
                Told("النورس", "2031-05-01T11:00", "وصل محافظ عدن خالد العمري إلى الجسر الجديد مع طارق سلام.")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Two_spellings_of_one_name_hold_one_office() =>
        Points(
                "role",
                Told("الشراع", "2031-05-01T09:00", "افتتح محافظ عدن لي جونغسان الجسر الجديد."),
                Told("المنارة", "2031-05-01T10:00", "حضر الافتتاح محافظ عدن لي جونغ سان وعدد من المسؤولين.")
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_former_holder_does_not_stand_against_the_present_one() =>
        Points(
                "role",
                Told("الشراع", "2031-05-01T09:00", "افتتح محافظ عدن طارق سلام الجسر الجديد."),
                Told("المنارة", "2031-05-01T10:00", "حضر الافتتاح محافظ عدن السابق نبيل المرسي وعدد من المسؤولين.")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Two_air_forces_to_which_one_raid_is_laid_are_a_conflict()
    {
        var point = Points(
                "doer",
                Told("الشراع", "2031-05-01T09:00", "قتل خمسة مدنيين في غارة تركية استهدفت مستشفى البلدة مساء الجمعة."),
                Told("المنارة", "2031-05-01T10:00", "قتل خمسة مدنيين مساء الجمعة في غارة روسية استهدفت مستشفى البلدة.")
            )
            .ShouldHaveSingleItem();

        point.Verdict.ShouldBe(Verdict.Conflict);
    }
}
