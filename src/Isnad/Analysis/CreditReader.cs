using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Finds the agencies and outlets that a byline, dateline or last line credits for the whole text.</summary>
public sealed class CreditReader
{
    /// <summary>Reads the credits of one article.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Link> Read(Article article) => [];
}
