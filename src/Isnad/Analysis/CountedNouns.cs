using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Finds what stands behind a number: the noun that it counts, the sign of a percentage, a further half.</summary>
internal sealed class CountedNouns(FigureText text)
{
    private const int ShortestPlural = 6;

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;

    /// <summary>
    /// The unit and the stem of the noun that a number counts, with the token behind it; no unit where no unit's noun stands there.
    /// </summary>
    /// <param name="next">The token behind the number.</param>
    public (string? Unit, string? Counted, int Next) At(int next)
    {
        var at = next;
        while (at < next + 2 && (_tokens.Folded(at) == "من" || IsOpeningMark(at)))
            at++;
        if (!_tokens.IsWord(at))
            return _tokens.Folded(next) == "$" ? ("usd", null, next + 1) : (null, null, next);
        var word = _tokens[at].Folded;
        if (IsJoined(word) || IsNotCounted(at))
            return (null, null, next);
        if (UnitTable.Unit(word) is { } unit && (at == next || !unit.Dual))
            return (IsSquare(at, unit.Code) ? "square-km" : unit.Code, LightStemmer.Stem(word), at + 1);
        if (at > next)
            return UnitTable.Construct(word) is { Dual: false } plural
                ? (plural.Code, LightStemmer.Stem(word), at + 1)
                : (null, null, next);
        return IsOfPersons(word) ? ("person", LightStemmer.Stem(word), at + 1) : (null, LightStemmer.Stem(word), next);
    }

    /// <summary>تسعة إعلاميين, ثمانية إيرانيون: a sound plural of what people are called by.</summary>
    public static bool IsOfPersons(string word) =>
        word.Length >= ShortestPlural
        && !WordShape.HasArticle(word)
        && !word.EndsWith("ملايين", StringComparison.Ordinal)
        && !word.EndsWith("ريليون", StringComparison.Ordinal)
        && (word.EndsWith("يين", StringComparison.Ordinal) || word.EndsWith("يون", StringComparison.Ordinal));

    private bool IsOpeningMark(int at) => _tokens.Folded(at) is "\"" or "«" or "\u201c";

    /// <summary>ودولارا: what another number counts.</summary>
    private static bool IsJoined(string word) => word is ['و', .. var joined] && UnitTable.Unit(joined) is not null;

    /// <summary>خمسة اليوم, القوى الست عام 2015, سبعة للفريق: when, or for what.</summary>
    private bool IsNotCounted(int at)
    {
        var word = _tokens[at].Folded;
        if (word is "اليوم" or "الليله" || word.StartsWith("لل", StringComparison.Ordinal))
            return true;
        return WordClass.DatedSpan.Has(word) && text.Times.Any(t => t.Span.Start == _tokens[at].Span.Start);
    }

    /// <summary>كيلومتر مربع.</summary>
    private bool IsSquare(int at, string unit) => unit == "km" && _tokens.Folded(at + 1) is "مربع" or "مربعا";

    /// <summary>The token behind the sign or the words of a percentage; null where none stands.</summary>
    public int? PercentEnd(int next)
    {
        if (_tokens.Folded(next) is "%" or "٪" || _tokens.Folded(next) is "بالميه" or "بالمايه")
            return next + 1;
        return _tokens.Folded(next) == "في" && _tokens.Folded(next + 1) is "الميه" or "المايه" ? next + 2 : null;
    }

    /// <summary>The stem of what a percentage is a share of: 30% من السكان; null where no word stands there.</summary>
    public string? ShareOf(int next)
    {
        var at = _tokens.Folded(next) == "من" ? next + 1 : next;
        return _tokens.IsWord(at) ? LightStemmer.Stem(_tokens[at].Folded) : null;
    }

    /// <summary>Behind "and a half" of a measure (عامين ونصف, 3 سنوات ونصف السنة): where it ends; null where none stands.</summary>
    public int? HalfEnd(int next, string? unit)
    {
        if (unit is null || _tokens.Folded(next) != "ونصف" || !IsMeasure(unit))
            return null;
        return _tokens.HasArticle(next + 1) && UnitTable.Unit(_tokens[next + 1].Folded)?.Code == unit ? next + 2 : next + 1;
    }

    /// <summary>27 درجة (مئوية) تحت الصفر: behind degrees below zero, where it ends; null where none stands.</summary>
    public int? BelowZeroEnd(int next)
    {
        var at = _tokens.Folded(next) == "ميويه" ? next + 1 : next;
        return _tokens.Folded(at) == "تحت" && _tokens.Folded(at + 1) == "الصفر" ? at + 2 : null;
    }

    private static bool IsMeasure(string unit) => unit is "km" or "mile" or "tonne" or "metre" or "kg" || UnitTable.Family(unit) == "time";
}
