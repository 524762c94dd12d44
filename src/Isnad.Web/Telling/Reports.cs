using Isnad.Analysis;
using Isnad.Storage;
using Isnad.Web.Serving;

namespace Isnad.Web.Telling;

/// <summary>What is counted over the whole store: outlets, relays between them, storylines, people.</summary>
public sealed class Reports
{
    private const int MostStorylines = 250;
    private const int MostPeople = 120;
    private const int MostQuoted = 60;

    private readonly Shelf<IReadOnlyList<OutletReport>> _outlets;
    private readonly Shelf<IReadOnlyList<Relay>> _relays;
    private readonly Shelf<IReadOnlyList<StorylineRow>> _storylines;
    private readonly Shelf<IReadOnlyList<NamedRow>> _people;
    private readonly Shelf<IReadOnlyList<NamedRow>> _quoted;
    private readonly Shelf<IReadOnlyList<NamedRow>> _bodies;
    private readonly Shelf<StoreTotals> _totals;

    /// <summary>Reports on a store.</summary>
    /// <param name="pool">The store.</param>
    /// <param name="clock">The time.</param>
    /// <param name="upkeep">Keeps the counting going.</param>
    public Reports(StorePool pool, TimeProvider clock, Upkeep upkeep)
    {
        _outlets = new(pool, clock, upkeep, OutletReport.All);
        _relays = new(pool, clock, upkeep, Relay.All);
        _storylines = new(pool, clock, upkeep, store => StorylineRow.Latest(store, MostStorylines));
        _totals = new(pool, clock, upkeep, store => new StoreTotals(store.Articles.Count, store.Stories.Count, store.Lists.OutletCount));
        _quoted = new(pool, clock, upkeep, store => store.People.MostQuoted(persons: true, MostQuoted));
        _bodies = new(pool, clock, upkeep, store => store.People.MostQuoted(persons: false, MostQuoted));
        _people = new(pool, clock, upkeep, store => store.People.Most(MentionKind.Person, MostPeople));
    }

    /// <summary>Every outlet, the one with most articles first.</summary>
    public IReadOnlyList<OutletReport> Outlets => _outlets.Value;

    /// <summary>Every pair of outlets of which one carries the other's texts.</summary>
    public IReadOnlyList<Relay> Relays => _relays.Value;

    /// <summary>Storylines, the latest first.</summary>
    public IReadOnlyList<StorylineRow> Storylines => _storylines.Value;

    /// <summary>The people that most articles name.</summary>
    public IReadOnlyList<NamedRow> People => _people.Value;

    /// <summary>The persons whom most articles report to have said something.</summary>
    public IReadOnlyList<NamedRow> Quoted => _quoted.Value;

    /// <summary>The states and bodies that most articles report to have said something.</summary>
    public IReadOnlyList<NamedRow> QuotedBodies => _bodies.Value;

    /// <summary>How much the store holds.</summary>
    public StoreTotals Totals => _totals.Value;

    /// <summary>Counts everything once, so that nobody has to wait for it.</summary>
    public void Warm() => _ = (Totals, Outlets, Relays, Storylines, People, Quoted, QuotedBodies);
}

/// <summary>How much a store holds.</summary>
/// <param name="Articles">Articles that were not taken down.</param>
/// <param name="Stories">Stories.</param>
/// <param name="Outlets">Outlets with an article.</param>
public sealed record StoreTotals(long Articles, long Stories, long Outlets);
