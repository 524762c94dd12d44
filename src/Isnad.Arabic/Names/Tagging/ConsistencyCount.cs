namespace Isnad.Arabic.Names.Tagging;

/// <summary>What each word of a text was in the rest of the text, by a first reading.</summary>
/// <remarks>
/// A name is plain in one place (behind a title, in full) and bare in another; non-local features after Krishnan and Manning
/// 2006, "An effective two-stage model for exploiting non-local dependencies in named entity recognition". A word's own
/// occurrence does not count. In a long text only the neighbourhood counts, because a file may hold many articles.
/// </remarks>
internal static class ConsistencyCount
{
    private const int Neighbourhood = 700;

    /// <summary>
    /// For each token its kind elsewhere (above the lowest four bits) and how sure that is; 0 where the word stands only once.
    /// </summary>
    public static ulong[] Of(IReadOnlyList<string> stems, ReadOnlySpan<NameTag> tags)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < stems.Count; i++)
        {
            if (stems[i].Length < 3)
                continue;
            if (!places.TryGetValue(stems[i], out var list))
                places[stems[i]] = list = [];
            list.Add(i);
        }
        var result = new ulong[stems.Count];
        Span<int> counts = stackalloc int[NameTags.Count];
        foreach (var list in places.Values)
        {
            if (list.Count == 1)
                continue;
            int from = 0,
                to = 0;
            counts.Clear();
            for (var k = 0; k < list.Count; k++)
            {
                while (to < list.Count && list[to] <= list[k] + Neighbourhood)
                    counts[(int)tags[list[to++]]]++;
                while (list[from] < list[k] - Neighbourhood)
                    counts[(int)tags[list[from++]]]--;
                var own = (int)tags[list[k]];
                counts[own]--;
                result[list[k]] = Summary(counts, to - from - 1);
                counts[own]++;
            }
        }
        return result;
    }

    private static ulong Summary(ReadOnlySpan<int> counts, int all)
    {
        if (all == 0)
            return 0;
        var best = 0;
        var names = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            names += counts[i];
            if (counts[i] > counts[best] || best == 0)
                best = i;
        }
        if (names == 0)
            return (10UL << 4)
                | (ulong)(
                    all == 1 ? 1
                    : all < 4 ? 2
                    : 3
                );
        var share = 4 * names / all;
        return (ulong)((best << 4) + (share << 1) + (names > 1 ? 1 : 0));
    }
}
