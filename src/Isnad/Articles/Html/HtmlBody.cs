using Isnad.Arabic.Letters;

namespace Isnad.Articles.Html;

/// <summary>What the blocks of the body came to.</summary>
/// <param name="Text">The body.</param>
/// <param name="Captions">Captions of pictures.</param>
/// <param name="Dropped">What was dropped, with reasons.</param>
/// <param name="Authors">Persons whom a byline inside the text names.</param>
internal sealed record ChosenBody(ParagraphText Text, IReadOnlyList<string> Captions, IReadOnlyList<DroppedPiece> Dropped, IReadOnlyList<string> Authors);

/// <summary>Chooses among the blocks of the body element those that are the article.</summary>
internal sealed class HtmlBody(string? title)
{
    private readonly List<DroppedPiece> _dropped = [];
    private readonly List<string> _authors = [];

    /// <summary>The article's blocks.</summary>
    public ChosenBody Choose(List<HtmlBlock> blocks, List<(string Text, string Reason)> noise)
    {
        var kept = new List<(string, ParagraphKind)>();
        var foldedTitle = title is null ? "" : Folding.Fold(title);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (DebrisTable.Header(block.Text) is { } header)
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
            else if (block.Linked > 0.8 && block.Text.Length < 150 && !InRunningText(blocks, i)) Drop(block.Text, block.Kind == ParagraphKind.Item ? "related" : "read-also");
            else kept.Add((block.Text, block.Kind));
        }
        while (kept.Count > 0 && kept[^1].Item2 == ParagraphKind.Heading) kept.RemoveAt(kept.Count - 1);
        _dropped.AddRange(noise.Where(n => n.Reason != "caption").Select(n => new DroppedPiece(n.Text, n.Reason)));
        return new ChosenBody(ParagraphText.Join(kept), [.. noise.Where(n => n.Reason == "caption").Select(n => n.Text)], _dropped, _authors);
    }

    /// <summary>A linked line between two paragraphs that is no list item may be a sentence of the text.</summary>
    private static bool InRunningText(List<HtmlBlock> blocks, int i) => blocks[i].Kind == ParagraphKind.Heading || (blocks[i].Text.Length > 80 && blocks[i].Text[^1] == '.');

    private void Drop(string text, string reason) => _dropped.Add(new DroppedPiece(text, reason));
}
