using Isnad.Storage;
using Isnad.Web.Api;
using Isnad.Web.Feeds;
using Isnad.Web.Serving;
using Isnad.Web.Watches;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary><c>/watches</c>: saved searches and storylines with a daily digest as page, feed, webhook and mail.</summary>
internal static class WatchRoutes
{
    private const int Most = 60;

    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/watches",
                (HttpContext context, StorePool pool) =>
                    Show.Page<WatchesPage>(
                        Visitor.Of(context),
                        (
                            "Watches",
                            pool.Read(store => store.Watches.All().Select(w => (w, DigestMaker.New(store, w, 200).Count)).ToList())
                        ),
                        ("Notice", Notices.Read(context)),
                        ("Wrong", Notices.Wrong(context))
                    )
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/watches.json",
                (StorePool pool) => ApiJson.Of(new Listing<WatchItem>([.. pool.Read(store => store.Watches.All()).Select(WatchItem.Of)]))
            )
            .ExcludeFromDescription();
        site.MapPost(
                "/watches",
                async (HttpContext context, IAntiforgery forgery, StorePool pool, ServeOptions options, TimeProvider clock) =>
                {
                    await forgery.ValidateRequestAsync(context).ConfigureAwait(false);
                    var form = await context.Request.ReadFormAsync().ConfigureAwait(false);
                    var words = form["q"].ToString().Trim();
                    if (Uri.TryCreate(form["webhook"].ToString(), UriKind.Absolute, out var hook) && !Courier.Reaches(options, hook))
                        return Results.LocalRedirect("/watches?wrong=webhook#webhook");
                    var watch = WatchDesk.Make(
                        new WatchWish(
                            form["kind"].ToString(),
                            words.Length > 0 ? "?q=" + Uri.EscapeDataString(words) : form["subject"].ToString(),
                            words.Length > 0 ? words : form["name"].ToString(),
                            form["webhook"].ToString(),
                            form["mail"].ToString()
                        ),
                        pool,
                        options,
                        clock
                    );
                    return Results.LocalRedirect("/watches/" + watch.Id + "?done=watch");
                }
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/watches/{id}",
                (string id, HttpContext context, StorePool pool) =>
                    pool.Read(store =>
                        store.Watches.Find(id) is not { } watch
                            ? Show.Problem(context, 404, "ISN401", id)
                            : Show.Page<WatchPage>(
                                Visitor.Of(context),
                                ("Watch", watch),
                                ("Waiting", DigestMaker.New(store, watch, Most)),
                                ("Digests", Digests(store, id)),
                                ("Notice", Notices.Read(context))
                            )
                    )
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/watches/{id}.{format:regex(^(json|rss)$)}",
                (string id, string format, HttpContext context, StorePool pool) =>
                    pool.Read(store =>
                    {
                        if (store.Watches.Find(id) is not { } watch)
                            return Show.Problem(context, 404, "ISN401", id);
                        return format == "json"
                            ? ApiJson.Of(WatchItem.Of(watch))
                            : Rss.Of(
                                context,
                                watch.Name,
                                "/watches/" + id,
                                Visitor.Of(context).Language,
                                DigestMaker
                                    .New(store, watch, 100)
                                    .Concat(Digests(store, id).SelectMany(d => d.Rows))
                                    .DistinctBy(a => a.Id)
                                    .Take(200)
                                    .Select(Rss.Of)
                            );
                    })
            )
            .ExcludeFromDescription();
        site.MapPost(
                "/watches/{id}/end",
                async (string id, HttpContext context, IAntiforgery forgery, StorePool pool) =>
                {
                    await forgery.ValidateRequestAsync(context).ConfigureAwait(false);
                    pool.Write(store =>
                    {
                        store.Write(() => store.Watches.Remove(id));
                        return 0;
                    });
                    return Results.LocalRedirect("/watches?done=unwatch");
                }
            )
            .ExcludeFromDescription();
    }

    private static List<(Digest Digest, IReadOnlyList<ArticleRow> Rows)> Digests(Store store, string watch) =>
        [
            .. store
                .Watches.Digests(watch, 7)
                .Select(d => (d, (IReadOnlyList<ArticleRow>)[.. d.Articles.Take(Most).Select(store.Lists.Find).OfType<ArticleRow>()])),
        ];
}
