namespace Isnad.Copies.Reuse;

/// <summary>What the index keeps of a text: the hashes of its runs of five words, and which of them are looked up.</summary>
/// <remarks>
/// The marks are chosen by winnowing (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003): of every <see cref="Window"/>
/// neighbouring runs the one with the least hash. Two texts that share <see cref="Window"/> + 4 words in a row share a mark,
/// wherever the words stand in them, and only about two runs in seven are looked up.
/// </remarks>
/// <param name="Runs">The distinct hashes, ascending; 32 bits tell the runs of two texts apart.</param>
/// <param name="Marks">Those that are looked up, ascending.</param>
internal sealed record TextSketch(uint[] Runs, uint[] Marks)
{
    /// <summary>Of so many neighbouring runs at least one is a mark.</summary>
    public const int Window = 6;

    /// <summary>The sketch of a text; one that is too short to be compared has none.</summary>
    public static TextSketch Of(string text)
    {
        var ordered = TextShingles.InOrder(TextShingles.Words(text), TextShingles.Run);
        var sequence = new uint[ordered.Length];
        for (var i = 0; i < sequence.Length; i++)
            sequence[i] = (uint)(ordered[i] >> 32);
        var runs = Distinct(sequence);
        return runs.Length < TextShingles.Fewest ? new TextSketch([], []) : new TextSketch(runs, Distinct(Winnow(sequence)));
    }

    /// <summary>Part of the shorter text's runs that the other has too, 0 to 1.</summary>
    public static double Share(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var common = 0;
        for (int i = 0, k = 0; i < a.Length && k < b.Length; )
        {
            var (x, y) = (a[i], b[k]);
            if (x == y)
                common++;
            if (x <= y)
                i++;
            if (y <= x)
                k++;
        }
        return (double)common / Math.Min(a.Length, b.Length);
    }

    private static uint[] Winnow(uint[] sequence)
    {
        var marks = new List<uint>((sequence.Length / 3) + 2);
        var at = -1;
        for (var end = Math.Min(Window, sequence.Length); end <= sequence.Length; end++)
        {
            var start = Math.Max(0, end - Window);
            if (at >= start && sequence[end - 1] > sequence[at])
                continue;
            if (at < start)
            {
                at = start;
                for (var i = start + 1; i < end; i++)
                    if (sequence[i] <= sequence[at])
                        at = i;
            }
            else
                at = end - 1;
            marks.Add(sequence[at]);
        }
        return [.. marks];
    }

    private static uint[] Distinct(uint[] values)
    {
        var sorted = (uint[])values.Clone();
        Array.Sort(sorted);
        var n = 0;
        for (var i = 0; i < sorted.Length; i++)
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[n++] = sorted[i];
        return sorted[..n];
    }
}
