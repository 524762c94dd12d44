using Isnad.Arabic.Letters;

namespace Isnad.Arabic.Words;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, Arabic or other.</summary>
    Word,

    /// <summary>Digits of any script, with separators between them: <c>1,000</c>, <c>٣٫٥</c>.</summary>
    Number,

    /// <summary>One mark of punctuation, or another sign that is neither letter nor digit.</summary>
    Punctuation,
}

/// <summary>One word, number or mark of a text.</summary>
/// <param name="Span">Where it stands in the text as written.</param>
/// <param name="Folded">Its folded form (<see cref="Folding"/>), for matching; of a number, its digits and separators.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(TextSpan Span, string Folded, TokenKind Kind);
