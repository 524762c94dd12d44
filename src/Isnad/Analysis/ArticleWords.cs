using Isnad.Arabic.Letters;
using Isnad.Arabic.Times;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>An article with its tokens and the times it names, found once for all who read it.</summary>
internal sealed class ArticleWords
{
    private readonly DateTime? _reference;
    private IReadOnlyList<TimeExpression>? _titleTimes;
    private IReadOnlyList<TimeExpression>? _bodyTimes;

    /// <summary>Cuts an article's title and text.</summary>
    /// <param name="article">The article.</param>
    public ArticleWords(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Article = article;
        Title = Tokenizer.Tokenize(article.Title ?? "");
        Body = Tokenizer.Tokenize(article.Text);
        _reference = TimeMentionReader.LocalTime(article.Published) is { } dated ? TextDay.Of(Body, dated) : null;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The tokens of its title; none where it has none.</summary>
    public List<Token> Title { get; }

    /// <summary>The tokens of its text.</summary>
    public List<Token> Body { get; }

    /// <summary>The times named in the title, relative ones where the article is dated.</summary>
    public IReadOnlyList<TimeExpression> TitleTimes => _titleTimes ??= AsTold(TimeReader.Read(Article.Title ?? "", Title, _reference));

    /// <summary>
    /// The times named in the text, relative ones where the article is dated; each paragraph is read by itself, for a heading ends without a stop.
    /// </summary>
    public IReadOnlyList<TimeExpression> BodyTimes =>
        _bodyTimes ??= AsTold(Article.Paragraphs.SelectMany(p => TimeReader.Read(Article.Text, BodyPart(p.Span), _reference)));

    /// <summary>The tokens of a stretch of the text, as if it had been cut by itself.</summary>
    /// <param name="span">A stretch of <see cref="Article.Text"/>.</param>
    public List<Token> BodyPart(TextSpan span)
    {
        var text = Article.Text;
        var wholeLines = (span.Start == 0 || text[span.Start - 1] == '\n') && (span.End == text.Length || text[span.End] == '\n');
        if (!wholeLines)
            return Tokenizer.Tokenize(span.Of(text)).ConvertAll(token => token with { Span = token.Span.Shift(span.Start) });
        var first = FirstFrom(span.Start);
        return Body.GetRange(first, FirstFrom(span.End) - first);
    }

    /// <summary>What is only roughly known (قبل شهرين) is not told to the day.</summary>
    private static List<TimeExpression> AsTold(IEnumerable<TimeExpression> times) => [.. times.Select(t => t.AsTold)];

    private int FirstFrom(int start)
    {
        var (low, high) = (0, Body.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Body[middle].Span.Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
