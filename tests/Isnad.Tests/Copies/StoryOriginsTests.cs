using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Tests.Copies;

public class StoryOriginsTests
{
    private const string Shared =
        "انهار الجسر الشمالي في تل الرند عند الثالثة فجرا بعد أمطار غزيرة دامت يومين كاملين، وجرفت المياه ثلاث شاحنات كانت تعبره في تلك الساعة.";
    private const string AgencyOnly =
        "وتحدثت فرق الإنقاذ عن سبعة مفقودين. وأغلقت المدارس أبوابها. وطلبت البلدية من السكان غلي ماء الشرب قبل استعماله.";
    private const string OutletOnly =
        "زارت مراسلتنا مقهى قريبا من الضفة حيث روى الصيادون ما رأوه. يقول أحدهم إن الضجيج أيقظ أطفاله. لم ينم أحد في الحي حتى الصباح، وظلت النسوة يسألن عن الغائبين عند مدخل السوق القديم.";
    private const string Quotation =
        "نقف اليوم معا أمام هذه المحنة كما وقف آباؤنا من قبل ولن نترك أسرة واحدة بلا مأوى في هذا الشتاء القاسي";

    [Fact]
    public void Whoever_shares_passages_with_a_credited_text_rests_on_it_without_credit()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("المنارة", "2031-05-01T09:00", $"{Shared} {AgencyOnly} (رويترز)"),
            Running.Told(
                "الشراع",
                "2031-05-01T10:00",
                $"{OutletOnly} {Shared} {OutletOnly.Replace("الصيادون", "الباعة", StringComparison.Ordinal)}"
            ),
            Running.Told("السارية", "2031-05-01T11:00", OutletOnly.Replace("مراسلتنا", "السارية", StringComparison.Ordinal)[..60])
        );

        var counted = new OriginCounter().Count(newsroom, story.Articles);

        counted.Origins[0].Name.ShouldBe("رويترز");
        counted.Origins[0].Sharing.ShouldBe([story.Articles[1]]);
        OriginExplainer.Explain(counted, newsroom, "ar").ShouldContain("مقال واحد منها بفقرات مشتركة معه");
    }

    [Fact]
    public void The_explanation_names_as_many_origins_as_it_counts()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("المنارة", "2031-05-01T09:00", $"{Shared} {AgencyOnly} (رويترز)"),
            Running.Told("الشراع", "2031-05-01T10:00", $"{Shared} {OutletOnly} (د ب أ)")
        );

        var counted = new OriginCounter().Count(newsroom, story.Articles);

        counted.Count.ShouldBe(1);
        counted.Origins.Count(o => o.Counts).ShouldBe(1);
        OriginExplainer
            .Explain(counted, newsroom, "ar")
            .ShouldEndWith("مصدر مستقل واحد: رويترز؛ ولا تزيد العدد، لاشتراكها معها في نص أو مصدر: د ب أ");
    }

    [Fact]
    public void What_a_speaker_said_before_all_makes_no_common_text()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("المنارة", "2031-05-01T09:00", $"خاطب الوالي سكان تل الرند مساء الأحد قائلا: \"{Quotation}\". {AgencyOnly}"),
            Running.Told("الشراع", "2031-05-01T10:00", $"{OutletOnly} أما الوالي فقال في خطابه: «{Quotation}».")
        );

        new OriginCounter().Count(newsroom, story.Articles).Count.ShouldBe(2);
    }

    [Fact]
    public void An_article_made_of_two_texts_makes_them_no_one_text()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("المنارة", "2031-05-01T09:00", $"{Shared} {AgencyOnly}"),
            Running.Told("الشراع", "2031-05-01T10:00", OutletOnly),
            Running.Told("السارية", "2031-05-01T11:00", $"{Shared} {OutletOnly}")
        );

        new OriginCounter().Count(newsroom, story.Articles).Count.ShouldBe(2);
    }

    [Fact]
    public void A_headline_over_a_caption_proves_nothing()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("المنارة", "2031-05-01T09:00", $"{Shared} {AgencyOnly}"),
            Running.Told("الشراع", "2031-05-01T10:00", "والي تل الرند", "انهيار الجسر الشمالي")
        );

        var counted = new OriginCounter().Count(newsroom, story.Articles);

        counted.Count.ShouldBe(1);
        OriginExplainer.Explain(counted, newsroom, "en").ShouldContain("hardly any text");
    }

    [Fact]
    public void A_third_of_the_statements_through_an_agency_make_an_article_rest_on_it()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told(
                "الشراع",
                "2031-05-01T10:00",
                "انهار الجسر الشمالي فجر اليوم. ونقلت رويترز عن وزير النقل سالم الرندي قوله إن التحقيق بدأ. وقال الوزير إن الطريق مغلق. وأضاف أن الإصلاح يحتاج شهرا. وأكد رئيس البلدية أن المدارس مغلقة."
            )
        );

        newsroom.Origins(story.Articles).Of(story.Articles[0]).Name.ShouldBe("رويترز");
    }

    [Fact]
    public void A_figure_in_two_texts_that_share_passages_is_no_agreement_of_two_origins()
    {
        const string toll = "وقتل 12 عاملا وأصيب 30 آخرون في انهيار الجسر الشمالي، وفق ما أعلنه مستشفى تل الرند المركزي مساء اليوم.";
        var (newsroom, story) = Running.OneStory(
            Running.Told("المنارة", "2031-05-01T09:00", $"{Shared} {toll} {AgencyOnly} (رويترز)"),
            Running.Told("الشراع", "2031-05-01T10:00", $"{OutletOnly} {Shared} {toll}")
        );

        var brief = BriefWriter.WithShippedTables().Write(newsroom, story);

        var accounts = brief.Points.First(p => p.What == "killed").Accounts;
        accounts.SelectMany(a => a.Origins).Distinct().ShouldBe(["رويترز"]);
        accounts.Select(a => a.Sharing).ShouldBe([false, true]);
        brief.Agreements.ShouldBeEmpty();
        AccountTellers.Of(newsroom, [accounts[1]], new BriefWords("ar")).ShouldBe("الشراع (بفقرات مشتركة مع رويترز)");
    }

    [Fact]
    public void Several_credits_side_by_side_are_all_read() =>
        new CreditReader()
            .Read(Running.Told("المنارة", "2031-05-01T10:00", $"{Shared}\n{AgencyOnly}\nالمنارة/ أ ف ب/ رويترز").Article)
            .Select(c => c.Name)
            .ShouldBe(["أ ف ب", "رويترز"]);
}
