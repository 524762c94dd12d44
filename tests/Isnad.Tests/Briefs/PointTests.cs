using Isnad.Analysis;
using Isnad.Briefs;
using static Isnad.Tests.Running;

namespace Isnad.Tests.Briefs;

public class PointTests
{
    private static IReadOnlyList<StoryPoint> Points(params AnalysedArticle[] articles)
    {
        var (newsroom, story) = OneStory(articles);
        return new PointFinder().Find(newsroom, story);
    }

    [Fact]
    public void The_same_number_under_another_hedge_agrees()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T09:00", "غرق مركب الصيد نورس قرب جزيرة الرند، ونقل 37 راكبا إلى الميناء بعد ساعات من البحث."),
                Told("المنارة", "2031-05-01T11:00", "أعلن خفر السواحل أن نحو 37 راكبا نقلوا من مركب الصيد نورس إلى ميناء جزيرة الرند.")
            )
            .ShouldHaveSingleItem();

        point.Verdict.ShouldBe(Verdict.Agree);
        point.Unit.ShouldBe("passenger");
        point.Accounts.Count.ShouldBe(2);
    }

    [Fact]
    public void A_value_is_shown_once_with_all_who_give_it()
    {
        var (newsroom, story) = OneStory(
            Told("الشراع", "2031-05-01T09:00", "أعلنت البلدية أن انهيار جسر المشاة في تل الرند أودى بحياة 7 أشخاص."),
            Told("المنارة", "2031-05-01T09:30", "قالت الشرطة إن انهيار جسر المشاة في تل الرند أودى بحياة 7 أشخاص."),
            Told("السارية", "2031-05-01T10:30", "أودى انهيار جسر المشاة في تل الرند بحياة 9 أشخاص.")
        );

        var rows = AccountRow.Of(new PointFinder().Find(newsroom, story).Single(p => p.What == "killed"));

        rows.Select(r => r.Accounts[0].Quantity!.Low).ShouldBe([7, 9]);
        rows[0].Speakers(new BriefWords("ar")).ShouldBe("البلدية، الشرطة");
        rows[0].Evidence.Count.ShouldBe(2);
        rows[1].Speakers(new BriefWords("ar")).ShouldBe("بلا نسبة إلى قائل");
    }

    [Theory]
    [InlineData("أوضحت البلدية أن قتلى انهيار جسر المشاة 65 شخصا وليس 66 كما أعلن.")]
    [InlineData("أوضحت البلدية أن قتلى انهيار جسر المشاة 65 شخصا لا 66 كما أعلن.")]
    public void What_is_said_not_to_be_so_is_no_account(string corrected) =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "قالت البلدية إن قتلى انهيار جسر المشاة 66 شخصا."),
                Told("المنارة", "2031-05-01T12:00", corrected)
            )
            .SelectMany(p => p.Accounts)
            .Count(a => a.Quantity!.Low == 66)
            .ShouldBeLessThan(2);

    [Theory]
    [InlineData("البوينغ 777")]
    [InlineData("القرار 777")]
    [InlineData("MH777")]
    public void A_number_that_names_something_is_no_account(string name) =>
        Points(
                Told("الشراع", "2031-05-01T09:00", $"عثر الصيادون قرب جزيرة الرند على حطام من طراز {name} المفقودة منذ الربيع."),
                Told(
                    "المنارة",
                    "2031-05-01T12:00",
                    $"عثر الصيادون قرب جزيرة الرند على حطام من طراز {name} المفقودة منذ الربيع، بحسب البلدية."
                )
            )
            .SelectMany(p => p.Accounts)
            .ShouldNotContain(a => a.Quantity!.Low == 777);

    [Fact]
    public void Years_one_behind_the_other_are_no_counts() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "يعود الحصن إلى حرب دامت بين عامي 1830 و1837 في جزيرة الرند."),
                Told("المنارة", "2031-05-01T12:00", "قالت البلدية إن الحصن يعود إلى حرب دامت بين عامي 1830 و1837 في جزيرة الرند.")
            )
            .ShouldNotContain(p => p.Unit == null && p.Accounts[0].Quantity!.Low == 1837);

    [Fact]
    public void Dead_and_injured_counted_together_are_no_toll_of_dead() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "أوقع انهيار جسر المشاة في تل الرند 70 قتيلا وجريحا بحسب البلدية."),
                Told("المنارة", "2031-05-01T12:00", "أوقع انهيار جسر المشاة في تل الرند 20 قتيلا بحسب البلدية.")
            )
            .ShouldNotContain(p => p.Verdict != Verdict.Agree && p.Accounts.Any(a => a.Quantity!.Low == 70));

    [Fact]
    public void What_a_list_of_earlier_cases_tells_under_its_year_is_not_compared() =>
        Points(
                Told(
                    "الشراع",
                    "2031-05-01T09:00",
                    "غرق مركب الصيد نورس قرب جزيرة الرند ومقتل 37 راكبا.\nحوادث سابقة\n2019\nغرق مركب الصيد سعفة قرب جزيرة الرند ومقتل 52 راكبا."
                ),
                Told("المنارة", "2031-05-01T11:00", "غرق مركب الصيد نورس قرب جزيرة الرند ومقتل 38 راكبا.")
            )
            .SelectMany(p => p.Accounts)
            .ShouldNotContain(a => a.Quantity!.Low == 52);

    [Fact]
    public void A_share_that_was_not_reached_is_no_account_of_the_one_that_was() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "حصل حزب المرفأ على 37 بالمئة من الأصوات في انتخابات جزيرة الرند."),
                Told("المنارة", "2031-05-01T12:00", "لم يحقق الحزب 40 بالمئة من الأصوات في انتخابات جزيرة الرند كما وعد.")
            )
            .ShouldNotContain(p => p.Verdict != Verdict.Agree && p.Unit == "percent");

    [Fact]
    public void A_toll_since_a_day_weeks_ago_is_not_that_of_today() =>
        Points(
                Told("الشراع", "2031-05-20T09:00", "قتل 40 فلسطينيا برصاص الجيش عند السياج الثلاثاء."),
                Told("المنارة", "2031-05-20T10:00", "قتل 60 فلسطينيا برصاص الجيش عند السياج منذ بدأت المسيرات في 30 آذار."),
                Told("السارية", "2031-05-20T15:00", "قتل 61 فلسطينيا برصاص الجيش عند السياج الثلاثاء.")
            )
            .Where(p => p.Accounts.Any(a => a.Quantity!.Low == 40))
            .SelectMany(p => p.Accounts)
            .ShouldNotContain(a => a.Quantity!.Low == 60);

    [Fact]
    public void A_toll_of_a_day_is_not_one_that_was_told_before_that_day() =>
        Points(
                Told("الشراع", "2031-05-02T20:00", "قتل 9 أشخاص في غارة على مستشفى تل الرند الجمعة."),
                Told("المنارة", "2031-05-03T11:00", "قتل 11 شخصا في غارة على مستشفى تل الرند السبت.")
            )
            .ShouldNotContain(p => p.What == "killed" && p.Verdict != Verdict.Agree);

    [Fact]
    public void A_late_lower_toll_is_none_of_a_series() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "بلغت حصيلة قتلى القصف على تل الرند 111 قتيلا منذ بدء الحملة."),
                Told("المنارة", "2031-05-03T09:00", "بلغت حصيلة قتلى القصف على تل الرند 122 قتيلا منذ بدء الحملة."),
                Told("السارية", "2031-05-05T09:00", "بلغت حصيلة قتلى القصف على تل الرند 135 قتيلا منذ بدء الحملة."),
                Told("الشراع", "2031-05-08T09:00", "بلغت حصيلة قتلى القصف على تل الرند 86 قتيلا منذ بدء الحملة.")
            )
            .SelectMany(p => p.Accounts)
            .ShouldNotContain(a => a.Quantity!.Low == 86);

    [Theory]
    [InlineData(Verdict.Conflict, 0.5, 0.1, true)]
    [InlineData(Verdict.Conflict, 0.3, 0.9, false)]
    [InlineData(Verdict.Superseded, 0.3, 0.9, false)]
    [InlineData(Verdict.Compatible, 0.9, 0.3, false)]
    [InlineData(Verdict.Agree, 0.1, 0.4, true)]
    [InlineData(Verdict.Agree, 0.9, 0.2, false)]
    public void A_short_brief_shows_sound_differences_and_agreements_worth_seeing(
        Verdict verdict,
        double sound,
        double worth,
        bool shown
    ) => new StoryPoint("قتلى القصف", "person", "killed", verdict, []) { Sound = sound, Worth = worth }.IsForemost.ShouldBe(shown);

    [Fact]
    public void A_point_is_headed_by_the_words_around_the_figure_with_a_gap_where_it_stands() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "أسفر انهيار جسر المشاة عن مقتل 4 أشخاص في تل الرند، بحسب البلدية."),
                Told("المنارة", "2031-05-01T09:30", "قالت البلدية إن انهيار جسر المشاة في تل الرند أودى بحياة 7 أشخاص.")
            )
            .Single(p => p.What == "killed")
            .About.ShouldContain("…");

    [Theory]
    [InlineData("قال رئيس بلدية الرند أحمد فرحات إن 7 صيادين كانوا على متن العبارة نورس.", "… صيادين كانوا على متن العبارة نورس")]
    [InlineData("أكد رئيس بلدية الرند أن 7 صيادين كانوا على متن العبارة نورس.", "… صيادين كانوا على متن العبارة نورس")]
    public void A_point_is_not_headed_by_who_says_it(string text, string about) =>
        Points(
                Told("الشراع", "2031-05-01T09:00", text),
                Told("المنارة", "2031-05-01T09:30", text.Replace("7", "سبعة", StringComparison.Ordinal))
            )
            .ShouldHaveSingleItem()
            .About.ShouldBe(about);

    [Theory]
    [InlineData(
        "غادرت 17 حافلة تقل ركاب العبارة نورس مرفأ الرند مساء السبت.",
        "غادرت مساء السبت 16 حافلة تقل ركاب العبارة نورس مرفأ الرند.",
        17,
        16
    )]
    [InlineData("فرضت وزارة الميناء غرامات على 14 شخصا من تل الرند.", "فرضت وزارة الميناء غرامات على 13 شخصا من تل الرند.", 14, 13)]
    public void Close_figures_in_like_sentences_of_two_outlets_are_a_conflict(string one, string other, double first, double second)
    {
        var point = Points(Told("الشراع", "2031-05-01T09:00", one), Told("المنارة", "2031-05-01T10:00", other))
            .Single(p => p.Unit is "vehicle" or "person");

        point.Verdict.ShouldBe(Verdict.Conflict);
        point.Accounts.Select(a => a.Quantity!.Low).ShouldBe([first, second]);
    }

    [Fact]
    public void A_time_told_more_and_less_exactly_is_one_point_and_no_conflict()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T09:00", "ولد القبطان سامي فرحات في بلدة تل الرند عام 1975 لعائلة من الصيادين."),
                Told("المنارة", "2031-05-01T10:00", "ولد القبطان سامي فرحات في 6 ديسمبر 1975 لعائلة من الصيادين في بلدة تل الرند.")
            )
            .ShouldHaveSingleItem();

        point.Verdict.ShouldBe(Verdict.Compatible);
        point.Accounts.Select(a => a.Quantity!.Low).ShouldBe([1975d, 19751206d]);
    }

    [Fact]
    public void Two_ages_of_one_person_are_a_conflict()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T09:00", "عرض القبطان جابر النجار (45 عاما) أن يبقى وحده على ظهر العبارة نورس."),
                Told("المنارة", "2031-05-01T10:00", "قال الدرك إن جابر النجار (44 عاما) بقي على العبارة حتى نجا الركاب.")
            )
            .ShouldHaveSingleItem();

        point.Verdict.ShouldBe(Verdict.Conflict);
        point.Accounts.Select(a => a.Quantity!.Low).ShouldBe([45d, 44d]);
    }

    [Fact]
    public void Two_minutes_of_one_goal_are_a_conflict_and_those_of_two_players_are_not()
    {
        var points = Points(
            Told("الشراع", "2031-05-01T09:00", "سجل جابر النجار هدف الميناء في الدقيقة 63. وسجل سمير الوزاني هدف الرند في الدقيقة 65."),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "أحرز جابر النجار الهدف الأول في الدقيقة 62. وأحرز سمير الوزاني الهدف الثاني في الدقيقة 65."
            )
        );

        points
            .Where(p => p.What == "minute")
            .Select(p => (p.Verdict, string.Join(' ', p.Accounts.Select(a => a.Quantity!.Low))))
            .ShouldBe([(Verdict.Conflict, "63 62"), (Verdict.Agree, "65")], ignoreOrder: true);
    }

    [Fact]
    public void A_distance_from_now_is_one_point_though_it_is_a_figure_and_a_day() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "قالت الهيئة إن قرار إغلاق ميناء الرند القديم سيصبح نافذا بعد 15 يوما."),
                Told("المنارة", "2031-05-01T10:00", "أعلنت الهيئة أن قرار إغلاق ميناء الرند القديم سيصبح نافذا بعد 15 يوما.")
            )
            .ShouldHaveSingleItem()
            .About.ShouldBe("قرار إغلاق ميناء الرند القديم سيصبح نافذا بعد … يوما");

    [Fact]
    public void Points_of_a_league_are_no_rank() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "عزز فريق الرند موقعه بالمركز الثاني وأصبح رصيده 65 نقطة قبل مباراة الميناء."),
                Told("المنارة", "2031-05-01T10:00", "عزز فريق الرند موقعه بالمركز الثاني وأصبح رصيده 65 نقطة قبل مباراة الميناء الأخيرة.")
            )
            .Single(p => p.Unit == "point")
            .What.ShouldBeNull();

    [Fact]
    public void Countries_known_by_their_number_stand_against_no_others() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "بحث الوزير اتفاق الصيد الذي وقعته الدول الخمس الكبرى مع جزيرة الرند."),
                Told("المنارة", "2031-05-01T12:00", "بحث الوزير اتفاق الصيد الذي وقعته الدول الست الكبرى مع جزيرة الرند.")
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("أغلق خام الجزر منخفضا عند 67.88 دولار للبرميل.", "أغلق خام الجزر منخفضا عند 66.20 دولار للبرميل.")]
    [InlineData(
        "قال البحار رائد السالم (29 عاما) إن العاصفة نورس أغرقت مركبه.",
        "قال البحار جابر النجار (25 عاما) إن العاصفة نورس أغرقت مركبه."
    )]
    public void Prices_and_the_ages_of_two_persons_are_no_conflict(string one, string other) =>
        Points(Told("الشراع", "2031-05-01T09:00", one), Told("المنارة", "2031-05-01T13:00", other)).ShouldBeEmpty();

    [Fact]
    public void A_toll_that_rises_through_a_day_is_one_point_however_its_sentences_are_worded()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T08:00", "قتل 6 أشخاص على الأقل في حريق سوق الرند."),
                Told("المنارة", "2031-05-01T09:30", "أعلنت الشرطة ارتفاع عدد القتلى إلى 9 أشخاص، فيما يواصل الإطفاء إخماد النار."),
                Told("المرفأ", "2031-05-01T12:00", "أسفر الحريق الذي اندلع فجرا في سوق الرند عن مقتل 11 شخصا وإصابة العشرات."),
                Told("الشراع", "2031-05-01T15:00", "لقي 13 شخصا مصرعهم في حريق سوق الرند، بحسب وزارة الصحة.")
            )
            .Single(p => p.What == "killed");

        point.Verdict.ShouldBe(Verdict.Superseded);
        point.Accounts.Select(a => a.Quantity!.Low).ShouldBe([6d, 9d, 11d, 13d]);
    }

    [Fact]
    public void Tolls_of_two_happenings_in_one_story_stay_apart()
    {
        var points = Points(
            Told("الشراع", "2031-05-01T08:00", "قتل 13 شخصا في حريق سوق الرند. وفي هجوم منفصل قتل 3 أشخاص في تل الزهر."),
            Told("المنارة", "2031-05-01T10:00", "أسفر حريق سوق الرند عن مقتل 14 شخصا. وقتل 3 أشخاص في هجوم منفصل في تل الزهر.")
        );

        points
            .Where(p => p.What == "killed")
            .Select(p => p.Accounts.Select(a => a.Quantity!.Low!.Value).Distinct().Order().ToArray())
            .ShouldBe(
                [
                    [13, 14],
                    [3],
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void A_toll_that_rises_is_superseded_and_each_account_says_as_of_when()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T09:00", "قتل 4 أشخاص في انهيار جسر المشاة في تل الرند."),
                Told("المنارة", "2031-05-01T15:00", "ارتفعت حصيلة انهيار جسر المشاة في تل الرند إلى مقتل 6 أشخاص.")
            )
            .Single(p => p.What == "killed");

        point.Verdict.ShouldBe(Verdict.Superseded);
        point.Accounts.Select(a => (a.Quantity!.Low, a.AsOf!.Value)).ShouldBe([(4, "2031-05-01T09:00"), (6, "2031-05-01T15:00")]);
    }

    [Theory]
    [InlineData(
        "حصلت قائمة الميناء على أكثر من نصف المقاعد في مجلس تل الرند.",
        "شارك نحو 60 في المئة من الناخبين في انتخابات مجلس تل الرند وفازت قائمة الميناء."
    )]
    [InlineData("قتلت العاصفة 36 صيادا في تل الرند.", "قتلت العاصفة 21 صيادا في قرية الصخرة قرب تل الرند.")]
    [InlineData("قتلت العواصف في تل الرند 40 شخصا.", "تودي العواصف في تل الرند بحياة 60 شخصا كل عام.")]
    [InlineData("قتل انفجار تل الرند 25 شخصا.", "كان انفجار تل الرند قتل 48 شخصا وقتها.")]
    [InlineData("نقلت العبارة نورس آلاف الركاب إلى تل الرند.", "نقلت العبارة نورس 2000 راكب إلى تل الرند.")]
    [InlineData("يحتل فريق تل الرند المركز السادس في دوري الجزر.", "يحتل فريق تل الرند المركز الخامس في دوري الجزر.")]
    [InlineData("افتتح متحف تل الرند أبوابه في 25 أيلول أمام الزوار.", "سيفتتح متحف تل الرند أبوابه في 25 أيلول أمام الزوار.")]
    [InlineData("فاز فريق تل الرند بعد سبع مباريات بلا فوز في دوري الجزر.", "لعب فريق تل الرند ثماني مباريات في دوري الجزر وفاز أخيرا.")]
    [InlineData("ضربت العاصفة نورس مدينة بغداد برياح بسرعة 132 كيلومترا في الساعة.", "هبت العاصفة نورس برياح بسرعة 100 كيلومتر في الساعة.")]
    [InlineData(
        "قال 36 في المئة من سكان تل الرند في استطلاع الميناء إنهم يؤيدون الجسر.",
        "قال 50 في المئة من سكان تل الرند في استطلاع الميناء إنهم يعارضون الرصيف الجديد."
    )]
    [InlineData("قتل القصف في تل الرند 40 شخصا الجمعة.", "قتل القصف في تل الرند 42 شخصا السبت.")]
    [InlineData("على مدار أسبوع من المواجهات في تل الرند أصيب 150 شخصا.", "أصيب في مواجهات الجمعة في تل الرند 135 شخصا.")]
    [InlineData("قتل هجوم تل الرند تسعة أشخاص.", "قتل في هجوم منفصل في تل الرند ثلاثة أشخاص.")]
    [InlineData("أطلقت السفينة نورس 20 صاروخا على ميناء تل الرند.", "أطلقت السفينة نورس 10 صواريخ أخرى على ميناء تل الرند.")]
    [InlineData("تجرى انتخابات مجلس تل الرند في 26 آب.", "تجرى انتخابات مجلس تل الرند في 24 حزيران.")]
    [InlineData("طردت تل الرند سبعة دبلوماسيين ردا على القرصنة.", "طردت جزيرة الصخرة 12 دبلوماسيا ردا على القرصنة.")]
    [InlineData("سجل الريال في سوق تل الرند 57 ألفا، والعام الماضي أقل.", "حملت السفينة نورس 55 ألف صفحة من وثائق سوق تل الرند.")]
    [InlineData("تقدم مرشح الصيادين بعد فرز 15 بالمئة من أصوات تل الرند.", "حصل مرشح الصيادين على 13 بالمئة من أصوات تل الرند.")]
    [InlineData("بلغت نسبة المشاركة في انتخابات تل الرند 60 بالمئة.", "حصل مرشح الصيادين في انتخابات تل الرند على 69 بالمئة.")]
    [InlineData("استقال رئيس مجلس تل الرند قبل 11 عاما.", "يتولى سالم رئاسة مجلس تل الرند 10 أعوام.")]
    [InlineData("قصفت الطائرات موقعا في تل الرند فضلا عن موقعين قربها.", "قصفت الطائرات ثلاثة مواقع في تل الرند.")]
    [InlineData(
        "أطلقت السفينة نورس 70 صاروخا على تل الرند بحسب الحاكم. وقال القبطان إنها أطلقت 60 صاروخا من الجو و10 صواريخ من البر.",
        "أطلقت السفينة نورس 60 صاروخا من الجو على تل الرند."
    )]
    [InlineData("قتل حريق تل الرند 12 شخصا.", "قتل سبعة من رجال الإطفاء في حريق تل الرند.")]
    public void Figures_of_two_things_are_no_accounts_of_one(string one, string other) =>
        Points(Told("الشراع", "2031-05-01T09:00", one), Told("المنارة", "2031-05-01T11:00", other))
            .ShouldNotContain(p => p.Verdict == Verdict.Conflict || p.Verdict == Verdict.Compatible);

    [Fact]
    public void More_than_a_lower_figure_takes_nothing_back_from_a_large_toll() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "ارتفعت حصيلة قتلى زلزال تل الرند إلى 810 قتلى."),
                Told("المنارة", "2031-05-01T13:00", "ارتفعت حصيلة قتلى زلزال تل الرند إلى أكثر من 850 قتيلا."),
                Told("المرفأ", "2031-05-01T15:00", "حصد زلزال تل الرند أرواح أكثر من 700 قتيل.")
            )
            .Single(p => p.What == "killed")
            .Verdict.ShouldBe(Verdict.Superseded);

    [Theory]
    [InlineData("30 نيسان/أبريل", "30 آذار/مارس")]
    [InlineData("30 نيسان/أبريل", "29 نيسان/أبريل")]
    public void Dates_of_one_happening_that_a_slip_would_explain_are_a_conflict(string one, string other)
    {
        var points = Points(
            Told("الشراع", "2031-05-04T09:00", $"بدأ صيادو تل الرند في {one} إضرابا عن العمل للمطالبة بخفض رسوم الميناء القديم."),
            Told("المنارة", "2031-05-05T11:00", $"وقال بحارة إن صيادي تل الرند بدأوا إضرابا عن العمل في {other} وشلوا حركة السفن.")
        );

        points.ShouldContain(p => p.Unit == "date" && p.Verdict == Verdict.Conflict);
    }

    [Theory]
    [InlineData("أكدت البلدية أن 4 أشخاص قتلوا في انهيار جسر المشاة في تل الرند.", "أشخاص قتلوا في انهيار جسر المشاة في تل الرند")]
    [InlineData(
        "أدى انهيار الجسر إلى مقتل 4 أشخاص كانوا في طريقهم إلى مرفأ الرند القديم مساء السبت الماضي على متن حافلة.",
        "أدى انهيار الجسر إلى مقتل …"
    )]
    [InlineData(
        "وذكرت بلدية تل الرند في بيان لها نشر مساء السبت أن انهيار جسر المشاة أودى بحياة 4 أشخاص.",
        "انهيار جسر المشاة أودى بحياة …"
    )]
    public void A_heading_begins_and_ends_with_a_phrase(string sentence, string heading)
    {
        var about = Points(Told("الشراع", "2031-05-01T09:00", sentence), Told("المنارة", "2031-05-01T09:30", sentence + " "))
            .Single(p => p.What == "killed")
            .About;

        about.ShouldContain(heading);
        about.ShouldNotStartWith("أن");
        about.ShouldNotEndWith("على");
    }

    [Fact]
    public void A_figure_in_parentheses_is_headed_by_what_stands_before_them() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "تعادل فريق تل الرند بهدف البحار رائد السالم (51) في مرمى الصخرة."),
                Told("المنارة", "2031-05-01T10:00", "عاد فريق تل الرند بهدف رائد السالم (51) في مرمى الصخرة.")
            )
            .ShouldHaveSingleItem()
            .About.ShouldContain("رائد السالم …");

    [Fact]
    public void One_age_in_two_articles_of_a_story_is_of_one_person_whatever_else_is_told() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "انتشل الغواصون جثة البحار رائد السالم (37 عاما) من الميناء القديم."),
                Told("المنارة", "2031-05-02T10:00", "ودعت تل الرند الفقيد البالغ من العمر 37 عاما في جنازة مهيبة.")
            )
            .ShouldContain(p => p.What == "age" && p.Verdict == Verdict.Agree);

    [Fact]
    public void A_toll_rises_though_some_outlets_repeat_the_one_of_hours_ago() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "قتل ستة أشخاص في انهيار جسر المشاة في تل الرند."),
                Told("المنارة", "2031-05-01T09:10", "مقتل 6 أشخاص في انهيار جسر المشاة في تل الرند."),
                Told("المرفأ", "2031-05-01T10:00", "أسفر انهيار جسر المشاة في تل الرند عن مقتل خمسة أشخاص."),
                Told("النورس", "2031-05-01T10:30", "انهيار جسر المشاة في تل الرند يوقع 6 قتلى."),
                Told("الساحل", "2031-05-01T12:00", "ارتفعت حصيلة انهيار جسر المشاة في تل الرند إلى سبعة قتلى.")
            )
            .Single(p => p.What == "killed")
            .Verdict.ShouldBe(Verdict.Superseded);

    [Fact]
    public void Counts_of_a_thing_without_a_unit_that_can_both_be_true_are_compatible() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "تفتتح الشركة ما بين 30 و40 دارا للعرض في مدن جزيرة الرند."),
                Told("المنارة", "2031-05-01T10:00", "تفتتح الشركة 40 دارا للعرض في مدن جزيرة الرند.")
            )
            .ShouldContain(p => p.Verdict == Verdict.Compatible);

    [Fact]
    public void A_round_headline_over_an_exact_figure_is_no_account_of_its_own()
    {
        var told = Told(
            "الشراع",
            "2031-05-01T09:00",
            "أطلقت السفينة نورس 103 صواريخ على ميناء تل الرند.",
            "نورس تطلق 100 صاروخ على تل الرند"
        );

        Points(told, Told("المنارة", "2031-05-01T10:00", "قال الميناء إن السفينة نورس أطلقت 103 صواريخ على تل الرند."))
            .Single(p => p.Unit == "missile")
            .Verdict.ShouldBe(Verdict.Agree);
    }

    [Fact]
    public void A_higher_toll_that_several_go_back_on_is_a_conflict()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T09:00", "أصيب 4 أشخاص في انهيار جسر المشاة في تل الرند."),
                Told("المنارة", "2031-05-01T10:00", "أصيب 6 أشخاص في انهيار جسر المشاة في تل الرند."),
                Told("المرفأ", "2031-05-01T11:00", "أصيب 4 أشخاص في انهيار جسر المشاة في تل الرند."),
                Told("الصخرة", "2031-05-01T12:00", "انهار جسر المشاة في تل الرند وأصيب 4 أشخاص.")
            )
            .Single(p => p.What == "injured");

        point.Verdict.ShouldBe(Verdict.Conflict);
    }

    [Fact]
    public void A_lower_toll_told_in_the_same_minutes_by_another_is_a_conflict()
    {
        var point = Points(
                Told("المنارة", "2031-05-01T12:45", "قتل 12 شخصا في انهيار جسر المشاة في تل الرند."),
                Told("المرفأ", "2031-05-01T12:46", "قتل 9 أشخاص في انهيار جسر المشاة في تل الرند.")
            )
            .Single(p => p.What == "killed");

        point.Verdict.ShouldBe(Verdict.Conflict);
    }

    [Fact]
    public void Nobody_hurt_against_seven_injured_is_a_conflict()
    {
        var point = Points(
                Told(
                    "الشراع",
                    "2031-05-01T09:00",
                    "استهدف انفجار موكب رئيس بلدية تل الرند لدى دخوله الميناء، وأصيب سبعة أشخاص بجروح في الانفجار."
                ),
                Told(
                    "المنارة",
                    "2031-05-01T10:00",
                    "استهدف انفجار موكب رئيس بلدية تل الرند لدى دخوله الميناء دون وقوع أي إصابات في الانفجار."
                )
            )
            .Single(p => p.What == "injured");

        point.Verdict.ShouldBe(Verdict.Conflict);
        point.Accounts.Select(a => a.Quantity!.Low).ShouldBe([7, 0]);
    }

    [Fact]
    public void A_toll_that_was_more_than_this_is_superseded_by_what_is_counted_days_later()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T09:00", "قتل أكثر من 230 مدنيا منذ بدء القصف على تل الرند."),
                Told("المنارة", "2031-05-04T09:00", "أسفر القصف على تل الرند منذ بدء الحملة عن مقتل 245 مدنيا.")
            )
            .Single(p => p.What == "killed");

        point.Verdict.ShouldBe(Verdict.Superseded);
    }

    [Fact]
    public void Two_weights_of_one_bridge_are_a_conflict()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T09:00", "الجسر الذي انهار في تل الرند كان وزنه 861 طنا."),
                Told("المنارة", "2031-05-01T10:00", "انهار في تل الرند الجسر البالغ وزنه 950 طنا.")
            )
            .ShouldHaveSingleItem();

        point.Verdict.ShouldBe(Verdict.Conflict);
    }

    [Fact]
    public void The_killed_and_the_injured_are_never_one_point()
    {
        var points = Points(
            Told("الشراع", "2031-05-01T09:00", "مقتل 12 شخصا في حريق سوق السمك في تل الرند."),
            Told("المنارة", "2031-05-01T10:00", "إصابة 14 شخصا في حريق سوق السمك في تل الرند.")
        );

        points.ShouldBeEmpty();
    }

    [Fact]
    public void Soldiers_and_civilians_are_never_one_point()
    {
        var points = Points(
            Told("الشراع", "2031-05-01T09:00", "مقتل 12 جنديا في انفجار مخزن الذخيرة في تل الرند."),
            Told("المنارة", "2031-05-01T10:00", "مقتل 14 مدنيا في انفجار مخزن الذخيرة في تل الرند.")
        );

        points.ShouldBeEmpty();
    }

    [Fact]
    public void Two_figures_that_one_article_gives_on_one_word_are_two_things()
    {
        var points = Points(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "قال خفر السواحل إن مقتل 12 شخصا في المركب الأول في ميناء الرند مؤكد وإن مقتل 14 شخصا في المركب الثاني في ميناء الرند مؤكد."
            ),
            Told("المنارة", "2031-05-01T10:00", "مقتل 12 شخصا في المركب الأول في ميناء الرند.")
        );

        points.ShouldAllBe(p => p.Accounts.Select(a => a.Quantity!.Low).Distinct().Count() == 1);
    }

    [Fact]
    public void An_anniversary_is_not_mixed_with_what_happens_now()
    {
        var points = Points(
            Told("الشراع", "2031-05-01T09:00", "مقتل 12 شخصا في غرق مركب قرب ميناء الرند."),
            Told("المنارة", "2031-05-01T10:00", "مقتل 30 شخصا في غرق مركب قرب ميناء الرند في أيار 2027.")
        );

        points.ShouldBeEmpty();
    }

    [Fact]
    public void A_day_given_differently_by_its_date_is_a_conflict()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T09:00", "ولد البحار سالم الرندي في قرية الصيادين في 8 يناير 1962."),
                Told("المنارة", "2031-05-01T10:00", "ولد البحار سالم الرندي في قرية الصيادين يوم 8 أبريل 1962.")
            )
            .ShouldHaveSingleItem();

        point.Verdict.ShouldBe(Verdict.Conflict);
    }

    [Fact]
    public void The_dead_of_another_day_are_no_conflict_though_they_are_fewer()
    {
        Points(
                Told("الشراع", "2031-05-01T09:00", "قتل 50 شخصا في القصف على تل الرند بحسب مرصد الرند."),
                Told("المنارة", "2031-05-05T09:00", "قتل 29 شخصا في القصف على تل الرند بحسب مرصد الرند.")
            )
            .ShouldNotContain(p => p.Verdict == Verdict.Conflict);
    }

    [Theory]
    [InlineData("عالجت عيادات الصيادين في تل الرند خلال الأسبوع 970 حالة.", "عالجت عيادات الصيادين في تل الرند خلال الأسبوع 1300 حالة.")]
    [InlineData("بلغت تداولات سوق تل الرند 118 سفينة في الجلسة.", "بلغت تداولات سوق تل الرند 125 سفينة في الجلسة.")]
    public void What_is_counted_again_days_later_is_no_conflict(string one, string other) =>
        Points(Told("الشراع", "2031-05-01T09:00", one), Told("المنارة", "2031-05-05T09:00", other))
            .ShouldNotContain(p => p.Verdict == Verdict.Conflict);

    [Fact]
    public void Two_counts_of_one_speaker_are_of_two_happenings() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "قال مرصد الرند إن القصف على تل الرند قتل 18 مدنيا في الميناء القديم."),
                Told("المنارة", "2031-05-01T19:00", "قال مرصد الرند إن القصف على تل الرند قتل 14 مدنيا في الميناء القديم.")
            )
            .ShouldNotContain(p => p.Verdict == Verdict.Conflict);

    [Fact]
    public void Tolls_of_days_that_are_named_stay_apart_from_those_of_others_and_from_a_total()
    {
        var points = Points(
            Told("الشراع", "2031-05-01T20:00", "قتل 40 شخصا الخميس في مسيرات تل الرند على الحدود."),
            Told("المنارة", "2031-05-01T21:00", "قتل 43 شخصا الخميس في مسيرات تل الرند على الحدود."),
            Told("الشراع", "2031-05-09T20:00", "قتل 52 شخصا الجمعة في مسيرات تل الرند على الحدود."),
            Told("المنارة", "2031-05-09T21:00", "قتل 55 شخصا الجمعة في مسيرات تل الرند على الحدود."),
            Told("الشراع", "2031-05-09T22:00", "منذ 30 مارس قتل 110 أشخاص في مسيرات تل الرند على الحدود."),
            Told("المنارة", "2031-05-10T08:00", "منذ 30 مارس قتل 112 شخصا في مسيرات تل الرند على الحدود.")
        );

        points
            .Where(p => p.What == "killed")
            .Select(p => string.Join(' ', p.Accounts.Select(a => a.Quantity!.Low).Order()))
            .ShouldBe(["40 43", "52 55", "110 112"], ignoreOrder: true);
    }

    [Fact]
    public void One_line_stands_for_a_value_that_several_give_of_their_own()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T09:00", "غرق مركب الصيد نورس قرب جزيرة الرند، ونقل 37 راكبا إلى الميناء."),
                Told("المنارة", "2031-05-01T11:00", "غرق مركب الصيد نورس أمس قرب جزيرة الرند ونقل خفر السواحل 37 راكبا إلى الميناء.")
            )
            .ShouldHaveSingleItem();

        point.Accounts.ShouldHaveSingleItem().Evidence.Count.ShouldBe(2);
        point.Accounts[0].Told.Count.ShouldBe(2);
    }

    [Fact]
    public void A_heading_tells_more_than_that_somebody_was_killed() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "أسفرت عن مقتل 14 شخصا، ومنهم صيادون من الجزيرة."),
                Told("المنارة", "2031-05-01T11:00", "انهار جسر المشاة في تل الرند وسقط 14 شخصا قتلى في النهر، ومنهم صيادون من الجزيرة.")
            )
            .Single(p => p.What == "killed")
            .About.ShouldContain("تل الرند");

    [Fact]
    public void Seats_that_are_counted_rise() =>
        Points(
                Told("الشراع", "2031-05-01T20:00", "حصل تحالف الصيادين في انتخابات تل الرند على 77 مقعدا."),
                Told("المنارة", "2031-05-01T23:00", "حصل تحالف الصيادين في انتخابات تل الرند على 79 مقعدا.")
            )
            .ShouldHaveSingleItem()
            .Verdict.ShouldBe(Verdict.Superseded);

    [Theory]
    [InlineData(
        "قتل 128 مدنيا في يوم واحد في القصف على تل الرند بحسب مرصد الرند.",
        "قتل 403 مدنيين منذ الأحد في القصف على تل الرند بحسب مرصد الرند.",
        0
    )]
    [InlineData(
        "قتل 128 مدنيا خلال 24 ساعة في القصف على تل الرند بحسب مرصد الرند.",
        "قتل 403 مدنيين منذ بدء القصف على تل الرند بحسب مرصد الرند.",
        0
    )]
    [InlineData(
        "قتل 128 مدنيا اليوم في القصف على تل الرند بحسب مرصد الرند.",
        "قتل 403 مدنيين في خمسة أيام من القصف على تل الرند بحسب مرصد الرند.",
        0
    )]
    [InlineData(
        "قتل 128 مدنيا منذ الأحد في القصف على تل الرند بحسب مرصد الرند.",
        "قتل 403 مدنيين منذ الأحد في القصف على تل الرند بحسب مرصد الرند.",
        1
    )]
    public void The_dead_of_one_day_stand_against_none_counted_since_a_beginning(string one, string other, int points) =>
        Points(Told("الشراع", "2031-05-01T09:00", one), Told("المنارة", "2031-05-01T10:00", other))
            .Count(p => p.What == "killed")
            .ShouldBe(points);

    [Fact]
    public void A_part_stands_against_no_whole()
    {
        Points(
                Told("الشراع", "2031-05-01T09:00", "قتل 50 مدنيا في القصف على تل الرند وحي الميناء."),
                Told("المنارة", "2031-05-01T10:00", "تواصل القصف على تل الرند وحي الميناء وسقط قتلى، بينهم 17 مدنيا في حي الميناء.")
            )
            .ShouldNotContain(p => p.Verdict == Verdict.Conflict);
    }

    [Fact]
    public void A_toll_that_is_corrected_days_later_stays_one_point()
    {
        var point = Points(
                Told("الشراع", "2031-05-01T09:00", "بلغت حصيلة غرق العبارة نورس قرب جزيرة الرند 19 قتيلا."),
                Told("المنارة", "2031-05-03T09:00", "صححت وزارة الصحة حصيلة غرق العبارة نورس قرب جزيرة الرند إلى 17 قتيلا.")
            )
            .Single(p => p.What == "killed");

        point.Accounts.Select(a => a.Quantity!.Low).ShouldBe([19, 17]);
    }

    [Theory]
    [InlineData("2031-05-02", true)]
    [InlineData("2031-05", true)]
    [InlineData("2031", true)]
    [InlineData("2031-03-20", false)]
    [InlineData("2031-03", false)]
    [InlineData("2030", false)]
    public void A_day_is_past_as_far_as_the_date_of_the_article_tells(string told, bool past)
    {
        var article = Told("الشراع", told, "غرق مركب الصيد نورس قرب جزيرة الرند في 11 أبريل 2031.");
        var day = CountedThing.Of(article).Single(c => c.IsTime).Quantity;

        new StoryPoint(
            "",
            day.Unit,
            null,
            Verdict.Agree,
            [new Account("", day, article.Article.Published, null, [], [])]
        ).IsPastTime.ShouldBe(past);
    }

    [Fact]
    public void A_moment_counted_in_minutes_is_no_day() =>
        Points(
                Told("الشراع", "2031-05-01T09:00", "أرسلت العبارة نورس نداء استغاثة قرب جزيرة الرند ثم انقطع الاتصال بها بعد 12 دقيقة."),
                Told("المنارة", "2031-05-01T10:00", "أرسلت العبارة نورس نداء استغاثة قرب جزيرة الرند الخميس وانقطع الاتصال بها.")
            )
            .ShouldNotContain(p => p.Unit == CountedThing.Day && p.Accounts.Any(a => a.Value.Contains("دقيقة", StringComparison.Ordinal)));
}
