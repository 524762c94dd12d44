namespace Isnad.Articles;

/// <summary>What came of reading a page.</summary>
public abstract record ExtractResult
{
    /// <summary>Articles were found: one, or more where a second is glued to the first.</summary>
    /// <param name="Articles">In order of their place on the page.</param>
    /// <param name="Lacks">What the article lacks, though it is one: its text; null when nothing.</param>
    public sealed record Extracted(IReadOnlyList<Article> Articles, Problem? Lacks = null) : ExtractResult;

    /// <summary>There is no article here.</summary>
    /// <param name="Why">What stands in the way.</param>
    public sealed record NotAnArticle(Problem Why) : ExtractResult;
}
