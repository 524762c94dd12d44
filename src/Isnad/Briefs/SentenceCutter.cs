using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Sentences;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>Cuts articles into the sentences that can tell a story, without what stands in front of and between them.</summary>
internal static class SentenceCutter
{
    private const int MostPlaceWords = 3;
    private const double MarkedParagraphs = 0.7;
    private const int HeadlineWords = 17;

    /// <summary>
    /// The sentences of an article's running paragraphs; headings, points of a list without a stop, and headlines of other articles between
    /// paragraphs, are not sentences.
    /// </summary>
    /// <param name="article">The article.</param>
    public static List<StorySentence> Of(AnalysedArticle article)
    {
        var sentences = new List<StorySentence>();
        var running = article.Article.Paragraphs.Where(p => p.Kind != ParagraphKind.Heading).ToList();
        var marked = running.Count(p => IsMarked(p.Span.Of(article.Article.Text))) >= MarkedParagraphs * running.Count;
        foreach (var paragraph in running)
        {
            if (paragraph.Kind == ParagraphKind.Item && !IsMarked(paragraph.Span.Of(article.Article.Text)))
                continue;
            if (
                marked
                && sentences.Count > 0
                && (IsHeadline(paragraph.Span.Of(article.Article.Text)) || IsQuotingHeadline(article, paragraph.Span))
            )
                continue;
            foreach (var span in SentenceSplitter.Split(paragraph.Span.Of(article.Article.Text)))
            {
                var whole = EmptySentences.WithoutPointer(article.Article.Text, span.Shift(paragraph.Span.Start));
                var placed = WithoutDateline(article.Article.Text, whole, opens: sentences.Count == 0);
                sentences.Add(new StorySentence(article, placed, sentences.Count, StorySentence.StemsOf(placed.Of(article.Article.Text))));
            }
        }
        return sentences;
    }

    /// <summary>
    /// Whether a paragraph among others that end with a mark is a headline: a few words without one, not joined to what was said before.
    /// </summary>
    private static bool IsHeadline(string paragraph) =>
        !IsMarked(paragraph) && !EmptySentences.GoesOn(paragraph) && paragraph.AsSpan().Count(' ') < HeadlineWords;

    /// <summary>
    /// Whether a paragraph ends with quoted words as a headline does: few words, a colon, no stop, nobody reported to say them.
    /// </summary>
    private static bool IsQuotingHeadline(AnalysedArticle article, TextSpan span)
    {
        var paragraph = span.Of(article.Article.Text).TrimEnd();
        return paragraph[^1] is '"' or '»' or '”'
            && paragraph.Contains(':', StringComparison.Ordinal)
            && !paragraph.Contains('.', StringComparison.Ordinal)
            && !EmptySentences.GoesOn(paragraph)
            && paragraph.AsSpan().Count(' ') < HeadlineWords
            && !article.Statements.Any(s => s.Evidence.In == TextPlace.Body && span.Contains(s.Cue.Span));
    }

    private static bool IsMarked(string paragraph) =>
        paragraph.TrimEnd() is [.., '.' or '؟' or '?' or '!' or '"' or '»' or '”' or ':' or '…' or ')'];

    /// <summary>
    /// A sentence without the place and agency in front of it: دبي (سي إن إن) --, (CNN--, and at the head of a text رأس المرجان (المرفأ) -,
    /// سالم المرجان - المرفأ - رأس المرجان:.
    /// </summary>
    private static TextSpan WithoutDateline(string text, TextSpan sentence, bool opens)
    {
        var head = text.AsSpan(sentence.Start, Math.Min(sentence.Length, 90));
        var dash = head.IndexOf("--", StringComparison.Ordinal);
        var length = 2;
        if (dash < 0)
            (dash, length) = (head.IndexOf(")—", StringComparison.Ordinal) + 1, 1);
        if (dash <= 0)
            (dash, length) = (head.IndexOf(")–", StringComparison.Ordinal) + 1, 1);
        if (dash <= 0)
            (dash, length) = (head.IndexOf(") –", StringComparison.Ordinal) + 2, 1);
        if (dash <= 1 && opens && head.IndexOf('(') is > 1 and var bracket && head[..bracket].Trim().Count(' ') <= MostPlaceWords)
            (dash, length) = (head.IndexOf(") - ", StringComparison.Ordinal) + 2, 1);
        if (opens && HeadWithColon(head) is > 0 and var colon)
            (dash, length) = (colon, 1);
        else if (dash <= 1 || !head[..dash].Contains(')') && head[0] != '(')
            return sentence;
        var start = dash + length;
        while (start < head.Length && (char.IsWhiteSpace(head[start]) || head[start] is '-' or '–' or '—'))
            start++;
        return sentence.Length - start < 20 ? sentence : TextSpan.Between(sentence.Start + start, sentence.End);
    }

    /// <summary>Where the colon behind names, outlet and place stands that dashes part, each of a few words; 0 where there is none.</summary>
    private static int HeadWithColon(ReadOnlySpan<char> head)
    {
        var colon = head.IndexOf(':');
        if (colon <= 0 || head[..colon].IndexOfAny("-–—") <= 0 || head[..colon].IndexOfAny("\"«.؟") >= 0)
            return 0;
        foreach (var part in head[..colon].SplitAny("-–—"))
            if (head[..colon][part].Trim() is var words && (words.Length == 0 || words.Count(' ') >= MostPlaceWords + 1))
                return 0;
        return colon;
    }

    /// <summary>The sentence that a place of a text stands in; null when it stands in several.</summary>
    /// <param name="text">A text of paragraphs.</param>
    /// <param name="place">A place in it.</param>
    public static TextSpan? Around(string text, TextSpan place)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, place.Start - 1), Math.Max(0, place.Start)) + 1;
        var end = text.IndexOf('\n', place.End);
        if (end < 0)
            end = text.Length;
        foreach (var sentence in SentenceSplitter.Split(text[start..end]))
        {
            if (sentence.Shift(start).Contains(place))
                return sentence.Shift(start);
        }
        return null;
    }
}
