using Isnad.Arabic.Letters;

namespace Isnad.Articles;

/// <summary>The place in an article that shows something: without it nothing is claimed.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where, in UTF-16 units of the string that <paramref name="In"/> names.</param>
/// <param name="In">Which of the article's strings; the body unless said.</param>
public sealed record Evidence(ArticleId Article, TextSpan Span, TextPlace In = default)
{
    /// <summary>The very characters at this place.</summary>
    /// <param name="article">The article that this is evidence from.</param>
    /// <exception cref="ArgumentException">It is another article.</exception>
    public string ExactIn(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Id != Article)
            throw new ArgumentException($"Evidence of {Article} asked of {article.Id}.", nameof(article));
        return Span.Of(article.StringAt(In));
    }
}
