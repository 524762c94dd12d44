using AngleSharp.Dom;
using Isnad.Arabic.Letters;
using Isnad.Outlets;
using Isnad.Pages;

namespace Isnad.Articles.Html;

/// <summary>Puts the first article of a page together: its body and what the page says of it, each with where that stands.</summary>
/// <param name="page">The page.</param>
/// <param name="document">Its tree.</param>
/// <param name="text">What it prints.</param>
/// <param name="root">The element that holds the body.</param>
internal sealed class HtmlArticle(Page page, IDocument document, PageText text, IElement root)
{
    private const int ShortestBody = 60;

    private readonly Dictionary<string, FieldBasis> _fields = new(StringComparer.Ordinal);
    private readonly HtmlMetadata _metadata = HtmlMetadata.Read(
        document,
        document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? page.Url
    );

    /// <summary>The article; null when the page holds no running text.</summary>
    public Article? Read()
    {
        var url = Url();
        var site = _metadata.Meta("og:site_name", "application-name") ?? _metadata.Linked.Publisher;
        var known = OutletRegister.Shipped.OfUrl(url);
        var title = Title(known?.Name ?? site);
        var outlet = Outlet(known, title);
        var frame = PageFrame.Of(text, root, title);
        var subtitle = Based("subtitle", HtmlSubtitle.Choose(text, frame, _metadata, title));
        var body = new HtmlBody(title, subtitle).Choose(text.Blocks, root);
        if (body.Text.Text.Length < ShortestBody)
            return null;
        var language = LanguageReader.Of(body.Text.Text);
        _fields["language"] = new FieldBasis("text", language == "und" ? 0.2 : 0.97);
        var (published, modified) = Dates(url, frame, language, body);
        var authors = new HtmlAuthors(
            text,
            frame,
            site ?? outlet?.Name ?? Host(url),
            language is "ar" or "fa" or "ur" or "ckb" or "ps"
        ).Choose(_metadata, body.Authors);
        if (authors.Basis is not null)
            _fields["authors"] = authors.Basis;
        var section = Section(title);
        var (tags, tagBasis) = HtmlTags.Choose(document, text, _metadata, body.Tags, title, outlet?.Name, site, document.Title);
        if (tagBasis is not null)
            _fields["tags"] = tagBasis;
        if (body.Summary is not null)
            _fields["summary"] = new FieldBasis("box", 0.85);
        return new Article
        {
            Id = url is null ? ArticleId.OfText(outlet?.Id ?? "", page.Input, page.Index, body.Text.Text) : ArticleId.OfUrl(url),
            Input = page.Input,
            Url = url,
            Outlet = outlet,
            Title = title,
            Subtitle = subtitle,
            Summary = body.Summary,
            Authors = authors.Persons,
            Byline = authors.Byline,
            Section = section,
            Tags = tags,
            Image = Image(),
            Language = language,
            Published = published,
            Modified = modified,
            Text = body.Text.Text,
            Paragraphs = body.Text.Paragraphs,
            Captions = body.Captions,
            Dropped = body.Dropped,
            Fields = _fields,
        };
    }

