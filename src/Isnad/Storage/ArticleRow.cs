using Isnad.Articles;
using Microsoft.Data.Sqlite;

namespace Isnad.Storage;

/// <summary>An article as lists show it, read without opening its record.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Its outlet's id; null when the outlet is not known.</param>
/// <param name="OutletName">Its outlet's name.</param>
/// <param name="Published">When it was published, as the page says: ISO 8601 with the page's own offset.</param>
/// <param name="Moment">The earliest moment that this can mean.</param>
/// <param name="Seen">When it was taken in.</param>
/// <param name="Story">The story it is in.</param>
/// <param name="N">Its number in the store.</param>
public sealed record ArticleRow(
    ArticleId Id,
    string? Title,
    string? Outlet,
    string? OutletName,
    string? Published,
    DateTimeOffset? Moment,
    DateTimeOffset Seen,
    string? Story,
    long N = 0
)
{
    /// <summary>Begins a query of which each row is an article; the articles are <c>a</c>, the stories they are in <c>sa</c>.</summary>
    internal const string Select =
        "SELECT a.id, a.title, a.outlet, a.outlet_name, a.published, a.moment, a.seen, sa.story, a.n FROM articles a LEFT JOIN story_articles sa ON sa.article = a.id";

    /// <summary>Reads a row of such a query.</summary>
    internal static ArticleRow Of(SqliteDataReader row) =>
        new(
            new ArticleId(row.GetString(0)),
            row.Text(1),
            row.Text(2),
            row.Text(3),
            row.Text(4),
            row.MomentIfAny(5),
            row.Moment(6),
            row.Text(7),
            row.GetInt64(8)
        );
}
