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
            line.Title.ShouldBe("سد الرند: إثيوبيا");
        }
    }

    [Fact]
    public void A_phrase_of_the_headlines_is_no_verb_and_has_no_preposition_joined()
    {
        StorylineTitle
            .Of([Story("1", "يعترض المجلس على قانون المياه"), Story("2", "المجلس يعترض ثانية"), Story("3", "قانون المياه يعود")])
            .ShouldBe("قانون المياه");
        StorylineTitle.Of([Story("1", "غرق عبارة قبالة رأس المرجان"), Story("2", "قبالة رأس المرجان: نجاة صياد")]).ShouldBe("رأس المرجان");
        StorylineTitle
            .Of([Story("1", "قتلى بزلزال"), Story("2", "بزلزال آخر") with { Articles = 3 }])
            .ShouldBe("بزلزال آخر", "a headline of the largest story");
    }

    [Fact]
    public void A_phrase_ends_before_a_verb_and_before_a_joined_name()
    {
        StorylineTitle
            .Of([Story("1", "النفط يرتفع قليلا"), Story("2", "النفط يرتفع ثانية"), Story("3", "أسعار النفط تهبط")])
            .ShouldBe("النفط");
        StorylineTitle
            .Of([
                Story("1", "الصين وأميركا تتفاوضان") with
                {
                    NamesInTitles = ["الصين", "اميركا"],
                },
                Story("2", "الصين وأميركا: جولة ثانية") with
                {
                    NamesInTitles = ["الصين", "اميركا"],
                },
            ])
            .ShouldBe("الصين");
    }

    [Fact]
    public void What_most_stories_name_alike_stands_in_its_usual_form()
    {
        var actors = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "الحوثيون", ["b"] = "اليمن" };

        StorylineTitle
            .Of([Story("1", "مقتل عشرات الحوثيين") with { Actors = actors }, Story("2", "تقدم على الحوثيين") with { Actors = actors }])
            .ShouldBe("الحوثيون: اليمن");
    }

    [Fact]
    public void A_story_joins_by_its_likest_two_fifths_and_a_story_not_looked_at_speaks_against_it()
    {
        var judge = new LineJudge(new LogisticWeights([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, -1]));
        var (here, alike, apart) = (Words("1", 7), Words("2", 7), Words("3", 8));

        judge.Choose(here, [("l", alike)], _ => 1).ShouldBe("l", "log-odds 1 with a single story");
        judge.Choose(here, [("l", apart)], _ => 1).ShouldBeNull("log-odds -1");
        judge.Choose(here, [("l", alike), ("l", alike), ("l", apart)], _ => 5).ShouldBe("l", "two of five are alike");
        judge.Choose(here, [("l", alike)], _ => 5).ShouldBeNull("one of five was looked at: -1 in the mean");
        judge.Choose(here, [("l", apart), ("m", alike)], _ => 1).ShouldBe("m");
    }

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
