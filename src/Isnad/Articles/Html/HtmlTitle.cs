using AngleSharp.Dom;
using Isnad.Arabic.Letters;

namespace Isnad.Articles.Html;

/// <summary>Chooses the headline among what a page offers: h1, og:title, JSON-LD, the title element; without the outlet's name.</summary>
internal static class HtmlTitle
{
    private static readonly string[] KindWords =
    [
        "صحيفه",
        "جريده",
        "موقع",
        "وكاله",
        "قناه",
        "شبكه",
        "بوابه",
        "مجله",
        "اذاعه",
        "تلفزيون",
        "اخبار",
    ];

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " / ", "|", " : "];

    /// <summary>The headline with where it came from; null when there is none.</summary>
    public static (string Title, FieldBasis Basis)? Choose(IDocument document, HtmlMetadata metadata, string? outlet)
    {
        var candidates = new List<(string Text, string From)>();
        Add(candidates, metadata.Linked.Headline ?? metadata.Headline, "json-ld");
        Add(candidates, metadata.Meta("og:title"), "og:title");
        Add(candidates, metadata.Meta("twitter:title"), "twitter:title");
        foreach (var heading in document.GetElementsByTagName("h1").Take(3))
            Add(candidates, heading.TextContent, "h1");
        if (candidates.Count == 0)
            foreach (var heading in document.GetElementsByTagName("h2").Take(1))
                Add(candidates, heading.TextContent, "h2");
        Add(candidates, document.Title, "title");
        if (candidates.Count == 0)
            return null;
        var cleaned = candidates
            .Select(c => (Text: WithoutOutlet(c.Text, outlet, candidates.Select(o => o.Text)), c.From))
            .Where(c => c.Text.Length > 0)
            .ToList();
        if (cleaned.Count == 0)
            return null;
        var best = cleaned
            .Select(
                (c, i) =>
                    (
                        c.Text,
                        c.From,
                        i,
                        Votes: cleaned.Count(o => Folding.Fold(o.Text) == Folding.Fold(c.Text))
                            + Partial(cleaned, c.Text)
                            + (c.From == "h1" ? 0.6 : 0)
                    )
            )
            .OrderByDescending(c => c.Votes)
            .ThenBy(c => c.i)
            .First();
        return (best.Text, new FieldBasis(best.From, Math.Min(0.99, 0.6 + (0.13 * best.Votes))));
    }

    /// <summary>
    /// What the title element adds to the headline, which is the outlet's name: عنوان الخبر - صحيفة الساحل; null when it adds nothing of
    /// the kind.
    /// </summary>
    /// <param name="whole">The title element's text.</param>
    /// <param name="title">The headline.</param>
    public static string? Affix(string? whole, string? title)
    {
        if (ParagraphText.Collapse(whole) is not { } text || title is null || text.Length > title.Length + 60)
            return null;
        var at = text.IndexOf(title, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var parts = (text[..at] + "|" + text[(at + title.Length)..])
            .Split(['|', '-', '–', '—', ':', '»', '«', '•', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(p => p.Length is >= 3 and <= 40 && p.Split(' ').Length <= 5)
            .ToList();
        var known =
            parts.FirstOrDefault(p => Outlets.OutletRegister.Shipped.Find(p) is not null)
            ?? parts.FirstOrDefault(p => KindWords.Any(k => Folding.Fold(p).StartsWith(k + " ", StringComparison.Ordinal)));
        return known ?? (parts.Count == 1 ? parts[0] : null);
    }

    private static double Partial(List<(string Text, string From)> all, string text) =>
        all.Count(o => o.Text != text && o.Text.Contains(text, StringComparison.Ordinal)) * 0.3;

    private static void Add(List<(string, string)> candidates, string? text, string from)
    {
        if (ParagraphText.Collapse(System.Net.WebUtility.HtmlDecode(text)) is { Length: > 1 and < 400 } clean)
            candidates.Add((clean, from));
    }

    private static string WithoutOutlet(string text, string? outlet, IEnumerable<string> others)
    {
        var all = others.ToList();
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && outlet is not null && Folding.Fold(text[..colon]) == Folding.Fold(outlet))
            return text[(colon + 2)..];
        foreach (var separator in Separators)
        {
            var last = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (last <= 0)
                continue;
            var (head, tail) = (text[..last].Trim(), text[(last + separator.Length)..].Trim());
            if (IsOutlet(tail, outlet) || all.Any(o => o != text && Folding.Fold(o) == Folding.Fold(head)))
                return WithoutOutlet(head, outlet, all);
            var first = text.IndexOf(separator, StringComparison.Ordinal);
            (head, tail) = (text[..first].Trim(), text[(first + separator.Length)..].Trim());
            if (IsOutlet(head, outlet) || all.Any(o => o != text && Folding.Fold(o) == Folding.Fold(tail)))
                return WithoutOutlet(tail, outlet, all);
            if (
                separator is " | " or "|" or " :: " or " » " or " « "
                && tail.Length > 0
                && text.Length - text.LastIndexOf(separator, StringComparison.Ordinal) < 40
            )
                return WithoutOutlet(text[..text.LastIndexOf(separator, StringComparison.Ordinal)].Trim(), outlet, all);
        }
        return text;
    }

    private static bool IsOutlet(string part, string? outlet)
    {
        if (part.Length == 0)
            return true;
        var folded = Folding.Fold(part);
        if (
            outlet is not null
            && (Folding.Fold(outlet) is var name)
            && (folded.Contains(name, StringComparison.Ordinal) || name.Contains(folded, StringComparison.Ordinal))
        )
            return true;
        return Outlets.OutletRegister.Shipped.Find(part) is not null || folded.EndsWith(".com", StringComparison.Ordinal);
    }
}
