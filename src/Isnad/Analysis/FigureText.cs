using Isnad.Arabic.Letters;
using Isnad.Arabic.Numbers;
using Isnad.Arabic.Times;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>A text prepared for reading its figures: its tokens, numbers, and times.</summary>
internal sealed class FigureText
{
    private readonly TextPlace _place;
    private readonly ushort[] _classes;

    public FigureText(string text, TextPlace place, IReadOnlyList<Token> tokens, IReadOnlyList<TimeExpression> times)
    {
        (Text, _place, Tokens) = (text, place, tokens);
        Numbers = NumberReader.Read(text, tokens);
        Happenings = new HappeningFinder(text, tokens);
        _classes = [.. tokens.Select(t => WordClass.EntryOf(t.Folded))];
        Times = [.. times.Where(t => !Lasts(t))];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Its numbers, in order.</summary>
    public IReadOnlyList<NumberMention> Numbers { get; }

    /// <summary>Its times, in order, without spans of time that are counted (منذ 30 عاما), which are figures.</summary>
    public IReadOnlyList<TimeExpression> Times { get; }

    /// <summary>What happens in it to what is counted.</summary>
    public HappeningFinder Happenings { get; }

    /// <summary>The classes of a token; none outside.</summary>
    /// <param name="at">Index of a token.</param>
    public WordClass Classes(int at) => (uint)at < (uint)_classes.Length ? WordClass.At(_classes[at]) : default;

    /// <summary>Whether a token is in one of some classes of words; false outside.</summary>
    /// <param name="at">Index of a token.</param>
    /// <param name="classes">The classes.</param>
    public bool Is(int at, WordClass classes) => (uint)at < (uint)_classes.Length && WordClass.At(_classes[at]).Meets(classes);

    /// <summary>The quantity that a figure is, with a bound that stands behind it and what happened to what it counts.</summary>
    public Quantity Make(Figure figure)
    {
        var (first, next, comparator) = (figure.First, figure.Next, figure.Comparator);
        if (comparator == Comparator.Exact && ComparatorScan.After(Tokens, next) is { } after)
            (comparator, next) = after;
        var span = Span(first, next);
        var unit = figure.Unit == "goal" && Happenings.IsStruck(first, next) ? "site" : figure.Unit;
        var what = figure.What ?? (IsTotal(first) ? null : Happenings.What(first, next, unit));
        var upper = figure.High ?? (comparator is Comparator.AtMost or Comparator.LessThan ? figure.Low : null);
        return new Quantity(span, span.Of(Text), figure.Low, upper, comparator, Person(unit), what, _place) { Counted = figure.Counted };
    }

    /// <summary>The quantity of nobody who came to harm.</summary>
    public Quantity None(int first, int next, string what)
    {
        var span = Span(first, next);
        return new Quantity(span, span.Of(Text), 0, null, Comparator.Exact, "person", what, _place);
    }

    private TextSpan Span(int first, int next) => TextSpan.Between(Tokens[first].Span.Start, Tokens[next - 1].Span.End);

    /// <summary>Whether a figure is all of which the one before it counts some: أُسقط 71 من أصل 103 صواريخ.</summary>
    private bool IsTotal(int first) => Tokens.Is(first - 1, WordClass.TotalOf) && Tokens.Folded(first - 2) == "من";

    private static string? Person(string? unit) => HappeningFinder.OfUnit(unit) is null ? unit : "person";

    private bool Lasts(TimeExpression time) =>
        time.Relative && time.Span.Of(Text).Any(char.IsDigit) && !char.IsDigit(Text[time.Span.Start]);
}
