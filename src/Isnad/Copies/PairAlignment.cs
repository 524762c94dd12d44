using Isnad.Analysis;
using Isnad.Arabic.Words;

namespace Isnad.Copies;

/// <summary>
/// Where two texts have the same words in a row, and what stands between: what tells a trimmed copy from a filled-in form.
/// </summary>
/// <remarks>
/// A copy leaves out and adds; a form puts other words into the same places. A slot is a gap of a few words between two stretches
/// that stand in the same order in both texts, filled on both sides, with nothing shared; it is telling when both fillings hold a
/// number or a rare word.
/// </remarks>
internal sealed class PairAlignment
{
    private const int Shortest = 3;
    private const int WidestSlot = 8;
    private const int Lead = 40;
    private const int MostPlaces = 24;
    private const float RareWord = 5f;

    private PairAlignment(double leadA, double leadB, int slots, int tellingSlots, int covered, int runs)
    {
        LeadA = leadA;
        LeadB = leadB;
        Slots = slots;
        TellingSlots = tellingSlots;
        Covered = covered;
        Runs = runs;
    }

    /// <summary>Part of the first words of the first text that stand in the other, 0 to 1.</summary>
    public double LeadA { get; }

    /// <summary>The same of the second text.</summary>
    public double LeadB { get; }

    /// <summary>Gaps that both fill with other words.</summary>
    public int Slots { get; }

    /// <summary>Those among them that both fill with numbers or rare words.</summary>
    public int TellingSlots { get; }

    /// <summary>Words of the first text that stand in a stretch of the other.</summary>
    public int Covered { get; }

    /// <summary>How many stretches there are.</summary>
    public int Runs { get; }

    /// <summary>Aligns two texts.</summary>
    public static PairAlignment Of(Token[] a, Token[] b)
    {
        var runs = Stretches(a, b);
        var (slots, telling) = (0, 0);
        for (var i = 1; i < runs.Count; i++)
        {
            var (before, after) = (runs[i - 1], runs[i]);
            var (gapA, gapB) = (after.A - before.A - before.Length, after.B - before.B - before.Length);
            if (gapA is < 1 or > WidestSlot || gapB is < 1 or > WidestSlot)
                continue;
            var x = a.AsSpan(before.A + before.Length, gapA);
            var y = b.AsSpan(before.B + before.Length, gapB);
            if (!Differ(x, y))
                continue;
            slots++;
            if (Tells(x) && Tells(y))
                telling++;
        }
        return new PairAlignment(
            LeadShare(a.Length, runs.Select(r => (r.A, r.Length))),
            LeadShare(b.Length, runs.Select(r => (r.B, r.Length))),
            slots,
            telling,
            runs.Sum(r => r.Length),
            runs.Count
        );
    }

    private static bool Differ(ReadOnlySpan<Token> x, ReadOnlySpan<Token> y)
    {
        foreach (var one in x)
        foreach (var other in y)
            if (
                one.Folded == other.Folded
                || (one.Kind == TokenKind.Word && LightStemmer.Stem(one.Folded) == LightStemmer.Stem(other.Folded))
            )
                return false;
        return true;
    }

    private static bool Tells(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
            if (
                word.Kind == TokenKind.Number
                || (!StopWords.Contains(word.Folded) && StemTable.Shipped.Weight(LightStemmer.Stem(word.Folded)) > RareWord)
            )
                return true;
        return false;
    }

    private static double LeadShare(int length, IEnumerable<(int Start, int Length)> runs)
    {
        var lead = Math.Min(Lead, length);
        return lead == 0 ? 0 : (double)runs.Sum(r => Math.Max(0, Math.Min(lead, r.Start + r.Length) - r.Start)) / lead;
    }

    /// <summary>Stretches of three and more equal words, in the order of the first text, each the longest that begins there.</summary>
    private static List<(int A, int B, int Length)> Stretches(Token[] a, Token[] b)
    {
        var places = new Dictionary<ulong, List<int>>();
        var keys = TextShingles.InOrder(b, Shortest);
        for (var i = 0; i < keys.Length; i++)
            (places.TryGetValue(keys[i], out var list) ? list : places[keys[i]] = []).Add(i);
        var runs = new List<(int A, int B, int Length)>();
        var starts = TextShingles.InOrder(a, Shortest);
        for (var i = 0; i < starts.Length; )
        {
            var (length, at) = (0, 0);
            if (places.TryGetValue(starts[i], out var found))
            {
                foreach (var start in found.Take(MostPlaces))
                {
                    var run = Shortest;
                    while (i + run < a.Length && start + run < b.Length && a[i + run].Folded == b[start + run].Folded)
                        run++;
                    if (run > length)
                        (length, at) = (run, start);
                }
            }
            if (length > 0)
                runs.Add((i, at, length));
            i += Math.Max(1, length);
        }
        return runs;
    }
}
