using AngleSharp.Dom;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Times;

namespace Isnad.Articles.Html;

/// <summary>What the blocks of the body came to.</summary>
/// <param name="Text">The body.</param>
/// <param name="Captions">Captions of pictures.</param>
/// <param name="Dropped">What was dropped, with reasons.</param>
/// <param name="Authors">Persons whom a byline inside the text names.</param>
/// <param name="Tags">Keywords that a line of the text lists.</param>
internal sealed record ChosenBody(
    ParagraphText Text,
    IReadOnlyList<string> Captions,
    IReadOnlyList<DroppedPiece> Dropped,
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Tags
)
{
    /// <summary>What a summary box says; null without one.</summary>
    public string? Summary { get; init; }
}

/// <summary>Chooses among the blocks of the body element those that are the article.</summary>
internal sealed class HtmlBody(string? title, string? subtitle = null)
{
    /// <summary>A line as long as this is running text: what stands above it may still be the head of the page.</summary>
    private const int LeadLength = 80;
    private const int LongestValue = 60;
    private const int FootBlocks = 6;
    private const int MostDropped = 80;

    private readonly string _title = title is null ? "" : Folding.Fold(title);
    private readonly List<HtmlBlock> _kept = [];
    private readonly List<string> _captions = [];
    private readonly List<DroppedPiece> _dropped = [];
    private readonly List<string> _authors = [];
    private readonly List<string> _tags = [];
    private readonly List<string> _summary = [];
    private List<HtmlBlock> _blocks = [];
    private bool _running;

    /// <summary>The article's blocks.</summary>
    /// <param name="blocks">The blocks of the page.</param>
    /// <param name="root">The element that holds the body.</param>
    public ChosenBody Choose(IReadOnlyList<HtmlBlock> blocks, IElement root)
    {
        var inside = new Dictionary<IElement, bool>(ReferenceEqualityComparer.Instance);
        _blocks = [.. blocks.Where(b => PageText.IsInside(b.Parent, root, inside))];
        for (var i = 0; i < _blocks.Count; )
            i += Take(i);
        while (_kept.Count > 0 && _kept[^1].Kind == ParagraphKind.Heading && _kept[^1].Text.Length < LeadLength)
        {
            Drop(_kept[^1], "related");
            _kept.RemoveAt(_kept.Count - 1);
        }
        return new ChosenBody(
            ParagraphText.Join(_kept.Select(b => (b.Text, KindIn(b, root)))),
            [.. _captions.Distinct(StringComparer.Ordinal)],
            _dropped,
            _authors,
            _tags
        )
        {
            Summary = _summary.Count > 0 ? string.Join(" ", _summary) : null,
        };
    }

    /// <summary>What a block is inside the body: that the whole body stands in a cell makes no cell of it.</summary>
    private static ParagraphKind KindIn(HtmlBlock block, IElement root)
    {
        if (block.Kind is ParagraphKind.Paragraph or ParagraphKind.Heading)
            return block.Kind;
        for (var element = block.Parent; element is not null && element != root; element = element.ParentElement)
        {
            if (element.LocalName is "td" or "th" or "li" or "dd" or "dt" or "blockquote")
                return block.Kind;
        }
        return ParagraphKind.Paragraph;
    }

    /// <summary>Takes the blocks from one on that belong together; gives how many.</summary>
    private int Take(int i)
    {
        var block = _blocks[i];
        if (subtitle is not null && block.Text == subtitle && IsHead())
            return 1;
        if (block.Noise is { } noise)
        {
            if (noise == "caption")
                _captions.Add(block.Text);
            else if (!TakeByline(i))
                Drop(block, noise);
            return 1;
        }
        if (DebrisTable.Keywords(block.Text) is { } words)
        {
            _tags.AddRange(TagSplitter.Split(words, []));
            Drop(block, "keywords");
        }
        else if (DebrisTable.Header(block.Text) is { } header)
            return TakeHeaded(i, header);
        else if (DebrisTable.Reason(block.Text) is { } reason)
            return TakeDebris(i, reason);
        else if (IsTitle(block.Text))
            TakeTitle(block);
        else if (TakeByline(i))
            return 1;
        else if (IsHead() && IsDateLine(block.Text))
            Drop(block, "date-line");
        else if (block.Linked > 0.8 && block.Text.Length < 150 && !InRunningText(i))
            Drop(block, block.Kind == ParagraphKind.Item ? "related" : "read-also");
        else
        {
            _kept.Add(block);
            _running |= block.Text.Length >= LeadLength;
        }
        return 1;
    }

