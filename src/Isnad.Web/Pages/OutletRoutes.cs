using Isnad.Outlets;
using Isnad.Sources;
using Isnad.Storage;
using Isnad.Web.Api;
using Isnad.Web.Feeds;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary>
/// <c>/outlets</c> and <c>/outlets/{id}</c>: what each outlet originates and relays, from whom, how late, with or without credit.
/// </summary>
internal static class OutletRoutes
{
    private const int MostArticles = 40;

    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/outlets",
                (HttpContext context, Reports reports) =>
                    Show.Page<OutletsPage>(Visitor.Of(context), ("Outlets", reports.Outlets), ("Relays", reports.Relays))
            )
            .ExcludeFromDescription();
        site.MapGet(
                "/outlets.{format}",
                (string format, HttpContext context, Reports reports) =>
                    format switch
                    {
                        "json" => ApiJson.Of(new Listing<OutletItem>([.. reports.Outlets.Select(o => Item(o, reports.Relays))])),
                        "csv" => Csv.Of(
                            "outlets.csv",
                            ["id", "name", "kind", "country", "articles", "own", "credited", "uncredited", "unattributed", "copied"],
                            reports.Outlets.Select(o =>
                                (IReadOnlyList<object?>)
                                    [
                                        o.Id,
                                        o.Name,
                                        o.Outlet?.Kind,
                                        o.Outlet?.Country,
                                        o.Articles,
                                        o.Own,
                                        o.Credited,
                                        o.Uncredited,
                                        o.Unattributed,
                                        o.Copied,
                                    ]
                            )
                        ),
                        _ => Show.Problem(context, 404, "ISN501"),
                    }
            )
            .ExcludeFromDescription();
        site.MapGet("/outlets/{id}", One).ExcludeFromDescription();
        site.MapGet("/outlets/{id}.{format}", As).ExcludeFromDescription();
    }

    /// <summary>An outlet as the API shows it.</summary>
    public static OutletItem Item(OutletReport o, IReadOnlyList<Relay> relays)
    {
        var from = relays.Where(r => r.To == o.Id).ToList();
        return new OutletItem(
            o.Id,
            o.Name,
            o.Outlet?.Kind,
            o.Outlet?.Country is { Length: > 0 } country ? country : null,
            o.Articles,
            o.Own,
            o.Credited,
            o.Uncredited,
            o.Copied,
            [.. from.Select(r => new RelayItem(r.FromName, r.Articles))],
            Relay.Median([
                .. from.Where(r => r.DelayMinutes is not null)
                    .SelectMany(r => Enumerable.Repeat((long)r.DelayMinutes!.Value, Math.Min(r.Articles, 1000))),
            ])
        )
        {
            Unattributed = o.Unattributed,
        };
    }

    private static IResult One(string id, HttpContext context, StorePool pool, Reports reports)
    {
        var report = reports.Outlets.FirstOrDefault(o => o.Id == id);
        var (from, to) = (
            reports.Relays.Where(r => r.To == id).Take(25).ToList(),
            reports.Relays.Where(r => r.From == id).Take(25).ToList()
        );
        var known = OutletRegister.Shipped.Find(id);
        if (report is null && to.Count == 0)
            return known is not null && known.Id != id
                ? Results.LocalRedirect("/outlets/" + Uri.EscapeDataString(known.Id))
                : Show.Problem(context, 404, "ISN401", id);
        var articles = pool.Read(store => store.Lists.OfOutlet(id, MostArticles));
        return Show.Page<OutletPage>(
            Visitor.Of(context),
            ("Id", id),
            ("Name", report?.Name ?? to[0].FromName),
            ("Known", known),
            ("Report", report),
            ("From", from),
            ("To", to),
            ("Articles", articles),
            ("Notice", Notices.Read(context))
        );
    }

    /// <summary>What is known of an outlet or agency without an article in the store, whose texts others carry; null where none does.</summary>
    private static OutletReport? Carried(string id, IReadOnlyList<Relay> relays)
    {
        var to = relays.Where(r => r.From == id).ToList();
        return to.Count == 0
            ? null
            : new OutletReport(id, to[0].FromName, OutletRegister.Shipped.Find(id), 0, 0, 0, 0, 0, to.Sum(r => r.Articles), [], null, null);
    }

    private static IResult As(string id, string format, HttpContext context, StorePool pool, Reports reports)
    {
        var report = reports.Outlets.FirstOrDefault(o => o.Id == id) ?? Carried(id, reports.Relays);
        if (report is null)
            return Show.Problem(context, 404, "ISN401", id);
        return format switch
        {
            "json" => ApiJson.Of(Item(report, reports.Relays)),
            "csv" => FrontRoutes.ArticleCsv("outlet.csv", pool.Read(store => store.Lists.OfOutlet(id, 1000))),
            "rss" => Rss.Of(
                context,
                report.Name,
                "/outlets/" + Uri.EscapeDataString(id),
                Visitor.Of(context).Language,
                pool.Read(store => store.Lists.OfOutlet(id, 100)).Select(Rss.Of)
            ),
            _ => Show.Problem(context, 404, "ISN501"),
        };
    }
}
