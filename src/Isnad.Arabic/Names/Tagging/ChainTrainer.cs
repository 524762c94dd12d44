using System.Numerics;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>One sentence to learn from: for every token its features and its tag.</summary>
internal sealed record ChainExample(ulong[][] Features, NameTag[] Tags);

/// <summary>Learns a <see cref="LinearChain"/> from tagged sentences.</summary>
/// <remarks>
/// Gradient of the conditional log-likelihood by forward-backward, sentence by sentence in the order given, steps by AdaGrad
/// (Duchi, Hazan and Singer 2011) with its composite L1 update, so that features that tell nothing stay at zero. No randomness.
/// </remarks>
internal sealed class ChainTrainer(int rounds = 8, float step = 0.04f, float sparsity = 0.00002f, int atLeast = 2)
{
    private const int N = NameTags.Count;
    private const int Width = LinearChain.Width;
    private const float Damping = 0.1f;

    /// <summary>
    /// How much less a word is held to be outside of names than was learned: texts on other matters have names that look less like those
    /// learned from.
    /// </summary>
    private const float Readiness = 0.5f;

    private float[] _weights = [];
    private float[] _squares = [];
    private readonly float[] _transitions = new float[(N + 1) * N];
    private readonly float[] _transitionSquares = new float[(N + 1) * N];

    public LinearChain Learn(IReadOnlyList<ChainExample> examples)
    {
        var rows = Index(examples);
        var sentences = examples
            .Select(e => (Rows: e.Features.Select(f => f.Where(rows.ContainsKey).Select(k => rows[k]).ToArray()).ToArray(), e.Tags))
            .ToList();
        _weights = new float[rows.Count * Width];
        _squares = new float[rows.Count * Width];
        for (var round = 0; round < rounds; round++)
        {
            // Every round begins elsewhere, so that no part of the texts always comes last.
            for (var i = 0; i < sentences.Count; i++)
            {
                var (features, tags) = sentences[(int)(((long)i * 7919) + (round * 31)) % sentences.Count];
                if (tags.Length > 0)
                    Step(features, tags);
            }
        }
        for (var from = 0; from <= N; from++)
            _transitions[(from * N) + (int)NameTag.Outside] -= Readiness;
        return LinearChain.Of(rows, _weights, _transitions);
    }

