using System.Numerics;
using System.Runtime.Intrinsics;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>A linear chain over tags: what each feature says for each tag, and what each tag says for the next.</summary>
/// <remarks>Conditional random field (Lafferty, McCallum and Pereira 2001); decoded with Viterbi's algorithm.</remarks>
internal sealed class LinearChain
{
    /// <summary>Tags, rounded up so that a row fills whole vectors; the rest stays zero.</summary>
    public const int Width = 16;

    private const float Never = -1e6f;
    private const float TooSmall = 0.02f;

    private readonly sbyte[] _weights;
    private readonly float[] _transitions;

    // For each tag before (last: the beginning) a row of Width: what it says for the next tag, far below anything where none may follow.
    private readonly float[] _moves;

    /// <summary>A chain with its weights.</summary>
    /// <param name="features">Numbers of <see cref="FeatureHash"/>, rising.</param>
    /// <param name="weights">For each feature a row of <see cref="NameTags.Count"/>.</param>
    /// <param name="unit">What the weights are multiples of.</param>
    /// <param name="transitions">For each tag before (last: the beginning) a row of <see cref="NameTags.Count"/>.</param>
    public LinearChain(ulong[] features, sbyte[] weights, float unit, float[] transitions)
    {
        Features = features;
        _weights = weights;
        Unit = unit;
        _transitions = transitions;
        _moves = Moves(transitions);
    }

    /// <summary>The features that it knows, rising.</summary>
    public ulong[] Features { get; }

    /// <summary>What its weights are multiples of.</summary>
    public float Unit { get; }

    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>The weights of one feature.</summary>
    /// <param name="feature">Index of the feature.</param>
    public ReadOnlySpan<sbyte> Row(int feature) => _weights.AsSpan(feature * NameTags.Count, NameTags.Count);

    /// <summary>A chain as it was learned, without the features that hardly say anything.</summary>
    /// <param name="rows">For each feature the first of its weights.</param>
    /// <param name="weights">Rows of <see cref="Width"/>.</param>
    /// <param name="transitions">For each tag before (last: the beginning) a row of <see cref="NameTags.Count"/>.</param>
    public static LinearChain Of(IEnumerable<KeyValuePair<ulong, int>> rows, float[] weights, float[] transitions)
    {
        var most = 0f;
        var kept = new List<(ulong Feature, int First)>();
        foreach (var (feature, first) in rows.OrderBy(r => r.Key))
        {
            var top = 0f;
            foreach (var weight in weights.AsSpan(first, NameTags.Count))
                top = MathF.Max(top, MathF.Abs(weight));
            if (top < TooSmall)
                continue;
            kept.Add((feature, first));
            most = MathF.Max(most, top);
        }
        var whole = kept.SelectMany(k => weights[k.First..(k.First + NameTags.Count)])
            .Select(weight => (sbyte)MathF.Round(weight / most * sbyte.MaxValue));
        return new LinearChain([.. kept.Select(k => k.Feature)], [.. whole], most / sbyte.MaxValue, transitions);
    }

    /// <summary>The best tags of a sentence.</summary>
    /// <param name="scores">For each token a row of <see cref="ChainPair.Width"/>.</param>
    /// <param name="first">Where this chain's part of the first token's row begins.</param>
    /// <param name="back">Room for <see cref="Width"/> numbers a token.</param>
    /// <param name="tags">Where to write; as many as there are tokens.</param>
    public void Decode(ReadOnlySpan<short> scores, int first, int[] back, Span<NameTag> tags)
    {
        const int n = NameTags.Count;
        Span<float> best = stackalloc float[Width],
            next = stackalloc float[Width],
            here = stackalloc float[Width];
        for (var t = 0; t < tags.Length; t++)
        {
            var (low, high) = Vector256.Widen(Vector256.Create(scores.Slice(first + (t * ChainPair.Width), Width)));
            (Vector256.ConvertToSingle(low) * Unit).CopyTo(here);
            (Vector256.ConvertToSingle(high) * Unit).CopyTo(here[(Width / 2)..]);
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
                (top + new Vector<float>(here[to..])).CopyTo(next[to..]);
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
