using Isnad.Arabic.Letters;
using Isnad.Arabic.Numbers;
using Isnad.Arabic.Times;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Reads the figures of one text.</summary>
internal sealed class QuantityScan
{
    private const int LastYear = 2050;

    private readonly string _text;
    private readonly TextPlace _place;
    private readonly List<Token> _tokens;
    private readonly IReadOnlyList<NumberMention> _numbers;
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly HappeningFinder _happenings;

    public QuantityScan(string text, TextPlace place, List<Token> tokens, IReadOnlyList<TimeExpression> times)
    {
        (_text, _place) = (text, place);
        _tokens = tokens;
        _numbers = NumberReader.Read(text, tokens);
        _happenings = new HappeningFinder(text, tokens);
        _times = [.. times.Where(t => !Lasts(t))];
    }

    public List<Quantity> Read()
    {
        var found = new List<Quantity>();
        var time = 0;
        var number = 0;
        for (var i = 0; i < _tokens.Count;)
        {
            while (number < _numbers.Count && _numbers[number].First < i) number++;
            while (time < _times.Count && _times[time].Span.End <= _tokens[i].Span.Start) time++;
            if (time < _times.Count && _times[time].Span.Contains(_tokens[i].Span.Start)) { i++; continue; }
            if (number < _numbers.Count && _numbers[number].First == i && !IsRoundAlone(_numbers[number]))
            {
                var (quantity, next) = OfNumber(number);
                if (quantity is not null) found.Add(quantity);
                i = Math.Max(next, i + 1);
            }
            else if (OfSingle(i) is { } single) { found.Add(single.Quantity); i = single.Next; }
            else if (OfRoundWord(i) is { } round) { found.Add(round.Quantity); i = round.Next; }
            else if (OfDual(i) is { } dual) { found.Add(dual.Quantity); i = dual.Next; }
            else if (NobodyHurt.At(_tokens, i) is { } nobody)
            {
                found.Add(new Quantity(TextSpan.Between(_tokens[i].Span.Start, _tokens[nobody.Next - 1].Span.End), _text[_tokens[i].Span.Start.._tokens[nobody.Next - 1].Span.End], 0, null, Comparator.Exact, "person", nobody.What, _place));
                i = nobody.Next;
            }
            else i++;
        }
        return found;
    }

    private (Quantity? Quantity, int Next) OfNumber(int index)
    {
        var number = _numbers[index];
        if (NumberedName.Holds(_tokens, number.First, number.Next) || IsOneOf(number) || BeginsDate(number) || IsDead(number)) return (null, number.Next);
        if (OfDefinite(number) is { } definite) return (definite, number.Next);
        if (number.Kind == NumberKind.Ordinal)
        {
            if (number.Value > 2 && number.Next + 1 < _tokens.Count && _tokens[number.Next].Folded == "من" && _tokens[number.Next + 1].Folded is "عمره" or "عمرها" or "العمر") return (Make(number.First, number.Next, number.Value, null, Comparator.Exact, "year", number.First, null, "age"), number.Next);
            var place = number.Value > 2 && _tokens[number.First].Kind == TokenKind.Word && number.First > 0 ? UnitTable.Happening(_tokens[number.First - 1].Folded) : null;
            if (place is not ("rank" or "age")) return (null, number.Next);
            var (bound, from) = ComparatorScan.Before(_tokens, number.First);
            return (Make(from, number.Next, number.Value, null, bound, place == "age" ? "year" : "rank", number.First, null, place), number.Next);
        }
        var (low, high, next) = (number.Value, (double?)null, number.Next);
        var (comparator, first) = ComparatorScan.Before(_tokens, number.First);
        if (index + 1 < _numbers.Count && _numbers[index + 1] is { Kind: not NumberKind.Ordinal } second && second.First - next <= 2 && second.Value > low && Between(number.First, next, second.First) is { } start)
        {
            (high, next, comparator, first) = (second.Value, second.Next, Comparator.Between, start);
        }
        if (high is null && Opposite(index) is { } score) return (null, score);
        if (number.Kind == NumberKind.Fraction)
        {
            if (IsRound(next)) return (null, next);
            var part = next + 1 < _tokens.Count && _tokens[next].Kind == TokenKind.Word && _tokens[next].Folded is "مساحه" or "سكان" or "عدد" or "اعضاء" && _tokens[next + 1].Folded.StartsWith("ال", StringComparison.Ordinal);
            if (part) return (Make(first, next, low * 100, null, comparator, "percent", number.First, LightStemmer.Stem(_tokens[next + 1].Folded)), next);
            if (next >= _tokens.Count || _tokens[next].Kind != TokenKind.Word || !_tokens[next].Folded.StartsWith("ال", StringComparison.Ordinal) && UnitTable.Unit(_tokens[next].Folded) is null) return (null, next);
            if (!_tokens[next].Folded.StartsWith("ال", StringComparison.Ordinal) && UnitTable.Unit(_tokens[next].Folded)?.Code is not ("area" or "person")) return (null, next);
            return (Make(first, next, low * 100, null, comparator, "percent", number.First, LightStemmer.Stem(_tokens[next].Folded)), next);
        }
        if (Percent(next) is { } wholly && high is null && comparator == Comparator.Exact && IsWholly(number, wholly)) return (null, wholly);
        if (Percent(next) is { } percent) return (Make(first, percent, low, high, comparator, "percent", number.First, AfterPercent(percent)), percent);
        var (unit, counted, end) = Noun(next);
        if (unit is null && comparator == Comparator.Between && _tokens[number.Next].Folded is "-" or "–") return (null, next); // 1-2
        if (unit is null && ((high is null && IsLabel(number)) || (high is null or <= LastYear && IsYear(number, next)))) return (null, next);
        if (unit is null && _tokens[number.First].Kind == TokenKind.Word && (number.Value < 10 || _tokens[number.First].Folded.StartsWith("ال", StringComparison.Ordinal)) && comparator == Comparator.Exact && high is null && !(number.Value > 2 && _happenings.Back(first) is { What: "killed" or "injured" or "arrested" or "abstained" or "kidnapped" or "missing", Distance: <= 2 })) return (null, next);
        if (high is null && AndHalf(end, unit) is { } half) (low, end) = (low + 0.5, half);
        return (Make(first, end, low, high, comparator, unit, number.First, counted), Math.Max(end, next));
    }

