using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Pipeline;
using Isnad.Storage;
using Isnad.Stories;

namespace Isnad.Tests.Stories;

public sealed class TrackingTests : IDisposable
{
    private readonly Store _store = Store.Temporary();
    private readonly InventedNews _news = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Articles_in_any_order_give_the_same_stories()
    {
        using var other = Store.Temporary();
        var articles = _news.Days(6);
        Take(_store, articles);
        Take(other, [.. articles.OrderBy(a => StableHash.Hex(a.Article.Id.Value))]);

        Stories(other).ShouldBe(Stories(_store));
        Stories(_store).Length.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_store_that_is_opened_again_between_days_gives_the_same_stories()
    {
        using var other = Store.Temporary();
        var articles = _news.Days(6);
        Take(_store, articles);
        foreach (var day in articles.GroupBy(a => a.Article.Published!.Day))
            Take(other, [.. day]);

        Stories(other).ShouldBe(Stories(_store));
    }

    [Fact]
    public void A_store_and_a_single_run_give_the_same_stories()
    {
        var articles = _news.Days(4);
        Take(_store, articles);

        Stories(_store).ShouldBe([.. new StoryTracker().Track(articles, []).Select(Line).Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void What_a_person_split_stays_apart_and_can_be_taken_back()
    {
        Take(_store, _news.Days(2));
        var story = _store.Stories.All().MaxBy(s => s.Articles.Count)!;
        var article = story.Articles[^1];
        Decide(new Decision("split", article.Value, story.Id.Value, "", DateTimeOffset.UnixEpoch));

        _store.Stories.StoryOf(article).ShouldNotBe(story.Id.Value);
        Again();
        _store.Stories.StoryOf(article).ShouldNotBe(story.Id.Value);

        new Newsdesk(_store, TimeProvider.System).Undo(_store.Decisions.All().Single().Number).ShouldNotBeNull();
        _store.Stories.StoryOf(article).ShouldBe(story.Id.Value);
    }

    [Fact]
    public void What_a_person_merged_stays_together_and_the_old_id_leads_to_the_new()
    {
        Take(_store, _news.Days(2));
        var (stays, goes) = (_store.Stories.All()[0], _store.Stories.All()[^1]);
        Decide(new Decision("merge", goes.Id.Value, stays.Id.Value, "", DateTimeOffset.UnixEpoch));

        goes.Id.ShouldNotBe(stays.Id);
        _store.Stories.Find(goes.Id.Value)!.Id.ShouldBe(stays.Id);
        _store.Stories.Changes(stays.Id).Select(c => (c.Other, c.Kind, c.Why)).ShouldContain((goes.Id.Value, "merge", "decision"));
        Again();
        _store.Stories.StoryOf(goes.Articles[0]).ShouldBe(_store.Stories.StoryOf(stays.Articles[0]));
    }

    [Fact]
    public void A_corrected_speaker_stays_corrected_when_everything_is_read_again()
    {
        var article = Running.Analyse("قال الوزير سامر عمران إن الميناء سيفتح غدا.", "الميناء يفتح غدا");
        article.Statements.ShouldNotBeEmpty();
        Take(_store, [article]);
        Decide(new Decision("correct", article.Article.Id.Value + "#0", "speaker", "ليلى حداد", DateTimeOffset.UnixEpoch));
        Again();

        var corrected = _store.Articles.Find(article.Article.Id.Value)!.Statements[0];
        corrected.SpeakerName.ShouldBe("ليلى حداد");
        corrected.Chain[^1].Name.ShouldBe("ليلى حداد");

        new Newsdesk(_store, TimeProvider.System).Undo(_store.Decisions.All().Single().Number).ShouldNotBeNull();
        _store.Articles.Find(article.Article.Id.Value)!.Statements[0].SpeakerName.ShouldBe(article.Statements[0].SpeakerName);
    }

    [Fact]
    public void A_corrected_speaker_stays_with_his_words_when_a_statement_comes_before_them()
    {
        const string Kept = "قال الوزير سامر عمران إن الميناء سيفتح غدا.";
        var article = Running.Analyse(Kept, "الميناء يفتح غدا");
        Take(_store, [article]);
        Decide(new Decision("correct", article.Article.Id.Value + "#0", "speaker", "ليلى حداد", DateTimeOffset.UnixEpoch));

        Take(_store, [Revised("وقال الحارس مروان سلوم إن الأبواب ما زالت مغلقة.\n" + Kept)]);

        var statements = _store.Articles.Find(article.Article.Id.Value)!.Statements;
        statements.Count.ShouldBe(2);
        statements.Single(s => s.SpeakerName == "ليلى حداد").Text.ShouldBe(article.Statements[0].Text);
        _store.Problems.All().ShouldBeEmpty();

        Take(_store, [Revised("وقال الحارس مروان سلوم إن الأبواب ما زالت مغلقة.")]);

        _store.Articles.Find(article.Article.Id.Value)!.Statements.ShouldAllBe(s => s.SpeakerName != "ليلى حداد");
        _store.Problems.All().Select(p => (p.Problem.Code, p.Problem.Input)).ShouldBe([("ISN408", article.Article.Id.Value + "#0")]);

        new Newsdesk(_store, TimeProvider.System).Undo(_store.Decisions.All().Single().Number).ShouldNotBeNull();
        _store.Problems.All().ShouldBeEmpty();

        AnalysedArticle Revised(string text)
        {
            var read = Running.Analyse(text, "الميناء يفتح غدا");
            return Analyser.WithShippedTables().Analyse(read.Article with { Id = article.Article.Id });
        }
    }

    [Fact]
    public void A_correction_of_an_earlier_version_gets_the_words_that_it_is_about()
    {
        var article = Running.Analyse("قال الوزير سامر عمران إن الميناء سيفتح غدا.", "الميناء يفتح غدا");
        Take(_store, [article]);
        Decide(new Decision("correct", article.Article.Id.Value + "#0", "speaker", "ليلى حداد", DateTimeOffset.UnixEpoch));
        _store.Write(() => _store.Execute("UPDATE decisions SET context = '', applied = 1"));

        new Newsdesk(_store, TimeProvider.System).Track();

        _store.Decisions.All().Single().Context.ShouldBe(article.Statements[0].Text);
        _store.Decisions.Waiting().ShouldBeEmpty();
    }

    [Fact]
    public void An_article_that_is_gone_does_not_keep_others_from_their_stories()
    {
        _store.Write(() => _store.Execute("INSERT INTO to_track (article, moment) VALUES ('gone', 0)"));

        Take(_store, _news.Days(1));

        _store.Stories.All().ShouldNotBeEmpty();
    }

    [Fact]
    public void Undated_articles_are_taken_some_at_a_time()
    {
        _store.Write(() =>
        {
            for (var i = 0; i < 2001; i++)
                _store.Articles.Put(
                    new AnalysedArticle(
                        new Article
                        {
                            Id = new ArticleId("n" + i),
                            Input = "test",
                            Text = "",
                            Paragraphs = [],
                        },
                        [],
                        [],
                        [],
                        []
                    ),
                    DateTimeOffset.UnixEpoch
                );
        });

        _store.Tracking.EarliestDay().Count.ShouldBe(2000);
    }

    [Fact]
    public void A_name_means_whom_a_person_says_it_means_until_that_is_undone()
    {
        var article = Running.Analyse("قال الوزير سامر عمران في القاهرة إن الميناء سيفتح غدا.", "الميناء يفتح غدا");
        Take(_store, [article]);
        string? Meant() => _store.Articles.Find(article.Article.Id.Value)!.Mentions.First(m => m.Text == "القاهرة").Entity?.Name;
        var before = Meant();

        Decide(
            new Decision(
                "correct",
                article.Article.Id.Value + "#القاهرة",
                "entity",
                "isnad:cairo-street شارع القاهرة",
                DateTimeOffset.UnixEpoch
            )
        );
        Again();
        Meant().ShouldBe("شارع القاهرة");
        _store.People.Find("isnad:cairo-street")!.Articles.ShouldBe(1);

        new Newsdesk(_store, TimeProvider.System).Undo(_store.Decisions.All().Single().Number).ShouldNotBeNull();
        Meant().ShouldBe(before);
    }

    [Fact]
    public void A_removed_article_leaves_its_story()
    {
        Take(_store, _news.Days(2));
        var story = _store.Stories.All().MaxBy(s => s.Articles.Count)!;
        new Newsdesk(_store, TimeProvider.System).Remove(story.Articles[0].Value);

        _store.Stories.Find(story.Id.Value)!.Articles.Count.ShouldBe(story.Articles.Count - 1);
    }

    private void Decide(Decision decision)
    {
        _store.Write(() => _store.Decisions.Put(decision));
        new Newsdesk(_store, TimeProvider.System).Track();
    }

    private void Again()
    {
        var analyser = Analyser.WithShippedTables();
        var desk = new Newsdesk(_store, TimeProvider.System);
        desk.Reread(new Reading(new ArticleExtractor(), analyser, 1), analyser);
        desk.Track();
    }

    private static void Take(Store store, IReadOnlyList<AnalysedArticle> articles)
    {
        var desk = new Newsdesk(store, TimeProvider.System);
        desk.Take(articles.Select(a => new ReadingResult(null, [a], [])));
        desk.Track();
    }

    private static string[] Stories(Store store) => [.. store.Stories.All().Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(Story story) =>
        story.Id + ": " + string.Join(' ', story.Articles.Select(a => a.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void News_that_goes_on_for_weeks_is_several_stories()
    {
        var articles = Enumerable
            .Range(0, 12)
            .Select(n =>
            {
                var read = Running.Analyse(
                    "خرج آلاف المحتجين في ساحة الزيتون بمدينة تل الرند احتجاجا على إغلاق مصنع النسيج، وأغلقت الشرطة الطرق المؤدية إلى الساحة.",
                    "احتجاجات تل الرند على إغلاق مصنع النسيج"
                );
                return read with
                {
                    Article = read.Article with
                    {
                        Id = new global::Isnad.Articles.ArticleId("a" + n),
                        Published = new global::Isnad.Articles.ArticleDate(
                            new DateTime(2031, 3, 1)
                                .AddDays(n * 3)
                                .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                            global::Isnad.Articles.DatePrecision.Day,
                            global::Isnad.Articles.DateBasis.Given
                        ),
                    },
                };
            })
            .ToList();

        global::Isnad.Briefs.NewsroomBuilder.WithShippedTables().Build(articles).Stories.Max(s => s.Articles.Count).ShouldBeInRange(2, 4);
    }
}
