using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>Finds the element that holds the article's body.</summary>
/// <remarks>
/// After Readability (Arc90 2009, Mozilla): blocks of running text lend their weight to the elements around them, less the
/// further out; elements whose name says that they are the body weigh more, linked text nothing.
/// </remarks>
internal static class BodyFinder
{
    private static readonly string[] BodyWords = ["article-body", "articlebody", "article_body", "entry-content", "post-content", "post_content", "article-content", "article__content", "article__body", "story-body", "storybody", "news-body", "body-content", "post-body", "content-body", "td-post-content", "article-text", "story-content", "main-content", "field-name-body", "fulltext", "articlecontent", "newscontent", "details", "single-content"];

    /// <summary>The element with the body; the document's body when nothing stands out.</summary>
    public static IElement Find(IDocument document, List<HtmlBlock> blocks)
    {
        var scores = new Dictionary<IElement, double>(ReferenceEqualityComparer.Instance);
        var order = new List<IElement>();
        foreach (var block in blocks)
        {
            var weight = Weight(block);
            if (weight <= 0) continue;
            var share = 1.0;
            var element = block.Parent is { LocalName: "p" or "li" or "blockquote" or "td" or "h2" or "h3" or "ul" or "ol" } ? block.Parent.ParentElement ?? block.Parent : block.Parent;
            for (var level = 0; level < 5 && element is not null && element.LocalName is not "html"; level++, element = element.ParentElement)
            {
                if (!scores.ContainsKey(element)) order.Add(element);
                scores[element] = scores.GetValueOrDefault(element) + (weight * share);
                share *= level == 0 ? 0.72 : 0.8;
            }
        }
        IElement? best = null;
        var highest = 0.0;
        foreach (var element in order)
        {
            var score = scores[element] * Bonus(element);
            if (score > highest) (best, highest) = (element, score);
        }
        return best ?? document.Body ?? document.DocumentElement;
    }

    private static double Weight(HtmlBlock block)
    {
        if (block.Linked > 0.5 || block.Text.Length < 25) return 0;
        var commas = block.Text.Count(c => c is '،' or ',' or '.' or '؛' or '؟');
        return (Math.Min(block.Text.Length, 600) / 100.0 + Math.Min(commas, 5) * 0.4) * (1 - block.Linked) * (block.Kind is ParagraphKind.Item or ParagraphKind.Cell ? 0.4 : block.Kind == ParagraphKind.Heading ? 0.1 : 1);
    }

    private static double Bonus(IElement element)
    {
        if (element.GetAttribute("itemprop") is { } item && item.Contains("articleBody", StringComparison.OrdinalIgnoreCase)) return 1.6;
        var words = (element.ClassName + " " + element.Id).ToLowerInvariant();
        if (BodyWords.Any(w => words.Contains(w, StringComparison.Ordinal))) return 1.35;
        return element.LocalName switch { "article" => 1.2, "main" => 1.05, "body" => 0.7, "ul" or "ol" or "table" => 0.6, _ => 1 };
    }
}
