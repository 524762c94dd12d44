using Isnad.Arabic.Sentences;

namespace Isnad.Tests.Arabic;

public class SentenceTests
{
    [Theory]
    [InlineData("وصل الوفد. وبدأت المحادثات.", 2)]
    [InlineData("ارتفع السعر 3.5 بالمئة. ثم هبط.", 2)]
    [InlineData("قال د. سامر إن المستشفى يعمل.", 1)]
    [InlineData("قال «لن نعود. هذا قرارنا» وغادر.", 1)]
    [InlineData("سطر أول\nسطر ثان", 2)]
    [InlineData("هل يعود؟ لا أحد يعرف…", 2)]
    [InlineData("", 0)]
    public void Sentences_end_where_they_end(string text, int count) => SentenceSplitter.Split(text).Count.ShouldBe(count);

    [Fact]
    public void A_quotation_that_never_closes_does_not_hold_the_text_together() =>
        SentenceSplitter.Split("قال «لن نعود. هذا قرارنا. وغادر القاعة.").Count.ShouldBe(3);
}
