namespace Isnad.Stories;

/// <summary>How two stories are alike, in a few numbers from 0 to 1; the weights of a decision are learned over them.</summary>
/// <remarks>
/// Cosines of what their articles have in common (after Miranda et al. 2018, "Multilingual clustering of streaming news"), and,
/// beside the sums, how near their articles come one by one: a story of many sides has no middle that a new side is near to.
/// Different places and different actors in front speak against one happening, however alike the words.
/// </remarks>
internal static class StoryLikeness
{
    /// <summary>Their names, in order, as the table of weights has them.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["all", "lead", "title", "names", "mean-all", "mean-lead", "nearest-all", "nearest-lead", "nearest-title", "each-all", "each-lead", "time", "small", "large", "large-lead", "other-place", "other-actor", "market", "market-gap", "market-mixed", "new-name", "bias"];

    private const int MostOfSmall = 12;
    private const int MostOfLarge = 24;

    /// <summary>The numbers; the same for (a, b) and (b, a).</summary>
    public static float[] Of(StoryProfile a, StoryProfile b)
    {
        var (small, large) = a.Members.Count < b.Members.Count || (a.Members.Count == b.Members.Count && string.CompareOrdinal(a.Id.Value, b.Id.Value) < 0) ? (a, b) : (b, a);
        float nearestAll = 0, nearestLead = 0, nearestTitle = 0, eachAll = 0, eachLead = 0, place = 0, actor = 0;
        var gap = double.MaxValue;
        var looked = 0;
        foreach (var one in Looked(small, MostOfSmall))
        {
            looked++;
            float bestAll = 0, bestLead = -1;
            ArticleSketch? nearest = null;
            foreach (var other in Looked(large, MostOfLarge))
            {
                var all = one.All.Cosine(other.All);
                var lead = one.Lead.Cosine(other.Lead);
                bestAll = Math.Max(bestAll, all);
                if (lead > bestLead) (bestLead, nearest) = (lead, other);
                nearestTitle = Math.Max(nearestTitle, one.Title.Cosine(other.Title));
                if (one.Gap(other) is { } days) gap = Math.Min(gap, days);
            }
            nearestAll = Math.Max(nearestAll, bestAll);
            nearestLead = Math.Max(nearestLead, bestLead);
            eachAll += bestAll;
            eachLead += bestLead;
            place += Apart(one.FrontPlaces, one.Places, nearest!.FrontPlaces, nearest.Places);
            actor += Apart(one.FrontActors, one.Actors, nearest.FrontActors, nearest.Actors);
        }
        float m = small.Members.Count, n = large.Members.Count;
        var wholeAll = small.All.Cosine(large.All);
        var wholeLead = small.Lead.Cosine(large.Lead);
        var size = MathF.Min(1, MathF.Log(n) / 4);
        float smallMarket = small.Markets / m, largeMarket = large.Markets / n;
        var market = smallMarket * largeMarket;
        var days1 = gap == double.MaxValue ? 0.8 : Math.Exp(-gap / 1.5);
        return
        [
            wholeAll, wholeLead, small.Title.Cosine(large.Title), small.Names.Cosine(large.Names),
            wholeAll * Density(small.All.Squares, m) * Density(large.All.Squares, n), wholeLead * Density(small.Lead.Squares, m) * Density(large.Lead.Squares, n),
            nearestAll, nearestLead, nearestTitle, eachAll / looked, eachLead / looked, (float)days1, MathF.Min(1, MathF.Log(m) / 3), size, size * wholeLead,
            place / looked, actor / looked, market, market * (float)Math.Min(1, gap == double.MaxValue ? 1 : gap),
            (smallMarket * (1 - largeMarket)) + (largeMarket * (1 - smallMarket)), NewName(small, large), 1,
        ];
    }

    /// <summary>The part of the articles of both that have one word in front that no other news had: what happened to somebody or something that was never heard of.</summary>
    private static float NewName(StoryProfile small, StoryProfile large)
    {
        Dictionary<int, int> ours = Counted(small, MostOfSmall), theirs = Counted(large, MostOfLarge);
        float m = Math.Min(small.Members.Count, MostOfSmall), n = Math.Min(large.Members.Count, MostOfLarge), most = 0;
        foreach (var (key, count) in ours) if (theirs.TryGetValue(key, out var other)) most = Math.Max(most, Math.Min(count / m, other / n));
        return most;
    }

    private static Dictionary<int, int> Counted(StoryProfile story, int most)
    {
        var counts = new Dictionary<int, int>();
        foreach (var member in Looked(story, most)) foreach (var key in member.NewNames) counts[key] = counts.GetValueOrDefault(key) + 1;
        return counts;
    }

    /// <summary>How far two articles are from each other in time at the nearest, in days; null when nothing can be said.</summary>
    public static double? Gap(StoryProfile a, StoryProfile b)
    {
        double? least = null;
        foreach (var one in Looked(a, MostOfLarge))
        {
            foreach (var other in Looked(b, MostOfLarge))
            {
                if (one.Gap(other) is { } gap && !(gap >= least)) least = gap;
            }
        }
        return least;
    }

    /// <summary>The latest members: those that a new article is most often near to.</summary>
    private static IEnumerable<ArticleSketch> Looked(StoryProfile story, int most) => story.Members.Skip(Math.Max(0, story.Members.Count - most));

    /// <summary>How alike the members of a story are: the length of the mean of their unit vectors, 0 to 1.</summary>
    private static float Density(long squares, float members) => (float)(Math.Sqrt(squares) / (4096 * members));

    /// <summary>The part of what each names in front that the other does not name at all; 0 where one of them names nothing there.</summary>
    private static float Apart(int[] frontA, int[] allA, int[] frontB, int[] allB)
    {
        if (frontA.Length == 0 || frontB.Length == 0) return 0;
        return Missing(frontA, allB) * Missing(frontB, allA);
    }

    private static float Missing(int[] keys, int[] from) => keys.Count(k => Array.BinarySearch(from, k) < 0) / (float)keys.Length;
}
