using System.Globalization;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Numbers;

/// <summary>Reads numbers in digits, with the scale or power behind them: 5 ملايين, 12 345 678, 1e10.</summary>
internal readonly struct DigitScan(IReadOnlyList<Token> tokens)
{
    private const int Greatest = 300;

    /// <summary>The number of a token in digits, with the token behind it; null when it has no value.</summary>
    /// <param name="i">A token in digits.</param>
    public (double Value, int Next)? At(int i)
    {
        if (DigitNumber.Value(tokens[i].Folded, IsCount(i + 1)) is not { } value)
            return null;
        if (Spaced(i, value) is { } spaced)
            return spaced;
        var word = NumberWords.At(tokens, i + 1, inside: true);
        if (
            word is not { Class: NumberWordClass.Scale or NumberWordClass.Hundred or NumberWordClass.Dozen, Joined: false, Definite: false }
        )
            return (value, i + 1);
        return new CardinalScan(tokens).After(i + 2, word.Value, value * word.Value);
    }

    /// <summary>Whether a noun that is counted follows.</summary>
    private bool IsCount(int next) =>
        tokens.IsWord(next)
        && NumberWords.At(tokens, next, inside: true).Class == NumberWordClass.None
        && !tokens.Is(next, WordClass.PlainPreposition)
        && tokens[next].Folded != "او";

    /// <summary>Millions and thousands parted by spaces: 12 345 678.</summary>
    private (double, int)? Spaced(int i, double value) =>
        value < 1000
        && tokens[i].Folded.Length <= 3
        && IsThousand(i + 1)
        && IsThousand(i + 2)
        && tokens[i + 1].Span.Start - tokens[i].Span.End == 1
            ? ((value * 1_000_000) + (Three(i + 1) * 1000) + Three(i + 2), i + 3)
            : null;

    private bool IsThousand(int at) => tokens.IsNumber(at) && tokens[at].Folded.Length == 3;

    private double Three(int at) => double.Parse(tokens[at].Folded, CultureInfo.InvariantCulture);

    /// <summary>Scientific notation and powers: 1e10, 2.5^-1; null when there is none.</summary>
    /// <param name="next">The token behind a number in digits.</param>
    /// <param name="value">Its value.</param>
    public (double Value, int Next)? Power(int next, double value)
    {
        if (tokens.Folded(next) is not ("e" or "^") || tokens[next].Span.Start != tokens[next - 1].Span.End)
            return null;
        var sign = tokens.Folded(next + 1);
        var at = sign is "-" or "+" ? next + 2 : next + 1;
        if (!tokens.IsNumber(at) || DigitNumber.Value(tokens[at].Folded, false) is not (<= Greatest and var power))
            return null;
        if (sign == "-")
            power = -power;
        var result = tokens[next].Folded == "e" ? value * Math.Pow(10, power) : Math.Pow(value, power);
        return double.IsFinite(result) ? (result, at + 1) : null;
    }
}
