using System.Globalization;
using Isnad.Storage;
using Isnad.Storage.Finding;
using Isnad.Web.Pages;
using Isnad.Web.Serving;

namespace Isnad.Web.Watches;

/// <summary>Makes the digest of every watch once a day: what was taken in for it since the last one.</summary>
/// <param name="pool">The store.</param>
/// <param name="courier">Takes digests where they are to go.</param>
/// <param name="options">From which hour on.</param>
/// <param name="clock">The time.</param>
public sealed class DigestMaker(StorePool pool, Courier courier, ServeOptions options, TimeProvider clock)
{
    private const int MostArticles = 10_000;
    private const int MostTries = 8;

    /// <summary>
    /// Makes the digests that are due and delivers those that were not delivered; a digest is kept before it is sent, so that none is lost
    /// and none is made twice.
    /// </summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>How many were made.</returns>
    public async Task<int> Make(CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var now = clock.GetUtcNow();
        var day = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var made = 0;
        foreach (var watch in pool.Read(store => store.Watches.All()))
        {
            if (
                now.Hour >= options.DigestHour
                && pool.Read(store => store.Watches.Digests(watch.Id, 1)) is var last
                && (last.Count == 0 || string.CompareOrdinal(last[0].Day, day) < 0)
                && watch.Made.AddHours(1) < now
            )
            {
                pool.Write(store =>
                {
                    var newest = store.Lists.Newest;
                    var articles = New(store, watch, MostArticles);
                    store.Write(() =>
                    {
                        store.Watches.Put(
                            new Digest(
                                watch.Id,
                                day,
                                [.. articles.Select(a => a.Id.Value)],
                                Posted: articles.Count == 0 || watch.Webhook is null,
                                Mailed: articles.Count == 0 || watch.Mail is null,
                                Tries: 0
                            )
                        );
                        store.Watches.Put(watch with { Seen = newest });
                    });
                    return 0;
                });
                made++;
            }
            foreach (var digest in pool.Read(store => store.Watches.Digests(watch.Id, 3)).Where(d => !d.Delivered && d.Tries < MostTries))
            {
                var (delivered, problems) = await courier.Deliver(watch, digest, stop).ConfigureAwait(false);
                pool.Write(store =>
                {
                    store.Write(() =>
                    {
                        store.Watches.Put(delivered);
                        store.Problems.Clear(watch.Id);
                        foreach (var problem in problems)
                            store.Problems.Put(problem, now);
                    });
                    return 0;
                });
            }
        }
        return made;
    }

    /// <summary>What was taken in for a watch since its last digest.</summary>
    /// <param name="store">The store.</param>
    /// <param name="watch">The watch.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<ArticleRow> New(Store store, Watch watch, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(watch);
        return watch.Kind == "storyline"
            ? store.Watches.NewOfStoryline(watch, most)
            : new ArticleSearch(store).Since(new AskedSearch(watch.Subject).Query(), watch.Seen, most);
    }
}
