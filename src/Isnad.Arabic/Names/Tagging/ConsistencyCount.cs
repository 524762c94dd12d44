using System.Runtime.InteropServices;

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
    private const int None = -1;

    /// <summary>
    /// For each token its kind elsewhere (above the lowest four bits) and how sure that is; 0 where the word stands only once.
    /// </summary>
    public static ulong[] Of(IReadOnlyList<string> stems, ReadOnlySpan<NameTag> tags)
    {
        var lasts = new Dictionary<string, int>(stems.Count, StringComparer.Ordinal);
        var (before, next) = (new int[stems.Count], new int[stems.Count]);
        for (var i = 0; i < stems.Count; i++)
        {
            (before[i], next[i]) = (None, None);
            if (stems[i].Length < 3)
                continue;
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(lasts, stems[i], out var known);
            if (known)
                (before[i], next[last]) = (last, i);
            last = i;
        }
        var result = new ulong[stems.Count];
        for (var i = 0; i < stems.Count; i++)
        {
            if (before[i] == None && next[i] != None)
                Summarise(i, next, tags, result);
        }
        return result;
    }

    /// <summary>Summarises all places of one word, of which each knows the next.</summary>
    private static void Summarise(int first, ReadOnlySpan<int> next, ReadOnlySpan<NameTag> tags, Span<ulong> result)
    {
        Span<int> counts = stackalloc int[NameTags.Count];
        var (from, to, all) = (first, first, 0);
        for (var at = first; at != None; at = next[at])
        {
            for (; to != None && to <= at + Neighbourhood; to = next[to], all++)
                counts[(int)tags[to]]++;
            for (; from < at - Neighbourhood; from = next[from], all--)
                counts[(int)tags[from]]--;
            var own = (int)tags[at];
            counts[own]--;
            result[at] = Summary(counts, all - 1);
            counts[own]++;
        }
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
