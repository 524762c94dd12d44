using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Cli;

/// <summary>Two texts in two columns, paragraph beside paragraph, what both have in green or, without colours, in angle brackets.</summary>
/// <param name="width">Letters in a column.</param>
/// <param name="colour">Whether colours may be used.</param>
internal sealed class SideBySide(int width, bool colour)
{
    private const string Green = "\u001b[32m";
    private const string Plain = "\u001b[0m";

    /// <summary>
    /// The lines of both columns: each paragraph of the first beside that of the second with which it shares most, the others by
    /// themselves, in their order.
    /// </summary>
    /// <param name="a">One article.</param>
    /// <param name="marksOfA">What of it the other has.</param>
    /// <param name="b">The other.</param>
    /// <param name="marksOfB">What of that the first has; as many as <paramref name="marksOfA"/>, pair by pair.</param>
    public IEnumerable<string> Lines(Article a, IReadOnlyList<TextSpan> marksOfA, Article b, IReadOnlyList<TextSpan> marksOfB)
    {
        var next = 0;
        foreach (var left in a.Paragraphs)
        {
            var beside = Beside(left.Span, marksOfA, b, marksOfB, next);
            for (; beside >= 0 && next < beside; next++)
                foreach (var line in Row(null, b, b.Paragraphs[next].Span, marksOfA, marksOfB))
                    yield return line;
            foreach (var line in Row(new(a, left.Span), b, beside < 0 ? null : b.Paragraphs[beside].Span, marksOfA, marksOfB))
                yield return line;
            if (beside >= 0)
                next = beside + 1;
        }
        for (; next < b.Paragraphs.Count; next++)
            foreach (var line in Row(null, b, b.Paragraphs[next].Span, marksOfA, marksOfB))
                yield return line;
    }

    /// <summary>The paragraph from a place on that shares most with another; -1 when none shares anything.</summary>
    private static int Beside(TextSpan left, IReadOnlyList<TextSpan> marksOfA, Article b, IReadOnlyList<TextSpan> marksOfB, int from)
    {
        var (best, most) = (-1, 0);
        for (var i = from; i < b.Paragraphs.Count; i++)
        {
            var shared = 0;
            for (var m = 0; m < marksOfA.Count; m++)
                if (left.Overlaps(marksOfA[m]) && b.Paragraphs[i].Span.Overlaps(marksOfB[m]))
                    shared += marksOfA[m].Length;
            if (shared > most)
                (best, most) = (i, shared);
        }
        return best;
    }

    private IEnumerable<string> Row(
        (Article Article, TextSpan Span)? left,
        Article b,
        TextSpan? right,
        IReadOnlyList<TextSpan> marksOfA,
        IReadOnlyList<TextSpan> marksOfB
    )
    {
        var x = left is { } l ? Wrap(l.Article.Text, l.Span, marksOfA) : [];
        var y = right is { } r ? Wrap(b.Text, r, marksOfB) : [];
        for (var i = 0; i < Math.Max(x.Count, y.Count); i++)
        {
            var (text, letters) = i < x.Count ? x[i] : ("", 0);
            yield return text + new string(' ', Math.Max(0, width - letters)) + " │ " + (i < y.Count ? y[i].Text : "");
        }
        yield return new string(' ', width) + " │";
    }

    /// <summary>A paragraph in lines, each with how many letters a terminal shows of it.</summary>
    private List<(string Text, int Letters)> Wrap(string text, TextSpan span, IReadOnlyList<TextSpan> marks)
    {
        var lines = new List<(string, int)>();
        var (line, letters, marked) = (new System.Text.StringBuilder(), 0, false);
        for (var at = span.Start; at < span.End; )
        {
            var end = text.IndexOf(' ', at, span.End - at) is var space && space < 0 ? span.End : space;
            var word = text[at..end];
            var shared = marks.Any(m => m.Start < end && at < m.End);
            var room = word.Count(c => !Folding.IsMark(c)) + (colour ? 0 : 2);
            if (letters > 0 && letters + 1 + room > width)
                Break();
            if (marked && !shared)
                Close();
            if (letters > 0)
            {
                line.Append(' ');
                letters++;
            }
            if (shared && !marked)
            {
                line.Append(colour ? Green : "‹");
                marked = true;
            }
            line.Append(word);
            letters += room - (colour ? 0 : 1);
            at = end + 1;
        }
        if (letters > 0)
            Break();
        return lines;

        void Close()
        {
            line.Append(colour ? Plain : "›");
            marked = false;
        }

        void Break()
        {
            var open = marked;
            if (open)
                Close();
            var shown = line.ToString();
            lines.Add(
                (
                    shown,
                    (
                        colour ? shown.Replace(Green, "", StringComparison.Ordinal).Replace(Plain, "", StringComparison.Ordinal) : shown
                    ).Count(c => !Folding.IsMark(c))
                )
            );
            line.Clear();
            letters = 0;
        }
    }
}
