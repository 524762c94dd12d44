using System.Globalization;

namespace Isnad.Storage.Finding;

/// <summary>What somebody searches for.</summary>
/// <param name="Words">Words as typed; in quotation marks where they must stand together.</param>
public sealed record SearchQuery(string Words)
{
    /// <summary>Only this outlet's articles.</summary>
    public string? Outlet { get; init; }

    /// <summary>Only articles of outlets of this country, ISO 3166 alpha-3.</summary>
    public string? Country { get; init; }

    /// <summary>Only articles that credit or name this agency, by its entity id.</summary>
    public string? Agency { get; init; }

    /// <summary>Only articles that name this entity.</summary>
    public string? Person { get; init; }

    /// <summary>Only articles that name this place.</summary>
    public string? Place { get; init; }

    /// <summary>Only articles published on this day or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only articles published before this moment.</summary>
    public DateTimeOffset? To { get; init; }
}

/// <summary>What a search found.</summary>
/// <param name="Articles">The articles of the page asked for, the first ones first.</param>
/// <param name="Found">How many there are; at least so many where <paramref name="More"/> is set.</param>
/// <param name="More">Whether there are more than were counted, as only a search that something narrows may find.</param>
/// <param name="Counted">How many of the first ones can be listed, and are counted in the facets: all of them, up to
/// <see cref="ArticleSearch.MostCounted"/>.</param>
/// <param name="Order">By what they stand.</param>
/// <param name="Facets">For <c>outlet</c>, <c>country</c>, <c>agency</c>, <c>person</c>, <c>place</c>, <c>day</c>: their values, the most
/// frequent first.</param>
public sealed record SearchResult(
    IReadOnlyList<ArticleRow> Articles,
    int Found,
    bool More,
    int Counted,
    SearchOrder Order,
    IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets
)
{
    /// <summary>How the query was read.</summary>
    public required SearchPlan Plan { get; init; }

    /// <summary>The words that need not be held, since no article, or hardly any, holds all; empty where all that are listed do.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>How many hold all the words; they are listed first.</summary>
    public int Whole { get; init; }
}

/// <summary>By what the articles of a search stand.</summary>
public enum SearchOrder
{
    /// <summary>By how much the words weigh in them (BM25), the best by how near to each other they stand too.</summary>
    Best,

    /// <summary>
    /// Those with the words in the headline first, then the others; the ones taken in last first. For words that very many articles hold.
    /// </summary>
    Latest,
}

/// <summary>
/// Finds articles by words in any spelling, narrowed by outlet, country, agency, person, place and time, with counts of each.
/// </summary>
/// <param name="store">The store.</param>
public sealed class ArticleSearch(Store store)
{
    /// <summary>How many of the first articles can be listed; facets count in them.</summary>
    public const int MostCounted = 1000;

    /// <summary>
    /// Words that more articles hold than this do not rank them: weighing each takes longer than a reader waits, and tells little.
    /// </summary>
    internal int MostRanked { get; init; } = 4000;

    /// <summary>Searches.</summary>
    /// <param name="query">What for.</param>
    /// <param name="skip">How many of the first are passed over.</param>
    /// <param name="take">How many are handed out.</param>
    /// <param name="facets">Whether facets are counted.</param>
    public SearchResult Find(SearchQuery query, int skip, int take, bool facets = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var plan = new QueryReader(store).Read(query.Words);
        var narrowing = new Narrowing(query, seen: 0);
        var relaxed = new Relaxing(store, plan, narrowing).Needed();
        var (hits, all, order) = Hits(plan, relaxed.Needed, narrowing);
        if (order == SearchOrder.Best && plan.Wanted.Count > 0)
            hits = new HitRanker(store).Order(hits, plan);
        if (relaxed is { LeftOut.Count: > 0, Whole: > 0 })
            hits = [.. Hits(plan, plan.Wanted, narrowing).Numbers.Union(hits)];
        var page = hits.Skip(skip).Take(take).ToList();
        var rows = page.Count == 0 ? [] : store.Lists.Articles($"WHERE a.n IN ({List(page)})").ToDictionary(r => r.N);
        return new SearchResult(
            [.. page.Select(n => rows.GetValueOrDefault(n)).OfType<ArticleRow>()],
            all ?? hits.Count,
            all is null && hits.Count == MostCounted,
            hits.Count,
            order,
            facets && hits.Count > 0 ? new SearchFacets(store).Count(hits) : SearchFacets.None
        )
        {
            Plan = plan,
            LeftOut = relaxed.LeftOut,
            Whole = relaxed.LeftOut.Count == 0 ? all ?? hits.Count : relaxed.Whole,
        };
    }

