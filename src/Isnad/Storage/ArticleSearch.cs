using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Sources;

namespace Isnad.Storage;

/// <summary>What somebody searches for.</summary>
/// <param name="Words">Words as typed; in quotation marks where they must stand together.</param>
public sealed record SearchQuery(string Words)
{
    /// <summary>Only this outlet's articles.</summary>
    public string? Outlet { get; init; }

    /// <summary>Only articles of outlets of this country, ISO 3166 alpha-3.</summary>
    public string? Country { get; init; }

    /// <summary>Only articles that name this entity.</summary>
    public string? Person { get; init; }

    /// <summary>Only articles that name this place.</summary>
    public string? Place { get; init; }

    /// <summary>Only articles published on this day or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only articles published before this moment.</summary>
    public DateTimeOffset? To { get; init; }
}

/// <summary>One value of a facet.</summary>
/// <param name="Value">What a narrower search asks for.</param>
/// <param name="Label">How it is shown.</param>
/// <param name="Count">How many of the articles looked at have it.</param>
public sealed record FacetValue(string Value, string Label, int Count);

/// <summary>What a search found.</summary>
/// <param name="Articles">The articles of the page asked for, the best first.</param>
/// <param name="Found">How many there are; counted up to <see cref="ArticleSearch.MostCounted"/>.</param>
/// <param name="Facets">Persons and places are counted in the best 300. For <c>outlet</c>, <c>country</c>, <c>person</c>, <c>place</c>, <c>day</c>: their values, the most frequent first.</param>
public sealed record SearchResult(IReadOnlyList<ArticleRow> Articles, int Found, IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets);

/// <summary>Finds articles by words in any spelling, narrowed by outlet, country, person, place and time, with counts of each.</summary>
/// <param name="store">The store.</param>
public sealed class ArticleSearch(Store store)
{
    /// <summary>How many of the best articles are looked at; facets count in them.</summary>
    public const int MostCounted = 1000;

    private const int MostValues = 12;
    private const int MostNamed = 300;

    /// <summary>Searches.</summary>
    /// <param name="query">What for.</param>
    /// <param name="skip">How many of the best are passed over.</param>
    /// <param name="take">How many are handed out.</param>
    /// <param name="facets">Whether facets are counted.</param>
    public SearchResult Find(SearchQuery query, int skip, int take, bool facets = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var hits = Hits(query);
        if (hits.Count == 0) return new SearchResult([], 0, new Dictionary<string, IReadOnlyList<FacetValue>>(StringComparer.Ordinal));
        var page = hits.Skip(skip).Take(take).ToList();
        var rows = page.Count == 0 ? [] : store.Lists.Articles($"WHERE a.n IN ({List(page.Select(h => h.N))})").ToDictionary(r => r.Id);
        return new SearchResult([.. page.Select(h => rows.GetValueOrDefault(h.Id)).OfType<ArticleRow>()], hits.Count, facets ? Facets(hits) : new Dictionary<string, IReadOnlyList<FacetValue>>(StringComparer.Ordinal));
    }

