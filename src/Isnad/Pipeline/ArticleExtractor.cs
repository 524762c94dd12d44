using Isnad.Articles;
using Isnad.Articles.Html;
using Isnad.Pages;

namespace Isnad.Pipeline;

/// <summary>Finds the articles of a page, whatever its kind.</summary>
/// <seealso href="docs/how-it-works.md#extract"/>
public sealed class ArticleExtractor
{
    private readonly PlainTextExtractor _plainText = new();
    private readonly HtmlExtractor _html = new();
    private readonly JsonRowReader _rows = new();

    /// <summary>Reads one page.</summary>
    /// <param name="page">The page.</param>
    public ExtractResult Extract(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Kind switch
        {
            PageKind.Html => _html.Extract(page),
            PageKind.JsonRow => _rows.Extract(page),
            _ => _plainText.Extract(page),
        };
    }
}