    /// <summary>
    /// The articles taken in behind a number that answer a search, the latest first: those that hold all its words, as they are spelled.
    /// </summary>
    /// <param name="query">What for.</param>
    /// <param name="seen">A value of <see cref="ListTable.Newest"/>.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ArticleRow> Since(SearchQuery query, long seen, int most)
    {
        ArgumentNullException.ThrowIfNull(query);
        var plan = new QueryReader(store).Read(query.Words, corrected: false);
        var numbers = Hits(plan, plan.Wanted, new Narrowing(query, seen)).Numbers;
        return numbers.Count == 0
            ? []
            : store.Lists.Articles(
                $"WHERE a.n IN ({List(numbers)}) ORDER BY a.moment DESC, a.n DESC LIMIT {most.ToString(CultureInfo.InvariantCulture)}"
            );
    }

    /// <summary>The articles that share most of a text's rarer words, the most alike first.</summary>
    /// <param name="text">The text; its first words count.</param>
    /// <param name="words">How many words of it are looked up.</param>
    /// <param name="from">Only articles published since; null for any.</param>
    /// <param name="to">Only articles published before; null for any.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ArticleRow> Alike(string text, int words, DateTimeOffset? from, DateTimeOffset? to, int most)
    {
        var terms = IndexWords
            .Of(text)
            .Select(w => w.Form)
            .Where(w => w.Length > 2)
            .Distinct(StringComparer.Ordinal)
            .Take(words)
            .Select(w => '"' + w + '"')
            .ToList();
        if (terms.Count == 0)
            return [];
        var ids = store.Query(
            "SELECT a.n FROM words JOIN articles a ON a.n = words.rowid WHERE words MATCH $match AND a.removed = 0 AND ($from IS NULL OR a.moment >= $from) AND ($to IS NULL OR a.moment < $to) ORDER BY bm25(words, 4.0, 1.0, 2.0), a.n LIMIT $most",
            r => r.GetInt64(0),
            ("$match", string.Join(" OR ", terms)),
            ("$from", from?.ToUnixTimeSeconds()),
            ("$to", to?.ToUnixTimeSeconds()),
            ("$most", most)
        );
        return ids.Count == 0 ? [] : store.Lists.Articles($"WHERE a.n IN ({List(ids)})");
    }

    /// <summary>The numbers of the first articles, and how many there are where that is known.</summary>
    private (List<long> Numbers, int? All, SearchOrder Order) Hits(
        SearchPlan plan,
        IReadOnlyList<SearchConcept> needed,
        Narrowing narrowing
    )
    {
        var match = plan.Match(needed);
        if (narrowing.IsNone)
            return match.Length == 0 ? ([], 0, SearchOrder.Best) : Everywhere(match);
        if (match.Length == 0)
            return (
                store.Query(
                    $"SELECT a.n FROM articles a WHERE a.removed = 0 AND {narrowing.Where} AND ($without = '' OR a.n NOT IN (SELECT rowid FROM words WHERE words MATCH $without)) ORDER BY a.moment DESC, a.n DESC LIMIT $most",
                    r => r.GetInt64(0),
                    [.. narrowing.Parameters, ("$without", plan.Without), ("$most", MostCounted)]
                ),
                null,
                SearchOrder.Latest
            );
        var order = HowMany(match) <= MostRanked ? SearchOrder.Best : SearchOrder.Latest;
        var by = order == SearchOrder.Best ? "bm25(words, 4.0, 1.0, 2.0), words.rowid" : "words.rowid DESC";
        return (
            store.Query(
                $"SELECT a.n FROM {Narrowing.From} WHERE words MATCH $match AND a.removed = 0 AND {narrowing.Where} ORDER BY {by} LIMIT $most",
                r => r.GetInt64(0),
                [.. narrowing.Parameters, ("$match", match), ("$most", MostCounted)]
            ),
            null,
            order
        );
    }

    /// <summary>
    /// The first articles of a search that nothing narrows. FTS5 ranks them by itself, as long as they are not too many; what was taken
    /// down is not in it.
    /// </summary>
    private (List<long> Numbers, int? All, SearchOrder Order) Everywhere(string match)
    {
        var all = HowMany(match);
        if (all <= MostRanked)
        {
            return (
                store.Query(
                    "SELECT rowid FROM words WHERE words MATCH $match AND rank MATCH 'bm25(4.0, 1.0, 2.0)' ORDER BY rank, rowid LIMIT $most",
                    r => r.GetInt64(0),
                    ("$match", match),
                    ("$most", MostCounted)
                ),
                all,
                SearchOrder.Best
            );
        }
        var found = Latest("{title} : (" + match + ")");
        if (found.Count < MostCounted)
        {
            var known = found.ToHashSet();
            found.AddRange(Latest(match).Where(known.Add).Take(MostCounted - found.Count));
        }
        return (found, all, SearchOrder.Latest);
    }

    private List<long> Latest(string match) =>
        store.Query(
            "SELECT rowid FROM words WHERE words MATCH $match ORDER BY rowid DESC LIMIT $most",
            r => r.GetInt64(0),
            ("$match", match),
            ("$most", MostCounted)
        );

    private int HowMany(string match) => (int)store.Number("SELECT count(*) FROM words WHERE words MATCH $match", ("$match", match));

    private static string List(IEnumerable<long> numbers) =>
        string.Join(',', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
