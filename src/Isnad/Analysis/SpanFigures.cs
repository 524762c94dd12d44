using System.Collections.Frozen;
using System.Globalization;
using Isnad.Arabic;
using Isnad.Arabic.Times;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Reads one span of time without a number, decades, and parts of a measure: أكثر من ساعة, مهلة أسبوع, منذ عقدين, نصف طن.</summary>
internal sealed class SpanFigures(FigureText text, CountedNouns nouns)
{
    private static readonly FrozenDictionary<string, (string Unit, double Factor)> Wholes = EmbeddedTable
        .Rows(typeof(SpanFigures).Assembly, "Analysis/wholes.tsv")
        .SelectMany(row => row[2].Split(' ').Select(form => (form, (row[0], double.Parse(row[1], CultureInfo.InvariantCulture)))))
        .ToFrozenDictionary(r => r.form, r => r.Item2, StringComparer.Ordinal);

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;

    /// <summary>The span of time that begins at a token; null when none does.</summary>
    public Figure? At(int i) => OfOne(i) ?? OfDecades(i);

    /// <summary>The part of a measure that a fraction is, in a unit that is counted: نصف طن, ربع ساعة; null where it is none.</summary>
    /// <param name="part">The fraction.</param>
    public Figure? OfPart(Figure part)
    {
        if (!_tokens.IsWord(part.Next))
            return null;
        var word = _tokens[part.Next].Folded;
        if (!Wholes.TryGetValue(word, out var whole))
            return null;
        return part with { Next = part.Next + 1, Low = part.Low * whole.Factor, Unit = whole.Unit, Counted = LightStemmer.Stem(word) };
    }

    /// <summary>مهلة أسبوع, خلال يوم واحد, أكثر من ساعة, أسبوعا واحدا, ساعة ونصف.</summary>
    private Figure? OfOne(int i)
    {
        if (!_tokens.IsWord(i + 1) && !IsBounded(i))
            return null;
        var lasting = text.Is(i, WordClass.Lasting);
        var at = lasting ? i + 1 : i;
        if (!text.Is(at, WordClass.OneSpan) || IsDated(at))
            return null;
        var one = new Figure(at, at + 1, 1)
        {
            Unit = UnitTable.Unit(_tokens[at].Folded)!.Value.Code,
            Counted = LightStemmer.Stem(_tokens[at].Folded),
        };
        if (nouns.HalfEnd(at + 1, one.Unit) is { } half)
            return one with { Next = half, Low = 1.5 };
        if (text.Is(at + 1, WordClass.One))
            return one with { Next = at + 2, Comparator = ComparatorScan.Before(_tokens, at).Comparator };
        if (IsBounded(at))
            return one with { Comparator = ComparatorScan.Before(_tokens, at).Comparator };
        return lasting && !_tokens.IsNumber(at + 1) ? one : null;
    }

    /// <summary>Whether more, less or about so much is said before: أكثر من ساعة, نحو شهر; not حتى, which may say until when.</summary>
    private bool IsBounded(int at) =>
        ComparatorScan.Before(_tokens, at).Comparator
            is Comparator.MoreThan
                or Comparator.LessThan
                or Comparator.About
                or Comparator.AtLeast
        && !_tokens.IsNumber(at + 1);

    /// <summary>Whether the span is one that is named: يوم الاثنين, عام 2015, شهر مارس.</summary>
    private bool IsDated(int at) =>
        TimeReader.NamesMonth(_tokens, at + 1)
        || text.Times.Any(t =>
            t.Span.Start == _tokens[at].Span.Start || at + 1 < _tokens.Count && t.Span.Start == _tokens[at + 1].Span.Start
        );

    /// <summary>أكثر من عقد, منذ عقدين, عقد من الزمان; a bare عقد is mostly a contract, or that something is held.</summary>
    private Figure? OfDecades(int i)
    {
        var (one, two) = (text.Is(i, WordClass.Decade), text.Is(i, WordClass.TwoDecades));
        if (!one && !two)
            return null;
        var ofTime = _tokens.Folded(i + 1) == "من" && _tokens.Folded(i + 2) is "الزمان" or "الزمن";
        var comparator = ComparatorScan.Before(_tokens, i).Comparator;
        var told = two && (text.Is(i - 1, WordClass.Distant | WordClass.Lasting) || comparator != Comparator.Exact);
        if (!ofTime && !told && !(comparator is Comparator.MoreThan or Comparator.About && !_tokens.HasArticle(i + 1)))
            return null;
        return new Figure(i, ofTime ? i + 3 : i + 1, one ? 10 : 20)
        {
            Comparator = comparator,
            Unit = "year",
            Counted = LightStemmer.Stem(_tokens[i].Folded),
        };
    }
}
