using Isnad.Analysis;

namespace Isnad.Copies;

/// <summary>Finds which articles carry one underlying text, and where it comes from.</summary>
public sealed class CopyFinder
{
    /// <summary>Groups articles over one text; an article that stands alone is in no group.</summary>
    /// <param name="articles">The articles, in any order; the result does not depend on it.</param>
    public IReadOnlyList<CopyGroup> Find(IReadOnlyList<AnalysedArticle> articles) => [];
}
