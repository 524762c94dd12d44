using Isnad.Storage;
using Isnad.Web.Serving;

namespace Isnad.Web.Telling;

/// <summary>Something that is counted over the whole store, kept and counted again in the background when the store has grown.</summary>
/// <param name="pool">The store.</param>
/// <param name="clock">The time.</param>
/// <param name="upkeep">Keeps the counting going.</param>
/// <param name="read">Counts it.</param>
/// <typeparam name="T">What is counted.</typeparam>
public sealed class Shelf<T>(StorePool pool, TimeProvider clock, Upkeep upkeep, Func<Store, T> read)
    where T : class
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private readonly Lock _first = new();
    private volatile Counted? _last;
    private int _counting;

    /// <summary>What was counted last; the first call waits for it.</summary>
    /// <exception cref="IsnadException">ISN301 the first call cannot read the store.</exception>
    public T Value
    {
        get
        {
            if (_last is null)
                lock (_first)
                    _last ??= pool.Read(Count);
            var last = _last;
            if (clock.GetUtcNow() - last.Looked > Fresh && Interlocked.Exchange(ref _counting, 1) == 0)
                _ = Task.Run(() => Again(last));
            return last.Value;
        }
    }

    private void Again(Counted last)
    {
        _last = last with { Looked = clock.GetUtcNow() };
        upkeep.Try(
            "counting " + typeof(T).Name,
            () =>
            {
                if (pool.Read(Version) != last.Version)
                    _last = pool.Read(Count);
            }
        );
        Volatile.Write(ref _counting, 0);
    }

    private Counted Count(Store store)
    {
        var version = Version(store);
        return new Counted(read(store), version, clock.GetUtcNow());
    }

    private static (long Articles, long Stories, long Decisions) Version(Store store) =>
        (store.Lists.Newest, store.Lists.Changed, store.Decisions.Count);

    /// <summary>What was counted, of which version of the store, and when that was last looked at; replaced whole.</summary>
    private sealed record Counted(T Value, (long Articles, long Stories, long Decisions) Version, DateTimeOffset Looked);
}
