using Isnad.Arabic.Names.Tagging;

namespace Isnad.Arabic.Names;

/// <summary>What the lists of names know of single words, for telling a name behind a title from a plain word.</summary>
public static class GivenNames
{
    private const int Usual = 3;

    /// <summary>
    /// Whether a folded word is usual as a person's first or further name (by how often lists of persons have it), and no common word.
    /// </summary>
    /// <param name="folded">A folded word.</param>
    public static bool Has(string folded)
    {
        var facts = WordKnowledge.Shipped.Of(folded);
        return facts.Persons >= Usual && facts.Lists.HasFlag(NameLists.Person) && !Words.StopWords.Contains(folded);
    }

    /// <summary>Whether a folded word announces a person's name: a title, a trade, kinship; seen through و and the article.</summary>
    /// <param name="folded">A folded word.</param>
    public static bool Announces(string folded) => WordKnowledge.Shipped.Trigger(folded) is 1 or 2;
}
