using AngleSharp.Dom;
using Isnad.Pages;

namespace Isnad.Articles.Html;

/// <summary>Finds the articles of an HTML page.</summary>
/// <seealso href="docs/how-it-works.md#extract"/>
public sealed class HtmlExtractor
{
    private const int TooLittle = 400;
    private const int WordsOfAnArticle = 60;
    private const int LargestPage = 6 << 20;

    /// <summary>Reads one HTML page.</summary>
    /// <param name="page">A page of kind <see cref="PageKind.Html"/>.</param>
    public ExtractResult Extract(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var bytes = page.Content.Length > LargestPage ? page.Content[..LargestPage] : page.Content;
        if (Charset.Decode(bytes.Span, page.HeaderCharset ?? MetaCharset(bytes.Span)) is not { } html)
            return new ExtractResult.NotAnArticle(new Problem(page.Input, "ISN202"));
        using var document = BoundedHtml.Parse(html);
        if (document.Body is not { } whole)
            return new ExtractResult.NotAnArticle(new Problem(page.Input, "ISN204"));
        var seconds = SecondArticle.TakeOut(document);
        var text = PageText.Read(whole);
        var root = BodyFinder.Find(whole, text.Blocks);
        if (new HtmlArticle(page, document, text, root).Read() is not { } article)
            return new ExtractResult.NotAnArticle(new Problem(page.Input, "ISN204"));
        List<IElement> glued =
        [
            .. text
                .Regions.Where(r => r is { Active: true, Reason: "read-also" } && r.Element.TextContent.Length > TooLittle)
                .Select(r => r.Element),
            .. seconds,
        ];
        return new ExtractResult.Extracted([article, .. glued.Select((element, i) => Glued(page, element, i + 1)).OfType<Article>()]);
    }

    /// <summary>A second article behind "read also": its own, without the date and outlet of the first.</summary>
    private static Article? Glued(Page page, IElement element, int index)
    {
        var blocks = PageText.Read(element).Blocks.Where(b => b.Linked < 0.5).ToList();
        var title = blocks.FirstOrDefault(b => b.Kind == ParagraphKind.Heading && DebrisTable.Header(b.Text) is null)?.Text;
        var body = new HtmlBody(title).Choose([.. blocks.Where(b => b.Text != title)], element);
        if (body.Text.Text.AsSpan().Count(' ') < WordsOfAnArticle)
            return null;
        return new Article
        {
            Id = ArticleId.OfText("", page.Input, index, body.Text.Text),
            Input = page.Input,
            PartOf = new ArticlePart(page.Input, index),
            Title = title,
            Authors = body.Authors,
            Language = LanguageReader.Of(body.Text.Text),
            Text = body.Text.Text,
            Paragraphs = body.Text.Paragraphs,
            Dropped = body.Dropped,
        };
    }

    private static string? MetaCharset(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = head[(at + 8)..].TrimStart('"', '\'', ' ');
        var end = rest.IndexOfAny(['"', '\'', ' ', '>', ';', '/']);
        return end > 0 ? rest[..end] : null;
    }
}
