using Isnad.Copies;
using Isnad.Outlets;

namespace Isnad.Storage;

/// <summary>What an outlet does with news, as the store shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Outlet">What the register knows; null when it does not know it.</param>
/// <param name="Articles">How many articles of it there are.</param>
/// <param name="Own">How many of them copy no other text, or are the text that others copy.</param>
/// <param name="Credited">Copies and rewrites that credit their origin, or another source.</param>
/// <param name="Uncredited">Copies and rewrites that credit nobody. Articles that share only the quoted words of one speaker are in
/// neither.</param>
/// <param name="Unattributed">Those over a text that nobody is credited for and that was seen first in another outlet: whose it is is not
/// known.</param>
/// <param name="Copied">How often its texts stand in other outlets, those that name it or another as their origin.</param>
/// <param name="From">Whose texts it carries, with how many, the most frequent first.</param>
/// <param name="First">Its earliest article.</param>
/// <param name="Last">Its latest article.</param>
public sealed record OutletReport(
    string Id,
    string Name,
    Outlet? Outlet,
    int Articles,
    int Own,
    int Credited,
    int Uncredited,
    int Unattributed,
    int Copied,
    IReadOnlyList<(string Name, int Articles)> From,
    DateTimeOffset? First,
    DateTimeOffset? Last
)
{
    /// <summary>The report of every outlet in a store, the one with most articles first.</summary>
    /// <param name="store">The store.</param>
    public static IReadOnlyList<OutletReport> All(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var homes = store.Articles.Homes();
        var from = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var (credited, uncredited, unattributed, copied) = (new Tally(), new Tally(), new Tally(), new Tally());
        foreach (var group in store.Copies.Groups())
        {
            if (group.Origin is TextOrigin.Issued)
                continue; // each may have the words from who said them
            var origin = group.Origin switch
            {
                TextOrigin.Stated s => (s.Name, s.Article),
                TextOrigin.Inferred i => (homes.GetValueOrDefault(i.Article)?.Name ?? "?", (Articles.ArticleId?)i.Article),
                _ => ("?", null),
            };
            var source =
                origin.Item2 is { } first && homes.TryGetValue(first, out var owner)
                    ? owner.Id
                    : OutletRegister.Shipped.Find(origin.Item1)?.Id;
            foreach (var member in group.Members.Where(m => m.Relation is not null && m.Article != origin.Item2))
            {
                if (!homes.TryGetValue(member.Article, out var home) || home.Id == source)
                    continue;
                if (member.Given() == CreditGiven.Unattributed)
                {
                    unattributed.Add(home.Id);
                    continue;
                }
                (member.Given() == CreditGiven.Uncredited ? uncredited : credited).Add(home.Id);
                if (source is not null)
                    copied.Add(source);
                var names = from.TryGetValue(home.Id, out var known)
                    ? known
                    : from[home.Id] = new Dictionary<string, int>(StringComparer.Ordinal);
                names[origin.Item1] = names.GetValueOrDefault(origin.Item1) + 1;
            }
        }
        return
        [
            .. store
                .Articles.Outlets()
                .Select(o => new OutletReport(
                    o.Id,
                    o.Name,
                    OutletRegister.Shipped.Find(o.Id),
                    o.Articles,
                    o.Articles - credited[o.Id] - uncredited[o.Id] - unattributed[o.Id],
                    credited[o.Id],
                    uncredited[o.Id],
                    unattributed[o.Id],
                    copied[o.Id],
                    from.TryGetValue(o.Id, out var names)
                        ?
                        [
                            .. names
                                .OrderByDescending(n => n.Value)
                                .ThenBy(n => n.Key, StringComparer.Ordinal)
                                .Select(n => (n.Key, n.Value)),
                        ]
                        : [],
                    o.First,
                    o.Last
                )),
        ];
    }

    private sealed class Tally
    {
        private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

        public int this[string key] => _counts.GetValueOrDefault(key);

        public void Add(string key) => _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }
}
