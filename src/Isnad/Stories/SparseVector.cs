namespace Isnad.Stories;

/// <summary>A vector of whole numbers with few entries that are not zero, by ascending key.</summary>
/// <remarks>
/// Whole numbers, so that sums and products are exact: the same in whatever order articles come, and the same after a store is
/// opened again as before it was closed.
/// </remarks>
/// <param name="Keys">Keys, ascending.</param>
/// <param name="Values">Their values, above 0.</param>
/// <param name="Squares">The sum of the squares of the values.</param>
internal sealed record SparseVector(int[] Keys, int[] Values, long Squares)
{
    /// <summary>The length of the vector of one article.</summary>
    public const int Length = 4096;

    /// <summary>No entry at all.</summary>
    public static SparseVector Empty { get; } = new([], [], 0);

    /// <summary>A vector of length 4096 in the direction of some weights.</summary>
    /// <param name="weights">Weights by key.</param>
    /// <param name="most">Of more entries than this the weightiest are kept.</param>
    public static SparseVector Unit(Dictionary<int, float> weights, int most)
    {
        var kept = weights.Where(w => w.Value > 0).ToArray();
        if (kept.Length > most)
        {
            Array.Sort(kept, (a, b) => a.Value == b.Value ? a.Key.CompareTo(b.Key) : b.Value.CompareTo(a.Value));
            kept = kept[..most];
        }
        Array.Sort(kept, (a, b) => a.Key.CompareTo(b.Key));
        var norm = Math.Sqrt(kept.Sum(w => (double)w.Value * w.Value));
        return Of([.. kept.Select(w => w.Key)], [.. kept.Select(w => Math.Max(1, (int)Math.Round(w.Value / norm * Length)))]);
    }

    /// <summary>A vector with these entries.</summary>
    /// <param name="keys">Keys, ascending.</param>
    /// <param name="values">Their values.</param>
    public static SparseVector Of(int[] keys, int[] values)
    {
        var squares = 0L;
        foreach (var value in values)
            squares += (long)value * value;
        return new SparseVector(keys, values, squares);
    }

    /// <summary>Its weightiest entries.</summary>
    /// <param name="most">How many at most.</param>
    public SparseVector Foremost(int most)
    {
        if (Keys.Length <= most)
            return this;
        var kept = Keys.Zip(Values).OrderByDescending(e => e.Second).ThenBy(e => e.First).Take(most).OrderBy(e => e.First).ToList();
        return Of([.. kept.Select(e => e.First)], [.. kept.Select(e => e.Second)]);
    }

    /// <summary>The cosine, 0 to 1.</summary>
    public float Cosine(SparseVector other) =>
        Squares == 0 || other.Squares == 0 ? 0 : (float)(Product(other) / Math.Sqrt((double)Squares * other.Squares));

    /// <summary>The cosine without what the entry adds to it that adds most, 0 to 1: how alike two vectors are beside one thing.</summary>
    public float CosineBesideStrongest(SparseVector other)
    {
        if (Squares == 0 || other.Squares == 0)
            return 0;
        var (sum, most) = (0L, 0L);
        for (int i = 0, k = 0; i < Keys.Length && k < other.Keys.Length; )
        {
            var order = Keys[i].CompareTo(other.Keys[k]);
            if (order == 0)
            {
                var product = (long)Values[i] * other.Values[k];
                sum += product;
                most = Math.Max(most, product);
            }
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return (float)((sum - most) / Math.Sqrt((double)Squares * other.Squares));
    }

    /// <summary>The cosine with the rest of a sum that this vector is part of, 0 to 1.</summary>
    /// <param name="sum">The sum.</param>
    public double CosineWithRest(SparseVector sum)
    {
        var product = Product(sum) - Squares;
        var squares = sum.Squares - (2 * product) - Squares;
        return Squares == 0 || squares <= 0 ? 0 : product / Math.Sqrt((double)Squares * squares);
    }

    /// <summary>Its entries but for some.</summary>
    /// <param name="keys">The keys to leave out.</param>
    public SparseVector Without(IReadOnlySet<int> keys)
    {
        var kept = Keys.Zip(Values).Where(e => !keys.Contains(e.First)).ToList();
        return Of([.. kept.Select(e => e.First)], [.. kept.Select(e => e.Second)]);
    }

    /// <summary>The sum of two vectors.</summary>
    public SparseVector Plus(SparseVector other)
    {
        if (Keys.Length == 0)
            return other;
        if (other.Keys.Length == 0)
            return this;
        var keys = new List<int>(Keys.Length + other.Keys.Length);
        var values = new List<int>(keys.Capacity);
        int i = 0,
            k = 0;
        while (i < Keys.Length || k < other.Keys.Length)
        {
            var order =
                i == Keys.Length ? 1
                : k == other.Keys.Length ? -1
                : Keys[i].CompareTo(other.Keys[k]);
            keys.Add(order <= 0 ? Keys[i] : other.Keys[k]);
            values.Add((order <= 0 ? Values[i++] : 0) + (order >= 0 ? other.Values[k++] : 0));
        }
        return Of([.. keys], [.. values]);
    }

    /// <summary>The product of two vectors.</summary>
    public long Product(SparseVector other)
    {
        if (other.Keys.Length > Keys.Length * 12)
            return SearchedProduct(other);
        if (Keys.Length > other.Keys.Length * 12)
            return other.SearchedProduct(this);
        int[] a = Keys,
            b = other.Keys;
        var sum = 0L;
        for (int i = 0, k = 0; i < a.Length && k < b.Length; )
        {
            if (a[i] == b[k])
                sum += (long)Values[i++] * other.Values[k++];
            else if (a[i] < b[k])
                i++;
            else
                k++;
        }
        return sum;
    }

    /// <summary>The product with a vector that has many more entries.</summary>
    private long SearchedProduct(SparseVector other)
    {
        var sum = 0L;
        var from = 0;
        for (var i = 0; i < Keys.Length; i++)
        {
            var at = Array.BinarySearch(other.Keys, from, other.Keys.Length - from, Keys[i]);
            if (at >= 0)
                sum += (long)Values[i] * other.Values[at];
            from = at >= 0 ? at + 1 : ~at;
        }
        return sum;
    }
}
