using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class SilenceTests
{
    private const string Title = "غرق العبارة نورس";

    private const string Sunk = "غرقت العبارة نورس قرب جزيرة الرند صباح الخميس بعد اصطدامها بصخرة كبيرة وسط ضباب كثيف.";

    private const string Arrest = "أمر وزير العدل حازم العطار بحبس مالك العبارة نورس على ذمة التحقيق في سلامة المحركات القديمة.";

    /// <summary>What makes an article long enough to have told a thing, and tells none of it.</summary>
    private static readonly string Length = string.Join(
        "\n\n",
        Enumerable
            .Range(0, 9)
            .Select(_ => "بحثت الزوارق طوال النهار عن ركاب العبارة نورس التي غرقت قرب الجزيرة وسط أمواج عالية ورياح قوية.")
    );

    private static IReadOnlyList<Silence> Silences(string when, string text, string title = Title)
    {
        AnalysedArticle[] articles =
        [
            Running.Told("الشراع", "2031-05-01T09:00", Sunk + "\n\n" + Arrest, Title),
            Running.Told("المنارة", "2031-05-01T09:30", Arrest + "\n\n" + Sunk, Title),
            Running.Told("الفنار", when, Sunk + "\n\n" + text, title),
        ];
        var (newsroom, story) = Running.OneStory(articles);
        return BriefWriter.WithShippedTables().Write(newsroom, story).Silences;
    }

    [Fact]
    public void An_outlet_that_writes_at_length_afterwards_and_tells_nothing_of_it_is_silent()
    {
        var silence = Silences("2031-05-01T15:00", Length).ShouldHaveSingleItem();

        silence.Point.ShouldBe(Arrest);
        silence.CarriedBy.ShouldBe(["الشراع", "المنارة"]);
        silence.AbsentFrom.ShouldBe(["الفنار"]);
        silence.Evidence.Select(e => e.Article).ShouldBe(silence.CarriedIn);
        silence.Evidence.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2031-05-01T08:00")]
    [InlineData("2031-05-01T09:45")]
    public void An_outlet_whose_article_came_before_the_thing_was_told_is_not_silent(string when) => Silences(when, Length).ShouldBeEmpty();

    [Fact]
    public void A_figure_that_one_outlet_alone_gives_on_the_word_of_unnamed_sources_is_left_out_by_the_others()
    {
        const string Unnamed = "ذكرت مصادر مطلعة أن غرق العبارة نورس أدى إلى مقتل أكثر من 40 راكبا.";
        var (newsroom, story) = Running.OneStory(
            Running.Told("الشراع", "2031-05-01T09:00", Sunk + "\n\n" + Unnamed, Title),
            Running.Told("المنارة", "2031-05-01T12:00", Sunk + "\n\n" + Length, Title),
            Running.Told("الفنار", "2031-05-01T08:00", Sunk + "\n\n" + Length, Title)
        );
        var left = BriefWriter.WithShippedTables().Write(newsroom, story).Silences.ShouldHaveSingleItem();
        left.Point.ShouldBe(Unnamed);
        left.AbsentFrom.ShouldBe(["المنارة"]);
    }

    [Fact]
    public void An_outlet_with_a_caption_is_not_silent() => Silences("2031-05-01T15:00", "صورة للعبارة.").ShouldBeEmpty();

    [Fact]
    public void What_a_headline_tells_is_told() =>
        Silences("2031-05-01T15:00", Length, "وزير العدل حازم العطار يأمر بحبس مالك العبارة نورس").ShouldBeEmpty();

    [Fact]
    public void What_other_words_tell_is_told() =>
        Silences("2031-05-01T15:00", Length + "\n\nأوقف القضاء صاحب العبارة نورس، وقال الوزير حازم العطار إن محركاتها القديمة لم تفحص.")
            .ShouldBeEmpty();

    [Fact]
    public void Who_did_it_is_a_silence_where_one_outlet_names_nobody()
    {
        const string Raid = "قتل خمسة مدنيين مساء الجمعة حين استهدفت غارة مستشفى البلدة.";
        var (newsroom, story) = Running.OneStory([
            Running.Told("الشراع", "2031-05-01T09:00", "استهدفت غارة تركية مستشفى البلدة مساء الجمعة.", "غارة"),
            Running.Told("المنارة", "2031-05-01T10:00", "قتل خمسة مدنيين في غارة تركية استهدفت مستشفى البلدة مساء الجمعة.", "غارة"),
            Running.Told("الفنار", "2031-05-01T14:00", Raid + "\n\n" + Length, "غارة"),
        ]);

        var silence = BriefWriter.WithShippedTables().Write(newsroom, story).Silences.Single(s => s.About == "doer");

        silence.CarriedBy.ShouldBe(["الشراع", "المنارة"]);
        silence.AbsentFrom.ShouldBe(["الفنار"]);
    }
}
