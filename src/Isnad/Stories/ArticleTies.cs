using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>What a person decided about articles: which are of one story whatever their likeness, and which are not.</summary>
/// <param name="Joined">Pairs of one story.</param>
/// <param name="Apart">Pairs of two stories.</param>
internal sealed record ArticleTies(
    IReadOnlyList<(ArticleId One, ArticleId Other)> Joined,
    IReadOnlyList<(ArticleId One, ArticleId Other)> Apart
)
{
    /// <summary>Nothing was decided.</summary>
    public static ArticleTies None { get; } = new([], []);
}
