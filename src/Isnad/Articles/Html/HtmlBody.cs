using Isnad.Arabic.Letters;
using Isnad.Arabic.Times;

namespace Isnad.Articles.Html;

/// <summary>What the blocks of the body came to.</summary>
/// <param name="Text">The body.</param>
/// <param name="Captions">Captions of pictures.</param>
/// <param name="Dropped">What was dropped, with reasons.</param>
/// <param name="Authors">Persons whom a byline inside the text names.</param>
/// <param name="Tags">Keywords that a line of the text lists.</param>
internal sealed record ChosenBody(ParagraphText Text, IReadOnlyList<string> Captions, IReadOnlyList<DroppedPiece> Dropped, IReadOnlyList<string> Authors, IReadOnlyList<string> Tags);

/// <summary>Chooses among the blocks of the body element those that are the article.</summary>
internal sealed class HtmlBody(string? title)
{
    /// <summary>A line as long as this is running text: what stands above it may still be the head of the page.</summary>
    private const int LeadLength = 80;

    private readonly List<DroppedPiece> _dropped = [];
    private readonly List<string> _authors = [];
    private readonly List<string> _tags = [];

    /// <summary>The article's blocks.</summary>
    public ChosenBody Choose(List<HtmlBlock> blocks, List<(string Text, string Reason)> noise)
    {
        var kept = new List<(string, ParagraphKind)>();
        var foldedTitle = title is null ? "" : Folding.Fold(title);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (DebrisTable.Keywords(block.Text) is { } words) Drop(block.Text, "keywords", words);
            else if (DebrisTable.Header(block.Text) is { } header)
            {
                Drop(block.Text, header);
                while (i + 1 < blocks.Count && (blocks[i + 1].Linked > 0.6 || blocks[i + 1].Text.Length < 60) && blocks[i + 1].Kind != ParagraphKind.Paragraph) Drop(blocks[++i].Text, header);
            }
            else if (DebrisTable.Reason(block.Text) is { } reason) Drop(block.Text, reason);
            else if (Folding.Fold(block.Text) == foldedTitle) Drop(block.Text, "repeated-title");
            else if (AuthorReader.Labelled(block.Text) is { Count: > 0 } persons)
            {
                _authors.AddRange(persons);
                Drop(block.Text, "source-line");
            }
            else if (kept.All(k => k.Item1.Length < LeadLength) && IsDateLine(block.Text)) Drop(block.Text, "date-line");
            else if (block.Linked > 0.8 && block.Text.Length < 150 && !InRunningText(blocks, i)) Drop(block.Text, block.Kind == ParagraphKind.Item ? "related" : "read-also");
            else kept.Add((block.Text, block.Kind));
        }
        while (kept.Count > 0 && kept[^1].Item2 == ParagraphKind.Heading) kept.RemoveAt(kept.Count - 1);
        _dropped.AddRange(noise.Where(n => n.Reason != "caption").Select(n => new DroppedPiece(n.Text, n.Reason)));
        return new ChosenBody(ParagraphText.Join(kept), [.. noise.Where(n => n.Reason == "caption").Select(n => n.Text)], _dropped, _authors, _tags);
    }

    /// <summary>A linked line between two paragraphs that is no list item may be a sentence of the text.</summary>
    private static bool InRunningText(List<HtmlBlock> blocks, int i) => blocks[i].Kind == ParagraphKind.Heading || (blocks[i].Text.Length > 80 && blocks[i].Text[^1] == '.');

    /// <summary>A short line that is little more than a date and, perhaps, who signed: هدى السروجي 17 آذار 2026 - 08:20.</summary>
    private static bool IsDateLine(string text) =>
        text.Length <= 90 && DatelineReader.Read(text, null) is { } date && text[^1] is not ('.' or '؟') && !text[..date.Span.Start].Contains(':', StringComparison.Ordinal) && (date.Span.Length * 5 >= text.Length * 2 || text.Split(' ').Length <= 9 || text.Contains("الموافق", StringComparison.Ordinal)) && text.Length - date.Span.Length <= 40;

    private void Drop(string text, string reason, string words)
    {
        _tags.AddRange(TagSplitter.Split(words, []));
        Drop(text, reason);
    }

    private void Drop(string text, string reason) => _dropped.Add(new DroppedPiece(text, reason));
}
