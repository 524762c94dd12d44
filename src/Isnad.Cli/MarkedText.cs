using System.Text;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Cli;

/// <summary>An article's text with what was read in it marked: colours on a terminal, brackets elsewhere.</summary>
internal sealed class MarkedText(bool colour)
{
    /// <summary>What the marks mean.</summary>
    /// <param name="arabic">In Arabic, else in English.</param>
    public string Legend(bool arabic)
    {
        var names = arabic ? ("شخص", "مكان", "هيئة", "وسيلة", "قول", "عدد") : ("person", "place", "body", "outlet", "cue", "figure");
        return colour
                ? string.Join(
                    "  ",
                    Painted(MentionKind.Person, names.Item1),
                    Painted(MentionKind.Place, names.Item2),
                    Painted(MentionKind.Organisation, names.Item3),
                    Painted(MentionKind.Outlet, names.Item4),
                    "\u001b[1;33m" + names.Item5 + "\u001b[0m",
                    "\u001b[35m" + names.Item6 + "\u001b[0m"
                )
            : arabic ? "[اسم]  ‹فعل القول›  {عدد}"
            : "[name]  ‹cue›  {figure}";
    }

    /// <summary>The names of an article, each entity once, with how often and under which id.</summary>
    public IEnumerable<string> Names(AnalysedArticle article)
    {
        foreach (
            var name in article
                .Mentions.Where(m => m.Kind != MentionKind.Other)
                .GroupBy(m => (m.Kind, Key: m.Entity?.Id.Value ?? m.Text))
                .OrderBy(g => g.Key.Kind)
                .ThenByDescending(g => g.Count())
                .ThenBy(g => g.Key.Key, StringComparer.Ordinal)
        )
        {
            var first = name.First();
            var spellings = string.Join("، ", name.Select(m => m.Text).Distinct(StringComparer.Ordinal));
            yield return FormattableString.Invariant(
                $"{(colour ? Painted(first.Kind, spellings) : spellings)} × {name.Count()} · {(first.Entity is { } e ? e.Name + " " + e.Id : "?")}"
            );
        }
    }

    private static string Painted(MentionKind kind, string text) => Colour(kind) + text + "\u001b[0m";

    /// <summary>The text with names, cues and figures marked; where marks overlap the first stands.</summary>
    public string Write(AnalysedArticle article)
    {
        var marks = new List<(TextSpan Span, string Open, string Plain)>();
        marks.AddRange(article.Statements.Where(s => s.Evidence.In == TextPlace.Body).Select(s => (s.Cue.Span, "\u001b[1;33m", "‹")));
        marks.AddRange(article.Mentions.Where(m => m.In == TextPlace.Body).Select(m => (m.Span, Colour(m.Kind), "[")));
        marks.AddRange(article.Quantities.Where(q => q.In == TextPlace.Body).Select(q => (q.Span, "\u001b[35m", "{")));
        var text = article.Article.Text;
        var marked = new StringBuilder(text.Length * 2);
        var at = 0;
        foreach (var (span, open, plain) in marks.OrderBy(m => m.Span))
        {
            if (span.Start < at)
                continue;
            marked
                .Append(text, at, span.Start - at)
                .Append(colour ? open : plain)
                .Append(text, span.Start, span.Length)
                .Append(colour ? "\u001b[0m" : Close(plain));
            at = span.End;
        }
        return marked.Append(text, at, text.Length - at).ToString();
    }

    private static string Close(string plain) =>
        plain switch
        {
            "‹" => "›",
            "[" => "]",
            _ => "}",
        };

    private static string Colour(MentionKind kind) =>
        kind switch
        {
            MentionKind.Person => "\u001b[36m",
            MentionKind.Place => "\u001b[32m",
            MentionKind.Outlet => "\u001b[34m",
            _ => "\u001b[31m",
        };
}