    /// <summary>The articles taken in behind a number that answer a search, the latest first.</summary>
    /// <param name="query">What for.</param>
    /// <param name="seen">A value of <see cref="ListTable.Newest"/>.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ArticleRow> Since(SearchQuery query, long seen, int most)
    {
        ArgumentNullException.ThrowIfNull(query);
        var numbers = Hits(query, seen).Select(h => h.N).ToList();
        return numbers.Count == 0 ? [] : store.Lists.Articles($"WHERE a.n IN ({List(numbers)}) ORDER BY a.moment DESC, a.n DESC LIMIT {most.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    /// <summary>The articles that share most of a text's rarer words, the most alike first.</summary>
    /// <param name="text">The text; its first words count.</param>
    /// <param name="words">How many words of it are looked up.</param>
    /// <param name="from">Only articles published since; null for any.</param>
    /// <param name="to">Only articles published before; null for any.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ArticleRow> Alike(string text, int words, DateTimeOffset? from, DateTimeOffset? to, int most)
    {
        var terms = SearchTable.Words(text).Split(' ').Where(w => w.Length > 2).Distinct(StringComparer.Ordinal).Take(words).Select(w => '"' + w + '"').ToList();
        if (terms.Count == 0) return [];
        var ids = store.Query("SELECT a.n FROM words JOIN articles a ON a.n = words.rowid WHERE words MATCH $match AND a.removed = 0 AND ($from IS NULL OR a.moment >= $from) AND ($to IS NULL OR a.moment < $to) ORDER BY bm25(words, 4.0, 1.0, 2.0), a.n LIMIT $most",
            r => r.GetInt64(0), ("$match", string.Join(" OR ", terms)), ("$from", from?.ToUnixTimeSeconds()), ("$to", to?.ToUnixTimeSeconds()), ("$most", most));
        return ids.Count == 0 ? [] : store.Lists.Articles($"WHERE a.n IN ({List(ids)})");
    }

    private List<(long N, ArticleId Id, string? Outlet, string? Name, long? Moment)> Hits(SearchQuery query, long seen = 0)
    {
        var match = SearchTable.Match(query.Words);
        if (match.Length == 0 && query is { Outlet: null, Country: null, Person: null, Place: null, From: null, To: null }) return [];
        var where = new List<string> { "a.removed = 0" };
        var parameters = new List<(string, object?)>();
        void Only(string condition, string name, object value)
        {
            where.Add(condition);
            parameters.Add((name, value));
        }
        if (seen > 0) Only(match.Length > 0 ? "words.rowid > $seen" : "a.n > $seen", "$seen", seen);
        if (query.Outlet is { } outlet) Only("a.outlet = $outlet", "$outlet", outlet);
        if (query.Country is { } country) where.Add($"a.outlet IN ({string.Join(',', OutletRegister.Shipped.All.Where(o => o.Country == country).Select(o => "'" + o.Id.Replace("'", "''", StringComparison.Ordinal) + "'"))})");
        if (query.Person is { } person) Only("EXISTS (SELECT 1 FROM mentions m WHERE m.entity = $person AND m.article = a.n)", "$person", person);
        if (query.Place is { } place) Only("EXISTS (SELECT 1 FROM mentions m WHERE m.entity = $place AND m.article = a.n)", "$place", place);
        if (query.From is { } from) Only("a.moment >= $from", "$from", from.ToUnixTimeSeconds());
        if (query.To is { } to) Only("a.moment < $to", "$to", to.ToUnixTimeSeconds());
        parameters.Add(("$most", MostCounted));
        var narrowed = where.Count > 1;
        if (match.Length > 0) parameters.Add(("$match", match));
        if (match.Length > 0 && !narrowed) return Best(match);
        var sql = match.Length > 0
            ? $"SELECT a.n, a.id, a.outlet, a.outlet_name, a.moment FROM words JOIN articles a ON a.n = words.rowid WHERE words MATCH $match AND {string.Join(" AND ", where)} ORDER BY bm25(words, 4.0, 1.0, 2.0), a.n LIMIT $most"
            : $"SELECT a.n, a.id, a.outlet, a.outlet_name, a.moment FROM articles a WHERE {string.Join(" AND ", where)} ORDER BY a.moment DESC, a.n DESC LIMIT $most";
        return store.Query(sql, r => (r.GetInt64(0), new ArticleId(r.GetString(1)), r.IsDBNull(2) ? null : r.GetString(2), r.IsDBNull(3) ? null : r.GetString(3), r.IsDBNull(4) ? (long?)null : r.GetInt64(4)), [.. parameters]);
    }

    /// <summary>The best articles of a search that nothing narrows; FTS5 ranks them by itself, and what was taken down is not in it.</summary>
    private List<(long N, ArticleId Id, string? Outlet, string? Name, long? Moment)> Best(string match) => store.Query(
        "SELECT a.n, a.id, a.outlet, a.outlet_name, a.moment FROM (SELECT rowid AS n, rank AS score FROM words WHERE words MATCH $match AND rank MATCH 'bm25(4.0, 1.0, 2.0)' ORDER BY rank LIMIT $most) h JOIN articles a ON a.n = h.n ORDER BY h.score, a.n",
        r => (r.GetInt64(0), new ArticleId(r.GetString(1)), r.IsDBNull(2) ? null : r.GetString(2), r.IsDBNull(3) ? null : r.GetString(3), r.IsDBNull(4) ? (long?)null : r.GetInt64(4)), ("$match", match), ("$most", MostCounted));

    private Dictionary<string, IReadOnlyList<FacetValue>> Facets(List<(long N, ArticleId Id, string? Outlet, string? Name, long? Moment)> hits)
    {
        var outlets = hits.Where(h => h.Outlet is not null).GroupBy(h => h.Outlet!, StringComparer.Ordinal).Select(g => new FacetValue(g.Key, g.First().Name ?? g.Key, g.Count())).ToList();
        var names = store.Query($"SELECT entity, max(name), kind, count(*) FROM mentions WHERE article IN ({List(hits.Take(MostNamed).Select(h => h.N))}) AND kind IN ({(int)MentionKind.Person}, {(int)MentionKind.Place}) GROUP BY entity, kind ORDER BY count(*) DESC, entity LIMIT 60",
            r => (Kind: (MentionKind)r.GetInt32(2), Value: new FacetValue(r.GetString(0), r.GetString(1), r.GetInt32(3))));
        return new Dictionary<string, IReadOnlyList<FacetValue>>(StringComparer.Ordinal)
        {
            ["outlet"] = Ordered(outlets),
            ["country"] = Ordered(outlets.GroupBy(o => OutletRegister.Shipped.Find(o.Value)?.Country ?? "", StringComparer.Ordinal).Where(g => g.Key.Length > 0).Select(g => new FacetValue(g.Key, g.Key, g.Sum(o => o.Count)))),
            ["person"] = Ordered(names.Where(n => n.Kind == MentionKind.Person).Select(n => n.Value)),
            ["place"] = Ordered(names.Where(n => n.Kind == MentionKind.Place).Select(n => n.Value)),
            ["day"] = Ordered(hits.Where(h => h.Moment is not null).GroupBy(h => DateTimeOffset.FromUnixTimeSeconds(h.Moment!.Value).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal).Select(g => new FacetValue(g.Key, g.Key, g.Count()))),
        };
    }

    private static List<FacetValue> Ordered(IEnumerable<FacetValue> values) => [.. values.OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal).Take(MostValues)];

    private static string List(IEnumerable<long> numbers) => string.Join(',', numbers.Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
