using Isnad.Exports;
using Isnad.Storage;
using Isnad.Web.Api;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary><c>/paste</c>: a link or text, and its brief: who first reported it, on whose word, what is disputed.</summary>
internal static class PasteRoutes
{
    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/paste",
                (HttpContext context) => Show.Page<PastePage>(Visitor.Of(context), ("Given", context.Request.Query["url"].ToString()))
            )
            .ExcludeFromDescription();
        site.MapPost(
                "/paste",
                async (HttpContext context, IAntiforgery forgery, PasteDesk pastes) =>
                {
                    await forgery.ValidateRequestAsync(context).ConfigureAwait(false);
                    var given = (await context.Request.ReadFormAsync().ConfigureAwait(false))["given"].ToString();
                    if (given.Trim().Length == 0)
                        return Results.LocalRedirect("/paste");
                    var (read, story, problem) = await pastes.Take(given, context.RequestAborted).ConfigureAwait(false);
                    if (problem is not null)
                        return Show.Page<PastePage>(
                            Visitor.Of(context),
                            StatusCodes.Status422UnprocessableEntity,
                            ("Given", given),
                            ("Problem", problem)
                        );
                    return Results.LocalRedirect(story is not null ? "/stories/" + story : "/paste/" + read!.Article.Article.Id.Value);
                }
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/paste/{id}",
                async (string id, HttpContext context, StorePool pool, PasteDesk pastes, StoryTeller teller) =>
                    pastes.Find(id) is { } pasted ? await One(id, Visitor.Of(context), pasted, teller).ConfigureAwait(false)
                    : pool.Read(store => store.Stories.StoryOf(new Articles.ArticleId(id))) is { } story
                        ? Results.LocalRedirect("/stories/" + story)
                    : Show.Problem(context, 404, "ISN401", id)
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/paste/{id}.json",
                (string id, HttpContext context, PasteDesk pastes) =>
                    pastes.Find(id) is { } pasted
                        ? ApiJson.Written(json =>
                            new BriefJson(pasted.Told.Newsroom, Visitor.Of(context).Language).Write(json, [pasted.Told.Brief], [])
                        )
                        : Show.Problem(context, 404, "ISN401", id)
            )
            .ExcludeFromDescription();
        site.MapPost(
                "/paste/{id}/keep",
                async (string id, HttpContext context, IAntiforgery forgery, StorePool pool, PasteDesk pastes, Tracking tracking) =>
                {
                    await forgery.ValidateRequestAsync(context).ConfigureAwait(false);
                    if (pastes.Find(id) is not { } pasted)
                        return Show.Problem(context, 404, "ISN401", id);
                    pastes.Keep(pasted);
                    await tracking.Ask().ConfigureAwait(false);
                    return Results.LocalRedirect(
                        (
                            pool.Read(store => store.Stories.StoryOf(pasted.Article.Article.Id)) is { } story
                                ? "/stories/" + story
                                : "/articles/" + id
                        ) + "?done=kept"
                    );
                }
            )
            .ExcludeFromDescription();
    }

    private static async Task<IResult> One(string id, Visitor visitor, Pasted pasted, StoryTeller teller)
    {
        var page = await teller.Write(visitor, pasted.Told, visitor.Context.Request.Query["all"] == "1", kept: false).ConfigureAwait(false);
        return Show.Page<StoryPage>(
            visitor,
            ("Id", id),
            ("Title", page.Title),
            ("Body", new MarkupString(page.Page)),
            ("Pasted", true),
            ("Near", pasted.Near)
        );
    }
}
