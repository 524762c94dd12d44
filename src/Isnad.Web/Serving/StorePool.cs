using System.Collections.Concurrent;
using Isnad.Storage;

namespace Isnad.Web.Serving;

/// <summary>Open connections to one store: any number that read, and one that writes at a time.</summary>
/// <param name="path">The store's file.</param>
public sealed class StorePool(string path) : IDisposable
{
    /// <summary>So many connections wait for the next reader; what many at once opened beyond them is closed.</summary>
    private const int MostIdle = 32;

    private readonly ConcurrentBag<Store> _idle = [];
    private readonly Lock _writing = new();

    /// <summary>Reads with a connection of its own.</summary>
    /// <param name="read">What to read; must not keep the store.</param>
    /// <typeparam name="T">What comes of it.</typeparam>
    public T Read<T>(Func<Store, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var store = _idle.TryTake(out var idle) ? idle : Store.Open(path);
        try
        {
            var result = read(store);
            if (_idle.Count < MostIdle)
                _idle.Add(store);
            else
                store.Dispose();
            return result;
        }
        catch
        {
            // The connection may be what is broken: the next reader opens a new one.
            store.Dispose();
            throw;
        }
    }

    /// <summary>Writes; one at a time, so that two decisions never mix.</summary>
    /// <param name="work">What to do.</param>
    /// <typeparam name="T">What comes of it.</typeparam>
    public T Write<T>(Func<Store, T> work)
    {
        lock (_writing)
        {
            using var store = Store.Open(path);
            return work(store);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var store))
            store.Dispose();
    }
}
