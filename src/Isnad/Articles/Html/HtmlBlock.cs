using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>One block of text of a page: what stands between two breaks of the flow.</summary>
/// <param name="Text">White space collapsed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Linked">Part of its letters that are links, 0 to 1.</param>
/// <param name="Parent">The element that it stands in.</param>
/// <param name="Region">The innermost part around it that is called something else; null when none is.</param>
internal sealed record HtmlBlock(string Text, ParagraphKind Kind, double Linked, IElement Parent, NoiseRegion? Region)
{
    private const int ShortestRunning = 25;
    private const int LongestCounted = 600;

    /// <summary>Why it is not the article; null when nothing around it says so.</summary>
    public string? Noise => Region?.Why;

    /// <summary>
    /// How much it looks like running text: hundreds of letters and marks of punctuation, less for links, items, cells and headings.
    /// </summary>
    public double Weight { get; } = WeightOf(Text, Kind, Linked);

    private static double WeightOf(string text, ParagraphKind kind, double linked)
    {
        if (linked > 0.5 || text.Length < ShortestRunning)
            return 0;
        var marks = 0;
        foreach (var c in text)
            if (c is '،' or ',' or '.' or '؛' or '؟' && ++marks == 5)
                break;
        var share = kind switch
        {
            ParagraphKind.Item or ParagraphKind.Cell => 0.4,
            ParagraphKind.Heading => text.Length > 140 ? 0.8 : 0.1,
            _ => 1,
        };
        return ((Math.Min(text.Length, LongestCounted) / 100.0) + (marks * 0.4)) * (1 - linked) * share;
    }
}
