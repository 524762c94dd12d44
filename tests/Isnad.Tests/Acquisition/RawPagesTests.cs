using System.Text;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Exports;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Sources.Archives;
using Isnad.Storage;
using Isnad.Storage.Finding;

namespace Isnad.Tests.Acquisition;

/// <summary>What is kept raw: how long, how much, read again without the network, taken down, and taken elsewhere as an archive.</summary>
public sealed class RawPagesTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 9, 12, 0, 0, TimeSpan.Zero);
    private static readonly Analyser Analyser = Analyser.WithShippedTables();

    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-raw-").FullName;
    private readonly Store _store = Store.Temporary();
    private readonly JumpingClock _clock = new(Noon);
    private readonly Reading _reading = new(new ArticleExtractor(), Analyser, 1);

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Bytes_go_when_they_are_too_old_and_then_the_oldest_until_the_rest_fits()
    {
        _store.Write(() =>
        {
            for (var i = 0; i < 250; i++)
                _store.Pages.Put("https://shiraa.example/" + i, Page(i, Noise(i)), new PageVersion(Noon.AddHours(i)), due: null);
        });
        var (pages, bytes) = _store.Pages.Kept;
        pages.ShouldBe(250);

        _store.Write(() => _store.Pages.LetGo(Noon.AddHours(50), long.MaxValue).ShouldBe(50));
        _store.Pages.Kept.Pages.ShouldBe(200);
        _store.Write(() => _store.Pages.LetGo(Noon, bytes / 5));

        _store.Pages.Kept.Bytes.ShouldBeLessThanOrEqualTo(bytes / 5);
        _store.Pages.Kept.Pages.ShouldBeInRange(48, 52);
        _store.Pages.Raw().Last().Key.ShouldBe("https://shiraa.example/249"); // the youngest stay
        _store.Pages.Find("https://shiraa.example/0").ShouldNotBeNull(); // what is known of the others stays too
    }

    [Fact]
    public void Reading_again_gives_the_same_without_the_files()
    {
        File.WriteAllText(Path.Combine(_folder, "a.html"), Html(1));
        File.WriteAllText(
            Path.Combine(_folder, "b.txt"),
            "غادرت السفينة الميناء\nغادرت السفينة الميناء مساء الثلاثاء بعد أن أنهت تفريغ حمولتها، وفق ما قال القبطان نادر الكعبي."
        );
        using (var warc = File.Create(Path.Combine(_folder, "c.warc.gz")))
            WarcWriter.Write(
                warc,
                [Page(2, Html(2)), Page(3, Html(3)) with { Hint = new FeedHint("من التغذية", "2026-03-08", null) }],
                Noon
            );
        Take(_folder).New.ShouldBe(4);
        var before = Everything();
        Directory.Delete(_folder, recursive: true);
        Directory.CreateDirectory(_folder);

        var again = new Newsdesk(_store, _clock).Reread(_reading, Analyser);

        (again.New, again.Revised, again.Same).ShouldBe((0, 0, 4));
        Everything().ShouldBe(before);
    }

    [Fact]
    public void Reading_again_forgets_what_is_not_in_the_page_any_more_and_leaves_nothing_of_it()
    {
        Take(Write("a.html", Html(1)));
        var page = _store.Pages.Raw().Single().Key;
        var ghost = Running.Told("nawras", "2026-01-01T08:00:00Z", "افتتح الوزير معرض الكتاب في الواحة، وقال إن الدخول بلا مقابل.");
        _store.Write(() => _store.Articles.Put(ghost, Noon, Coming.Imported, page));
        new Newsdesk(_store, _clock).Track();
        _store.Stories.Count.ShouldBe(2);
        HeldOf(ghost.Article.Id).ShouldContain("sketches");

        new Newsdesk(_store, _clock).Reread(_reading, Analyser);

        HeldOf(ghost.Article.Id).ShouldBeEmpty();
        _store.Articles.All().ShouldHaveSingleItem().Article.Id.ShouldNotBe(ghost.Article.Id);
        (_store.Stories.Count, _store.Reuse.Count).ShouldBe((1, 1));
        // What was taken up meanwhile, and the index has not seen, is not taken for known because a ghost is counted.
        _store.Write(() => _store.Articles.Put(ghost, Noon, Coming.Imported));
        new Newsdesk(_store, _clock).Track();
        _store.Reuse.Holds(ghost.Article.Id).ShouldBeTrue();
    }

    [Fact]
    public void Reading_again_holds_only_some_articles_at_a_time()
    {
        var articles = Enumerable.Range(1, 201).Select(n => Running.Analyse($"وصلت السفينة رقم {n} إلى الميناء صباح الاثنين.")).ToList();
        _store.Write(() =>
        {
            foreach (var article in articles)
                _store.Articles.Put(article, Noon);
        });
        var last = articles[^1].Article.Id;
        var desk = new Newsdesk(_store, _clock);

        // What goes while the first ones are read again was not read yet.
        var again = desk.Reread(_reading, Analyser, _ => _store.Write(() => _store.Articles.Remove(last)));

        (again.Same, again.Refused).ShouldBe((200, 0));
    }

    [Fact]
    public void What_is_exported_as_an_archive_reads_the_same_in_another_store()
    {
        using (var first = File.Create(Path.Combine(_folder, "first.warc.gz")))
            WarcWriter.Write(
                first,
                [Page(1, Html(1)), Page(2, Html(2, dated: false)) with { Hint = new FeedHint("من التغذية", "2026-03-08", "bbc") }],
                Noon
            );
        Take(Path.Combine(_folder, "first.warc.gz"));
        using (var second = File.Create(Path.Combine(_folder, "second.warc.gz")))
            WarcWriter.Write(second, _store.Pages.Raw().Select(p => p.Page), Noon).ShouldBe(2);
        using var other = Store.Temporary();

        new Newsdesk(other, _clock).Take(_reading.Read(new InputReader().Read([Path.Combine(_folder, "second.warc.gz")])));

        Everything(other).Replace("second.warc.gz", "first.warc.gz", StringComparison.Ordinal).ShouldBe(Everything());
        other.Articles.All().Last().Article.Published!.Value.ShouldBe("2026-03-08"); // the feed's word for an undated page goes along
    }

    [Fact]
    public void What_is_removed_is_gone_everywhere_and_stays_away()
    {
        var path = Write(
            "pages.jsonl",
            string.Join(
                '\n',
                Enumerable
                    .Range(1, 3)
                    .Select(i =>
                        $$"""{"id":"{{i}}","url":"https://shiraa.example/{{i}}","outlet":"{{(i == 3 ? "النورس" : "الشراع")}}","published":"2026-03-09T0{{i}}:00:00Z","title":"السفينة «مرجان» تصل الميناء","text":"وصلت السفينة «مرجان» إلى الميناء صباح الاثنين وعلى متنها 320 راكبا، وقال القبطان نادر الكعبي إن الرحلة كانت هادئة رغم الريح، وإن الركاب نزلوا جميعا بسلام إلى رصيف الميناء القديم. وأضاف الكعبي أن السفينة تغادر مساء الأربعاء."}"""
                    )
            )
        );
        Take(path);
        var desk = new Newsdesk(_store, _clock);
        desk.Track();
        var gone = _store.Articles.Find("1")!.Article.Id;

        desk.Remove("1").ShouldBe(1);
        Take(path).Refused.ShouldBe(1);
        desk.Track();
        HeldOf(gone).ShouldBe(["articles", "decisions"], ignoreOrder: true); // that it was taken down
        new ArticleSearch(_store).Find(new SearchQuery("مرجان"), 0, 10).Found.ShouldBe(2);

        desk.Remove("الشراع").ShouldBe(1);
        Take(path).Refused.ShouldBe(2);
        desk.Track();
        new ArticleSearch(_store).Find(new SearchQuery("مرجان"), 0, 10).Found.ShouldBe(1);

        desk.Remove("3").ShouldBe(1); // the last one: no story stays behind
        (_store.Stories.Count, _store.Copies.Groups().Count, _store.Articles.Count).ShouldBe((0, 0, 0));
        desk.Remove("nobody").ShouldBeNull();
    }

    [Fact]
    public void A_removed_outlet_takes_its_sources_and_what_waits_along()
    {
        _store.Write(() =>
        {
            _store.Sources.Add("https://www.aljazeera.net/rss", "feed", null);
            _store.Sources.Add("https://shiraa.example/feed", "feed", null);
            _store.Pages.Wait("https://www.aljazeera.net/1", "https://www.aljazeera.net/rss", null, null, Noon);
        });

        new Newsdesk(_store, _clock).Remove("الجزيرة نت").ShouldBe(0);

        _store.Sources.All().Select(s => s.Url).ShouldBe(["https://shiraa.example/feed"]);
        _store.Pages.Due(Noon.AddDays(1)).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_may_not_take_the_place_of_another_sites_article()
    {
        Take(Warc(Page(1, Html(1))));
        var theirs = Html(1).Replace("السفينة", "الطائرة", StringComparison.Ordinal); // says that it is https://shiraa.example/1
        var intake = Take(
            Warc(
                new Page("x", PageKind.Html, Encoding.UTF8.GetBytes(theirs)) { Url = "https://evil.invalid/1", Fetched = Noon.AddHours(1) }
            )
        );

        (intake.New, intake.Revised).ShouldBe((1, 0));
        _store.Articles.All().Select(a => a.Article.Url).ShouldBe(["https://shiraa.example/1", "https://evil.invalid/1"]);
    }

    [Fact]
    public void What_an_outlet_shows_now_stands_whatever_its_date_says()
    {
        var (first, second) = (Article("بلغ عدد الجرحى عشرة."), Article("بلغ عدد الجرحى عشرين."));
        _store.Write(() =>
        {
            foreach (var article in new[] { first, second, first })
                _store.Articles.Put(article, Noon, Coming.Fetched);
        });

        _store.Articles.All().Single().Article.Text.ShouldBe("بلغ عدد الجرحى عشرة.");
        _store
            .Articles.Revisions(first.Article.Id)
            .Select(r => r.Article.Article.Text)
            .ShouldBe(["بلغ عدد الجرحى عشرة.", "بلغ عدد الجرحى عشرين."]);

        static AnalysedArticle Article(string text) =>
            Running.Analyse(text) with
            {
                Article = Running.Analyse(text).Article with { Id = ArticleId.OfUrl("https://shiraa.example/9") },
            };
    }

    /// <summary>Every table that has a row of an article, and "reuse" where the index of shared wording has it.</summary>
    private List<string> HeldOf(ArticleId id)
    {
        var n = _store.Number("SELECT n FROM articles WHERE id = $id", ("$id", id.Value));
        var held = new List<string>();
        foreach (
            var (table, column) in _store.Query(
                "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.sql LIKE 'CREATE TABLE%'",
                r => (r.GetString(0), r.GetString(1))
            )
        )
        {
            var sql = column is "article"
                ? $"SELECT count(*) FROM {table} WHERE article IN ($id, $n)"
                : $"SELECT count(*) FROM {table} WHERE {column} = $id";
            if (_store.Number(sql, ("$id", id.Value), ("$n", n)) > 0)
                held.Add(table);
        }
        if (_store.Number("SELECT count(*) FROM words WHERE rowid = $n", ("$n", n)) > 0)
            held.Add("words");
        if (_store.Stories.All().Any(s => s.Articles.Contains(id)))
            held.Add("stories");
        if (_store.Copies.Groups().Any(g => g.Members.Any(m => m.Article == id)))
            held.Add("copy_groups");
        if (_store.Reuse.Holds(id))
            held.Add("reuse");
        return [.. held.Distinct(StringComparer.Ordinal)];
    }

    private Intake Take(string path) => new Newsdesk(_store, _clock).Take(_reading.Read(new InputReader().Read([path])));

    private string Everything(Store? store = null) =>
        string.Join(
            '\n',
            (store ?? _store).Articles.All().Select(a => Json.Line(json => AnalysisJson.Write(json, a))).Order(StringComparer.Ordinal)
        );

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string Warc(Page page)
    {
        var path = Path.Combine(_folder, StableHash.Hex(page.Url!) + ".warc.gz");
        using var stream = File.Create(path);
        WarcWriter.Write(stream, [page], Noon);
        return path;
    }

    private static Page Page(int n, string html) =>
        new("x", PageKind.Html, Encoding.UTF8.GetBytes(html))
        {
            Url = "https://shiraa.example/" + n,
            HeaderCharset = "utf-8",
            Headers = "Content-Type: text/html; charset=utf-8\n",
            Fetched = Noon.AddMinutes(n),
        };

    /// <summary>Text that does not compress to nothing.</summary>
    private static string Noise(int n) =>
        string.Concat(
            Enumerable
                .Range(0, 60)
                .Select(i =>
                    StableHash.Hex(
                        "noise",
                        n.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        i.ToString(System.Globalization.CultureInfo.InvariantCulture)
                    )
                )
        );

    private static string Html(int n, bool dated = true) =>
        $"""
            <!doctype html><html lang="ar"><head><meta charset="utf-8"><title>{Outlet.Title(
                n
            )} - الشراع</title><link rel="canonical" href="https://shiraa.example/{n}"><meta property="og:title" content="{Outlet.Title(
                n
            )}">
            {(
                dated ? $"<meta property=\"article:published_time\" content=\"2026-03-09T0{n}:00:00Z\">" : ""
            )}</head><body><article><h1>{Outlet.Title(n)}</h1>{string.Concat(
                Outlet.Body(n).Split('\n').Select(p => $"<p>{p}، ووصلت السفينة</p>")
            )}</article></body></html>
            """;
}
