using AngleSharp.Dom;
using Isnad.Arabic.Letters;

namespace Isnad.Articles.Html;

/// <summary>Chooses an article's keywords: those it prints as links, those of its metadata, those of a labelled line.</summary>
internal static class HtmlTags
{
    private const int LongestTag = 60;
    private const int MostWords = 7;
    private const int MostTags = 30;

    /// <summary>The keywords and where they stand; empty with a null basis when there are none.</summary>
    /// <param name="document">The page.</param>
    /// <param name="page">What it prints.</param>
    /// <param name="metadata">What it says of itself.</param>
    /// <param name="inText">Keywords of a labelled line in the body.</param>
    /// <param name="not">Title, outlet and section, which are no keywords.</param>
    public static (IReadOnlyList<string> Tags, FieldBasis? Basis) Choose(
        IDocument document,
        PageText page,
        HtmlMetadata metadata,
        IReadOnlyList<string> inText,
        params IEnumerable<string?> not
    )
    {
        var refused = not.OfType<string>().Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        if (
            Clean(document.QuerySelectorAll("a[rel~=tag]").Where(a => !IsOfList(a)).Select(a => a.TextContent), refused) is
            { Count: > 0 } linked
        )
            return (linked, new FieldBasis("rel=tag", 0.9));
        if (
            Clean(
                page.Regions.Where(r => r is { Active: true, Reason: "keywords" })
                    .SelectMany(r => r.Element.GetElementsByTagName("a"))
                    .Select(a => a.TextContent),
                refused
            ) is
            { Count: > 0 } listed
        )
            return (listed, new FieldBasis("element", 0.85));
        if (Clean(inText, refused) is { Count: > 0 } written)
            return (written, new FieldBasis("text", 0.85));
        if (Clean(metadata.AllOf("article:tag").SelectMany(Split), refused) is { Count: > 0 } named)
            return (named, new FieldBasis("article:tag", 0.85));
        if (Clean(metadata.Linked.Keywords.SelectMany(Split), refused) is { Count: > 0 } told)
            return (told, new FieldBasis("json-ld", 0.8));
        if (metadata.Meta("news_keywords", "keywords") is { } keywords && Clean(Split(keywords), refused) is { Count: > 0 } meta)
            return (meta, new FieldBasis("keywords", 0.6));
        return ([], null);
    }

    private static IEnumerable<string> Split(string keywords) =>
        keywords.Split([',', '،', ';', '؛', '|', '#', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Clean(IEnumerable<string> tags, HashSet<string> refused)
    {
        var clean = new List<string>();
        foreach (var raw in tags)
        {
            if (clean.Count == MostTags || ParagraphText.Collapse(raw) is not { } tag)
                continue;
            tag = tag.Trim('#', ' ', '،', ',', '.', '/', '"', '\u200f').Replace('_', ' ');
            if (
                tag.Length is < 2 or > LongestTag
                || tag.AsSpan().Count(' ') >= MostWords
                || refused.Contains(Folding.Fold(tag))
                || clean.Contains(tag, StringComparer.Ordinal)
            )
                continue;
            clean.Add(tag);
        }
        return clean;
    }

    /// <summary>Whether a link to a keyword belongs to another article of a list.</summary>
    private static bool IsOfList(IElement link)
    {
        for (var up = link.ParentElement; up is not null; up = up.ParentElement)
            if (up.LocalName is "aside" or "nav" || (up.ClassName ?? "").Contains("related", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
