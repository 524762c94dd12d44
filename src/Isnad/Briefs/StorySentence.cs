using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Sentences;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>A sentence of an article with the stems that carry its meaning.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Order">Its place among the article's sentences, from 0.</param>
/// <param name="Stems">Its stems without stop words, each once.</param>
internal sealed record StorySentence(AnalysedArticle Article, TextSpan Span, int Order, HashSet<string> Stems)
{
    /// <summary>As written.</summary>
    public string Text => Span.Of(Article.Article.Text);

    /// <summary>The place as evidence.</summary>
    public Evidence Evidence => new(Article.Article.Id, Span);

    /// <summary>The sentences of an article's running paragraphs; headings are not sentences.</summary>
    /// <param name="article">The article.</param>
    /// <param name="most">How many at most.</param>
    public static List<StorySentence> Of(AnalysedArticle article, int most)
    {
        var sentences = new List<StorySentence>();
        foreach (var paragraph in article.Article.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Heading) continue;
            foreach (var span in SentenceSplitter.Split(paragraph.Span.Of(article.Article.Text)))
            {
                if (sentences.Count == most) return sentences;
                var placed = span.Shift(paragraph.Span.Start);
                sentences.Add(new StorySentence(article, placed, sentences.Count, StemsOf(placed.Of(article.Article.Text))));
            }
        }
        return sentences;
    }

    /// <summary>The stems of a text without stop words, each once.</summary>
    /// <param name="text">A text.</param>
    public static HashSet<string> StemsOf(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Kind == TokenKind.Punctuation || token.Folded.Length < 2 || StopWords.Contains(token.Folded)) continue;
            stems.Add(LightStemmer.Stem(token.Folded));
        }
        return stems;
    }

    /// <summary>Part of the smaller set that the other holds too, 0 to 1.</summary>
    /// <param name="a">Stems.</param>
    /// <param name="b">Stems.</param>
    public static double Containment(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return 0;
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return (double)small.Count(large.Contains) / small.Count;
    }
}
