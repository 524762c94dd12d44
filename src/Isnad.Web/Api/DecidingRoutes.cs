using Isnad.Exports;
using Isnad.Web.Pages;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Isnad.Web.Watches;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Web.Api;

/// <summary>What programs may change: decisions and watches; and the brief of what they send.</summary>
internal static class DecidingRoutes
{
    public static void Map(RouteGroupBuilder api)
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
                (WatchWish wish, StorePool pool, ServeOptions options, TimeProvider clock) =>
                    ApiJson.Of(WatchItem.Of(WatchDesk.Make(wish, pool, options, clock)))
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
            .Produces<CodedProblem>(404, ApiDocument.ProblemJson);
        api.MapPost(
                "brief",
                async (BriefWish wish, HttpContext context, PasteDesk pastes, Newsstand stand) =>
                {
                    var (read, story, problem) = await pastes.Take(wish.Given, context.RequestAborted).ConfigureAwait(false);
                    if (problem is not null)
                        return Show.Problem(context, 422, problem.Code, [problem.Input, .. problem.Arguments]);
                    if ((read?.Told ?? stand.Tell(story!)) is not { } told)
                        return Show.Problem(context, 404, "ISN401", story!); // it became part of another meanwhile
                    return ApiJson.Written(json =>
                        new BriefJson(told.Newsroom, Visitor.Of(context).Language).Write(json, [told.Brief], [])
                    );
                }
            )
            .Says<BriefShape>("brief", "The brief of a link or text; nothing is kept.")
            .Produces<CodedProblem>(422, ApiDocument.ProblemJson);
    }
}
