using static System.FormattableString;

namespace Isnad.Web.Charts;

/// <summary>What drawings have in common.</summary>
internal static class Svg
{
    /// <summary>Writes words into a drawing.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="x">Where they are tied, from the left.</param>
    /// <param name="y">Their line, from the top.</param>
    /// <param name="text">The words.</param>
    /// <param name="style">Their class in site.css.</param>
    /// <param name="anchor">Which part of them is tied: start, middle, end.</param>
    public static void Label(this Html svg, double x, double y, string? text, string style, string anchor) =>
        svg.Raw(Invariant($"<text class=\"{style}\" x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">")).Text(text).Raw("</text>");
}
