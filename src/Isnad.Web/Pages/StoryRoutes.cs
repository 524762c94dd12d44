using System.Text;
using Isnad.Exports;
using Isnad.Storage;
using Isnad.Stories;
using Isnad.Web.Api;
using Isnad.Web.Feeds;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary><c>/stories</c> and <c>/stories/{id}</c> with twins and downloads.</summary>
internal static class StoryRoutes
{
    private const int Most = 50;
    private const int NextInLine = 3;

    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/stories",
                (HttpContext context, StorePool pool) =>
                {
                    var (rows, next) = List(context, pool);
                    return Show.Page<StoriesPage>(Visitor.Of(context), ("Rows", rows), ("Next", next));
                }
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/stories.{format}",
                (string format, HttpContext context, StorePool pool) =>
                {
                    var visitor = Visitor.Of(context);
                    var (rows, next) = List(context, pool);
                    return format switch
                    {
                        "json" => ApiJson.Of(new Listing<StoryItem>([.. rows.Select(StoryItem.Of)], next)),
                        "csv" => FrontRoutes.StoryCsv("stories.csv", rows),
                        "rss" => Rss.Of(
                            context,
                            visitor["isnad"] + ": " + visitor["stories"],
                            "/stories",
                            visitor.Language,
                            rows.Select(r => Rss.Of(r, x => FrontRoutes.State(visitor, x)))
                        ),
                        _ => Show.Problem(context, 404, "ISN501"),
                    };
                }
            )
            .ExcludeFromDescription();
        site.MapGet("/stories/{id}", One).ExcludeFromDescription();
        site.MapGet("/stories/{id}.{format}", As).ExcludeFromDescription();
    }

    /// <summary>A page of stories, the latest first, and the token of the next.</summary>
    public static (IReadOnlyList<StoryRow> Rows, string? Next) List(HttpContext context, StorePool pool)
    {
        var after = PageToken.Read(context.Request.Query["page"]);
        return pool.Read(store =>
        {
            var rows = store.Lists.Stories(after, Most + 1);
            return rows.Count > Most ? ((IReadOnlyList<StoryRow>)[.. rows.Take(Most)], PageToken.Write(rows[Most - 1])) : (rows, null);
        });
    }

    private static async Task<IResult> One(string id, HttpContext context, StorePool pool, Newsstand stand, StoryTeller teller)
    {
        var visitor = Visitor.Of(context);
        var all = context.Request.Query["all"] == "1";
        var (elsewhere, ahead, told, line, beside, made) = pool.Read(store =>
        {
            if (store.Lists.FindStory(id) is not { } row)
                return (Elsewhere(id, context, store), null, null, null, [], []);
            var ahead = all ? null : StoryTeller.Ahead(store, id, visitor);
            var line = row.Storyline is { } its ? store.Storylines.Find(its.Value) : null;
            return (
                (IResult?)null,
                ahead,
                ahead is null ? stand.Tell(store, id) : null,
                line,
                line is null ? [] : Beside(row, store.Stories.OfStoryline(line.Id.Value)),
                store.Decisions.About(id).Select(d => ToldDecision.Of(store, d)).ToList()
            );
        });
        if (elsewhere is not null)
            return elsewhere;
        if (ahead is null && told is null)
            return Show.Problem(context, 404, "ISN401", id);
        var page = ahead ?? await teller.Write(visitor, told!, all, kept: true).ConfigureAwait(false);
        return Show.Page<StoryPage>(
            visitor,
            ("Id", id),
            ("Title", page.Title),
            ("Body", new MarkupString(page.Page)),
            ("Storyline", line),
            ("Beside", beside),
            ("Made", made),
            ("Notice", Notices.Read(context)),
            ("Wrong", Notices.Wrong(context))
        );
    }

    /// <summary>A story with those of its storyline that stand next to it in order of time.</summary>
    private static IReadOnlyList<StoryRow> Beside(StoryRow story, IReadOnlyList<StoryRow> line)
    {
        var at = line.Index().FirstOrDefault(s => s.Item.Id == story.Id).Index;
        return [.. line.Skip(Math.Max(0, Math.Min(at - NextInLine, line.Count - (2 * NextInLine) - 1))).Take((2 * NextInLine) + 1)];
    }

    /// <summary>Where a story is now that was merged into another; the story of an article.</summary>
    private static IResult Elsewhere(string id, HttpContext context, Store store) =>
        store.Stories.Find(id) is { } story ? Results.LocalRedirect("/stories/" + story.Id.Value, permanent: true)
        : store.Stories.StoryOf(new Articles.ArticleId(id)) is { } home ? Results.LocalRedirect("/stories/" + home)
        : Show.Problem(context, 404, "ISN401", id);

    private static IResult As(string id, string format, HttpContext context, Newsstand stand)
    {
        if (stand.Tell(id) is not { } told)
            return Show.Problem(context, 404, "ISN401", id);
        var visitor = Visitor.Of(context);
        return format switch
        {
            "json" => ApiJson.Written(json => new BriefJson(told.Newsroom, visitor.Language).Write(json, [told.Brief], [])),
            "md" => Results.File(Encoding.UTF8.GetBytes(Markdown(told, visitor.Language)), "text/markdown; charset=utf-8", id + ".md"),
            "html" => Results.File(
                Encoding.UTF8.GetBytes(BriefPage.Write(told.Newsroom, [told.Brief], visitor.Language)),
                "text/html; charset=utf-8",
                id + ".html"
            ),
            "csv" => FrontRoutes.ArticleCsv(id + ".csv", Articles(context, id)),
            "rss" => Rss.Of(
                context,
                told.Brief.Title,
                "/stories/" + id,
                visitor.Language,
                Articles(context, id).Reverse().Take(100).Select(Rss.Of)
            ),
            _ => Show.Problem(context, 404, "ISN501"),
        };
    }

    private static IReadOnlyList<ArticleRow> Articles(HttpContext context, string id) =>
        ((StorePool)context.RequestServices.GetService(typeof(StorePool))!).Read(store => store.Lists.OfStory(id));

    private static string Markdown(ToldStory told, string language)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        new BriefText(told.Newsroom, language, true, true).Write(text, told.Brief);
        return text.ToString();
    }
}
