using System.Collections.Concurrent;
using Isnad.Articles;
using Isnad.Pipeline;
using Isnad.Sources.Web;
using Isnad.Storage;
using Isnad.Storage.Finding;

namespace Isnad.Tests.Acquisition;

/// <summary>
/// A whole day of two invented outlets, round by round, with everything that goes wrong on the web; stopped once in the middle.
/// </summary>
public sealed class DayTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Dawn = new(2026, 3, 9, 5, 0, 0, TimeSpan.Zero);
    private static readonly Reading Reading = new(new ArticleExtractor(), Analyser.WithShippedTables(), 1);

    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-day-").FullName;
    private readonly JumpingClock _clock = new(Dawn);
    private readonly ConcurrentQueue<RequestNote> _notes = [];
    private readonly List<Round> _rounds = [];
    private TestSite _site = null!;
    private Outlet _outlet = null!;
    private ArticleId _removed;

    private string StorePath => Path.Combine(_folder, "isnad.db");

    public async Task InitializeAsync()
    {
        _outlet = new Outlet(_clock, Dawn);
        _site = await TestSite.Start(_clock, _outlet.Answer);
        (_outlet.Home, _outlet.SlowHome) = (_site.Url(""), _site.Url("", "slow.example"));
        using (var store = Store.Open(StorePath))
        {
            store.Write(() =>
            {
                store.Sources.Add(_site.Url("/feed"), "feed", null);
                store.Sources.Add(_site.Url("/news-sitemap.xml.gz"), "sitemap", null);
                store.Sources.Add(_site.Url("/atom.xml", "slow.example"), "feed", null);
            });
        }
        await Rounds(Dawn, Dawn.AddHours(3.5));
        await StoppedRound();
        await Rounds(_clock.GetUtcNow(), Dawn.AddHours(10));
        Remove(17);
        await Rounds(_clock.GetUtcNow(), Dawn.AddHours(26));
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void At_the_end_of_the_day_nothing_is_lost_nothing_is_asked_in_vain_and_every_delay_was_kept()
    {
        using var store = Store.Open(StorePath);
        NothingIsLost(store);
        TheCorrectionIsARevision(store);
        TheRemovedStaysAway(store);
        FaultsAreListed(store);
        NothingIsAskedInVain();
        DelaysWereKept();
    }

    private void NothingIsLost(Store store)
    {
        var expected = Enumerable
            .Range(0, Outlet.Articles)
            .Where(n => !Outlet.Lost.ContainsKey(n) && n != 17)
            .Concat(Enumerable.Range(100, 15))
            .ToList();
        var articles = store.Articles.All().Select(a => a.Article).ToList();

        articles.Select(a => a.Title).Order(StringComparer.Ordinal).ShouldBe(expected.Select(Outlet.Title).Order(StringComparer.Ordinal));
        foreach (var n in expected)
            Collapsed(articles.Single(a => a.Title == Outlet.Title(n)).Text).ShouldBe(Collapsed(Outlet.Body(n, corrected: n == 3)));
        articles.ShouldAllBe(a => a.Published != null);
        store.Pages.Waiting.ShouldBe(0);
        store.Articles.AnyWithoutStory.ShouldBeFalse();
    }

    private static void TheCorrectionIsARevision(Store store)
    {
        var corrected = store.Articles.All().Single(a => a.Article.Title == Outlet.Title(3)).Article;
        var before = store.Articles.Revisions(corrected.Id).Single().Article.Article;

        var difference = TextDifference.Of(
            [.. before.Paragraphs.Select(p => p.Span.Of(before.Text))],
            [.. corrected.Paragraphs.Select(p => p.Span.Of(corrected.Text))]
        );

        difference.Count.ShouldBe(2);
        difference[0].ShouldStartWith("- وقال رئيس المجلس");
        difference[0].ShouldContain("23 عاملا");
        difference[1].ShouldContain("73 عاملا");
        store.Articles.All().Count(a => store.Articles.Revisions(a.Article.Id).Count > 0).ShouldBe(1);
    }

    private void TheRemovedStaysAway(Store store)
    {
        store.Articles.Find(_removed.Value).ShouldBeNull();
        new ArticleSearch(store).Find(new SearchQuery("\"" + Outlet.Title(17) + "\""), 0, 10).Found.ShouldBe(0);
        store.Stories.All().SelectMany(s => s.Articles).ShouldNotContain(_removed);
        store.Pages.Raw().ShouldNotContain(p => p.Key == _site.Url("/a/17"));
        _site.Log.Where(s => s.Path == "/a/17").ShouldAllBe(s => s.At < Dawn.AddHours(11)); // though the feed gave it another title after that
    }

    private void FaultsAreListed(Store store)
    {
        var problems = store.Problems.All().ToDictionary(p => p.Problem.Input, p => p.Problem.Code, StringComparer.Ordinal);
        foreach (var (n, code) in Outlet.Lost)
            problems[_site.Url(n == 14 ? "/private/14" : "/a/" + n)].ShouldBe(code);
        problems["http://10.0.0.1/admin"].ShouldBe("ISN107");
        problems["http://[::1]/admin"].ShouldBe("ISN107");
        problems.Keys.ShouldAllBe(input => !input.Contains("secret") && !input.StartsWith("file") && !input.StartsWith("data"));
        problems.Count.ShouldBe(Outlet.Lost.Count + 2);
    }

    private void NothingIsAskedInVain()
    {
        _site.Log.ShouldNotContain(s => s.Path.StartsWith("/private"));
        _site.Log.ShouldNotContain(s => s.Path.Contains("utm_"));
        _site.Log.Count(s => s.Path == "/robots.txt" && s.Host == "shiraa.example").ShouldBe(2); // a day and two hours
        foreach (var page in _site.Log.Where(s => s.Path.StartsWith("/a/") || s.Path.StartsWith("/c/")).GroupBy(s => s.Path))
        {
            var n = int.Parse(page.Key.AsSpan(3));
            // Its text is sent once, and once more when it was corrected; those without a tag, and the one that changes at every visit,
            // with each look.
            var sent = page.Count(s => s.Status == 200);
            if (n is not (9 or 10 or 11 or 12 or 13 or 15 or 16))
                sent.ShouldBeLessThanOrEqualTo(n == 3 ? 2 : 1, page.Key);
            // Looks for corrections come after 2, 4, 8, 16, 32 hours; faults cost what they cost.
            page.Count()
                .ShouldBeLessThanOrEqualTo(
                    n switch
                    {
                        3 => 7,
                        5 or 6 => 8,
                        9 or 15 => 7,
                        _ => 6,
                    },
                    page.Key
                );
            if (Outlet.Lost.ContainsKey(n))
                page.Count().ShouldBeLessThanOrEqualTo(n == 8 ? 2 : 1, page.Key);
        }
        var feed = _site.Log.Where(s => s.Path == "/feed").ToList();
        feed.Count(s => s.Status == 304).ShouldBeGreaterThan(0);
        feed.Count.ShouldBeLessThan(90); // of 104 rounds
        _site.Log.Count(s => s.Path == "/atom.xml").ShouldBeLessThan(40); // of 104 rounds: it never has anything new after the first time
    }

    private void DelaysWereKept()
    {
        foreach (var (host, delay) in new[] { ("shiraa.example", 2), ("slow.example", 10) })
        {
            var notes = _notes.Where(n => n.Host.StartsWith(host, StringComparison.Ordinal)).OrderBy(n => n.At).ToList();
            var known = notes.FindIndex(n => n.Url.EndsWith("/robots.txt") && n.Status == 200) + 2; // before robots.txt is read its delay is not known
            for (var i = known; i < notes.Count; i++)
                (notes[i].At - notes[i - 1].At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(delay), notes[i].Url);
            foreach (var refused in notes.Where(n => n.Status == 429))
                notes.ShouldNotContain(n => n.At > refused.At && n.At < refused.At.AddSeconds(refused.Url.EndsWith("/feed") ? 1800 : 30));
        }
        _notes.Count.ShouldBe(_site.Log.Count); // nothing was sent that the log of politeness does not know
    }

    private async Task Rounds(DateTimeOffset from, DateTimeOffset to)
    {
        // As `isnad watch` does: one store, one fetcher, a round every quarter of an hour.
        using var store = Store.Open(StorePath);
        using var fetcher = NewFetcher();
        for (var at = from; at < to; at = at.AddMinutes(15))
        {
            _clock.SetTo(at);
            _rounds.Add(await new Gathering(store, fetcher, Reading, _clock).Run());
        }
    }

    /// <summary>A round that is stopped while a page is being asked.</summary>
    private async Task StoppedRound()
    {
        using var stop = new CancellationTokenSource();
        using var store = Store.Open(StorePath);
        using var fetcher = NewFetcher();
        _clock.SetTo(_clock.GetUtcNow().AddMinutes(40));
        _outlet.Asked = _ => stop.Cancel();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
            await new Gathering(store, fetcher, Reading, _clock).Run(stop: stop.Token)
        );
        _outlet.Asked = null;
    }

    private Fetcher NewFetcher() =>
        _site.Fetcher(
            new FetchSettings
            {
                Contact = "desk@shiraa.example",
                Timeout = TimeSpan.FromSeconds(6),
                LargestBody = 1 << 20,
            },
            _notes.Enqueue
        );

    private void Remove(int n)
    {
        using var store = Store.Open(StorePath);
        _removed = store.Articles.All().Single(a => a.Article.Title == Outlet.Title(n)).Article.Id;
        new Newsdesk(store, _clock).Remove(_removed.Value).ShouldBe(1);
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
