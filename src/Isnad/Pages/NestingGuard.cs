namespace Isnad.Pages;

/// <summary>
/// Keeps a hostile page from exhausting the parser: a page whose elements nest far deeper than any honest one's is cut where they do.
/// </summary>
/// <remarks>
/// An end tag counts only for an element that it closes in the tree too (WHATWG HTML, 13.2.6.4.7): what an end tag is ignored for stays
/// open. The depth is never less than the tree's by more than the elements that a parser makes up.
/// </remarks>
internal static class NestingGuard
{
    private const int DeepestNesting = 1000;
    private const int FarthestMatch = 64;
    private const int LongestName = 40;

    private static readonly HashSet<string> Void = Names("area base br col embed hr img input link meta param source track wbr");
    private static readonly HashSet<string> Raw = Names("script style textarea title xmp iframe noembed noframes");
    private static readonly HashSet<string> Formatting = Names("a b big code em font i nobr s small strike strong tt u");
    private static readonly HashSet<string> Cells = Names("table caption colgroup tbody td tfoot th thead tr");
    private static readonly HashSet<string> Scope = Names("applet caption html marquee object select svg math table td template th");
    private static readonly HashSet<string> Blocks = Names(
        "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html li listing main menu nav ol p plaintext pre search section summary ul"
    );

    private static readonly HashSet<string> Special = [.. Blocks.Union(Scope)];
    private static readonly HashSet<string> Tables = Names("table template");

    /// <summary>Elements whose end tag is often left out, and what of the same name they do not close across.</summary>
    private static readonly Dictionary<string, HashSet<string>> Implied = new(StringComparer.OrdinalIgnoreCase)
    {
        ["p"] = [.. Special.Except(["p"])],
        ["li"] = [.. Special.Except(["li", "p", "div", "address"])],
        ["dt"] = [.. Special.Except(["dt", "p", "div", "address"])],
        ["dd"] = [.. Special.Except(["dd", "p", "div", "address"])],
        ["option"] = Scope,
        ["tr"] = Tables,
        ["td"] = Tables,
        ["th"] = Tables,
    };

    /// <summary>The page, or as much of it as nests sanely.</summary>
    public static string Cut(string html)
    {
        var open = new List<string>();
        var end = -1;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            if (string.CompareOrdinal(html, i, "<!--", 0, 4) == 0)
            {
                i = html.IndexOf("-->", i + 2, StringComparison.Ordinal);
                if (i < 0)
                    return html;
                continue;
            }
            var isEnd = html[i + 1] == '/';
            var name = Name(html, isEnd ? i + 2 : i + 1);
            if (name.Length == 0)
                continue;
            if (isEnd)
            {
                Close(
                    open,
                    name,
                    Cells.Contains(name) ? Tables
                        : Blocks.Contains(name) || Formatting.Contains(name) ? Scope
                        : Special
                );
                continue;
            }
            if (end < i && (end = html.IndexOf('>', i)) < 0)
                return html; // a tag without an end is no tag
            if (Void.Contains(name) || (html[end - 1] == '/' && IsDrawing(open)))
                continue;
            if (Raw.Contains(name))
            {
                i = html.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
                if (i < 0)
                    return html;
                continue;
            }
            if (Implied.TryGetValue(name, out var stops))
                Close(open, name, stops);
            open.Add(name);
            if (open.Count > DeepestNesting)
                return html[..i];
        }
        return html;
    }

    /// <summary>Closes the nearest element of a name with what is open in it, unless one that stops the search lies between.</summary>
    private static void Close(List<string> open, string name, HashSet<string> stops)
    {
        var at = open.Count - 1;
        for (var farthest = Math.Max(0, open.Count - FarthestMatch); at >= farthest && open[at] != name; at--)
            if (stops.Contains(open[at]))
                return;
        if (at < 0 || open[at] != name)
            return;
        if (Formatting.Contains(name))
        {
            open.RemoveAt(at); // the blocks in it stay open
            return;
        }
        // What formats text goes on behind the block that it was opened in, but for cells.
        var kept = at;
        for (var i = at; i < open.Count && !Cells.Contains(name); i++)
            if (Formatting.Contains(open[i]))
                open[kept++] = open[i];
        open.RemoveRange(kept, open.Count - kept);
    }

    private static bool IsDrawing(List<string> open)
    {
        for (var i = open.Count - 1; i >= 0 && i >= open.Count - FarthestMatch; i--)
            if (open[i] is "svg" or "math")
                return true;
        return false;
    }

    private static string Name(string html, int at)
    {
        var end = at;
        while (end < html.Length && end - at < LongestName && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':' or '_'))
            end++;
        return end > at && char.IsAsciiLetter(html[at]) ? html[at..end].ToLowerInvariant() : "";
    }

    private static HashSet<string> Names(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}
