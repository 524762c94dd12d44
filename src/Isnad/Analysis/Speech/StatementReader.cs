using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Readers;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis.Speech;

/// <summary>Finds who is reported to have said what in an article, and through whom it came.</summary>
/// <seealso href="docs/how-it-works.md#statements"/>
public sealed class StatementReader
{
    /// <summary>A shorter paragraph without a stop may be the headline of another article.</summary>
    private const int LinkWords = 25;

    /// <summary>Reads the statements of one article, in the order of their cues.</summary>
    /// <param name="article">Its strings are what all spans count in.</param>
    /// <param name="mentions">The names in it.</param>
    /// <returns>One statement per cue; empty where nobody is reported to say anything.</returns>
    public IReadOnlyList<Statement> Read(Article article, IReadOnlyList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(mentions);
        return Read(new ArticleWords(article), mentions);
    }

    /// <summary>Reads the statements of one article whose tokens are known.</summary>
    internal IReadOnlyList<Statement> Read(ArticleWords words, IReadOnlyList<Mention> mentions)
    {
        var article = words.Article;
        mentions = [.. mentions.Where(m => NameSieve.Passes(m))];
        var body = mentions.Where(m => m.In == TextPlace.Body).ToList();
        var titles = new TitleMemory(article.Text, body);
        var memory = new SpeakerMemory(mentions);
        var resolver = new SpeakerResolver(memory, titles);
        var statements = new List<Statement>();
        var joiner = new ParagraphJoiner(words);
        for (var k = 0; k < article.Paragraphs.Count; )
        {
            if (article.Paragraphs[k].Kind == ParagraphKind.Heading)
            {
                k++;
                continue;
            }
            (var span, k) = joiner.From(k);
            statements.AddRange(
                ReadParagraph(new SpeechParagraph(article, TextPlace.Body, span, words.BodyPart(span), body), memory, resolver)
            );
        }
        if (article.Title is not null)
            statements.InsertRange(0, ReadTitle(words, mentions, titles));
        statements.RemoveAll(s => !s.Text.Any(char.IsLetterOrDigit)); // marks that do not belong together may leave nothing between them
        return statements;
    }

    private static IReadOnlyList<Statement> ReadParagraph(SpeechParagraph paragraph, SpeakerMemory memory, SpeakerResolver resolver)
    {
        if (IsLink(paragraph) && HeadlineReader.Read(paragraph, resolver) is { Count: > 0 } link)
            return link;
        if (ContinuedQuotation.Read(paragraph, memory) is { } continued)
            return [continued];
        return new SpeechScan(paragraph, memory, resolver).Read();
    }

    private static bool IsLink(SpeechParagraph paragraph) =>
        paragraph.Tokens.Count is > 0 and < LinkWords && paragraph[paragraph.Tokens.Count - 1] is not ".";

    private static IReadOnlyList<Statement> ReadTitle(ArticleWords words, IReadOnlyList<Mention> mentions, TitleMemory titles)
    {
        var span = new TextSpan(0, words.Article.Title!.Length);
        var paragraph = new SpeechParagraph(
            words.Article,
            TextPlace.Title,
            span,
            words.Title,
            [.. mentions.Where(m => m.In == TextPlace.Title)]
        );
        return HeadlineReader.Read(paragraph, new SpeakerResolver(new SpeakerMemory(mentions), titles));
    }
}
