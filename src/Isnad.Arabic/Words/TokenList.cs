namespace Isnad.Arabic.Words;

/// <summary>Questions about the tokens of a text that may also be asked outside it.</summary>
public static class TokenList
{
    /// <summary>The folded form of a token; empty outside.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Index of a token.</param>
    public static string Folded(this IReadOnlyList<Token> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at].Folded : "";

    /// <summary>Whether a token is a word; false outside.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Index of a token.</param>
    public static bool IsWord(this IReadOnlyList<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Word;

    /// <summary>Whether a token is a number in digits; false outside.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Index of a token.</param>
    public static bool IsNumber(this IReadOnlyList<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Number;

    /// <summary>Whether a token is in one of some classes of words; false outside.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Index of a token.</param>
    /// <param name="classes">The classes.</param>
    public static bool Is(this IReadOnlyList<Token> tokens, int at, WordClass classes) =>
        at >= 0 && at < tokens.Count && classes.Has(tokens[at].Folded);

    /// <summary>Whether a word written with the article stands at a token: الدول.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Index of a token.</param>
    public static bool HasArticle(this IReadOnlyList<Token> tokens, int at) => tokens.IsWord(at) && WordShape.HasArticle(tokens[at].Folded);

    /// <summary>Whether a token is a hyphen or a dash, as between the ends of a range.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Index of a token.</param>
    public static bool IsHyphen(this IReadOnlyList<Token> tokens, int at) => tokens.Folded(at) is "-" or "–";

    /// <summary>Whether a token is a comma.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Index of a token.</param>
    public static bool IsComma(this IReadOnlyList<Token> tokens, int at) => tokens.Folded(at) is "،" or ",";
}
