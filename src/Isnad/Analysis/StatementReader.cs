using Isnad.Analysis.Speech;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis;

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
        var lexicon = SpeechLexicon.Shipped;
        mentions = [.. mentions.Where(m => (m.Kind != MentionKind.Person || !IsNoName(m.Text)) && !HoldsVerb(m, lexicon))];
        var body = mentions.Where(m => m.In == TextPlace.Body).ToList();
        var titles = new TitleMemory(article.Text, body);
        var memory = new SpeakerMemory(mentions);
        var resolver = new SpeakerResolver(memory, titles);
        var statements = new List<Statement>();
        var joiner = new ParagraphJoiner(words, lexicon);
        for (var k = 0; k < article.Paragraphs.Count;)
        {
            if (article.Paragraphs[k].Kind == ParagraphKind.Heading) { k++; continue; }
            (var span, k) = joiner.From(k);
            var prepared = new SpeechParagraph(article, TextPlace.Body, span, words.BodyPart(span), body);
            if (prepared.Tokens.Count < LinkWords && prepared.Tokens.Count > 0 && prepared[prepared.Tokens.Count - 1] is not "." && HeadlineReader.Read(prepared, resolver) is { Count: > 0 } link)
            {
                statements.AddRange(link);
                continue;
            }
            if (ContinuedQuotation.Read(prepared, memory) is { } continued)
            {
                statements.Add(continued);
                continue;
            }
            statements.AddRange(new SpeechScan(prepared, lexicon, memory, resolver).Read());
        }
        if (article.Title is { } title)
        {
            var inTitle = mentions.Where(m => m.In == TextPlace.Title).ToList();
            statements.InsertRange(0, HeadlineReader.Read(new SpeechParagraph(article, TextPlace.Title, new TextSpan(0, title.Length), words.Title, inTitle), new SpeakerResolver(new SpeakerMemory(mentions), titles)));
        }
        statements.RemoveAll(s => !s.Text.Any(char.IsLetterOrDigit)); // marks that do not belong together may leave nothing between them
        return statements;
    }

    /// <summary>Whether a name was read over the verb before it: قالت سهير.</summary>
    private static bool HoldsVerb(Mention mention, SpeechLexicon lexicon) =>
        mention.Entity is null && mention.Text.EndsWith("ين", StringComparison.Ordinal) && !mention.Text.Contains(' ', StringComparison.Ordinal) && lexicon.Form(Folding.Fold(mention.Text)) is { Participle: true } // هاتفين
        || mention.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
        && lexicon.Form(Folding.Fold(mention.Text[..space])) is { Participle: false, Verb.Complements: var wanted } && wanted.HasFlag(Complements.Clause) && !wanted.HasFlag(Complements.Strong);

    /// <summary>Words behind a title that look like a name but begin with an adverbial: وزير الداخلية عشية اجتماعه.</summary>
    private static bool IsNoName(string name)
    {
        if (Folding.Fold(name) is "الله" or "رحمه الله" or "حفظه الله" or "يحفظه الله" or "رضي الله" or "حفظها الله" or "رحمها الله" or "تعالي" || name == "على") return true; // a wish, no name
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Folding.Fold(name[..space]) is not ("علي" or "خاصه") and var first && (WordClass.Stop | WordClass.Day | WordClass.Thing | WordClass.Occasion).Has(first);
    }
}
