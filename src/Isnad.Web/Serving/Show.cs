using Isnad.Web.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isnad.Web.Serving;

/// <summary>Answers with a page, or with a coded problem.</summary>
internal static class Show
{
    /// <summary>A page.</summary>
    /// <typeparam name="T">Which.</typeparam>
    public static IResult Page<T>(Visitor visitor, int status, params IEnumerable<(string Name, object? Value)> parameters)
        where T : Sheet
    {
        var all = new Dictionary<string, object?>(StringComparer.Ordinal) { ["V"] = visitor };
        foreach (var (name, value) in parameters)
            all[name] = value;
        return new RazorComponentResult<T>(all) { PreventStreamingRendering = true, StatusCode = status };
    }

    /// <summary>A page that was found.</summary>
    /// <typeparam name="T">Which.</typeparam>
    public static IResult Page<T>(Visitor visitor, params IEnumerable<(string Name, object? Value)> parameters)
        where T : Sheet => Page<T>(visitor, StatusCodes.Status200OK, parameters);

    /// <summary>A problem: a page for people, problem+json (RFC 9457) for programs; the code is listed in docs/errors.md.</summary>
    public static IResult Problem(HttpContext context, int status, string code, params IReadOnlyList<string> arguments)
    {
        var visitor = Visitor.Of(context);
        var problem = new Problem(arguments.Count > 0 ? arguments[0] : context.Request.Path.Value ?? "", code, [.. arguments.Skip(1)]);
        if (ForPrograms(context))
            return Results.Json(
                new CodedProblem("urn:isnad:error:" + code, problem.Message(visitor.Language), status, code),
                Api.ApiJson.Options,
                "application/problem+json",
                status
            );
        return Page<ProblemPage>(visitor, status, ("Problem", problem), ("Status", status));
    }

    private static bool ForPrograms(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        return path.StartsWith("/api/", StringComparison.Ordinal)
            || path.EndsWith(".json", StringComparison.Ordinal)
            || path.EndsWith(".csv", StringComparison.Ordinal)
            || path.EndsWith(".rss", StringComparison.Ordinal)
            || path == "/live";
    }
}

/// <summary>The one shape of an error: RFC 9457 with our code.</summary>
/// <param name="Type">Names the kind of problem.</param>
/// <param name="Title">What happened, why, what to do.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">ISN and three digits.</param>
public sealed record CodedProblem(string Type, string Title, int Status, string Code);
