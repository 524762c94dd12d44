using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>A storyline as lists show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its actors and matter.</param>
/// <param name="Stories">How many stories.</param>
/// <param name="Articles">How many articles in all.</param>
/// <param name="First">When its first article appeared.</param>
/// <param name="Last">When its last article appeared.</param>
public sealed record StorylineRow(StorylineId Id, string Title, int Stories, int Articles, DateTimeOffset? First, DateTimeOffset? Last)
{
    /// <summary>The title of its latest story; null where that has none.</summary>
    public string? Newest { get; init; }

    /// <summary>The storylines of a store, the latest first.</summary>
    /// <param name="store">The store.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<StorylineRow> Latest(Store store, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Query(
            """
            SELECT l.id, l.title, g.n, g.articles, g.first, g.last,
                (SELECT s.title FROM stories s WHERE s.storyline = l.id ORDER BY s.last DESC, s.id LIMIT 1) FROM (
                SELECT storyline, count(*) AS n, sum(articles) AS articles, min(first) AS first, max(last) AS last FROM stories
                    WHERE storyline IS NOT NULL GROUP BY storyline) g
            JOIN storylines l ON l.id = g.storyline ORDER BY g.last DESC, l.id LIMIT $most
            """,
            r => new StorylineRow(
                new StorylineId(r.GetString(0)),
                r.GetString(1),
                r.GetInt32(2),
                r.GetInt32(3),
                r.MomentIfAny(4),
                r.MomentIfAny(5)
            )
            {
                Newest = r.Text(6),
            },
            ("$most", most)
        );
    }
}
