namespace Isnad.Copies;

/// <summary>Two texts of a list that share wording.</summary>
/// <param name="A">Place of the first in the list.</param>
/// <param name="B">Place of the second, behind the first.</param>
/// <param name="Share">Part of the shorter text's distinct word 5-grams found in the other, 0 to 1.</param>
public readonly record struct ReusePair(int A, int B, double Share);

/// <summary>Finds all pairs of texts that share wording, by their word 5-grams.</summary>
/// <remarks>
/// Exact but for 5-grams that stand in more than <see cref="CommonEverywhere"/> texts, which are formulas and say nothing. One pass
/// over the sorted list of all 5-grams: time and memory grow with the number of words.
/// </remarks>
/// <param name="threads">How many threads it may use; null for all cores.</param>
public sealed class ReuseFinder(int? threads = null)
{
    /// <summary>A 5-gram in more texts than this is a formula.</summary>
    public const int CommonEverywhere = 60;

    /// <summary>The pairs from a share up, by place.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="least">The least share, above 0.</param>
    /// <param name="mayPair">Whether two places may be a pair; those of one outlet may not.</param>
    public IReadOnlyList<ReusePair> Find(IReadOnlyList<string> texts, double least, Func<int, int, bool> mayPair)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(mayPair);
        var shingles = new ulong[texts.Count][];
        var cores = new ParallelOptions { MaxDegreeOfParallelism = Cores.Of(threads) };
        Parallel.For(0, texts.Count, cores, i => shingles[i] = TextShingles.Of(texts[i]).Distinct);
        return Find(shingles, least, mayPair);
    }

    internal IReadOnlyList<ReusePair> Find(ulong[][] shingles, double least, Func<int, int, bool> mayPair)
    {
        var total = shingles.Where(s => s.Length >= TextShingles.Fewest).Sum(s => (long)s.Length);
        var hashes = new ulong[total];
        var owners = new int[total];
        var at = 0;
        for (var i = 0; i < shingles.Length; i++)
        {
            if (shingles[i].Length < TextShingles.Fewest)
                continue;
            foreach (var hash in shingles[i])
                (hashes[at], owners[at++]) = (hash, i);
        }
        Array.Sort(hashes, owners);
        var common = new Dictionary<long, int>();
        for (int start = 0, end; start < hashes.Length; start = end)
        {
            for (end = start + 1; end < hashes.Length && hashes[end] == hashes[start]; end++) { }
            if (end - start is < 2 or > CommonEverywhere)
                continue;
            Array.Sort(owners, start, end - start);
            for (var i = start; i < end; i++)
            {
                for (var k = i + 1; k < end; k++)
                {
                    if (!mayPair(owners[i], owners[k]))
                        continue;
                    ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
                        common,
                        ((long)owners[i] << 32) | (uint)owners[k],
                        out _
                    );
                    count++;
                }
            }
        }
        return
        [
            .. common
                .Select(c =>
                    new ReusePair((int)(c.Key >> 32), (int)c.Key, 0) is var p
                        ? p with
                        {
                            Share = (double)c.Value / Math.Min(shingles[p.A].Length, shingles[p.B].Length),
                        }
                        : p
                )
                .Where(p => p.Share >= least)
                .OrderBy(p => p.A)
                .ThenBy(p => p.B),
        ];
    }
}
