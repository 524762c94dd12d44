using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Numbers;

/// <summary>
/// Finds the numbers that a text writes: digits with any separators, words in their grammar, both mixed, fractions, ordinals.
/// </summary>
/// <seealso href="docs/how-it-works.md#numbers"/>
public static class NumberReader
{
    /// <summary>The numbers of a text, in order, none overlapping another.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<NumberMention> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, Tokenizer.Tokenize(text));
    }

    /// <summary>The numbers of a text whose tokens are known.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tokens">Its tokens.</param>
    public static IReadOnlyList<NumberMention> Read(string text, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var found = new List<NumberMention>();
        var scan = new NumberScan(tokens);
        for (var i = 0; i < tokens.Count; )
        {
            if (InAddress(tokens, i) is var past && past > i)
            {
                i = past;
                continue;
            }
            if (tokens[i].Kind == TokenKind.Number && DigitNumber.Value(tokens[i].Folded, true) is null)
            {
                AddPieces(tokens, i, found);
                i++;
            }
            else if (scan.At(i) is { } number)
            {
                found.Add(number);
                i = number.Next;
            }
            else
                i++;
        }
        return found;
    }

    /// <summary>The number in words at a token; null when there is none.</summary>
    internal static NumberMention? WordsAt(IReadOnlyList<Token> tokens, int i) => new NumberScan(tokens).At(i);

    /// <summary>Past a web address, whose digits are no numbers of the text.</summary>
    private static int InAddress(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded is not ("http" or "https" or "www"))
            return i;
        while (i + 1 < tokens.Count && tokens[i + 1].Span.Start == tokens[i].Span.End)
            i++;
        return i + 1;
    }

    private static void AddPieces(IReadOnlyList<Token> tokens, int i, List<NumberMention> found)
    {
        var token = tokens[i];
        for (var at = 0; at < token.Folded.Length; )
        {
            if (!char.IsAsciiDigit(token.Folded[at]))
            {
                at++;
                continue;
            }
            var end = at;
            while (end < token.Folded.Length && char.IsAsciiDigit(token.Folded[end]))
                end++;
            if (end - at <= 18 && token.Span.Length == token.Folded.Length && DigitNumber.Value(token.Folded[at..end], false) is { } value)
            {
                found.Add(new NumberMention(new TextSpan(token.Span.Start + at, end - at), value, NumberKind.Cardinal, i, i + 1));
            }
            at = end;
        }
    }
}
