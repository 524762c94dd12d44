using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Sources.Archives;
using Isnad.Sources.Web;

namespace Isnad.Storage;

/// <summary>What one round of getting the news came to.</summary>
/// <param name="Sources">Sources that were asked.</param>
/// <param name="Pages">Pages that were asked.</param>
/// <param name="Unchanged">Sources and pages that had not changed.</param>
/// <param name="Intake">What became of their articles.</param>
public sealed record Round(int Sources, int Pages, int Unchanged, Intake Intake);

/// <summary>
/// Gets what is new from all sources of a store: asks feeds, queues their pages, gets those, extracts, analyses and keeps them.
/// </summary>
/// <remarks>
/// Every answer is written, with the articles that it gave, as soon as it is there, so that a run that is stopped or killed goes on
/// where it was. Hosts are asked side by side, each one in turn; a host that is slow, or that wants to be asked slowly, keeps what
/// is left of its pages for the next round.
/// </remarks>
/// <param name="store">The store.</param>
/// <param name="fetcher">Asks the web.</param>
/// <param name="reading">Extracts and analyses.</param>
/// <param name="clock">The time.</param>
public sealed class Gathering(Store store, Fetcher fetcher, Reading reading, TimeProvider clock)
{
    /// <summary>The limit of the sitemap protocol.</summary>
    private const int LargestSitemap = 50 << 20;
    private const int LargestFeed = 8 << 20;

    /// <summary>As a folder is read: without what may not be read, and without links, which may lead back up.</summary>
    private static readonly EnumerationOptions Listed = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>After this a round asks a host for nothing more.</summary>
    private static readonly TimeSpan LongestRound = TimeSpan.FromMinutes(10);

    private readonly Newsdesk _desk = new(store, clock, reading.Threads);
    private readonly FeedQueue _queue = new(store);

    /// <summary>One round.</summary>
    /// <param name="progress">Called with the number of answers so far and how many are expected.</param>
    /// <param name="stop">Stops it; everything answered is kept.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Round> Run(Action<int, int>? progress = null, CancellationToken stop = default)
    {
        fetcher.Recall(store.Hosts.All());
        try
        {
            return await Gather(progress, stop).ConfigureAwait(false);
        }
        finally
        {
            store.Write(() => store.Hosts.Put(fetcher.Memory));
        }
    }

    private async Task<Round> Gather(Action<int, int>? progress, CancellationToken stop)
    {
        var started = clock.GetUtcNow();
        var due = store.Sources.Due(started);
        var (asked, unchanged) = (0, 0);
        var problems = new List<Problem>();
        var intakes = new List<Intake>();
        foreach (var path in due.Where(s => s.Kind == "path"))
        {
            if (TakePath(path, stop) is { } intake)
                intakes.Add(intake);
            else
                unchanged++;
        }
        var feeds = due.Where(s => s.Kind != "path").ToList();
        for (var level = 0; level < 3 && feeds.Count > 0; level++)
        {
            var children = new List<NewsSource>();
            await foreach (
                var (source, answer) in HostQueues
                    .Ask(
                        feeds,
                        s => s.Url,
                        (s, cancel) => InTime(started, () => fetcher.Get(s.Url, s.ETag, s.LastModified, Largest(s), cancel)),
                        stop
                    )
                    .ConfigureAwait(false)
            )
            {
                progress?.Invoke(++asked, feeds.Count);
                if (answer.NotModified)
                    unchanged++;
                var feed = FeedQueue.Read(answer);
                store.Write(() =>
                {
                    if (_queue.Take(source, answer, feed, children) is { } problem)
                        problems.Add(problem);
                });
            }
            feeds = children;
        }
        var pages = store.Pages.Due(clock.GetUtcNow());
        var got = 0;
        started = clock.GetUtcNow();
        await foreach (
            var (page, answer) in HostQueues
                .Ask(
                    pages,
                    p => p.Url,
                    (p, cancel) => InTime(started, () => fetcher.Get(p.Url, p.ETag, p.LastModified, null, cancel)),
                    stop
                )
                .ConfigureAwait(false)
        )
        {
            progress?.Invoke(asked + ++got, asked + pages.Count);
            if (answer.Problem is { } problem)
            {
                problems.Add(problem);
                store.Write(() => Postpone(page, answer, problem));
            }
            else if (answer.NotModified || PageTable.Hash(answer.Body.Span) == page.Hash)
            {
                unchanged++;
                store.Write(() =>
                {
                    store.Problems.Clear(page.Url);
                    store.Pages.Postpone(page.Url, page.Tries + 1, AskAgain.Page(page.Tries + 1, answer.At));
                });
            }
            else
                intakes.Add(TakePage(page, answer));
        }
        if (intakes.Any(i => i.New + i.Revised > 0) || store.Articles.AnyWithoutStory)
            _desk.Track(stop);
        return new Round(
            due.Count,
            got,
            unchanged,
            new Intake(
                intakes.Sum(i => i.New),
                intakes.Sum(i => i.Revised),
                intakes.Sum(i => i.Same),
                intakes.Sum(i => i.Refused),
                [.. problems, .. intakes.SelectMany(i => i.Problems)]
            )
        );
    }

