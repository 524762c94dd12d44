using Isnad.Storage;
using Isnad.Web.Api;
using Isnad.Web.Feeds;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary><c>/</c> and its twins <c>/index.json</c>, <c>.csv</c>, <c>.rss</c>: what unfolds.</summary>
internal static class FrontRoutes
{
    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/",
                (HttpContext context, StorePool pool, FrontShelf shelf) =>
                {
                    var visitor = Visitor.Of(context);
                    return Show.Page<FrontPage>(visitor, ("Front", pool.Read(store => FrontView.Read(store, visitor, shelf))));
                }
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/index.{format}",
                (string format, HttpContext context, StorePool pool, FrontShelf shelf) =>
                {
                    var visitor = Visitor.Of(context);
                    var front = pool.Read(store => FrontView.Read(store, visitor, shelf));
                    return format switch
                    {
                        "json" => ApiJson.Of(
                            new Listing<StoryItem>([.. front.Unfolding.Select(u => StoryItem.Of(u.Row) with { Won = u.Won })])
                        ),
                        "csv" => StoryCsv("unfolding.csv", front.Unfolding.Select(u => u.Row)),
                        "rss" => Rss.Of(
                            context,
                            visitor["isnad"] + ": " + visitor["unfolding"],
                            "/",
                            visitor.Language,
                            front.Unfolding.Select(u => Rss.Of(u.Row, r => State(visitor, r)))
                        ),
                        _ => Show.Problem(context, 404, "ISN501"),
                    };
                }
            )
            .ExcludeFromDescription();
    }

    /// <summary>How a story stands, in a line.</summary>
    public static string State(Visitor visitor, StoryRow row) =>
        visitor.Words.Brief.Articles(row.Articles)
        + " · "
        + visitor.Words.Brief.Outlets(row.Outlets)
        + " · "
        + visitor.Words.Brief.Origins(row.Origins);

    /// <summary>Stories as CSV.</summary>
    public static IResult StoryCsv(string name, IEnumerable<StoryRow> rows) =>
        Csv.Of(
            name,
            ["id", "storyline", "title", "first", "last", "articles", "outlets", "independentOrigins"],
            rows.Select(r =>
                (IReadOnlyList<object?>)[r.Id.Value, r.Storyline?.Value, r.Title, r.First, r.Last, r.Articles, r.Outlets, r.Origins]
            )
        );

    /// <summary>Articles as CSV.</summary>
    public static IResult ArticleCsv(string name, IEnumerable<ArticleRow> rows) =>
        Csv.Of(
            name,
            ["id", "title", "outlet", "outletName", "published", "seen", "story"],
            rows.Select(r => (IReadOnlyList<object?>)[r.Id.Value, r.Title, r.Outlet, r.OutletName, r.Published, r.Seen, r.Story])
        );
}
