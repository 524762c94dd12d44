using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Outlets;
using Isnad.Pipeline;

namespace Isnad.Tests.Copies;

public class CopyGroupTests
{
    private static readonly string[] Bridge =
    [
        "افتتحت بلدية السنديان جسر النورس الجديد فوق نهر الغاب بعد ثلاث سنوات من العمل المتواصل",
        "وقال رئيس البلدية نادر الصفدي إن الجسر سيختصر الطريق إلى الميناء نصف ساعة",
        "ويبلغ طول الجسر أربعمئة متر وتكلفته تسعة ملايين دينار دفعها صندوق التنمية المحلي",
        "وحضر الافتتاح تجار السوق القديم وطلاب المدارس القريبة من ضفة النهر",
    ];
    private static readonly string[] Grain =
    [
        "أقر مجلس الحبوب في سرنديا استيراد خمسين ألف طن من القمح لسد حاجة المطاحن حتى الربيع",
        "وأوضح مدير المجلس سالم البحري أن الشحنة الأولى تصل إلى مرفأ المرجان منتصف الشهر المقبل",
        "وكانت المطاحن قد شكت من نقص المخزون بعد تأخر باخرتين بسبب العواصف في البحر",
        "وتعهدت وزارة التموين بإبقاء سعر الرغيف على حاله رغم ارتفاع أجور الشحن",
    ];

    [Fact]
    public void An_article_made_of_two_agency_texts_does_not_make_one_text_of_them()
    {
        var groups = Group(
            Article("aljazirah", 1, Bridge, "واس"),
            Article("almadina", 2, Bridge, "واس"),
            Article("alwatan", 3, Grain, "واس"),
            Article("alyaum", 4, Grain, "واس"),
            Article("okaz", 9, [.. Bridge, .. Grain], null)
        );

        groups.Count.ShouldBe(2);
        groups.Max(g => g.Members.Count).ShouldBe(3);
    }

    [Theory]
    [InlineData("aljazirah")]
    [InlineData("alwatan")]
    public void Two_articles_made_of_two_texts_do_not_make_one_text_of_them(string second)
    {
        var (bridge, grain) = (Article("aljazirah", 1, Bridge, null), Article(second, 2, Grain, null));
        var groups = Group(
            bridge,
            grain,
            Article("okaz", 9, [.. Bridge, .. Grain], null),
            Article("almadina", 10, [.. Bridge, .. Grain], null)
        );

        groups.ShouldAllBe(g => !g.Members.Any(m => m.Article == bridge.Article.Id) || !g.Members.Any(m => m.Article == grain.Article.Id));
        groups.Sum(g => g.Members.Count).ShouldBe(3);
    }

    [Fact]
    public void The_parts_of_a_text_that_came_first_are_its_copies()
    {
        var groups = Group(
            Article("aljazirah", 1, [.. Bridge, .. Grain], null),
            Article("almadina", 5, Bridge, null),
            Article("alwatan", 6, Grain, null)
        );

        groups.ShouldHaveSingleItem().Members.Count.ShouldBe(3);
    }

    [Fact]
    public void A_member_without_credit_is_of_the_agency_that_its_sibling_credits_though_the_agency_was_never_seen()
    {
        var late = Article("almadina", 1, Bridge, null);
        var group = Group(late, Article("aljazirah", 2, Bridge, "رويترز")).ShouldHaveSingleItem();

        group.Origin.ShouldBeOfType<TextOrigin.Stated>().Name.ShouldBe("رويترز");
        group.Members.Single(m => m.Article == late.Article.Id).Credit.ShouldBeNull();
    }

    [Fact]
    public void A_vague_credit_of_a_late_copy_does_not_take_the_text_from_who_wrote_it()
    {
        var own = Article("almadina", 1, Bridge, null);

        Group(own, Article("aljazirah", 2, Bridge, "وكالات"))
            .ShouldHaveSingleItem()
            .Origin.ShouldBeOfType<TextOrigin.Inferred>()
            .Article.ShouldBe(own.Article.Id);
    }

    [Theory]
    [InlineData("رويترز", CreditGiven.Credited, null)]
    [InlineData("أ ف ب", CreditGiven.Another, "أ ف ب")]
    [InlineData("وكالات", CreditGiven.Another, "وكالات")]
    [InlineData(null, CreditGiven.Uncredited, null)]
    public void A_copy_credits_the_origin_or_another_or_nobody(string? credit, CreditGiven given, string? other)
    {
        var member = Article("almadina", 9, Bridge, credit);
        var found = Group(Article("aljazirah", 1, Bridge, "رويترز"), Article("alwatan", 2, Bridge, "رويترز"), member)
            .ShouldHaveSingleItem()
            .Members.Single(m => m.Article == member.Article.Id);

        found.Given().ShouldBe(given);
        found.Other?.Name.ShouldBe(other);
    }

