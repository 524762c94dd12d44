using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>How the figures of one point come one after the other.</summary>
internal sealed class TollCourse
{
    /// <summary>How much later a lower figure must be told to be a correction; told at once by another it is another account.</summary>
    private static readonly TimeSpan Correction = TimeSpan.FromMinutes(20);

    /// <summary>So long outlets go on repeating a toll that has risen; who gives it later still does not believe the higher one.</summary>
    private static readonly TimeSpan Repeated = TimeSpan.FromHours(20);

    private const double Many = 100;

    /// <summary>
    /// So many pairs of accounts must give the higher figure later for each that gives it earlier: outlets repeat tolls of hours ago. Of the
    /// tolls that readers of eight sets of days called risen, four more than with 3 (and one that they did not).
    /// </summary>
    private const int Rising = 2;

    private readonly List<CountedThing> _ordered;

    /// <summary>Each figure with when it was told and how, but for ranges, tens and hundreds.</summary>
    private readonly List<(double Value, DateTimeOffset At, Quantity Quantity)> _told;

    /// <summary>Each number with when it was first and last told, in the order of the first.</summary>
    private readonly List<(double Value, DateTimeOffset First, DateTimeOffset Last)> _spans;

    /// <summary>The course of some figures.</summary>
    /// <param name="ordered">The figures in order of time.</param>
    public TollCourse(List<CountedThing> ordered)
    {
        _ordered = ordered;
        _told =
        [
            .. ordered
                .Where(t => t.Article.Article.Published is not null && t.Quantity.Comparator != Comparator.Between && !t.IsRound)
                .Select(t => (t.Value, At: t.Article.Article.Published!.Earliest, t.Quantity))
                .OrderBy(t => t.At),
        ];
        _spans =
        [
            .. _told
                .GroupBy(t => t.Value)
                .Select(g => (Value: g.Key, First: g.Min(t => t.At), Last: g.Max(t => t.At)))
                .OrderBy(g => g.First),
        ];
    }

    /// <summary>
    /// Whether it is a count that can only grow, or a share, of which later accounts give the higher figure: one follows the other, none
    /// coming back, the last above the first; or each figure that is new is above all before it, and the highest stays; or of the pairs of
    /// accounts that give two figures at two times two in three rise.
    /// </summary>
    public bool Rises()
    {
        if (!CanOnlyGrow() || _spans.Count < 2 || _spans[^1].First <= _spans[0].First)
            return false;
        return Follow() || EachIsHigher() && !Returns() || MostRise();
    }

    private bool CanOnlyGrow() =>
        !_ordered.Exists(t => t.Value == 0)
        && (
            _ordered[0].Quantity.Unit == "percent"
            || _ordered.TrueForAll(t => t.Quantity.Unit == "country" && !OtherThing.IsKnownGroup(t.Quantity))
            || _ordered.TrueForAll(t => t.Quantity.Unit is "seat" or "square-km")
            || _ordered.Exists(t => IsToll(t.Quantity.What))
        );

    private static bool IsToll(string? what) =>
        what
            is "killed"
                or "injured"
                or "survived"
                or "killed-or-injured"
                or "arrested"
                or "expelled"
                or "displaced"
                or "neutralised"
                or "missing"
                or "evacuated"
                or "freed"
                or "destroyed";

    /// <summary>Whether each number is told after the one before it is no longer; a lower one only as a correction.</summary>
    private bool Follow()
    {
        for (var i = 1; i < _spans.Count; i++)
        {
            var (before, now) = (_spans[i - 1], _spans[i]);
            if (now.First <= before.Last || now.Value <= before.Value && now.First - before.Last <= Correction)
                return false;
        }
        return _spans[^1].Value > _spans[0].Value;
    }

    private bool EachIsHigher()
    {
        for (var i = 1; i < _spans.Count; i++)
            if (_spans[i].First <= _spans[i - 1].First || _spans[i].Value <= _spans[i - 1].Value)
                return false;
        return true;
    }

    /// <summary>
    /// Whether more outlets give lower figures again after the highest was first told than give the highest, or one does long after.
    /// </summary>
    private bool Returns()
    {
        var (highest, first, _) = _spans[^1];
        var again = _ordered.Where(t => t.Value < highest && t.Article.Article.Published is { } at && at.Earliest > first).ToList();
        if (again.Exists(t => t.Article.Article.Published!.Earliest - first > Repeated))
            return true;
        var lower = Outlets(again);
        return lower > 1 && lower > Outlets(_ordered.Where(t => t.Value == highest));
    }

    private static int Outlets(IEnumerable<CountedThing> things) =>
        things.Select(t => t.Article.Article.Outlet?.Id ?? t.Article.Article.Id.Value).Distinct(StringComparer.Ordinal).Count();

    private bool MostRise()
    {
        var (rise, fall) = (0, 0);
        for (var a = 0; a < _told.Count; a++)
        {
            for (var b = a + 1; b < _told.Count; b++)
            {
                if (_told[a].Value == _told[b].Value || _told[a].At == _told[b].At)
                    continue;
                if (_told[b].Value > _told[a].Value)
                    rise++;
                else if (TakesBack(_told[a].Quantity, _told[b].Quantity))
                    fall++;
            }
        }
        return rise > 0 && rise >= Rising * fall;
    }

    /// <summary>Whether a later lower figure takes the higher one back: "more than 700" takes nothing back from 850.</summary>
    /// <param name="higher">The earlier, higher figure.</param>
    /// <param name="lower">The later, lower one.</param>
    public static bool TakesBack(Quantity higher, Quantity lower) =>
        (lower.Low ?? lower.High ?? 0) < Many
        || lower.Comparator is not (Comparator.AtLeast or Comparator.MoreThan)
        || !FigureBounds.Overlap(higher, lower);
}
