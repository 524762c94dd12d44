using System.Globalization;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>A figure in one article of a story with the words around it, by which it is compared with the figures of others.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Context">Stems of the words around it in its sentence, each once, with how near they stand (0 to 1).</param>
/// <param name="Words">The same words as written, in order.</param>
internal sealed record CountedThing(AnalysedArticle Article, Quantity Quantity, Dictionary<string, double> Context, IReadOnlyList<(string Stem, string Written)> Words)
{
    private const int Reach = 12;

    /// <summary>The figures of an article, each with its context.</summary>
    public static IEnumerable<CountedThing> Of(AnalysedArticle article)
    {
        foreach (var place in article.Quantities.GroupBy(q => q.In))
        {
            var text = article.Article.StringAt(place.Key);
            var tokens = Tokenizer.Tokenize(text);
            var at = 0;
            foreach (var quantity in place)
            {
                while (at < tokens.Count && tokens[at].Span.Start < quantity.Span.Start) at++;
                var (context, words) = Around(text, tokens, at, quantity.Span);
                yield return new CountedThing(article, quantity, context, words);
            }
        }
    }

    /// <summary>The days that an article names by their date, each as a figure of the form yyyymmdd.</summary>
    public static IEnumerable<CountedThing> Days(AnalysedArticle article)
    {
        var days = article.Times.Where(t => t.In == TextPlace.Body && t.Value is { Length: >= 10 } value && value[4] == '-' && !value.Contains('/', StringComparison.Ordinal)).ToList();
        if (days.Count == 0) yield break;
        var tokens = Tokenizer.Tokenize(article.Article.Text);
        var at = 0;
        foreach (var day in days)
        {
            while (at < tokens.Count && tokens[at].Span.Start < day.Span.Start) at++;
            var number = double.Parse(day.Value!.AsSpan(0, 4), CultureInfo.InvariantCulture) * 10000 + (double.Parse(day.Value.AsSpan(5, 2), CultureInfo.InvariantCulture) * 100) + double.Parse(day.Value.AsSpan(8, 2), CultureInfo.InvariantCulture);
            var (context, words) = Around(article.Article.Text, tokens, at, day.Span);
            yield return new CountedThing(article, new Quantity(day.Span, day.Text, number, null, Comparator.Exact, "date", null), context, words);
        }
    }

    private static (Dictionary<string, double>, List<(string, string)>) Around(string text, List<Token> tokens, int at, TextSpan span)
    {
        var context = new Dictionary<string, double>(StringComparer.Ordinal);
        var words = new List<(string, string)>();
        for (var i = at - 1; i >= 0 && i >= at - Reach && !Ends(text, tokens, i); i--) Add(tokens[i], at - i, first: true);
        var end = at;
        while (end < tokens.Count && tokens[end].Span.Start < span.End) end++;
        for (var i = end; i < tokens.Count && i < end + Reach && !Ends(text, tokens, i); i++) Add(tokens[i], i - end + 1, first: false);
        return (context, words);

        void Add(Token token, int distance, bool first)
        {
            if (token.Kind != TokenKind.Word || token.Folded.Length < 3 || StopWords.Contains(token.Folded)) return;
            var stem = LightStemmer.Stem(token.Folded);
            var near = 1 - (distance / (Reach * 1.6));
            if (!context.TryGetValue(stem, out var known) || known < near) context[stem] = near;
            var written = (stem, token.Span.Of(text));
            if (first) words.Insert(0, written); else words.Add(written);
        }
    }

    private static bool Ends(string text, List<Token> tokens, int i) =>
        (tokens[i].Folded is "." or "؟" or "!" && tokens[i].Kind == TokenKind.Punctuation) || (i > 0 && text.AsSpan(tokens[i - 1].Span.End, tokens[i].Span.Start - tokens[i - 1].Span.End).Contains('\n'));
}
