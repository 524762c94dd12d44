using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Reads the figure that a number stands in: how it is bounded and what it counts.</summary>
internal sealed class NumberFigures(FigureText text, CountedNouns nouns, SpanFigures spans)
{
    private const double MostBelowScale = 1000;
    private const int TollReach = 9;
    private const double LastHour = 24;

    /// <summary>Smaller parts are written like other words: اتساع, ninths, is mostly extent.</summary>
    private const double LeastPart = 0.25;

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;
    private readonly UncountedNumbers _uncounted = new(text);
    private readonly OrderedFigures _ordered = new(text);

    /// <summary>The figure of a number, null where it counts nothing; and the token to go on with.</summary>
    /// <param name="index">Index of the number.</param>
    public (Quantity? Quantity, int Next) Read(int index)
    {
        var number = text.Numbers[index];
        if (_ordered.Of(number) is { } ordered)
            return (text.Make(ordered), ordered.Next);
        if (_uncounted.IsNone(number))
            return (null, number.Next);
        if (OfOrdinal(number) is { } place)
            return (text.Make(place), number.Next);
        if (number.Kind == NumberKind.Ordinal)
            return (null, number.Next);
        var bounded = Bounded(index);
        if (bounded.High is null && Opposite(index) is { } score)
            return (null, score);
        if (number.Kind == NumberKind.Fraction)
            return (Made(OfFraction(bounded)), bounded.Next);
        if (nouns.PercentEnd(bounded.Next) is { } percent)
            return (Made(OfPercent(number, bounded, percent)), percent);
        var figure = OfNoun(number, bounded);
        return (Made(figure), figure?.Next ?? bounded.Next);
    }

    private Quantity? Made(Figure? figure) => figure is null ? null : text.Make(figure);

    /// <summary>An age or a rank: بعمر السبعين, المرتبة الخامسة; null for other ordinals.</summary>
    private Figure? OfOrdinal(NumberMention number)
    {
        if (number is not { Kind: NumberKind.Ordinal, Value: > 2 })
            return null;
        if (!_tokens.IsWord(number.First) || number.First == 0)
            return null;
        var place = IsAgeAlone(number) ? "age" : UnitTable.Happening(_tokens[number.First - 1].Folded);
        if (place is not ("rank" or "age"))
            return null;
        var (comparator, first) = ComparatorScan.Before(_tokens, number.First);
        return new Figure(first, number.Next, number.Value)
        {
            Comparator = comparator,
            Unit = place == "age" ? "year" : "rank",
            What = place,
        };
    }

    /// <summary>شرطي في الخامسة والأربعين: no hour of a day is the forty-fifth.</summary>
    private bool IsAgeAlone(NumberMention number) =>
        number.Value > LastHour
        && Clitics.WithoutConjunction(_tokens.Folded(number.First - 1)) == "في"
        && _tokens[number.First].Folded.EndsWith('ه')
        && _tokens.HasArticle(number.First);

    /// <summary>A number with the words that bound it before it, or with the number that is its upper bound: بين 5 و7.</summary>
    private Figure Bounded(int index)
    {
        var number = text.Numbers[index];
        var (comparator, first) = ComparatorScan.Before(_tokens, _ordered.HasArticle(number.First) ? number.First - 1 : number.First);
        var one = new Figure(comparator == Comparator.Exact ? number.First : first, number.Next, number.Value) { Comparator = comparator };
        if (index + 1 >= text.Numbers.Count || text.Numbers[index + 1] is not { Kind: not NumberKind.Ordinal } second)
            return one;
        if (second.First - one.Next > 2 || second.Value <= one.Low || RangeStart(number, second.First) is not { } start)
            return one;
        return new Figure(start, second.Next, number.Value * Shared(number, second))
        {
            High = second.Value,
            Comparator = Comparator.Between,
        };
    }

    /// <summary>بين 32 و35 ألفا: the scale that is written once for both ends of a range; 1 where there is none.</summary>
    private static double Shared(NumberMention low, NumberMention high) =>
        low.Scale == 1 && low.Value < MostBelowScale && low.Value * high.Scale < high.Value ? high.Scale : 1;

    /// <summary>
    /// Where the range begins that a number and the next one are the ends of: بين 5 و7, من 5 إلى 7, 5-7, 5 أو 7; null when they are not.
    /// </summary>
    private int? RangeStart(NumberMention number, int second)
    {
        var (first, next) = (number.First, number.Next);
        var (before, joint) = (_tokens.Folded(first - 1), _tokens.Folded(next));
        if (second == next)
            return before is "بين" or "مابين" && joint[0] == 'و' ? first - 1 : null;
        if (before is "بين" or "مابين" && joint is "و" or "الي" || before is "من" && joint is "الي")
            return first - 1;
        if (_tokens.IsHyphen(next))
            return second == next + 1 ? first : null;
        return joint is "او" or "الي" ? first : null;
    }

    /// <summary>
    /// Behind the lower half of a score (2-1, 3 - صفر): the token behind both; null where no number stands against this one.
    /// </summary>
    private int? Opposite(int index)
    {
        var number = text.Numbers[index];
        if (!_tokens.IsHyphen(number.Next) || index + 1 >= text.Numbers.Count)
            return null;
        var other = text.Numbers[index + 1];
        return other.First == number.Next + 1 && other.Value <= number.Value ? other.Next : null;
    }

