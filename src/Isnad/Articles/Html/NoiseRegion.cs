using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>A part of a page that its element, role, class or id calls something else than the article.</summary>
/// <param name="element">The part.</param>
/// <param name="reason">What it is called, a reason of docs/json.md, or <c>caption</c>.</param>
/// <param name="hard">Whether it is so whatever stands in it.</param>
/// <param name="outer">The part that it stands in.</param>
internal sealed class NoiseRegion(IElement element, string reason, bool hard, NoiseRegion? outer)
{
    private static readonly HashSet<string> Silent = new(
        [
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "canvas",
            "object",
            "embed",
            "select",
            "option",
            "datalist",
            "input",
            "textarea",
            "audio",
            "video",
            "map",
            "head",
            "link",
            "meta",
            "title",
            "button",
            "math",
        ],
        StringComparer.Ordinal
    );

    /// <summary>The part.</summary>
    public IElement Element { get; } = element;

    /// <summary>What its name says.</summary>
    public string Reason { get; } = reason;

    /// <summary>Whether it is so whatever stands in it.</summary>
    public bool Hard { get; } = hard;

    /// <summary>The part that it stands in.</summary>
    public NoiseRegion? Outer { get; } = outer;

    /// <summary>How many times what is left on the page what stands in it must weigh before its name is not believed.</summary>
    public double Doubt =>
        Reason switch
        {
            "comments" => 8,
            "navigation" or "related" => Hard ? (Element.LocalName == "footer" ? 5 : 2) : 1,
            _ => Hard ? 3 : 1,
        };

    /// <summary>False once its text speaks against its name.</summary>
    public bool Active { get; set; } = true;

    /// <summary>Why what stands in it is not the article; null when that is not so.</summary>
    public string? Why => Active ? Reason : Outer?.Why;

    /// <summary>Whether an element has nothing to read.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    /// <summary>What an element is called; null when nothing speaks against it.</summary>
    /// <param name="element">Not a silent one.</param>
    /// <param name="table">What names say.</param>
    public static (string Reason, bool Hard)? Of(IElement element, NoiseTable table)
    {
        var name = element.LocalName;
        switch (name)
        {
            case "nav" or "menu":
                return ("navigation", true);
            case "footer" or "aside" or "dialog":
                return ("navigation", true);
            case "form":
                return ("navigation", false);
            case "figcaption" or "caption":
                return ("caption", true);
            case "body" or "html" or "article" or "main" or "a" or "b" or "em" or "strong" or "i" or "font" or "mark" or "h1" or "p":
                return null;
            default:
                break;
        }
        if (element.HasAttribute("hidden"))
            return ("navigation", true);
        if (
            element.GetAttribute("style") is { Length: > 5 } style
            && (
                style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
            )
        )
            return ("navigation", true);
        if (
            element.GetAttribute("role")
            is "navigation"
                or "complementary"
                or "banner"
                or "contentinfo"
                or "search"
                or "dialog"
                or "menu"
                or "alert"
                or "tablist"
        )
            return ("navigation", false);
        return table.Reason(element.ClassName ?? "")
            ?? (element.Id is { Length: > 1 } id && NoiseTable.IsName(id) ? table.Reason(id) : null);
    }
}