    /// <summary>A number with the article behind what it counts (السنوات الخمس, الجرحى السبعة) or behind an age (سن الثلاثين); null where it is none.</summary>
    private Quantity? OfDefinite(NumberMention number)
    {
        if (number.First == 0 || _tokens[number.First].Kind != TokenKind.Word || !_tokens[number.First].Folded.StartsWith("ال", StringComparison.Ordinal) || number.Value < 3) return null;
        var noun = _tokens[number.First - 1];
        if (noun.Folded is "سن" or "عمر" && number.Value >= 10) return Make(number.First, number.Next, number.Value, null, Comparator.Exact, "year", number.First, null, "age");
        if (number.Kind != NumberKind.Cardinal || number.Value > 10 || number.Value % 1 != 0 || !noun.Folded.StartsWith("ال", StringComparison.Ordinal) || UnitTable.Unit(noun.Folded) is not { Dual: false } unit) return null;
        return Make(number.First - 1, number.Next, number.Value, null, Comparator.Exact, unit.Code, number.First, LightStemmer.Stem(noun.Folded));
    }

    /// <summary>Behind the lower half of a score (2-1, 3 - صفر): the token behind both; null where no number stands against this one.</summary>
    private int? Opposite(int index)
    {
        var next = _numbers[index].Next;
        return next < _tokens.Count && _tokens[next].Folded is "-" or "–" && index + 1 < _numbers.Count && _numbers[index + 1] is var other && other.First == next + 1 && other.Value <= _numbers[index].Value ? other.Next : null;
    }

    /// <summary>Whether a fraction is the name of a round of matches: نصف النهائي, ربع نهائي.</summary>
    private bool IsRound(int next) => next < _tokens.Count && _tokens[next].Folded is "النهايي" or "نهايي" or "نهاييات" or "النهاييات" or "كرويه" or "الكرويه";

    /// <summary>Tens, hundreds, thousands of something, without a number.</summary>
    private (Quantity Quantity, int Next)? OfRoundWord(int i)
    {
        if (_tokens[i].Kind != TokenKind.Word) return null;
        var (low, comparator) = Round(_tokens[i].Folded);
        if (low is 0) return null;
        var next = i + 1;
        if (next < _tokens.Count && Round(_tokens[next].Folded) is { Low: >= 2000 } scale) { low *= scale.Low / 2; next++; }
        else if (next < _tokens.Count && _tokens[next].Folded is "الملايين") { low *= 1000000; next++; }
        var (unit, counted, end) = Noun(next);
        if (unit is null && next == i + 1 && !(counted is not null && IsPlural(_tokens[next].Folded)) && !(_tokens[i].Folded.StartsWith("ال", StringComparison.Ordinal) && _happenings.Back(i) is { What: "killed" or "injured" or "displaced" or "arrested", Distance: 1 })) return null;
        if (unit is null && counted is null && next > i + 1 && !(next + 1 < _tokens.Count && _tokens[next].Folded == "من" && _tokens[next + 1].Kind == TokenKind.Word)) return null;
        return (Make(i, Math.Max(end, next), low, null, comparator, unit, i, counted), Math.Max(end, next));
    }

