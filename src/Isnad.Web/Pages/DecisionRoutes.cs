using System.Globalization;
using Isnad.Storage;
using Isnad.Storage.Deciding;
using Isnad.Web.Api;
using Isnad.Web.Feeds;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary><c>/decisions</c>: what a person decided; a decision is kept in one transaction before anything follows from it.</summary>
internal static class DecisionRoutes
{
    private const int MostShown = 300;

    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/decisions",
                (HttpContext context, StorePool pool) =>
                    Show.Page<DecisionsPage>(Visitor.Of(context), ("Decisions", pool.Read(Latest)), ("Notice", Notices.Read(context)))
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/decisions.{format}",
                (string format, HttpContext context, StorePool pool) =>
                    format switch
                    {
                        "json" => ApiJson.Of(All(pool)),
                        "csv" => Csv.Of(
                            "decisions.csv",
                            ["number", "kind", "subject", "object", "value", "made"],
                            All(pool).Items.Select(d => (IReadOnlyList<object?>)[d.Number, d.Kind, d.Subject, d.Object, d.Value, d.Made])
                        ),
                        _ => Show.Problem(context, 404, "ISN501"),
                    }
            )
            .ExcludeFromDescription();
        site.MapPost(
                "/decisions",
                async (HttpContext context, IAntiforgery forgery, StorePool pool, Tracking tracking, TimeProvider clock) =>
                {
                    await forgery.ValidateRequestAsync(context).ConfigureAwait(false);
                    var form = await context.Request.ReadFormAsync().ConfigureAwait(false);
                    var (kind, back) = (form["kind"].ToString(), EnterRoutes.Local(form["back"]));
                    var value = kind == "correct" ? form["speaker"].ToString() : form["value"].ToString();
                    var asked = new DecisionItem(
                        kind,
                        form["subject"].ToString(),
                        kind == "correct" ? form["statement"].ToString() : StoryId(form["other"].ToString().Trim()),
                        kind is "note" or "correct" ? value.Trim() : "",
                        clock.GetUtcNow()
                    );
                    if (pool.Read(store => Fault(asked, new DecisionMaker(store, clock))) is { } fault)
                        return Results.LocalRedirect($"{back}?wrong={fault}#decide");
                    var made = await Make(asked, pool, tracking, clock).ConfigureAwait(false);
                    return made.Kind == "remove"
                        ? Results.LocalRedirect("/decisions?done=remove")
                        : Results.LocalRedirect(back + "?done=" + made.Kind);
                }
            )
            .ExcludeFromDescription();
        site.MapPost(
                "/decisions/{number:long}/undo",
                async (long number, HttpContext context, IAntiforgery forgery, StorePool pool, TimeProvider clock) =>
                {
                    await forgery.ValidateRequestAsync(context).ConfigureAwait(false);
                    var back = EnterRoutes.Local((await context.Request.ReadFormAsync().ConfigureAwait(false))["back"]);
                    Undo(number, pool, clock);
                    return Results.LocalRedirect(back + "?done=undo");
                }
            )
            .ExcludeFromDescription();
    }

    private static List<ToldDecision> Latest(Store store) =>
        [.. store.Decisions.All().Reverse().Take(MostShown).Select(d => ToldDecision.Of(store, d))];

    /// <summary>What a form lacks that can be said at its field; null where nothing does.</summary>
    private static string? Fault(DecisionItem asked, DecisionMaker maker) =>
        asked.Kind is "note" or "correct" or "merge" && Decide(asked, maker) is DecisionResult.Refused { Why: var why }
            ? (asked.Kind, why.Code) switch
            {
                ("note", "ISN406") => "note",
                ("correct", "ISN406") => "speaker",
                ("merge", "ISN405") => "one-story",
                ("merge", "ISN401") when why.Input == asked.Object => "story",
                _ => null,
            }
            : null;

    /// <summary>The id of a story out of what somebody typed: the id, or the address of a page of it.</summary>
    private static string StoryId(string typed) =>
        typed.IndexOf("/stories/", StringComparison.Ordinal) is var at and >= 0 ? typed[(at + 9)..].Split('/', '?', '#', '.')[0] : typed;

    /// <summary>Takes a decision back; what it was about is put into stories anew.</summary>
    /// <exception cref="IsnadException">ISN401 there is no such decision.</exception>
    public static DecisionItem Undo(long number, StorePool pool, TimeProvider clock)
    {
        var undone =
            pool.Write(store => new Newsdesk(store, clock).Undo(number)) ?? throw NotFound(number.ToString(CultureInfo.InvariantCulture));
        return new DecisionItem(undone.Kind, undone.Subject, undone.Object, undone.Value, undone.Made, undone.Number);
    }

    /// <summary>All decisions.</summary>
    public static Listing<DecisionItem> All(StorePool pool) =>
        new([
            .. pool.Read(store => store.Decisions.All())
                .Select(d => new DecisionItem(d.Kind, d.Subject, d.Object, d.Value, d.Made, d.Number)),
        ]);

    /// <summary>Makes a decision that somebody asked for.</summary>
    /// <exception cref="BadHttpRequestException">There is no such kind of decision.</exception>
    /// <exception cref="IsnadException">ISN401 it names something that is not there, ISN405 to ISN407 it cannot be decided.</exception>
    public static async Task<DecisionItem> Make(DecisionItem asked, StorePool pool, Tracking tracking, TimeProvider clock)
    {
        if (asked.Kind == "remove")
        {
            pool.Write(store => new Newsdesk(store, clock).Remove(asked.Subject) ?? throw NotFound(asked.Subject));
            return asked;
        }
        var decision = pool.Write(store =>
        {
            var decision = Decide(asked, new DecisionMaker(store, clock)) switch
            {
                DecisionResult.Made made => made.Decision,
                DecisionResult.Refused refused => throw new IsnadException(refused.Why),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            store.Write(() => store.Decisions.Put(decision));
            return decision;
        });
        if (decision.Kind is "split" or "merge" or "correct")
            await tracking.Ask().ConfigureAwait(false);
        return new DecisionItem(decision.Kind, decision.Subject, decision.Object, decision.Value, decision.Made);
    }

    private static DecisionResult Decide(DecisionItem asked, DecisionMaker maker) =>
        asked.Kind switch
        {
            "split" => maker.Split(asked.Subject),
            "merge" => maker.Merge(stays: asked.Subject, goes: asked.Object),
            "correct" => maker.CorrectSpeaker(
                asked.Subject.Contains('#', StringComparison.Ordinal) ? asked.Subject : asked.Subject + "#" + asked.Object,
                asked.Value
            ),
            "note" => maker.Note(asked.Subject, asked.Value),
            "checked" => maker.Check(asked.Subject, asked.Value),
            _ => throw new BadHttpRequestException(Reason.Of("kind"), StatusCodes.Status400BadRequest),
        };

    private static IsnadException NotFound(string id) => new(new Problem(id, "ISN401"));
}
