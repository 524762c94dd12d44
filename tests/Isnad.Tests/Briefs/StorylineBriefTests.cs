using System.Globalization;
using System.Text.Json;
using Isnad.Analysis;
using Isnad.Briefs;
using Isnad.Exports;
using Isnad.Tests.Stories;

namespace Isnad.Tests.Briefs;

public class StorylineBriefTests
{
    private static readonly Newsroom Room = NewsroomBuilder.WithShippedTables().Build([.. StorylineTests.Quarrel, .. Turned]);

    private static readonly StorylineBrief Brief = StorylineBriefWriter.Write(
        Room,
        Room.Storylines[0],
        [.. Room.Stories.Where(s => Room.Storylines[0].Stories.Contains(s.Id)).Select(s => BriefWriter.WithShippedTables().Write(Room, s))]
    );

    /// <summary>Two stories more of the quarrel, in which one says the opposite of what he said before.</summary>
    private static IReadOnlyList<AnalysedArticle> Turned =>
        [
            Told(
                23,
                "أبي أحمد: ملء سد الرند يكتمل",
                "قال رئيس الوزراء الإثيوبي أبي أحمد إن إثيوبيا ستوقع اتفاق سد الرند مع مصر والسودان. وتتمسك القاهرة بحصتها من مياه النيل وملء الخزان."
            ),
            Told(
                33,
                "مفاوضات سد الرند بلا توقيع",
                "قال رئيس الوزراء الإثيوبي أبي أحمد إن إثيوبيا لن توقع اتفاق سد الرند مع مصر والسودان. وتتمسك القاهرة بحصتها من مياه النيل وملء الخزان."
            ),
        ];

    [Fact]
    public void It_tells_first_how_a_storyline_unfolded_in_order_of_time()
    {
        Brief.Stories.Count.ShouldBeGreaterThan(3);
        Brief.Stories.Select(b => b.First!.Earliest).ShouldBeInOrder();
        Brief.Course(2).ShouldBe([Brief.Stories[0], Brief.Stories[^1]]);

        using var to = new StringWriter(CultureInfo.InvariantCulture);
        new BriefText(Room, "ar", markdown: false).Write(to, Brief);
        var lines = to.ToString().Split('\n');
        lines[0].ShouldBe(Brief.Line.Title);
        lines.ShouldContain(l => l.StartsWith("  • 2031-03-01: إثيوبيا تبدأ ملء سد الرند", StringComparison.Ordinal));
    }

    [Fact]
    public void It_shows_who_said_one_thing_and_later_another()
    {
        var change = Brief.Changed.ShouldHaveSingleItem();

        change.Opposed.ShouldBe("negation");
        change.Before.What.Shown.ShouldContain("ستوقع");
        change.After.What.Shown.ShouldContain("لن توقع");
        Brief.Speakers.ShouldContain(s => s.Name == change.After.What.Speaker && s.Stories == 2);
    }

    [Fact]
    public void Its_document_adds_to_that_of_its_stories()
    {
        using var document = JsonDocument.Parse(Json.Document(json => new BriefJson(Room, "ar").Write(json, Brief.Stories, [], Brief)));

        var line = document.RootElement.GetProperty("storyline");
        line.GetProperty("course").GetArrayLength().ShouldBe(Brief.Stories.Count);
        line.GetProperty("changed")[0].GetProperty("after").GetProperty("evidence")[0].GetProperty("exact").GetString().ShouldNotBeEmpty();
        document.RootElement.GetProperty("stories").GetArrayLength().ShouldBe(Brief.Stories.Count);
    }

    private static AnalysedArticle Told(int day, string title, string text) =>
        Running.Told(
            "shiraa",
            string.Create(CultureInfo.InvariantCulture, $"2031-{3 + (day / 30):00}-{(day % 30) + 1:00}T08:00:00Z"),
            text,
            title
        );
}