    /// <summary>A noun in a sound plural with the article: مئات التونسيات.</summary>
    private static bool IsPlural(string folded) => folded.Length > 6 && folded.StartsWith("ال", StringComparison.Ordinal) && (folded.EndsWith("ات", StringComparison.Ordinal) || folded.EndsWith("ين", StringComparison.Ordinal));

    private static (double Low, Comparator Comparator) Round(string folded) => folded switch
    {
        "عشرات" or "العشرات" or "بعشرات" or "لعشرات" or "وعشرات" => (20, Comparator.Dozens),
        "ميات" or "مءات" or "الميات" or "بميات" or "لميات" or "وميات" => (200, Comparator.Hundreds),
        "الاف" or "الالاف" or "بالاف" or "لالاف" or "والاف" => (2000, Comparator.Thousands),
        _ => default,
    };

    /// <summary>Hundreds or thousands of something behind a proclitic: عشرات القتلى ومئات الجرحى, لآلاف العمال.</summary>
    private bool IsRoundAlone(NumberMention number) => Round(_tokens[number.First].Folded).Low > 0;

    /// <summary>The first day of several of one month: بين 26 و28 مارس, من 26 حتى 28 مارس.</summary>
    private bool BeginsDate(NumberMention number) =>
        number is { Value: >= 1 and <= 31 } && number.Next - number.First == 1 && number.First > 0 && _tokens[number.First - 1].Folded is "بين" or "من" or "يومي" or "ايام" or "في"
        && Enumerable.Range(number.Next, 2).Any(at => at < _tokens.Count && (at == number.Next || _tokens[number.Next].Folded is "الي" or "حتي" or "و" or "-")
            && _times.Any(t => t.Value is { Length: >= 10 } && t.Span.Contains(_tokens[at].Span) && (at > number.Next || _tokens[at].Folded[0] == 'و')));

    /// <summary>ميتا and ميتين, which are "dead" and fold like مئتا and مئتين.</summary>
    private bool IsDead(NumberMention number) => number.Next == number.First + 1 && _tokens[number.First].Folded.TrimStart('و', 'ب', 'ل') is "ميتا" or "ميتي" or "ميتين" or "ميتان" && number.Span.Of(_text).Contains("مي", StringComparison.Ordinal);

    /// <summary>A hundred in the hundred that means "wholly" and is no share: على حق 100 في المئة, جاهز 100%.</summary>
    private bool IsWholly(NumberMention number, int next) =>
        number.Value == 100 && number.First > 0 && _tokens[number.First - 1] is { Kind: TokenKind.Word, Folded: var word } && !(next < _tokens.Count && _tokens[next].Folded == "من")
        && !StopWords.Contains(word) && !word.Contains("نسب", StringComparison.Ordinal) && word[0] is not ('ي' or 'ت' or 'ب' or 'ل') && word[^1] != 'ت';

    /// <summary>Any one of several (إحدى الدول, بأحد الشوارع): no count.</summary>
    private bool IsOneOf(NumberMention number) =>
        number.Value == 1 && number.Next < _tokens.Count && _tokens[number.First].Folded is var one && (one.EndsWith("احد", StringComparison.Ordinal) || one.EndsWith("احدي", StringComparison.Ordinal))
        && _tokens[number.Next].Folded is var noun && (noun.StartsWith("ال", StringComparison.Ordinal) || noun.EndsWith("ات", StringComparison.Ordinal));

    /// <summary>Four digits of our time that stand for a year (كأس العالم 2018, من 2007 إلى 2012): nothing is counted behind them.</summary>
    private bool IsYear(NumberMention number, int next) =>
        number is { Value: >= 1900 and <= LastYear } && number.Next - number.First == 1 && number.Span.Length == 4 && char.IsDigit(_text[number.Span.Start])
        && !(next < _tokens.Count && _tokens[next].Kind == TokenKind.Word && _tokens[next].Folded is [.., 'ا' or 'ه'] and not ("هذا" or "ما" or "لا" or "اذا" or "كما" or "فيما" or "بينما" or "مما" or "عندما" or "بعدما"));

