namespace Isnad.Pages;

/// <summary>
/// Keeps a hostile page from exhausting the parser: a page whose tags open far more often than they close is cut where they get too deep.
/// </summary>
internal static class NestingGuard
{
    private const int DeepestNesting = 1000;

    /// <summary>The page, or as much of it as nests sanely.</summary>
    public static string Cut(string html)
    {
        var depth = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var next = html[i + 1];
            if (next == '/')
                depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(next) && !IsVoid(html, i + 1))
                depth++;
            if (depth > DeepestNesting)
                return html[..i];
        }
        return html;
    }

    private static bool IsVoid(string html, int at)
    {
        foreach (
            var name in (ReadOnlySpan<string>)
                [
                    "br",
                    "img",
                    "meta",
                    "link",
                    "input",
                    "hr",
                    "li",
                    "p",
                    "td",
                    "tr",
                    "source",
                    "path",
                    "wbr",
                    "col",
                    "option",
                    "area",
                    "base",
                    "embed",
                    "param",
                    "track",
                    "use",
                    "circle",
                    "rect",
                    "g ",
                    "polygon",
                    "stop",
                    "line",
                ]
        )
        {
            if (at + name.Length <= html.Length && string.Compare(html, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }
        return false;
    }
}
