using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Parts figures that seem to count one thing where those that cannot both be true were never told at one time: what is counted again every
/// day or week is another number then, and no outlet denies the other.
/// </summary>
internal static class FiguresOfOneTime
{
    /// <summary>So far apart two accounts of one thing are told at most, if no third lies between them.</summary>
    private static readonly TimeSpan OneTime = TimeSpan.FromHours(36);

    /// <summary>Lower numbers are given twice by chance.</summary>
    private const double Rare = 13;

    /// <summary>Two counts of one speaker that lie closer are one that somebody miswrote.</summary>
    private const double Slip = 1.02;

    /// <summary>The figures of a group, in one list for each time at which other numbers were told; all in one where they differ in nothing.</summary>
    /// <param name="things">Figures that count the same thing, with when each was told.</param>
    public static List<List<CountedThing>> Part(List<CountedThing> things)
    {
        var ordered = things.OrderBy(At).ToList();
        if (things.Exists(t => t.IsTime || t.Context.Corrects) || FigureVerdict.Of(ordered) != Verdict.Conflict)
            return [things];
        var values = ordered.GroupBy(t => t.Value).SelectMany(Told).ToList();
        for (var a = 0; a < values.Count; a++)
        {
            for (var b = values.Count - 1; b > a; b--)
            {
                if (!AreOfOneTime(values[a], values[b]))
                    continue;
                values[a].AddRange(values[b]);
                values.RemoveAt(b);
                b = values.Count;
            }
        }
        return values;
    }

    /// <summary>The accounts of one number; of one that is often given by chance, those of each time.</summary>
    private static IEnumerable<List<CountedThing>> Told(IEnumerable<CountedThing> same)
    {
        var times = new List<List<CountedThing>>();
        foreach (var thing in same)
        {
            if (times.Count == 0 || IsUsual(thing.Value) && At(thing) - At(times[^1][^1]) > OneTime)
                times.Add([]);
            times[^1].Add(thing);
        }
        return times;
    }

    private static bool IsUsual(double value) => value < Rare || value % 100 == 0;

    private static bool AreOfOneTime(List<CountedThing> ones, List<CountedThing> others) =>
        ones.Exists(a => others.Exists(b => FigureBounds.Overlap(a.Quantity, b.Quantity) || AreTold(a, b)));

    private static bool AreTold(CountedThing a, CountedThing b) =>
        (At(a) is not { } x || At(b) is not { } y || (x - y).Duration() <= OneTime) && !IsOnOneWord(a, b);

    /// <summary>Whether both are tolls on the word of one speaker and no slip: he counts two happenings.</summary>
    private static bool IsOnOneWord(CountedThing a, CountedThing b) =>
        a.Article != b.Article
        && a.Quantity.What is "killed" or "injured"
        && a.Context.Speaker?.SpeakerName is { } one
        && b.Context.Speaker?.SpeakerName is { } other
        && (one == other || one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal))
        && Math.Max(a.Value, b.Value) > Slip * Math.Min(a.Value, b.Value);

    private static DateTimeOffset? At(CountedThing thing) => thing.Article.Article.Published?.Earliest;
}
