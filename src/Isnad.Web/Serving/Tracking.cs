using Isnad.Storage;

namespace Isnad.Web.Serving;

/// <summary>
/// Brings the stories of a store up to date after somebody decided something; calls that come while it runs are served by one more run.
/// </summary>
/// <param name="pool">The store.</param>
/// <param name="upkeep">Says what goes wrong.</param>
/// <param name="options">How many threads it may use.</param>
/// <param name="clock">The time.</param>
public sealed class Tracking(StorePool pool, Upkeep upkeep, ServeOptions options, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Lock _gate = new();
    private Task _running = Task.CompletedTask;
    private Task? _next;

    /// <summary>Asks for it and waits a little, so that on a small store the next page shows the outcome.</summary>
    public async Task Ask()
    {
        Task mine;
        lock (_gate)
        {
            _next ??= _running.ContinueWith(_ => Track(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            mine = _next;
        }
        await Task.WhenAny(mine, Task.Delay(Patience, clock)).ConfigureAwait(false);
    }

    private void Track()
    {
        lock (_gate)
            (_running, _next) = (_next!, null);
        upkeep.Try(
            "stories after a decision",
            () =>
                pool.Write(store =>
                {
                    new Newsdesk(store, clock, options.Threads).Track();
                    return 0;
                })
        );
    }
}
