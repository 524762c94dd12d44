using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Numbers;

/// <summary>Reads one number from a token on: sign, cardinal, ordinal, fraction, ratio.</summary>
internal sealed class NumberScan(IReadOnlyList<Token> tokens)
{
    /// <summary>The number at a token; null when there is none.</summary>
    public NumberMention? At(int i)
    {
        if (tokens[i].Kind != TokenKind.Number && !NumberWords.Begins(tokens[i].Folded)) return null;
        if (tokens[i].Folded is "سالب" or "ناقص" && i + 1 < tokens.Count && At(i + 1) is { } positive) return positive with { Value = -positive.Value, First = i, Span = TextSpan.Between(tokens[i].Span.Start, positive.Span.End) };
        if (IsPercentWord(i)) return null;
        if (Ordinal(i) is { } ordinal) return ordinal;
        if (Magnitude(i) is not { } read) return null;
        var (value, next, kind) = read;
        if (Ratio(next, value) is { } ratio) (value, next, kind) = (ratio.Value, ratio.Next, NumberKind.Fraction);
        var start = tokens[i].Span.Start;
        if (i > 0 && tokens[i - 1].Folded == "-" && tokens[i - 1].Span.End == start && (i == 1 || tokens[i - 2].Span.End < tokens[i - 1].Span.Start) && tokens[i].Kind == TokenKind.Number) { value = -value; start--; }
        return new NumberMention(TextSpan.Between(start, tokens[next - 1].Span.End), value, kind, i, next);
    }

    private (double Value, int Next, NumberKind Kind)? Magnitude(int i)
    {
        if (PartAt(i, inside: false) is { } part)
        {
            // half a million; a fifth of twenty
            if (part.Next < tokens.Count && Word(part.Next, inside: true) is { Class: NumberWordClass.Scale or NumberWordClass.Ten, Joined: false } whole) return (part.Value * whole.Value, part.Next + 1, NumberKind.Cardinal);
            return (part.Value, part.Next, NumberKind.Fraction);
        }
        if (Slash(i) is { } fraction) return (fraction.Value, fraction.Next, NumberKind.Fraction);
        var cardinal = tokens[i].Kind == TokenKind.Number ? Digits(i) : new CardinalScan(tokens).At(i);
        if (cardinal is not { } found) return null;
        var (value, next) = found;
        if (tokens[i].Kind == TokenKind.Number && Power(next, value) is { } power) return (power.Value, power.Next, NumberKind.Cardinal);
        if (next < tokens.Count && PartAt(next, inside: true) is { } times && !Joined(next)) return (value * times.Value, times.Next, NumberKind.Fraction);
        if (AndPart(next) is { } and)
        {
            var unit = Word(next - 1, inside: true) is { Class: NumberWordClass.Scale or NumberWordClass.Duals } scale ? (scale.Class == NumberWordClass.Duals ? scale.Value / 2 : scale.Value) : 1;
            next = and.Next;
            if (unit > 1 && next < tokens.Count && Word(next, inside: true) is { Class: NumberWordClass.Scale, Definite: true } again && again.Value.Equals(unit)) next++;
            return (value + (and.Value * unit), next, NumberKind.Cardinal);
        }
        if (next < tokens.Count && Slash(next) is { } mixed && tokens[i].Kind == TokenKind.Number && next == i + 1) return (value + mixed.Value, mixed.Next, NumberKind.Cardinal);
        return (value, next, NumberKind.Cardinal);
    }

    private (double Value, int Next)? Digits(int i)
    {
        var counts = i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && Word(i + 1, inside: true).Class == NumberWordClass.None && tokens[i + 1].Folded is not ("في" or "من" or "او");
        if (DigitNumber.Value(tokens[i].Folded, counts) is not { } value) return null;
        var next = i + 1;
        while (next + 1 < tokens.Count && value < 1000 && tokens[next].Kind == TokenKind.Number && tokens[next].Folded.Length == 3 && tokens[next].Span.Start - tokens[next - 1].Span.End == 1 && tokens[i].Folded.Length <= 3 && next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Number && tokens[next + 1].Folded.Length == 3)
        {
            value = (value * 1000000) + (double.Parse(tokens[next].Folded, System.Globalization.CultureInfo.InvariantCulture) * 1000) + double.Parse(tokens[next + 1].Folded, System.Globalization.CultureInfo.InvariantCulture);
            return (value, next + 2);
        }
        var word = Word(next, inside: true);
        if (word.Joined || word.Definite) return (value, next);
        if (word.Class is NumberWordClass.Scale or NumberWordClass.Hundred or NumberWordClass.Dozen)
        {
            var rest = new CardinalScan(tokens).After(next + 1, word.Value, value * word.Value);
            return rest;
        }
        return (value, next);
    }

    private (double Value, int Next)? Slash(int i)
    {
        if (i + 2 >= tokens.Count || tokens[i].Kind != TokenKind.Number || tokens[i + 1].Folded != "/" || tokens[i + 2].Kind != TokenKind.Number) return null;
        if (i + 3 < tokens.Count && tokens[i + 3].Folded == "/") return null;
        if (i > 0 && tokens[i - 1].Folded == "/") return null;
        if (tokens[i].Folded.Length > 2 || tokens[i + 2].Folded.Length > 2) return null;
        if (tokens[i + 1].Span.Start != tokens[i].Span.End || DigitNumber.Value(tokens[i].Folded, false) is not { } a || DigitNumber.Value(tokens[i + 2].Folded, false) is not { } b || b is 0 || a >= b) return null;
        return (a / b, i + 3);
    }

