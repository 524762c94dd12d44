using System.Globalization;
using Isnad.Arabic.Letters;
using Isnad.Storage;
using Isnad.Storage.Finding;
using Isnad.Web.Api;
using Isnad.Web.Feeds;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary><c>/search</c> and its twins: articles by words in any spelling, narrowed by facets.</summary>
internal static class SearchRoutes
{
    private const int MostForms = 6;

    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/search",
                (HttpContext context, StorePool pool) =>
                {
                    var asked = new AskedSearch(context.Request.Query).Checked();
                    var query = asked.Query();
                    if (asked.Empty)
                        return Show.Page<SearchPage>(Visitor.Of(context), ("Ask", asked), ("Query", query));
                    return pool.Read(store =>
                    {
                        var result = new ArticleSearch(store).Find(query, asked.Page * AskedSearch.Most, AskedSearch.Most);
                        return Show.Page<SearchPage>(
                            Visitor.Of(context),
                            ("Ask", asked),
                            ("Query", query),
                            ("Result", result),
                            ("Rows", result.Articles.Select(row => (row, Forms(store, result.Plan, row))).ToList())
                        );
                    });
                }
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/search.{format}",
                (string format, HttpContext context, StorePool pool) =>
                {
                    var asked = new AskedSearch(context.Request.Query).Checked();
                    var visitor = Visitor.Of(context);
                    var result = pool.Read(store => new ArticleSearch(store).Find(asked.Query(), 0, 100, facets: format == "json"));
                    return format switch
                    {
                        "json" => ApiJson.Of(
                            SearchAnswer.Of(asked.Query().Words, result, [.. result.Articles.Select(ArticleItem.Of)], null)
                        ),
                        "csv" => FrontRoutes.ArticleCsv("search.csv", result.Articles),
                        "rss" => Rss.Of(
                            context,
                            visitor["search"] + ": " + asked.Query().Words,
                            asked.Address("/search"),
                            visitor.Language,
                            result.Articles.OrderByDescending(a => a.Moment).Select(Rss.Of)
                        ),
                        _ => Show.Problem(context, 404, "ISN501"),
                    };
                }
            )
            .ExcludeFromDescription();
    }

    /// <summary>The forms in an article that the words matched, as written, each with the address that shows it.</summary>
    public static IReadOnlyList<(string Form, string Address)> Forms(Store store, SearchPlan plan, ArticleRow row)
    {
        if (plan.IsEmpty || store.Articles.Text(row.Id) is not { } text)
            return [];
        return
        [
            .. plan.Matches(text.Length > 4_000 ? text[..4_000] : text)
                .Select(span => (Form: span.Of(text), Span: span))
                .DistinctBy(f => f.Form, StringComparer.Ordinal)
                .Take(MostForms)
                .Select(f => (f.Form, Address(row, f.Span))),
        ];
    }

    private static string Address(ArticleRow row, TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{row.Id.Value}?e={span.Start}-{span.Length}#e");
}
