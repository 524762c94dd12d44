using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>What is told of a happening besides figures.</summary>
internal enum SlotKind
{
    /// <summary>Where it happened.</summary>
    Place,

    /// <summary>On which day.</summary>
    Day,

    /// <summary>Who holds an office.</summary>
    Role,

    /// <summary>Who did it.</summary>
    Doer,
}

/// <summary>One place, day, holder of an office or doer that a sentence names, with what it is said of.</summary>
/// <param name="Article">The article that says so.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The happening or the office; only slots of one key are compared.</param>
/// <param name="Value">What is named: an entity's id, a day as yyyy-mm-dd, else folded words.</param>
/// <param name="Text">As written.</param>
/// <param name="Evidence">Where it stands.</param>
/// <param name="Roots">The roots of the sentence without what is named, each with its weight.</param>
internal sealed record NamedSlot(
    ArticleId Article,
    SlotKind Kind,
    string Key,
    string Value,
    string Text,
    Evidence Evidence,
    Dictionary<string, double> Roots
)
{
    /// <summary>On whose word; null is the outlet's own.</summary>
    public string? Speaker { get; init; }

    /// <summary>The country that a place lies in, as far as known.</summary>
    public string Country { get; init; } = "";

    /// <summary>The kind of place that the text calls it: city, village, province; empty where it says none.</summary>
    public string Rank { get; init; } = "";

    /// <summary>The words of the sentence that are compared, as written, in order.</summary>
    public IReadOnlyList<(string Root, string Written)> Words { get; init; } = [];

    /// <summary>How much of the lesser sentence's weight the other has too, 0 to 1; 0 where there is too little to compare.</summary>
    public double Alike(NamedSlot other)
    {
        var (a, b) = Roots.Count <= other.Roots.Count ? (Roots, other.Roots) : (other.Roots, Roots);
        if (a.Count < 4)
            return 0;
        var (all, shared, count) = (0.0, 0.0, 0);
        foreach (var (root, weight) in a)
        {
            all += weight;
            if (!b.ContainsKey(root))
                continue;
            shared += weight;
            count++;
        }
        return count < (Kind == SlotKind.Day ? 5 : 3) ? 0 : shared / all;
    }
}
