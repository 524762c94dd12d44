using Isnad.Pages;

namespace Isnad.Articles;

/// <summary>
/// Finds the articles in plain text as it was pasted or saved from a page: title, paragraphs, what is debris, a second article glued on.
/// </summary>
/// <seealso href="docs/how-it-works.md#extract"/>
public sealed class PlainTextExtractor
{
    /// <summary>A text behind "read also" with fewer words is a link, not an article.</summary>
    private const int WordsOfAnArticle = 60;

    /// <summary>Reads one page of plain text.</summary>
    /// <param name="page">A page of kind <see cref="PageKind.PlainText"/>.</param>
    public ExtractResult Extract(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Content.Length == 0)
            return new ExtractResult.NotAnArticle(new Problem(page.Input, "ISN201"));
        if (Charset.Decode(page.Content.Span, page.HeaderCharset) is not { } text)
            return new ExtractResult.NotAnArticle(new Problem(page.Input, Undecodable(page.Content.Span)));
        var lines = text.Split(['\n', '\r', '\u2028', '\u2029']).Select(ParagraphText.Collapse).OfType<string>().ToList();
        if (lines.Count == 0)
            return new ExtractResult.NotAnArticle(new Problem(page.Input, "ISN201"));
        var articles = new List<Article>();
        foreach (var part in Parts(lines))
        {
            if (new PlainTextPart(page, articles.Count, part).Read() is { } article)
                articles.Add(article);
        }
        return articles.Count > 0
            ? new ExtractResult.Extracted(articles)
            : new ExtractResult.NotAnArticle(new Problem(page.Input, "ISN204"));
    }

    /// <summary>Cuts at "read also" where a whole text follows; the line itself stays with the first.</summary>
    private static List<List<string>> Parts(List<string> lines)
    {
        var parts = new List<List<string>> { new() };
        for (var i = 0; i < lines.Count; i++)
        {
            parts[^1].Add(lines[i]);
            if (DebrisTable.Header(lines[i]) is "read-also" && parts[^1].Count > 2 && Words(lines.Skip(i + 1)) >= WordsOfAnArticle)
                parts.Add([]);
        }
        return parts;
    }

    private static int Words(IEnumerable<string> lines)
    {
        var words = 0;
        foreach (var line in lines)
        {
            if (DebrisTable.Header(line) is not null)
                break;
            if (DebrisTable.Reason(line) is null && line.Length > 50)
                words += line.AsSpan().Count(' ') + 1;
        }
        return words;
    }

    private static string Undecodable(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0) || bytes.StartsWith("\u0089PNG"u8) ? "ISN202" : "ISN206";
}
