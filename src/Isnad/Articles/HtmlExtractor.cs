using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Isnad.Articles.Html;
using Isnad.Pages;
using Isnad.Sources;

namespace Isnad.Articles;

/// <summary>Finds the articles of an HTML page.</summary>
/// <seealso href="docs/how-it-works.md#extract"/>
public sealed class HtmlExtractor
{
    private const int ShortestBody = 60;
    private const int TooLittle = 400;
    private const int WordsOfAnArticle = 60;
    private const int LargestPage = 12 << 20;

    /// <summary>Reads one HTML page.</summary>
    /// <param name="page">A page of kind <see cref="PageKind.Html"/>.</param>
    public ExtractResult Extract(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var bytes = page.Content.Length > LargestPage ? page.Content[..LargestPage] : page.Content;
        if (Charset.Decode(bytes.Span, page.HeaderCharset ?? MetaCharset(bytes.Span)) is not { } html) return new ExtractResult.NotAnArticle(new Problem(page.Input, "ISN202"));
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(NestingGuard.Cut(html));
        var metadata = HtmlMetadata.Read(document, document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? page.Url);
        if (document.Body is not { } whole) return new ExtractResult.NotAnArticle(new Problem(page.Input, "ISN204"));
        var seconds = SecondArticle.TakeOut(document);
        var text = PageText.Read(whole);
        var root = BodyFinder.Find(whole, text.Blocks);
        if (Build(page, document, metadata, root, text) is not { } article) return new ExtractResult.NotAnArticle(new Problem(page.Input, "ISN204"));
        List<IElement> glued = [.. text.Regions.Where(r => r is { Active: true, Reason: "read-also" } && r.Element.TextContent.Length > TooLittle).Select(r => r.Element), .. seconds];
        return new ExtractResult.Extracted([article, .. glued.Select((element, i) => Glued(page, element, i + 1)).OfType<Article>()]);
    }

