using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Through whom words came that a medium brought out, asked for, or is named alone for.</summary>
public class ThroughWhomTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    private static string[] Chain(Statement statement) => [.. statement.Chain.Select(link => link.Name)];

    [Theory]
    [InlineData("ونشرت وكالة رويترز بيانا للبلدية قالت فيه إن الجسر سيفتح قريبا.", "البلدية")]
    [InlineData("ونقلت وكالة رويترز تصريحات الوزير سمير الوزاني التي قال فيها \"لن نتراجع عن هذا الجسر\".", "سمير الوزاني")]
    [InlineData("ونقلت وكالة رويترز ما قاله مدير المرفأ سمير الوزاني \"إنها أقدم سفينة في هذا البحر\".", "سمير الوزاني")]
    [InlineData("وردا على سؤال وكالة رويترز، أوضح سمير الوزاني أن الجسر سيفتح قريبا.", "سمير الوزاني")]
    [InlineData("قال الوزير سمير الوزاني إن الجسر سيفتح قريبا، وذلك في جزء من مقابلة مع وكالة رويترز أمس.", "سمير الوزاني")]
    [InlineData("وقال الوزير سمير الوزاني في مقابلة أجراها معه رئيس تحرير وكالة رويترز فلان إن الجسر سيفتح قريبا.", "سمير الوزاني")]
    public void A_medium_that_brought_the_words_out_or_asked_for_them_carries_them(string text, string speaker) =>
        Chain(Read(text)[^1]).ShouldBe(["رويترز", speaker]);

    [Fact]
    public void A_source_that_is_a_sentence_of_its_own_has_the_one_before()
    {
        var said = Read("انهار الجسر القديم على النهر مساء أمس. حسب رويترز.");

        said.Select(s => (s.SpeakerName, s.Text)).ShouldBe([("رويترز", "انهار الجسر القديم على النهر مساء أمس")]);
    }

    [Fact]
    public void The_pages_of_a_body_are_no_medium() =>
        Chain(Read("وقال المدير سمير الوزاني في بيان نشر عبر موقع البلدية إن الجسر سيفتح قريبا.")[0]).ShouldBe(["سمير الوزاني"]);

    [Fact]
    public void An_agency_that_brings_no_news_carries_nothing() =>
        Chain(Read("وقال سمير الوزاني الرئيس الأسبق لوكالة الاستخبارات الأمريكية إن الجسر سليم.")[0]).ShouldBe(["سمير الوزاني"]);

    [Fact]
    public void A_medium_on_whose_interview_somebody_comments_did_not_carry_him() =>
        Chain(Read("وقال سمير الوزاني في بيان تعليقا على مقابلة الوزير مع قناة الجزيرة إن الجسر سيفتح قريبا.")[0])
            .ShouldBe(["سمير الوزاني"]);

    [Theory]
    [InlineData("وذكرت مجلة \"المرساة\" الرياضية أن المدرب سيرحل قريبا.", "المرساة")]
    [InlineData("وقالت وكالة الإعلام الروسية إن الجسر سيفتح قريبا.", "وكالة الإعلام الروسية")]
    [InlineData("وتخالف الصور ما أعلنته وكالة الأنباء السورية الرسمية التي قالت إن الجسر سليم.", "وكالة الأنباء السورية")]
    public void A_medium_is_called_by_its_own_name(string text, string name) => Read(text)[^1].SpeakerName.ShouldBe(name);
}
