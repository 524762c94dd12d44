using Isnad.Arabic.Words;

namespace Isnad.Arabic.Numbers;

/// <summary>Reads parts of a whole: نصف, ثلاثة أرباع, 3/4.</summary>
internal readonly struct FractionScan(IReadOnlyList<Token> tokens)
{
    private const double Fifth = 0.2;

    /// <summary>Two numbers of at most two digits with a slash: 3/4; null where it is none, or part of a date.</summary>
    /// <param name="i">A token.</param>
    public (double Value, int Next)? Slash(int i)
    {
        if (!tokens.IsNumber(i) || tokens.Folded(i + 1) != "/" || !tokens.IsNumber(i + 2) || tokens[i + 1].Span.Start != tokens[i].Span.End)
            return null;
        if (tokens.Folded(i - 1) == "/" || tokens.Folded(i + 3) == "/" || tokens[i].Folded.Length > 2 || tokens[i + 2].Folded.Length > 2)
            return null;
        if (DigitNumber.Value(tokens[i].Folded, false) is not { } above || DigitNumber.Value(tokens[i + 2].Folded, false) is not { } below)
            return null;
        return below is 0 || above >= below ? null : (above / below, i + 3);
    }

    /// <summary>A word for a part: نصف, ثلث, خمس; null when it is none.</summary>
    /// <param name="i">A token.</param>
    /// <param name="inside">Whether a number is going on.</param>
    public (double Value, int Next)? PartAt(int i, bool inside)
    {
        if (!tokens.IsWord(i))
            return null;
        var word = NumberWords.At(tokens, i, inside);
        if (word.Class == NumberWordClass.Part && !word.Definite)
            return (word.Value, i + 1);
        return tokens[i].Folded == "خمس" && IsFifth(i + 1, inside) ? (Fifth, i + 1) : null;
    }

    /// <summary>خمس is also five: a fraction only before a definite noun or at the end.</summary>
    private bool IsFifth(int next, bool inside)
    {
        if (next == tokens.Count)
            return true;
        if (inside)
            return tokens[next].Kind == TokenKind.Punctuation;
        return WordShape.HasArticle(tokens[next].Folded)
            && NumberWords.At(tokens, next, inside: true).Class is NumberWordClass.None or NumberWordClass.Ten;
    }

    /// <summary>A part joined by و: (ثلاثة) ونصف, (خمسة) وثلاثة أرباع; null when there is none.</summary>
    /// <param name="next">The token behind a number.</param>
    public (double Value, int Next)? AndPart(int next)
    {
        var at = tokens.Folded(next) == "و" ? next + 1 : next;
        if (at >= tokens.Count || at == next && !NumberWords.At(tokens, next, inside: true).Joined)
            return null;
        if (PartAt(at, inside: true) is { } part)
            return part;
        var word = NumberWords.At(tokens, at, inside: true);
        if (
            word.Class != NumberWordClass.One
            || NumberWords.At(tokens, at + 1, inside: true) is not { Class: NumberWordClass.Part, Joined: false } many
        )
            return null;
        return (word.Value * many.Value, at + 2);
    }
}
