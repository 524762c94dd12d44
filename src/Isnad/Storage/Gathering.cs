using System.Threading.Channels;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Sources;
using Isnad.Sources.Archives;
using Isnad.Sources.Feeds;
using Isnad.Sources.Web;

namespace Isnad.Storage;

/// <summary>What one round of getting the news came to.</summary>
/// <param name="Sources">Sources that were asked.</param>
/// <param name="Pages">Pages that were got.</param>
/// <param name="Unchanged">Sources and pages that had not changed.</param>
/// <param name="Intake">What became of their articles.</param>
public sealed record Round(int Sources, int Pages, int Unchanged, Intake Intake);

/// <summary>Gets what is new from all sources of a store: asks feeds, queues their pages, gets those, extracts, analyses and keeps them.</summary>
/// <remarks>Every answer is written as soon as it is there, so that a run that is stopped goes on where it was. Hosts are asked side by side, each one in turn.</remarks>
/// <param name="store">The store.</param>
/// <param name="fetcher">Asks the web.</param>
/// <param name="reading">Extracts and analyses.</param>
/// <param name="clock">The time.</param>
public sealed class Gathering(Store store, Fetcher fetcher, Reading reading, TimeProvider clock)
{
    private const int HostsAtOnce = 8;
    private const int MostTries = 6;
    private const int MostFromUndatedSitemap = 300;
    private const int MostSitemaps = 20;

    private static readonly TimeSpan SourceInterval = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan OldestItem = TimeSpan.FromDays(30);
    private static readonly TimeSpan FirstLookAgain = TimeSpan.FromHours(2);
    private static readonly TimeSpan LastLookAgain = TimeSpan.FromHours(40);

    private readonly Newsdesk _desk = new(store, clock);

    /// <summary>One round.</summary>
    /// <param name="progress">Called with the number of answers so far and how many are expected.</param>
    /// <param name="stop">Stops it; everything answered is kept.</param>
    public async Task<Round> Run(Action<int, int>? progress = null, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var due = store.Sources.Due(now);
        var unchanged = 0;
        var asked = 0;
        var problems = new List<Problem>();
        var intakes = new List<Intake>();
        foreach (var path in due.Where(s => s.Kind == "path")) intakes.Add(TakePath(path));
        var feeds = due.Where(s => s.Kind != "path").ToList();
        for (var level = 0; level < 3 && feeds.Count > 0; level++)
        {
            var children = new List<NewsSource>();
            await foreach (var (source, answer) in Ask(feeds, s => s.Url, s => fetcher.Get(s.Url, s.ETag, s.LastModified, stop), stop).ConfigureAwait(false))
            {
                progress?.Invoke(++asked, feeds.Count);
                if (answer.NotModified) unchanged++;
                store.Write(() => Keep(source, answer, problems, children));
            }
            feeds = children;
        }
        var pages = store.Pages.Due(clock.GetUtcNow());
        var got = 0;
        await foreach (var (page, answer) in Ask(pages, p => p.Url, p => fetcher.Get(p.Url, p.ETag, p.LastModified, stop), stop).ConfigureAwait(false))
        {
            progress?.Invoke(asked + ++got, asked + pages.Count);
            if (answer.Problem is not null || answer.NotModified || PageTable.Hash(answer.Body.Span) == page.Hash)
            {
                if (answer.Problem is null) unchanged++;
                store.Write(() => Postpone(page, answer, problems));
            }
            else intakes.Add(TakePage(page, answer));
        }
        if (intakes.Any(i => i.New + i.Revised > 0)) _desk.Track();
        return new Round(due.Count, got, unchanged, new Intake(intakes.Sum(i => i.New), intakes.Sum(i => i.Revised), intakes.Sum(i => i.Same), intakes.Sum(i => i.Refused), [.. problems, .. intakes.SelectMany(i => i.Problems)]));
    }