    private (double Value, int Next)? PartAt(int i, bool inside)
    {
        if (i >= tokens.Count || tokens[i].Kind != TokenKind.Word) return null;
        var word = Word(i, inside);
        if (word.Class == NumberWordClass.Part && !word.Definite) return (word.Value, i + 1);
        // خمس, سبع, تسع, عشر are fractions only before a definite noun or at the end
        if (!inside && tokens[i].Folded == "خمس" && (i + 1 == tokens.Count || tokens[i + 1].Folded.StartsWith("ال", StringComparison.Ordinal)) && (i + 1 == tokens.Count || Word(i + 1, true).Class is NumberWordClass.None or NumberWordClass.Ten)) return (0.2, i + 1);
        if (inside && tokens[i].Folded == "خمس" && (i + 1 == tokens.Count || tokens[i + 1].Kind == TokenKind.Punctuation)) return (0.2, i + 1);
        return null;
    }

    private (double Value, int Next)? AndPart(int next)
    {
        if (next >= tokens.Count) return null;
        var at = tokens[next].Folded == "و" ? next + 1 : next;
        if (at >= tokens.Count || (at == next && !Joined(next))) return null;
        if (PartAt(at, inside: true) is { } part) return part;
        var word = Word(at, inside: true);
        return word.Class == NumberWordClass.One && at + 1 < tokens.Count && Word(at + 1, true) is { Class: NumberWordClass.Part, Joined: false } many ? (word.Value * many.Value, at + 2) : null;
    }

    private (double Value, int Next)? Ratio(int next, double value)
    {
        if (next + 1 >= tokens.Count) return null;
        var at = next;
        var pieces = tokens[at].Folded is "جزء" or "اجزاء" && at + 2 < tokens.Count;
        if (pieces) at++;
        if (!(tokens[at].Folded == "علي" || (tokens[at].Folded == "من" && (pieces || value is 1)))) return null;
        var below = tokens[at + 1].Kind == TokenKind.Number ? Digits(at + 1) : new CardinalScan(tokens).At(at + 1);
        return below is { Value: > 0 } found && found.Value > (pieces ? 0 : 1) ? (pieces && value > found.Value ? value - (value % 10) + (value % 10 / found.Value) : value / found.Value, found.Next) : null;
    }

    /// <summary>The hundred of "in the hundred" is the sign of a percentage.</summary>
    private bool IsPercentWord(int i) =>
        tokens[i].Folded is "بالميه" or "بالمايه" || (tokens[i].Folded is "الميه" or "المايه" or "ميه" or "مايه" && i > 1 && tokens[i - 1].Folded == "في" && tokens[i - 2].Kind is TokenKind.Number or TokenKind.Word && i > 1 && tokens[i - 1].Folded == "في" && (tokens[i].Folded[0] == 'ا' || tokens[i - 2].Kind == TokenKind.Number));

    /// <summary>Scientific notation and powers: 1e10, 2.5^-1.</summary>
    private (double Value, int Next)? Power(int next, double value)
    {
        if (next + 1 >= tokens.Count || tokens[next].Folded is not ("e" or "^") || tokens[next].Span.Start != tokens[next - 1].Span.End) return null;
        var sign = tokens[next + 1].Folded is "-" or "+" ? next + 1 : -1;
        var at = sign > 0 ? sign + 1 : next + 1;
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Number || DigitNumber.Value(tokens[at].Folded, false) is not { } power || power > 300) return null;
        if (sign > 0 && tokens[sign].Folded == "-") power = -power;
        var result = tokens[next].Folded == "e" ? value * Math.Pow(10, power) : Math.Pow(value, power);
        return double.IsFinite(result) ? (result, at + 1) : null;
    }

    private NumberMention? Ordinal(int i)
    {
        if (tokens[i].Kind != TokenKind.Word) return null;
        var word = Word(i, inside: false);
        if (word.Class == NumberWordClass.Ordinal && (word.Definite || tokens[i].Folded is "اول"))
        {
            var (value, next) = (word.Value, i + 1);
            if (next < tokens.Count && tokens[next].Folded is "عشر" or "عشره") { value += 10; next++; }
            else if (TensAfter(next) is { } tens) { value += tens.Value; next = tens.Next; }
            return new NumberMention(TextSpan.Between(tokens[i].Span.Start, tokens[next - 1].Span.End), value, NumberKind.Ordinal, i, next);
        }
        if (word is { Class: NumberWordClass.Hundred, Definite: true } && i + 1 < tokens.Count && Word(i + 1, inside: true) is { Class: NumberWordClass.Ordinal, Definite: true, Joined: true } more)
        {
            var tens = TensAfter(i + 2);
            return new NumberMention(TextSpan.Between(tokens[i].Span.Start, tokens[(tens?.Next ?? i + 2) - 1].Span.End), 100 + more.Value + (tens?.Value ?? 0), NumberKind.Ordinal, i, tens?.Next ?? i + 2);
        }
        return null;
    }

    private (double Value, int Next)? TensAfter(int i)
    {
        if (i >= tokens.Count) return null;
        var at = tokens[i].Folded == "و" ? i + 1 : i;
        var word = Word(at, inside: true);
        return word.Class == NumberWordClass.Ten && (word.Joined || at > i) ? (word.Value, at + 1) : null;
    }

    private bool Joined(int i) => Word(i, inside: true).Joined;

    private NumberWord Word(int i, bool inside) => i < tokens.Count && i >= 0 && tokens[i].Kind == TokenKind.Word ? NumberWords.Find(tokens[i].Folded, inside) : default;
}
