using System.Text;
using Isnad.Arabic.Letters;

namespace Isnad.Articles;

/// <summary>A body: its paragraphs joined by an empty line, and where each stands.</summary>
/// <param name="Text">The body.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
public sealed record ParagraphText(string Text, IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>A body from lines, each a paragraph; white space collapsed, empty lines left out.</summary>
    /// <param name="lines">Text with line ends.</param>
    public static ParagraphText Join(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Join(lines.Split(['\n', '\r', '\u2028', '\u2029']).Select(line => (line, ParagraphKind.Paragraph)));
    }

    /// <summary>A body from paragraphs; white space collapsed, empty ones left out.</summary>
    /// <param name="paragraphs">Paragraphs in order.</param>
    public static ParagraphText Join(IEnumerable<(string Text, ParagraphKind Kind)> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var text = new StringBuilder();
        var places = new List<Paragraph>();
        foreach (var (raw, kind) in paragraphs)
        {
            if (Collapse(raw) is not { } line)
                continue;
            if (text.Length > 0)
                text.Append("\n\n");
            places.Add(new Paragraph(new TextSpan(text.Length, line.Length), kind));
            text.Append(line);
        }
        return new ParagraphText(text.ToString(), places);
    }

    private static bool Whole(string raw, int i) =>
        char.IsHighSurrogate(raw[i])
            ? i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1])
            : !char.IsLowSurrogate(raw[i]) || (i > 0 && char.IsHighSurrogate(raw[i - 1]));

    /// <summary>
    /// A string with white space collapsed to single spaces and none at its ends, a half surrogate pair shown as U+FFFD; null when nothing
    /// is left.
    /// </summary>
    /// <param name="raw">Any string.</param>
    public static string? Collapse(string? raw)
    {
        if (raw is null)
            return null;
        var clean = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var c = Whole(raw, i) ? raw[i] : '\uFFFD';
            if (char.IsWhiteSpace(c) || c is '\0')
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else
                clean.Append(c);
        }
        if (clean.Length > 0 && clean[^1] == ' ')
            clean.Length--;
        return clean.Length == 0 ? null : clean.ToString();
    }
}
