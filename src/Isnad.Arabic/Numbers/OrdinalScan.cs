using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Numbers;

/// <summary>Reads ordinals in words: الثاني, الحادي عشر, الخامس والعشرون, المئة والثالث.</summary>
internal readonly struct OrdinalScan(IReadOnlyList<Token> tokens)
{
    /// <summary>The ordinal at a token; null when there is none.</summary>
    /// <param name="i">A token.</param>
    public NumberMention? At(int i)
    {
        if (!tokens.IsWord(i))
            return null;
        var word = NumberWords.At(tokens, i, inside: false);
        if (word.Class == NumberWordClass.Ordinal && (word.Definite || tokens[i].Folded is "اول"))
            return Below100(i, word.Value);
        return word is { Class: NumberWordClass.Hundred, Definite: true } ? AboveHundred(i) : null;
    }

    private NumberMention Below100(int i, double value)
    {
        if (tokens.Folded(i + 1) is "عشر" or "عشره")
            return Mention(i, i + 2, value + 10);
        return TensAfter(i + 1) is { } tens ? Mention(i, tens.Next, value + tens.Value) : Mention(i, i + 1, value);
    }

    private NumberMention? AboveHundred(int i)
    {
        if (NumberWords.At(tokens, i + 1, inside: true) is not { Class: NumberWordClass.Ordinal, Definite: true, Joined: true } more)
            return null;
        return TensAfter(i + 2) is { } tens ? Mention(i, tens.Next, 100 + more.Value + tens.Value) : Mention(i, i + 2, 100 + more.Value);
    }

    private NumberMention Mention(int i, int next, double value) =>
        new(TextSpan.Between(tokens[i].Span.Start, tokens[next - 1].Span.End), value, NumberKind.Ordinal, i, next);

    private (double Value, int Next)? TensAfter(int i)
    {
        var at = tokens.Folded(i) == "و" ? i + 1 : i;
        var word = NumberWords.At(tokens, at, inside: true);
        return word.Class == NumberWordClass.Ten && (word.Joined || at > i) ? (word.Value, at + 1) : null;
    }
}
