using Isnad.Exports;
using Isnad.Storage;
using Isnad.Web.Pages;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Isnad.Web.Watches;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Web.Api;

/// <summary><c>/api/v1</c>: the same as the pages, for programs. docs/api.md has an example of every address; a test runs them.</summary>
internal static class ApiRoutes
{
    private const int Most = 50;
    private const string ProblemJson = "application/problem+json";

    public static void Map(WebApplication site)
    {
        site.MapOpenApi("/api/v1/openapi.json");
        site.MapGet("/api", () => Results.LocalRedirect("/api/v1")).ExcludeFromDescription();
        var api = site.MapGroup("/api/v1").AddEndpointFilter(OnlyOurs);
        api.MapGet("", (HttpContext context) => Show.Page<ApiPage>(Visitor.Of(context))).ExcludeFromDescription();
        Reading(api);
        Deciding(api);
        api.MapFallback(
                (HttpContext context) =>
                    IsJson(context.Request)
                        ? Show.Problem(context, StatusCodes.Status404NotFound, "ISN501")
                        : Show.Problem(context, StatusCodes.Status415UnsupportedMediaType, "ISN512")
            )
            .ExcludeFromDescription();
    }

    private static void Reading(RouteGroupBuilder api)
    {
        api.MapGet(
                "status",
                (StorePool pool) =>
                    pool.Read(store =>
                        ApiJson.Of(
                            new StatusItem(
                                store.Articles.Count,
                                store.Stories.Count,
                                store.Lists.OutletCount,
                                store.Lists.LatestMoment,
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
                    order == "growth" ? Growing(context, pool) : Latest(context, pool)
            )
            .Says<Listing<StoryItem>>(
                "stories",
                "Stories, the latest first, page by page; order=growth: those that won most articles in the last day."
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
        api.MapGet(
                "articles/{id}",
                (string id, HttpContext context, StorePool pool) =>
                    pool.Read(store => store.Articles.Find(id)) is { } article
                        ? ApiJson.Written(json => AnalysisJson.Write(json, article))
                        : Show.Problem(context, 404, "ISN401", id)
            )
            .Says<ArticleShape>("article", "An article with names, statements and figures.");
        api.MapGet("search", Search)
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
                        store.Stories.Storyline(id) is { } line
                            ? ApiJson.Of(new StorylineItem(id, line.Title, [.. store.Stories.OfStoryline(id).Select(StoryItem.Of)]))
                            : Show.Problem(context, 404, "ISN401", id)
                    )
            )
            .Says<StorylineItem>("storyline", "A storyline with its stories in order of time.");
        api.MapGet("people", (Reports reports) => ApiJson.Of(new Listing<NamedItem>([.. reports.People.Select(NamedItem.Of)])))
            .Says<Listing<NamedItem>>("people", "The people that most articles name.");
        api.MapGet(
                "people/{key}",
                (string key, HttpContext context, StorePool pool) =>
                    pool.Read(store => PersonRoutes.Read(store, key)) is { } person
                        ? ApiJson.Of(person)
                        : Show.Problem(context, 404, "ISN401", key)
            )
            .Says<PersonItem>(
                "person",
                "What somebody is reported to have said, what is said about them, how the name is spelt; by entity id or name."
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

    private static void Deciding(RouteGroupBuilder api)
    {
        api.MapGet("decisions", (StorePool pool) => ApiJson.Of(DecisionRoutes.All(pool)))
            .Says<Listing<DecisionItem>>("decisions", "What people decided.");
        api.MapPost(
                "decisions",
                async (DecisionWish wish, StorePool pool, Tracking tracking, TimeProvider clock) =>
                    ApiJson.Of(
                        await DecisionRoutes
                            .Make(
                                new DecisionItem(wish.Kind, wish.Subject, wish.Object ?? "", wish.Value ?? "", clock.GetUtcNow()),
                                pool,
                                tracking,
                                clock
                            )
                            .ConfigureAwait(false)
                    )
            )
            .Says<DecisionItem>("decide", "Decides something for good: split, merge, correct, remove, note, checked.");
        api.MapDelete(
                "decisions/{number:long}",
                (long number, StorePool pool, TimeProvider clock) => ApiJson.Of(DecisionRoutes.Undo(number, pool, clock))
            )
            .Says<DecisionItem>("undecide", "Takes a decision back; what it was about is put into stories anew.");
        api.MapGet(
                "watches",
                (StorePool pool) => ApiJson.Of(new Listing<WatchItem>([.. pool.Read(store => store.Watches.All()).Select(WatchItem.Of)]))
            )
            .Says<Listing<WatchItem>>("watches", "What is watched.");
        api.MapPost(
                "watches",
                (WatchWish wish, StorePool pool, TimeProvider clock) => ApiJson.Of(WatchItem.Of(WatchDesk.Make(wish, pool, clock)))
            )
            .Says<WatchItem>("watch", "Watches a search or storyline; a digest is made every day.");
        api.MapDelete(
                "watches/{id}",
                (string id, HttpContext context, StorePool pool) =>
                    pool.Write(store =>
                    {
                        var there = false;
                        store.Write(() => there = store.Watches.Remove(id));
                        return there ? Results.NoContent() : Show.Problem(context, 404, "ISN401", id);
                    })
            )
            .WithName("unwatch")
            .WithSummary("Ends a watch.")
            .Produces(204)
            .Produces<CodedProblem>(404, ProblemJson);
        api.MapPost(
                "brief",
                async (BriefWish wish, HttpContext context, PasteDesk pastes, Newsstand stand) =>
                {
                    var (read, story, problem) = await pastes.Take(wish.Given, context.RequestAborted).ConfigureAwait(false);
                    if (problem is not null)
                        return Show.Problem(context, 422, problem.Code, [problem.Input, .. problem.Arguments]);
                    var told = read?.Told ?? stand.Tell(story!)!;
                    return ApiJson.Written(json =>
                        new BriefJson(told.Newsroom, Visitor.Of(context).Language).Write(json, [told.Brief], [])
                    );
                }
            )
            .Says<BriefShape>("brief", "The brief of a link or text; nothing is kept.")
            .Produces<CodedProblem>(422, ProblemJson);
    }

    /// <summary>Whether a body, if there is one, is JSON: an endpoint that takes JSON is not found for anything else.</summary>
    private static bool IsJson(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        || HttpMethods.IsHead(request.Method)
        || request.ContentType is null
        || request.HasJsonContentType();

    /// <summary>Names an endpoint, its answer and its errors for the document.</summary>
    private static RouteHandlerBuilder Says<T>(this RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .Produces<T>(200, "application/json")
            .Produces<CodedProblem>(400, ProblemJson)
            .Produces<CodedProblem>(404, ProblemJson)
            .Produces<CodedProblem>(415, ProblemJson)
            .Produces<CodedProblem>(429, ProblemJson);

    /// <summary>
    /// A page elsewhere cannot make a browser of ours decide something: what changes must be JSON, and of our own origin where one is
    /// named.
    /// </summary>
    private static async ValueTask<object?> OnlyOurs(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var request = call.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return await next(call).ConfigureAwait(false);
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && origin != request.Scheme + "://" + request.Host.Value)
            return Show.Problem(call.HttpContext, StatusCodes.Status403Forbidden, "ISN505");
        return await next(call).ConfigureAwait(false);
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
                    store.Lists.LatestMoment is not { } latest
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

    private static IResult Search(
        HttpContext context,
        StorePool pool,
        string? q,
        string? outlet,
        string? country,
        string? agency,
        string? person,
        string? place,
        string? day,
        string? from,
        string? to,
        string? page
    )
    {
        var skip = PageToken.ReadSkip(page);
        var query = new AskedSearch(context.Request.Query).Query();
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
                                Forms = [.. SearchRoutes.Forms(store, query.Words, row).Select(f => f.Form)],
                            }
                        ),
                    ],
                    result.Counted > skip + Most ? PageToken.Write(skip + Most) : null
                )
            );
        });
    }
}
