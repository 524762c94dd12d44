using Isnad.Storage;

namespace Isnad.Web.Pages;

/// <summary>
/// Keeps what the front page shows to everybody, by growth and by origins, until something changes in the store or a minute has passed.
/// </summary>
public sealed class FrontShelf
{
    private readonly Look?[] _last = new Look?[2];

    /// <summary>What the front page shows.</summary>
    /// <param name="store">The store.</param>
    /// <param name="now">The time.</param>
    /// <param name="byOrigins">Whether the unfolding stories stand by independent origins.</param>
    public FrontView Get(Store store, DateTimeOffset now, bool byOrigins)
    {
        ArgumentNullException.ThrowIfNull(store);
        var key = (store.Lists.Newest, store.Lists.Changed, now.ToUnixTimeSeconds() / 60);
        var place = byOrigins ? 1 : 0;
        if (Volatile.Read(ref _last[place]) is { } last && last.Key == key)
            return last.Front;
        var front = FrontView.Read(store, now, byOrigins);
        Volatile.Write(ref _last[place], new Look(key, front));
        return front;
    }

    private sealed record Look((long Newest, long Changed, long Minute) Key, FrontView Front);
}
