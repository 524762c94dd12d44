using System.Globalization;
using Isnad.Analysis;
using Isnad.Outlets;

namespace Isnad.Storage.Finding;

/// <summary>One value of a facet.</summary>
/// <param name="Value">What a narrower search asks for.</param>
/// <param name="Label">How it is shown.</param>
/// <param name="Count">How many of the articles looked at have it.</param>
public sealed record FacetValue(string Value, string Label, int Count);

/// <summary>
/// Counts in some articles who published them, when, and whom and what they name; reads indexes only, never the articles.
/// </summary>
internal sealed class SearchFacets(Store store)
{
    private const int MostValues = 12;

    /// <summary>No facets.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> None = new Dictionary<string, IReadOnlyList<FacetValue>>(
        StringComparer.Ordinal
    );

    /// <summary>The facets of some articles.</summary>
    /// <param name="numbers">The articles.</param>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Count(IReadOnlyList<long> numbers)
    {
        var list = string.Join(',', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
        var outlets = new Counter();
        var days = new Counter();
        foreach (
            var (outlet, moment) in store.Query(
                $"SELECT outlet, moment FROM articles INDEXED BY articles_found WHERE n IN ({list})",
                r => (r.Text(0), r.Whole(1))
            )
        )
        {
            if (outlet is not null)
                outlets.Add(outlet);
            if (moment is { } at)
                days.Add(DateTimeOffset.FromUnixTimeSeconds(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        var countries = new Counter();
        foreach (var (outlet, count) in outlets.All)
            if (OutletRegister.Shipped.Find(outlet)?.Country is { Length: > 0 } country)
                countries.Add(country, count);
        var named = new Dictionary<MentionKind, Counter>
        {
            [MentionKind.Person] = new(),
            [MentionKind.Place] = new(),
            [MentionKind.Outlet] = new(),
        };
        foreach (
            var (entity, kind) in store.Query(
                $"SELECT entity, kind FROM mentions INDEXED BY mentions_named WHERE article IN ({list}) AND kind IN ({(int)MentionKind.Person}, {(int)MentionKind.Place}, {(int)MentionKind.Outlet})",
                r => (r.GetString(0), (MentionKind)r.GetInt32(1))
            )
        )
            named[kind].Add(entity);
        return new Dictionary<string, IReadOnlyList<FacetValue>>(StringComparer.Ordinal)
        {
            ["outlet"] =
            [
                .. outlets
                    .Top()
                    .Select(o => new FacetValue(o.Value, OutletRegister.Shipped.Find(o.Value)?.Names[0] ?? Published(o.Value), o.Count)),
            ],
            ["country"] = [.. countries.Top().Select(c => new FacetValue(c.Value, c.Value, c.Count))],
            ["agency"] = [.. named[MentionKind.Outlet].Top(Agency).Select(Named)],
            ["person"] = [.. named[MentionKind.Person].Top().Select(Named)],
            ["place"] = [.. named[MentionKind.Place].Top().Select(Named)],
            ["day"] = [.. days.Top().Select(d => new FacetValue(d.Value, d.Value, d.Count))],
        };
    }

    private bool Agency(string entity) => OutletRegister.Shipped.Find(Name(entity)) is { Kind: "agency" };

    private FacetValue Named((string Value, int Count) entity) => new(entity.Value, Name(entity.Value), entity.Count);

    private string Name(string entity) =>
        store.Query("SELECT name FROM mentions WHERE entity = $entity LIMIT 1", r => r.GetString(0), ("$entity", entity)).FirstOrDefault()
        ?? entity;

    private string Published(string outlet) =>
        store
            .Query("SELECT outlet_name FROM articles WHERE outlet = $outlet LIMIT 1", r => r.GetString(0), ("$outlet", outlet))
            .FirstOrDefault()
        ?? outlet;

    private sealed class Counter
    {
        private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

        public IEnumerable<(string Value, int Count)> All => _counts.Select(c => (c.Key, c.Value));

        public void Add(string value, int count = 1) =>
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, value, out _) += count;

        public IEnumerable<(string Value, int Count)> Top(Func<string, bool>? only = null) =>
            _counts
                .OrderByDescending(c => c.Value)
                .ThenBy(c => c.Key, StringComparer.Ordinal)
                .Where(c => only is null || only(c.Key))
                .Take(MostValues)
                .Select(c => (c.Key, c.Value));
    }
}
