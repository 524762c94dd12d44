using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Outlets;

namespace Isnad.Storage;

/// <summary>How one outlet carries another's texts, or texts that were seen first there.</summary>
/// <param name="From">Id of the outlet whose texts they are; the name folded where it is only known by name.</param>
/// <param name="FromName">Its name.</param>
/// <param name="To">Id of the outlet that carries them.</param>
/// <param name="ToName">Its name.</param>
/// <param name="Articles">How many.</param>
/// <param name="Credited">How many of them credit it, or another source.</param>
/// <param name="Unattributed">How many of them over a text that nobody is credited for: From is only where it was seen first.</param>
/// <param name="DelayMinutes">Minutes behind the origin's own article, the median over those whose origin is in the store and both dated;
/// null where there is none.</param>
public sealed record Relay(
    string From,
    string FromName,
    string To,
    string ToName,
    int Articles,
    int Credited,
    int Unattributed,
    int? DelayMinutes
)
{
    /// <summary>Every pair of outlets of a store of which one carries the other's texts, the most frequent first.</summary>
    /// <param name="store">The store.</param>
    public static IReadOnlyList<Relay> All(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var homes = store.Lists.Homes();
        var pairs =
            new Dictionary<
                (string From, string To),
                (string FromName, string ToName, int Articles, int Credited, int Unattributed, List<long> Delays)
            >();
        foreach (var group in store.Copies.Groups())
        {
            var (name, article) = group.Origin switch
            {
                TextOrigin.Stated s => (s.Name, s.Article),
                TextOrigin.Inferred i => (null, i.Article),
                _ => (null, (ArticleId?)null),
            };
            var origin = article is { } id && homes.TryGetValue(id, out var home) ? home : default;
            var from =
                origin.Outlet is not null ? new OutletName(origin.Outlet, origin.Name ?? origin.Outlet)
                : name is not null
                    ? OutletRegister.Shipped.Find(name) is { } known ? new OutletName(known.Id, known.Names[0])
                        : new OutletName(Folding.Fold(name), name)
                : null;
            if (from is null)
                continue;
            foreach (var member in group.Members.Where(m => m.Relation is not null && m.Article != article))
            {
                if (!homes.TryGetValue(member.Article, out var to) || to.Outlet is null || to.Outlet == from.Id)
                    continue;
                var key = (from.Id, to.Outlet);
                var sum = pairs.TryGetValue(key, out var seen) ? seen : (from.Name, to.Name ?? to.Outlet, 0, 0, 0, []);
                if (origin.Moment is { } early && to.Moment is { } late && late >= early)
                    sum.Delays.Add((late - early) / 60);
                pairs[key] = sum with
                {
                    Articles = sum.Articles + 1,
                    Credited = sum.Credited + (member.Given() is CreditGiven.Uncredited or CreditGiven.Unattributed ? 0 : 1),
                    Unattributed = sum.Unattributed + (member.Given() == CreditGiven.Unattributed ? 1 : 0),
                };
            }
        }
        return
        [
            .. pairs
                .Select(p => new Relay(
                    p.Key.From,
                    p.Value.FromName,
                    p.Key.To,
                    p.Value.ToName,
                    p.Value.Articles,
                    p.Value.Credited,
                    p.Value.Unattributed,
                    Median(p.Value.Delays)
                ))
                .OrderByDescending(r => r.Articles)
                .ThenBy(r => r.From, StringComparer.Ordinal)
                .ThenBy(r => r.To, StringComparer.Ordinal),
        ];
    }

    /// <summary>The middle of some delays; null where there is none.</summary>
    /// <param name="delays">The delays, minutes.</param>
    public static int? Median(List<long> delays)
    {
        ArgumentNullException.ThrowIfNull(delays);
        if (delays.Count == 0)
            return null;
        delays.Sort();
        return (int)Math.Min(int.MaxValue, delays[delays.Count / 2]);
    }
}
