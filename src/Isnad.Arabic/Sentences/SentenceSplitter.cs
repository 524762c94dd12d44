using Isnad.Arabic.Letters;

namespace Isnad.Arabic.Sentences;

/// <summary>Cuts a text into sentences: at line ends, and behind . ! ? ؟ … where a sentence really ends.</summary>
/// <remarks>
/// A stop ends nothing between digits (3.5), behind a single letter (د. , أ.ف.ب, U.S.) or when no space follows, nor inside a quotation of
/// up to <see cref="LongestQuote"/> characters that closes later in the same line; an unbalanced quotation does not hold the sentence
/// together.
/// The Arabic comma and semicolon never end a sentence.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>A quotation longer than this may be cut at the stops inside it.</summary>
    public const int LongestQuote = 400;

    /// <summary>The sentences of a text, in order, without the white space around them; empty ones are left out.</summary>
    /// <param name="text">Any text; lines are paragraphs.</param>
    public static List<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = 0;
        var quoteEnd = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r')
            {
                Add(text, start, i, sentences);
                start = i + 1;
                quoteEnd = -1;
                continue;
            }
            if (i > quoteEnd && ClosingMark(c) is { } closing && FindClosing(text, i, closing) is var end && end > i)
                quoteEnd = end;
            if (c is '.' or '!' or '?' or '؟' or '…' && i >= quoteEnd && EndsSentence(text, i))
            {
                while (
                    i + 1 < text.Length && text[i + 1] is '.' or '!' or '?' or '؟' or '…' or '»' or '”' or '"' or ')' && i + 1 < text.Length
                )
                    i++;
                Add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }
        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static char? ClosingMark(char c) =>
        c switch
        {
            '«' => '»',
            '“' => '”',
            '"' => '"',
            '(' => ')',
            _ => null,
        };

    private static int FindClosing(string text, int open, char closing)
    {
        var last = Math.Min(text.Length, open + LongestQuote);
        for (var i = open + 1; i < last && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == closing)
                return i;
        }
        return -1;
    }

    private static bool EndsSentence(string text, int i)
    {
        if (text[i] == '.' && JoinsWords(text, i))
            return true;
        if (
            i + 1 < text.Length
            && !char.IsWhiteSpace(text[i + 1])
            && text[i + 1] is not ('»' or '”' or '"' or ')' or '.' or '!' or '?' or '؟' or '…')
        )
            return false;
        if (text[i] != '.')
            return true;
        var letters = 0;
        for (var k = i - 1; k >= 0 && char.IsLetter(text[k]) && letters < 3; k--)
            letters++;
        return letters != 1 || (i - 2 >= 0 && char.IsDigit(text[i - 2]));
    }

    /// <summary>
    /// A stop without a space behind it, between two Arabic words of three letters and more: the typist left the space out.
    /// </summary>
    private static bool JoinsWords(string text, int stop)
    {
        if (stop < 3 || stop + 3 >= text.Length)
            return false;
        for (var k = 1; k <= 3; k++)
        {
            if (
                text[stop + k] is < '\u0620' or > '\u0652'
                || (!char.IsWhiteSpace(text[stop - 1]) && text[stop - k] is < '\u0620' or > '\u0652')
            )
                return false;
        }
        return true;
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(TextSpan.Between(start, end));
    }
}
