using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Exports;

namespace Isnad.Tests.Briefs;

public class BriefTests
{
    private static AnalysedArticle Told(string outlet, string when, string title, string text) => Running.Told(outlet, when, text, title);

    private static (Newsroom Newsroom, Brief Brief) Write(params AnalysedArticle[] articles)
    {
        var (newsroom, story) = Running.OneStory(articles);
        return (newsroom, BriefWriter.WithShippedTables().Write(newsroom, story));
    }

    private static string Text(Newsroom newsroom, Brief brief, string language)
    {
        using var to = new StringWriter();
        new BriefText(newsroom, language, markdown: false).Write(to, brief);
        return to.ToString();
    }

    private static readonly AnalysedArticle[] Bridge =
    [
        Told(
            "الشراع",
            "2031-05-01T09:00",
            "انهيار جسر المشاة في تل الرند",
            "انهار جسر المشاة في تل الرند صباح الخميس وسقط المارة في النهر.\n\nوقالت مصادر في الميناء إن 120 عاملا قتلوا تحت الجسر."
        ),
        Told(
            "المنارة",
            "2031-05-01T15:40",
            "البحث عن ناجين تحت جسر تل الرند",
            "الرند (المرفأ) -- يبحث رجال الإطفاء عن ناجين تحت جسر المشاة الذي انهار في تل الرند صباح الخميس.\n\nونفت البلدية أن يكون 120 شخصا تحت الجسر وقت انهياره."
        ),
    ];

    [Fact]
    public void An_article_that_its_outlet_posts_twice_is_told_as_such()
    {
        const string Text =
            "غرقت العبارة نورس قرب جزيرة الرند صباح الخميس وعلى متنها عشرات الركاب، ونقلت الزوارق 131 ناجيا إلى ميناء تل الرند.";

        var (newsroom, brief) = Write(
            Told("الشراع", "2031-05-01T09:00", "غرق العبارة نورس", Text),
            Told("الشراع", "2031-05-01T09:05", "غرق العبارة نورس", Text),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "العبارة نورس تغرق",
                "غرقت العبارة نورس الخميس قرب جزيرة الرند، وقالت البلدية إن البحث يستمر عن الركاب."
            )
        );

