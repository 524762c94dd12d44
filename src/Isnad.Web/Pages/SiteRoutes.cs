using Isnad.Web.Reading;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Isnad.Web.Pages;

/// <summary>Every address of the application; one file per group of pages.</summary>
internal static class SiteRoutes
{
    /// <summary>Registers what the pages need beside the store.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Reports>().AddSingleton<Tracking>().AddSingleton<PasteDesk>();
    }

    /// <summary>Maps them.</summary>
    public static void Map(WebApplication site)
    {
        EnterRoutes.Map(site);
        FrontRoutes.Map(site);
        StoryRoutes.Map(site);
        ArticleRoutes.Map(site);
        SearchRoutes.Map(site);
        StorylineRoutes.Map(site);
        PersonRoutes.Map(site);
        OutletRoutes.Map(site);
        PasteRoutes.Map(site);
        DecisionRoutes.Map(site);
        DeskRoutes.Map(site);
    }
}
