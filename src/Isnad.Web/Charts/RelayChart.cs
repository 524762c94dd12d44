using Isnad.Storage;
using Isnad.Web.Serving;
using static System.FormattableString;

namespace Isnad.Web.Charts;

/// <summary>
/// Draws who carries whose texts: a row for each origin, a column for each carrier; the number says how many, the depth of the square shows
/// it.
/// </summary>
internal static class RelayChart
{
    private const int Most = 12;
    private const int Cell = 40;
    private const int Names = 190;
    private const int Head = 100;

    /// <summary>The drawing; empty where nobody carries anybody.</summary>
    public static string Draw(Visitor visitor, IReadOnlyList<Relay> relays)
    {
        var from = relays
            .GroupBy(r => r.From, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(r => r.Articles))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(g => (Id: g.Key, Name: g.First().FromName))
            .ToList();
        var to = relays
            .Where(r => from.Any(f => f.Id == r.From))
            .GroupBy(r => r.To, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(r => r.Articles))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(g => (Id: g.Key, Name: g.First().ToName))
            .ToList();
        if (from.Count == 0)
            return "";
        var most = relays.Max(r => r.Articles);
        var width = Names + (to.Count * Cell) + 100;
        var height = Head + (from.Count * Cell) + 8;
        var rightToLeft = visitor.Words.Arabic;
        var svg = new Html();
        svg.Raw(
                Invariant(
                    $"<svg class=\"chart relays\" role=\"img\" viewBox=\"0 0 {width} {height}\" direction=\"{(rightToLeft ? "rtl" : "ltr")}\" aria-labelledby=\"relays-title\"><title id=\"relays-title\">"
                )
            )
            .Text(visitor["relay-matrix"])
            .Raw("</title>");
        int X(int start, int size = 0) => rightToLeft ? width - start - size : start;
        for (var column = 0; column < to.Count; column++)
        {
            var x = X(Names + (column * Cell) + (Cell / 2));
            svg.Raw(
                    Invariant(
                        $"<text class=\"small\" x=\"{x}\" y=\"{Head - 10}\" text-anchor=\"start\" transform=\"rotate({(rightToLeft ? 45 : -45)} {x} {Head - 10})\">"
                    )
                )
                .Text(Outside.Cut(to[column].Name, 16))
                .Raw("</text>");
        }
        for (var row = 0; row < from.Count; row++)
        {
            var y = Head + (row * Cell);
            svg.Raw(Invariant($"<text x=\"{X(10)}\" y=\"{y + 25}\" text-anchor=\"start\">"))
                .Text(Outside.Cut(from[row].Name, 24))
                .Raw("</text>");
            for (var column = 0; column < to.Count; column++)
            {
                var x = X(Names + (column * Cell), Cell);
                svg.Raw(Invariant($"<rect class=\"cell\" x=\"{x}\" y=\"{y}\" width=\"{Cell}\" height=\"{Cell}\"/>"));
                if (relays.FirstOrDefault(r => r.From == from[row].Id && r.To == to[column].Id) is not { } relay)
                    continue;
                var side = 12 + (int)(24 * Math.Sqrt((double)relay.Articles / most));
                svg.Raw(
                    Invariant(
                        $"<rect class=\"{(relay.Credited * 2 >= relay.Articles ? "credited" : "uncredited")}\" x=\"{x + ((Cell - side) / 2)}\" y=\"{y + ((Cell - side) / 2)}\" width=\"{side}\" height=\"{side}\" rx=\"3\"/>"
                    )
                );
                svg.Raw(
                        Invariant(
                            $"<text class=\"count{(relay.Credited * 2 >= relay.Articles ? " on" : "")}\" x=\"{x + (Cell / 2)}\" y=\"{y + (Cell / 2) + 4}\" text-anchor=\"middle\">"
                        )
                    )
                    .Text(visitor.Number(relay.Articles))
                    .Raw("</text>");
            }
        }
        return svg.Raw("</svg>").ToString();
    }
}