    private static Article? Build(Page page, IDocument document, HtmlMetadata metadata, IElement root, PageText text)
    {
        var url = Canonical(document, metadata) is { } canonical && IsOwn(canonical, page.Url) ? canonical : page.Url;
        var site = metadata.Meta("og:site_name", "application-name") ?? metadata.Linked.Publisher;
        var outlet = OutletRegister.Shipped.OfUrl(url) ?? (site is null ? null : OutletRegister.Shipped.Named(site)) ?? CopyrightOwner(document);
        var title = HtmlTitle.Choose(document, metadata, outlet?.Name ?? site);
        if (outlet is null && HtmlTitle.Affix(document.Title, title?.Title) is { } named) outlet = OutletRegister.Shipped.Named(named);
        title ??= page.Hint?.Title is { } told ? (told, new FieldBasis("feed", 0.9)) : null;
        outlet ??= page.Hint?.OutletId is { } sourced ? OutletRegister.Shipped.Named(sourced) : null;
        var body = new HtmlBody(title?.Title).Choose(text.Blocks, root);
        if (body.Text.Text.Length < ShortestBody) return null;
        var english = document.DocumentElement.GetAttribute("lang") is "en-US" or "en_US" or "en-us" || metadata.Meta("og:locale") is "en_US";
        var frame = PageFrame.Of(text, root, title?.Title);
        var dates = HtmlDates.Choose(metadata, url, new PrintedDates(text, frame, english, page.Fetched).Read());
        var (published, dateBasis) = (dates.Published, dates.PublishedBasis);
        if (published is null && page.Hint?.Published is { Length: >= 10 } hinted)
        {
            published = new ArticleDate(hinted, hinted.Length == 10 ? DatePrecision.Day : DatePrecision.Second, DateBasis.Feed);
            dateBasis = new FieldBasis("feed", 0.9);
        }
        var authors = new HtmlAuthors(text, frame, site ?? outlet?.Name ?? (Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host.Replace("www.", "", StringComparison.Ordinal) : null), LanguageReader.Of(body.Text.Text) is "ar" or "fa" or "ur" or "ckb" or "ps").Choose(metadata, body.Authors);
        var fields = new Dictionary<string, FieldBasis>(StringComparer.Ordinal);
        if (title is { } chosen) fields["title"] = chosen.Basis;
        if (dateBasis is not null) fields["published"] = dateBasis;
        if (authors.Basis is not null) fields["authors"] = authors.Basis;
        if (dates.ModifiedBasis is not null) fields["modified"] = dates.ModifiedBasis;
        return new Article
        {
            Id = url is null ? ArticleId.OfText(outlet?.Id ?? "", page.Input, page.Index, body.Text.Text) : ArticleId.OfUrl(url),
            Input = page.Input,
            Url = url,
            Outlet = outlet,
            Title = title?.Title,
            Summary = null,
            Subtitle = null,
            Authors = authors.Persons,
            Byline = authors.Byline,
            Section = metadata.Linked.Section ?? metadata.Meta("article:section") ?? Breadcrumb(document, title?.Title),
            Tags = body.Tags.Count > 0 && metadata.Linked.Keywords.Count == 0 ? body.Tags : metadata.Linked.Keywords.Count > 0 ? metadata.Linked.Keywords : [.. (metadata.Meta("news_keywords", "keywords") ?? "").Split([',', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Image = metadata.Meta("og:image") ?? metadata.Linked.Image,
            Language = LanguageReader.Of(body.Text.Text),
            Published = published,
            Modified = dates.Modified,
            Text = body.Text.Text,
            Paragraphs = body.Text.Paragraphs,
            Captions = body.Captions,
            Dropped = body.Dropped,
            Fields = fields,
        };
    }

    /// <summary>A second article behind "read also": its own, without the date and outlet of the first.</summary>
    private static Article? Glued(Page page, IElement element, int index)
    {
        var blocks = PageText.Read(element).Blocks.Where(b => b.Linked < 0.5).ToList();
        var title = blocks.FirstOrDefault(b => b.Kind == ParagraphKind.Heading && DebrisTable.Header(b.Text) is null)?.Text;
        var body = new HtmlBody(title).Choose([.. blocks.Where(b => b.Text != title)], element);
        if (body.Text.Text.AsSpan().Count(' ') < WordsOfAnArticle) return null;
        return new Article
        {
            Id = ArticleId.OfText("", page.Input, index, body.Text.Text),
            Input = page.Input,
            PartOf = new ArticlePart(page.Input, index),
            Title = title,
            Language = LanguageReader.Of(body.Text.Text),
            Text = body.Text.Text,
            Paragraphs = body.Text.Paragraphs,
            Dropped = body.Dropped,
        };
    }

    /// <summary>The last link of a trail of breadcrumbs that is not the article itself.</summary>
    private static string? Breadcrumb(IDocument document, string? title)
    {
        var trail = document.QuerySelectorAll("[class*=breadcrumb] a,[id*=breadcrumb] a").Select(a => ParagraphText.Collapse(a.TextContent)).OfType<string>().Where(t => t.Length is > 1 and < 30 && t != title).ToList();
        return trail.Count is >= 2 and <= 5 ? trail[^1] : null;
    }

    private static string? Canonical(IDocument document, HtmlMetadata metadata)
    {
        var link = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? metadata.Meta("og:url");
        return Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && link is not null ? link : null;
    }

    /// <summary>Whether a page may speak for an address: one of another site's, or its own front page, would take the place of another article.</summary>
    private static bool IsOwn(string canonical, string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var page)) return true;
        var named = new Uri(canonical);
        if (named.PathAndQuery == "/" && page.PathAndQuery != "/") return false;
        return Site(named) == Site(page) || OutletRegister.Shipped.OfUrl(canonical) is { } outlet && outlet == OutletRegister.Shipped.OfUrl(address);
    }

    private static string Site(Uri address) => string.Join('.', address.IdnHost.Split('.').TakeLast(2));

    private static OutletName? CopyrightOwner(IDocument document)
    {
        var text = document.Body?.TextContent ?? "";
        var at = text.LastIndexOf('©');
        if (at < 0) return null;
        var line = text.Substring(at + 1, Math.Min(80, text.Length - at - 1)).Split('\n')[0];
        var name = line.Split(['.', '|', '،', '-'])[0].Trim().TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Trim();
        return name.Length is > 2 and < 40 && !name.Contains("حقوق", StringComparison.Ordinal) ? OutletRegister.Shipped.Named(name) : null;
    }

    private static string? MetaCharset(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = head[(at + 8)..].TrimStart('"', '\'', ' ');
        var end = rest.IndexOfAny(['"', '\'', ' ', '>', ';', '/']);
        return end > 0 ? rest[..end] : null;
    }
}
