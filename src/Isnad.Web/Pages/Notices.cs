using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary>What a page says after a form was sent; only keys of our own words, never text from the address.</summary>
internal static class Notices
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "done-split",
        "done-merge",
        "done-correct",
        "done-note",
        "done-checked",
        "done-remove",
        "done-undo",
        "done-watch",
        "done-unwatch",
        "done-settings",
        "done-kept",
    };

    /// <summary>The key of the words; null where nothing is to be said.</summary>
    public static string? Read(HttpContext context) =>
        context.Request.Query["done"].ToString() is { Length: > 0 } done && Known.Contains("done-" + done) ? "done-" + done : null;
}