    /// <summary>Digits that count nothing: hours and minutes with a colon, the model behind a hyphen (إف-16), the number of a session (الـ29).</summary>
    private bool IsLabel(NumberMention number)
    {
        var (start, end) = (number.Span.Start, number.Span.End);
        return (start > 1 && _text[start - 1] is ':' or '-' or 'ـ' && start > 1 && !char.IsWhiteSpace(_text[start - 2])) || (end + 1 < _text.Length && _text[end] == ':' && char.IsDigit(_text[end + 1]));
    }

    /// <summary>One span of time, without a number: مهلة أسبوع, خلال يوم واحد, أسبوعا واحدا, ساعة ونصف.</summary>
    private (Quantity Quantity, int Next)? OfSingle(int i)
    {
        if (i + 1 >= _tokens.Count || _tokens[i + 1].Kind != TokenKind.Word || _tokens[i].Kind != TokenKind.Word) return null;
        var lasting = _tokens[i].Folded is "مهله" or "خلال" or "غضون" or "لمده" or "مده" or "طوال" or "ظرف";
        var noun = lasting ? _tokens[i + 1].Folded : _tokens[i].Folded;
        if (noun is not ("اسبوع" or "اسبوعا" or "يوم" or "يوما" or "شهر" or "شهرا" or "عام" or "عاما" or "سنه" or "ساعه")) return null;
        var code = UnitTable.Unit(noun)!.Value.Code;
        var at = lasting ? i + 1 : i;
        if (AndHalf(at + 1, code) is { } half) return (Make(at, half, 1.5, null, Comparator.Exact, code, i, LightStemmer.Stem(noun)), half);
        if (!lasting && _tokens[i + 1].Folded is not ("واحد" or "واحدا" or "واحده")) return null;
        if (lasting && i + 2 < _tokens.Count && _tokens[i + 2].Kind == TokenKind.Number) return null;
        return (Make(at, i + 2, 1, null, Comparator.Exact, code, i, LightStemmer.Stem(noun)), i + 2);
    }

