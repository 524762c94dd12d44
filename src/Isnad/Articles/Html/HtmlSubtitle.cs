using Isnad.Arabic.Letters;

namespace Isnad.Articles.Html;

/// <summary>
/// Finds the deck under a headline: what an element calls so, what linked data calls a second headline, or a heading of the second rank
/// right beneath the first.
/// </summary>
internal static class HtmlSubtitle
{
    private const int Shortest = 12;
    private const int Longest = 320;
    private const int LongestHeading = 160;
    private const int Levels = 4;

    private static readonly HashSet<string> Names = new(
        ["subtitle", "subtitles", "subhead", "subheading", "subheadline", "deck", "dek", "standfirst", "secondarytitle"],
        StringComparer.Ordinal
    );

    /// <summary>The deck and where it stands; null when there is none.</summary>
    /// <param name="page">What the page prints.</param>
    /// <param name="frame">Where headline and body stand.</param>
    /// <param name="metadata">What the page says of itself.</param>
    /// <param name="title">The headline.</param>
    public static (string Text, FieldBasis Basis)? Choose(PageText page, PageFrame frame, HtmlMetadata metadata, string? title)
    {
        if (title is null)
            return null;
        for (var i = Math.Max(0, frame.Title - 1); i <= frame.Start + 1 && i < page.Blocks.Count; i++)
        {
            if (IsDeck(page.Blocks[i]) && MayBe(page.Blocks[i].Text, title))
                return (page.Blocks[i].Text, new FieldBasis("element", 0.85));
        }
        if ((metadata.Linked.Subtitle ?? metadata.Subtitle) is { } second && MayBe(second, title))
            return (second, new FieldBasis("json-ld", 0.8));
        for (var i = frame.Title + 1; i <= frame.Title + 2 && i < frame.Start; i++)
        {
            var block = page.Blocks[i];
            if (
                block.Parent.LocalName is "h2" or "h3"
                && block.Noise is null
                && block.Linked < 0.5
                && block.Text.Length <= LongestHeading
                && block.Text[^1] != '.'
                && MayBe(block.Text, title)
                && frame.Title >= 0
                && page.Blocks[frame.Title].Parent.LocalName == "h1"
            )
                return (block.Text, new FieldBasis("h2", 0.7));
        }
        return null;
    }

    private static bool MayBe(string text, string title) =>
        text.Length is >= Shortest and <= Longest
        && Folding.Fold(text) is var folded
        && Folding.Fold(title) is var own
        && folded != own
        && !own.Contains(folded, StringComparison.Ordinal)
        && !folded.Contains(own, StringComparison.Ordinal)
        && DebrisTable.Reason(text) is null
        && DebrisTable.Header(text) is null
        && BylineTable.Behind(text) is null;

    private static bool IsDeck(HtmlBlock block)
    {
        for (
            var (element, level) = (block.Parent, 0);
            element is not null && level < Levels && element.LocalName is not ("body" or "article" or "main");
            element = element.ParentElement, level++
        )
        {
            var tokens = NoiseTable.Tokens(element.ClassName ?? "");
            for (var i = 0; i < tokens.Count; i++)
                if (Names.Contains(tokens[i]) || (i + 1 < tokens.Count && Names.Contains(tokens[i] + tokens[i + 1])))
                    return true;
        }
        return false;
    }
}
