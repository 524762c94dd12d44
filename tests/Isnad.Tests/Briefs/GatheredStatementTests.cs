using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class GatheredStatementTests
{
    [Theory]
    [InlineData("تنكيس الأعلام ثلاثة أيام", 2)]
    [InlineData("تنكيس الأعلام", 2)]
    [InlineData("صرف المعونات", 1)]
    public void Few_words_are_told_once_where_they_are_the_same(string other, int articles)
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("الشراع", "2031-05-01T09:00", "أعلن حاكم الإقليم حاتم الراعي " + (articles == 2 ? other : "تنكيس الأعلام") + "."),
            Running.Told("المنارة", "2031-05-01T10:00", "أعلن حاكم الإقليم حاتم الراعي " + other + ".")
        );

        var told = new StatementGatherer(new OriginCounter()).Gather(newsroom, story);

        told.Count.ShouldBe(3 - articles);
        told.ShouldAllBe(t => t.Evidence.Count == articles);
    }

    [Fact]
    public void Two_who_speak_together_are_named_in_one_spelling_however_articles_write_them()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("الشراع", "2031-05-01T09:00", "أكد سيرجي لافروف وكيم جونج أون أن المعاهدة باقية."),
            Running.Told("المنارة", "2031-05-01T10:00", "وقال سيرغي لافروف وكيم جونغ أون إن المعاهدة باقية.")
        );

        var told = new StatementGatherer(new OriginCounter()).Gather(newsroom, story).ShouldHaveSingleItem();

        told.Speaker.ShouldBe("سيرغي لافروف وكيم جونغ أون");
        told.Evidence.Count.ShouldBe(2);
        told.Lead.SpeakerName.ShouldBe("سيرجي لافروف وكيم جونج أون");
    }

    [Theory]
    [InlineData("ومن المتوقع أن يصل الوفد إلى العاصمة مساء الخميس.", true)]
    [InlineData("وسجن الرجل سنة كاملة بتهمة التحريض على العنف.", true)]
    [InlineData("وبدأت أمس محاكمة الشاب المتهم بسرقة لوحات من المتحف.", true)]
    [InlineData("وقيل إن الجسر سيفتح أمام السيارات.", false)]
    public void What_the_article_foretells_or_tells_of_the_accused_is_by_nobody(string text, bool nobody) =>
        Told(text).ShouldHaveSingleItem().IsByNobody.ShouldBe(nobody);

    private static IReadOnlyList<ToldStatement> Told(params string[] texts)
    {
        var (newsroom, story) = Running.OneStory([
            .. texts.Select((text, i) => Running.Told("الشراع " + i, $"2031-05-01T{9 + i:00}:00", text)),
        ]);
        return new StatementGatherer(new OriginCounter()).Gather(newsroom, story);
    }

    [Theory]
    [InlineData("قال الجنرال كينيث ماكورتي إن الجسر مفتوح.", "وأضاف الجنرال كينيث مكورتي أن القوافل تصل غدا.", "كينيث ماكورتي")]
    [InlineData("قال الوزير محمد جواد الراسني إن الجسر مفتوح.", "وأعلن الوزير محمد الراسني أن القوافل تصل غدا.", "محمد جواد الراسني")]
    [InlineData("قال وزير الري المصري سمير الوزاني إن الجسر مفتوح.", "وأعلن وزير الري المصري أن القوافل تصل غدا.", "سمير الوزاني")]
    [InlineData("قالت شركة تويتر إن الخدمة عادت.", "وأعلنت تويتر أن الحسابات ستبقى مغلقة.", "تويتر")]
    public void One_speaker_is_one_however_articles_call_him(string one, string other, string name) =>
        Told(one, other).ShouldAllBe(t => t.Speaker == name);

    [Theory]
    [InlineData("قال الوزير سمير الوزاني إن الجسر مفتوح.", "وأعلن الوزير كريم الوزاني أن القوافل تصل غدا.")]
    [InlineData("قال وزير الري المصري سمير الوزاني إن الجسر مفتوح.", "وأعلن نائب وزير الري المصري أن القوافل تصل غدا.")]
    [InlineData("قال وزير الري المصري سمير الوزاني إن الجسر مفتوح.", "وأعلن وزير الري التونسي أن القوافل تصل غدا.")]
    [InlineData("قال وزير الري المصري سمير الوزاني إن الجسر مفتوح.", "وأعلنت وزارة الري المصرية أن القوافل تصل غدا.")]
    [InlineData("قال وزير الري المصري السابق سمير الوزاني إن الجسر مفتوح.", "وأعلن وزير الري المصري أن القوافل تصل غدا.")]
    public void Two_speakers_are_two(string one, string other) => Told(one, other).Select(t => t.Speaker).Distinct().Count().ShouldBe(2);

    [Theory]
    [InlineData(
        "قال الوزير سمير الوزاني: \"نحتج بشدة على قرار البلدية إغلاق الميناء القديم أمام سفن الصيد\".",
        "قال الوزير سمير الوزاني: \"نعبر عن احتجاجنا الشديد للقرار الذي اتخذته البلدية بإغلاق الميناء القديم أمام سفن الصيد\"."
    )]
    [InlineData(
        "قال الوزير سمير الوزاني إن السفن ستغادر الميناء القديم خلال ثلاثة أيام.",
        "أعلن الوزير سمير الوزاني أن مغادرة السفن للميناء القديم ستتم في غضون 3 أيام."
    )]
    public void Two_translations_of_one_sentence_are_one_statement(string one, string other) =>
        Told(one, other).ShouldHaveSingleItem().Evidence.Count.ShouldBe(2);

    [Theory]
    [InlineData(
        "قال الوزير سمير الوزاني إن السفن ستغادر الميناء القديم خلال خمسة أيام.",
        "أعلن الوزير سمير الوزاني أن مغادرة السفن للميناء القديم ستتم في غضون 3 أيام."
    )]
    [InlineData(
        "قال الوزير سمير الوزاني إن السفن لن تغادر الميناء القديم خلال ثلاثة أيام.",
        "أعلن الوزير سمير الوزاني أن السفن ستغادر الميناء القديم في غضون 3 أيام."
    )]
    public void A_figure_or_a_negation_parts_two_statements(string one, string other) => Told(one, other).Count.ShouldBe(2);
}
