namespace Isnad.Stories;

/// <summary>A vector with few entries that are not zero, by ascending key; of unit length unless empty.</summary>
/// <param name="Keys">Keys, ascending.</param>
/// <param name="Values">Their values.</param>
internal readonly record struct SparseVector(int[] Keys, float[] Values)
{
    /// <summary>A unit vector from weights.</summary>
    public static SparseVector Unit(Dictionary<int, float> weights)
    {
        var keys = weights.Keys.ToArray();
        Array.Sort(keys);
        var values = new float[keys.Length];
        var sum = 0.0;
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = weights[keys[i]];
            sum += values[i] * values[i];
        }
        var norm = (float)Math.Sqrt(sum);
        for (var i = 0; i < keys.Length; i++) values[i] /= norm;
        return new SparseVector(keys, values);
    }

    /// <summary>The cosine of two unit vectors.</summary>
    public float Dot(SparseVector other)
    {
        var sum = 0f;
        for (int i = 0, k = 0; i < Keys.Length && k < other.Keys.Length;)
        {
            if (Keys[i] == other.Keys[k]) sum += Values[i++] * other.Values[k++];
            else if (Keys[i] < other.Keys[k]) i++;
            else k++;
        }
        return sum;
    }
}

/// <summary>The sum of unit vectors: what the articles of a story have in common.</summary>
internal sealed class VectorSum
{
    private readonly Dictionary<int, float> _sum = [];
    private double _squares;

    /// <summary>Adds a vector, or takes it away with a sign of -1.</summary>
    public void Add(SparseVector vector, int sign = 1)
    {
        for (var i = 0; i < vector.Keys.Length; i++)
        {
            var old = _sum.GetValueOrDefault(vector.Keys[i]);
            var value = old + (sign * vector.Values[i]);
            _squares += (value * (double)value) - (old * (double)old);
            if (Math.Abs(value) < 1e-6) _sum.Remove(vector.Keys[i]);
            else _sum[vector.Keys[i]] = value;
        }
    }

    /// <summary>The cosine of a unit vector and the sum.</summary>
    public float Cosine(SparseVector vector)
    {
        if (_squares < 1e-9) return 0;
        var sum = 0f;
        for (var i = 0; i < vector.Keys.Length; i++) sum += vector.Values[i] * _sum.GetValueOrDefault(vector.Keys[i]);
        return (float)(sum / Math.Sqrt(_squares));
    }

    /// <summary>The cosine of two sums.</summary>
    public float Cosine(VectorSum other)
    {
        if (_squares < 1e-9 || other._squares < 1e-9) return 0;
        var (small, large) = _sum.Count <= other._sum.Count ? (_sum, other._sum) : (other._sum, _sum);
        var sum = 0.0;
        foreach (var (key, value) in small.OrderBy(p => p.Key)) sum += value * (double)large.GetValueOrDefault(key);
        return (float)(sum / Math.Sqrt(_squares * other._squares));
    }
}
