using System.Globalization;
using Isnad.Analysis;
using Isnad.Briefs;
using Isnad.Stories;

namespace Isnad.Tests.Stories;

public class StorylineTests
{
    /// <summary>Three stages of a quarrel about a dam, ten days apart, and a trial that only shares a capital with them.</summary>
    public static IReadOnlyList<AnalysedArticle> Quarrel { get; } =
    [
        Dam(
            1,
            "إثيوبيا تبدأ ملء سد الرند",
            "بدأت إثيوبيا ملء خزان سد الرند على النيل الأزرق رغم اعتراض مصر والسودان. وقالت القاهرة إن ملء السد قبل الاتفاق يضر بحصتها من مياه النيل."
        ),
        Dam(
            11,
            "فشل مفاوضات سد الرند",
            "انتهت مفاوضات سد الرند بين مصر والسودان وإثيوبيا في الخرطوم من غير اتفاق على ملء الخزان. وحملت القاهرة إثيوبيا الفشل بسبب حصة مصر من مياه النيل."
        ),
        Dam(
            21,
            "جولة جديدة من مفاوضات سد الرند",
            "تستأنف مصر والسودان وإثيوبيا في القاهرة مفاوضات سد الرند وملء خزانه. وتتمسك القاهرة بحصتها من مياه النيل الأزرق وتطلب إثيوبيا اتفاقا على ملء السد."
        ),
        Dam(
            12,
            "القاهرة: محاكمة عصابة سرقت متحفا",
            "بدأت محكمة في القاهرة محاكمة أفراد عصابة سرقوا تماثيل ذهبية من متحف صغير. وقال محامي الدفاع إن موكليه أبرياء وإن الحراس نائمون."
        ),
    ];

    [Fact]
    public void Stages_of_one_matter_are_a_storyline_whatever_their_order()
    {
        foreach (var articles in new[] { Quarrel, [.. Quarrel.Reverse()] })
        {
            var newsroom = NewsroomBuilder.WithShippedTables().Build(articles);

            newsroom.Stories.Count.ShouldBe(4);
            var line = newsroom.Storylines.ShouldHaveSingleItem();
            line.Stories.ShouldBe([.. Quarrel.Take(3).Select(a => StoryId.OpenedBy(a.Article.Id))]);
            line.Title.ShouldBe("فشل مفاوضات سد الرند");
        }
    }

    [Fact]
    public void A_title_is_a_phrase_of_a_headline_that_tells_what_most_stories_share()
    {
        StorylineTitle
            .Of([
                Story("1", "عاجل: غضب في المرجان"),
                Story("2", "مشروع قانون المياه أمام المجلس بعد أسبوع"),
                Story("3", "المجلس يقر مشروع قانون المياه"),
            ])
            .ShouldBe("المجلس يقر مشروع قانون المياه");
        StorylineTitle
            .Of([Story("1", "قتلى بزلزال"), Story("2", "هدوء يعود إلى الجزر") with { Articles = 3 }])
            .ShouldBe("هدوء يعود إلى الجزر", "they share nothing: the headline of the largest story");
    }

    [Fact]
    public void What_one_of_many_stories_adds_does_not_lead_the_title() =>
        StorylineTitle
            .Of([
                Story("0", "غرق العبارة يهوي بأسهم المرجان الملاحية"),
                .. Enumerable.Range(1, 11).Select(i => Story(i.ToString(CultureInfo.InvariantCulture), "غرق العبارة نورس")),
            ])
            .ShouldBe("غرق العبارة نورس");

    [Fact]
    public void A_name_alone_is_no_title_nor_what_stands_before_a_colon_or_asks()
    {
        StorylineTitle
            .Of([
                Story("1", "سالم الرندي يزور المرجان") with
                {
                    NamesInTitles = ["سالم", "الرندي", "المرجان"],
                },
                Story("2", "وزير المياه سالم الرندي: هل تكفي الخزانات؟") with
                {
                    NamesInTitles = ["سالم", "الرندي"],
                    Articles = 2,
                },
            ])
            .ShouldBe("وزير المياه سالم الرندي: هل تكفي الخزانات؟", "the headline of the largest story, whole");
    }

