using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class AgreementTests
{
    private static readonly AgreementReader Reader = AgreementReader.WithShippedWeights();

    [Theory]
    [InlineData("ارتفاع أسعار القمح في ميناء الجزيرة", "انخفاض أسعار القمح في ميناء الجزيرة", "antonym")]
    [InlineData("السلطات تفرج عن صيادي الميناء", "السلطات تعتقل صيادي الميناء", "antonym")]
    [InlineData("البلدية توافق على توسيع الميناء الجديد", "البلدية ترفض توسيع الميناء الجديد", "antonym")]
    [InlineData("غرق 12 قاربا قرب الميناء", "غرق 19 قاربا قرب الميناء", "number")]
    [InlineData("الشركة لن تبيع السفينة القديمة", "الشركة ستبيع السفينة القديمة", "negation")]
    [InlineData("افتتاح سوق السمك في المغرب", "افتتاح سوق السمك في تونس", "place")]
    [InlineData("الفريق يصل إلى الجزيرة في يناير", "الفريق يصل إلى الجزيرة في مارس", "time")]
    [InlineData("تونس تحذر المغرب من تلوث البحر", "المغرب تحذر تونس من تلوث البحر", "roles")]
    [InlineData("الفريق في المركز الأول بسباق القوارب", "الفريق في المركز الثاني بسباق القوارب", "order")]
    public void Statements_that_cannot_both_be_true_disagree_and_say_why(string a, string b, string why) =>
        Reader.Read(a, b).ShouldBe(new Agreement(AgreementRelation.Disagree, why));

    [Theory]
    [InlineData("البلدية تفتتح الجسر الجديد في الميناء", "افتتاح الجسر الجديد في الميناء من البلدية")]
    [InlineData("مصرع ثلاثة صيادين في عاصفة قرب الميناء", "مقتل ثلاثة صيادين بعاصفة قرب الميناء")]
    [InlineData("زيارة رئيس البلدية إلى سوق السمك", "رئيس البلدية يزور سوق السمك")]
    public void The_same_thing_in_other_words_or_order_agrees(string a, string b) =>
        Reader.Read(a, b).Relation.ShouldBe(AgreementRelation.Agree);

    [Fact]
    public void Statements_about_different_things_neither_agree_nor_disagree() =>
        Reader.Read("افتتاح الجسر الجديد في الميناء", "منتخب الكرة يستعد لمباراة الخميس").Relation.ShouldBe(AgreementRelation.Other);

    [Theory]
    [InlineData("تونس تحذر المغرب من تلوث البحر", "المغرب تحذر تونس من تلوث البحر")]
    [InlineData("غرق 12 قاربا قرب الميناء", "نجاة قارب واحد قرب الجزيرة")]
    public void The_order_of_the_two_does_not_matter(string a, string b) => Reader.Read(a, b).ShouldBe(Reader.Read(b, a));
}
