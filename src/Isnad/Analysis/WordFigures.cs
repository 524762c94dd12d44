using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Reads figures without a number: مئات الجرحى, مهلة أسبوع, جنديان.</summary>
internal sealed class WordFigures(FigureText text, CountedNouns nouns, SpanFigures spans)
{
    private const int ShortestDual = 5;

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;
    private readonly OneHurt _hurt = new(text);

    /// <summary>The figure that begins at a token; null when none does.</summary>
    public Figure? At(int i) => _tokens.IsWord(i) ? spans.At(i) ?? OfRoundWord(i) ?? OfTwo(i) ?? OfDual(i) ?? _hurt.At(i) : null;

    /// <summary>
    /// Whether a word is tens, hundreds or thousands of something, also behind a proclitic: عشرات القتلى ومئات الجرحى, لآلاف العمال.
    /// </summary>
    public static bool IsRound(WordClass word) => word.Meets(WordClass.Dozens | WordClass.Hundreds | WordClass.Thousands);

    private (double Low, Comparator Comparator) Round(int at)
    {
        var classes = text.Classes(at);
        if (classes.Meets(WordClass.Dozens))
            return (20, Comparator.Dozens);
        if (classes.Meets(WordClass.Hundreds))
            return (200, Comparator.Hundreds);
        return classes.Meets(WordClass.Thousands) ? (2000, Comparator.Thousands) : default;
    }

    /// <summary>Tens, hundreds, thousands of something: مئات الجرحى, عشرات الآلاف من السكان.</summary>
    private Figure? OfRoundWord(int i)
    {
        var (low, comparator) = Round(i);
        if (low is 0)
            return null;
        var next = i + 1;
        if (Scale(next) is > 0 and var scale)
            (low, next) = (low * scale, next + 1);
        var (unit, counted, end) = nouns.At(next);
        if (unit is null && !(next > i + 1 && (counted is not null || IsOfSomething(next)) || CountsPeople(i, next, counted)))
            return null;
        return new Figure(i, Math.Max(end, next), low)
        {
            Comparator = comparator,
            Unit = unit,
            Counted = counted,
        };
    }

    /// <summary>By how much a second round word multiplies the first: عشرات الآلاف, مئات الملايين; 0 where there is none.</summary>
    private double Scale(int at)
    {
        if (Round(at) is { Low: >= 2000 } thousands)
            return thousands.Low / 2;
        return _tokens.Folded(at) == "الملايين" ? 1_000_000 : 0;
    }

    private bool IsOfSomething(int next) => _tokens.Folded(next) == "من" && _tokens.IsWord(next + 1);

    /// <summary>مئات التونسيات, قتل العشرات, مقتل عشرات الآلاف: persons by their plural, or by what happened to them.</summary>
    private bool CountsPeople(int i, int next, string? counted)
    {
        if (counted is not null && IsDefinitePlural(_tokens.Folded(next)))
            return true;
        return (_tokens.HasArticle(i) || next > i + 1)
            && text.Happenings.Back(i) is { What: "killed" or "injured" or "displaced" or "arrested", Distance: 1 };
    }

    private static bool IsDefinitePlural(string folded) =>
        folded.Length > 6
        && WordShape.HasArticle(folded)
        && (WordShape.IsFemininePlural(folded) || WordShape.IsObjectPlural(folded) || WordShape.IsBrokenPlural(folded[2..]));

    /// <summary>Two, said of a dual or of a plural that is written like one: مدنيين اثنين, عسكريين آخرين اثنين.</summary>
    private Figure? OfTwo(int i)
    {
        if (!IsPair(i))
            return null;
        var two = IsPair(i + 1) ? i + 2 : i + 1;
        if (!text.Is(two, WordClass.Two) || _tokens.Folded(two + 1) is "من" or "منهم" or "منهما")
            return null;
        var word = _tokens[i].Folded;
        var unit = UnitTable.Unit(word)?.Code ?? (CountedNouns.IsOfPersons(word) ? "person" : null);
        return new Figure(i, two + 1, 2) { Unit = unit, Counted = LightStemmer.Stem(word) };
    }

    private bool IsPair(int at) =>
        _tokens.IsWord(at)
        && _tokens[at].Folded is [_, _, _, .., 'ا' or 'ي', 'ن'] word
        && word.Length >= ShortestDual
        && !WordShape.HasArticle(word)
        && !StopWords.Contains(word);

    /// <summary>Two of something, in the dual: جنديان, قتيلين; two or more: سنتين أو ثلاث سنوات; two and a half: عامين ونصف.</summary>
    private Figure? OfDual(int i)
    {
        var word = _tokens[i].Folded;
        if (word.Length < ShortestDual || word[^1] != 'ن' || UnitTable.Unit(word) is not { Dual: true } unit || IsNoDual(word))
            return null;
        var two = new Figure(i, i + 1, 2) { Unit = unit.Code, Counted = LightStemmer.Stem(word) };
        if (OrMore(i + 1) is { } more)
            return two with
            {
                Next = IsUnit(more.Next, unit.Code) ? more.Next + 1 : more.Next,
                High = more.Value,
                Comparator = Comparator.Between,
            };
        two = two with { Comparator = ComparatorScan.Before(_tokens, i).Comparator };
        return nouns.HalfEnd(i + 1, unit.Code) is { } half ? two with { Next = half, Low = 2.5 } : two;
    }

    /// <summary>Known to the reader, or a name that looks like one: الجنديان, طالبان.</summary>
    private static bool IsNoDual(string word)
    {
        var bare = word.TrimStart('و');
        return WordShape.HasArticle(bare) || WordShape.HasGovernedArticle(bare) || word is "طالبان" or "ميلان";
    }

    private NumberMention? OrMore(int next) =>
        _tokens.Folded(next) == "او"
            ? text.Numbers.FirstOrDefault(n => n.First == next + 1 && n is { Kind: not NumberKind.Ordinal, Value: > 2 and <= 10 })
            : null;

    private bool IsUnit(int at, string code) => at < _tokens.Count && UnitTable.Unit(_tokens[at].Folded)?.Code == code;
}
