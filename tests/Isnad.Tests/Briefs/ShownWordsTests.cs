using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class ShownWordsTests
{
    private static IReadOnlyList<ToldStatement> Told(string text)
    {
        var (newsroom, story) = Running.OneStory(Running.Told("الشراع", "2031-05-01T09:00", text));
        return new StatementGatherer(new OriginCounter()).Gather(newsroom, story);
    }

    [Theory]
    [InlineData("وحذرت إسرائيل الفلسطينيين من المشاركة في المسيرة.", "حذرت الفلسطينيين من المشاركة في المسيرة")]
    [InlineData("ورفض الوزير سمير الوزاني، أمس، نزع سلاح القرية.", "رفض أمس نزع سلاح القرية")]
    [InlineData("وأظهرت نتائج أولية غير رسمية تقدم حزب الميناء في المدن.", "أظهرت تقدم حزب الميناء في المدن")]
    [InlineData("وقال الوزير سمير الوزاني إن الجسر مفتوح للجميع.", "الجسر مفتوح للجميع")]
    [InlineData("ووصف الوزير سمير الوزاني القرار بأنه خطأ كبير.", "وصف القرار بأنه خطأ كبير")]
    public void A_statement_is_shown_from_its_verb_on_where_the_content_alone_does_not_tell_what_was_said(string text, string shown) =>
        Told(text).ShouldHaveSingleItem().Shown.ShouldBe(shown);

    [Theory]
    [InlineData(
        "وقال الوزير سمير الوزاني إن الجسر مفتوح للجميع، مشيرا إلى بدء العمل في الميناء الجديد.",
        "أشار إلى بدء العمل في الميناء الجديد"
    )]
    [InlineData(
        "وقالت الوزيرة سعاد الوزاني إن الجسر مفتوح للجميع، متمنية أن تكتمل أعمال الميناء قريبا.",
        "تمنت أن تكتمل أعمال الميناء قريبا"
    )]
    [InlineData("وقال الوزير سمير الوزاني إن رجلا قتل في انهيار الجسر.", "إن رجلا قتل في انهيار الجسر")]
    [InlineData("وأكد الوزير سمير الوزاني أن العمال المهاجرين عادوا إلى الميناء.", "العمال المهاجرين عادوا إلى الميناء")]
    [InlineData("وأكد الوزير سمير الوزاني أن المهاجرين عادوا إلى الميناء.", "أكد أن المهاجرين عادوا إلى الميناء")]
    [InlineData("وشدد الوزير سمير الوزاني على ضرورة أن تبقى المواد بعيدة عن الأطفال.", "شدد على ضرورة أن تبقى المواد بعيدة عن الأطفال")]
    [InlineData("وأقرت الوزيرة سعاد الوزاني التي شاركت في المؤتمر بأن المحادثات كانت متوترة.", "أقرت بأن المحادثات كانت متوترة")]
    [InlineData("واعتبر سمير الوزاني مدرب نادي الميناء أن المباراة تحضير للبطولة.", "اعتبر أن المباراة تحضير للبطولة")]
    [InlineData("وأوضح الوزير سمير الوزاني أن مراقبي الأسواق زاروا الميناء.", "أوضح أن مراقبي الأسواق زاروا الميناء")]
    [InlineData("ورجح مسؤولون أن النيران اندلعت في المستودع.", "رجحوا أن النيران اندلعت في المستودع")]
    [InlineData("ويستبعد خبراء أن تنهار السوق هذا العام.", "يستبعدون أن تنهار السوق هذا العام")]
    public void What_is_shown_reads_as_a_sentence_of_the_speaker(string text, string shown) => Told(text)[^1].Shown.ShouldBe(shown);

    [Theory]
    [InlineData("وأعلن الوزير سمير الوزاني تنكيس الأعلام.", 0)]
    [InlineData("وأعلن الوزير سمير الوزاني تنكيس الأعلام ثلاثة أيام.", 1)]
    [InlineData("ورفض الوزير سمير الوزاني تنكيس الأعلام.", 1)]
    public void Two_words_that_take_no_stand_are_not_listed(string text, int listed) => SpeakerOrder.Of(Told(text)).Count.ShouldBe(listed);

    [Theory]
    [InlineData("وأشاد الوزير سمير الوزاني بهذه الخطوة.")]
    [InlineData("ونفى الوزير سمير الوزاني هذه التقارير.")]
    public void Two_words_that_point_back_are_not_listed(string text) => SpeakerOrder.Of(Told(text)).ShouldBeEmpty();

    [Fact]
    public void What_only_points_back_comes_last()
    {
        var said = SpeakerOrder
            .Of(Told("قال الوزير سمير الوزاني: \"تلك المهمة لم تتغير\". وأضاف أن الجسر مفتوح أمام قوافل التجار."))
            .ShouldHaveSingleItem();

        said.Select(t => t.Shown).ShouldBe(["الجسر مفتوح أمام قوافل التجار", "تلك المهمة لم تتغير"]);
    }
}
