using Isnad.Analysis;
using Isnad.Articles;
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

    [Fact]
    public void A_sketch_is_the_same_after_it_was_kept()
    {
        var sketch = Sketch("فرنسا تغلق مطاراتها", "أغلقت السلطات في باريس المطارات أمام المسافرين بسبب العاصفة الثلجية.");

        SketchBytes.Pack(SketchBytes.Unpack(sketch.Id, SketchBytes.Pack(sketch))!).ShouldBe(SketchBytes.Pack(sketch));
    }

    private static ArticleSketch Sketch(string title, string text)
    {
        var body = ParagraphText.Join(text);
        var article = new Article { Id = ArticleId.OfText("", "test", 0, text), Input = "test", Title = title, Text = body.Text, Paragraphs = body.Paragraphs };
        return ArticleSketcher.WithShippedTables().Sketch(Analyser.WithShippedTables().Analyse(article));
    }
}
