using System.Diagnostics;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Isnad.Web.Telling;

/// <summary>
/// Writes the pages of large stories before somebody asks for them: when the server starts, and when they have changed. Rests as long as it
/// works, so that readers come first.
/// </summary>
/// <param name="pool">The store.</param>
/// <param name="teller">Writes the pages.</param>
/// <param name="options">How the application is served.</param>
/// <param name="upkeep">Keeps it going.</param>
/// <param name="clock">The time.</param>
public sealed class WritingAhead(StorePool pool, StoryTeller teller, ServeOptions options, Upkeep upkeep, TimeProvider clock)
    : BackgroundService
{
    private const int AtOnce = 20;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);

    private long _seen;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Look / 5, clock, stoppingToken).ConfigureAwait(false);
                var more = false;
                await upkeep
                    .Try("pages written ahead", async () => more = await Round(stoppingToken).ConfigureAwait(false), stoppingToken)
                    .ConfigureAwait(false);
                if (!more)
                    await Task.Delay(Look, clock, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    /// <summary>Writes some pages, where anything has changed since none was left.</summary>
    /// <returns>Whether some are left to be written.</returns>
    private async Task<bool> Round(CancellationToken stop)
    {
        var changed = pool.Read(store => store.Lists.Changed);
        if (changed == _seen)
            return false;
        var waiting = pool.Read(store => StoryTeller.Waiting(store, AtOnce));
        Visitor[] visitors =
        [
            new(new DefaultHttpContext(), options with { Language = "ar" }, clock.GetUtcNow()),
            new(new DefaultHttpContext(), options with { Language = "en" }, clock.GetUtcNow()),
        ];
        foreach (var id in waiting)
        {
            var start = Stopwatch.GetTimestamp();
            await upkeep.Try("a page written ahead", () => teller.Prepare(pool, id, visitors), stop).ConfigureAwait(false);
            await Task.Delay(Stopwatch.GetElapsedTime(start), clock, stop).ConfigureAwait(false);
        }
        if (waiting.Count == AtOnce)
            return true;
        pool.Write(store =>
        {
            store.Write(store.Prepared.Clear);
            return 0;
        });
        _seen = changed;
        return false;
    }
}
