using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class TimelineAndSilenceTests
{
    private static AnalysedArticle Told(string outlet, string when, string text, string title = "غرق العبارة نورس") =>
        Running.Told(outlet, when, text, title);

    private static Brief Write(params AnalysedArticle[] articles)
    {
        var (newsroom, story) = Running.OneStory(articles);
        return BriefWriter.WithShippedTables().Write(newsroom, story);
    }

    [Fact]
    public void A_timeline_gives_one_event_of_a_year_and_no_toll_that_was_replaced()
    {
        var timeline = Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "قتل 4 أشخاص في غرق العبارة نورس قرب جزيرة الرند صباح الخميس.\n\nبنيت العبارة نورس في حوض السفن الكبير عام 2009 على يد شركة محلية.\n\nافتتح رئيس البلدية السابق رصيف الميناء الجديد للصيادين عام 2009 بحضور الجمهور."
            ),
            Told("المنارة", "2031-05-01T15:00", "ارتفعت حصيلة غرق العبارة نورس قرب جزيرة الرند الخميس إلى مقتل 6 أشخاص.")
        ).Timeline;

        timeline.Count(t => t.When == "2009").ShouldBe(1);
        timeline.ShouldNotContain(t => t.Text.Contains("قتل 4", StringComparison.Ordinal));
    }

    [Fact]
    public void A_time_told_beside_the_news_does_not_date_it()
    {
        var timeline = Write(
            Told(
                "الشراع",
                "2031-05-02T09:00",
                "عادت العبارة نورس إلى جزيرة الرند في أول رحلة لها منذ محاولة إغراقها قرب الميناء القديم عام 2012.\n\nوينافس القبطان سامي فرحات الذي انتخب رئيسا للبحارة في 2014 مرشح واحد من سكان الجزيرة.\n\nوسيسعى بحارة العبارة نورس إلى طي صدمة الخروج المذل من سباق الميناء القديم قبل عام.\n\nوهو سادس حادث تغرق فيه عبارة قرب ميناء من موانئ الجزيرة في عام 2031 بحسب السكان.\n\nوحسم بحارة العبارة نورس سباق الميناء القديم الأسبوع الماضي، مما يعني أن سباق الأحد سيقام والبطل معروف.\n\nوقال القبطان سامي فرحات: \"لن يكون هناك مغزى من سباق الميناء القديم إذا أبحرت العبارة نورس غدا\".\n\nوقال زعيم البحارة إن الأرض ما زالت لصالح (تيار) 14 آذار قرب ميناء الجزيرة القديم.\n\nوستبقى العبارة نورس في خدمة سكان الجزيرة وبحارتها حتى نهاية عام 2040 بموجب عقد جديد.\n\nوقالت الشركة المالكة بعد اجتماع طويل إن العبارة نورس رست في ميناء جزيرة الرند الخميس."
            )
        ).Timeline;

        timeline.Where(t => !t.Published).Select(t => t.When).ShouldBe(["2031-05-01"]);
    }

    [Fact]
    public void A_plan_gives_way_to_what_then_happened_and_one_for_later_stays()
    {
        var timeline = Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "تبحر العبارة نورس من ميناء جزيرة الرند القديم يوم السبت في أول رحلة لها بعد الإصلاح.\n\nوستزور العبارة نورس ميناء تل الكبير يوم 20 مايو المقبل لتنقل الصيادين وعائلاتهم."
            ),
            Told("المنارة", "2031-05-03T15:00", "أبحرت العبارة نورس السبت من جزيرة الرند وعلى متنها مئة راكب من سكان البلدة.")
        ).Timeline;

        timeline.Where(t => !t.Published && t.When == "2031-05-03").ShouldHaveSingleItem().Text.ShouldStartWith("أبحرت");
        timeline.ShouldContain(t => t.When == "2031-05-20");
    }

    [Fact]
    public void A_time_to_come_does_not_date_what_was_and_what_happened_stands_at_the_time_of_its_article()
    {
        var timeline = Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "أعلنت هيئة الموانئ تعيين القبطان سامي فرحات حكما لسباق العبارات الكبير المقرر في جزيرة الرند السبت المقبل."
            ),
            Told("المنارة", "2031-05-01T15:00", "أعلنت هيئة الموانئ تعيين القبطان سامي فرحات حكما لسباق العبارات الكبير.")
        ).Timeline;

        timeline.ShouldAllBe(t => t.Published);
        timeline.ShouldContain(t =>
            t.When.StartsWith("2031-05-01", StringComparison.Ordinal) && t.Text.StartsWith("أعلنت", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("ولد القبطان سامي فرحات في بلدة تل الرند عام 1975", "ولد القبطان سامي فرحات في 6 ديسمبر 1975 في بلدة تل الرند", 0)]
    [InlineData("ستفتح هيئة الموانئ ميناء الرند الجديد في يونيو المقبل", "ستفتح هيئة الموانئ ميناء الرند الجديد في 24 يونيو المقبل", 1)]
    public void A_past_time_told_less_exactly_is_no_difference_and_one_to_come_is(string one, string other, int differences)
    {
        var brief = Write(Told("الشراع", "2031-05-02T09:00", one), Told("المنارة", "2031-05-02T11:00", other));

        brief.Points.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Compatible);
        brief.Differences.Count.ShouldBe(differences);
    }

    [Fact]
    public void How_long_something_has_gone_on_and_a_few_weeks_ago_date_nothing()
    {
        var timeline = Write(
            Told(
                "الشراع",
                "2031-05-02T09:00",
                "تشهد جزيرة الرند احتجاجات واسعة للصيادين منذ أسبوع قرب الميناء القديم وفي ساحاتها.\n\nوتخلت البلدية قبل بضعة أسابيع عن خطة واسعة لنقل الصيادين من الميناء القديم.\n\nوقالت الشركة المالكة بعد اجتماع طويل إن العبارة نورس رست في ميناء جزيرة الرند الخميس."
            )
        ).Timeline;

        timeline.Where(t => !t.Published).Select(t => t.When).ShouldBe(["2031-05-01"]);
    }

    [Fact]
    public void A_heading_above_a_sentence_says_nothing_of_its_day()
    {
        var timeline = Write(
            Told(
                "الشراع",
                "2031-05-02T09:00",
                "ميناء الرند ينتظر السفن المقرر وصولها\nومن جانبه رد مدير الميناء القديم سامي فرحات مساء الخميس على أسئلة الصيادين بشأن العبارة نورس."
            )
        ).Timeline;

        timeline.Where(t => !t.Published).Select(t => t.When).ShouldBe(["2031-05-01"]);
    }

    [Fact]
    public void A_day_that_names_a_happening_does_not_date_what_is_told_of_it()
    {
        var timeline = Write(
            Told(
                "الشراع",
                "2031-05-02T09:00",
                "بكى أقارب الغرقى أمام الميناء القديم وهم يروون ما جرى في حادث الأربعاء قرب جزيرة الرند.\n\nوقالت الشركة المالكة بعد اجتماع طويل إن العبارة نورس رست في ميناء جزيرة الرند الخميس."
            )
        ).Timeline;

        timeline.Where(t => !t.Published).Select(t => t.When).ShouldBe(["2031-05-01"]);
    }

    [Fact]
    public void Ages_and_figures_that_several_give_are_no_silences()
    {
        var silences = Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "قتل 9 أشخاص في غرق العبارة نورس قرب جزيرة الرند بعد اصطدامها بصخرة كبيرة.\n\nوقال القبطان سامي فرحات (42 عاما) وهو صياد سابق من سكان الجزيرة إن الضباب كان كثيفا."
            ),
            Told("المنارة", "2031-05-01T10:00", "أسفر غرق العبارة نورس قرب جزيرة الرند عن مقتل 9 أشخاص، وفتح القضاء تحقيقا."),
            Told("الفنار", "2031-05-01T11:00", "بحثت الطائرات عن ركاب العبارة نورس التي غرقت قرب جزيرة الرند.")
        ).Silences;

        silences.ShouldNotContain(s =>
            s.Point.Contains("42", StringComparison.Ordinal) || s.Point.Contains("9 أشخاص", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_figures_of_a_review_of_the_press_are_no_figures_of_the_story() =>
        Write(
            Told("الشراع", "2031-05-01T09:00", "غرقت العبارة نورس قرب جزيرة الرند بعد اصطدامها بصخرة كبيرة."),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "في الصحف اليوم: غرق العبارة نورس قرب جزيرة الرند، وحريق في سوق بعيد.\n\nكتبت صحيفة أن 37 تاجرا قتلوا في حريق السوق.",
                "الصحف والعبارة نورس"
            )
        )
            .LoneFigures.ShouldBeEmpty();
}
