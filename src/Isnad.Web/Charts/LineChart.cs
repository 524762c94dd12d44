using System.Globalization;
using Isnad.Storage;
using Isnad.Web.Serving;
using static System.FormattableString;

namespace Isnad.Web.Charts;

/// <summary>
/// Draws the stories of a storyline over months and years: a dot for each, the larger the more articles; time runs as the text does.
/// </summary>
internal static class LineChart
{
    private const int Width = 720;
    private const int Height = 110;
    private const int Axis = 60;

    /// <summary>The drawing; empty where fewer than two stories are dated.</summary>
    public static string Draw(Visitor visitor, IReadOnlyList<StoryRow> stories)
    {
        var dated = stories.Where(s => s.First is not null).OrderBy(s => s.First).ToList();
        if (dated.Count < 2)
            return "";
        var (start, end) = (dated[0].First!.Value, dated[^1].First!.Value);
        var span = Math.Max(1, (end - start).TotalSeconds);
        var most = dated.Max(s => s.Articles);
        var rightToLeft = visitor.Words.Arabic;
        int X(DateTimeOffset at)
        {
            var x = 40 + (int)((Width - 80) * ((at - start).TotalSeconds / span));
            return rightToLeft ? Width - x : x;
        }
        var svg = new Html();
        svg.Raw(
                Invariant(
                    $"<svg class=\"chart\" role=\"group\" viewBox=\"0 0 {Width} {Height}\" direction=\"{(rightToLeft ? "rtl" : "ltr")}\" aria-labelledby=\"line-title\"><title id=\"line-title\">"
                )
            )
            .Text(visitor["stories-over-time"])
            .Raw("</title>");
        svg.Raw(Invariant($"<line class=\"axis\" x1=\"16\" x2=\"{Width - 16}\" y1=\"{Axis}\" y2=\"{Axis}\"/>"));
        foreach (var story in dated)
        {
            var radius = 5 + (int)(18 * Math.Sqrt((double)story.Articles / most));
            svg.Raw("<a href=\"/stories/")
                .Text(story.Id.Value)
                .Raw("\" aria-label=\"")
                .Text(Outside.Cut(story.Title, 100))
                .Raw(Invariant($"\"><circle class=\"bubble\" cx=\"{X(story.First!.Value)}\" cy=\"{Axis}\" r=\"{radius}\"/></a>"));
        }
        svg.Label(X(start) + (rightToLeft ? 20 : -20), Height - 8, Day(start), "small", "start");
        svg.Label(X(end) + (rightToLeft ? -20 : 20), Height - 8, Day(end), "small", "end");
        return svg.Raw("</svg>").ToString();

        string Day(DateTimeOffset at) => visitor.Shown(at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
