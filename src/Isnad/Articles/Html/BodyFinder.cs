using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>Finds the element that holds the article's body.</summary>
/// <remarks>
/// After Readability (Arc90 2009, Mozilla): blocks of running text lend their weight to the elements around them, less the
/// further out; elements whose name says that they are the body weigh more, linked text nothing. What page builders spread
/// over columns and sections is gathered again: the element is widened while what comes with it is running text as well.
/// </remarks>
internal static class BodyFinder
{
    private const double LeastGain = 0.4;
    private const double LeastRunning = 0.68;

    private static readonly string[] BodyWords =
    [
        "article-body",
        "articlebody",
        "article_body",
        "entry-content",
        "post-content",
        "post_content",
        "article-content",
        "article__content",
        "article__body",
        "story-body",
        "storybody",
        "news-body",
        "body-content",
        "post-body",
        "content-body",
        "td-post-content",
        "article-text",
        "story-content",
        "main-content",
        "field-name-body",
        "fulltext",
        "articlecontent",
        "newscontent",
        "details",
        "single-content",
    ];

    /// <summary>The element with the body; the page's whole body when nothing stands out.</summary>
    /// <param name="body">The body element of the page.</param>
    /// <param name="blocks">The page's blocks.</param>
    public static IElement Find(IElement body, IReadOnlyList<HtmlBlock> blocks)
    {
        var scores = new Dictionary<IElement, double>(ReferenceEqualityComparer.Instance);
        var order = new List<IElement>();
        foreach (var block in blocks)
        {
            if (block.Weight <= 0 || block.Noise is not null)
                continue;
            var share = 1.0;
            var element = block.Parent is { LocalName: "p" or "li" or "blockquote" or "td" or "h2" or "h3" or "ul" or "ol" }
                ? block.Parent.ParentElement ?? block.Parent
                : block.Parent;
            for (
                var level = 0;
                level < 5 && element is not null && element.LocalName is not "html";
                level++, element = element.ParentElement
            )
            {
                if (!scores.TryGetValue(element, out var score))
                    order.Add(element);
                scores[element] = score + (block.Weight * share);
                share *= level == 0 ? 0.72 : 0.8;
            }
        }
        IElement? best = null;
        var highest = 0.0;
        foreach (var element in order)
        {
            var score = scores[element] * Bonus(element);
            if (score > highest)
                (best, highest) = (element, score);
        }
        return best is null ? body : Widened(best, body, blocks);
    }

    private static IElement Widened(IElement best, IElement body, IReadOnlyList<HtmlBlock> blocks)
    {
        var mass = new Dictionary<IElement, Mass>(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks)
        {
            if (block.Noise is not null)
                continue;
            for (var element = block.Parent; element is not null; element = element.ParentElement)
            {
                ref var held = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(mass, element, out _);
                held = new Mass(
                    held.Weight + block.Weight,
                    held.Running + (block.Weight > 0 ? block.Text.Length : 0),
                    held.Letters + block.Text.Length
                );
                if (element == body)
                    break;
            }
        }
        var asked = IsMarked(best) ? 1.0 : LeastGain;
        for (var outer = best.ParentElement; outer is not null and not { LocalName: "html" }; outer = outer.ParentElement)
        {
            var (now, wide) = (mass.GetValueOrDefault(best), mass.GetValueOrDefault(outer));
            if (wide.Weight - now.Weight < asked * now.Weight)
                continue;
            if (wide.Running - now.Running >= LeastRunning * (wide.Letters - now.Letters))
                best = outer;
        }
        return best;
    }

    private static bool IsMarked(IElement element) =>
        element.GetAttribute("itemprop") is { } item && item.Contains("articleBody", StringComparison.OrdinalIgnoreCase);

    private static double Bonus(IElement element)
    {
        if (IsMarked(element))
            return 1.6;
        var words = (element.ClassName + " " + element.Id).ToLowerInvariant();
        if (BodyWords.Any(w => words.Contains(w, StringComparison.Ordinal)))
            return 1.35;
        return element.LocalName switch
        {
            "article" => 1.2,
            "main" => 1.05,
            "body" => 0.7,
            "ul" or "ol" or "table" => 0.6,
            _ => 1,
        };
    }

    /// <summary>What an element holds: weight, letters of running text, letters of all.</summary>
    private readonly record struct Mass(double Weight, int Running, int Letters);
}
