using System.Globalization;
using System.Text;

namespace Isnad.Web.Charts;

/// <summary>
/// Draws how many articles a story won in each part of a time, as a strip of bars in the direction of reading; the number beside it says
/// the same.
/// </summary>
internal static class Sparkline
{
    private const int Height = 20;
    private const int Step = 5;

    /// <summary>The strip, hidden from screen readers.</summary>
    /// <param name="counts">The counts, the earliest first.</param>
    /// <param name="rightToLeft">Whether time runs from right to left.</param>
    public static string Draw(int[] counts, bool rightToLeft)
    {
        var most = Math.Max(1, counts.Max());
        var svg = new StringBuilder(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<svg class=\"spark\" viewBox=\"0 0 {counts.Length * Step} {Height}\" width=\"{counts.Length * Step}\" height=\"{Height}\" aria-hidden=\"true\">"
            )
        );
        for (var i = 0; i < counts.Length; i++)
        {
            var height = counts[i] == 0 ? 1 : Math.Max(3, Height * counts[i] / most);
            var x = (rightToLeft ? counts.Length - 1 - i : i) * Step;
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{Height - height}\" width=\"3\" height=\"{height}\"/>");
        }
        return svg.Append("</svg>").ToString();
    }
}
