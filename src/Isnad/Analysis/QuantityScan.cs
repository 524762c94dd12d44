using Isnad.Arabic.Times;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Reads the figures of one text.</summary>
internal sealed class QuantityScan
{
    private readonly FigureText _text;
    private readonly NumberFigures _numbers;
    private readonly WordFigures _words;
    private readonly ClockFigures _clock;

    public QuantityScan(string text, TextPlace place, List<Token> tokens, IReadOnlyList<TimeExpression> times)
    {
        _text = new FigureText(text, place, tokens, times);
        var nouns = new CountedNouns(_text);
        var spans = new SpanFigures(_text, nouns);
        _numbers = new NumberFigures(_text, nouns, spans);
        _words = new WordFigures(_text, nouns, spans);
        _clock = new ClockFigures(_text);
    }

    /// <summary>The figures, in order.</summary>
    public List<Quantity> Read()
    {
        var found = new List<Quantity>();
        var (time, number) = (0, 0);
        for (var i = 0; i < _text.Tokens.Count; )
        {
            while (number < _text.Numbers.Count && _text.Numbers[number].First < i)
                number++;
            while (time < _text.Times.Count && _text.Times[time].Span.End <= _text.Tokens[i].Span.Start)
                time++;
            var (quantity, next) = IsTime(time, i) ? (null, i + 1) : At(i, number);
            if (quantity is not null)
                found.Add(quantity);
            i = Math.Max(next, i + 1);
        }
        return found;
    }

    private bool IsTime(int time, int i) => time < _text.Times.Count && _text.Times[time].Span.Contains(_text.Tokens[i].Span.Start);

    /// <summary>The figure that begins at a token, and the token to go on with.</summary>
    private (Quantity? Quantity, int Next) At(int i, int number)
    {
        if (_clock.At(i) is { } hour)
            return (_text.Make(hour), hour.Next);
        if (number < _text.Numbers.Count && _text.Numbers[number].First == i && !WordFigures.IsRound(_text.Classes(i)))
            return _numbers.Read(number);
        if (_words.At(i) is { } figure)
            return (_text.Make(figure), figure.Next);
        return NobodyHurt.At(_text.Tokens, i) is { } nobody ? (_text.None(i, nobody.Next, nobody.What), nobody.Next) : (null, i + 1);
    }
}
