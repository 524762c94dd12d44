using Isnad.Analysis;
using Isnad.Arabic.Letters;

namespace Isnad.Briefs;

/// <summary>
/// Finds two who accuse each other of one thing, and an accused who says that it was staged: neither denies in so many words.
/// </summary>
internal static class RivalAccusations
{
    private const int FirstNamed = 2;
    private const int Most = 60;
    private const double Sure = 0.4;
    private const int FewestRoots = 2;

    /// <summary>Pairs of accusations that stand against each other, with how much they share; one for each two speakers.</summary>
    /// <param name="newsroom">Where their articles are.</param>
    /// <param name="said">The statements.</param>
    public static IEnumerable<(Contradiction Pair, double Worth)> Find(Newsroom newsroom, IReadOnlyList<SaidStatement> said)
    {
        var accusations = said.Where(IsAccusation).Take(Most).Select(s => (Said: s, Whom: Named(newsroom, s))).ToList();
        var accused = accusations.SelectMany(a => a.Whom).ToHashSet(StringComparer.Ordinal);
        var staged = said.Where(s => !s.Told.Lead.Denied && accused.Overlaps(s.Who) && s.SaysStaged).Take(Most).ToList();
        return accusations
            .Where(a => a.Whom.Count > 0)
            .SelectMany(a =>
                staged
                    .Where(s => a.Whom.Overlaps(s.Who) && a.Said.Matter.Roots.Count(s.Matter.Roots.Contains) >= FewestRoots)
                    .Concat(accusations.Where(o => IsMutual(a, o)).Select(o => o.Said))
                    .Where(o => o != a.Said && !o.Who.Overlaps(a.Said.Who))
                    .Select(o => (One: a.Said, Other: o, Shared: a.Said.Matter.Roots.Count(o.Matter.Roots.Contains)))
            )
            .OrderByDescending(p => p.Shared)
            .DistinctBy(p => p.Other)
            .DistinctBy(p => Sides(p.One.Told, p.Other.Told))
            .Select(p => (new Contradiction(p.One.Told, p.Other.Told) { Opposed = "accusation" }, Sure));
    }

    private static bool IsAccusation(SaidStatement said) =>
        said.Told.Lead is { Act: SpeechAct.Accuse, Denied: false, Anonymous: false }
        && !DenialWords.In("criticising-in", Folding.Fold(said.Told.Lead.Cue.Text));

    /// <summary>Whether each accuses the other, of one thing.</summary>
    private static bool IsMutual((SaidStatement Said, HashSet<string> Whom) one, (SaidStatement Said, HashSet<string> Whom) other) =>
        one.Whom.Overlaps(other.Said.Who)
        && other.Whom.Overlaps(one.Said.Who)
        && one.Said.Matter.Charge.Exists(other.Said.Matter.Charge.Contains);

    private static (string, string) Sides(ToldStatement one, ToldStatement other)
    {
        var (a, b) = (ContradictionFinder.Key(one), ContradictionFinder.Key(other));
        return string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
    }

    internal static bool SaysStaged(string text) => Array.Exists(Folding.Fold(text).Split(' '), w => DenialWords.Begins("staging", w));

    /// <summary>Whom an accusation names first, by entity and country.</summary>
    private static HashSet<string> Named(Newsroom newsroom, SaidStatement accusation) =>
        [
            .. newsroom
                .Compared(accusation.Told.Lead)
                .Words.Take(FirstNamed)
                .SelectMany(w => (string[])[w.Entity ?? "", w.Country])
                .Where(id => id.Length > 0),
        ];
}
