using Isnad.Briefs;
using Microsoft.AspNetCore.Components;

namespace Isnad.Web.Serving;

/// <summary>
/// Shows what comes from outside (titles, names, addresses, texts) so that it can do no harm: encoded, isolated in direction, never longer
/// than a page bears.
/// </summary>
internal static class Outside
{
    private const int LongestName = 300;

    /// <summary>A title or name inside our own sentence: encoded, in <c>bdi</c>, cut after 300 characters.</summary>
    public static MarkupString Name(string? text) => new(new Html().Isolated(Cut(text, LongestName)).ToString());

    /// <summary>A title or name that is cut after some characters.</summary>
    public static MarkupString Short(string? text, int most) => new(new Html().Isolated(Cut(text, most)).ToString());

    /// <summary>Words of an article as a label: those that a tag of social networks joins stand apart (قوات_الاحتلال).</summary>
    public static MarkupString Label(string? text, int most) =>
        Short(text is null ? null : string.Join(' ', ShownText.Of(text).Split(['_', ' '], StringSplitOptions.RemoveEmptyEntries)), most);

    /// <summary>A sentence of an article: encoded and isolated, at its whole length up to 5,000 characters.</summary>
    public static MarkupString Sentence(string? text) =>
        new(new Html().Isolated(Cut(text is null ? null : ShownText.Of(text), 5000)).ToString());

    /// <summary>Plain text for a page's title or an attribute; Razor encodes it.</summary>
    public static string Plain(string? text) => Html.Clean(Cut(text, LongestName) ?? "");

    /// <summary>An address that may stand in a link: http and https only; null for all others (javascript:, data:, files).</summary>
    public static string? Link(string? url) =>
        url is { Length: < 2048 }
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && url.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? url
            : null;

    /// <summary>The host of an address, for showing; null when it is none that may be linked.</summary>
    public static string? Host(string? url) =>
        Link(url) is { } link && Uri.TryCreate(link, UriKind.Absolute, out var uri) ? uri.Host : null;

    /// <summary>At most some characters, with a sign that something follows; never in the middle of a surrogate pair.</summary>
    public static string? Cut(string? text, int most) =>
        text is null || text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
}
