namespace Isnad.Arabic.Names.Tagging;

/// <summary>How many names were found exactly: with their first and last word and their kind, as CoNLL counts.</summary>
public sealed class NameScore
{
    private readonly int[] _right = new int[4];
    private readonly int[] _found = new int[4];
    private readonly int[] _wanted = new int[4];

    /// <summary>Counts the names of some tokens.</summary>
    /// <param name="wanted">The right tags.</param>
    /// <param name="found">The tags that were found, as many.</param>
    public void Count(ReadOnlySpan<NameTag> wanted, ReadOnlySpan<NameTag> found)
    {
        var right = Names(wanted);
        var names = Names(found);
        foreach (var name in right)
            _wanted[name.Kind]++;
        foreach (var name in names)
        {
            _found[name.Kind]++;
            if (right.Contains(name))
                _right[name.Kind]++;
        }
    }

    /// <summary>The harmonic mean of precision and recall.</summary>
    /// <param name="kind">0 person, 1 place, 2 body, 3 other; null for all.</param>
    public double F1(int? kind = null)
    {
        var (right, all) = kind is { } k ? (_right[k], _found[k] + _wanted[k]) : (_right.Sum(), _found.Sum() + _wanted.Sum());
        return all == 0 ? 0 : 2.0 * right / all;
    }

    private static HashSet<(int First, int End, int Kind)> Names(ReadOnlySpan<NameTag> tags)
    {
        var names = new HashSet<(int, int, int)>();
        for (var i = 0; i < tags.Length; )
        {
            var kind = NameTags.Kind(tags[i]);
            if (kind < 0)
            {
                i++;
                continue;
            }
            var first = i++;
            while (i < tags.Length && NameTags.Kind(tags[i]) == kind && !NameTags.Begins(tags[i]))
                i++;
            names.Add((first, i, kind));
        }
        return names;
    }
}
