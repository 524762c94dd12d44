using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Joins paragraphs over which one statement goes on.</summary>
/// <remarks>A quotation that a later paragraph closes, words behind a colon that ends a paragraph, the text of a document.</remarks>
internal sealed class ParagraphJoiner(ArticleWords words)
{
    /// <summary>Most paragraphs that are joined to one.</summary>
    private const int Farthest = 8;

    /// <summary>Words within which a paragraph opens with a cue.</summary>
    private const int Opening = 5;

    /// <summary>Words within which a paragraph ends with a cue.</summary>
    private const int Ending = 12;

    /// <summary>Letters before a colon within which a document is named.</summary>
    private const int Naming = 40;

    /// <summary>The stretch from a paragraph to the last that belongs to it, and the index behind that.</summary>
    /// <param name="first">Index of the paragraph.</param>
    public (TextSpan Span, int Next) From(int first)
    {
        var paragraphs = words.Article.Paragraphs;
        var span = paragraphs[first].Span;
        var next = Next(first);
        return next == first + 1 ? (span, next) : (TextSpan.Between(span.Start, paragraphs[next - 1].Span.End), next);
    }

    private int Next(int first)
    {
        var text = Text(first);
        if (IsOpen(text))
            return BehindClosing(first);
        if (IsDocument(text))
            return Following(first, Farthest);
        return EndsInColon(text) && SaysAtEnd(first) ? Following(first, 1) : first + 1;
    }

    /// <summary>The paragraph behind the one that closes the quotation; where none does, the one that opens with a further cue.</summary>
    private int BehindClosing(int first)
    {
        for (var k = first + 1; k <= first + Farthest && IsText(k); k++)
        {
            if (OpensWithCue(k))
                return k;
            var text = Text(k);
            if (Balance(text) < 0 || HasOddMark(text))
                return k + 1;
        }
        return first + 1;
    }

    private int Following(int first, int most)
    {
        var k = first + 1;
        while (k <= first + most && IsText(k) && !OpensWithCue(k))
            k++;
        return k;
    }

    private bool IsText(int paragraph) =>
        paragraph < words.Article.Paragraphs.Count && words.Article.Paragraphs[paragraph].Kind != ParagraphKind.Heading;

    private ReadOnlySpan<char> Text(int paragraph)
    {
        var span = words.Article.Paragraphs[paragraph].Span;
        return words.Article.Text.AsSpan(span.Start, span.Length);
    }

    private bool SaysAtEnd(int paragraph)
    {
        var tokens = words.BodyPart(words.Article.Paragraphs[paragraph].Span);
        for (var i = Math.Max(0, tokens.Count - Ending); i < tokens.Count; i++)
        {
            if (IsCue(tokens[i].Folded))
                return true;
        }
        return false;
    }

    private bool OpensWithCue(int paragraph)
    {
        var tokens = words.BodyPart(words.Article.Paragraphs[paragraph].Span);
        for (var i = 0; i < Math.Min(tokens.Count, Opening); i++)
        {
            if (i > 0 && tokens[i - 1].Folded is "\"" or "«" or "“")
                return false;
            if (IsCue(tokens[i].Folded))
                return true;
        }
        return false;
    }

    private bool IsCue(string word) =>
        SpeechLexicon.Shipped.Form(word) is { Participle: false, HasObject: false } form && form.Verb.IsPlainSaying;

    /// <summary>Whether a mark behind a colon or أن is still open at the paragraph's end.</summary>
    private static bool IsOpen(ReadOnlySpan<char> text)
    {
        if (Balance(text) > 0)
            return IsLedIn(text[..Math.Max(0, text.LastIndexOfAny('«', '“'))]);
        if (!HasOddMark(text))
            return false;
        for (var open = text.IndexOf('"'); open > 0; open = NextMark(text, open))
        {
            if (IsLedIn(text[..open]))
                return true;
        }
        return false;
    }

    private static int NextMark(ReadOnlySpan<char> text, int mark) =>
        text[(mark + 1)..].IndexOf('"') is >= 0 and var more ? mark + 1 + more : -1;

    private static bool IsLedIn(ReadOnlySpan<char> before) => before.TrimEnd() is [.., ':'] or [.., 'إ' or 'أ', 'ن'];

    private static int Balance(ReadOnlySpan<char> text) => text.Count('«') + text.Count('“') - text.Count('»') - text.Count('”');

    private static bool HasOddMark(ReadOnlySpan<char> text) => text.Count('"') % 2 == 1;

    private static bool EndsInColon(ReadOnlySpan<char> text) => text.TrimEnd() is [.., ':'];

    /// <summary>بيانا قالت فيه:, وفيما يلي نص البيان: what follows is a document, however many paragraphs it has.</summary>
    private static bool IsDocument(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0)
            return false;
        var before = Folding.Fold(text[Math.Max(0, colon - Naming)..colon].ToString()).TrimEnd().Split(' ');
        return WordClass.LeadsDocument.Has(before[^1]) || before is [.., "نص", _];
    }
}
