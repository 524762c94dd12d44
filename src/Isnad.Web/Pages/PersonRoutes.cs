using System.Globalization;
using Isnad.Analysis;
using Isnad.Exports;
using Isnad.Storage;
using Isnad.Storage.Finding;
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
    /// <summary>From so many things said on a page takes up no further story.</summary>
    private const int MostSaid = 12;

    private const int MostReports = 30;
    private const int MostSpellings = 12;

    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/people",
                (HttpContext context, StorePool pool, Reports reports) =>
                {
                    var name = Outside.Plain(context.Request.Query["name"].ToString()).Trim();
                    return name.Length > 0 && pool.Read(store => new NameChoice(store).Meant(name)) is { } meant
                        ? Results.LocalRedirect(PersonAddress.Of(meant.Key))
                        : Show.Page<PeoplePage>(
                            Visitor.Of(context),
                            ("People", reports.People),
                            ("Quoted", reports.Quoted),
                            ("Bodies", reports.QuotedBodies),
                            ("Missed", name.Length > 0 ? name : null)
                        );
                }
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
                (string key, HttpContext context, StorePool pool, Newsstand stand) =>
                    pool.Read(store => Dossier(store, stand, key, context.Request.Query)) is { } read
                        ? Show.Page<PersonPage>(Visitor.Of(context), ("Dossier", read.Dossier), ("Wish", read.Wish), ("With", read.With))
                        : Show.Problem(context, 404, "ISN401", key)
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/people/{key}.{format:regex(^(json|csv|rss)$)}",
                (string key, string format, HttpContext context, StorePool pool, Newsstand stand) =>
                {
                    if (format == "json")
                        return pool.Read(store => Read(store, stand, key, context.Request.Query)) is { } person
                            ? ApiJson.Of(person)
                            : Show.Problem(context, 404, "ISN401", key);
                    if (pool.Read(store => Latest(store, key)) is not var (named, said))
                        return Show.Problem(context, 404, "ISN401", key);
                    return format == "csv"
                        ? Csv.Of(
                            "person.csv",
                            ["article", "outlet", "published", "statement", "text", "denied"],
                            said.Select(s =>
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
                        )
                        : Rss.Of(
                            context,
                            named.Name,
                            PersonAddress.Of(named.Key),
                            Visitor.Of(context).Language,
                            said.Select(s => new RssItem(
                                s.Article.Id + "#" + s.Statement.ToString(CultureInfo.InvariantCulture),
                                Outside.Cut(s.Text, 120)!,
                                "/articles/" + s.Article.Id,
                                s.Article.Seen,
                                s.Text
                            ))
                        );
                }
            )
            .ExcludeFromDescription();
    }

    /// <summary>A person with what is reported; null when no article names them.</summary>
    public static PersonItem? Read(Store store, Newsstand stand, string key, IQueryCollection query)
    {
        if (Dossier(store, stand, key, query) is not var (dossier, wish, _))
            return null;
        var person = dossier.Person;
        return new PersonItem(
            person.Key,
            person.Name,
            Codes.Of(person.Kind),
            person.Articles,
            [.. dossier.Spellings.Take(MostSpellings).Select(s => new SpellingItem(s.Text, s.Articles))],
            [.. Reports(store, store.Spoken.By(person.Key, wish.Filter).Take(MostReports))],
            [.. store.People.About(person.Key, MostReports).Select(ArticleItem.Of)]
        )
        {
            SaidInAll = store.Spoken.Count(person.Key),
            SpeaksOf = [.. dossier.Matters.Select(NamedItem.Of)],
            SpokenOfBy = [.. dossier.Speakers.Select(NamedItem.Of)],
            SaidByStory = [.. dossier.Said.Stories.Select(PersonStoryItem.Of)],
            SaidOfThem = [.. dossier.About.Stories.Select(PersonStoryItem.Of)],
        };
    }

    /// <summary>The latest reports of what somebody said; null when no article names them.</summary>
    private static (NamedRow Person, List<SaidItem> Said)? Latest(Store store, string key) =>
        store.People.Find(key) is { } person
            ? (person, [.. Reports(store, store.Spoken.By(person.Key, new SpokenFilter()).Take(MostReports))])
            : null;

    /// <summary>What is kept of somebody as an address asks for it; null when no article names them, or whom it asks for beside.</summary>
    private static (Dossier Dossier, DossierWish Wish, NamedRow? With)? Dossier(
        Store store,
        Newsstand stand,
        string key,
        IQueryCollection query
    )
    {
        if (store.People.Find(key) is not { } person)
            return null;
        var beside = query["with"].ToString();
        var with = beside.Length > 0 ? store.People.Find(beside) : null;
        if (beside.Length > 0 && with is null)
            return null;
        var wish = new DossierWish
        {
            Filter = new SpokenFilter { With = with?.Key },
            SkipSaid = Number(query["said"]),
            SkipAbout = Number(query["about"]),
            Most = MostSaid,
        };
        var desk = new DossierDesk(store, id => stand.Tell(store, id) is { } told ? (told.Newsroom, told.Brief.Statements) : null);
        return (desk.Read(person, wish), wish, with);
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static IEnumerable<SaidItem> Reports(Store store, IEnumerable<SpokenRow> rows)
    {
        foreach (var article in rows.GroupBy(r => r.Article.Id))
        {
            if (store.Articles.Find(article.Key.Value) is not { } analysed)
                continue;
            foreach (var row in article.Where(r => r.Statement < analysed.Statements.Count))
            {
                var statement = analysed.Statements[row.Statement];
                yield return new SaidItem(
                    ArticleItem.Of(row.Article),
                    row.Statement,
                    statement.Text,
                    statement.Evidence.Span.Start,
                    statement.Evidence.Span.Length,
                    statement.Evidence.In.Code,
                    statement.Denied
                );
            }
        }
    }
}
