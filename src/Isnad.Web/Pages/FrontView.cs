using System.Globalization;
using Isnad.Storage;
using Isnad.Stories;
using Isnad.Web.Serving;

namespace Isnad.Web.Pages;

/// <summary>What the front page shows.</summary>
public sealed record FrontView
{
    private const int MostUnfolding = 14;
    private const int MostElsewhere = 8;
    private const int Parts = 12;

    /// <summary>The time of the latest article, to which "today" counts back; null in an empty store.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Whether the unfolding stories stand by independent origins rather than by growth.</summary>
    public bool ByOrigins { get; init; }

    /// <summary>Stories that move, with their growth and its course over a day.</summary>
    public IReadOnlyList<(StoryRow Row, int Won, int[] Pulse)> Unfolding { get; init; } = [];

    /// <summary>Of the last 24 hours, those with most independent origins that do not stand among the unfolding.</summary>
    public IReadOnlyList<StoryRow> Today { get; init; } = [];

    /// <summary>Of the last seven days, those with most independent origins that stand nowhere else on the page.</summary>
    public IReadOnlyList<StoryRow> Week { get; init; } = [];

    /// <summary>When the visitor looked before; null on a first visit.</summary>
    public DateTimeOffset? Seen { get; init; }

    /// <summary>What changed since.</summary>
    public IReadOnlyList<StoryRow> Changed { get; init; } = [];

    /// <summary>See <see cref="ListTable.Newest"/>.</summary>
    public long Newest { get; init; }

    /// <summary>Whether a story changed since the visitor looked before.</summary>
    /// <param name="row">The story.</param>
    public bool IsNew(StoryRow row) => Changed.Any(c => c.Id == row.Id);

    /// <summary>Reads it from a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="visitor">Who looks; their cookie of the last look is renewed after half an hour.</param>
    /// <param name="shelf">What was read for the visitor before.</param>
    public static FrontView Read(Store store, Visitor visitor, FrontShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(visitor);
        ArgumentNullException.ThrowIfNull(shelf);
        var seen = LastLook(visitor);
        var byOrigins = visitor.Context.Request.Query["order"] == "origins";
        var front = shelf.Get(store, visitor.Now, byOrigins);
        return front with { Seen = seen, Changed = seen is { } since ? store.Lists.ChangedSince(since, MostElsewhere) : [] };
    }

    /// <summary>Reads what is the same for all visitors.</summary>
    /// <param name="store">The store.</param>
    /// <param name="now">The time.</param>
    /// <param name="byOrigins">Whether the unfolding stories stand by independent origins.</param>
    public static FrontView Read(Store store, DateTimeOffset now, bool byOrigins)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.Lists.LatestMoment(now) is not { } latest)
            return new FrontView();
        var asOf = latest > now || now - latest > TimeSpan.FromHours(24) ? latest : now;
        var day = asOf.AddHours(-24);
        var moving = store.Lists.Unfolding(day, asOf, byOrigins ? 200 : MostUnfolding);
        var ordered = byOrigins
            ? moving.OrderByDescending(m => m.Row.Origins).ThenByDescending(m => m.Won).ThenByDescending(m => m.Row.Last)
            : moving.AsEnumerable();
        var unfolding = ordered
            .Take(MostUnfolding)
            .Select(m => (m.Row, m.Won, store.Lists.Pulse(m.Row.Id.Value, day, asOf, Parts)))
            .ToList();
        var told = unfolding.Select(u => u.Row.Id).ToHashSet();
        var today = Others(store, day, asOf, told);
        return new FrontView
        {
            AsOf = latest,
            ByOrigins = byOrigins,
            Unfolding = unfolding,
            Today = today,
            Newest = store.Lists.Newest,
            Week = Others(store, asOf.AddDays(-7), asOf, told),
        };
    }

    /// <summary>The stories of some days with most independent origins that the page does not show yet; they are shown with this.</summary>
    private static List<StoryRow> Others(Store store, DateTimeOffset from, DateTimeOffset to, HashSet<StoryId> told)
    {
        var rows = store
            .Lists.ByOrigins(from, to, MostElsewhere + told.Count)
            .Where(r => !told.Contains(r.Id))
            .Take(MostElsewhere)
            .ToList();
        told.UnionWith(rows.Select(r => r.Id));
        return rows;
    }

    /// <summary>The cookie holds when this visit began and when the one before ended.</summary>
    private static DateTimeOffset? LastLook(Visitor visitor)
    {
        var now = visitor.Now.ToUnixTimeSeconds();
        var parts = (visitor.Context.Request.Cookies["isnad-look"] ?? "").Split('.');
        var last = Seconds(parts[0]);
        var before = Seconds(parts.ElementAtOrDefault(1));
        if (last == 0 || now - last > 1800)
            before = last;
        visitor.Keep("isnad-look", string.Create(CultureInfo.InvariantCulture, $"{now}.{before}"));
        return before > 0 && before <= 253402300799 ? DateTimeOffset.FromUnixTimeSeconds(before) : null;
    }

    private static long Seconds(string? text) => long.TryParse(text, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;
}
