using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Finds the figures in an article with what they count, how they bound it and what happened to it.</summary>
/// <seealso href="docs/how-it-works.md#quantities"/>
public sealed class QuantityReader
{
    /// <summary>Reads the figures of one article: those of the body in order of place, then those of the headline.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Quantity> Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var found = new QuantityScan(article.Text, TextPlace.Body, article.Published).Read();
        if (article.Title is { Length: > 0 } title) found.AddRange(new QuantityScan(title, TextPlace.Title, article.Published).Read());
        return found;
    }
}
