using Isnad.Arabic.Words;

namespace Isnad.Arabic.Numbers;

/// <summary>
/// Reads a cardinal written in words, by the grammar of Arabic: ones before tens, joined by و; scales multiply what stands before them.
/// </summary>
internal readonly struct CardinalScan(IReadOnlyList<Token> tokens)
{
    /// <summary>The cardinal at a token and the token behind it; null when there is none.</summary>
    public (double Value, int Next)? At(int i)
    {
        var first = Word(i, inside: false);
        if (first.Class is NumberWordClass.None or NumberWordClass.Part or NumberWordClass.Ordinal)
            return null;
        if (
            tokens[i].Folded
            is "الالاف"
                or "الملايين"
                or "المليارات"
                or "الاف"
                or "ملايين"
                or "مليارات"
                or "بالاف"
                or "ميات"
                or "الميات"
                or "بالالاف"
        )
            return null;
        if (first.Class == NumberWordClass.Dozen)
            return (12, i + 1);
        if (tokens[i].Folded is "احد" or "احدي" or "واحده" && !GoesOn(i + 1))
            return null;
        return Group(i, double.MaxValue) is { } found ? After(found.Next, found.Lowest, found.Value) : null;
    }

    /// <summary>أحد عشر, إحدى وسبعين: behind one of these a number goes on.</summary>
    private bool GoesOn(int i) =>
        i < tokens.Count
        && (tokens[i].Folded is "عشر" or "عشره" || Word(i, inside: true) is { Class: NumberWordClass.Ten, Joined: true, Value: > 10 });

    /// <summary>Goes on behind a group or a scale with what is joined to it and smaller.</summary>
    /// <param name="next">The token behind.</param>
    /// <param name="lowest">The last scale: what follows must be smaller.</param>
    /// <param name="value">The value so far.</param>
    public (double Value, int Next) After(int next, double lowest, double value)
    {
        while (lowest >= 100 && next < tokens.Count)
        {
            var at = tokens[next].Folded == "و" ? next + 1 : next;
            if (at >= tokens.Count)
                break;
            if (tokens[at].Kind == TokenKind.Number)
            {
                if (
                    at == next
                    || lowest < 100
                    || DigitNumber.Value(tokens[at].Folded, true) is not { } digits
                    || digits >= lowest
                    || digits % 1 != 0
                )
                    break;
                var scale = Word(at + 1, inside: true);
                if (
                    scale is { Class: NumberWordClass.Scale or NumberWordClass.Hundred, Joined: false }
                    && digits * scale.Value < lowest * 10
                    && scale.Value < lowest
                )
                {
                    (value, next, lowest) = (value + (digits * scale.Value), at + 2, scale.Value);
                    continue;
                }
                if (scale is { Class: NumberWordClass.Scale, Joined: false } && scale.Value >= lowest)
                    break; // بين 12 ألفا و16 ألفا
                (value, next, lowest) = (value + digits, at + 1, 1);
                break;
            }
            if (at == next && !Word(at, inside: true).Joined)
                break;
            if (Group(at, lowest) is not { } group)
                break;
            (value, next, lowest) = (value + group.Value, group.Next, group.Lowest);
        }
        return (value, next);
    }

    /// <summary>Hundreds, tens and ones with at most one scale behind them; all below a bound.</summary>
    private (double Value, int Next, double Lowest)? Group(int i, double below)
    {
        var at = i;
        double value = 0;
        var room = 1000.0;
        var any = false;
        while (at < tokens.Count)
        {
            var spaced = any && tokens[at].Folded == "و";
            var index = spaced ? at + 1 : at;
            var word = Word(index, inside: any || i > 0 && below < double.MaxValue);
            if (any && !spaced && !word.Joined)
                break;
            if (any && word.Class == NumberWordClass.One && Word(index + 1, inside: true) is { Class: NumberWordClass.Part, Joined: false })
                break;
            var piece = Below1000(index, word, room);
            if (piece is not { } p)
                break;
            if (any && ScaleFollows(p.Next) is { } s && s >= below)
                break;
            value += p.Value;
            room = p.Room;
            at = p.Next;
            any = true;
        }
        var scale = Word(at, inside: any);
        if (any && scale is { Class: NumberWordClass.Scale, Joined: false } && scale.Value < below && scale.Value >= 1000)
        {
            var (total, next, factor) = (value * scale.Value, at + 1, scale.Value);
            if (
                Word(next, inside: true) is { Class: NumberWordClass.Scale, Joined: false, Definite: false } second
                && second.Value > factor
            )
            {
                total *= second.Value;
                factor *= second.Value;
                next++;
            }
            return (total, next, factor);
        }
        if (any)
            return value < below ? (value, at, value >= 100 && room <= 100 && value % 100 == 0 ? 100 : 1) : null;
        var start = Word(i, inside: below < double.MaxValue);
        if (start.Class is NumberWordClass.Scale or NumberWordClass.Duals && start.Value < below)
            return (start.Value, i + 1, start.Class == NumberWordClass.Duals ? start.Value / 2 : start.Value);
        return null;
    }

    private double? ScaleFollows(int i) =>
        Word(i, inside: true) is { Class: NumberWordClass.Scale, Joined: false } scale ? scale.Value : null;

    /// <summary>One piece of a group: a hundred, a ten, ones, a teen; with what may still follow it.</summary>
    private (double Value, int Next, double Room)? Below1000(int i, NumberWord word, double room)
    {
        switch (word.Class)
        {
            case NumberWordClass.Zero when room > 999:
                return (0, i + 1, 0);
            case NumberWordClass.Hundreds when room > 100:
                return (word.Value, i + 1, 100);
            case NumberWordClass.Hundred when room > 100:
                return (100, i + 1, 100);
            case NumberWordClass.Ten when room > 10:
                return (word.Value, i + 1, 1);
            case NumberWordClass.Teen when room > 10:
                return (10, i + 1, 1);
            case NumberWordClass.One when room > 11 || (room > 1 && room <= 11):
                var second = Word(i + 1, inside: true);
                if (second is { Class: NumberWordClass.Teen, Joined: false })
                    return (word.Value + 10, i + 2, 1);
                if (second is { Class: NumberWordClass.Hundred, Joined: false } && room > 100 && word.Value > 2)
                    return (word.Value * 100, i + 2, 100);
                var at = i + 1 < tokens.Count && tokens[i + 1].Folded == "و" ? i + 2 : i + 1;
                if (Word(at, inside: true) is { Class: NumberWordClass.Ten } tens && (tens.Joined || at == i + 2))
                {
                    var after = Word(at + 1, inside: true);
                    if (after is { Class: NumberWordClass.Hundred, Joined: false, Definite: false } && room > 100)
                        return ((word.Value + tens.Value) * 100, at + 2, 100);
                    return (word.Value + tens.Value, at + 1, 1);
                }
                return (word.Value, i + 1, 1);
            default:
                return null;
        }
    }

    private NumberWord Word(int i, bool inside) =>
        i >= 0 && i < tokens.Count && tokens[i].Kind == TokenKind.Word && tokens[i].Span.Length < 24
            ? NumberWords.Find(tokens[i].Folded, inside)
            : default;
}
