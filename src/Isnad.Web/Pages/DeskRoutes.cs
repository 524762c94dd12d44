using Isnad.Analysis;
using Isnad.Copies;
using Isnad.Exports;
using Isnad.Web.Api;
using Isnad.Web.Feeds;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary>The pages behind the news: comparison, sources and their health, problems, settings, what Isnad is.</summary>
internal static class DeskRoutes
{
    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/compare/{a}/{b}",
                (string a, string b, HttpContext context, StorePool pool) =>
                    Compare(a, b, context, pool, (x, y) => Show.Page<ComparePage>(Visitor.Of(context), ("A", x), ("B", y)))
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/compare/{a}/{b}.json",
                (string a, string b, HttpContext context, StorePool pool) => Compare(a, b, context, pool, Shared)
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/sources",
                (HttpContext context, StorePool pool, Telling.Reports reports) =>
                    pool.Read(store =>
                        Show.Page<SourcesPage>(
                            Visitor.Of(context),
                            ("Sources", store.Sources.All()),
                            ("Waiting", store.Pages.Waiting),
                            ("Articles", reports.Totals.Articles),
                            ("Outlets", reports.Totals.Outlets)
                        )
                    )
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/sources.{format}",
                (string format, HttpContext context, StorePool pool) =>
                    format switch
                    {
                        "json" => ApiJson.Of(Sources(pool)),
                        "csv" => Csv.Of(
                            "sources.csv",
                            ["url", "kind", "title", "checked", "due", "status", "failures", "found"],
                            Sources(pool)
                                .Items.Select(s =>
                                    (IReadOnlyList<object?>)[s.Url, s.Kind, s.Title, s.Checked, s.Due, s.Status, s.Failures, s.Found]
                                )
                        ),
                        _ => Show.Problem(context, 404, "ISN501"),
                    }
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/problems",
                (HttpContext context, StorePool pool) =>
                    Show.Page<ProblemsPage>(Visitor.Of(context), ("Problems", pool.Read(store => store.Problems.All())))
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/problems.{format}",
                (string format, HttpContext context, StorePool pool) =>
                    format switch
                    {
                        "json" => ApiJson.Of(Problems(pool, Visitor.Of(context).Language)),
                        "csv" => Csv.Of(
                            "problems.csv",
                            ["input", "code", "message", "seen"],
                            Problems(pool, Visitor.Of(context).Language)
                                .Items.Select(p => (IReadOnlyList<object?>)[p.Input, p.Code, p.Message, p.Seen])
                        ),
                        _ => Show.Problem(context, 404, "ISN501"),
                    }
            )
            .ExcludeFromDescription();
        site.MapGet("/about", (HttpContext context) => Show.Page<AboutPage>(Visitor.Of(context))).ExcludeFromDescription();
        site.MapGet(
                "/settings",
                (HttpContext context, ServeOptions options) =>
                    Show.Page<SettingsPage>(Visitor.Of(context), ("Options", options), ("Notice", Notices.Read(context)))
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/settings.json",
                (HttpContext context) =>
                    ApiJson.Of(
                        new ChosenSettings(
                            Visitor.Of(context).Language,
                            Visitor.Of(context).Theme,
                            Visitor.Of(context).IndicDigits ? "indic" : "european",
                            Visitor.Of(context).SyriacMonths ? "syriac" : "roman",
                            Visitor.Of(context).Hijri ? "on" : "off"
                        )
                    )
            )
            .ExcludeFromDescription();
        site.MapPost(
                "/settings",
                async (HttpContext context, IAntiforgery forgery) =>
                {
                    await forgery.ValidateRequestAsync(context).ConfigureAwait(false);
                    var form = await context.Request.ReadFormAsync().ConfigureAwait(false);
                    foreach (
                        var (name, values) in (IEnumerable<(string, string[])>)
                            [
                                ("lang", ["ar", "en"]),
                                ("theme", ["auto", "light", "dark"]),
                                ("digits", ["european", "indic"]),
                                ("months", ["roman", "syriac"]),
                                ("hijri", ["off", "on"]),
                            ]
                    )
                    {
                        if (values.Contains(form[name].ToString()))
                            Visitor.Of(context).Keep("isnad-" + name, form[name].ToString());
                    }
                    return Results.LocalRedirect("/settings?done=settings");
                }
            )
            .ExcludeFromDescription();
    }

    /// <summary>The sources of a store.</summary>
    public static Listing<SourceItem> Sources(StorePool pool) =>
        new([
            .. pool.Read(store => store.Sources.All())
                .Select(s => new SourceItem(
                    s.Url,
                    s.Kind,
                    s.Title,
                    s.Checked,
                    s.Due,
                    s.Status.Length == 0 ? "ok" : s.Status,
                    s.Failures,
                    s.Found
                )),
        ]);

    /// <summary>The problems of a store.</summary>
    public static Listing<ProblemItem> Problems(StorePool pool, string language) =>
        new([
            .. pool.Read(store => store.Problems.All())
                .Select(p => new ProblemItem(p.Problem.Input, p.Problem.Code, p.Problem.Message(language), p.Seen)),
        ]);

    private static IResult Compare(
        string a,
        string b,
        HttpContext context,
        StorePool pool,
        Func<AnalysedArticle, AnalysedArticle, IResult> show
    )
    {
        var (x, y) = pool.Read(store => (store.Articles.Find(a), store.Articles.Find(b)));
        return x is null ? Show.Problem(context, 404, "ISN401", a)
            : y is null ? Show.Problem(context, 404, "ISN401", b)
            : show(x, y);
    }

    private static IResult Shared(AnalysedArticle a, AnalysedArticle b) =>
        ApiJson.Written(json =>
        {
            var compared = ArticleComparison.Of(new PairJudge(), a, b);
            json.WriteStartObject();
            json.WriteString("a", a.Article.Id.Value);
            json.WriteString("b", b.Article.Id.Value);
            json.WriteString("relation", Codes.Of(compared.Judgement.Relation));
            json.WriteNumber("share", Math.Round(compared.Judgement.Share, 4));
            json.WriteNumber("sure", Math.Round(compared.Judgement.Sure, 4));
            json.WriteString("from", compared.From);
            json.Array(
                "spans",
                compared.Shared,
                shared =>
                {
                    json.WriteStartObject();
                    json.WriteStartObject("a");
                    json.Span(shared.A);
                    json.WriteEndObject();
                    json.WriteStartObject("b");
                    json.Span(shared.B);
                    json.WriteEndObject();
                    json.WriteEndObject();
                }
            );
            json.WriteEndObject();
        });
}

/// <summary>What a visitor chose.</summary>
/// <param name="Lang">ar or en.</param>
/// <param name="Theme">auto, light, dark.</param>
/// <param name="Digits">european or indic.</param>
/// <param name="Months">roman or syriac.</param>
/// <param name="Hijri">on where days are also given in the Hijri calendar, off.</param>
public sealed record ChosenSettings(string Lang, string Theme, string Digits, string Months, string Hijri);
