using AngleSharp.Dom;
using Isnad.Arabic.Letters;

namespace Isnad.Articles.Html;

/// <summary>Where on a page the headline, the first and the last running text of the body stand, as numbers of blocks.</summary>
/// <param name="Title">The headline's block; just before the body where the page does not print it.</param>
/// <param name="Start">The body's first running text.</param>
/// <param name="End">The body's last running text.</param>
internal readonly record struct PageFrame(int Title, int Start, int End)
{
    private const int ShortestLead = 60;
    private const double LeastWeight = 0.5;
    private const int ShortestHeading = 15;
    private const int FarthestHeading = 10;

    /// <summary>Finds them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="root">The element that holds the body.</param>
    /// <param name="title">The headline.</param>
    public static PageFrame Of(PageText page, IElement root, string? title)
    {
        var blocks = page.Blocks;
        var known = new Dictionary<IElement, bool>(ReferenceEqualityComparer.Instance);
        var (first, last) = (-1, -1);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Weight < LeastWeight || blocks[i].Noise is not null || !PageText.IsInside(blocks[i].Parent, root, known))
                continue;
            if (
                first < 0
                || (blocks[first].Text.Length < ShortestLead && blocks[i].Text.Length >= ShortestLead && i <= first + FarthestHeading)
            )
                first = i;
            last = i;
        }
        if (first < 0)
            (first, last) = (0, blocks.Count - 1);
        var headline = Headline(blocks, title, last);
        for (var i = 0; headline < 0 && i <= last; i++)
            if (blocks[i].Kind == ParagraphKind.Heading && IsFirstRank(blocks[i]))
                headline = i;
        for (var i = first - 1; headline < 0 && i >= 0 && i >= first - FarthestHeading; i--)
            if (blocks[i].Kind == ParagraphKind.Heading && blocks[i].Text.Length >= ShortestHeading && blocks[i].Noise is null)
                headline = i;
        if (headline < 0)
            return new PageFrame(Math.Max(-1, first - 1), first, last);
        var start = first;
        if (headline >= first)
        {
            start = headline + 1;
            while (
                start < last
                && (blocks[start].Weight < LeastWeight || blocks[start].Noise is not null || blocks[start].Text.Length < ShortestLead)
            )
                start++;
        }
        return new PageFrame(headline, Math.Max(start, 0), last);
    }

    private static bool IsFirstRank(HtmlBlock block) => block.Parent.LocalName == "h1" || block.Parent.ParentElement?.LocalName == "h1";

    /// <summary>The headline as the page prints it: the first in an h1, else the last before the body's end.</summary>
    private static int Headline(IReadOnlyList<HtmlBlock> blocks, string? title, int last)
    {
        if (title is null)
            return -1;
        var folded = Folding.Fold(title);
        var found = -1;
        for (var i = 0; i <= last && i < blocks.Count; i++)
        {
            var text = blocks[i].Text;
            if (text.Length < title.Length * 0.6 || text.Length > (title.Length * 1.6) + 20)
                continue;
            var block = Folding.Fold(text);
            if (block != folded && !block.Contains(folded, StringComparison.Ordinal) && !folded.Contains(block, StringComparison.Ordinal))
                continue;
            if (IsFirstRank(blocks[i]))
                return i;
            if (blocks[i].Linked < 0.9 || found < 0)
                found = i;
        }
        return found;
    }
}
