using System.Globalization;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Microsoft.AspNetCore.Components;

namespace Isnad.Web.Telling;

/// <summary>
/// Writes the strings of an article as published, with what was read in them marked: statements, names, figures, and the evidence that was
/// asked for.
/// </summary>
/// <remarks>
/// Marks may overlap, so a text is cut at every border and each piece carries the classes of all marks over it; pieces have no padding, so
/// that letters stay joined.
/// </remarks>
/// <param name="article">The article.</param>
/// <param name="evidence">The words that a link asked for; null marks none.</param>
internal sealed class MarkedArticle(AnalysedArticle article, EvidencePlace? evidence)
{
    private readonly List<(TextPlace In, TextSpan Span, string Class, string? Id)> _marks = [.. Marks(article, evidence)];
    private bool _shown;

    /// <summary>One of the article's strings, whole or a stretch of it.</summary>
    /// <param name="place">Which string.</param>
    /// <param name="stretch">Which stretch; null is all of it.</param>
    public MarkupString Write(TextPlace place, TextSpan? stretch = null)
    {
        var text = article.Article.StringAt(place);
        var whole = stretch ?? new TextSpan(0, text.Length);
        var marks = _marks.Where(m => m.In == place && m.Span.Overlaps(whole) && m.Span.End <= text.Length).ToList();
        var borders = new SortedSet<int> { whole.Start, whole.End };
        foreach (var (_, span, _, _) in marks)
        {
            borders.Add(Math.Clamp(span.Start, whole.Start, whole.End));
            borders.Add(Math.Clamp(span.End, whole.Start, whole.End));
        }
        var html = new Html();
        var at = whole.Start;
        foreach (var border in borders.Skip(1))
        {
            var piece = TextSpan.Between(at, border);
            Piece(html, text, piece, [.. marks.Where(m => m.Span.Contains(piece))]);
            at = border;
        }
        return new MarkupString(html.ToString());
    }

    private void Piece(Html html, string text, TextSpan piece, List<(TextPlace In, TextSpan Span, string Class, string? Id)> over)
    {
        if (over.Count == 0)
        {
            html.Text(piece.Of(text));
            return;
        }
        var asked = over.Any(m => m.Class == "e");
        var first = asked && !_shown;
        if (first)
            _shown = true;
        foreach (var start in over.Where(m => m.Id is not null && m.Span.Start == piece.Start))
            html.Raw($"<span id=\"{start.Id}\" class=\"anchor\"></span>");
        html.Raw(asked ? "<mark class=\"" : "<span class=\"")
            .Raw(string.Join(' ', over.Select(m => m.Class).Distinct(StringComparer.Ordinal)))
            .Raw(first ? "\" id=\"e\" tabindex=\"-1\">" : "\">")
            .Text(piece.Of(text))
            .Raw(asked ? "</mark>" : "</span>");
    }

    private static IEnumerable<(TextPlace In, TextSpan Span, string Class, string? Id)> Marks(
        AnalysedArticle article,
        EvidencePlace? evidence
    )
    {
        for (var i = 0; i < article.Statements.Count; i++)
        {
            var statement = article.Statements[i];
            yield return (
                statement.Evidence.In,
                statement.Evidence.Span,
                statement.Denied ? "st no" : "st",
                string.Create(CultureInfo.InvariantCulture, $"s{i}")
            );
            yield return (statement.Evidence.In, statement.Cue.Span, "cue", null);
        }
        foreach (var mention in article.Mentions)
            yield return (mention.In, mention.Span, "name", null);
        foreach (var quantity in article.Quantities)
            yield return (quantity.In, quantity.Span, "fig", null);
        if (evidence is not null)
            yield return (evidence.In, evidence.Span, "e", null);
    }
}
