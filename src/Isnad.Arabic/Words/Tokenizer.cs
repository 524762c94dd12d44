using Isnad.Arabic.Letters;

namespace Isnad.Arabic.Words;

/// <summary>
/// Cuts a text into words, numbers and marks; every character but white space and the signs of a hashtag is in exactly one token.
/// </summary>
/// <remarks>
/// Proclitics stay on their word (<see cref="Clitics"/> takes them off). Digits and letters part where they touch (<c>الـ17</c>
/// gives two tokens). A separator belongs to a number only between two digits.
/// </remarks>
public static class Tokenizer
{
    /// <summary>A token of news with the space behind it is a little longer, so that hardly a text has more tokens than there is room for.</summary>
    private const int LettersOfToken = 5;

    /// <summary>The tokens of a text, in order.</summary>
    /// <param name="text">Any text; broken surrogates count as marks.</param>
    public static List<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((text.Length / LettersOfToken) + 16);
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '#' or '_' || (Folding.IsMark(c) && c != '\u0640'))
            {
                i++;
                continue;
            }
            var start = i;
            TokenKind kind;
            if (IsDigit(c))
            {
                kind = TokenKind.Number;
                i = EndOfNumber(text, i);
            }
            else if (IsLetter(text, i) || c == '\u0640')
            {
                kind = TokenKind.Word;
                i = EndOfWord(text, i);
            }
            else
            {
                kind = TokenKind.Punctuation;
                i += char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            }
            var folded = Folding.Fold(text.AsSpan(start, i - start));
            if (folded.Length > 0)
                tokens.Add(new Token(TextSpan.Between(start, i), folded, kind));
        }
        return tokens;
    }

    private static int EndOfWord(string text, int i)
    {
        while (i < text.Length)
        {
            if (IsLetter(text, i))
                i += char.IsHighSurrogate(text[i]) ? 2 : 1;
            else if (Folding.IsMark(text[i]))
                i++;
            else
                break;
        }
        return i;
    }

    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length)
        {
            if (IsDigit(text[i]))
                i++;
            else if (i + 1 < text.Length && text[i] is '.' or ',' or '،' or '٫' or '٬' && i + 1 < text.Length && IsDigit(text[i + 1]))
                i++;
            else
                break;
        }
        return i;
    }

    private static bool IsLetter(string text, int i) =>
        char.IsLetter(text[i]) || (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLetter(text, i));

    private static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '٠' and <= '٩' or >= '۰' and <= '۹';
}
