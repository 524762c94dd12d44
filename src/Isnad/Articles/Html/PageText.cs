using System.Text;
using AngleSharp.Dom;

namespace Isnad.Articles.Html;

/// <summary>All that a page prints: its blocks in order, each with the part of the page that it stands in.</summary>
internal sealed class PageText
{
    private const int DeepestLevel = 400;
    private const int MostBlocks = 30_000;
    private const int MostSigned = 200;
    private const int BreaksOfLayout = 3;

    private readonly List<HtmlBlock> _blocks = [];
    private readonly List<NoiseRegion> _regions = [];
    private readonly List<(IElement Element, int Block)> _times = [];
    private readonly List<(IElement Element, int Block)> _signed = [];
    private readonly HashSet<string> _pictured = new(StringComparer.OrdinalIgnoreCase);
    private readonly NoiseTable _names = new();
    private StringBuilder _text = new();
    private int _linked;

    private PageText() { }

    /// <summary>The blocks in order of the page.</summary>
    public IReadOnlyList<HtmlBlock> Blocks => _blocks;

    /// <summary>Parts that are called something else, outer ones before inner ones.</summary>
    public IReadOnlyList<NoiseRegion> Regions => _regions;

    /// <summary>The time elements, each with the number of the block that it stands in or before.</summary>
    public IReadOnlyList<(IElement Element, int Block)> Times => _times;

    /// <summary>
    /// Elements whose class, relation or link says that an author stands in them, each with the number of its first block.
    /// </summary>
    public IReadOnlyList<(IElement Element, int Block)> Signed => _signed;

    /// <summary>What pictures are said to show.</summary>
    public IReadOnlySet<string> Pictured => _pictured;

    /// <summary>Reads what stands in an element.</summary>
    /// <param name="root">The body of a page, or a part of it.</param>
    public static PageText Read(IElement root)
    {
        var page = new PageText();
        page.Walk(root, root, ParagraphKind.Paragraph, linked: false, null, 0);
        page.Flush(root, ParagraphKind.Paragraph, null);
        NoiseTrust.Settle(page._blocks);
        return page;
    }

    /// <summary>Whether an element is another or stands in it; answers are remembered.</summary>
    /// <param name="element">The inner one.</param>
    /// <param name="root">The outer one.</param>
    /// <param name="known">What is known of this outer one.</param>
    public static bool IsInside(IElement element, IElement root, Dictionary<IElement, bool> known)
    {
        if (element == root)
            return true;
        if (known.TryGetValue(element, out var inside))
            return inside;
        return known[element] = element.ParentElement is { } outer && IsInside(outer, root, known);
    }

    private void Walk(INode node, IElement parent, ParagraphKind kind, bool linked, NoiseRegion? region, int depth)
    {
        if (depth > DeepestLevel || _blocks.Count >= MostBlocks)
            return;
        INode? before = null;
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                _text.Append(text.Data);
                if (linked)
                    _linked += text.Data.AsSpan().Trim().Length;
            }
            else if (child is IElement element && !NoiseRegion.IsSilent(element))
            {
                if (_text.Length > 0 && IsApart(before, element) && char.IsLetterOrDigit(_text[^1]))
                    _text.Append(' ');
                Element(element, parent, kind, linked, region, depth);
            }
            before = child;
        }
    }

    private void Element(IElement element, IElement parent, ParagraphKind kind, bool linked, NoiseRegion? region, int depth)
    {
        var name = element.LocalName;
        if (name == "time")
            _times.Add((element, _blocks.Count));
        if (_signed.Count < MostSigned && AuthorMark.IsOn(element))
            _signed.Add((element, _blocks.Count));
        if (name == "img")
        {
            if (element.GetAttribute("alt") is { Length: > 3 and < 60 } shown && _pictured.Count < MostSigned)
                _pictured.Add(shown.Trim());
            return;
        }
        var inner = region;
        if (NoiseRegion.Of(element, _names) is { } noise)
            _regions.Add(inner = new NoiseRegion(element, noise.Reason, noise.Hard, region));
        if (InlineElements.Has(name))
        {
            if (inner == region)
                Walk(element, parent, kind, linked || name == "a", region, depth + 1);
            else
                Apart(element, kind, linked, inner, depth);
            return;
        }
        Flush(parent, kind, region);
        if (name is "br" or "hr")
            return;
        var own = name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ParagraphKind.Heading,
            "li" or "dd" or "dt" => ParagraphKind.Item,
            "td" or "th" => IsLayout(element) ? ParagraphKind.Paragraph : ParagraphKind.Cell,
            "blockquote" => ParagraphKind.Quote,
            "p" when kind == ParagraphKind.Heading => ParagraphKind.Paragraph, // a heading that was never closed
            _ => kind,
        };
        Walk(element, element, own, linked, inner, depth + 1);
        Flush(element, own, inner);
    }

    /// <summary>Whether an element and the one right before it are parted by style alone, without white space.</summary>
    private static bool IsApart(INode? before, IElement element) =>
        before is IElement { LocalName: "span" or "a" or "time" or "label" } first
        && element is { LocalName: "span" or "a" or "time" or "label" }
        && (element.ClassName is { Length: > 0 } || first.ClassName is { Length: > 0 });

    /// <summary>A cell with several paragraphs in it is a column of the page and no cell of a table.</summary>
    private static bool IsLayout(IElement cell)
    {
        var breaks = 0;
        foreach (var child in cell.ChildNodes)
            if (child is IElement { LocalName: "p" or "br" or "div" or "table" } && ++breaks == BreaksOfLayout)
                return true;
        return false;
    }

    /// <summary>Something inside a line that is called something else: a block of its own, and the line goes on behind it.</summary>
    private void Apart(IElement element, ParagraphKind kind, bool linked, NoiseRegion? region, int depth)
    {
        var (text, before) = (_text, _linked);
        (_text, _linked) = (new StringBuilder(), 0);
        Walk(element, element, kind, linked, region, depth + 1);
        Flush(element, kind, region);
        (_text, _linked) = (text.Append(' '), before);
    }

    private void Flush(IElement parent, ParagraphKind kind, NoiseRegion? region)
    {
        if (_text.Length > 0 && _blocks.Count < MostBlocks && ParagraphText.Collapse(_text.ToString()) is { } text)
            _blocks.Add(new HtmlBlock(text, kind, Math.Min(1, (double)_linked / text.Length), parent, region));
        _text.Clear();
        _linked = 0;
    }
}
