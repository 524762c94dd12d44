using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>A medium that was told something, wherever it stands beside the verb.</summary>
public class ToldMediumTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    private static string[] Chain(Statement statement) => [.. statement.Chain.Select(link => link.Name)];

    [Theory]
    [InlineData("وقال لرويترز مسؤول كبير إن الجسر سيفتح قريبا.", "رويترز", "مسؤول كبير")]
    [InlineData("أكد لـ«عكاظ» مدير الجسور الدكتور سمير الوزاني، أن الجسر سيفتح قريبا.", "عكاظ", "سمير الوزاني")]
    [InlineData("وقال لوكالة فرانس برس مسؤول محلي إن الجسر سيفتح قريبا.", "فرانس برس", "مسؤول محلي")]
    [InlineData("كشف لـ«عكاظ» مصدر مطلع عن إغلاق الجسر في الشتاء.", "عكاظ", "مصدر مطلع")]
    [InlineData("وقال في تصريح لرويترز مسؤول كبير إن الجسر سيفتح قريبا.", "رويترز", "مسؤول كبير")]
    public void The_medium_stands_between_the_verb_and_who_speaks(string text, string medium, string speaker) =>
        Chain(Read(text)[0]).ShouldBe([medium, speaker]);

    [Theory]
    [InlineData("نقلت رويترز عن مصدر أن الجسر مغلق. وذكرت رويترز نقلا عن مصادر أن الطريق سليم.", "رويترز", "مصادر")]
    [InlineData("سقطت الرافعة قرب الجسر وفق ما قال مسؤول في البلدية لرويترز.", "رويترز", "مسؤول في البلدية")]
    [InlineData("سقطت الرافعة قرب الجسر، كما قال لرويترز مسؤول كبير.", "رويترز", "مسؤول كبير")]
    [InlineData("سقطت الرافعة الكبيرة قرب الجسر، بحسب ما قال مسؤول كبير لرويترز. وأضاف المسؤول أن الجسر مغلق.", "رويترز", "مسؤول كبير")]
    [InlineData("قال المدير، سمير الوزاني، إن الجسر سيفتح قريبا، وذلك في مقابلة مع رويترز.", "رويترز", "سمير الوزاني")]
    [InlineData("وقال مدير الجسور، سمير الوزاني، لرويترز إن الجسر سيفتح قريبا.", "رويترز", "سمير الوزاني")]
    [InlineData("وقال مسؤول في البلدية، لوكالة فرانس برس: \"الجسر سيفتح قريبا\".", "فرانس برس", "مسؤول في البلدية")]
    [InlineData("كشف سمير الوزاني عن إغلاق الجسر في الشتاء في مقابلة مع مجلة \"الجسور\" العام الماضي.", "الجسور", "سمير الوزاني")]
    [InlineData("سقطت الرافعة قرب الجسر، بحسب ما أفاد مسؤول كبير السبت لوكالة فرانس برس.", "فرانس برس", "مسؤول كبير")]
    [InlineData("سقطت الرافعة قرب الجسر، وفق ما نقلت رويترز، مساء أمس، عن مسؤول كبير.", "رويترز", "مسؤول كبير")]
    public void The_medium_stands_behind(string text, string medium, string speaker) => Chain(Read(text)[^1]).ShouldBe([medium, speaker]);

    [Theory]
    [InlineData("بيد أن موظفا سابقا في المصنع قال لرويترز إن العمال قليلون.", "موظف سابق في المصنع")]
    [InlineData("لكن مسؤولا كبيرا قال إن الجسر مغلق.", "مسؤول كبير")]
    [InlineData("لكن مصدرا أمنيا أكد أن الجسر مغلق.", "مصدر أمني")]
    public void A_source_behind_that_is_named_as_if_nothing_governed_it(string text, string speaker) =>
        Read(text).ShouldHaveSingleItem().SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("نقلت وسائل إعلام أن الجسر سيفتح قريبا.", "وسائل إعلام")]
    [InlineData("ونقلت الصحافة المحلية أن الجسر سيفتح قريبا.", "الصحافة المحلية")]
    public void Media_without_a_name_bring_out_what_is_their_own(string text, string speaker) =>
        Read(text).ShouldHaveSingleItem().SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("نقلت رويترز عن الوزير سمير الوزاني دعوته إلى فتح الجسر القديم.", "سمير الوزاني", "فتح الجسر القديم")]
    [InlineData("ونقلت رويترز عن مصدر في الشرطة رفضه التعليق على الحادث.", "مصدر في الشرطة", "التعليق على الحادث")]
    public void What_a_noun_says_that_the_relayed_did_is_his(string text, string speaker, string content)
    {
        var said = Read(text).ShouldHaveSingleItem();

        Chain(said).ShouldBe(["رويترز", speaker]);
        said.Text.ShouldBe(content);
    }
}
