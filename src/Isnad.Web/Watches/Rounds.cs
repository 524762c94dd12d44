using Isnad.Web.Serving;
using Microsoft.Extensions.Hosting;

namespace Isnad.Web.Watches;

/// <summary>
/// What the server does by itself: looks every few seconds whether articles have come in, and every few minutes whether digests are due.
/// </summary>
/// <param name="pool">The store.</param>
/// <param name="digests">Makes digests.</param>
/// <param name="upkeep">Keeps it going.</param>
/// <param name="clock">The time.</param>
public sealed class Rounds(StorePool pool, DigestMaker digests, Upkeep upkeep, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan DigestsEvery = TimeSpan.FromMinutes(10);

    private TaskCompletionSource _came = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _newest;

    /// <summary>Ends when articles have come in.</summary>
    public Task Came => Volatile.Read(ref _came).Task;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        var due = clock.GetUtcNow() + Look;
        try
        {
            do
            {
                upkeep.Try("news", LookForNews);
                if (clock.GetUtcNow() < due)
                    continue;
                due = clock.GetUtcNow() + DigestsEvery;
                await upkeep.Try("digests", () => digests.Make(stoppingToken), stoppingToken).ConfigureAwait(false);
            } while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private void LookForNews()
    {
        var newest = pool.Read(store => store.Lists.Newest);
        if (newest > _newest && _newest > 0)
            Interlocked.Exchange(ref _came, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        _newest = newest;
    }
}
