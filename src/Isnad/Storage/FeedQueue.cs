using Isnad.Articles;
using Isnad.Outlets;
using Isnad.Pages;
using Isnad.Sources.Archives;
using Isnad.Sources.Feeds;
using Isnad.Sources.Web;

namespace Isnad.Storage;

/// <summary>Takes the answer of a feed or sitemap: what it names goes into the queue of pages, what became of it is kept.</summary>
/// <param name="store">The store.</param>
internal sealed class FeedQueue(Store store)
{
    private const int MostFromUndatedSitemap = 300;
    private const int MostSitemaps = 20;

    private static readonly TimeSpan OldestItem = TimeSpan.FromDays(30);

    /// <summary>Reads the feed of an answer, before anything is written; null where there is none.</summary>
    public static Feed? Read(Fetched answer) =>
        answer.Problem is null && !answer.NotModified
            ? FeedReader.Read(answer.Body, answer.Final, HttpMessage.CharsetOf(answer.ContentType))
            : null;

    /// <summary>Takes one answer; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="source">The source as it was asked.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="feed">What <see cref="Read"/> found in it.</param>
    /// <param name="children">Sitemaps that it named and that were not known go here.</param>
    /// <returns>What went wrong; null when nothing did.</returns>
    public Problem? Take(NewsSource source, Fetched answer, Feed? feed, List<NewsSource> children)
    {
        var at = answer.At;
        var problem = answer.Problem ?? (feed is null && !answer.NotModified ? new Problem(source.Url, "ISN210") : null);
        if (problem is not null)
        {
            store.Problems.Put(problem, at);
            store.Sources.Put(
                source with
                {
                    Checked = answer.Asked ? at : source.Checked,
                    Due = at + AskAgain.Source(source.Failures, answer),
                    Status = problem.Code,
                    Failures = source.Failures + (answer.Asked ? 1 : 0),
                }
            );
            return problem;
        }
        store.Problems.Clear(source.Url);
        if (answer.Moved is { } moved && moved != source.Url)
        {
            store.Sources.Move(source.Url, moved);
            source = source with { Url = moved };
        }
        var named =
            feed is null ? 0
            : feed.Kind == FeedKind.SitemapIndex ? Index(feed, at, children)
            : Queue(source, feed, at);
        var fresh = named > 0 ? at : source.Fresh ?? at;
        var next = source with
        {
            Checked = at,
            Fresh = fresh,
            Due = at + AskAgain.Source(source.Kind, fresh, at),
            Status = "",
            Failures = 0,
        };
        store.Sources.Put(
            feed is null
                ? next
                : next with
                {
                    Title = feed.Title ?? source.Title,
                    ETag = answer.ETag,
                    LastModified = answer.LastModified,
                    Hash = PageTable.Hash(answer.Body.Span),
                    Found = source.Found + (feed.Kind == FeedKind.SitemapIndex ? 0 : named),
                }
        );
        return null;
    }

    private int Index(Feed feed, DateTimeOffset now, List<NewsSource> children)
    {
        var before = children.Count;
        children.AddRange(
            Sitemaps(feed, now)
                .Where(u => store.Sources.Add(u, "sitemap", null))
                .Select(u => new NewsSource(u, "sitemap", null, null, now, null, null, null, "", 0, 0))
        );
        return children.Count - before;
    }

    /// <summary>The sitemaps of an index that may hold new articles: those for news, else those that changed lately.</summary>
    private static IEnumerable<string> Sitemaps(Feed index, DateTimeOffset now)
    {
        var known = index.Items.Where(i => i.Url is not null).ToList();
        var news = known
            .Where(i =>
                i.Url!.Contains("news", StringComparison.OrdinalIgnoreCase) || i.Url.Contains("today", StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        return (news.Count > 0 && news.Count < known.Count ? news : known)
            .Where(i => Moment(i.Updated) is not { } changed || now - changed < OldestItem)
            .OrderByDescending(i => Moment(i.Updated) ?? DateTimeOffset.MinValue)
            .Take(MostSitemaps)
            .Select(i => i.Url!);
    }

    private int Queue(NewsSource source, Feed feed, DateTimeOffset now)
    {
        var queued = 0;
        var undated = 0;
        foreach (var item in feed.Items)
        {
            if (item.Url is null)
                continue;
            var changed = Moment(item.Updated) ?? Moment(item.Published);
            if (changed is { } moment && now - moment > OldestItem)
                continue;
            if (changed is null && feed.Kind == FeedKind.Sitemap && ++undated > MostFromUndatedSitemap)
                continue;
            var url = PageAddress.Of(item.Url);
            var known = store.Pages.Find(url);
            if (known is not null && (known.Removed || !Changed(source, item, known)))
                continue;
            queued++;
            store.Pages.Wait(
                url,
                source.Url,
                new FeedHint(item.Title, item.Published, known?.Hint?.OutletId ?? OutletRegister.Shipped.OfUrl(source.Url)?.Id),
                item.Updated,
                now
            );
        }
        return queued;
    }

    /// <summary>
    /// Whether the source that led to a page that was got says that it has changed since: another time of change, later than it was got, or
    /// another title.
    /// </summary>
    private static bool Changed(NewsSource source, FeedItem item, KnownPage known) =>
        known is { Fetched: { } fetched }
        && known.Source == source.Url
        && (
            (item.Updated != known.HintUpdated && Moment(item.Updated) > fetched)
            || (item.Title is not null && known.Hint?.Title is { } before && before != item.Title)
        );

    private static DateTimeOffset? Moment(string? value) => IsoDate.Read(value)?.Earliest;
}
