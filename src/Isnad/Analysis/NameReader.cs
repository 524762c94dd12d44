using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Finds the names in an article and links each to an entity where something decides.</summary>
public sealed class NameReader
{
    /// <summary>A reader with the gazetteers and the tagger that ship.</summary>
    public static NameReader WithShippedTables() => new();

    /// <summary>Reads the names of one article, in order of place, title first.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Mention> Read(Article article) => [];
}
