using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using static System.FormattableString;

namespace Isnad.Web.Charts;

/// <summary>One line of a chain drawing: an outlet, what its articles rest on, and whether it says so.</summary>
/// <param name="Origin">What they rest on; null for an unknown outlet.</param>
/// <param name="Outlet">The outlet; null when unknown.</param>
/// <param name="Own">Whether the outlet is the origin itself.</param>
/// <param name="Stated">Whether an article of it names the origin; otherwise the link is inferred from equal wording.</param>
/// <param name="First">Its earliest article.</param>
/// <param name="Articles">How many articles of it rest on that origin.</param>
/// <param name="Published">When the earliest was published.</param>
/// <param name="Credit">The words that name the origin.</param>
public sealed record ChainRow(
    string? Origin,
    string? Outlet,
    bool Own,
    bool Stated,
    ArticleId First,
    int Articles,
    string? Published,
    Evidence? Credit
);

/// <summary>Draws through whom a story reached its outlets: origins where reading begins, outlets where it ends.</summary>
/// <remarks>
/// A stated link is a full line with a filled dot and the word "stated"; an inferred one is dashed with a hollow dot and the word
/// "inferred"; an origin has no link to its own article. A table says the same.
/// </remarks>
internal static class ChainChart
{
    private const int Row = 40;
    private const int Gap = 14;
    private const int Width = 720;
    private const int MostRows = 40;
    private const int LabelWidth = 215;

    /// <summary>The rows of a story, origin by origin, the earliest outlet first.</summary>
    public static IReadOnlyList<ChainRow> Rows(ToldStory told)
    {
        var rows = new List<ChainRow>();
        foreach (var origin in told.Brief.Origins.Origins)
        {
            var outlets = origin
                .Articles.Select(id => told.Newsroom.Article(id).Article)
                .GroupBy(a => a.Outlet?.Name ?? "", StringComparer.Ordinal)
                .Select(g =>
                    (Name: g.First().Outlet?.Name, All: g.OrderBy(a => a.Published?.Earliest ?? DateTimeOffset.MaxValue).ToList())
                );
            foreach (
                var (name, all) in outlets
                    .OrderBy(o => o.Name != origin.Name)
                    .ThenBy(o => o.All[0].Published?.Earliest ?? DateTimeOffset.MaxValue)
                    .ThenBy(o => o.Name, StringComparer.Ordinal)
            )
            {
                var credit = all.Select(a => CreditOf(told, a.Id)).OfType<Evidence>().FirstOrDefault();
                rows.Add(
                    new ChainRow(
                        origin.Name,
                        name,
                        name == origin.Name,
                        credit is not null || all.Any(a => !origin.Uncredited.Contains(a.Id)),
                        all[0].Id,
                        all.Count,
                        all[0].Published?.Value,
                        credit
                    )
                );
            }
        }
        return rows;
    }

    /// <summary>The drawing; empty where nothing came from elsewhere.</summary>
    /// <param name="visitor">Who looks.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="title">The title of the story.</param>
    public static string Draw(Visitor visitor, IReadOnlyList<ChainRow> rows, string title)
    {
        var shown = rows.Take(MostRows).ToList();
        if (shown.All(r => r.Own || r.Origin is null))
            return "";
        var rightToLeft = visitor.Words.Arabic;
        var groups = shown.GroupBy(r => r.Origin, StringComparer.Ordinal).ToList();
        var days = shown.Where(r => r.Published is { Length: >= 10 }).Select(r => r.Published![..10]).Distinct(StringComparer.Ordinal);
        var onOneDay = days.Count() < 2;
        var height = (shown.Count * Row) + (groups.Count * Gap) + 8;
        var svg = new Html();
        svg.Raw(
                Invariant(
                    $"<svg class=\"chart chains\" role=\"group\" viewBox=\"0 0 {Width} {height}\" direction=\"{(rightToLeft ? "rtl" : "ltr")}\" aria-labelledby=\"chains-title\"><title id=\"chains-title\">"
                )
            )
            .Text(visitor["chains"] + ": " + Outside.Cut(title, 120))
            .Raw("</title>");
        var y = 4;
        foreach (var group in groups)
        {
            var lines = group.ToList();
            var middle = y + (lines.Count * Row / 2);
            svg.Raw(
                Invariant(
                    $"<rect class=\"origin\" x=\"{X(rightToLeft, 8, LabelWidth)}\" y=\"{middle - 17}\" width=\"{LabelWidth}\" height=\"34\" rx=\"6\"/>"
                )
            );
            svg.Label(X(rightToLeft, 20), middle + 5, Outside.Cut(group.Key ?? visitor["unknown-outlet"], 24), "strong", "start");
            var at = y;
            foreach (var row in lines)
            {
                var line = at + (Row / 2);
                var (from, to) = (X(rightToLeft, LabelWidth + 8), X(rightToLeft, Width - LabelWidth - 62));
                var bend = (from + to) / 2;
                if (!row.Own)
                {
                    svg.Raw(
                        Invariant(
                            $"<path class=\"{(row.Stated ? "stated" : "inferred")}\" d=\"M{from} {middle}C{bend} {middle} {bend} {line} {to} {line}\"/>"
                        )
                    );
                    svg.Raw(Invariant($"<circle class=\"{(row.Stated ? "full" : "hollow")}\" cx=\"{to}\" cy=\"{line}\" r=\"4.5\"/>"));
                }
                svg.Raw("<a href=\"/articles/").Text(row.First.Value).Raw("\">");
                svg.Label(
                    X(rightToLeft, Width - LabelWidth - 48),
                    line,
                    Outside.Cut(row.Outlet ?? visitor["unknown-outlet"], 26),
                    "",
                    "start"
                );
                svg.Raw("</a>");
                var word =
                    row.Own ? visitor["is-origin"]
                    : row.Stated ? visitor["stated"]
                    : visitor["inferred"];
                var told =
                    word
                    + (row.Articles > 1 ? " · " + visitor.Digits(visitor.Words.Brief.Articles(row.Articles)) : "")
                    + When(row.Published);
                svg.Label(X(rightToLeft, Width - LabelWidth - 48), line + 15, Outside.Cut(told, 60), "small", "start");
                at += Row;
            }
            y = at + Gap;
        }
        return svg.Raw("</svg>").ToString();

        string When(string? published) =>
            published is not { Length: >= 10 } ? ""
            : !onOneDay ? " · " + visitor.InYear(published)
            : published.Length >= 16 ? " · " + visitor.Digits(published[11..16])
            : "";
    }

    private static Evidence? CreditOf(ToldStory told, ArticleId id) =>
        told.Newsroom.CopyGroup(id)?.Members.First(m => m.Article == id).Credit
        ?? told.Newsroom.Article(id).Credits.Where(c => c.Role == Analysis.LinkRole.Agency).Select(c => c.Evidence).FirstOrDefault();

    private static int X(bool rightToLeft, int start, int width = 0) => rightToLeft ? Width - start - width : start;
}
