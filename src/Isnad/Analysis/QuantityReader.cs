using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Finds the figures in an article with what they count.</summary>
public sealed class QuantityReader
{
    /// <summary>Reads the figures of one article, in order of place.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Quantity> Read(Article article) => [];
}