    private int TakeHeaded(int i, string header)
    {
        Drop(_blocks[i], header);
        var next = i + 1;
        while (next < _blocks.Count && _blocks[next] is var b && IsHeaded(header, _blocks[i], b))
        {
            if (header == "summary")
                _summary.Add(b.Text);
            else
                Drop(b, header);
            next++;
        }
        return next - i;
    }

    /// <summary>
    /// What stands under a header of other articles is short or linked; a summary box holds what stands in the same element.
    /// </summary>
    private static bool IsHeaded(string header, HtmlBlock head, HtmlBlock block)
    {
        if (header == "summary")
            return head.Parent.ParentElement is { LocalName: not ("body" or "article" or "main") } box
                && box.Contains(block.Parent)
                && box.GetElementsByTagName("p").Length + box.GetElementsByTagName("li").Length <= 8;
        return (block.Linked > 0.6 || block.Text.Length < LongestValue) && block.Kind != ParagraphKind.Paragraph;
    }

    /// <summary>A line of debris; a label alone takes what it labels with it.</summary>
    private int TakeDebris(int i, string reason)
    {
        Drop(_blocks[i], reason);
        if (
            reason is not ("source-line" or "date-line")
            || _blocks[i].Text[^1] != ':'
            || i + 1 >= _blocks.Count
            || _blocks[i + 1].Text.Length > LongestValue
        )
            return 1;
        Drop(_blocks[i + 1], reason);
        return 2;
    }

    /// <summary>The headline again: what was kept before it is the head of the page.</summary>
    private void TakeTitle(HtmlBlock block)
    {
        if (IsHead())
        {
            foreach (var kept in _kept)
                Drop(kept, "navigation");
            _kept.Clear();
        }
        Drop(block, "repeated-title");
    }

    /// <summary>A byline stands at the head of the text or at its foot.</summary>
    private bool TakeByline(int i)
    {
        var text = _blocks[i].Text;
        if (!IsHead() && i < _blocks.Count - FootBlocks)
            return false;
        var persons = AuthorReader.Labelled(text);
        if (persons.Count == 0 && IsHead() && text.Length <= LongestValue)
        {
            if (AuthorReader.AfterDateline(text) is { } person)
                persons = [person];
            else if (IsSigned(_blocks[i]))
                persons = AuthorReader.Persons(text);
        }
        if (persons.Count == 0)
            return false;
        _authors.AddRange(persons.Where(p => !_authors.Contains(p, StringComparer.Ordinal)));
        Drop(_blocks[i], "source-line");
        return true;
    }

    /// <summary>Whether the element of a line, the one around it or one that fills it is called an author's.</summary>
    private static bool IsSigned(HtmlBlock block) =>
        AuthorMark.IsOn(block.Parent)
        || (block.Parent.ParentElement is { } outer && AuthorMark.IsOn(outer))
        || block.Parent.Children.Any(c => AuthorMark.IsOn(c) && c.TextContent.Length * 2 >= block.Text.Length);

    private bool IsHead() => !_running;

    private bool IsTitle(string text) => _title.Length > 0 && text.Length <= _title.Length * 2 && Folding.Fold(text) == _title;

    /// <summary>A linked line between two paragraphs that is no list item may be a sentence of the text.</summary>
    private bool InRunningText(int i) =>
        _blocks[i].Kind == ParagraphKind.Heading || (_blocks[i].Text.Length > LeadLength && _blocks[i].Text[^1] == '.');

    /// <summary>A short line that is little more than a date and, perhaps, who signed: هدى السروجي 17 آذار 2026 - 08:20.</summary>
    private static bool IsDateLine(string text) =>
        text.Length <= 90
        && DatelineReader.Read(text, null) is { } date
        && text[^1] is not ('.' or '؟')
        && !text[..date.Span.Start].Contains(':', StringComparison.Ordinal)
        && (date.Span.Length * 5 >= text.Length * 2 || text.Split(' ').Length <= 9 || text.Contains("الموافق", StringComparison.Ordinal))
        && text.Length - date.Span.Length <= 40;

    private void Drop(HtmlBlock block, string reason)
    {
        if (_dropped.Count < MostDropped && block.Text.Length is > 1 and < 2000)
            _dropped.Add(new DroppedPiece(block.Text, reason));
    }
}
