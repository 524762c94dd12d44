using Isnad.Analysis;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>
/// Tells numbers that name something from those that count: of a resolution, a flight or a model (القرار 1701, بوينغ 777), joined to letters
/// (F16), and years one behind another (بين عامي 1830 و1837).
/// </summary>
internal static class NumberName
{
    private const double FirstHijri = 1300;
    private const double LastHijri = 1460;
    private const double FirstYear = 1800;
    private const double LastYear = 2100;
    private const int DigitsOfYear = 4;

    /// <summary>Whether a number counts nothing that is named and is a name, or part of one.</summary>
    /// <param name="quantity">The number.</param>
    /// <param name="text">Where it stands.</param>
    /// <param name="before">The token before it; null where it is the first.</param>
    public static bool Is(Quantity quantity, string text, Token? before)
    {
        if (quantity is not { Unit: null, What: null, Time: null })
            return false;
        var (start, end) = (quantity.Span.Start, quantity.Span.Start + DigitsOf(quantity.Text));
        return IsYear(quantity)
            || before is { Kind: TokenKind.Word } word && FigureWords.Is("numbered", Clitics.WithoutConjunction(word.Folded))
            || IsJoined(text, start, end);
    }

    /// <summary>Whether letters stand right before a number, more than a particle, or Latin ones behind it.</summary>
    private static bool IsJoined(string text, int start, int end) =>
        start > 1 && char.IsLetter(text[start - 1]) && char.IsLetter(text[start - 2])
        || start > 0 && char.IsAsciiLetter(text[start - 1])
        || end < text.Length && char.IsAsciiLetter(text[end]);

    /// <summary>Up to where the number itself goes, without what is counted.</summary>
    private static int DigitsOf(string number) =>
        number.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : number.Length;

    /// <summary>Whether four digits that count nothing are a year; a particle behind them counts for nothing, a Hijri year has none.</summary>
    private static bool IsYear(Quantity quantity) =>
        quantity is { Comparator: Comparator.Exact, High: null }
        && (
            quantity.Low is >= FirstYear and <= LastYear && (quantity.Counted is not { } counted || StopWords.Contains(counted))
            || quantity.Low is >= FirstHijri and <= LastHijri && quantity.Counted is null
        )
        && quantity.Text.AsSpan().TrimStart('و') is { Length: DigitsOfYear } digits
        && !digits.ContainsAnyExceptInRange('0', '9');
}
