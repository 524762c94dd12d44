using Isnad.Pages;

namespace Isnad.Articles;

/// <summary>Finds the articles in plain text as it was pasted or saved from a page.</summary>
public sealed class PlainTextExtractor
{
    /// <summary>Reads one page of plain text.</summary>
    /// <param name="page">A page of kind <see cref="PageKind.PlainText"/>.</param>
    public ExtractResult Extract(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var text = System.Text.Encoding.UTF8.GetString(page.Content.Span).Trim();
        return new ExtractResult.Extracted([new Article { Id = ArticleId.OfText("", page.Input, 0, text), Input = page.Input, Text = text }]);
    }
}