    private string? Url()
    {
        foreach (
            var (link, from) in new[]
            {
                (document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), "canonical"),
                (_metadata.Meta("og:url"), "og:url"),
                (page.Url, "address"),
            }
        )
        {
            if (
                !Uri.TryCreate(link?.Trim(), UriKind.Absolute, out var address)
                || address.Scheme is not ("http" or "https")
                || (from != "address" && !IsOwn(address))
            )
                continue;
            _fields["url"] = new FieldBasis(from, 0.95);
            return link!.Trim();
        }
        return null;
    }

    /// <summary>
    /// Whether a page may speak for an address: one of another site's, or its own front page, would take the place of another article.
    /// </summary>
    private bool IsOwn(Uri canonical)
    {
        if (!Uri.TryCreate(page.Url, UriKind.Absolute, out var own))
            return true;
        if (canonical.PathAndQuery == "/" && own.PathAndQuery != "/")
            return false;
        return SiteName.AreSame(canonical, own)
            || (OutletRegister.Shipped.OfUrl(canonical.AbsoluteUri) is { } outlet && outlet == OutletRegister.Shipped.OfUrl(page.Url));
    }

    private string? Title(string? outlet)
    {
        if (Based("title", HtmlTitle.Choose(document, _metadata, outlet)) is { } title)
            return title;
        return page.Hint?.Title is { } told ? Based("title", (told, new FieldBasis("feed", 0.9))) : null;
    }

    private OutletName? Outlet(OutletName? known, string? title)
    {
        (OutletName Name, string From, double Sure)? found =
            known is not null ? (known, "url", 0.97)
            : _metadata.Meta("og:site_name", "application-name") is { } site ? (OutletRegister.Shipped.Named(site), "og:site_name", 0.9)
            : _metadata.Linked.Publisher is { } publisher ? (OutletRegister.Shipped.Named(publisher), "json-ld", 0.9)
            : CopyrightOwner() is { } owner ? (owner, "copyright line", 0.7)
            : HtmlTitle.Affix(document.Title, title) is { } affix ? (OutletRegister.Shipped.Named(affix), "title", 0.6)
            : page.Hint?.OutletId is { } sourced ? (OutletRegister.Shipped.Named(sourced), "feed", 0.9)
            : null;
        if (found is { } outlet)
            _fields["outlet"] = new FieldBasis(outlet.From, outlet.Sure);
        return found?.Name;
    }

    private (ArticleDate? Published, ArticleDate? Modified) Dates(string? url, PageFrame frame, string language, ChosenBody body)
    {
        var monthFirst =
            language == "en"
            && (document.DocumentElement.GetAttribute("lang") is "en-US" or "en_US" or "en-us" || _metadata.Meta("og:locale") is "en_US");
        var dates = HtmlDates.Choose(_metadata, url, new PrintedDates(text, frame, monthFirst, page.Fetched).Read(), page.Fetched);
        var (published, basis) = (dates.Published, dates.PublishedBasis);
        if (published is null && IsoDate.Read(page.Hint?.Published) is { } hinted && !HtmlDates.IsAhead(hinted, page.Fetched))
        {
            published = new ArticleDate(hinted.Value, hinted.Precision, DateBasis.Feed);
            basis = new FieldBasis("feed", 0.9);
        }
        if (
            published is null
            && language == "ar"
            && DateInference.YearOf(
                url is null ? ArticleId.OfText("", page.Input, page.Index, body.Text.Text) : ArticleId.OfUrl(url),
                body.Text.Text,
                out var why
            )
                is { } year
        )
        {
            (published, basis) = (year, new FieldBasis(why, 0.8));
        }
        if (basis is not null)
            _fields["published"] = basis;
        if (dates.ModifiedBasis is not null)
            _fields["modified"] = dates.ModifiedBasis;
        return (published, dates.Modified);
    }

    private string? Section(string? title)
    {
        if (_metadata.Linked.Section is { } linked)
            return Based("section", (linked, new FieldBasis("json-ld", 0.9)));
        if (_metadata.Meta("article:section") is { } meta)
            return Based("section", (meta, new FieldBasis("article:section", 0.9)));
        var trail = document
            .QuerySelectorAll("[class*=breadcrumb] a,[class*=breadcumb] a,[id*=breadcrumb] a")
            .Select(a => ParagraphText.Collapse(a.TextContent))
            .OfType<string>()
            .Where(t => t.Length is > 1 and < 30 && t != title)
            .ToList();
        return trail.Count is >= 2 and <= 5 ? Based("section", (trail[^1], new FieldBasis("breadcrumb", 0.8))) : null;
    }

    private string? Image()
    {
        if (_metadata.Meta("og:image", "og:image:url") is { } open)
            return Based("image", (open, new FieldBasis("og:image", 0.95)));
        if (_metadata.Linked.Image is { } linked)
            return Based("image", (linked, new FieldBasis("json-ld", 0.9)));
        return _metadata.Meta("twitter:image", "twitter:image:src") is { } other
            ? Based("image", (other, new FieldBasis("twitter:image", 0.85)))
            : null;
    }

    /// <summary>A value whose basis is kept; null stays null.</summary>
    private string? Based(string field, (string Text, FieldBasis Basis)? found)
    {
        if (found is { } value)
            _fields[field] = value.Basis;
        return found?.Text;
    }

    private static string? Host(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host.Replace("www.", "", StringComparison.Ordinal) : null;

    private OutletName? CopyrightOwner()
    {
        for (var i = text.Blocks.Count - 1; i >= 0; i--)
        {
            var at = text.Blocks[i].Text.LastIndexOf('©');
            if (at < 0)
                continue;
            var line = text.Blocks[i].Text[(at + 1)..];
            var name = line.Split(['.', '|', '،', '-'])[0].Trim().TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Trim();
            return
                name.Length is > 2 and < 40
                && !Folding.Fold(name).Contains("حقوق", StringComparison.Ordinal)
                && !name.Contains("rights", StringComparison.OrdinalIgnoreCase)
                ? OutletRegister.Shipped.Named(name)
                : null;
        }
        return null;
    }
}
