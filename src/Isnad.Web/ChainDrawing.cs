using System.Globalization;
using Isnad.Briefs;

namespace Isnad.Web;

/// <summary>
/// Draws through whom a story reached its outlets: origins at the start, outlets at the end; a full line is stated, a dashed one inferred
/// from the wording.
/// </summary>
internal static class ChainDrawing
{
    private const int Row = 34;
    private const int Width = 640;
    private const int MostOrigins = 10;
    private const int LongestLabel = 33;

    public static void Write(Html html, BriefWords words, Newsroom newsroom, Brief brief)
    {
        var rows = brief
            .Origins.Origins.Take(MostOrigins)
            .SelectMany(origin =>
                origin
                    .Articles.Select(a =>
                        (
                            Origin: origin,
                            Outlet: words.Outlet(newsroom.Article(a).Article.Outlet?.Name),
                            Uncredited: origin.Uncredited.Contains(a)
                        )
                    )
                    .GroupBy(r => r.Outlet, StringComparer.Ordinal)
                    .Select(g => (g.First().Origin, g.Key, Inferred: g.All(r => r.Uncredited)))
            )
            .Where(r => r.Origin.Name != r.Key || r.Origin.Articles.Count > 1)
            .Take(24)
            .ToList();
        if (rows.Count < 2 || rows.All(r => r.Origin.Name == r.Key))
            return;
        var height = (rows.Count * Row) + 20;
        html.Raw("<h3>").Text(words["chains"]).Raw("</h3>");
        html.Raw(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<svg role=\"img\" viewBox=\"0 0 {Width} {height}\" direction=\"{(words.Arabic ? "rtl" : "ltr")}\"><title>"
                )
            )
            .Text(words["chains"])
            .Raw("</title>");
        var (start, end) = words.Arabic ? (Width - 20, 20) : (20, Width - 20);
        var (from, to) = words.Arabic ? (Width - 220, 240) : (220, Width - 240);
        var y = 0;
        foreach (var group in rows.GroupBy(r => r.Origin))
        {
            var middle = y + (group.Count() * Row / 2);
            Label(html, start, middle + 14, "start", words.Outlet(group.Key.Name));
            foreach (var (_, outlet, inferred) in group)
            {
                var line = y + 18;
                if (outlet != group.Key.Name)
                    html.Raw(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"<line x1=\"{from}\" y1=\"{middle + 10}\" x2=\"{to}\" y2=\"{line}\" stroke=\"currentColor\" stroke-width=\"1.5\"{(inferred ? " stroke-dasharray=\"5 4\"" : "")}/>"
                        )
                    );
                Label(
                    html,
                    end,
                    line + 5,
                    "end",
                    outlet
                        + (
                            outlet == group.Key.Name ? " (" + words["origin"] + ")"
                            : inferred ? " (" + words["inferred"] + ")"
                            : " (" + words["stated"] + ")"
                        )
                );
                y += Row;
            }
        }
        html.Raw("</svg><p class=\"soft\">").Text(words["chains-legend"]).Raw("</p>");
    }

    private static void Label(Html html, int x, int y, string anchor, string text) =>
        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">"))
            .Text(Serving.Outside.Cut(text, LongestLabel)!)
            .Raw("</text>");
}
