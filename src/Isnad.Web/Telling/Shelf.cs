using Isnad.Storage;
using Isnad.Web.Serving;

namespace Isnad.Web.Telling;

/// <summary>Something that is counted over the whole store, kept and counted again in the background when the store has grown.</summary>
/// <param name="pool">The store.</param>
/// <param name="clock">The time.</param>
/// <param name="read">Counts it.</param>
/// <typeparam name="T">What is counted.</typeparam>
public sealed class Shelf<T>(StorePool pool, TimeProvider clock, Func<Store, T> read)
    where T : class
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private readonly Lock _first = new();
    private volatile T? _value;
    private (long Articles, long Decisions) _version;
    private DateTimeOffset _looked;
    private int _counting;

    /// <summary>What was counted last; the first call waits for it.</summary>
    public T Value
    {
        get
        {
            if (_value is null)
                lock (_first)
                    if (_value is null)
                        Count();
            if (clock.GetUtcNow() - _looked > Fresh && Interlocked.Exchange(ref _counting, 1) == 0)
            {
                _looked = clock.GetUtcNow();
                _ = Task.Run(() =>
                {
                    try
                    {
                        if (pool.Read(Version) != _version)
                            Count();
                    }
                    catch (IsnadException)
                    {
                        // The store is out of reach for a moment; what was counted last stands.
                    }
                    finally
                    {
                        Volatile.Write(ref _counting, 0);
                    }
                });
            }
            return _value!;
        }
    }

    private void Count()
    {
        pool.Read(store =>
        {
            _version = Version(store);
            _looked = clock.GetUtcNow();
            return _value = read(store);
        });
    }

    private static (long Articles, long Decisions) Version(Store store) => (store.Lists.Newest, store.Decisions.Count);
}
