using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>
/// Reads which one in order is meant (الدورة الـ71, للمرة الخامسة والعشرين, الدقيقة 31), and numbers behind the article, which count what
/// stands before them (الدول الـ28, الجرحى السبعة) or are an age (سن الـ30, عامه الثالث والتسعين, في السبعين من عمره).
/// </summary>
internal sealed class OrderedFigures(FigureText text)
{
    private const int Least = 3;
    private const int YoungestRound = 10;
    private const int MostInWords = 10;
    private const string Minute = "minute";

    private static readonly FrozenDictionary<string, string> Nouns = EmbeddedTable
        .Rows(typeof(OrderedFigures).Assembly, "Analysis/ordered.tsv")
        .SelectMany(row => row[1].Split(' ').Select(form => (form, code: row[0])))
        .ToFrozenDictionary(r => r.form, r => r.code, StringComparer.Ordinal);

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;

    /// <summary>The figure that a number with the article, an ordinal or a number behind such a noun is; null when it is none.</summary>
    public Figure? Of(NumberMention number)
    {
        if (IsSecondMinute(number))
            return new Figure(number.First, number.Next, number.Value) { Unit = "rank", What = Minute };
        var tick = HasArticle(number.First);
        var noun = NounBefore(tick ? number.First - 2 : number.First - 1);
        if (noun < 0 || number.Value < Least || number.Value % 1 != 0)
            return null;
        if (Nouns.GetValueOrDefault(Bare(noun)) is { } order)
            return IsPlace(number, tick, noun, order) ? new Figure(noun, number.Next, number.Value) { Unit = "rank", What = order } : null;
        if (!tick && !_tokens.HasArticle(number.First) && number.Kind != NumberKind.Ordinal)
            return null;
        if (IsAge(number, noun))
            return Age(number, tick);
        return number.Kind == NumberKind.Cardinal && (tick || number.Value <= MostInWords) ? OfPlural(number, noun, tick) : null;
    }

    /// <summary>في الدقيقتين 53 و55, (31د): a minute beside another, or with the letter for it.</summary>
    private bool IsSecondMinute(NumberMention number) =>
        number.Value >= Least
        && _tokens.IsNumber(number.First)
        && (
            _tokens.Folded(number.Next) == "د" && !_tokens.HasArticle(number.Next + 1)
            || _tokens.Folded(number.First - 1) == "و"
                && _tokens.IsNumber(number.First - 2)
                && Nouns.GetValueOrDefault(Bare(number.First - 3)) == Minute
        );

    /// <summary>Whether the article is written before a number in digits: الـ17.</summary>
    /// <param name="number">The first token of the number.</param>
    public bool HasArticle(int number) => _tokens.IsNumber(number) && _tokens.Folded(number - 1) is "ال" or "لل" or "بال" or "وال";

    private string Bare(int at) => Clitics.WithoutConjunction(_tokens.Folded(at));

    /// <summary>The noun before a number, also over an adjective: القمة العربية الـ29; negative where none stands there.</summary>
    private int NounBefore(int at)
    {
        if (!_tokens.IsWord(at))
            return -1;
        var known = Nouns.ContainsKey(Bare(at)) || UnitTable.Unit(_tokens[at].Folded) is not null;
        return !known && _tokens.HasArticle(at) && IsNamed(at - 1) ? at - 1 : at;
    }

    private bool IsNamed(int at) =>
        _tokens.IsWord(at)
        && !StopWords.Contains(_tokens[at].Folded)
        && (Nouns.ContainsKey(Bare(at)) || UnitTable.Unit(Bare(at)) is { Dual: false });

    /// <summary>Not in الدقائق الـ45 الأولى, which is how long.</summary>
    private bool IsPlace(NumberMention number, bool tick, int noun, string order) =>
        number.Kind == NumberKind.Ordinal
        || number.Kind == NumberKind.Cardinal
            && (tick && Bare(noun) != "الدقايق" || (!tick && order == Minute && _tokens.IsNumber(number.First)));

    private bool IsAge(NumberMention number, int noun) =>
        (_tokens[noun].Folded is "سن" or "عمر" or "عامه" or "عامها" && number.Value >= YoungestRound)
        || (_tokens.Folded(number.Next) == "من" && _tokens.Is(number.Next + 1, WordClass.OfAge));

    private Figure Age(NumberMention number, bool tick)
    {
        var (comparator, first) = ComparatorScan.Before(_tokens, tick ? number.First - 1 : number.First);
        return new Figure(comparator == Comparator.Exact ? number.First : first, number.Next, number.Value)
        {
            Comparator = comparator,
            Unit = "year",
            What = "age",
        };
    }

    /// <summary>الدول الـ28, القضايا الـ6, السنوات الخمس: as many as the plural before them.</summary>
    private Figure? OfPlural(NumberMention number, int noun, bool tick)
    {
        var word = Bare(noun);
        if (!WordShape.HasArticle(word) || UnitTable.IsSingular(word))
            return null;
        var unit = UnitTable.Unit(word);
        if (unit is { Dual: true } || unit is null && !(tick && (WordShape.IsFemininePlural(word) || WordShape.IsSoundPlural(word))))
            return null;
        return new Figure(noun, number.Next, number.Value) { Unit = unit?.Code, Counted = LightStemmer.Stem(word) };
    }
}
