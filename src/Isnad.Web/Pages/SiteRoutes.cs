using Isnad.Web.Api;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Isnad.Web.Watches;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Isnad.Web.Pages;

/// <summary>Every address of the application; one file per group of pages.</summary>
internal static class SiteRoutes
{
    /// <summary>Registers what the pages need beside the store.</summary>
    public static void Add(IServiceCollection services)
    {
        services
            .AddSingleton<Reports>()
            .AddSingleton<FrontShelf>()
            .AddSingleton<Tracking>()
            .AddSingleton<PasteDesk>()
            .AddSingleton<Courier>()
            .AddSingleton<DigestMaker>()
            .AddSingleton<Rounds>()
            .AddSingleton<Listeners>()
            .AddSingleton<StoryTeller>()
            .AddHostedService<WritingAhead>();
        services.AddHostedService(provider => provider.GetRequiredService<Rounds>());
        services.AddOpenApi(
            "v1",
            document =>
            {
                document.OpenApiVersion = Microsoft.OpenApi.OpenApiSpecVersion.OpenApi3_1;
                document.AddDocumentTransformer(
                    (written, _, _) =>
                    {
                        written.Info = new Microsoft.OpenApi.OpenApiInfo
                        {
                            Title = "Isnad",
                            Version = "1",
                            Description = "What happened, who said it, through whom it came. docs/api.md has an example of every address.",
                        };
                        written.Servers = [];
                        return Task.CompletedTask;
                    }
                );
            }
        );
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
        WatchRoutes.Map(site);
        LiveRoutes.Map(site);
        ApiRoutes.Map(site);
    }
}
