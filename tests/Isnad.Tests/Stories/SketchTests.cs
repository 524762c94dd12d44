using Isnad.Articles;
using Isnad.Pipeline;
using Isnad.Stories;

namespace Isnad.Tests.Stories;

public sealed class SketchTests
{
    [Fact]
    public void What_is_told_of_is_the_same_whoever_does_it_and_in_whatever_form()
    {
        var one = Sketch("فرنسا تغلق مطاراتها", "أغلقت السلطات في باريس المطارات أمام المسافرين بسبب العاصفة الثلجية.");
        var other = Sketch("إغلاق مطارات المغرب", "تغلق الرباط مطاراتها أمام المسافرين بعد عاصفة ثلجية.");
        var third = Sketch("فرنسا ترفع الضرائب", "رفعت السلطات في باريس ضرائب الوقود على الشركات الكبرى.");

        one.Matter.Cosine(other.Matter).ShouldBeGreaterThan(2 * one.Matter.Cosine(third.Matter));
        one.Front.Cosine(other.Front).ShouldBe(0);
        one.Front.Cosine(third.Front).ShouldBeGreaterThan(0.9f);
    }

    [Theory]
    [InlineData(
        "بلدية الزيتونة تعايد منسوبيها",
        "أقامت البلدية حفل معايدة للعاملين فيها.",
        "مستشفى السنديان يعايد المرضى",
        "زار المدير غرف المنومين."
    )]
    [InlineData(
        "شركة السنديان تعلن نتائجها المالية",
        "ارتفع صافي أرباح الشركة.",
        "ارتفاع أرباح شركة الزيتونة",
        "بلغ صافي الأرباح في الربع الثاني مليونا."
    )]
    [InlineData("طقس معتدل على الساحل", "تهطل أمطار رعدية غدا.", "أمطار رعدية على الجبال", "تنخفض درجات الحرارة.")]
    public void News_of_one_kind_is_known_by_its_wording(string title, string text, string otherTitle, string otherText)
    {
        Sketch(title, text).Formula.ShouldNotBe(0);
        Sketch(otherTitle, otherText).Formula.ShouldBe(Sketch(title, text).Formula);
    }

    [Theory]
    [InlineData("طقس معتدل على الساحل", "تهطل أمطار رعدية وتنخفض درجات الحرارة.")]
    [InlineData("اعتراض صاروخ باتجاه مدينة السنديان", "اعترضت قوات الدفاع الجوي صاروخا باليستيا.")]
    [InlineData("معارك عنيفة شرق الزيتونة", "شنت مقاتلات غارات على مواقع شرق المدينة.")]
    public void What_comes_daily_is_one_happening_within_the_hour_and_two_a_day_later(string title, string text)
    {
        FormulaNumber(Sketch(title, text, "2031-05-02T10:00:00Z"), Sketch(title, text + " ثم ساد الهدوء.", "2031-05-02T10:30:00Z"))
            .ShouldBe(0, 0.1);
        FormulaNumber(Sketch(title, text, "2031-05-02T10:00:00Z"), Sketch(title, text + " ثم ساد الهدوء.", "2031-05-03T10:00:00Z"))
            .ShouldBe(2);
    }

    [Fact]
    public void A_sketch_is_the_same_after_it_was_kept()
    {
        var sketch = Sketch("فرنسا تغلق مطاراتها", "أغلقت السلطات في باريس المطارات أمام المسافرين بسبب العاصفة الثلجية.");

        SketchBytes.Pack(SketchBytes.Unpack(sketch.Id, SketchBytes.Pack(sketch))!).ShouldBe(SketchBytes.Pack(sketch));
    }

    private static double FormulaNumber(ArticleSketch one, ArticleSketch other) =>
        StoryLikeness.Of(StoryProfile.Of(new StoryId("s1"), [one]), StoryProfile.Of(new StoryId("s2"), [other]))[
            StoryLikeness.Names.ToList().IndexOf(StoryLikeness.Formula)
        ];

    private static ArticleSketch Sketch(string title, string text, string? published = null)
    {
        var body = ParagraphText.Join(text);
        var date = published is null ? null : new ArticleDate(published, DatePrecision.Minute, DateBasis.Given);
        var article = new Article
        {
            Id = ArticleId.OfText("", "test", 0, text),
            Input = "test",
            Title = title,
            Published = date,
            Text = body.Text,
            Paragraphs = body.Paragraphs,
        };
        return ArticleSketcher.WithShippedTables().Sketch(Analyser.WithShippedTables().Analyse(article));
    }
}
