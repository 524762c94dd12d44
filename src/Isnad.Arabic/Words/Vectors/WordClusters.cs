namespace Isnad.Arabic.Words.Vectors;

/// <summary>Parts words into nested groups by how they are used: 16 groups, each of 8, each of 8.</summary>
/// <remarks>Spherical k-means (Dhillon and Modha 2001), top down; seeds are the commonest words that are far from each other.</remarks>
public static class WordClusters
{
    private const int Rounds = 12;

    private static readonly int[] Branches = [16, 8, 8];

    /// <summary>A number below 1024 for each word: its first four bits are the coarsest group, the next three the middle one.</summary>
    /// <param name="vectors">The words.</param>
    public static int[] Of(WordVectors vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        var groups = new int[vectors.Words.Count];
        Part(vectors.Vectors, [.. Enumerable.Range(0, groups.Length)], 0, groups);
        return groups;
    }

    private static void Part(IReadOnlyList<float[]> vectors, int[] members, int depth, int[] groups)
    {
        if (depth == Branches.Length)
            return;
        var parts = Split(vectors, members, Branches[depth]);
        for (var part = 0; part < parts.Length; part++)
        {
            foreach (var member in parts[part])
                groups[member] = (groups[member] * Branches[depth]) + part;
            Part(vectors, parts[part], depth + 1, groups);
        }
    }

    private static int[][] Split(IReadOnlyList<float[]> vectors, int[] members, int count)
    {
        var centres = Seeds(vectors, members, count);
        var belongs = new int[members.Length];
        for (var round = 0; round < Rounds && centres.Count > 0; round++)
        {
            for (var i = 0; i < members.Length; i++)
            {
                var best = float.NegativeInfinity;
                for (var c = 0; c < centres.Count; c++)
                {
                    var likeness = WordVectors.Dot(vectors[members[i]], centres[c]);
                    if (likeness > best)
                    {
                        best = likeness;
                        belongs[i] = c;
                    }
                }
            }
            foreach (var centre in centres)
                Array.Clear(centre);
            for (var i = 0; i < members.Length; i++)
            {
                var (centre, vector) = (centres[belongs[i]], vectors[members[i]]);
                for (var k = 0; k < centre.Length; k++)
                    centre[k] += vector[k];
            }
            foreach (var centre in centres)
            {
                var length = MathF.Sqrt(WordVectors.Dot(centre, centre));
                for (var k = 0; k < centre.Length && length > 0; k++)
                    centre[k] /= length;
            }
        }
        return [.. Enumerable.Range(0, count).Select(c => members.Where((_, i) => belongs[i] == c).ToArray())];
    }

    /// <summary>
    /// The first member, then again and again the one that is least like all before; only common words, so that no oddity becomes a group.
    /// </summary>
    private static List<float[]> Seeds(IReadOnlyList<float[]> vectors, int[] members, int count)
    {
        var candidates = members.Take(Math.Max(count, members.Length / 4)).ToArray();
        var centres = new List<float[]>();
        var nearest = new float[candidates.Length];
        Array.Fill(nearest, float.NegativeInfinity);
        var next = 0;
        while (centres.Count < Math.Min(count, candidates.Length))
        {
            var centre = (float[])vectors[candidates[next]].Clone();
            centres.Add(centre);
            for (var i = 0; i < candidates.Length; i++)
            {
                nearest[i] = MathF.Max(nearest[i], WordVectors.Dot(vectors[candidates[i]], centre));
                if (nearest[i] < nearest[next])
                    next = i;
            }
            next = Array.IndexOf(nearest, nearest.Min());
        }
        return centres;
    }
}
