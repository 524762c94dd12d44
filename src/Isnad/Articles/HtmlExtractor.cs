using Isnad.Pages;

namespace Isnad.Articles;

/// <summary>Finds the articles of an HTML page.</summary>
public sealed class HtmlExtractor
{
    /// <summary>Reads one HTML page.</summary>
    /// <param name="page">A page of kind <see cref="PageKind.Html"/>.</param>
    public ExtractResult Extract(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new ExtractResult.NotAnArticle(new Problem(page.Input, "ISN204"));
    }
}
