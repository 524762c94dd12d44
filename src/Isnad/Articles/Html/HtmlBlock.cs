using System.Text;
using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>One block of text of a page: what stands between two breaks of the flow.</summary>
/// <param name="Text">White space collapsed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Linked">Part of its letters that are links, 0 to 1.</param>
/// <param name="Parent">The element that it stands in.</param>
internal sealed record HtmlBlock(string Text, ParagraphKind Kind, double Linked, IElement Parent);

/// <summary>Cuts an element into blocks of text, in the order of the page.</summary>
internal sealed class HtmlBlockReader
{
    private const int DeepestLevel = 400;
    private const int RunningText = 400;

    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "o:p", "st1:place", "img"], StringComparer.Ordinal);

    private readonly List<HtmlBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly List<(string Text, string Reason)> _dropped = [];
    private int _linked;
    private int _total;
    private bool _lenient;

    /// <summary>Parts that lead to another text and hold a whole one.</summary>
    public List<IElement> Glued { get; } = [];

    /// <summary>The blocks of an element without the noise in it.</summary>
    /// <param name="root">The element.</param>
    /// <param name="lenient">Names of classes say nothing; for pages on which they would leave nothing.</param>
    public static (List<HtmlBlock> Blocks, List<(string Text, string Reason)> Dropped, List<IElement> Glued) Read(IElement root, bool lenient = false)
    {
        var reader = new HtmlBlockReader { _lenient = lenient, _total = root.TextContent.Length };
        reader.Walk(root, root, ParagraphKind.Paragraph, linked: false, 0);
        reader.Flush(root, ParagraphKind.Paragraph);
        return (reader._blocks, reader._dropped, reader.Glued);
    }

    private void Walk(INode node, IElement parent, ParagraphKind kind, bool linked, int depth)
    {
        if (depth > DeepestLevel) return;
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                _text.Append(text.Data);
                if (linked) _linked += text.Data.Trim().Length;
            }
            else if (child is IElement element) Element(element, parent, kind, linked, depth);
        }
    }

    private void Element(IElement element, IElement parent, ParagraphKind kind, bool linked, int depth)
    {
        var name = element.LocalName;
        if (PageNoise.Reason(element) is { } reason && (PageNoise.Always(element) || !_lenient && !(element.TextContent.Length * (reason is "read-also" ? 1.5 : 3) > _total || (reason is not ("comments" or "related" or "read-also" or "author-bio" or "copyright") && HoldsText(element)))))
        {
            if (reason is "read-also" && element.TextContent.Length > 400) Glued.Add(element);
            if (_dropped.Count < 60 && name is not ("script" or "style" or "noscript" or "template" or "svg") && ParagraphText.Collapse(element.TextContent) is { Length: > 2 and < 400 } dropped) _dropped.Add((dropped, reason));
            return;
        }
        if (Inline.Contains(name))
        {
            Walk(element, parent, kind, linked || name == "a", depth + 1);
            return;
        }
        Flush(parent, kind);
        if (name is "br" or "hr") return;
        if (name is "figcaption" or "caption") { if (ParagraphText.Collapse(element.TextContent) is { } caption) _dropped.Add((caption, "caption")); return; }
        var inner = name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ParagraphKind.Heading,
            "li" or "dd" or "dt" => ParagraphKind.Item,
            "td" or "th" => ParagraphKind.Cell,
            "blockquote" => ParagraphKind.Quote,
            _ => kind,
        };
        Walk(element, element, inner, linked, depth + 1);
        Flush(element, inner);
    }

    /// <summary>Whether an element whose name speaks against it holds paragraphs of running text all the same.</summary>
    private static bool HoldsText(IElement element)
    {
        var text = 0;
        var links = 0;
        foreach (var paragraph in element.GetElementsByTagName("p")) text += paragraph.TextContent.Length;
        if (text < RunningText) return false;
        foreach (var link in element.GetElementsByTagName("a")) links += link.TextContent.Length;
        return links * 4 < text;
    }

    private void Flush(IElement parent, ParagraphKind kind)
    {
        if (_text.Length > 0 && ParagraphText.Collapse(_text.ToString()) is { } text) _blocks.Add(new HtmlBlock(text, kind, Math.Min(1, (double)_linked / text.Length), parent));
        _text.Clear();
        _linked = 0;
    }
}