    private Dictionary<ulong, int> Index(IReadOnlyList<ChainExample> examples)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var feature in examples.SelectMany(e => e.Features).SelectMany(f => f))
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        var rows = new Dictionary<ulong, int>();
        foreach (var feature in examples.SelectMany(e => e.Features).SelectMany(f => f))
        {
            if (counts[feature] >= atLeast)
                rows.TryAdd(feature, rows.Count * Width);
        }
        return rows;
    }

    private void Step(int[][] features, NameTag[] tags)
    {
        var length = tags.Length;
        var scores = new float[length * N];
        Span<float> row = stackalloc float[Width];
        for (var t = 0; t < length; t++)
        {
            row.Clear();
            foreach (var f in features[t])
                AddRow(_weights.AsSpan(f, Width), row);
            row[..N].CopyTo(scores.AsSpan(t * N));
        }
        var (forward, backward, emission) = ForwardBackward(scores, length);
        var transition = new float[N * N];
        for (var from = 0; from < N; from++)
        for (var to = 0; to < N; to++)
            transition[(from * N) + to] = MathF.Exp(_transitions[(from * N) + to]);
        Span<float> marginal = stackalloc float[Width];
        var gradient = new float[(N + 1) * N];
        for (var t = 0; t < length; t++)
        {
            var sum = 0f;
            for (var i = 0; i < N; i++)
                sum += marginal[i] = forward[(t * N) + i] * backward[(t * N) + i];
            for (var i = 0; i < N; i++)
                marginal[i] /= sum;
            if (t == 0)
            {
                for (var i = 0; i < N; i++)
                    gradient[(N * N) + i] += marginal[i] - (i == (int)tags[0] ? 1 : 0);
            }
            else
            {
                AddPairs(gradient, transition, forward, backward, emission, t);
                gradient[((int)tags[t - 1] * N) + (int)tags[t]] -= 1;
            }
            marginal[(int)tags[t]] -= 1;
            if (Sure(marginal))
                continue;
            foreach (var f in features[t])
                Update(_weights.AsSpan(f, Width), _squares.AsSpan(f, Width), marginal);
        }
        for (var i = 0; i < gradient.Length; i++)
        {
            _transitionSquares[i] += gradient[i] * gradient[i];
            _transitions[i] -= step / (Damping + MathF.Sqrt(_transitionSquares[i])) * gradient[i];
        }
    }

    private static void AddRow(ReadOnlySpan<float> row, Span<float> to)
    {
        for (var i = 0; i < Width; i += Vector<float>.Count)
            (new Vector<float>(row[i..]) + new Vector<float>(to[i..])).CopyTo(to[i..]);
    }

    /// <summary>Whether a token is tagged so surely that it teaches nothing more.</summary>
    private static bool Sure(ReadOnlySpan<float> gradient)
    {
        foreach (var g in gradient[..N])
            if (MathF.Abs(g) > 0.002f)
                return false;
        return true;
    }

    /// <summary>Scaled forward and backward sums, so that no sentence is too long for them.</summary>
    private (float[] Forward, float[] Backward, float[] Emission) ForwardBackward(float[] scores, int length)
    {
        var emission = new float[length * N];
        for (var t = 0; t < length; t++)
        {
            var top = float.NegativeInfinity;
            for (var i = 0; i < N; i++)
                top = MathF.Max(top, scores[(t * N) + i]);
            for (var i = 0; i < N; i++)
                emission[(t * N) + i] = MathF.Max(1e-30f, MathF.Exp(scores[(t * N) + i] - top));
        }
        var transition = new float[(N + 1) * N];
        for (var i = 0; i < transition.Length; i++)
            transition[i] = MathF.Exp(_transitions[i]);
        var forward = new float[length * N];
        var backward = new float[length * N];
        for (var t = 0; t < length; t++)
        {
            var sum = 0f;
            for (var to = 0; to < N; to++)
            {
                var mass = t == 0 ? transition[(N * N) + to] : 0;
                for (var from = 0; t > 0 && from < N; from++)
                    mass += forward[((t - 1) * N) + from] * transition[(from * N) + to];
                sum += forward[(t * N) + to] = mass * emission[(t * N) + to];
            }
            for (var to = 0; to < N; to++)
                forward[(t * N) + to] = MathF.Max(1e-30f, forward[(t * N) + to] / sum);
        }
        backward.AsSpan((length - 1) * N, N).Fill(1);
        for (var t = length - 2; t >= 0; t--)
        {
            var sum = 0f;
            for (var from = 0; from < N; from++)
            {
                var mass = 0f;
                for (var to = 0; to < N; to++)
                    mass += transition[(from * N) + to] * emission[((t + 1) * N) + to] * backward[((t + 1) * N) + to];
                sum += backward[(t * N) + from] = mass;
            }
            for (var from = 0; from < N; from++)
                backward[(t * N) + from] /= sum;
        }
        return (forward, backward, emission);
    }

    private static void AddPairs(float[] gradient, float[] transition, float[] forward, float[] backward, float[] emission, int t)
    {
        Span<float> pairs = stackalloc float[N * N];
        var sum = 0f;
        for (var from = 0; from < N; from++)
        {
            for (var to = 0; to < N; to++)
            {
                sum += pairs[(from * N) + to] =
                    forward[((t - 1) * N) + from] * transition[(from * N) + to] * emission[(t * N) + to] * backward[(t * N) + to];
            }
        }
        for (var i = 0; i < N * N; i++)
            gradient[i] += pairs[i] / sum;
    }

    private void Update(Span<float> weights, Span<float> squares, ReadOnlySpan<float> gradient)
    {
        for (var i = 0; i < Width; i += Vector<float>.Count)
        {
            var g = new Vector<float>(gradient[i..]);
            var s = new Vector<float>(squares[i..]) + (g * g);
            var rate = new Vector<float>(step) / (new Vector<float>(Damping) + Vector.SquareRoot(s));
            var moved = new Vector<float>(weights[i..]) - (rate * g);
            var shrink = rate * sparsity;
            s.CopyTo(squares[i..]);
            (Vector.Max(moved - shrink, Vector<float>.Zero) + Vector.Min(moved + shrink, Vector<float>.Zero)).CopyTo(weights[i..]);
        }
    }
}
