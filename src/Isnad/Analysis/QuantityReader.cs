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
        return Read(new ArticleWords(article));
    }

    /// <summary>Reads the figures of one article whose tokens are known.</summary>
    internal IReadOnlyList<Quantity> Read(ArticleWords words)
    {
        var found = new QuantityScan(words.Article.Text, TextPlace.Body, words.Body, words.BodyTimes).Read();
        if (words.Article.Title is { Length: > 0 } title)
            found.AddRange(new QuantityScan(title, TextPlace.Title, words.Title, words.TitleTimes).Read());
        return found;
    }
}