    /// <summary>A part of something as a percentage: ثلث السكان, نصف مساحة البلاد; null where it is a part of nothing.</summary>
    private Figure? OfFraction(Figure part)
    {
        var next = part.Next;
        if (!_tokens.IsWord(next) || _tokens.Is(next, WordClass.MatchRound) || _tokens.Folded(next - 1) == "ثمن")
            return null; // in news the word is a price
        if (_tokens.Is(next, WordClass.Extent) && WordShape.HasArticle(_tokens.Folded(next + 1)))
            return Share(part, next + 1);
        if (spans.OfPart(part) is { } measured)
            return measured;
        return
            _tokens.HasArticle(next)
            || part.Low >= LeastPart && IsOfWhose(next)
            || UnitTable.Unit(_tokens[next].Folded)?.Code is "area" or "person"
            ? Share(part, next)
            : null;
    }

    /// <summary>ثلث رحلاتها: what somebody has.</summary>
    private bool IsOfWhose(int at) =>
        _tokens[at].Folded is [_, _, _, .., 'ه', 'ا'] or [_, _, _, .., 'ه', 'م'] && !StopWords.Contains(_tokens[at].Folded);

    private Figure Share(Figure part, int of) =>
        part with
        {
            Low = part.Low * 100,
            High = null,
            Unit = "percent",
            Counted = LightStemmer.Stem(_tokens[of].Folded),
        };

    private Figure? OfPercent(NumberMention number, Figure bounded, int end)
    {
        var exact = bounded is { High: null, Comparator: Comparator.Exact };
        return exact && _uncounted.IsWholly(number, end)
            ? null
            : bounded with
            {
                Next = end,
                Unit = "percent",
                Counted = nouns.ShareOf(end),
            };
    }

    /// <summary>A number with the noun that it counts: 7 جرحى, 3 سنوات ونصف; null where it counts nothing.</summary>
    private Figure? OfNoun(NumberMention number, Figure bounded)
    {
        var (unit, counted, end) = nouns.At(bounded.Next);
        if (unit is null && CountsNothing(number, bounded))
            return null;
        var figure = bounded with { Next = end, Unit = unit, Counted = counted };
        if (OfEvery(figure) is { } share)
            return share;
        if (unit is null && _tokens.Folded(number.First - 1) == "العمر")
            return figure with { Unit = "year" };
        if (unit == "degree" && nouns.BelowZeroEnd(end) is { } below)
            return figure with { Low = -(figure.High ?? figure.Low), High = figure.High is null ? null : -figure.Low, Next = below };
        return figure.High is null && nouns.HalfEnd(end, unit) is { } half ? figure with { Low = figure.Low + 0.5, Next = half } : figure;
    }

    /// <summary>سبعة أشخاص من كل عشرة: a share; null where it is none.</summary>
    private Figure? OfEvery(Figure part)
    {
        if (_tokens.Folded(part.Next) != "من" || _tokens.Folded(part.Next + 1) != "كل" || part.High is not null)
            return null;
        var all = text.Numbers.FirstOrDefault(n => n.First == part.Next + 2);
        return all is null || all.Value <= part.Low
            ? null
            : part with
            {
                Next = all.Next,
                Low = 100 * part.Low / all.Value,
                Unit = "percent",
            };
    }

    /// <summary>
    /// Whether a number without a known noun counts nothing: a range of numbers, a year, a label, a small number in words.
    /// </summary>
    private bool CountsNothing(NumberMention number, Figure bounded)
    {
        if (bounded.Comparator == Comparator.Between && _tokens.IsHyphen(number.Next))
            return true; // 1-2
        if (
            bounded.High is null
            && !(bounded.Comparator != Comparator.Exact && _ordered.HasArticle(number.First))
            && _uncounted.IsLabel(number)
        )
            return true;
        if (bounded.High is null or <= UncountedNumbers.LastYear && _uncounted.IsYear(number, bounded.Next))
            return true;
        return bounded is { High: null, Comparator: Comparator.Exact }
            && IsIdle(number)
            && !IsHurt(number, bounded)
            && !IsToll(number)
            && !IsOfPlural(number);
    }

    /// <summary>ارتفع عدد القتلى إلى تسعة, إلى تسعة عدد القتلى.</summary>
    private bool IsToll(NumberMention number)
    {
        if (number.Value < 2 || _tokens.Folded(number.First - 1) != "الي")
            return false;
        if (_tokens.Is(number.Next, WordClass.Toll))
            return UnitTable.Happening(_tokens.Folded(number.Next + 1)) is "killed" or "injured";
        return text.Happenings.Back(number.First).What is "killed" or "injured"
            && Enumerable
                .Range(Math.Max(0, number.First - TollReach), TollReach)
                .Any(at => at < number.First && _tokens.Is(at, WordClass.Toll));
    }

    /// <summary>ثلاث مراحل, ستة أحزاب: from three to nine of what stands behind in the plural.</summary>
    private bool IsOfPlural(NumberMention number)
    {
        if (number is not { Value: > 2, Kind: NumberKind.Cardinal } || !_tokens.IsWord(number.Next))
            return false;
        var word = _tokens[number.Next].Folded;
        return word.Length > 3
            && !WordShape.HasArticle(_tokens[number.First].Folded)
            && !WordShape.HasArticle(word)
            && word[0] is not 'و'
            && !StopWords.Contains(word)
            && UnitTable.Happening(word) is null
            && (WordShape.IsFemininePlural(word) || WordShape.IsObjectPlural(word) || WordShape.IsBrokenPlural(word));
    }

    /// <summary>A small number in words, or one with the article: ثلاثة, العشرة.</summary>
    private bool IsIdle(NumberMention number) => _tokens.IsWord(number.First) && (number.Value < 10 || _tokens.HasArticle(number.First));

    /// <summary>قُتل ثلاثة: what happened says that people are counted.</summary>
    private bool IsHurt(NumberMention number, Figure bounded) =>
        number.Value > 2
        && text.Happenings.Back(bounded.First)
            is { What: "killed" or "injured" or "arrested" or "abstained" or "kidnapped" or "missing", Distance: <= 2 };
}
