using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>Finds statements that say the same but for a negation or an opposite: reopened and stays closed, will and will not.</summary>
internal static class OppositionFinder
{
    private const int Most = 150;
    private const int MostApart = 3;
    private const int FewestShared = 3;

    /// <summary>Pairs of affirmed statements that stand against each other, with how much they share (0 to 1).</summary>
    /// <param name="newsroom">Where their articles are.</param>
    /// <param name="said">The statements.</param>
    /// <param name="ofOneSpeaker">Whether of one speaker, who said another thing later; else of two.</param>
    public static IEnumerable<(Contradiction Pair, double Worth)> Find(
        Newsroom newsroom,
        IReadOnlyList<SaidStatement> said,
        bool ofOneSpeaker = false
    )
    {
        var affirmed = said.Where(s => s.Stems.Count is >= 4 and <= 25 && !s.Told.Lead.Denied).Take(Most).ToList();
        for (var a = 0; a < affirmed.Count; a++)
        {
            for (var b = a + 1; b < affirmed.Count; b++)
            {
                var (one, other) = (affirmed[a], affirmed[b]);
                var (fewer, more) = (Math.Min(one.Stems.Count, other.Stems.Count), Math.Max(one.Stems.Count, other.Stems.Count));
                if (fewer < more - MostApart)
                    continue;
                var least = Math.Max(more - MostApart, FewestShared);
                var shared = StorySentence.InBoth(one.Stems, other.Stems, least);
                if (shared < least)
                    continue;
                if ((ContradictionFinder.Key(one.Told) == ContradictionFinder.Key(other.Told)) != ofOneSpeaker)
                    continue;
                if (
                    new AgreementPair(newsroom.Compared(one.Told.Lead), newsroom.Compared(other.Told.Lead))
                        is not { NumberDiffers: false, NameDiffers: false, PlaceDiffers: false } pair
                    || Why(pair, one.Told.Lead, other.Told.Lead) is not { } why
                )
                    continue;
                yield return (new Contradiction(one.Told, other.Told) { Opposed = why }, shared / (double)more);
            }
        }
    }

    /// <summary>
    /// The one thing in which two statements differ: a negation of a word that both say, or an opposite bound to a thing that both name;
    /// null where they differ in more.
    /// </summary>
    private static string? Why(AgreementPair pair, Statement one, Statement other)
    {
        var most = Math.Max(pair.OnlyFirst.Count, pair.OnlySecond.Count);
        if (pair.Shared < FewestShared)
            return null;
        if (pair.Swaps.Count == 0 && most <= 1)
            return DenialMatter.DiffersInNegation(one.Text, other.Text) ? "negation" : null;
        return pair is { BoundDiffers: true, NegationDiffers: false, Swaps.Count: > 0 } && most <= 1 ? "antonym" : null;
    }
}
