using Isnad.Web.Serving;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary><c>/enter</c>: where a password is asked for, when one is set.</summary>
internal static class EnterRoutes
{
    public static void Map(WebApplication site)
    {
        site.MapGet("/enter", (HttpContext context) => Ask(context)).ExcludeFromDescription();
        site.MapPost(
                "/enter",
                async (HttpContext context, IAntiforgery forgery, AccessGate gate) =>
                {
                    await forgery.ValidateRequestAsync(context).ConfigureAwait(false);
                    var form = await context.Request.ReadFormAsync().ConfigureAwait(false);
                    if (!gate.IsToken(form["password"].ToString()))
                        return Show.Page<EnterPage>(
                            Visitor.Of(context),
                            StatusCodes.Status401Unauthorized,
                            ("Wrong", true),
                            ("Back", Local(form["back"]))
                        );
                    gate.Remember(context);
                    return Results.LocalRedirect(Local(form["back"]));
                }
            )
            .ExcludeFromDescription();
        site.MapPost(
                "/leave",
                async (HttpContext context, IAntiforgery forgery) =>
                {
                    await forgery.ValidateRequestAsync(context).ConfigureAwait(false);
                    AccessGate.Forget(context);
                    return Results.LocalRedirect("/enter");
                }
            )
            .ExcludeFromDescription();
    }

    /// <summary>Asks a person for the password; tells a program that it needs one.</summary>
    public static IResult Ask(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        var path = context.Request.Path.Value ?? "/";
        if (
            path.StartsWith("/api/", StringComparison.Ordinal)
            || path.Contains('.', StringComparison.Ordinal)
            || !HttpMethods.IsGet(context.Request.Method)
        )
            return Show.Problem(context, StatusCodes.Status401Unauthorized, "ISN502");
        return Show.Page<EnterPage>(
            Visitor.Of(context),
            StatusCodes.Status401Unauthorized,
            ("Back", path == "/enter" ? Local(context.Request.Query["back"]) : path + context.Request.QueryString.Value)
        );
    }

    /// <summary>A path of this application; anything else is the front page.</summary>
    public static string Local(string? path) =>
        path is { Length: > 0 and < 2000 }
        && path[0] == '/'
        && (path.Length == 1 || path[1] is not ('/' or '\\'))
        && !path.Any(char.IsControl)
            ? path
            : "/";
}
