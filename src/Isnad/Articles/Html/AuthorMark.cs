using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>What pages call the elements in which authors stand.</summary>
internal static class AuthorMark
{
    /// <summary>Whether an element's class, relation or link says that an author stands in it.</summary>
    /// <param name="element">Any element.</param>
    public static bool IsOn(IElement element)
    {
        if (element.ClassName is { Length: > 4 } name)
        {
            foreach (var word in (ReadOnlySpan<string>)["author", "byline", "writer", "writeby"])
                if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
                    return true;
        }
        if (element.LocalName != "a")
            return false;
        if (element.GetAttribute("rel") == "author")
            return true;
        if (element.GetAttribute("href") is not { Length: > 6 } link)
            return false;
        foreach (
            var path in (ReadOnlySpan<string>)
                ["/author/", "/authors/", "/writer/", "/writers/", "/contributor", "/producers/", "/journalist", "/columnist"]
        )
            if (link.Contains(path, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
