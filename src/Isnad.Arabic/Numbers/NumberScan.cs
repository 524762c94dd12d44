using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Numbers;

/// <summary>Reads one number from a token on: sign, cardinal, ordinal, fraction, ratio.</summary>
internal readonly struct NumberScan(IReadOnlyList<Token> tokens)
{
    private readonly DigitScan _digits = new(tokens);
    private readonly FractionScan _fractions = new(tokens);

    /// <summary>The number at a token; null when there is none.</summary>
    public NumberMention? At(int i)
    {
        if (tokens[i].Kind != TokenKind.Number && !NumberWords.Begins(tokens[i].Folded))
            return null;
        if (Negative(i) is { } negative)
            return negative;
        if (IsPercentWord(i))
            return null;
        if (new OrdinalScan(tokens).At(i) is { } ordinal)
            return ordinal;
        if (Magnitude(i) is not { } read)
            return null;
        var (value, next, kind) = read;
        if (Ratio(next, value) is { } ratio)
            (value, next, kind) = (ratio.Value, ratio.Next, NumberKind.Fraction);
        var start = tokens[i].Span.Start;
        if (HasMinus(i))
            (value, start) = (-value, start - 1);
        var last = NumberWords.At(tokens, next - 1, inside: true);
        return new NumberMention(TextSpan.Between(start, tokens[next - 1].Span.End), value, kind, i, next)
        {
            Scale = last.Class == NumberWordClass.Scale ? last.Value : 1,
        };
    }

    /// <summary>سالب خمسة, ناقص 5.</summary>
    private NumberMention? Negative(int i)
    {
        if (tokens[i].Folded is not ("سالب" or "ناقص") || i + 1 >= tokens.Count || At(i + 1) is not { } positive)
            return null;
        return positive with { Value = -positive.Value, First = i, Span = TextSpan.Between(tokens[i].Span.Start, positive.Span.End) };
    }

    /// <summary>Whether a minus stands right before digits, with space before it: -5, but not 2-5.</summary>
    private bool HasMinus(int i)
    {
        if (tokens[i].Kind != TokenKind.Number || tokens.Folded(i - 1) != "-" || tokens[i - 1].Span.End != tokens[i].Span.Start)
            return false;
        return i == 1 || tokens[i - 2].Span.End < tokens[i - 1].Span.Start;
    }

    /// <summary>The hundred of "in the hundred" is the sign of a percentage: في المئة, بالمئة, 5 في مئة.</summary>
    private bool IsPercentWord(int i)
    {
        var word = tokens[i].Folded;
        if (word is "بالميه" or "بالمايه")
            return true;
        if (i < 2 || tokens[i - 1].Folded != "في")
            return false;
        return word is "الميه" or "المايه"
            ? tokens.IsNumber(i - 2) || tokens.IsWord(i - 2)
            : word is "ميه" or "مايه" && tokens.IsNumber(i - 2);
    }

    private (double Value, int Next, NumberKind Kind)? Magnitude(int i)
    {
        if (_fractions.PartAt(i, inside: false) is { } part)
            return OfPart(part.Value, part.Next);
        if (_fractions.Slash(i) is { } fraction)
            return (fraction.Value, fraction.Next, NumberKind.Fraction);
        if (Whole(i) is not { } whole)
            return null;
        var (value, next) = whole;
        if (tokens.IsNumber(i) && _digits.Power(next, value) is { } power)
            return (power.Value, power.Next, NumberKind.Cardinal);
        if (_fractions.PartAt(next, inside: true) is { } times && !NumberWords.At(tokens, next, inside: true).Joined)
            return (value * times.Value, times.Next, NumberKind.Fraction);
        if (_fractions.AndPart(next) is { } and)
            return WithPart(value, next, and.Value, and.Next);
        if (tokens.IsNumber(i) && next == i + 1 && _fractions.Slash(next) is { } mixed)
            return (value + mixed.Value, mixed.Next, NumberKind.Cardinal);
        return (value, next, NumberKind.Cardinal);
    }

    private (double Value, int Next)? Whole(int i) => tokens.IsNumber(i) ? _digits.At(i) : new CardinalScan(tokens).At(i);

    /// <summary>نصف; نصف مليون, خمس عشرين: half a million is a cardinal.</summary>
    private (double, int, NumberKind) OfPart(double part, int next) =>
        NumberWords.At(tokens, next, inside: true) is { Class: NumberWordClass.Scale or NumberWordClass.Ten, Joined: false } whole
            ? (part * whole.Value, next + 1, NumberKind.Cardinal)
            : (part, next, NumberKind.Fraction);

    /// <summary>مليون ونصف, مليون ونصف المليون: the part is one of the scale before it.</summary>
    private (double, int, NumberKind) WithPart(double value, int next, double part, int behind)
    {
        var scale = NumberWords.At(tokens, next - 1, inside: true);
        var unit = scale.Class switch
        {
            NumberWordClass.Scale => scale.Value,
            NumberWordClass.Duals => scale.Value / 2,
            _ => 1,
        };
        var again = NumberWords.At(tokens, behind, inside: true);
        var repeated = unit > 1 && again is { Class: NumberWordClass.Scale, Definite: true } && again.Value.Equals(unit);
        return (value + (part * unit), repeated ? behind + 1 : behind, NumberKind.Cardinal);
    }

    /// <summary>خمسة على ستة, واحد من عشرة, 3 أجزاء من 100: a number over another.</summary>
    private (double Value, int Next)? Ratio(int next, double value)
    {
        var pieces = tokens.Folded(next) is "جزء" or "اجزاء" && next + 2 < tokens.Count;
        var at = pieces ? next + 1 : next;
        if (at + 1 >= tokens.Count || !(tokens[at].Folded == "علي" || tokens[at].Folded == "من" && (pieces || value is 1)))
            return null;
        if (Whole(at + 1) is not { Value: > 0 } below || below.Value <= (pieces ? 0 : 1))
            return null;
        return (pieces && value > below.Value ? value - (value % 10) + (value % 10 / below.Value) : value / below.Value, below.Next);
    }
}
