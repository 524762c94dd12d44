using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Articles;

namespace Isnad.Analysis.Speech;

/// <summary>Joins paragraphs over which one statement goes on: a quotation that a later paragraph closes, words behind a colon that ends a paragraph, the text of a document.</summary>
internal sealed class ParagraphJoiner(ArticleWords words, SpeechLexicon lexicon)
{
    private const int Farthest = 8;
    private const int Opening = 5;

    /// <summary>The stretch from a paragraph to the last that belongs to it, and the index behind that.</summary>
    /// <param name="first">Index of the paragraph.</param>
    public (TextSpan Span, int Next) From(int first)
    {
        var paragraphs = words.Article.Paragraphs;
        var span = paragraphs[first].Span;
        var text = words.Article.Text.AsSpan(span.Start, span.Length);
        var next = IsOpen(text) ? Closing(first) : IsDocument(text) ? Following(first, Farthest) : EndsInColon(text) && SaysAtEnd(first) ? Following(first, 1) : first + 1;
        return next == first + 1 ? (span, next) : (TextSpan.Between(span.Start, paragraphs[next - 1].Span.End), next);
    }

    /// <summary>The paragraph behind the one that closes the quotation; where none does, the one that opens with a further cue.</summary>
    private int Closing(int first)
    {
        for (var k = first + 1; k < Math.Min(words.Article.Paragraphs.Count, first + 1 + Farthest); k++)
        {
            var text = words.Article.Text.AsSpan(words.Article.Paragraphs[k].Span.Start, words.Article.Paragraphs[k].Span.Length);
            if (words.Article.Paragraphs[k].Kind == ParagraphKind.Heading) break;
            if (OpensWithCue(k)) return k;
            if (Balance(text) < 0 || Plain(text) % 2 == 1) return k + 1;
        }
        return first + 1;
    }

    private int Following(int first, int most)
    {
        var k = first + 1;
        while (k < words.Article.Paragraphs.Count && k <= first + most && words.Article.Paragraphs[k].Kind != ParagraphKind.Heading && !OpensWithCue(k)) k++;
        return k;
    }

    private bool SaysAtEnd(int paragraph)
    {
        var tokens = words.BodyPart(words.Article.Paragraphs[paragraph].Span);
        for (var i = Math.Max(0, tokens.Count - 12); i < tokens.Count; i++) if (IsCue(tokens[i].Folded)) return true;
        return false;
    }

    private bool IsCue(string word) => lexicon.Form(word) is { Participle: false, HasObject: false, Verb.Complements: var wanted } && wanted.HasFlag(Complements.Clause) && !wanted.HasFlag(Complements.Strong);

    private bool OpensWithCue(int paragraph)
    {
        var tokens = words.BodyPart(words.Article.Paragraphs[paragraph].Span);
        for (var i = 0; i < Math.Min(tokens.Count, Opening); i++)
        {
            if (i > 0 && tokens[i - 1].Folded is "\"" or "«" or "“") return false;
            if (IsCue(tokens[i].Folded)) return true;
        }
        return false;
    }

    /// <summary>Whether a mark behind a colon or أن is still open at the paragraph's end.</summary>
    private static bool IsOpen(ReadOnlySpan<char> text)
    {
        var at = Balance(text) > 0 ? text.LastIndexOfAny('«', '“') : Plain(text) % 2 == 1 ? text.IndexOf('"') : -1;
        for (var open = at; open > 0; open = text[open] == '"' && text[(open + 1)..].IndexOf('"') is >= 0 and var more ? open + 1 + more : -1)
        {
            if (text[..open].TrimEnd() is [.., ':'] or [.., 'إ', 'ن'] or [.., 'أ', 'ن']) return true;
        }
        return false;
    }

    private static int Balance(ReadOnlySpan<char> text) => text.Count('«') + text.Count('“') - text.Count('»') - text.Count('”');

    private static int Plain(ReadOnlySpan<char> text) => text.Count('"');

    private static bool EndsInColon(ReadOnlySpan<char> text) => text.TrimEnd() is [.., ':'];

    /// <summary>بيانا قالت فيه:, وفيما يلي نص البيان: what follows is a document, however many paragraphs it has.</summary>
    private static bool IsDocument(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0) return false;
        var before = Folding.Fold(text[Math.Max(0, colon - 40)..colon].ToString()).TrimEnd().Split(' ');
        return before is [.., "فيه" or "فيها" or "نصه" or "نصها" or "يلي"] or [.., "نص", _];
    }
}
