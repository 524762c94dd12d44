using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>Tells the parts of a page that are never the article by element, role and the words of class and id.</summary>
internal static class PageNoise
{
    private static readonly HashSet<string> Elements = new(
        ["script", "style", "noscript", "nav", "aside", "footer", "form", "button", "select", "option", "iframe", "svg", "canvas", "template", "object", "embed", "input", "textarea", "menu", "dialog", "link", "meta", "audio", "video", "map", "head"], StringComparer.Ordinal);

    private static readonly string[] Words =
    [
        "comment", "disqus", "related", "share", "sharing", "social", "sidebar", "breadcrumb", "footer", "navbar", "navigation", "menu", "newsletter", "subscribe", "subscription", "promo", "sponsor", "advert", "banner", "cookie", "popup", "modal",
        "tag-list", "taglist", "post-tags", "entry-tags", "article-tags", "keywords", "author-bio", "about-author", "author-box", "authorbox", "read-more", "readmore", "read-also", "recommend", "most-read", "mostread", "popular", "trending", "outbrain", "taboola",
        "go-to-top", "back-to-top", "pagination", "pager", "skip-link", "toolbar", "widget", "masthead", "copyright", "print-only", "screen-reader", "visually-hidden", "sr-only", "hidden-print", "caption", "credit", "byline", "dateline", "timestamp", "post-meta", "entry-meta", "article-meta", "meta-info", "rating", "poll", "teaser", "more-stories", "see-also", "infinite-scroll", "signup", "login", "search-form", "paywall", "gallery", "slideshow", "jp-relatedposts", "addthis", "sharedaddy", "mobile-version",
    ];

    /// <summary>Whether an element is noise whatever it holds.</summary>
    public static bool Always(IElement element) => Elements.Contains(element.LocalName) && element.LocalName is not ("form" or "aside");

    /// <summary>What kind of noise an element is, as a reason of CONTRACT.md; null when it may be the article.</summary>
    public static string? Reason(IElement element)
    {
        var name = element.LocalName;
        if (Elements.Contains(name)) return name is "nav" or "footer" or "menu" ? "navigation" : "advert";
        if (name is "body" or "html" or "article" or "main") return null;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" && element.ChildElementCount == 0) return "navigation";
        if (element.GetAttribute("style") is { } style && style.Contains("display:none", StringComparison.OrdinalIgnoreCase)) return "navigation";
        if (element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog" or "menu") return "navigation";
        var words = element.ClassName + " " + element.Id;
        if (words.Length < 3) return null;
        foreach (var word in Words)
        {
            if (!words.Contains(word, StringComparison.OrdinalIgnoreCase)) continue;
            return word switch
            {
                "comment" or "disqus" => "comments",
                "share" or "sharing" or "social" or "sharedaddy" or "addthis" => "share",
                "related" or "recommend" or "popular" or "trending" or "most-read" or "mostread" or "outbrain" or "taboola" or "more-stories" or "jp-relatedposts" => "related",
                "read-also" or "read-more" or "readmore" or "see-also" or "infinite-scroll" => "read-also",
                "author-bio" or "about-author" or "author-box" or "authorbox" => "author-bio",
                "tag-list" or "taglist" or "post-tags" or "entry-tags" or "article-tags" or "keywords" => "keywords",
                "advert" or "banner" or "promo" or "sponsor" => "advert",
                "copyright" => "copyright",
                "go-to-top" or "back-to-top" => "back-to-top",
                "mobile-version" => "mobile-switch",
                "byline" or "credit" => "source-line",
                "dateline" or "timestamp" or "post-meta" or "entry-meta" or "article-meta" or "meta-info" => "date-line",
                _ => "navigation",
            };
        }
        return null;
    }
}
