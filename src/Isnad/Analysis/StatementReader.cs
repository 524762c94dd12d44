using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Finds who is reported to have said what in an article, and through whom it came.</summary>
/// <seealso href="docs/how-it-works.md#statements"/>
public sealed class StatementReader
{
    /// <summary>Reads the statements of one article, in the order of their cues.</summary>
    /// <param name="article">Its strings are what all spans count in.</param>
    /// <param name="mentions">The names in it.</param>
    /// <returns>One statement per cue; empty where nobody is reported to say anything.</returns>
    public IReadOnlyList<Statement> Read(Article article, IReadOnlyList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(mentions);
        var lexicon = SpeechLexicon.Shipped;
        var body = mentions.Where(m => m.In == TextPlace.Body).ToList();
        var memory = new SpeakerMemory(lexicon, mentions);
        var statements = new List<Statement>();
        foreach (var paragraph in article.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Heading) continue;
            statements.AddRange(new StatementScan(new SpeechParagraph(article, TextPlace.Body, paragraph.Span, body), lexicon, memory).Read());
        }
        if (article.Title is { } title)
        {
            var inTitle = mentions.Where(m => m.In == TextPlace.Title).ToList();
            statements.InsertRange(0, HeadlineReader.Read(new SpeechParagraph(article, TextPlace.Title, new TextSpan(0, title.Length), inTitle), new SpeakerMemory(lexicon, mentions)));
        }
        return statements;
    }
}