        OriginExplainer.Explain(brief.Origins, newsroom, "ar").ShouldContain("مقالات أعادت وسيلتها نشرها: 1؛");
        OriginExplainer.Explain(brief.Origins, newsroom, "en").ShouldContain("re-posts by the same outlet: 1;");
    }

    [Fact]
    public void The_state_line_counts_in_the_grammar_of_the_language()
    {
        var (newsroom, brief) = Write(Bridge);

        Text(newsroom, brief, "ar").ShouldContain("مقالان، وسيلتان، مصدران مستقلان؛ أولها 2031-05-01 09:00، آخرها 15:40");
        Text(newsroom, brief, "en").ShouldContain("2 articles, 2 outlets, 2 independent origins; first 2031-05-01 09:00, last 15:40");
    }

    [Theory]
    [InlineData("سيفتح الميناء غدا", 40, "سيفتح الميناء غدا")]
    [InlineData("سيفتح الميناء غدا", 15, "سيفتح الميناء …")]
    [InlineData("سسسسسسسسس😀سسسس", 10, "سسسسسسسسس …")]
    public void A_long_text_is_cut_at_a_words_end_and_never_within_a_character(string text, int most, string shown) =>
        Isnad.Exports.Printed.PrintedSheet.Beginning(text, most).ShouldBe(shown);

    [Fact]
    public void A_dateline_is_no_part_of_what_happened() =>
        Write(Bridge).Brief.Happened.ShouldAllBe(s => !s.Text.Contains("--", StringComparison.Ordinal));

    [Fact]
    public void A_point_of_a_list_without_a_stop_is_no_sentence()
    {
        var text = "انهار جسر المشاة في تل الرند مساء الخميس.\nتقدير البلدية لرجال الإطفاء في جسر المشاة\nقتل ثلاثة صيادين تحت الجسر.";
        var body = Isnad.Articles.ParagraphText.Join(text);
        var article = Told("الشراع", "2031-05-01T09:00", "انهيار الجسر", text);
        var listed = article with
        {
            Article = article.Article with
            {
                Paragraphs = [.. body.Paragraphs.Select((p, i) => i == 0 ? p : p with { Kind = Isnad.Articles.ParagraphKind.Item })],
            },
        };

        SentenceCutter
            .Of(listed)
            .Select(s => s.Text)
            .ShouldBe(["انهار جسر المشاة في تل الرند مساء الخميس.", "قتل ثلاثة صيادين تحت الجسر."]);
    }

    [Theory]
    [InlineData("تل الرند (المنارة) - انهار جسر المشاة في تل الرند مساء الخميس.", "انهار جسر المشاة")]
    [InlineData("سالم المرجان- المنارة- تل الرند: انهار جسر المشاة في تل الرند مساء الخميس.", "انهار جسر المشاة")]
    [InlineData("المنارة - تل الرند: انهار جسر المشاة في تل الرند مساء الخميس.", "انهار جسر المشاة")]
    [InlineData("تل الرند: انهار جسر المشاة في تل الرند مساء الخميس.", "تل الرند: انهار")]
    [InlineData("(CNN-- انهار جسر المشاة في تل الرند مساء الخميس.", "انهار جسر المشاة")]
    [InlineData("أعلن عمدة تل الرند الجديد (حزب الميناء) - وهو مهندس - أن الجسر انهار مساء الخميس.", "أعلن عمدة")]
    public void A_place_and_an_agency_before_a_hyphen_are_a_dateline_a_clause_between_hyphens_is_none(string text, string begins) =>
        Write(Told("الشراع", "2031-05-01T09:00", "انهيار الجسر", text), Told("المنارة", "2031-05-01T10:00", "انهيار الجسر", text))
            .Brief.Happened[0]
            .Text.ShouldStartWith(begins);

    [Theory]
    [InlineData("فالحكومة وقعت على اتفاق الميناء قبل أن تنقلب عليه.", true)]
    [InlineData("معظمهم رجال وصلوا إلى الميناء عبر الصحراء.", true)]
    [InlineData("فالنسيا وقعت على اتفاق مع فريق الميناء.", false)]
    public void What_is_joined_to_what_was_said_leans_on_it(string text, bool leans) =>
        SentenceCutter.Of(Told("المنارة", "2031-05-01T09:00", "انهيار الجسر", text))[0].Leans.ShouldBe(leans);

    [Theory]
    [InlineData("وتواصلت المنارة مع المتحدث باسم البلدية ولم تتلق ردا.", 0)]
    [InlineData("وتواصلت الشراع مع المتحدث باسم البلدية ولم تتلق ردا.", 1)]
    [InlineData("وتواصلت أعمال البحث تحت الجسر حتى الفجر.", 1)]
    public void What_an_outlet_says_of_itself_tells_nothing(string text, double worth) =>
        SentenceCutter.Of(Told("المنارة", "2031-05-01T09:00", "انهيار الجسر", text))[0].Worth.ShouldBe(worth);

    [Fact]
    public void What_happened_is_not_told_twice_in_other_words()
    {
        var told = Write(Bridge).Brief.Happened.Select(s => s.Text).ToList();

        told.Count(t => t.Contains("انهار", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_figure_of_one_outlet_on_the_word_of_unnamed_sources_is_shown_as_such()
    {
        var lone = Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "انهيار الجسر",
                "انهار جسر المشاة في تل الرند.\n\nوقالت مصادر في الميناء إن 120 عاملا قتلوا تحت الجسر."
            ),
            Told("المنارة", "2031-05-01T10:00", "انهيار الجسر", "انهار جسر المشاة في تل الرند وهرع رجال الإطفاء إليه.")
        )
            .Brief.LoneFigures.ShouldHaveSingleItem();

        lone.Quantity.Low.ShouldBe(120);
        lone.Strength.ShouldBe(ChainStrength.Unnamed);
        lone.Sources.ShouldHaveSingleItem().ShouldContain("مصادر");
    }

    [Fact]
    public void Places_that_were_attacked_are_no_source_of_a_lone_figure() =>
        Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "هجوم تل الرند",
                "هاجم مسلحون تل الرند مساء الخميس. وقبل عام هاجم مسلحون العديد من المواقع وقتلوا 130 شخصا في تل الرند."
            ),
            Told("المنارة", "2031-05-01T10:00", "هجوم تل الرند", "هاجم مسلحون تل الرند مساء الخميس وفر السكان.")
        )
            .Brief.LoneFigures.ShouldHaveSingleItem()
            .Sources.ShouldBeEmpty();

    [Theory]
    [InlineData("نقلت الفرق 640 آخرين إلى مستشفى تل الرند بعد الحريق.", "شب حريق في تل الرند فجر الخميس وأخمدته فرق المدينة.")]
    [InlineData("بلغت نسبة المشاركة بحسب البلدية 76.67 بالمئة في تل الرند.", "بلغت نسبة المشاركة في تل الرند 76.6 بالمئة بحسب البلدية.")]
    [InlineData("قالت البلدية إن حريقا قتل 130 صيادا عام 2019 في تل الرند.", "شب حريق في تل الرند فجر الخميس وأخمدته فرق المدينة.")]
    public void Figures_without_their_thing_or_rounded_otherwise_or_of_the_past_are_not_lone(string one, string other) =>
        Write(Told("الشراع", "2031-05-01T09:00", "خبر", one), Told("المنارة", "2031-05-01T10:00", "خبر", other))
            .Brief.LoneFigures.ShouldBeEmpty();

    [Fact]
    public void The_same_actor_under_two_words_is_shown_by_outlet_without_judging()
    {
        var wording = Write(
            Told("الشراع", "2031-05-01T09:00", "غارة على المرفأ", "سقط شهيد في غارة على المرفأ القديم وأغلقت الطرق."),
            Told("المنارة", "2031-05-01T10:00", "غارة على المرفأ", "سقط قتيل في غارة على المرفأ القديم وأغلقت الطرق.")
        )
            .Brief.Wordings.ShouldHaveSingleItem();

        wording.Matter.ShouldBe("dead");
        wording.Choices.Select(c => (c.Word, c.Outlets[0])).ShouldBe([("شهيد", "الشراع"), ("قتيل", "المنارة")], ignoreOrder: true);
    }

    [Fact]
    public void The_longest_word_of_the_table_counts_alone() =>
        Write(
            Told("الشراع", "2031-05-01T09:00", "هجوم على المرفأ", "وقع الهجوم الكيميائي المفترض في المرفأ القديم وأغلقت الطرق."),
            Told("المنارة", "2031-05-01T10:00", "هجوم على المرفأ", "وقع الهجوم الكيميائي في المرفأ القديم وأغلقت الطرق.")
        )
            .Brief.Wordings.ShouldHaveSingleItem()
            .Choices.Select(c => c.Word)
            .ShouldBe(["الهجوم الكيميائي المفترض", "الهجوم الكيميائي"], ignoreOrder: true);

    [Theory]
    [InlineData("تجمع الآلاف في جمعة \"الشهداء\" قرب المرفأ القديم.")]
    [InlineData("تجمع الآلاف في جمعة \"الأسرى\" و\"الشهداء\" قرب المرفأ القديم.")]
    [InlineData("سقط ضحايا في غارة على المرفأ القديم.")]
    [InlineData("شيع الأهالي من وصفهم مجلس المدينة بالشهداء قرب المرفأ القديم.")]
    [InlineData("رفع الأهالي لافتة كتب عليها \"كلنا شهداء المرفأ\" قرب الطريق.")]
    [InlineData("أعلن مجلس المدينة سقوط عشرات في غارة على المرفأ، وحيا الشهداء.")]
    public void A_word_in_a_name_or_for_the_dead_and_wounded_is_no_other_word_for_the_dead(string text) =>
        Write(
            Told("الشراع", "2031-05-01T09:00", "غارة على المرفأ", text),
            Told("المنارة", "2031-05-01T10:00", "غارة على المرفأ", "سقط قتيل في غارة على المرفأ القديم وأغلقت الطرق.")
        )
            .Brief.Wordings.ShouldBeEmpty();

    [Fact]
    public void Who_denies_whom_stands_side_by_side()
    {
        var pair = Write(
            Told("الشراع", "2031-05-01T09:00", "اتهام", "قال النائب سالم الرندي إن البلدية باعت أرض الميناء القديم لشركة أجنبية."),
            Told("المنارة", "2031-05-01T10:00", "نفي", "نفت البلدية أن تكون باعت أرض الميناء القديم لشركة أجنبية.")
        )
            .Brief.Contradictions.ShouldHaveSingleItem();

        pair.Affirmed.Speaker.ShouldContain("سالم الرندي");
        pair.Denied.Lead.Denied.ShouldBeTrue();
    }

    [Theory]
    [InlineData(
        "قال وزير النقل سالم الرندي إن الميناء القديم سيفتح أبوابه أمام السفن غدا.",
        "قال المهندس ماجد الفهد إن الميناء القديم لن يفتح أبوابه أمام السفن غدا.",
        "negation"
    )]
    [InlineData(
        "قال وزير النقل سالم الرندي إن أسعار الوقود في الجزيرة ارتفعت هذا الشهر.",
        "قال المهندس ماجد الفهد إن أسعار الوقود في الجزيرة انخفضت هذا الشهر.",
        "antonym"
    )]
    public void Statements_that_differ_in_a_negation_or_an_opposite_alone_stand_against_each_other(string one, string other, string why)
    {
        var pair = Write(Told("الشراع", "2031-05-01T09:00", "تصريح", one), Told("المنارة", "2031-05-01T10:00", "تصريح", other))
            .Brief.Contradictions.ShouldHaveSingleItem();

        pair.Opposed.ShouldBe(why);
    }

    [Fact]
    public void A_toll_that_later_accounts_replaced_tells_no_longer_what_happened()
    {
        var happened = Write(
            Told("الشراع", "2031-05-01T09:00", "انهيار", "قتل 4 أشخاص في انهيار جسر المشاة في تل الرند."),
            Told("المنارة", "2031-05-01T15:00", "انهيار", "ارتفعت حصيلة انهيار جسر المشاة في تل الرند إلى مقتل 6 أشخاص.")
        ).Brief.Happened;

        happened.ShouldAllBe(h => !h.Text.Contains("قتل 4", StringComparison.Ordinal));
        happened[0].Text.ShouldContain("مقتل 6 أشخاص");
    }

    [Fact]
    public void The_timeline_says_when_the_first_and_the_last_article_appeared()
    {
        var published = Write(Bridge).Brief.Timeline.Where(t => t.Published).ToList();

        published.Select(t => t.When).ShouldBe(["2031-05-01T09:00", "2031-05-01T15:40"]);
        published.ShouldAllBe(t => t.Evidence.Count == 1);
    }

    [Fact]
    public void The_title_gives_no_toll_that_later_accounts_have_replaced()
    {
        var brief = Write(
            Told("الشراع", "2031-05-01T09:00", "4 قتلى في انهيار جسر المشاة في تل الرند", "قتل 4 أشخاص في انهيار جسر المشاة في تل الرند."),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "4 قتلى في انهيار جسر المشاة في تل الرند",
                "أسفر انهيار جسر المشاة في تل الرند عن مقتل 4 أشخاص."
            ),
            Told(
                "النورس",
                "2031-05-01T15:00",
                "انهيار جسر في تل الرند يودي بحياة 6 أشخاص",
                "ارتفعت حصيلة انهيار جسر المشاة في تل الرند إلى مقتل 6 أشخاص."
            )
        ).Brief;

        brief.Title.ShouldBe("انهيار جسر في تل الرند يودي بحياة 6 أشخاص");
    }

    [Fact]
    public void A_country_denies_what_it_is_accused_of_under_its_own_name_and_its_capital_s()
    {
        var pair = Write(
            Told("الشراع", "2031-05-01T09:00", "تسميم صياد", "اتهمت بريطانيا روسيا بتسميم صياد متقاعد في ميناء تل الرند."),
            Told("المنارة", "2031-05-01T10:00", "موسكو تنفي", "نفت موسكو أي ضلوع في تسميم الصياد في ميناء تل الرند.")
        )
            .Brief.Contradictions.ShouldHaveSingleItem();

        (pair.Affirmed.Speaker, pair.Opposed).ShouldBe(("بريطانيا", null));
    }

    [Fact]
    public void Who_says_that_it_is_not_so_stands_with_the_denial_not_against_it() =>
        Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "سباق القوارب",
                "قال رئيس النادي البحري سامي فرحات إن النادي لا ينوي خوض سباق القوارب الجديد مع أندية الجزيرة المجاورة."
            ),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "نفي",
                "نفى ناطق باسم الميناء أن النادي ينوي خوض سباق القوارب الجديد مع أندية الجزيرة المجاورة."
            )
        )
            .Brief.Contradictions.ShouldBeEmpty();

    [Fact]
    public void Under_headlines_that_say_the_same_one_first_sentence_stands()
    {
        var told = Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "صيادو تل الرند في الخارج يبدؤون التصويت في انتخابات النقابة",
                "بدأ صيادو تل الرند في الخارج الجمعة الإدلاء بأصواتهم في انتخابات النقابة التي تستمر ثلاثة أيام ويسعى النقيب سامي فرحات إلى ولاية ثانية."
            ),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "بدء تصويت صيادي تل الرند في الخارج في انتخابات النقابة",
                "انطلق فجر الجمعة تصويت الصيادين المقيمين في الخارج لاختيار نقيب جديد، وكان صيادو الجزر البعيدة أول المقترعين وفقا لصحف محلية."
            )
        ).Brief.Happened;

        told.Count(t => t.Text.Contains("الجمعة", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void The_accused_who_rejects_the_accusations_stands_against_who_accused_him()
    {
        var pair = Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "شكوى ضد النقيب",
                "اتهمت مدرسة البحارة نقيب الصيادين سامي فرحات ببيع مراكب النقابة سرا. ونفى سامي فرحات هذه الاتهامات."
            ),
            Told("المنارة", "2031-05-01T10:00", "شكوى ضد النقيب", "اجتمع صيادو تل الرند أمام مقر النقابة بعد شكوى ضد النقيب سامي فرحات.")
        )
            .Brief.Contradictions.ShouldHaveSingleItem();

        pair.Denied.Speaker.ShouldBe("سامي فرحات");
        pair.Affirmed.Speaker.ShouldContain("مدرسة البحارة");
    }

    [Theory]
    [InlineData("الخميس", 0)]
    [InlineData("الخامس من يونيو المقبل", 1)]
    public void That_all_name_a_past_day_is_not_shown_as_agreement(string day, int shown)
    {
        var brief = Write(
            Told(
                "الشراع",
                "2031-05-02T09:00",
                "افتتاح الجسر",
                $"قال وزير النقل إن جسر المشاة الجديد في تل الرند افتتاحه رسميا {day} أمام سكان الجزيرة."
            ),
            Told(
                "المنارة",
                "2031-05-02T10:00",
                "افتتاح الجسر",
                $"رسميا {day} افتتاح جسر المشاة الجديد أمام سكان تل الرند، بحسب بيان البلدية في الجزيرة."
            )
        ).Brief;

        brief.Points.Count(p => p.Unit == "date").ShouldBe(1);
        brief.Agreements.Count(p => p.Unit == "date").ShouldBe(shown);
    }

    [Fact]
    public void Two_first_sentences_that_tell_the_same_story_are_not_both_told()
    {
        var told = Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "عمدة الرند",
                "يبدأ عمدة تل الرند سامي فرحات الأربعاء ولايته الرابعة بتأخير ستة أشهر عن موعدها."
            ),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "عمدة الرند",
                "صوت أعضاء المجلس الأربعاء لانتخاب عمدة تل الرند سامي فرحات لولاية رابعة يرجح أن تكون الأخيرة."
            )
        ).Brief.Happened;

        told.Count(t => t.Text.Contains("فرحات", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void What_stands_in_an_aside_of_the_first_sentence_is_not_told_again() =>
        Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "تسليم الرندي",
                "طلبت بلدية المرجان من حاكم الجزيرة المجاورة تسليمها فورا ودون شروط أو مماطلة ملف القيادي البارز سالم الرندي رئيس نادي الصيادين الذي أوقف في واحة النخيل بمذكرة قضائية وجهت إليه تهمة تهريب العنبر والتوابل عبر الخليج."
            ),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "ملاحقة الرندي",
                "تتابع البلدية القضية عن كثب منذ أسبوع كامل.\nوذكرت إذاعة الميناء أن سالم الرندي، الرئيس السابق لنادي الصيادين، أوقف في واحة النخيل قبيل رحلة كانت ستحمله برفقة أسرته وأمتعته صوب مزرعة قديمة يملكها والده خلف الجبال الشمالية."
            )
        )
            .Brief.Happened.Count(t => t.Text.Contains("سالم الرندي", StringComparison.Ordinal))
            .ShouldBe(1);

    [Fact]
    public void One_event_is_dated_once_in_other_words()
    {
        var dated = Write(
            Told(
                "الشراع",
                "2031-05-02T09:00",
                "إغلاق الكنيسة",
                "اتخذ رؤساء كنائس تل الرند الأربعاء قرارا بإغلاق كنيسة الميناء القديمة حتى إشعار آخر."
            ),
            Told(
                "المنارة",
                "2031-05-02T10:00",
                "كنيسة الميناء",
                "أقدم مسؤولو كنائس تل الرند على خطوة نادرة بإغلاق كنيسة الميناء القديمة ظهر الأربعاء للضغط على البلدية."
            )
        ).Brief.Timeline;

        dated.Single(t => !t.Published).Evidence.Count.ShouldBe(2);
    }

    [Fact]
    public void Every_number_of_a_printed_brief_leads_to_an_article_in_its_list()
    {
        var articles = Enumerable
            .Range(0, 40)
            .Select(i =>
                Running.Told(
                    i % 2 == 0 ? "الشراع" : "المنارة",
                    $"2031-05-{1 + (i / 2):00}T{9 + (i % 2):00}:00",
                    $"قال القبطان رقم {i} إن العبارة نورس عادت إلى جزيرة الرند. وأبحرت العبارة نورس من الميناء القديم يوم {1 + (i / 2)} مايو 2031.",
                    "رحلات العبارة نورس"
                )
            )
            .ToArray();
        var (newsroom, story) = Running.OneStory(articles);
        using var to = new StringWriter();
        new BriefText(newsroom, "ar", markdown: false).Write(to, BriefWriter.WithShippedTables().Write(newsroom, story));
        var lines = to.ToString().Split('\n');
        var list = lines.SkipWhile(l => l != "■ المقالات").ToList();

        var cited = lines
            .Take(lines.Length - list.Count)
            .SelectMany(l => System.Text.RegularExpressions.Regex.Matches(l, @"\[([\d,]+)\]"))
            .SelectMany(m => m.Groups[1].Value.Split(','))
            .ToHashSet(StringComparer.Ordinal);

        cited.ShouldContain("40");
        cited.ShouldAllBe(n => list.Any(l => l.Contains("[" + n + "]", StringComparison.Ordinal)));
    }
}
