using AngleSharp.Dom;
using Isnad.Arabic.Letters;

namespace Isnad.Articles.Html;

/// <summary>
/// Finds whole articles behind the first on one page, as endless scrolling loads them: a further headline of the first rank with running
/// text of its own.
/// </summary>
internal static class SecondArticle
{
    private const int FewestWords = 60;
    private const int FewestOfFirst = 15;

    private static readonly string[] Marks = ["next", "infinite", "scroll", "article", "post", "story", "single", "news"];

    /// <summary>Takes the elements of further articles out of the page, in its order.</summary>
    /// <param name="document">The page; loses the elements.</param>
    public static List<IElement> TakeOut(IDocument document)
    {
        var headings = document.GetElementsByTagName("h1").Where(h => ParagraphText.Collapse(h.TextContent) is { Length: > 15 }).ToList();
        var found = new List<IElement>();
        if (headings.Count is < 2 or > 5)
            return found;
        var title = Folding.Fold(document.Title ?? "");
        var first = headings.FirstOrDefault(h =>
            Folding.Fold(ParagraphText.Collapse(h.TextContent)!) is var text && title.Contains(text, StringComparison.Ordinal)
        );
        if (first is null || Home(first, headings, FewestOfFirst) is null)
            return found;
        foreach (var heading in headings)
        {
            if (heading == first || Folding.Fold(heading.TextContent) == Folding.Fold(first.TextContent))
                continue;
            if (Home(heading, headings, FewestWords) is { } home && !home.Contains(first) && IsArticle(home))
                found.Add(home);
        }
        foreach (var element in found)
            element.Remove();
        return found;
    }

    /// <summary>Whether an element is meant as an article: by its name, or by class or id.</summary>
    private static bool IsArticle(IElement element) =>
        element.LocalName == "article"
        || Marks.Any(m => (element.ClassName + " " + element.Id).Contains(m, StringComparison.OrdinalIgnoreCase));

    /// <summary>The nearest element around a headline that holds running text and no other headline; null when there is none.</summary>
    private static IElement? Home(IElement heading, List<IElement> headings, int words)
    {
        for (
            var element = heading.ParentElement;
            element is not null and not { LocalName: "body" or "html" };
            element = element.ParentElement
        )
        {
            if (headings.Any(h => h != heading && element.Contains(h)))
                return null;
            if (element.GetElementsByTagName("p").Sum(p => p.TextContent.AsSpan().Trim().Count(' ') + 1) >= words)
                return element;
        }
        return null;
    }
}