    private static int Largest(NewsSource source) => source.Kind == "sitemap" ? LargestSitemap : LargestFeed;

    private async Task<Fetched?> InTime(DateTimeOffset started, Func<Task<Fetched>> ask) =>
        clock.GetUtcNow() - started > LongestRound ? null : await ask().ConfigureAwait(false);

    /// <summary>Takes a folder or file in; null when it holds what it held before.</summary>
    private Intake? TakePath(NewsSource source, CancellationToken stop)
    {
        var hash = ContentOf(source.Url);
        var now = clock.GetUtcNow();
        var next = source with { Checked = now, Due = now + AskAgain.Source(source.Kind, now, now) };
        if (hash is not null && hash == source.Hash)
        {
            store.Write(() => store.Sources.Put(next));
            return null;
        }
        var intake = _desk.Take(reading.Read(new InputReader().Read([source.Url])), stop: stop);
        store.Write(() =>
            store.Sources.Put(
                next with
                {
                    Hash = hash,
                    Found = source.Found + intake.New,
                    Status = intake.Problems.FirstOrDefault(p => p.Input == source.Url)?.Code ?? "",
                }
            )
        );
        return intake;
    }

    /// <summary>
    /// A hash of names, lengths and times of the files of a path that can be listed; null when it cannot, so that it is read again.
    /// </summary>
    private static string? ContentOf(string path)
    {
        try
        {
            var files = Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles("*", Listed) : [new FileInfo(path)];
            var lines = files
                .Select(f =>
                    string.Create(CultureInfo.InvariantCulture, $"{f.FullName}\t{(f.Exists ? f.Length : -1)}\t{f.LastWriteTimeUtc.Ticks}")
                )
                .Order(StringComparer.Ordinal);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a page and what was read in it, both or neither.</summary>
    private Intake TakePage(KnownPage known, Fetched answer)
    {
        var page = new Page(known.Url, PageKind.Html, answer.Body)
        {
            Url = answer.Final,
            HeaderCharset = HttpMessage.CharsetOf(answer.ContentType),
            Headers = answer.Headers,
            Fetched = answer.At,
            Hint = known.Hint,
        };
        var results = reading.Read([new InputItem.Got(page)]).ToList();
        var intake = new Intake(0, 0, 0, 0, []);
        store.Write(() =>
        {
            store.Problems.Clear(known.Url);
            intake = _desk.Keep(results, answer.At, Coming.Fetched);
            // A page whose bytes change with every visit, and its text does not, is as good as unchanged.
            var tries = intake.New + intake.Revised > 0 ? 0 : known.Tries + 1;
            var version = new PageVersion(answer.At, answer.ETag, answer.LastModified);
            store.Pages.Put(known.Url, page, version, AskAgain.Page(tries, answer.At), tries);
            if (intake is { Refused: > 0, New: 0, Revised: 0, Same: 0 })
                store.Pages.Remove(known.Url);
        });
        return intake;
    }

    private void Postpone(KnownPage page, Fetched answer, Problem problem)
    {
        store.Problems.Put(problem, answer.At);
        var tries = page.Tries + (answer.Asked || problem.Code != "ISN109" ? 1 : 0);
        store.Pages.Postpone(page.Url, tries, AskAgain.Page(tries, answer));
    }
}