    /// <summary>Two of something, in the dual: جنديان, قتيلين; two or more: سنتين أو ثلاث سنوات.</summary>
    private (Quantity Quantity, int Next)? OfDual(int i)
    {
        if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Folded.Length < 5 || UnitTable.Unit(_tokens[i].Folded) is not { Dual: true } unit) return null;
        if (_tokens[i].Folded.StartsWith("ال", StringComparison.Ordinal) || _tokens[i].Folded.StartsWith("وال", StringComparison.Ordinal) || _tokens[i].Folded is "طالبان" or "ميلان") return null;
        var counted = LightStemmer.Stem(_tokens[i].Folded);
        if (i + 2 < _tokens.Count && _tokens[i + 1].Folded == "او" && _numbers.FirstOrDefault(n => n.First == i + 2) is { Kind: not NumberKind.Ordinal, Value: > 2 and <= 10 } more)
        {
            var end = more.Next < _tokens.Count && UnitTable.Unit(_tokens[more.Next].Folded)?.Code == unit.Code ? more.Next + 1 : more.Next;
            return (Make(i, end, 2, more.Value, Comparator.Between, unit.Code, i, counted), end);
        }
        var half = AndHalf(i + 1, unit.Code);
        return (Make(i, half ?? i + 1, half is null ? 2 : 2.5, null, ComparatorScan.Before(_tokens, i).Comparator, unit.Code, i, counted), half ?? i + 1);
    }

    /// <summary>Behind "and a half" of a measure (عامين ونصف, 3 سنوات ونصف السنة): where it ends; null where none stands.</summary>
    private int? AndHalf(int next, string? unit)
    {
        if (unit is null || next >= _tokens.Count || _tokens[next].Folded != "ونصف" || !(UnitTable.Family(unit) == "time" || unit is "km" or "mile" or "tonne" or "metre" or "kg")) return null;
        return next + 1 < _tokens.Count && _tokens[next + 1].Folded.StartsWith("ال", StringComparison.Ordinal) && UnitTable.Unit(_tokens[next + 1].Folded)?.Code == unit ? next + 2 : next + 1;
    }

    private (string? Unit, string? Counted, int Next) Noun(int next)
    {
        var at = next;
        while (at < _tokens.Count && at < next + 2 && _tokens[at].Folded is "من" or "\"" or "«" or "\u201c") at++;
        if (at >= _tokens.Count || _tokens[at].Kind != TokenKind.Word) return _tokens.Count > next && _tokens[next].Folded == "$" ? ("usd", null, next + 1) : (null, null, next);
        if (_tokens[at].Folded is ['و', ..] joined && UnitTable.Unit(joined[1..]) is not null) return (null, null, next);
        if (_tokens[at].Folded is "اليوم" or "الليله" || _tokens[at].Folded.StartsWith("لل", StringComparison.Ordinal)) return (null, null, next); // today; for what
        if (_tokens[at].Folded is "عام" or "سنه" or "شهر" && _times.Any(t => t.Span.Start == _tokens[at].Span.Start)) return (null, null, next); // القوى الست عام 2015
        if (UnitTable.Unit(_tokens[at].Folded) is { } unit && (at == next || !unit.Dual))
        {
            var code = unit.Code;
            if (code == "km" && at + 1 < _tokens.Count && _tokens[at + 1].Folded is "مربع" or "مربعا") code = "square-km";
            return (code, LightStemmer.Stem(_tokens[at].Folded), at + 1);
        }
        if (at > next && UnitTable.Construct(_tokens[at].Folded) is { Dual: false } plural) return (plural.Code, LightStemmer.Stem(_tokens[at].Folded), at + 1);
        return at > next ? (null, null, next) : (null, LightStemmer.Stem(_tokens[at].Folded), next);
    }

    private int? Percent(int next)
    {
        if (next >= _tokens.Count) return null;
        if (_tokens[next].Folded is "%" or "٪" or "بالميه" or "بالمايه") return next + 1;
        return next + 1 < _tokens.Count && _tokens[next].Folded == "في" && _tokens[next + 1].Folded is "الميه" or "المايه" ? next + 2 : null;
    }

    private string? AfterPercent(int next)
    {
        var at = next < _tokens.Count && _tokens[next].Folded == "من" ? next + 1 : next;
        return at < _tokens.Count && _tokens[at].Kind == TokenKind.Word ? LightStemmer.Stem(_tokens[at].Folded) : null;
    }

    private int? Between(int first, int next, int second)
    {
        if (next >= _tokens.Count) return null;
        var joint = _tokens[next].Folded;
        if (second == next) return first > 0 && _tokens[first - 1].Folded is "بين" && joint[0] == 'و' ? first - 1 : null;
        if (first > 0 && _tokens[first - 1].Folded is "بين" && joint is "و" or "الي") return first - 1;
        if (joint is "-" or "–" && second == next + 1) return first;
        if (joint is "الي" && first > 0 && _tokens[first - 1].Folded is "من") return first - 1;
        return joint is "او" or "الي" ? first : null;
    }

    private Quantity Make(int first, int next, double low, double? high, Comparator comparator, string? unit, int number, string? counted, string? happened = null)
    {
        if (ComparatorScan.After(_tokens, next) is { } after && comparator == Comparator.Exact) (comparator, next) = after;
        var span = TextSpan.Between(_tokens[first].Span.Start, _tokens[next - 1].Span.End);
        if (unit == "goal" && _happenings.IsStruck(first, next)) unit = "site";
        var what = happened ?? (IsTotal(first) ? null : _happenings.What(first, next, unit));
        var (lower, upper) = comparator is Comparator.AtMost or Comparator.LessThan && high is null ? ((double?)low, (double?)low) : (low, high);
        return new Quantity(span, span.Of(_text), lower, upper, comparator, Person(unit), what, _place) { Counted = counted ?? (number < 0 ? null : counted) };
    }

    /// <summary>Whether a figure is all of which the one before it counts some: أُسقط 71 من أصل 103 صواريخ.</summary>
    private bool IsTotal(int first) => first > 1 && _tokens[first - 1].Folded is "اصل" or "مجموع" or "بين" && _tokens[first - 2].Folded == "من";

    private static string? Person(string? unit) => unit is "killed" or "injured" or "casualty" or "displaced" or "survivor" ? "person" : unit;

    /// <summary>A span of time that is counted (منذ 30 عاما) is a quantity too, a date is not.</summary>
    private bool Lasts(TimeExpression time) => time.Relative && time.Span.Of(_text).Any(char.IsDigit) && !char.IsDigit(_text[time.Span.Start]);
}
