using Isnad.Articles;

namespace Isnad.Tests.Analysis;

/// <summary>Who speaks before the colon of a headline, whoever else is named there.</summary>
public class HeadlineSpeakerTests
{
    [Theory]
    [InlineData("لافروف لماكرون: الاتفاق ما زال قائما", "سيرغي لافروف")]
    [InlineData("لافروف يرد على ماكرون: الاتفاق ما زال قائما", "سيرغي لافروف")]
    [InlineData("لافروف ردا على ماكرون: الاتفاق ما زال قائما", "سيرغي لافروف")]
    [InlineData("لافروف بعد لقاء ماكرون: الاتفاق ما زال قائما", "سيرغي لافروف")]
    [InlineData("لافروف للصيادين: الاتفاق ما زال قائما", "سيرغي لافروف")]
    [InlineData("لافروف يحذر: الاتفاق ما زال قائما", "سيرغي لافروف")]
    [InlineData("لافروف: الاتفاق ما زال قائما", "سيرغي لافروف")]
    public void The_first_one_named_speaks(string headline, string speaker) => Speaker(headline).ShouldBe(speaker);

    [Theory]
    [InlineData("وزير الخارجية الروسي لقناة الميناء: الاتفاق ما زال قائما", "وزير الخارجية الروسي")]
    [InlineData("وزير الخارجية الروسي في المؤتمر: الاتفاق ما زال قائما", "وزير الخارجية الروسي")]
    public void An_office_keeps_its_words(string headline, string speaker) => Speaker(headline).ShouldStartWith(speaker);

    private static string Speaker(string headline) =>
        Running
            .Analyse("وصل سيرغي لافروف إلى المدينة صباح الأحد للقاء إيمانويل ماكرون.", headline)
            .Statements.Single(s => s.Evidence.In == TextPlace.Title)
            .SpeakerName;
}
