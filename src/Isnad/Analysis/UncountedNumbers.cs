using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Knows numbers that count nothing: parts of names and dates, years, labels, "wholly".</summary>
internal sealed class UncountedNumbers(FigureText text)
{
    /// <summary>The last year that four digits are taken for.</summary>
    public const int LastYear = 2050;

    private const int FirstYear = 1900;

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;

    /// <summary>Whether a number counts nothing, whatever stands behind it.</summary>
    public bool IsNone(NumberMention number) =>
        NumberedName.Holds(_tokens, number.First, number.Next) || IsOneOf(number) || BeginsDate(number) || IsDead(number);

    /// <summary>Any one of several (إحدى الدول, بأحد الشوارع, واحدا من المواقع): no count.</summary>
    private bool IsOneOf(NumberMention number)
    {
        if (number.Value != 1 || number.Next >= _tokens.Count)
            return false;
        var (one, noun) = (_tokens[number.First].Folded, _tokens[number.Next].Folded);
        if (noun == "من")
            return true;
        if (!one.EndsWith("احد", StringComparison.Ordinal) && !one.EndsWith("احدي", StringComparison.Ordinal))
            return false;
        return WordShape.HasArticle(noun) || WordShape.IsFemininePlural(noun);
    }

    /// <summary>The first day of several of one month: بين 26 و28 مارس, من 26 حتى 28 مارس.</summary>
    private bool BeginsDate(NumberMention number)
    {
        if (
            number is not { Value: >= 1 and <= 31 }
            || number.Next - number.First != 1
            || !_tokens.Is(number.First - 1, WordClass.BeforeDays)
        )
            return false;
        if (_tokens.Folded(number.Next) is ['و', ..] && IsInDate(number.Next))
            return true;
        return (_tokens.Folded(number.Next) is "الي" or "حتي" || _tokens.Folded(number.Next) is "و" or "-") && IsInDate(number.Next + 1);
    }

    private bool IsInDate(int at) =>
        at < _tokens.Count && text.Times.Any(t => t.Value is { Length: >= 10 } && t.Span.Contains(_tokens[at].Span));

    /// <summary>ميتا and ميتين, which are "dead" and fold like مئتا and مئتين.</summary>
    private bool IsDead(NumberMention number) =>
        number.Next == number.First + 1
        && _tokens[number.First].Folded.TrimStart('و', 'ب', 'ل').TrimEnd('ن') is "ميتا" or "ميتي"
        && number.Span.Of(text.Text).Contains("مي", StringComparison.Ordinal);

    /// <summary>A hundred in the hundred that means "wholly" and is no share: على حق 100 في المئة, جاهز 100%.</summary>
    /// <param name="number">The number.</param>
    /// <param name="next">The token behind the percentage.</param>
    public bool IsWholly(NumberMention number, int next)
    {
        if (number.Value != 100 || !_tokens.IsWord(number.First - 1) || _tokens.Folded(next) == "من")
            return false;
        var word = _tokens[number.First - 1].Folded;
        return !StopWords.Contains(word) && !word.Contains("نسب", StringComparison.Ordinal) && !IsVerbLike(word);
    }

    /// <summary>Begins or ends like a verb, or with a preposition: يبلغ, بلغت, بواقع.</summary>
    private static bool IsVerbLike(string word) => word is ['ي' or 'ت' or 'ب' or 'ل', ..] or [.., 'ت'];

    /// <summary>
    /// Four digits of our time that stand for a year (كأس العالم 2018, من 2007 إلى 2012): nothing is counted behind them.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="next">The token behind it.</param>
    public bool IsYear(NumberMention number, int next) =>
        number is { Value: >= FirstYear and <= LastYear, Span.Length: 4 }
        && number.Next - number.First == 1
        && char.IsDigit(text.Text[number.Span.Start])
        && !LooksCounted(next);

    /// <summary>2000 جنديا, 2000 قطعة: an accusative or a feminine, which numbers of that size take.</summary>
    private bool LooksCounted(int at) =>
        _tokens.IsWord(at) && _tokens[at].Folded is [.., 'ا' or 'ه'] && !_tokens.Is(at, WordClass.NotCounted);

    /// <summary>
    /// Digits that count nothing: hours and minutes with a colon, the model behind a hyphen (إف-16), the number of a session (الـ29).
    /// </summary>
    public bool IsLabel(NumberMention number)
    {
        var (start, end) = (number.Span.Start, number.Span.End);
        var behind = start > 1 && (text.Text[start - 1] is ':' or '-' or 'ـ') && !char.IsWhiteSpace(text.Text[start - 2]);
        return behind || end + 1 < text.Text.Length && text.Text[end] == ':' && char.IsDigit(text.Text[end + 1]);
    }
}
