using System.Globalization;
using AngleSharp.Dom;
using Isnad.Arabic.Times;

namespace Isnad.Articles.Html;

/// <summary>Chooses when a page was published: metadata first, then the address, then what the page prints near the headline; undated stays undated.</summary>
internal static class HtmlDates
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:published_time", "datePublished", "pubdate", "publishdate", "publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "date", "article.published", "cxenseparse:recs:publishtime", "rnews:datePublished", "bt:pubdate", "og:article:published_time", "citation_publication_date", "citation_date", "originalpublicationdate", "displaydate", "date_published", "article_date_original", "published_at", "vr:published_time", "ptime", "gentime", "dc.created",
    ];

    /// <summary>When it was published; null when nothing says so.</summary>
    /// <param name="document">The page.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <param name="url">Its address.</param>
    /// <param name="body">The element that holds the body.</param>
    /// <param name="basis">Where the date came from.</param>
    public static ArticleDate? Published(IDocument document, HtmlMetadata metadata, string? url, IElement body, out FieldBasis? basis)
    {
        if (Parse(metadata.Published) is { } linked) return Found(linked, DateBasis.Metadata, "json-ld", 0.95, out basis);
        foreach (var name in PublishedNames) if (Parse(metadata.Meta(name)) is { } meta) return Found(meta, DateBasis.Metadata, name, 0.93, out basis);
        if (UrlDate(url) is { } address && TimeElement(document, body) is not { Length: > 10 }) return Found(address, DateBasis.Url, "url", 0.85, out basis);
        if (TimeElement(document, body) is { } time) return Found(time, DateBasis.Page, "time", 0.85, out basis);
        if (Printed(document, body) is { } printed) return Found(printed, DateBasis.Page, "text", 0.75, out basis);
        basis = null;
        return null;
    }

    /// <summary>When it was changed, as its metadata says.</summary>
    public static ArticleDate? Modified(HtmlMetadata metadata) =>
        Parse(metadata.Modified ?? metadata.Meta("article:modified_time", "og:updated_time", "last-modified", "dateModified", "lastmod")) is { } value ? Date(value, DateBasis.Metadata) : null;

    /// <summary>A date in an address counts only where year, month and day are segments of their own: /2021/04/27/.</summary>
    private static string? UrlDate(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        var parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            if (Whole(parts[i], 4) is { } year && year is >= 1995 and <= 2100 && Whole(parts[i + 1], 2) is { } month && Whole(parts[i + 2], 2) is { } day && Valid(year, month, day) is { } date) return date;
        }
        foreach (var part in parts)
        {
            if (part.Length >= 10 && part[4] == '-' && part[7] == '-' && Whole(part[..4], 4) is { } year && Whole(part[5..7], 2) is { } month && Whole(part[8..10], 2) is { } day && Valid(year, month, day) is { } date) return date;
            if (part.Length == 8 && Whole(part, 8) is { } packed && Valid(packed / 10000, packed / 100 % 100, packed % 100) is { } joined) return joined;
        }
        return null;
    }

    private static int? Whole(string part, int longest) => part.Length <= longest && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static string? Valid(int year, int month, int day) =>
        year is >= 1995 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}") : null;

    private static string? TimeElement(IDocument document, IElement body)
    {
        var times = document.GetElementsByTagName("time").Where(t => !InNoise(t)).ToList();
        var best = times.FirstOrDefault(t => (t.ClassName + t.GetAttribute("itemprop")).Contains("publish", StringComparison.OrdinalIgnoreCase) || t.HasAttribute("pubdate")) ?? times.FirstOrDefault();
        return best is null || (times.Count > 6 && best == times[0] && !Near(best, body)) ? null : Parse(best.GetAttribute("datetime")) ?? Parse(best.TextContent);
    }

    private static bool Near(IElement element, IElement body)
    {
        for (var (up, level) = (element.ParentElement, 0); up is not null && level < 5; up = up.ParentElement, level++) if (up == body || up.Contains(body)) return up.LocalName is not ("body" or "html");
        return false;
    }

    private static bool InNoise(IElement element)
    {
        for (var (up, level) = (element.ParentElement, 0); up is not null && level < 8; up = up.ParentElement, level++)
        {
            if (up.LocalName is "aside" or "footer" or "nav" || PageNoise.Reason(up) is "related" or "comments" or "read-also") return true;
        }
        return false;
    }

    /// <summary>A date that the page prints in a short line near the headline or just before the body.</summary>
    private static string? Printed(IDocument document, IElement body)
    {
        foreach (var element in document.QuerySelectorAll("[class*=date],[class*=Date],[id*=date],[class*=time],[class*=publish],[class*=meta],[class*=byline],[class*=posted],[class*=info]"))
        {
            var text = element.TextContent;
            if (text.Length > 250 || InNoise(element)) continue;
            if (Absolute(text) is { } date) return date;
        }
        var root = body;
        for (var level = 0; level < 4 && root.ParentElement is { LocalName: not "html" } up; level++) root = up;
        foreach (var block in HtmlBlockReader.Read(root).Blocks.Take(25))
        {
            if (block.Text.Length <= 90 && block.Linked < 0.5 && Absolute(block.Text) is { } date) return date;
        }
        return null;
    }

    private static string? Absolute(string text) => DatelineReader.Read(text, null) is { } date && Plausible(date.Value) ? date.Value : null;

    private static string? Parse(string? value)
    {
        if (ParagraphText.Collapse(value) is not { Length: >= 6 } text) return null;
        if (text.Length is 13 or 10 && text.All(char.IsAsciiDigit) && long.TryParse(text, CultureInfo.InvariantCulture, out var epoch))
        {
            return DateTimeOffset.FromUnixTimeSeconds(text.Length == 13 ? epoch / 1000 : epoch).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        }
        if (text.Length >= 10 && text[4] == '-' && text[7] == '-' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var iso)) return Plausible(text) ? Clean(text, iso) : null;
        return DatelineReader.Read(text, null) is { } date && Plausible(date.Value) ? date.Value : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var other) && other.Year > 1995 ? other.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture) : null;
    }

    private static string Clean(string text, DateTimeOffset value) =>
        text.Length == 10 ? text : value.ToString(text.EndsWith('Z') ? "yyyy-MM-ddTHH:mm:ssZ" : text.Length > 19 ? "yyyy-MM-ddTHH:mm:sszzz" : text.Length > 16 ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    private static bool Plausible(string value) => value.Length >= 10 && int.TryParse(value.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year) && year is >= 1995 and <= 2100;

    private static ArticleDate Found(string value, DateBasis source, string from, double sure, out FieldBasis? basis)
    {
        basis = new FieldBasis(from, sure);
        return Date(value, source);
    }

    private static ArticleDate Date(string value, DateBasis source) =>
        new(value, value.Length switch { 4 => DatePrecision.Year, 7 => DatePrecision.Month, 10 => DatePrecision.Day, <= 17 => DatePrecision.Minute, _ => DatePrecision.Second }, source);
}
