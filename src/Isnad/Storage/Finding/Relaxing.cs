namespace Isnad.Storage.Finding;

/// <summary>
/// Finds which words of a query an article need not hold where none, or hardly any, holds all: as few and as little telling ones as can be.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="plan">The query.</param>
/// <param name="narrowing">What narrows it beside its words.</param>
internal sealed class Relaxing(Store store, SearchPlan plan, Narrowing narrowing)
{
    /// <summary>Of a short query a few articles are an answer; of a long one, as of a pasted headline, more are wanted.</summary>
    private const int ShortQuery = 3;
    private const int EnoughOfLong = 8;
    private const int ByChance = 2;
    private const int Many = 100;

    /// <summary>The words that must be held, what was left out as typed, and how many articles hold all.</summary>
    public (IReadOnlyList<SearchConcept> Needed, IReadOnlyList<string> LeftOut, int Whole) Needed()
    {
        var enough = plan.Wanted.Count <= ShortQuery ? 1 : EnoughOfLong;
        var whole = Held(plan.Wanted, enough);
        if (whole >= enough || plan.Wanted.Count < 2)
            return (plan.Wanted, [], whole);
        var needed = plan.Wanted.Where(c => c.Articles > 0 || c.AsWritten).ToList();
        var spare = new Stack<SearchConcept>();
        // The one that keeps most from being found first; of those that keep as many, a word of hardly any article, which is there by
        // chance, else the least telling. Then back what was dropped in vain.
        while (needed.Count > 1 && needed.Exists(c => !c.AsWritten) && Held(needed, enough) < enough)
        {
            var odd = needed
                .Where(c => !c.AsWritten)
                .OrderByDescending(c => Held([.. needed.Where(n => n != c)], Many))
                .ThenBy(c => c.Articles > ByChance)
                .ThenBy(c => c.Weight)
                .First();
            needed.Remove(odd);
            spare.Push(odd);
        }
        foreach (var concept in spare)
        {
            needed.Add(concept);
            if (Held(needed, enough) < enough)
                needed.Remove(concept);
        }
        return needed.Count == 0 || Held(needed, enough) <= whole
            ? (plan.Wanted, [], whole)
            : (needed, [.. plan.Wanted.Except(needed).Select(c => c.Typed)], whole);
    }

    private int Held(IReadOnlyCollection<SearchConcept> concepts, int enough) =>
        concepts.Count == 0
            ? 0
            : (int)
                store.Number(
                    $"SELECT count(*) FROM (SELECT 1 FROM {(narrowing.IsNone ? "words" : Narrowing.From)} WHERE words MATCH $match {(narrowing.IsNone ? "" : "AND a.removed = 0 AND " + narrowing.Where)} LIMIT $most)",
                    [.. narrowing.Parameters, ("$match", plan.Match(concepts)), ("$most", enough)]
                );
}
