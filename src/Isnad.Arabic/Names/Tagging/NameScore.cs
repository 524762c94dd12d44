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
        var right = NameTags.Spans(wanted).ToHashSet();
        var names = NameTags.Spans(found);
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
}
