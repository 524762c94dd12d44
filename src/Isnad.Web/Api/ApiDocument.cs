using Isnad.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Api;

/// <summary>What the document of the API says of an endpoint.</summary>
internal static class ApiDocument
{
    /// <summary>The type of answers that say what went wrong (RFC 9457).</summary>
    public const string ProblemJson = "application/problem+json";

    /// <summary>Names an endpoint, its answer and its errors for the document.</summary>
    public static RouteHandlerBuilder Says<T>(this RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .Produces<T>(200, "application/json")
            .Produces<CodedProblem>(400, ProblemJson)
            .Produces<CodedProblem>(404, ProblemJson)
            .Produces<CodedProblem>(415, ProblemJson)
            .Produces<CodedProblem>(429, ProblemJson);
}
