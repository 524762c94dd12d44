using System.Text;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Cli;

/// <summary>An article's text with what was read in it marked: colours on a terminal, brackets elsewhere.</summary>
internal sealed class MarkedText(bool colour)
{
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
            if (span.Start < at) continue;
            marked.Append(text, at, span.Start - at).Append(colour ? open : plain).Append(text, span.Start, span.Length).Append(colour ? "\u001b[0m" : Close(plain));
            at = span.End;
        }
        return marked.Append(text, at, text.Length - at).ToString();
    }

    private static string Close(string plain) => plain switch { "‹" => "›", "[" => "]", _ => "}" };

    private static string Colour(MentionKind kind) => kind switch
    {
        MentionKind.Person => "\u001b[36m",
        MentionKind.Place => "\u001b[32m",
        MentionKind.Outlet => "\u001b[34m",
        _ => "\u001b[31m",
    };
}
