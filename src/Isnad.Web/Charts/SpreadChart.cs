using System.Globalization;
using Isnad.Briefs;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using static System.FormattableString;

namespace Isnad.Web.Charts;

/// <summary>One part of the time of a story.</summary>
/// <param name="From">Where it begins, UTC.</param>
/// <param name="Articles">Articles in it.</param>
/// <param name="Origins">Independent origins known by its end.</param>
public sealed record SpreadRow(DateTimeOffset From, int Articles, int Origins);

/// <summary>
/// Draws how a story spread: bars are articles in each part of its time, the stepped line is the number of independent origins so far, on
/// one scale; the line ends at the number that the story is headed by.
/// </summary>
internal static class SpreadChart
{
    private const int Width = 720;
    private const int Height = 150;
    private const int Foot = 24;
    private const int Head = 18;
    private const double WidestBar = 34;

    /// <summary>
    /// The rows: hours for a story of up to two days, else days, else weeks; none where fewer than two articles are dated. An origin
    /// comes in with its first article; the last row has those of articles without a date as well, so that it says what the story says.
    /// </summary>
    public static (IReadOnlyList<SpreadRow> Rows, bool Hours) Rows(ToldStory told)
    {
        var dated = told
            .Brief.Story.Articles.Select(id => (Id: id, At: told.Newsroom.Article(id).Article.Published?.Earliest))
            .Where(a => a.At is not null)
            .OrderBy(a => a.At)
            .ToList();
        if (dated.Count < 2 || dated[^1].At == dated[0].At)
            return ([], false);
        var span = dated[^1].At!.Value - dated[0].At!.Value;
        var step =
            span <= TimeSpan.FromHours(30) ? TimeSpan.FromHours(1)
            : span <= TimeSpan.FromHours(120) ? TimeSpan.FromHours(6)
            : span <= TimeSpan.FromDays(60) ? TimeSpan.FromDays(1)
            : TimeSpan.FromDays(7);
        while (span / step > 60)
            step *= 2;
        var start = new DateTimeOffset(dated[0].At!.Value.UtcTicks / step.Ticks * step.Ticks, TimeSpan.Zero);
        var rows = new List<SpreadRow>();
        var counting = told.Brief.Origins.Origins.Where(o => o.Counts).ToList();
        var origins = new HashSet<Origin>();
        var next = 0;
        for (var at = start; next < dated.Count; at += step)
        {
            var count = 0;
            for (; next < dated.Count && dated[next].At < at + step; next++, count++)
                origins.UnionWith(counting.Where(o => o.Articles.Contains(dated[next].Id)));
            rows.Add(new SpreadRow(at, count, Math.Max(1, origins.Count)));
        }
        rows[^1] = rows[^1] with { Origins = told.Brief.Origins.Count };
        return (rows, step < TimeSpan.FromDays(1));
    }

    /// <summary>The drawing.</summary>
    public static string Draw(Visitor visitor, IReadOnlyList<SpreadRow> rows, bool hours)
    {
        if (rows.Count < 2)
            return "";
        var rightToLeft = visitor.Words.Arabic;
        var svg = new Html();
        svg.Raw(
                Invariant(
                    $"<svg class=\"chart spread\" role=\"img\" viewBox=\"0 0 {Width} {Height}\" direction=\"{(rightToLeft ? "rtl" : "ltr")}\" aria-labelledby=\"spread-title\"><title id=\"spread-title\">"
                )
            )
            .Text(visitor["spread"])
            .Raw("</title>");
        var step = (Width - 40.0) / rows.Count;
        var most = rows.Max(r => r.Articles);
        var top = Math.Max(most, rows[^1].Origins);
        double Left(int i) => rightToLeft ? Width - 20 - ((i + 1) * step) : 20 + (i * step);
        double Up(double part) => Height - Foot - ((Height - Foot - Head) * part);
        svg.Raw(Invariant($"<line class=\"axis\" x1=\"12\" x2=\"{Width - 12}\" y1=\"{Height - Foot}\" y2=\"{Height - Foot}\"/>"));
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Articles == 0)
                continue;
            var up = Up((double)rows[i].Articles / top);
            var width = Math.Min(step * 0.7, WidestBar);
            svg.Raw(
                Invariant(
                    $"<rect class=\"bar\" x=\"{Left(i) + ((step - width) / 2):0.#}\" y=\"{up:0.#}\" width=\"{width:0.#}\" height=\"{Height - Foot - up:0.#}\"/>"
                )
            );
        }
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            var y = Up((double)rows[i].Origins / top);
            var (begin, end) = rightToLeft ? (Left(i) + step, Left(i)) : (Left(i), Left(i) + step);
            path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "M" : "L")}{begin:0.#} {y:0.#}L{end:0.#} {y:0.#}");
        }
        svg.Raw($"<path class=\"steps\" d=\"{path}\"/>");
        for (var i = 0; i < rows.Count; i++)
            if (rows[i].Articles > 0 && (rows[i].Articles == most || rows.Count <= 16))
                svg.Label(
                    Left(i) + (step / 2),
                    Up((double)rows[i].Articles / top) - 4,
                    visitor.Number(rows[i].Articles),
                    "small over",
                    "middle"
                );
        svg.Label(
            Left(rows.Count - 1) + (rightToLeft ? 0 : step),
            Up((double)rows[^1].Origins / top) - 5,
            visitor.Number(rows[^1].Origins),
            "so-far over",
            "end"
        );
        foreach (var i in new[] { 0, rows.Count / 2, rows.Count - 1 }.Distinct())
        {
            var at = rows[i].From.UtcDateTime;
            var day = visitor.Shown(at.ToString(hours ? "yyyy-MM-ddTHH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture));
            var (x, anchor) =
                i == 0 ? (rightToLeft ? Width - 12 : 12, "start")
                : i == rows.Count - 1 ? (rightToLeft ? 12 : Width - 12, "end")
                : (Left(i) + (step / 2), "middle");
            svg.Label(x, Height - 7, day, "small", anchor);
        }
        return svg.Raw("</svg>").ToString();
    }
}
