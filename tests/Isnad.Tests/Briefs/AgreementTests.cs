using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class AgreementTests
{
    private static readonly AgreementReader Reader = AgreementReader.WithShippedWeights();

    [Theory]
    [InlineData("ارتفاع أسعار القمح في ميناء الجزيرة", "انخفاض أسعار القمح في ميناء الجزيرة", "antonym")]
    [InlineData("غرق 12 قاربا قرب الميناء", "غرق 19 قاربا قرب الميناء", "number")]
    public void Statements_that_cannot_both_be_true_disagree_and_say_why(string a, string b, string why) =>
        Reader.Read(a, b).ShouldBe(new Agreement(AgreementRelation.Disagree, why));

    [Fact]
    public void The_same_words_in_another_order_agree() =>
        Reader.Read("البلدية تفتتح الجسر الجديد في الميناء", "افتتاح الجسر الجديد في الميناء من البلدية").Relation.ShouldBe(AgreementRelation.Agree);
}