    [Theory]
    [InlineData("انهيار سد الرند بعد أمطار غزيرة", "انهيار سد الرند|انهيار سد الرند بعد أمطار غزيرة")]
    [InlineData("الوزير: سد الرند \"آمن تماما\"", "سد الرند \"آمن تماما\"")]
    [InlineData("\"سد الرند آمن\" .. #المرجان_الآن تسأل أين الماء", "")]
    [InlineData("انهيار سد الرند.. ومقتل ثلاثة حراس", "انهيار سد الرند")]
    [InlineData("انهيار سد الرند.. وزير المياه يستقيل", "انهيار سد الرند|وزير المياه يستقيل")]
    public void A_phrase_is_cut_from_a_headline_where_a_clause_ends_and_before_what_only_adds(string headline, string phrases) =>
        HeadlinePhrase.Of(headline).Select(p => p.Text).ShouldBe(phrases.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_story_that_shares_one_name_alone_with_a_storyline_is_foreign_to_it()
    {
        var line = Enumerable
            .Range(1, 4)
            .Select(i => Told(i.ToString(CultureInfo.InvariantCulture), name: 1, beside: 2, matter: 3))
            .ToList();
        var foreign = Told("9", name: 1, beside: 7, matter: 8);

        LineJudge.Shipped.Foreign([.. line, foreign]).ShouldBe([foreign]);
        LineJudge.Shipped.Belonging(line[0], [("l", [.. line.Skip(1)])]).ShouldBe("l");
        LineJudge.Shipped.Belonging(foreign, [("l", line)]).ShouldBeNull();
    }

    [Fact]
    public void A_story_joins_by_its_likest_two_fifths_and_a_story_not_looked_at_speaks_against_it()
    {
        var judge = new LineJudge(OfWords, OfWords);
        var (here, alike, apart) = (Words("1", 7), Words("2", 7), Words("3", 8));

        judge.Choose(here, [("l", alike)], _ => 1).ShouldBe("l", "log-odds 1 with a single story");
        judge.Choose(here, [("l", apart)], _ => 1).ShouldBeNull("log-odds -1");
        judge.Choose(here, [("l", alike), ("l", alike), ("l", apart)], _ => 5).ShouldBe("l", "two of five are alike");
        judge.Choose(here, [("l", alike)], _ => 5).ShouldBeNull("one of five was looked at: -1 in the mean");
        judge.Choose(here, [("l", apart), ("m", alike)], _ => 1).ShouldBe("m");
    }

    private static LogisticWeights OfWords => new([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1]);

    private static LineMember Told(string id, int name, int beside, int matter) =>
        Story(id) with
        {
            Names = SparseVector.Of([name, beside], [20, 20]),
            Words = SparseVector.Of([name, matter], [10, 20]),
            Lead = SparseVector.Of([name, matter], [10, 20]),
            Matter = SparseVector.Of([matter], [20]),
            Actors = new Dictionary<string, string>(StringComparer.Ordinal) { ["Q1"] = "سالم الرندي" },
        };

    private static AnalysedArticle Dam(int day, string title, string text) =>
        Running.Told("shiraa", string.Create(CultureInfo.InvariantCulture, $"2031-03-{day:00}T08:00:00Z"), text, title);

    private static LineMember Words(string id, int word) => Story(id) with { Words = SparseVector.Of([word], [1]) };

    private static LineMember Story(string id, params string[] titles) =>
        new(
            new StoryId(id),
            0,
            0,
            1,
            SparseVector.Empty,
            SparseVector.Empty,
            SparseVector.Empty,
            SparseVector.Empty,
            SparseVector.Empty,
            SparseVector.Empty,
            OfPrices: false,
            IsFormula: false,
            new Dictionary<string, string>(StringComparer.Ordinal),
            titles,
            []
        );
}
