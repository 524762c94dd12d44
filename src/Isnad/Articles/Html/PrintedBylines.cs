using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>
/// Finds the lines of a page that may say who wrote: labelled ones, elements marked as an author's, a name beneath the headline that a
/// picture or a biography on the page bears out.
/// </summary>
/// <param name="page">What the page prints.</param>
/// <param name="frame">Where headline and body stand.</param>
/// <param name="arabic">Whether the text is in Arabic script; there a name alone may be a section, a place or a tag.</param>
internal sealed class PrintedBylines(PageText page, PageFrame frame, bool arabic)
{
    /// <summary>A longer line is no byline.</summary>
    public const int LongestByline = 130;

    private const int LongestSentence = 300;
    private const int BehindText = 25;
    private const int BeforeHeadline = 6;

    private static readonly string[] Tells = [" is ", " has ", " was ", " writes ", " covers ", " works ", " joined "];

    /// <summary>The lines, each with where it stands and how much it weighs.</summary>
    public IEnumerable<(string Line, string From, double Weight)> Read()
    {
        for (var i = Math.Max(0, frame.Title - BeforeHeadline); i < page.Blocks.Count && i <= frame.End + BehindText; i++)
        {
            if (!IsNear(i))
                continue;
            var text = page.Blocks[i].Text;
            var between = i > frame.Title && i < frame.Start;
            if (text.Length <= LongestByline && Behind(text) is { } rest)
                yield return (rest.Length > 0 ? rest : Next(i), "byline", between ? 6 : 2.5);
            else if (text.Length <= LongestSentence && InSentence(text) is { } within)
                yield return (within, "byline", between ? 4 : 2);
        }
        for (var i = Math.Max(0, frame.Title); !arabic && i < page.Blocks.Count; i++)
        {
            if (i >= frame.Start && i < frame.End - 3)
                i = Math.Max(i, frame.End - 3);
            if (
                page.Blocks[i].Text.Length < 50
                && page.Blocks[i].Noise is not ("comments" or "related" or "read-also" or "advert")
                && Biography(i)
            )
                yield return (page.Blocks[i].Text, "biography", i < frame.Start ? 3 : 2.5);
        }
        foreach (var (element, at) in page.Signed)
        {
            if (!IsNear(at) && !IsOwnName(element, at))
                continue;
            var weight = at > frame.Title && at <= frame.Start ? 3 : 2;
            if (ParagraphText.Collapse(element.TextContent) is { Length: <= LongestByline } text && AuthorReader.Persons(text).Count > 0)
                yield return (text, "element", weight);
            else if (at < page.Blocks.Count && page.Blocks[at].Text.Length <= LongestByline && element.Contains(page.Blocks[at].Parent))
                yield return (page.Blocks[at].Text, "element", weight);
        }
    }

    /// <summary>
    /// Whether an element far from the text is named as the author's name itself, and stands in no list of other articles.
    /// </summary>
    private bool IsOwnName(IElement element, int at)
    {
        if (at < frame.End || at >= page.Blocks.Count || page.Blocks[at].Noise is "comments" or "related" or "read-also" or "advert")
            return false;
        var name = element.ClassName ?? "";
        if (
            !name.Contains("author-name", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("author-info", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("author__name", StringComparison.OrdinalIgnoreCase)
        )
            return false;
        return page.Signed.Count(s => s.Element.ClassName == element.ClassName) == 1;
    }

    /// <summary>What stands behind a label at the head of a line or of one of its parts: 5 مايو 2031 | بقلم: فلان.</summary>
    private static string? Behind(string text)
    {
        if (BylineTable.Behind(text) is { } rest)
            return rest;
        foreach (var part in text.Split(['|', '•', '·', '–', '—'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (BylineTable.Behind(part) is { Length: > 0 } inner)
                return inner;
        return null;
    }

    private string Next(int i) =>
        i + 1 < page.Blocks.Count && page.Blocks[i + 1].Text.Length < LongestByline ? page.Blocks[i + 1].Text : "";

    /// <summary>What stands behind "written by" or, beside a date, "by".</summary>
    private static string? InSentence(string text)
    {
        var at = text.IndexOf("written by ", StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
            return text[(at + 11)..].Split('.')[0];
        at = text.Length <= LongestByline ? text.IndexOf(" by ", StringComparison.OrdinalIgnoreCase) : -1;
        return at > 0 && text.AsSpan(0, at).IndexOfAnyInRange('0', '9') >= 0 && at + 4 < text.Length && char.IsUpper(text[at + 4])
            ? text[(at + 4)..].TrimEnd('.')
            : null;
    }

    /// <summary>
    /// Whether a line is a name that the next lines tell about, or that a picture of the page shows while it stands beneath the headline.
    /// </summary>
    private bool Biography(int i)
    {
        var name = page.Blocks[i].Text;
        if (
            !(AuthorReader.Persons(name) is [var person] && person == name)
            && !(AuthorReader.MaySign(name) && char.IsUpper(name[0]) && char.IsLower(name[^1]))
        )
            return false;
        if (i > frame.Title && i < frame.Start && page.Pictured.Contains(name))
            return true;
        for (var next = i + 1; next < page.Blocks.Count && next <= i + 2; next++)
        {
            var text = page.Blocks[next].Text;
            if (
                text.StartsWith(name, StringComparison.Ordinal)
                && text.Length > name.Length + 20
                && Tells.Any(t => text.AsSpan(name.Length).StartsWith(t, StringComparison.Ordinal))
            )
                return true;
        }
        return false;
    }

    private bool IsNear(int i)
    {
        if (i < frame.Title - BeforeHeadline || i > frame.End + BehindText || (i > frame.Start + 2 && i < frame.End - 6))
            return false;
        return i >= page.Blocks.Count || page.Blocks[i].Noise is not ("comments" or "related" or "read-also" or "advert");
    }
}