    [Fact]
    public void A_copy_that_names_the_origin_in_its_text_credits_it()
    {
        var member = Article("almadina", 9, [.. Bridge, "وأفاد شاهد من رويترز بأن الحضور كان كبيرا"], null);

        Group(Article("aljazirah", 1, Bridge, "رويترز"), Article("alwatan", 2, Bridge, "رويترز"), member)
            .ShouldHaveSingleItem()
            .Members.Single(m => m.Article == member.Article.Id)
            .Given()
            .ShouldBe(CreditGiven.Credited);
    }

    [Fact]
    public void Where_nobody_says_whose_text_it_is_nobody_lacks_a_credit()
    {
        var late = Article("almadina", 9, Bridge, null);

        Group(Article("aljazirah", 1, Bridge, null), late)
            .ShouldHaveSingleItem()
            .Members.Single(m => m.Article == late.Article.Id)
            .Given()
            .ShouldBe(CreditGiven.Unattributed);
    }

    [Fact]
    public void A_further_version_by_the_outlet_whose_text_it_is_owes_no_credit()
    {
        var again = Article("aljazirah", 12, [.. Bridge, "وأغلقت الطرق المؤدية إليه مساء"], null);

        Group(Article("aljazirah", 1, Bridge, null), Article("alwatan", 2, Bridge, null), again)
            .ShouldHaveSingleItem()
            .Members.Single(m => m.Article == again.Article.Id)
            .Given()
            .ShouldBe(CreditGiven.Own);
    }

    [Fact]
    public void Two_outlets_that_share_only_what_one_speaker_said_have_it_from_the_speaker()
    {
        const string Words =
            "«لن نغلق مرفأ المرجان أمام سفن الصيادين مهما اشتدت العواصف هذا الشتاء، وسوف نفتح أرصفته الثلاثة أمام البواخر الكبيرة في مطلع الربيع المقبل حالما ينتهي العمل على كاسر الأمواج الجديد الذي طال انتظاره»";
        var group = Group(
                Article("almadina", 1, ["قال وزير النقل سامي الحداد " + Words, "وجاء كلامه بعد شكاوى التجار"], null),
                Article("aljazirah", 3, ["بعد يوم طويل من الانتظار على الرصيف خرج المسؤول إلى الصحافة", "وأعلن سامي الحداد " + Words], null)
            )
            .ShouldHaveSingleItem();

        group.Origin.ShouldBeOfType<TextOrigin.Issued>().Name.ShouldBe("سامي الحداد");
        group.Members.ShouldAllBe(m => m.Given() == CreditGiven.Credited);
    }

    [Theory]
    [InlineData("السنديان ـ رويترز", "رويترز")]
    [InlineData("دبي ـ العربية.نت ووكالات", "وكالات")]
    [InlineData("برلين رويترز", "رويترز")]
    [InlineData("لندن \"رويترز\"", "رويترز")]
    [InlineData("&nbsp;واس", "واس")]
    [InlineData("نيقوسيا، قبرص - أسوشتيد برس", "أسوشتيد برس")]
    public void A_byline_credits_an_agency_however_it_is_set(string byline, string credit) =>
        new CreditReader()
            .Read(
                new Article
                {
                    Id = ArticleId.OfText("t", "test", 0, "نص"),
                    Input = "test",
                    Text = "نص",
                    Byline = byline,
                }
            )
            .Select(c => c.Name)
            .ShouldContain(credit);

    [Theory]
    [InlineData("رويــترز خاص")]
    [InlineData("سالم البرسي")]
    [InlineData("أحمد رويترز")]
    public void A_name_in_a_byline_is_no_agency(string byline) =>
        new CreditReader()
            .Read(
                new Article
                {
                    Id = ArticleId.OfText("t", "test", 0, "نص"),
                    Input = "test",
                    Text = "نص",
                    Byline = byline,
                }
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("رويترز", "أ ف ب")]
    [InlineData("أ ف ب", "رويترز")]
    public void Of_two_agencies_that_as_many_credit_the_one_credited_first_is_the_origin(string first, string second) =>
        Group(Article("almadina", 1, Bridge, first), Article("aljazirah", 2, Bridge, second))
            .ShouldHaveSingleItem()
            .Origin.ShouldBeOfType<TextOrigin.Stated>()
            .Name.ShouldBe(first);

    [Theory]
    [InlineData("أ. ف. ب")]
    [InlineData("أ.ف.ب")]
    [InlineData("أ ف ب")]
    public void Initials_name_one_agency_however_they_are_printed(string name) =>
        OutletRegister.Shipped.Find(name).ShouldNotBeNull().Id.ShouldBe("afp");

    [Fact]
    public void Reposts_of_one_outlet_are_no_copies() =>
        Group(Article("almadina", 1, Bridge, null), Article("almadina", 3, [.. Bridge, Grain[0]], null)).ShouldBeEmpty();

