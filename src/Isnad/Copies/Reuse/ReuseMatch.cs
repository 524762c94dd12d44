using Isnad.Articles;

namespace Isnad.Copies.Reuse;

/// <summary>An article of the index that shares wording with another.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Share">Part of the shorter text's distinct word 5-grams found in the other, 0 to 1.</param>
/// <param name="Rare">The same without wording that very many texts of the index have: what is left of a formula is little.</param>
public readonly record struct ReuseMatch(ArticleId Article, double Share, double Rare);
