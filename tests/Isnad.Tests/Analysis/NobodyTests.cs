using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Words beside a reporting verb that are no speaker, and whom the verb means instead.</summary>
public class NobodyTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    [Theory]
    [InlineData("قال الوزير سمير الوزاني إن الجسر مفتوح.\nوأكد عام 2017 أن العمل انتهى.", "سمير الوزاني")]
    [InlineData("وكانت روسيا شددت مرات عدة على ضرورة الحوار بين الطرفين.", "روسيا")]
    [InlineData("قال الوزير سمير الوزاني إن الجسر مفتوح.\nومضى يقول إنه سيزور الموقع غدا.", "سمير الوزاني")]
    [InlineData("وقالت متحدثة باسم حملة سمير الوزاني إن الاقتراع انتهى.", "متحدثة باسم حملة سمير الوزاني")]
    [InlineData("وكان سمير الوزاني صرح مطلع الشهر الجاري بأن المرفأ سيفتح.", "سمير الوزاني")]
    public void Who_speaks_is_not_what_stands_beside_the_verb(string text, string speaker) => Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void A_verb_that_goes_on_means_the_body_of_the_sentence_before_whatever_noun_it_was_called_by()
    {
        var said = Read(
            "وقالت الحكومة الفرنسية إن المفاوضات فشلت.\nوذكر بيان صادر عن منظمة العفو الدولية: \"نعلم أن الطريق طويل أمام الجميع هنا\".\nوأضافت: \"نريد أن نواصل العمل مع الناس\"."
        );

        said[^1].SpeakerName.ShouldBe(said[^2].SpeakerName);
    }

    [Fact]
    public void A_definite_plural_right_before_its_verb_speaks() =>
        Read("وزار سمير الوزاني القرية، الأمر الذي جعل المحققين البريطانيين يرجحون أن الباب كان مفتوحا.")[^1]
            .SpeakerName.ShouldBe("المحققين البريطانيين");

    [Theory]
    [InlineData("وبلغ عدد المراكز خمسين تحت إشراف 678 قاضيا، بمعاونة ألف موظف.")]
    [InlineData("وهو ما دفع العديد من الدول للاستفادة من التجربة، \"لكن البلاد تظل هي الأكبر\".")]
    [InlineData("ترتيب المجموعة\n1- بورتو (البرتغال): سبع نقاط")]
    [InlineData("في ظل ارتفاع عدد اللاعبين أعتقد أن الجواب ممكن.")]
    public void Nobody_says_it(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void An_adjective_behind_was_belongs_to_what_is_said() =>
        Read("كشف الحكم سمير الوزاني أنه لم يكن مستغربا استدعاءه للبطولة.")
            .ShouldHaveSingleItem()
            .Text.ShouldBe("لم يكن مستغربا استدعاءه للبطولة");
}
