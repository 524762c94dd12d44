using Isnad.Exports;
using Isnad.Storage;
using Isnad.Storage.Finding;
using Isnad.Web.Pages;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Web.Api;

/// <summary>What programs may read: the same as the pages.</summary>
internal static class ReadingRoutes
{
    private const int Most = 50;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet(
                "status",
                (HttpContext context, StorePool pool) =>
                    pool.Read(store =>
                        ApiJson.Of(
                            new StatusItem(
                                store.Articles.Count,
                                store.Stories.Count,
                                store.Lists.OutletCount,
                                store.Lists.LatestMoment(Visitor.Of(context).Now),
                                RulesHash.Value,
                                typeof(ApiRoutes).Assembly.GetName().Version?.ToString(3),
                                StoryTeller.Waiting(store, PreparedTable.Most).Count
                            )
                        )
                    )
            )
            .Says<StatusItem>("status", "What the store holds.");
        api.MapGet(
                "stories",
                (HttpContext context, StorePool pool, string? order, string? page) =>
                    order switch
                    {
                        "growth" => Growing(context, pool),
                        null or "" or "latest" => Latest(context, pool),
                        _ => throw new BadHttpRequestException(Reason.Of("order"), StatusCodes.Status400BadRequest),
                    }
            )
            .Says<Listing<StoryItem>>(
                "stories",
                "Stories, the latest first (order=latest), page by page; order=growth: those that won most articles in the last day."
            );
        api.MapGet(
                "stories/{id}",
                (string id, HttpContext context, Newsstand stand) =>
                    stand.Tell(id) is { } told
                        ? ApiJson.Written(json => new BriefJson(told.Newsroom, Visitor.Of(context).Language).Write(json, [told.Brief], []))
                        : Show.Problem(context, 404, "ISN401", id)
            )
            .Says<BriefShape>("story", "The brief of a story; the id of a story that was merged gives the one it is in.");
        api.MapGet(
                "stories/{id}/articles",
                (string id, HttpContext context, StorePool pool) =>
                    pool.Read(store =>
                        store.Stories.Find(id) is { } story
                            ? ApiJson.Of(new Listing<ArticleItem>([.. store.Lists.OfStory(story.Id.Value).Select(ArticleItem.Of)]))
                            : Show.Problem(context, 404, "ISN401", id)
                    )
            )
            .Says<Listing<ArticleItem>>("story-articles", "The articles of a story, the earliest first.");
        api.MapGet("articles/{id}", (string id, HttpContext context, StorePool pool) => ArticleRoutes.Analysis(id, context, pool))
            .Says<ArticleShape>("article", "An article with names, statements and figures.");
        api.MapGet("search", Search)
            .WithTags(nameof(ApiRoutes))
            .Says<SearchAnswer>(
                "search",
                "Articles that hold the words in any spelling, with facets; narrowed by outlet, country, agency, person, place, day, from, to."
            );
        api.MapGet(
                "storylines",
                (Reports reports) => ApiJson.Of(new Listing<StorylineRowItem>([.. reports.Storylines.Select(StorylineRowItem.Of)]))
            )
            .Says<Listing<StorylineRowItem>>("storylines", "Storylines, the latest first.");
        api.MapGet(
                "storylines/{id}",
                (string id, HttpContext context, StorePool pool) =>
                    pool.Read(store =>
                        store.Storylines.Find(id) is { } line
                            ? ApiJson.Of(new StorylineItem(id, line.Title, [.. store.Stories.OfStoryline(id).Select(StoryItem.Of)]))
                            : Show.Problem(context, 404, "ISN401", id)
                    )
            )
            .Says<StorylineItem>("storyline", "A storyline with its stories in order of time.");
        api.MapGet("people", (Reports reports) => ApiJson.Of(new Listing<NamedItem>([.. reports.People.Select(NamedItem.Of)])))
            .Says<Listing<NamedItem>>("people", "The people that most articles name.");
        api.MapGet(
                "people/{key}",
                (string key, HttpContext context, StorePool pool, Newsstand stand) =>
                    pool.Read(store => PersonRoutes.Read(store, stand, key, context.Request.Query)) is { } person
                        ? ApiJson.Of(person)
                        : Show.Problem(context, 404, "ISN401", key)
            )
            .Says<PersonItem>(
                "person",
                "What somebody is reported to have said, what is said of them, how the name is spelt; by entity id or name; with=KEY: only what names this one too; said=N and about=N: so many stories passed over."
            );
        api.MapGet(
                "outlets",
                (Reports reports) =>
                    ApiJson.Of(new Listing<OutletItem>([.. reports.Outlets.Select(o => OutletRoutes.Item(o, reports.Relays))]))
            )
            .Says<Listing<OutletItem>>("outlets", "What each outlet originates and relays.");
        api.MapGet(
                "outlets/{id}",
                (string id, HttpContext context, Reports reports) =>
                    reports.Outlets.FirstOrDefault(o => o.Id == id) is { } outlet
                        ? ApiJson.Of(OutletRoutes.Item(outlet, reports.Relays))
                        : Show.Problem(context, 404, "ISN401", id)
            )
            .Says<OutletItem>("outlet", "What one outlet originates and relays.");
        api.MapGet("sources", (StorePool pool) => ApiJson.Of(DeskRoutes.Sources(pool)))
            .Says<Listing<SourceItem>>("sources", "Sources and their health.");
        api.MapGet("problems", (HttpContext context, StorePool pool) => ApiJson.Of(DeskRoutes.Problems(pool, Visitor.Of(context).Language)))
            .Says<Listing<ProblemItem>>("problems", "What went wrong with inputs.");
    }

    private static IResult Latest(HttpContext context, StorePool pool)
    {
        var (rows, next) = StoryRoutes.List(context, pool);
        return ApiJson.Of(new Listing<StoryItem>([.. rows.Select(StoryItem.Of)], next));
    }

    private static IResult Growing(HttpContext context, StorePool pool) =>
        pool.Read(store =>
            ApiJson.Of(
                new Listing<StoryItem>(
                    store.Lists.LatestMoment(Visitor.Of(context).Now) is not { } latest
                        ? []
                        :
                        [
                            .. store
                                .Lists.Unfolding(latest.AddHours(-24), latest, Most)
                                .Select(u => StoryItem.Of(u.Row) with { Won = u.Won }),
                        ]
                )
            )
        );

    private static IResult Search(HttpContext context, StorePool pool, [AsParameters] SearchWish wish)
    {
        var skip = PageToken.ReadSkip(wish.Page);
        var query = new AskedSearch(context.Request.Query).Checked().Query();
        return pool.Read(store =>
        {
            var result = new ArticleSearch(store).Find(query, skip, Most, facets: skip == 0);
            return ApiJson.Of(
                SearchAnswer.Of(
                    query.Words,
                    result,
                    [
                        .. result.Articles.Select(row =>
                            ArticleItem.Of(row) with
                            {
                                Forms = [.. SearchRoutes.Forms(store, result.Plan, row).Select(f => f.Form)],
                            }
                        ),
                    ],
                    result.Counted > skip + Most ? PageToken.Write(skip + Most) : null
                )
            );
        });
    }
}
