using Isnad.Exports;
using Isnad.Storage;
using Isnad.Web.Api;
using Isnad.Web.Feeds;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary>
/// <c>/people</c> and <c>/people/{key}</c>: what somebody is reported to have said, what is said about them, how their name is spelt.
/// </summary>
internal static class PersonRoutes
{
    private const int MostSaid = 30;
    private const int MostAbout = 30;
    private const int MostSpellings = 12;

    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/people",
                (HttpContext context, Reports reports) =>
                    context.Request.Query["name"].ToString() is { Length: > 0 } name
                        ? Results.LocalRedirect(PersonAddress.Of(name.Trim()))
                        : Show.Page<PeoplePage>(Visitor.Of(context), ("People", reports.People), ("Quoted", reports.Quoted))
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/people.{format}",
                (string format, HttpContext context, Reports reports) =>
                    format switch
                    {
                        "json" => ApiJson.Of(new Listing<NamedItem>([.. reports.People.Select(NamedItem.Of)])),
                        "csv" => Csv.Of(
                            "people.csv",
                            ["key", "name", "articles"],
                            reports.People.Select(p => (IReadOnlyList<object?>)[p.Key, p.Name, p.Articles])
                        ),
                        _ => Show.Problem(context, 404, "ISN501"),
                    }
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/people/{key}",
                (string key, HttpContext context, StorePool pool) =>
                    pool.Read(store => Read(store, key)) is { } person
                        ? Show.Page<PersonPage>(Visitor.Of(context), ("Person", person))
                        : Show.Problem(context, 404, "ISN401", key)
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/people/{key}.{format:regex(^(json|csv|rss)$)}",
                (string key, string format, HttpContext context, StorePool pool) =>
                {
                    if (pool.Read(store => Read(store, key)) is not { } person)
                        return Show.Problem(context, 404, "ISN401", key);
                    return format switch
                    {
                        "json" => ApiJson.Of(person),
                        "csv" => Csv.Of(
                            "person.csv",
                            ["article", "outlet", "published", "statement", "text", "denied"],
                            person.Said.Select(s =>
                                (IReadOnlyList<object?>)
                                    [
                                        s.Article.Id,
                                        s.Article.OutletName,
                                        s.Article.Published,
                                        s.Statement,
                                        s.Text,
                                        s.Denied ? "true" : "false",
                                    ]
                            )
                        ),
                        _ => Rss.Of(
                            context,
                            person.Name,
                            PersonAddress.Of(person.Key),
                            Visitor.Of(context).Language,
                            person.Said.Select(s => new RssItem(
                                s.Article.Id + "#" + s.Statement.ToString(System.Globalization.CultureInfo.InvariantCulture),
                                Outside.Cut(s.Text, 120)!,
                                "/articles/" + s.Article.Id,
                                s.Article.Seen,
                                s.Text
                            ))
                        ),
                    };
                }
            )
            .ExcludeFromDescription();
    }

    /// <summary>A person with what is reported; null when no article names them.</summary>
    public static PersonItem? Read(Store store, string key)
    {
        if (store.People.Find(key) is not { } named)
            return null;
        var spellings = new Dictionary<string, int>(StringComparer.Ordinal);
        var said = new List<SaidItem>();
        foreach (var article in store.People.Said(named.Key, MostSaid).GroupBy(s => s.Article.Id))
        {
            if (store.Articles.Find(article.Key.Value) is not { } analysed)
                continue;
            Count(spellings, analysed.Mentions.Where(m => m.Entity?.Id.Value == named.Key).Select(m => m.Text));
            foreach (var row in article.Where(r => r.Statement < analysed.Statements.Count))
            {
                var statement = analysed.Statements[row.Statement];
                said.Add(
                    new SaidItem(
                        ArticleItem.Of(row.Article),
                        row.Statement,
                        statement.Text,
                        statement.Evidence.Span.Start,
                        statement.Evidence.Span.Length,
                        statement.Evidence.In.Code,
                        statement.Denied
                    )
                );
            }
        }
        var about = store.People.About(named.Key, MostAbout);
        if (spellings.Count == 0)
            foreach (var row in about.Take(8))
                if (store.Articles.Find(row.Id.Value) is { } analysed)
                    Count(spellings, analysed.Mentions.Where(m => m.Entity?.Id.Value == named.Key).Select(m => m.Text));
        return new PersonItem(
            named.Key,
            named.Name,
            Json.Code(named.Kind),
            named.Articles,
            [
                .. spellings
                    .OrderByDescending(s => s.Value)
                    .ThenBy(s => s.Key, StringComparer.Ordinal)
                    .Take(MostSpellings)
                    .Select(s => new SpellingItem(s.Key, s.Value)),
            ],
            said,
            [.. about.Select(ArticleItem.Of)]
        )
        {
            SaidInAll = store.People.SaidCount(named.Key),
        };
    }

    private static void Count(Dictionary<string, int> spellings, IEnumerable<string> texts)
    {
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
            spellings[text] = spellings.GetValueOrDefault(text) + 1;
    }
}