    /// <summary>Asks for many things, hosts side by side and one after another within a host; hands each answer out as it comes.</summary>
    private static async IAsyncEnumerable<(T Item, Fetched Answer)> Ask<T>(IReadOnlyList<T> items, Func<T, string> url, Func<T, Task<Fetched>> ask, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var channel = Channel.CreateBounded<(T, Fetched)>(64);
        var hosts = items.GroupBy(i => Uri.TryCreate(url(i), UriKind.Absolute, out var uri) ? uri.Authority : "", StringComparer.OrdinalIgnoreCase);
        var work = Task.Run(async () =>
        {
            try
            {
                await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = stop }, async (host, cancel) =>
                {
                    foreach (var item in host) await channel.Writer.WriteAsync((item, await ask(item).ConfigureAwait(false)), cancel).ConfigureAwait(false);
                }).ConfigureAwait(false);
                channel.Writer.Complete();
            }
            catch (Exception fault)
            {
                channel.Writer.Complete(fault);
            }
        }, CancellationToken.None);
        await foreach (var answer in channel.Reader.ReadAllAsync(stop).ConfigureAwait(false)) yield return answer;
        await work.ConfigureAwait(false);
    }

    private Intake TakePath(NewsSource source)
    {
        var intake = _desk.Take(reading.Read(new InputReader().Read([source.Url])));
        var now = clock.GetUtcNow();
        store.Write(() => store.Sources.Put(source with { Checked = now, Due = now + SourceInterval, Found = source.Found + intake.New, Status = intake.Problems.Count == 0 ? "" : intake.Problems[0].Code }));
        return intake;
    }

    private Intake TakePage(KnownPage known, Fetched answer)
    {
        var page = new Page(known.Url, PageKind.Html, answer.Body) { Url = answer.Final, HeaderCharset = HttpMessage.CharsetOf(answer.ContentType), Fetched = answer.At, Hint = known.Hint };
        store.Write(() =>
        {
            store.Pages.Put(known.Url, page, answer.At, answer.ETag, answer.LastModified, answer.At + FirstLookAgain);
            store.Problems.Clear(known.Url);
        });
        return _desk.Take(reading.Read([new InputItem.Got(page)]));
    }

    private void Postpone(KnownPage page, Fetched answer, List<Problem> problems)
    {
        if (answer.Problem is null)
        {
            // The longer a page has not changed, the later it is looked at again; after two days never, unless its feed says so.
            var wait = FirstLookAgain * Math.Pow(2, page.Tries + 1);
            store.Pages.Postpone(page.Url, page.Tries + 1, wait > LastLookAgain ? null : answer.At + wait);
            return;
        }
        problems.Add(answer.Problem);
        store.Problems.Put(answer.Problem, answer.At);
        store.Pages.Postpone(page.Url, page.Tries + 1, answer.Passing && page.Tries + 1 < MostTries ? answer.At + (answer.RetryAfter ?? TimeSpan.FromMinutes(5 * Math.Pow(2, page.Tries))) : null);
    }

    private void Keep(NewsSource source, Fetched answer, List<Problem> problems, List<NewsSource> children)
    {
        var next = source with { Checked = answer.At, Due = answer.At + SourceInterval };
        var feed = answer.Problem is null && !answer.NotModified ? FeedReader.Read(answer.Body, answer.Final, HttpMessage.CharsetOf(answer.ContentType)) : null;
        var problem = answer.Problem ?? (feed is null && !answer.NotModified ? new Problem(source.Url, "ISN210") : null);
        if (problem is not null)
        {
            problems.Add(problem);
            store.Problems.Put(problem, answer.At);
            var wait = answer.RetryAfter ?? SourceInterval * Math.Pow(2, Math.Min(source.Failures + 1, 7));
            store.Sources.Put(next with { Due = answer.At + wait, Status = problem.Code, Failures = source.Failures + 1 });
            return;
        }
        store.Problems.Clear(source.Url);
        if (feed is null)
        {
            store.Sources.Put(next with { Status = "", Failures = 0 });
            return;
        }
        var queued = feed.Kind == FeedKind.SitemapIndex ? 0 : Queue(source, feed, answer.At);
        if (feed.Kind == FeedKind.SitemapIndex) children.AddRange(Sitemaps(feed, answer.At).Where(u => store.Sources.Add(u, "sitemap", null, answer.At)).Select(u => new NewsSource(u, "sitemap", null, null, answer.At, null, null, null, "", 0, 0)));
        store.Sources.Put(next with { Title = feed.Title ?? source.Title, ETag = answer.ETag, LastModified = answer.LastModified, Hash = PageTable.Hash(answer.Body.Span), Status = "", Failures = 0, Found = source.Found + queued });
    }

    /// <summary>The sitemaps of an index that may hold new articles: those for news, and those that changed lately.</summary>
    private static IEnumerable<string> Sitemaps(Feed index, DateTimeOffset now)
    {
        var known = index.Items.Where(i => i.Url is not null).ToList();
        var news = known.Where(i => i.Url!.Contains("news", StringComparison.OrdinalIgnoreCase) || i.Url.Contains("today", StringComparison.OrdinalIgnoreCase)).ToList();
        return (news.Count > 0 ? news : [.. known.Where(i => Moment(i.Updated) is not { } changed || now - changed < OldestItem).OrderByDescending(i => Moment(i.Updated) ?? DateTimeOffset.MinValue)]).Take(MostSitemaps).Select(i => i.Url!);
    }

    private int Queue(NewsSource source, Feed feed, DateTimeOffset now)
    {
        var queued = 0;
        var undated = 0;
        foreach (var item in feed.Items)
        {
            if (item.Url is not { } url) continue;
            var changed = Moment(item.Updated) ?? Moment(item.Published);
            if (changed is { } moment && now - moment > OldestItem) continue;
            if (changed is null && feed.Kind == FeedKind.Sitemap && ++undated > MostFromUndatedSitemap) continue;
            var known = store.Pages.Find(url);
            if (known is null)
            {
                queued++;
                store.Pages.Wait(url, source.Url, new FeedHint(item.Title, item.Published, OutletRegister.Shipped.OfUrl(source.Url)?.Id), now);
            }
            else if (known.Fetched is { } fetched && (Moment(item.Updated) > fetched || (item.Title is not null && known.Hint?.Title is { } before && before != item.Title))) store.Pages.Wait(url, source.Url, new FeedHint(item.Title, item.Published, known.Hint?.OutletId), now);
        }
        return queued;
    }

    private static DateTimeOffset? Moment(string? value) => value is null ? null : new ArticleDate(value, DatePrecision.Second, DateBasis.Feed).Earliest is var moment && moment == DateTimeOffset.MinValue ? null : moment;
}
