using System.Numerics;

namespace Isnad.Arabic.Words.Vectors;

/// <summary>Words as vectors, such that words used in like places point in like directions.</summary>
public sealed class WordVectors
{
    private readonly float[][] _vectors;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    private WordVectors(string[] words, int[] counts, float[][] vectors)
    {
        Words = words;
        Counts = counts;
        _vectors = vectors;
        for (var i = 0; i < words.Length; i++)
            _index[words[i]] = i;
    }

    /// <summary>The words, the commonest first.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How often each occurs.</summary>
    public IReadOnlyList<int> Counts { get; }

    internal IReadOnlyList<float[]> Vectors => _vectors;

    /// <summary>Makes vectors from counted texts.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="size">How many numbers a vector has; a multiple of eight.</param>
    public static WordVectors Of(ContextCounts counts, int size = 64)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var rows = counts.Associations();
        return new WordVectors(counts.Words, counts.Counts, rows.Reduce(size));
    }

    /// <summary>The cosine of two words, by their places among <see cref="Words"/>: 1 alike, 0 nothing in common.</summary>
    /// <param name="a">One place.</param>
    /// <param name="b">The other.</param>
    public float Likeness(int a, int b) => Dot(_vectors[a], _vectors[b]);

    internal static float Dot(float[] a, float[] b)
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i += Vector<float>.Count)
            sum += new Vector<float>(a, i) * new Vector<float>(b, i);
        return Vector.Sum(sum);
    }
}
