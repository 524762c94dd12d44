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
/// <param name="clock">The time.</param>
public sealed class WritingAhead(StorePool pool, StoryTeller teller, ServeOptions options, TimeProvider clock) : BackgroundService
{
    private const int AtOnce = 20;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var seen = 0L;
            while (true)
            {
                await Task.Delay(Look / 5, clock, stoppingToken).ConfigureAwait(false);
                var changed = seen;
                try
                {
                    changed = pool.Read(store => store.Lists.Changed);
                    if (changed != seen && await Round(stoppingToken).ConfigureAwait(false))
                        seen = changed;
                }
                catch (IsnadException)
                {
                    // The store is out of reach for a moment, or another process writes to it for long.
                }
                if (changed == seen)
                    await Task.Delay(Look, clock, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    /// <summary>Writes some pages.</summary>
    /// <returns>Whether none is left to be written.</returns>
    private async Task<bool> Round(CancellationToken stop)
    {
        var waiting = pool.Read(store => StoryTeller.Waiting(store, AtOnce));
        Visitor[] visitors =
        [
            new(new DefaultHttpContext(), options with { Language = "ar" }, clock.GetUtcNow()),
            new(new DefaultHttpContext(), options with { Language = "en" }, clock.GetUtcNow()),
        ];
        foreach (var id in waiting)
        {
            var start = Stopwatch.GetTimestamp();
            await teller.Prepare(pool, id, visitors).ConfigureAwait(false);
            await Task.Delay(Stopwatch.GetElapsedTime(start), clock, stop).ConfigureAwait(false);
        }
        if (waiting.Count == AtOnce)
            return false;
        pool.Write(store =>
        {
            store.Write(store.Prepared.Clear);
            return 0;
        });
        return true;
    }
}
