namespace Isnad.Articles;

/// <summary>What came of reading a page.</summary>
public abstract record ExtractResult
{
    /// <summary>Articles were found: one, or more where a second is glued to the first.</summary>
    /// <param name="Articles">In order of their place on the page.</param>
    public sealed record Extracted(IReadOnlyList<Article> Articles) : ExtractResult;

    /// <summary>There is no article here.</summary>
    /// <param name="Why">What stands in the way.</param>
    public sealed record NotAnArticle(Problem Why) : ExtractResult;
}
