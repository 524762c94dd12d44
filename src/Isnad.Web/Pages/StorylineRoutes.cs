using Isnad.Web.Api;
using Isnad.Web.Feeds;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary><c>/storylines</c> and <c>/storylines/{id}</c>: stories over months and years.</summary>
internal static class StorylineRoutes
{
    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/storylines",
                (HttpContext context, Reports reports) => Show.Page<StorylinesPage>(Visitor.Of(context), ("Lines", reports.Storylines))
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/storylines.{format}",
                (string format, HttpContext context, Reports reports) =>
                    format switch
                    {
                        "json" => ApiJson.Of(new Listing<StorylineRowItem>([.. reports.Storylines.Select(StorylineRowItem.Of)])),
                        "csv" => Csv.Of(
                            "storylines.csv",
                            ["id", "title", "stories", "articles", "first", "last"],
                            reports.Storylines.Select(l =>
                                (IReadOnlyList<object?>)[l.Id.Value, l.Title, l.Stories, l.Articles, l.First, l.Last]
                            )
                        ),
                        _ => Show.Problem(context, 404, "ISN501"),
                    }
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/storylines/{id}",
                (string id, HttpContext context, StorePool pool, Newsstand stand) =>
                    pool.Read(store =>
                        store.Storylines.Find(id) is { } line
                            ? Show.Page<StorylinePage>(
                                Visitor.Of(context),
                                ("Line", line),
                                ("Stories", store.Stories.OfStoryline(id)),
                                ("Told", stand.TellLine(store, line))
                            )
                            : Show.Problem(context, 404, "ISN401", id)
                    )
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/storylines/{id}.{format}",
                (string id, string format, HttpContext context, StorePool pool) =>
                {
                    var visitor = Visitor.Of(context);
                    var (line, stories) = pool.Read(store => (store.Storylines.Find(id), store.Stories.OfStoryline(id)));
                    if (line is null)
                        return Show.Problem(context, 404, "ISN401", id);
                    return format switch
                    {
                        "json" => ApiJson.Of(new StorylineItem(id, line.Title, [.. stories.Select(StoryItem.Of)])),
                        "csv" => FrontRoutes.StoryCsv(id + ".csv", stories),
                        "rss" => Rss.Of(
                            context,
                            line.Title,
                            "/storylines/" + id,
                            visitor.Language,
                            stories.Reverse().Select(s => Rss.Of(s, r => FrontRoutes.State(visitor, r)))
                        ),
                        _ => Show.Problem(context, 404, "ISN501"),
                    };
                }
            )
            .ExcludeFromDescription();
    }
}
