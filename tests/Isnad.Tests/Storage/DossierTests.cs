using Isnad.Briefs;
using Isnad.Exports;
using Isnad.Pipeline;
using Isnad.Storage;
using Isnad.Storage.Finding;

namespace Isnad.Tests.Storage;

/// <summary>What somebody said and what was said of them, gathered from a store.</summary>
public sealed class DossierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-dossier-").FullName;
    private readonly Store _store;

    public DossierTests()
    {
        _store = Store.Open(Path.Combine(_folder, "isnad.db"));
        Take(
            Running.Told(
                "رويترز",
                "2031-03-09T08:00:00Z",
                "قال وزير الخارجية الروسي سيرغي لافروف إن الميناء الجديد سيفتح أبوابه أمام السفن الشهر المقبل. وندد لافروف بتأخير الشحنات.",
                "لافروف: الميناء الجديد سيفتح أبوابه أمام السفن"
            ),
            Running.Told(
                "فرانس برس",
                "2031-03-09T09:00:00Z",
                "أعلن سيرغي لافروف أن الميناء الجديد سيفتح أبوابه أمام السفن الشهر المقبل، في زيارة قصيرة إلى المدينة الساحلية.",
                "الميناء الجديد يفتح أبوابه أمام السفن الشهر المقبل"
            ),
            Running.Told(
                "رويترز",
                "2031-04-20T09:00:00Z",
                "قال دونالد ترامب إن سيرغي لافروف لم يف بوعده في شأن القمح. وقال ترامب إن الوفد برئاسة سيرغي لافروف وصل متأخرا.",
                "ترامب ينتقد تأخر القمح"
            )
        );
    }

    [Fact]
    public void What_several_articles_report_is_said_once_with_all_its_places()
    {
        var said = Of("لافروف").Said;

        var story = said.Stories.ShouldHaveSingleItem();
        story.Statements.Count(s => s.Lead.Text.Contains("سيفتح أبوابه", StringComparison.Ordinal)).ShouldBe(1);
        story.Statements.Single(s => s.Lead.Text.Contains("سيفتح أبوابه", StringComparison.Ordinal)).Evidence.Count.ShouldBe(2);
        said.Days.ShouldBe([(new DateOnly(2031, 3, 9), said.Reports)]);
    }

    [Fact]
    public void What_was_said_is_shown_with_the_verb_where_that_tells_it() =>
        Of("لافروف").Said.Stories.Single().Statements.ShouldContain(s => s.Shown.StartsWith("ندد", StringComparison.Ordinal));

    [Fact]
    public void Who_is_only_mentioned_is_not_spoken_of()
    {
        var about = Of("لافروف").About.Stories.ShouldHaveSingleItem().Statements.ShouldHaveSingleItem();

        about.Speaker.ShouldContain("ترامب");
        about.Lead.Text.ShouldContain("لم يف بوعده");
    }

    [Fact]
    public void Two_persons_are_asked_for_together()
    {
        Of("ترامب", "لافروف").Said.Stories.ShouldHaveSingleItem();
        Of("ترامب", "لافروف").About.Reports.ShouldBe(0);
        Of("لافروف", "ترامب").About.Stories.ShouldHaveSingleItem();
        Of("لافروف", "ترامب").Said.Reports.ShouldBe(0);
    }

    [Fact]
    public void A_store_that_was_written_before_is_noted_again()
    {
        _store.Execute("DELETE FROM spoken_of");
        _store.Execute("INSERT INTO to_speak (article) SELECT n FROM articles");
        Of("لافروف").About.Reports.ShouldBe(0);

        new Newsdesk(_store, TimeProvider.System).Track();

        Of("لافروف").About.Reports.ShouldBe(1);
    }

    [Theory]
    [InlineData("وزارة الصحة التونسية")]
    [InlineData("وزارة الصحة (تونس)")]
    [InlineData("isnad:ministry-health-tun")]
    public void A_body_of_a_country_opens_by_every_name_that_it_is_printed_under(string name)
    {
        Take(Running.Told("رويترز", "2031-05-02T08:00:00Z", "أعلنت وزارة الصحة التونسية أن المستشفى الجديد سيفتح أبوابه غدا."));

        Of(name).Person.Key.ShouldBe("isnad:ministry-health-tun");
    }

    [Fact]
    public void Who_is_called_by_a_part_of_the_name_that_his_article_gives_in_full_is_he()
    {
        var article = Running.Told(
            "رويترز",
            "2031-05-02T08:00:00Z",
            "وصل حسن نصر الله إلى القاعة مساء. وقال نصر الله إن الطريق ستفتح غدا."
        );
        var statement = article.Statements.ShouldHaveSingleItem() with { SpeakerName = "نصر الله", SpeakerEntity = null };

        SpeakerKey.Of(article, statement).Key.ShouldBe("isnad:hassan-nasrallah");
        SpeakerKey.Of(article with { Mentions = [] }, statement).Key.ShouldBe("نصر الله");
    }

    [Fact]
    public void It_is_written_as_text_with_evidence()
    {
        using var text = new StringWriter();

        new DossierText("ar", markdown: false).Write(text, Of("لافروف"));

        text.ToString()
            .ShouldSatisfyAllConditions(t => t.ShouldContain("[1"), t => t.ShouldContain("ما قيل عنه"), t => t.ShouldContain("رويترز"));
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Dossier Of(string name, string? with = null) =>
        DossierDesk
            .Of(_store, TimeProvider.System)
            .Read(
                new NameChoice(_store).Meant(name)!,
                new DossierWish { Filter = new SpokenFilter { With = with is null ? null : new NameChoice(_store).Meant(with)!.Key } }
            );

    private void Take(params Isnad.Analysis.AnalysedArticle[] articles)
    {
        var desk = new Newsdesk(_store, TimeProvider.System);
        desk.Take(articles.Select(a => new ReadingResult(null, [a], [])));
        desk.Track();
    }
}
