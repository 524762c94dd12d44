using System.Numerics;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>A linear chain over tags: what each feature says for each tag, and what each tag says for the next.</summary>
/// <remarks>Conditional random field (Lafferty, McCallum and Pereira 2001); decoded with Viterbi's algorithm.</remarks>
internal sealed class LinearChain
{
    /// <summary>Tags, rounded up so that a row fills whole vectors; the rest stays zero.</summary>
    public const int Width = 16;

    private const float Never = -1e6f;

    private readonly FeatureTable _rows;
    private readonly float[] _weights;
    private readonly float[] _transitions;

    /// <summary>A chain with its weights.</summary>
    /// <param name="rows">For each feature the first of its weights.</param>
    /// <param name="weights">Rows of <see cref="Width"/>.</param>
    /// <param name="transitions">For each tag before (last: the beginning) a row of <see cref="NameTags.Count"/>.</param>
    public LinearChain(FeatureTable rows, float[] weights, float[] transitions)
    {
        _rows = rows;
        _weights = weights;
        _transitions = transitions;
    }

    public IEnumerable<(ulong Feature, int Row)> Rows => _rows.All;

    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>The weights of one feature.</summary>
    public ReadOnlySpan<float> Row(int first) => _weights.AsSpan(first, Width);

    /// <summary>Adds what a feature says to a row of scores.</summary>
    public void Add(ulong feature, Span<float> scores)
    {
        var first = _rows.Find(feature);
        if (first >= 0) AddRow(_weights.AsSpan(first, Width), scores);
    }

    /// <summary>Adds what several features say, one after another, to a row of scores.</summary>
    /// <param name="features">The features; what stands there afterwards means nothing.</param>
    /// <param name="scores">A row of <see cref="Width"/>.</param>
    public void Add(Span<ulong> features, Span<float> scores)
    {
        Span<int> rows = stackalloc int[SentenceFeatures.Most];
        rows = rows[.._rows.Find(features, rows)];
        for (var i = 0; i < Width; i += Vector<float>.Count)
        {
            var sum = new Vector<float>(scores[i..]);
            foreach (var row in rows) sum += new Vector<float>(_weights, row + i);
            sum.CopyTo(scores[i..]);
        }
    }

    /// <summary>Adds a row to another.</summary>
    public static void AddRow(ReadOnlySpan<float> row, Span<float> to)
    {
        for (var i = 0; i < Width; i += Vector<float>.Count) (new Vector<float>(row[i..]) + new Vector<float>(to[i..])).CopyTo(to[i..]);
    }

    /// <summary>The best tags of a sentence.</summary>
    /// <param name="scores">A row of <see cref="Width"/> per token.</param>
    /// <param name="tags">Where to write; as many as there are tokens.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<NameTag> tags)
    {
        const int n = NameTags.Count;
        var back = new byte[tags.Length * n];
        Span<float> best = stackalloc float[n], next = stackalloc float[n];
        for (var t = 0; t < tags.Length; t++)
        {
            var row = scores.Slice(t * Width, n);
            for (var to = 0; to < n; to++)
            {
                var top = float.NegativeInfinity;
                for (var from = 0; from < n; from++)
                {
                    if (t == 0 && from > 0) break;
                    var score = t == 0 ? _transitions[(n * n) + to] + Legal(0, to) : best[from] + _transitions[(from * n) + to] + Legal(from, to);
                    if (score > top) { top = score; back[(t * n) + to] = (byte)from; }
                }
                next[to] = top + row[to];
            }
            next.CopyTo(best);
        }
        var last = 0;
        for (var i = 1; i < n; i++) if (best[i] > best[last]) last = i;
        for (var t = tags.Length - 1; t >= 0; t--)
        {
            tags[t] = (NameTag)last;
            last = back[(t * n) + last];
        }
    }

    private static float Legal(int from, int to) => NameTags.MayFollow((NameTag)from, (NameTag)to) ? 0 : Never;
}
