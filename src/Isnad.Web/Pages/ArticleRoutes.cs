using Isnad.Articles;
using Isnad.Copies;
using Isnad.Exports;
using Isnad.Storage;
using Isnad.Web.Api;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary><c>/articles/{id}</c> and <c>/compare/{a}/{b}</c>.</summary>
internal static class ArticleRoutes
{
    public static void Map(WebApplication site)
    {
        site.MapGet("/articles/{id}", One).ExcludeFromDescription();
        site.MapGet("/articles/{id}.json", Analysis).ExcludeFromDescription();
    }

    /// <summary>An article with what was read in it, for programs.</summary>
    public static IResult Analysis(string id, HttpContext context, StorePool pool) =>
        pool.Read(store => store.Articles.Find(id)) is { } article
            ? ApiJson.Written(json => AnalysisJson.Write(json, article))
            : Show.Problem(context, 404, "ISN401", id);

    private static IResult One(string id, HttpContext context, StorePool pool, Telling.PasteDesk pastes) =>
        pool.Read(store =>
        {
            if (store.Articles.Find(id) is not { } article)
            {
                return pastes.Find(id) is { } pasted
                    ? Show.Page<ArticlePage>(
                        Visitor.Of(context),
                        ("Analysed", pasted.Article),
                        ("Asked", context.Request.Query["e"].ToString())
                    )
                    : Show.Problem(context, 404, "ISN401", id);
            }
            var key = article.Article.Id;
            if (key.Value != id)
                return Results.LocalRedirect("/articles/" + key.Value);
            var group = store.Copies.GroupsOf([key]).FirstOrDefault();
            return Show.Page<ArticlePage>(
                Visitor.Of(context),
                ("Analysed", article),
                ("Row", store.Lists.Find(id)),
                ("Group", group),
                ("Others", Others(store, group, key)),
                ("Revisions", store.Articles.Revisions(key)),
                ("Made", store.Decisions.About(id).Select(d => Telling.ToldDecision.Of(store, d)).ToList()),
                ("Asked", context.Request.Query["e"].ToString()),
                ("Notice", Notices.Read(context)),
                ("Wrong", Notices.Wrong(context))
            );
        });

    private static List<ArticleRow> Others(Store store, CopyGroup? group, ArticleId article) =>
        group is null
            ? []
            :
            [
                .. group
                    .Members.Where(m => m.Article != article)
                    .Take(40)
                    .Select(m => store.Lists.Find(m.Article.Value))
                    .OfType<ArticleRow>(),
            ];
}
