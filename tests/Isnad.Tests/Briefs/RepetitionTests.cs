using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class RepetitionTests
{
    private const string Fired =
        "أقال رئيس جزيرة الرند سمير النعمان، الثلاثاء، وزير الصيد هاني المرجان، وعين مدير الميناء فؤاد السنديان خلفا له.";

    private static double Repeats(string sentence, params string[] told)
    {
        var articles = told.Append(sentence).Select((text, i) => Running.Told("صحيفة" + i, $"2031-05-01T0{i + 1}:00", text)).ToList();
        var newsroom = new Newsroom(articles, [], [], []);
        var first = articles.ConvertAll(a => newsroom.Sentences(a.Article.Id)[0]);
        return RepetitionJudge.Shipped.Repeats(newsroom, first[^1], new ToldSoFar(first[..^1]));
    }

    [Theory]
    [InlineData("قرر رئيس جزيرة الرند سمير النعمان إقالة وزير الصيد هاني المرجان وتعيين مدير الميناء فؤاد السنديان مكانه.")]
    [InlineData("عين رئيس جزيرة الرند، الثلاثاء، فؤاد السنديان وزيرا للصيد خلفا لهاني المرجان الذي أقيل من منصبه.")]
    public void A_sentence_that_tells_the_same_in_other_words_is_a_repetition(string sentence) =>
        Repeats(sentence, Fired).ShouldBeGreaterThan(0.5);

    [Theory]
    [InlineData("قال نقيب الصيادين إن قوارب الجزيرة كلها ستبقى في الميناء حتى تخفض الحكومة ثمن الوقود.")]
    [InlineData("وارتفعت أسعار السمك في أسواق الجزيرة بنسبة 40 في المئة خلال أسبوع.")]
    public void A_sentence_that_tells_what_was_not_told_is_none(string sentence) => Repeats(sentence, Fired).ShouldBeLessThan(0.5);

    [Fact]
    public void What_two_sentences_have_told_together_is_told() =>
        Repeats(
                "أقيل وزير الصيد هاني المرجان، وارتفعت أسعار السمك في أسواق الجزيرة.",
                Fired,
                "ارتفعت أسعار السمك في أسواق جزيرة الرند بنسبة 40 في المئة خلال أسبوع."
            )
            .ShouldBeGreaterThan(0.5);

    [Fact]
    public void A_new_figure_speaks_against_repetition() =>
        Repeats("أوقفت الشرطة وزير الصيد السابق هاني المرجان مع 14 بحارا في جزيرة الرند.", Fired)
            .ShouldBeLessThan(Repeats("أوقفت الشرطة وزير الصيد السابق هاني المرجان مع بحارة في جزيرة الرند.", Fired));

    [Fact]
    public void Before_anything_is_told_nothing_is_a_repetition() => Repeats(Fired).ShouldBe(0);

    [Fact]
    public void Days_are_judged_by_what_other_days_teach()
    {
        static JudgedSentence Judged(string days, RepetitionVerdict verdict, float told) =>
            new(days, verdict, [told, .. Enumerable.Repeat(0f, RepetitionFeatures.Names.Count - 2), 1f]);
        List<JudgedSentence> others =
        [
            .. Enumerable
                .Range(0, 20)
                .SelectMany(_ => new[] { Judged("march", RepetitionVerdict.Repeats, 0.9f), Judged("march", RepetitionVerdict.Adds, 0.1f) }),
        ];

        var left = RepetitionTrainer.LeaveOneOut([
            .. others,
            Judged("april", RepetitionVerdict.Repeats, 0.8f),
            Judged("april", RepetitionVerdict.Adds, 0.8f),
        ]);

        left.Where(j => j.Sentence.Days == "april").ShouldAllBe(j => j.Likely > 0.5);
    }

    [Fact]
    public void A_headline_with_quoted_words_between_paragraphs_is_no_sentence()
    {
        var article = Running.Analyse(
            "غرقت العبارة نورس قرب جزيرة الرند صباح الخميس.\n\nانتخابات الجزيرة: النعمان \"يفوز بولاية ثانية\"\n\nوأضافت البلدية أن الميناء أغلق أمام السفن.\n\nوقال خفر السواحل إن البحث مستمر."
        );

        SentenceCutter.Of(article).ShouldNotContain(s => s.Text.StartsWith("انتخابات", StringComparison.Ordinal));
    }
}