    [Fact]
    public void Two_bulletins_of_different_days_are_a_form_and_no_copy()
    {
        string[] today =
        [
            "توقعت هيئة الأرصاد الجوية أن تكون السماء غائمة جزئيا على معظم المناطق مع فرصة هطول أمطار رعدية على المرتفعات",
            "وتكون سرعة الرياح على البحر الغربي بين عشرين وثلاثين كيلومترا في الساعة وارتفاع الموج مترا ونصف المتر",
            "وتبلغ درجة الحرارة العظمى في السنديان ثلاثين درجة والصغرى عشرين درجة بمشيئة الله",
        ];
        string[] tomorrow =
        [
            "توقعت هيئة الأرصاد الجوية أن تكون السماء غائمة جزئيا على معظم المناطق مع فرصة هطول أمطار رعدية على السواحل",
            "وتكون سرعة الرياح على البحر الغربي بين عشرة وعشرين كيلومترا في الساعة وارتفاع الموج متر واحد فقط",
            "وتبلغ درجة الحرارة العظمى في السنديان إحدى وثلاثين درجة والصغرى عشرين درجة بمشيئة الله",
        ];

        Group(Article("almadina", 1, today, null), Article("aljazirah", 25, tomorrow, null)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, 5, null, null, "a")]
    [InlineData(5, 1, null, null, "b")]
    [InlineData(1, 5, "رويترز", "رويترز", "common")]
    [InlineData(1, 5, null, "رويترز", "common")]
    [InlineData(5, 1, null, "المدينة", "a")]
    public void Credit_tells_where_a_text_came_from_and_where_none_does_time(
        int hourA,
        int hourB,
        string? creditA,
        string? creditB,
        string from
    )
    {
        var (a, b) = (Article("almadina", hourA, Bridge, creditA), Article("aljazirah", hourB, Bridge, creditB));

        CopyDirection.Of(new PairJudge().Judge(a, b), a, b).ShouldBe(from);
        CopyDirection
            .Of(new PairJudge().Judge(b, a), b, a)
            .ShouldBe(
                from switch
                {
                    "a" => "b",
                    "b" => "a",
                    _ => from,
                }
            );
    }

    [Fact]
    public void A_comparison_names_what_only_one_of_two_has_and_its_spans_are_the_same_words()
    {
        var (a, b) = (
            Article("almadina", 1, Bridge, null),
            Article("aljazirah", 2, [.. Bridge.Take(3), "وأصيب 14 عاملا خلال البناء"], null)
        );

        var comparison = ArticleComparison.Of(new PairJudge(), a, b);

        comparison.FiguresOfB.ShouldContain(q => q.Low == 14);
        comparison.FiguresOfA.ShouldBeEmpty();
        comparison.Shared.ShouldNotBeEmpty();
        foreach (var shared in comparison.Shared)
            Folding.Fold(shared.A.Of(a.Article.Text)).ShouldBe(Folding.Fold(shared.B.Of(b.Article.Text)));
    }

    [Theory]
    [InlineData("2024", DatePrecision.Year)]
    [InlineData("2024-03", DatePrecision.Month)]
    [InlineData("2024-03-03", DatePrecision.Day)]
    public void A_text_dated_by_its_year_month_or_day_alone_is_not_the_origin_of_one_with_an_hour(string value, DatePrecision precision)
    {
        var vague = Article("almadina", 1, Bridge, null);
        vague = vague with { Article = vague.Article with { Published = new ArticleDate(value, precision, DateBasis.Copyright) } };
        var exact = Article("aljazirah", 2, Bridge, null);
        exact = exact with
        {
            Article = exact.Article with { Published = new("2024-03-03T10:00:00Z", DatePrecision.Second, DateBasis.Given) },
        };

        Group(vague, exact).Single().Origin.ShouldBe(new TextOrigin.Inferred(exact.Article.Id));
    }

    private static IReadOnlyList<CopyGroup> Group(params AnalysedArticle[] articles) => new CopyFinder().Find(articles);

    private static AnalysedArticle Article(string outlet, int hour, string[] lines, string? credit)
    {
        var body = ParagraphText.Join(string.Join(". ", lines) + ".");
        var moment = new DateTimeOffset(2031, 3, 9, 0, 0, 0, TimeSpan.Zero)
            .AddHours(hour)
            .ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
        return Analyser
            .WithShippedTables()
            .Analyse(
                new Article
                {
                    Id = ArticleId.OfText(outlet, "test", hour, body.Text),
                    Input = "test",
                    Outlet = OutletRegister.Shipped.Named(outlet),
                    Text = body.Text,
                    Paragraphs = body.Paragraphs,
                    Byline = credit is null ? null : "السنديان - " + credit,
                    Published = new ArticleDate(moment, DatePrecision.Second, DateBasis.Given),
                }
            );
    }
}
