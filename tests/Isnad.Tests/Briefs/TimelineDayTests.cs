using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class TimelineDayTests
{
    private static AnalysedArticle Told(string outlet, string when, string text) => Running.Told(outlet, when, text, "غرق العبارة نورس");

    private static Brief Write(params AnalysedArticle[] articles)
    {
        var (newsroom, story) = Running.OneStory(articles);
        return BriefWriter.WithShippedTables().Write(newsroom, story);
    }

    [Theory]
    [InlineData("قال القبطان سامي فرحات إن اتفاق البحارة والصيادين يوم الأربعاء على إغلاق الميناء القديم يجب أن يحترم.")]
    [InlineData("أعلن بحارة نجوا من عاصفة شديدة أوقعت الأربعاء 17 قتيلا في جزيرة الرند عن تنظيم مسيرة إلى الميناء.")]
    [InlineData("حادثة الأربعاء هي واحدة من عشر حوادث غرق شهدها ميناء جزيرة الرند القديم منذ مطلع العام.")]
    [InlineData("نشرت صحيفة الميناء قائمة بأسئلة طويلة يتعلق بعضها بدوافع الهيئة لإقالة القبطان سامي فرحات في مارس الماضي.")]
    [InlineData("وقالت مصادر مطلعة إن القبطان سامي فرحات استبعد لأن أسلافه أعادوا افتتاح الميناء القديم عام 1975.")]
    [InlineData("أعلنت هيئة الموانئ تكليف القبطان سامي فرحات وثلاثة من مساعديه لقيادة سباق العبارات الكبير في جزيرة الرند السبت المقبل.")]
    [InlineData("ويعد اليوم ميناء جزيرة الرند القديم متحفا يعنى بتراث الصيادين ويزوره كل عام آلاف السياح.")]
    [InlineData("طاردت الشرطة حركات البحارة مثل \"6 أبريل\" ووضعت قادتها في سجون جزيرة الرند القديمة.")]
    [InlineData("وقال القبطان سامي فرحات: \"تحرك البحارة في 30 يونيو وكان هدفهم أن يفتح ميناء جزيرة الرند\".")]
    [InlineData("وبدأ فريق الميناء الفائز بلقب دوري العبارات أربع مرات آخرها عام 2005 المباراة بهجوم سريع.")]
    [InlineData("ويعاني فريق الميناء من إصابات عدة أبرزها لقائده سامي فرحات الغائب عن الملاعب في مارس الماضي.")]
    [InlineData("قبل أيام من افتتاح ميناء جزيرة الرند الجديد، المقرر في 20 مايو المقبل، أعلنت هيئة الموانئ حالة الاستنفار.")]
    [InlineData("وأدلى القبطان سامي فرحات بهذه التصريحات ردا على سؤال يتعلق بغرق العبارة نورس في 4 مارس قرب الجزيرة.")]
    [InlineData("وأفادت تقارير بأن البحار طالب بإطلاق سراح أبرز المشتبه بهم في هجمات الرند في 13 نوفمبر 2030 على العبارة.")]
    [InlineData("وكانت مسيرات البحارة التي انطلقت في جزيرة الرند بداية احتجاجات طويلة ستستمر حتى 15 مايو في الميناء.")]
    [InlineData("الرند، الجزيرة الكبيرة (الشراع) نفى القبطان سامي فرحات الادعاءات التي تتهمه بقبول أموال لحملته الانتخابية عام 2027.")]
    public void A_time_of_what_is_spoken_of_does_not_date_the_sentence(string sentence) =>
        Write(Told("الشراع", "2031-05-02T09:00", sentence)).Timeline.ShouldAllBe(t => t.Published);

    [Theory]
    [InlineData("وكشف القبطان سامي فرحات في وقت سابق يوم الأربعاء عن أن العبارة نورس ستعود إلى الميناء القديم.")]
    [InlineData("وقالت هيئة الموانئ إن ثلاثة من بحارة العبارة نورس قتلوا الأربعاء قرب جزيرة الرند.")]
    [InlineData("وقال القبطان سامي فرحات لصحيفة الميناء في مقابلة نشرت يوم الأربعاء إن العبارة نورس كانت قديمة.")]
    public void A_time_of_what_was_said_or_done_does(string sentence) =>
        Write(Told("الشراع", "2031-05-02T09:00", sentence))
            .Timeline.Where(t => !t.Published)
            .ShouldHaveSingleItem()
            .When.ShouldBe("2031-04-30");

    [Fact]
    public void A_weekday_is_that_on_which_the_other_articles_tell_the_same()
    {
        var timeline = Write(
            Told(
                "الشراع",
                "2031-05-06T20:00",
                "أعلن القبطان سامي فرحات في بيان له عن افتتاح ميناء جزيرة الرند القديم فجر الأربعاء بعد إغلاق طويل."
            ),
            Told("المنارة", "2031-05-07T08:00", "افتتح القبطان سامي فرحات ميناء جزيرة الرند القديم فجر الأربعاء بعد إغلاق دام ثلاثة أيام."),
            Told("الساحل", "2031-05-07T09:00", "افتتح ميناء جزيرة الرند القديم فجر الأربعاء بحضور القبطان سامي فرحات بعد إغلاق طويل.")
        ).Timeline;

        timeline.Where(t => !t.Published).ShouldHaveSingleItem().When.ShouldBe("2031-05-07");
    }

    [Fact]
    public void What_is_foretold_on_its_day_gives_way_to_what_then_happened()
    {
        var timeline = Write(
            Told("الشراع", "2031-05-03T08:00", "يستضيف فريق الميناء نظيره فريق الجسر مساء السبت على ملعب جزيرة الرند في ختام الدوري."),
            Told("المنارة", "2031-05-03T23:00", "تعادل فريق الميناء مع ضيفه فريق الجسر 2-2 السبت على ملعب جزيرة الرند.")
        ).Timeline;

        timeline.Where(t => !t.Published).ShouldHaveSingleItem().Text.ShouldStartWith("تعادل");
    }

    [Fact]
    public void What_happened_has_the_day_that_its_text_names_and_is_not_told_again_below()
    {
        var brief = Write(
            Told("الشراع", "2031-05-02T09:00", "غرقت العبارة نورس الأربعاء قرب جزيرة الرند وقتل ثلاثة من ركابها."),
            Told("المنارة", "2031-05-04T09:00", "فتحت هيئة الموانئ تحقيقا مع القبطان سامي فرحات السبت بعد شكاوى من عائلات الضحايا.")
        );

        brief.Happened.Select(h => h.Day).Order(StringComparer.Ordinal).ShouldBe(["2031-04-30", "2031-05-03"]);
        brief.TimelineBeside.ShouldBeEmpty();
    }
}
