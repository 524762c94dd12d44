namespace Isnad.Arabic.Names.Tagging;

/// <summary>All that a tagger knows of words before it reads a text.</summary>
/// <param name="Lists">Lists of names, groups of words, words before names.</param>
/// <param name="Forms">What letters tell.</param>
/// <param name="Uses">What a corpus tells.</param>
internal sealed record TaggerKnowledge(WordKnowledge Lists, WordForms Forms, NewsUses Uses)
{
    /// <summary>The lists alone.</summary>
    public static TaggerKnowledge Bare { get; } = new(WordKnowledge.Shipped, WordForms.None, NewsUses.None);
}
