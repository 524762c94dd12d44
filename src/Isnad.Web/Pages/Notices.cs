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
        "wrong-note",
        "wrong-speaker",
        "wrong-story",
        "wrong-one-story",
        "wrong-webhook",
    };

    /// <summary>The key of the words; null where nothing is to be said.</summary>
    public static string? Read(HttpContext context) => Key(context, "done");

    /// <summary>The key of what is said at the field that was wrong; null where none was.</summary>
    public static string? Wrong(HttpContext context) => Key(context, "wrong");

    private static string? Key(HttpContext context, string kind) =>
        Known.TryGetValue(kind + "-" + context.Request.Query[kind], out var key) ? key : null;
}
