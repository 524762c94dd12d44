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

    // For each tag before (last: the beginning) a row of Width: what it says for the next tag, far below anything where none may follow.
    private readonly float[] _moves;

    /// <summary>A chain with its weights.</summary>
    /// <param name="rows">For each feature the first of its weights.</param>
    /// <param name="weights">Rows of <see cref="Width"/>.</param>
    /// <param name="transitions">For each tag before (last: the beginning) a row of <see cref="NameTags.Count"/>.</param>
    public LinearChain(FeatureTable rows, float[] weights, float[] transitions)
    {
        _rows = rows;
        _weights = weights;
        _transitions = transitions;
        _moves = Moves(transitions);
    }

    public IEnumerable<(ulong Feature, int Row)> Rows => _rows.All;

    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>The weights of one feature.</summary>
    public ReadOnlySpan<float> Row(int first) => _weights.AsSpan(first, Width);

    /// <summary>Adds what a feature says to a row of scores.</summary>
    public void Add(ulong feature, Span<float> scores)
    {
        var first = _rows.Find(feature);
        if (first >= 0)
            AddRow(_weights.AsSpan(first, Width), scores);
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
            foreach (var row in rows)
                sum += new Vector<float>(_weights, row + i);
            sum.CopyTo(scores[i..]);
        }
    }

    /// <summary>Adds a row to another.</summary>
    public static void AddRow(ReadOnlySpan<float> row, Span<float> to)
    {
        for (var i = 0; i < Width; i += Vector<float>.Count)
            (new Vector<float>(row[i..]) + new Vector<float>(to[i..])).CopyTo(to[i..]);
    }

    /// <summary>The best tags of a sentence.</summary>
    /// <param name="scores">A row of <see cref="Width"/> per token.</param>
    /// <param name="tags">Where to write; as many as there are tokens.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<NameTag> tags)
    {
        const int n = NameTags.Count;
        var back = new int[tags.Length * Width];
        Span<float> best = stackalloc float[Width],
            next = stackalloc float[Width];
        for (var t = 0; t < tags.Length; t++)
        {
            for (var to = 0; to < Width; to += Vector<float>.Count)
            {
                var (top, whence) = (new Vector<float>(_moves, (n * Width) + to), Vector<int>.Zero);
                if (t > 0)
                {
                    top = new Vector<float>(best[0]) + new Vector<float>(_moves, to);
                    for (var from = 1; from < n; from++)
                    {
                        var score = new Vector<float>(best[from]) + new Vector<float>(_moves, (from * Width) + to);
                        var better = Vector.GreaterThan(score, top);
                        top = Vector.ConditionalSelect(better, score, top);
                        whence = Vector.ConditionalSelect(better, new Vector<int>(from), whence);
                    }
                }
                (top + new Vector<float>(scores.Slice((t * Width) + to))).CopyTo(next[to..]);
                whence.CopyTo(back, (t * Width) + to);
            }
            next.CopyTo(best);
        }
        var last = 0;
        for (var i = 1; i < n; i++)
            if (best[i] > best[last])
                last = i;
        for (var t = tags.Length - 1; t >= 0; t--)
        {
            tags[t] = (NameTag)last;
            last = back[(t * Width) + last];
        }
    }

    private static float[] Moves(float[] transitions)
    {
        const int n = NameTags.Count;
        var moves = new float[(n + 1) * Width];
        Array.Fill(moves, Never);
        for (var from = 0; from <= n; from++)
        {
            for (var to = 0; to < n; to++)
            {
                moves[(from * Width) + to] =
                    transitions[(from * n) + to] + (NameTags.MayFollow((NameTag)(from == n ? 0 : from), (NameTag)to) ? 0 : Never);
            }
        }
        return moves;
    }
}
