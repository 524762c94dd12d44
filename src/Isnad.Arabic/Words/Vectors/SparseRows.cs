using System.Numerics;

namespace Isnad.Arabic.Words.Vectors;

/// <summary>A matrix most of whose cells are zero, row by row.</summary>
internal sealed class SparseRows
{
    private readonly (int Column, float Value)[][] _rows;
    private readonly int _columns;

    public SparseRows(IEnumerable<IEnumerable<(int Column, float Value)>> rows, int columns)
    {
        _rows = [.. rows.Select(r => r.ToArray())];
        _columns = columns;
    }

    public int Count => _rows.Length;

    /// <summary>Short vectors for the rows that keep as much of their likeness as so few numbers can; each of length 1.</summary>
    /// <remarks>
    /// Truncated singular value decomposition by subspace iteration (Halko, Martinsson and Tropp 2011, algorithm 4.4), from
    /// fixed signs instead of random ones; singular values to the power 1/2 (Levy, Goldberg and Dagan 2015, section 3.3).
    /// </remarks>
    /// <param name="size">How many numbers; a multiple of eight.</param>
    /// <param name="rounds">How often the subspace is turned towards the matrix.</param>
    public float[][] Reduce(int size, int rounds = 4)
    {
        var right = new float[_columns][];
        for (var c = 0; c < _columns; c++)
        {
            right[c] = new float[size];
            for (var k = 0; k < size; k++)
                right[c][k] = (BitOperations.PopCount((uint)((c + 1) * 2654435761u) & ((uint)(k + 1) * 40503u)) & 1) == 0 ? 1 : -1;
        }
        var left = Array.Empty<float[]>();
        for (var round = 0; round < rounds; round++)
        {
            left = Times(right, size);
            Orthogonalise(left, size);
            right = TransposedTimes(left, size);
            if (round < rounds - 1)
                Orthogonalise(right, size);
        }
        // The columns of what is left over have the singular values as lengths, near enough for weighing.
        var lengths = new float[size];
        foreach (var row in right)
            for (var k = 0; k < size; k++)
                lengths[k] += row[k] * row[k];
        foreach (var row in left)
        {
            var length = 0f;
            for (var k = 0; k < size; k++)
            {
                row[k] *= MathF.Sqrt(MathF.Sqrt(lengths[k]));
                length += row[k] * row[k];
            }
            length = MathF.Sqrt(length);
            for (var k = 0; k < size && length > 0; k++)
                row[k] /= length;
        }
        return left;
    }

    private float[][] Times(float[][] right, int size)
    {
        var left = new float[_rows.Length][];
        for (var r = 0; r < _rows.Length; r++)
        {
            var sum = left[r] = new float[size];
            foreach (var (column, value) in _rows[r])
                AddScaled(sum, right[column], value);
        }
        return left;
    }

    private float[][] TransposedTimes(float[][] left, int size)
    {
        var right = new float[_columns][];
        for (var c = 0; c < _columns; c++)
            right[c] = new float[size];
        for (var r = 0; r < _rows.Length; r++)
        {
            foreach (var (column, value) in _rows[r])
                AddScaled(right[column], left[r], value);
        }
        return right;
    }

    /// <summary>Makes the columns orthonormal: the rows times the inverse of their Gram matrix's Cholesky factor.</summary>
    private static void Orthogonalise(float[][] rows, int size)
    {
        var gram = new float[size][];
        for (var k = 0; k < size; k++)
            gram[k] = new float[size];
        foreach (var row in rows)
            for (var k = 0; k < size; k++)
                AddScaled(gram[k], row, row[k]);
        var factor = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = (double)gram[i][j];
                for (var k = 0; k < j; k++)
                    sum -= factor[i, k] * factor[j, k];
                factor[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-9 * gram[i][i] + 1e-20)) : sum / factor[j, j];
            }
        }
        foreach (var row in rows)
        {
            for (var i = 0; i < size; i++)
            {
                var sum = (double)row[i];
                for (var k = 0; k < i; k++)
                    sum -= factor[i, k] * row[k];
                row[i] = (float)(sum / factor[i, i]);
            }
        }
    }

    private static void AddScaled(float[] to, float[] from, float by)
    {
        var factor = new Vector<float>(by);
        for (var i = 0; i < to.Length; i += Vector<float>.Count)
            (new Vector<float>(to, i) + (new Vector<float>(from, i) * factor)).CopyTo(to, i);
    }
}
