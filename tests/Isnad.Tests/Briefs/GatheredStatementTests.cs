using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class GatheredStatementTests
{
    [Theory]
    [InlineData("تنكيس الأعلام ثلاثة أيام", 2)]
    [InlineData("تنكيس الأعلام", 2)]
    [InlineData("صرف المعونات", 1)]
    public void Few_words_are_told_once_where_they_are_the_same(string other, int articles)
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("الشراع", "2031-05-01T09:00", "أعلن حاكم الإقليم حاتم الراعي " + (articles == 2 ? other : "تنكيس الأعلام") + "."),
            Running.Told("المنارة", "2031-05-01T10:00", "أعلن حاكم الإقليم حاتم الراعي " + other + ".")
        );

        var told = new StatementGatherer(new OriginCounter()).Gather(newsroom, story);

        told.Count.ShouldBe(3 - articles);
        told.ShouldAllBe(t => t.Evidence.Count == articles);
    }

    [Fact]
    public void Two_who_speak_together_are_named_in_one_spelling_however_articles_write_them()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("الشراع", "2031-05-01T09:00", "أكد سيرجي لافروف وكيم جونج أون أن المعاهدة باقية."),
            Running.Told("المنارة", "2031-05-01T10:00", "وقال سيرغي لافروف وكيم جونغ أون إن المعاهدة باقية.")
        );

        var told = new StatementGatherer(new OriginCounter()).Gather(newsroom, story).ShouldHaveSingleItem();

        told.Speaker.ShouldBe("سيرغي لافروف وكيم جونغ أون");
        told.Evidence.Count.ShouldBe(2);
        told.Lead.SpeakerName.ShouldBe("سيرجي لافروف وكيم جونج أون");
    }

    [Theory]
    [InlineData("ومن المتوقع أن يصل الوفد إلى العاصمة مساء الخميس.", true)]
    [InlineData("وسجن الرجل سنة كاملة بتهمة التحريض على العنف.", true)]
    [InlineData("وبدأت أمس محاكمة الشاب المتهم بسرقة لوحات من المتحف.", true)]
    [InlineData("وقيل إن الجسر سيفتح أمام السيارات.", false)]
    public void What_the_article_foretells_or_tells_of_the_accused_is_by_nobody(string text, bool nobody) =>
        Told(text).ShouldHaveSingleItem().IsByNobody.ShouldBe(nobody);

    private static IReadOnlyList<ToldStatement> Told(params string[] texts)
    {
        var (newsroom, story) = Running.OneStory([
            .. texts.Select((text, i) => Running.Told("الشراع " + i, $"2031-05-01T{9 + i:00}:00", text)),
        ]);
        return new StatementGatherer(new OriginCounter()).Gather(newsroom, story);
    }

    [Theory]
    [InlineData("قال الجنرال كينيث ماكورتي إن الجسر مفتوح.", "وأضاف الجنرال كينيث مكورتي أن القوافل تصل غدا.", "كينيث ماكورتي")]
    [InlineData("قال الوزير محمد جواد الراسني إن الجسر مفتوح.", "وأعلن الوزير محمد الراسني أن القوافل تصل غدا.", "محمد جواد الراسني")]
    [InlineData("قال وزير الري المصري سمير الوزاني إن الجسر مفتوح.", "وأعلن وزير الري المصري أن القوافل تصل غدا.", "سمير الوزاني")]
    [InlineData(
        "أوضح المتحدث الرسمي خالد بن محمد الراسني أن الجسر مفتوح.",
        "وأضاف المتحدث الرسمي الدكتور خالد راسني أن القوافل تصل غدا.",
        "خالد بن محمد الراسني"
    )]
    [InlineData(
        "أوضح المتحدث الرسمي خالد بن محمد الراسني أن الجسر مفتوح.",
        "وأضاف المتحدث الرسمي الدكتور خالد الراسني أن القوافل تصل غدا.",
        "خالد بن محمد الراسني"
    )]
    [InlineData(
        "تفقد الأمين صالح بن عبدالله القاضي الحديقة، وناقش القاضي الخطة، وأوضح أن العمل مستمر.",
        "قال الأمين صالح بن عبدالله القاضي إن الجسر مفتوح.",
        "صالح بن عبدالله القاضي"
    )]
    [InlineData(
        "زار الكاتب عبد العزيز الخميس المدينة. وأضاف الخميس أن العمل مستمر.",
        "قال الكاتب عبد العزيز الخميس إن الجسر مفتوح.",
        "عبد العزيز الخميس"
    )]
    [InlineData("قالت شركة تويتر إن الخدمة عادت.", "وأعلنت تويتر أن الحسابات ستبقى مغلقة.", "تويتر")]
    public void One_speaker_is_one_however_articles_call_him(string one, string other, string name) =>
        Told(one, other).ShouldAllBe(t => t.Speaker == name);

    [Theory]
    [InlineData("قال الوزير سمير الوزاني إن الجسر مفتوح.", "وأعلن الوزير كريم الوزاني أن القوافل تصل غدا.")]
    [InlineData("قال وزير الري المصري سمير الوزاني إن الجسر مفتوح.", "وأعلن نائب وزير الري المصري أن القوافل تصل غدا.")]
    [InlineData("قال وزير الري المصري سمير الوزاني إن الجسر مفتوح.", "وأعلن وزير الري التونسي أن القوافل تصل غدا.")]
    [InlineData("قال وزير الري المصري سمير الوزاني إن الجسر مفتوح.", "وأعلنت وزارة الري المصرية أن القوافل تصل غدا.")]
    [InlineData("قال وزير الري المصري السابق سمير الوزاني إن الجسر مفتوح.", "وأعلن وزير الري المصري أن القوافل تصل غدا.")]
    public void Two_speakers_are_two(string one, string other) => Told(one, other).Select(t => t.Speaker).Distinct().Count().ShouldBe(2);

    [Theory]
    [InlineData(
        "قال الوزير سمير الوزاني: \"نحتج بشدة على قرار البلدية إغلاق الميناء القديم أمام سفن الصيد\".",
        "قال الوزير سمير الوزاني: \"نعبر عن احتجاجنا الشديد للقرار الذي اتخذته البلدية بإغلاق الميناء القديم أمام سفن الصيد\"."
    )]
    [InlineData(
        "قال الوزير سمير الوزاني إن السفن ستغادر الميناء القديم خلال ثلاثة أيام.",
        "أعلن الوزير سمير الوزاني أن مغادرة السفن للميناء القديم ستتم في غضون 3 أيام."
    )]
    public void Two_translations_of_one_sentence_are_one_statement(string one, string other) =>
        Told(one, other).ShouldHaveSingleItem().Evidence.Count.ShouldBe(2);

    [Theory]
    [InlineData(
        "قال الوزير سمير الوزاني إن السفن ستغادر الميناء القديم خلال خمسة أيام.",
        "أعلن الوزير سمير الوزاني أن مغادرة السفن للميناء القديم ستتم في غضون 3 أيام."
    )]
    [InlineData(
        "قال الوزير سمير الوزاني إن السفن لن تغادر الميناء القديم خلال ثلاثة أيام.",
        "أعلن الوزير سمير الوزاني أن السفن ستغادر الميناء القديم في غضون 3 أيام."
    )]
    public void A_figure_or_a_negation_parts_two_statements(string one, string other) => Told(one, other).Count.ShouldBe(2);

    [Theory]
    [InlineData(
        "قال الوزير سمير الوزاني: \"سنعيد بناء الجسر القديم قبل الشتاء ونفتح ثلاث مدارس في القرى البعيدة\".",
        "أكد الوزير سمير الوزاني بناء الجسر القديم."
    )]
    [InlineData(
        "أعلن الوزير سمير الوزاني وفاة مسافر متأثرا بجروح أصيب بها في حادث القطار.",
        "أعلن الوزير سمير الوزاني وفاة مسافرين متأثرين بجروح أصيبا بها في حادث القطار."
    )]
    [InlineData(
        "أعلن الوزير سمير الوزاني مقتل الجنرال محمد الراسني في انفجار مصنع الزجاج.",
        "أعلن الوزير سمير الوزاني مقتل الجنرال أحمد البدري في انفجار مصنع الزجاج."
    )]
    [InlineData(
        "أعلن الوزير سمير الوزاني توزيع المعونات على سكان القرى البعيدة يوم السبت.",
        "أعلن الوزير سمير الوزاني توزيع المعونات على سكان القرى البعيدة يوم الثلاثاء."
    )]
    public void A_report_that_does_not_hold_what_is_shown_is_none_of_it(string one, string other)
    {
        var told = Told(one, other);

        told.Count.ShouldBe(2);
        told.ShouldAllBe(t => t.IndependentChains == 1 && t.Evidence.Count == 1);
    }

    [Theory]
    [InlineData(
        "قالت المحكمة الإدارية في مدينة الراسن إن القرار باطل. وأضافت المحكمة أن الرسوم ستعاد.",
        "المحكمة الإدارية في مدينة الراسن"
    )]
    [InlineData("أعلنت هيئة الأرصاد الجوية أن الرياح ستشتد. وأكدت هيئة الأرصاد أن الأمطار ستهطل غدا.", "هيئة الأرصاد الجوية")]
    public void A_body_is_one_at_every_length_of_its_name(string text, string name) =>
        Told(text, "الجسر مفتوح.").ShouldAllBe(t => t.Speaker == name);

    [Fact]
    public void A_part_of_a_fuller_statement_is_told_again_and_stands_last()
    {
        var told = Told(
            "أكد الوزير سمير الوزاني إعادة بناء الجسر القديم.",
            "قال الوزير سمير الوزاني: \"قررنا إعادة بناء الجسر القديم قبل الشتاء وفتح ثلاث مدارس في القرى البعيدة\"."
        );

        var said = SpeakerOrder.Of(told).ShouldHaveSingleItem();

        said.Count.ShouldBe(2);
        said[1].IsToldAgain.ShouldBeTrue();
        SpeakerOrder.First(said, 4).ShouldHaveSingleItem().Lead.Kind.ShouldBe(StatementKind.Direct);
    }

    [Theory]
    [InlineData(
        "قال الوزير سمير الوزاني إن نسبة الإقبال بلغت 49.2 في المئة في آخر اقتراع.",
        "أعلن الوزير سمير الوزاني أن النسبة النهائية للإقبال بلغت 49.2 في المئة انخفاضا عن الدورة السابقة التي شهدت ازدحاما."
    )]
    [InlineData(
        "أعلنت شركة المرفأ توقيع اتفاق طويل لتصدير القمح والشعير إلى الجزر الشرقية.",
        "أعلنت إدارة النقل توقيع اتفاق طويل لتصدير القمح والشعير إلى الجزر الشرقية."
    )]
    public void One_figure_and_the_same_words_under_another_name_are_told_once(string one, string other) =>
        Told(one, other).Count(t => t.IsToldAgain).ShouldBe(1);

    [Fact]
    public void Who_is_named_stands_before_who_is_not_and_what_the_headline_carries_before_the_rest()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told(
                "الشراع",
                "2031-05-01T09:00",
                "قال مسؤولون إن الطريق الجبلي مغلق بسبب الثلوج. وقال الوزير سمير الوزاني إن الميناء سيفتح غدا. وأضاف أن خسارة المباراة الأخيرة ظلم كبير للفريق.",
                "الوزاني: خسارة المباراة ظلم"
            )
        );

        var speakers = SpeakerOrder.Of(new StatementGatherer(new OriginCounter()).Gather(newsroom, story));

        speakers.Select(s => s[0].Speaker).ShouldBe(["سمير الوزاني", "مسؤولون"]);
        speakers[0][0].Shown.ShouldContain("خسارة");
    }

    [Theory]
    [InlineData("ينشدون وظائف في المدن الكبرى", false)]
    [InlineData("هذا الموعد سيكون اختبارا له", false)]
    [InlineData("الحكومة ستوقف العمل بهذه الاتفاقية", false)]
    [InlineData("المطار سيفتح هذا الأسبوع أمام المسافرين", true)]
    [InlineData("الحكومة ستفتح المطار أمام المسافرين غدا", true)]
    public void What_points_back_is_not_understood_alone(string said, bool alone)
    {
        var told = Told("قال الوزير سمير الوزاني إن " + said + ".", "الجسر مفتوح.");

        ShownAlone.IsUnderstood(told.ShouldHaveSingleItem()).ShouldBe(alone);
    }

    [Fact]
    public void The_chain_says_on_whose_text_the_article_rests_where_it_does_not_name_it()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told(
                "الشراع",
                "2031-05-01T09:00",
                "قال الوزير سمير الوزاني إن الميناء سيفتح غدا. ونقلت رويترز عن الوزيرة ليلى الراسني قولها إن السفن ستغادر. (رويترز)"
            )
        );

        var told = new StatementGatherer(new OriginCounter()).Gather(newsroom, story);

        told.Single(t => t.Speaker == "سمير الوزاني").RestsOn.ShouldBe(new TextBasis("رويترز", TextTie.Credit));
        told.Single(t => t.Speaker == "ليلى الراسني").RestsOn.ShouldBeNull();
    }

    [Fact]
    public void Whose_text_came_first_says_not_that_an_article_rests_on_it()
    {
        const string Text =
            "غرقت العبارة نورس قرب جزيرة الرند صباح الخميس وعلى متنها عشرات الركاب، ونقلت الزوارق 131 ناجيا إلى ميناء تل الرند. وقال الوزير سمير الوزاني إن البحث عن بقية الركاب يستمر حتى المساء. وأغلق حرس السواحل ممر المرفأ أمام مراكب الصيد، وفتحت البلدية قاعة السوق القديم لأقارب الركاب، ووصلت من المدن المجاورة سيارات إسعاف وفرق غطس مع معداتها قبل الظهر بقليل.";
        AnalysedArticle[] articles = [Running.Told("الشراع", "2031-05-01T09:00", Text), Running.Told("المنارة", "2031-05-01T10:00", Text)];
        var newsroom = NewsroomBuilder.WithShippedTables().Build(articles);
        var story = newsroom.Stories.ShouldHaveSingleItem();

        var told = new StatementGatherer(new OriginCounter()).Gather(newsroom, story);

        newsroom.CopyGroup(story.Articles[1]).ShouldNotBeNull();
        told.ShouldAllBe(t => t.RestsOn == null);
    }

    [Fact]
    public void What_is_likeliest_worth_quoting_comes_first_and_what_hardly_is_stands_in_the_long_brief_alone()
    {
        var told = Told(
            "قال الوزير سمير الوزاني إن الميناء سيفتح غدا. وأضاف أن السفن ستغادر فجرا. وقالت الوزيرة ليلى الراسني إن الطقس جميل هذا الصباح.",
            "الجسر مفتوح."
        );
        told.Count.ShouldBe(3);
        double WorthOf(ToldStatement t) =>
            t.Speaker == "ليلى الراسني" ? 0.2
            : t.Lead.Text.Contains("السفن", StringComparison.Ordinal) ? 0.9
            : 0.5;

        var speakers = SpeakerOrder.Of([.. told.Select(t => t with { Worth = WorthOf(t) })]);

        speakers.Select(s => s[0].Speaker).ShouldBe(["سمير الوزاني", "ليلى الراسني"]);
        speakers[0][0].Shown.ShouldContain("السفن");
        SpeakerOrder.Foremost(speakers, 8).ShouldHaveSingleItem().ShouldBe(speakers[0]);
    }
}
