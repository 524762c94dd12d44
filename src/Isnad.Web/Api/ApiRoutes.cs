using Isnad.Web.Pages;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Web.Api;

/// <summary><c>/api/v1</c>: the same as the pages, for programs. docs/api.md has an example of every address; a test runs them.</summary>
internal static class ApiRoutes
{
    public static void Map(WebApplication site)
    {
        site.MapOpenApi("/api/v1/openapi.json");
        site.MapGet("/api", () => Results.LocalRedirect("/api/v1")).ExcludeFromDescription();
        var api = site.MapGroup("/api/v1").AddEndpointFilter(OnlyOurs);
        api.MapGet("", (HttpContext context) => Show.Page<ApiPage>(Visitor.Of(context))).ExcludeFromDescription();
        ReadingRoutes.Map(api);
        DecidingRoutes.Map(api);
        api.MapFallback(
                (HttpContext context) =>
                    IsJson(context.Request)
                        ? Show.Problem(context, StatusCodes.Status404NotFound, "ISN501")
                        : Show.Problem(context, StatusCodes.Status415UnsupportedMediaType, "ISN512")
            )
            .ExcludeFromDescription();
    }

    /// <summary>Whether a body, if there is one, is JSON: an endpoint that takes JSON is not found for anything else.</summary>
    private static bool IsJson(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        || HttpMethods.IsHead(request.Method)
        || request.ContentType is null
        || request.HasJsonContentType();

    /// <summary>
    /// A page elsewhere cannot make a browser of ours decide something: what changes must be JSON, and of our own host where an origin is
    /// named; a proxy may speak https for us.
    /// </summary>
    private static async ValueTask<object?> OnlyOurs(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var request = call.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return await next(call).ConfigureAwait(false);
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !(Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority == request.Host.Value))
            return Show.Problem(call.HttpContext, StatusCodes.Status403Forbidden, "ISN505");
        return await next(call).ConfigureAwait(false);
    }
}
