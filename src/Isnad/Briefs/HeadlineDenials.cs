using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Who denies what in a headline (الحاكم ينفي بيع أرض الميناء): what was said is read in the texts alone, and a headline often tells a denial
/// that its text tells in other words.
/// </summary>
internal static class HeadlineDenials
{
    private const int LongestName = 5;
    private const int FewestWords = 2;

    /// <summary>The denials of the headlines of a story, one for each article at most.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public static IEnumerable<ToldStatement> Of(Newsroom newsroom, Story story) =>
        story
            .Articles.Select(newsroom.Article)
            .Select(Read)
            .OfType<Statement>()
            .Select(s => new ToldStatement(s.SpeakerName, s.SpeakerEntity, s, 1, [s.Evidence]));

    private static Statement? Read(AnalysedArticle article)
    {
        if (article.Article.Title is not { Length: > 0 } title || !title.Contains("نف", StringComparison.Ordinal))
            return null;
        var tokens = Tokenizer.Tokenize(title);
        for (var verb = 1; verb < tokens.Count - FewestWords; verb++)
        {
            var bare = Clitics.WithoutConjunction(tokens[verb].Folded);
            if (!DenialWords.Is("denies-now", bare))
                continue;
            var first = verb;
            while (first > 0 && tokens[first - 1].Kind == TokenKind.Word)
                first--;
            var end = verb + 1;
            while (end < tokens.Count && !Ends(tokens[end]))
                end++;
            if (first == verb || end - verb <= FewestWords || Denier(article, title, tokens, first, verb, bare) is not { } denier)
                continue;
            var place = TextSpan.Between(tokens[verb + 1].Span.Start, tokens[end - 1].Span.End);
            var evidence = new Evidence(article.Article.Id, place, TextPlace.Title);
            return new Statement
            {
                Evidence = evidence,
                Text = place.Of(title),
                Kind = StatementKind.Indirect,
                Cue = new Excerpt(tokens[verb].Span, tokens[verb].Span.Of(title)),
                SpeakerName = denier.Name,
                SpeakerEntity = denier.Entity,
                Anonymous = false,
                Act = SpeechAct.Deny,
                Denied = true,
                Chain = [new Link(denier.Name, denier.Entity, LinkRole.Body, evidence)],
                Strength = ChainStrength.Connected,
                Rule = "headline that denies",
            };
        }
        return null;
    }

    /// <summary>Whether what is denied ends before a token: at a mark, or where the denier does something else (وينتقد).</summary>
    private static bool Ends(Token token) =>
        token.Kind == TokenKind.Punctuation ? token.Folded is not ("\"" or "«" or "»" or "-") : token.Folded is ['و', 'ي', _, _, _, ..];

    /// <summary>
    /// Who stands before the verb: all words up to the mark before it; before a second verb that is joined by و, who begins the clause by a
    /// known name.
    /// </summary>
    private static (string Name, EntityName? Entity)? Denier(
        AnalysedArticle article,
        string title,
        List<Token> tokens,
        int first,
        int verb,
        string bare
    )
    {
        var joined = bare != tokens[verb].Folded;
        var start = tokens[first].Span.Start + (tokens[first].Folded is ['و', _, _, _, ..] && !StandsAlone(article, tokens[first]) ? 1 : 0);
        var named = article.Mentions.FirstOrDefault(m =>
            m.In == TextPlace.Title && m.Span.Start == start && m.Span.End <= tokens[verb].Span.Start
        );
        if (joined)
            return named is null ? null : PointedDenialFinder.NameOf(named);
        if (verb - first > LongestName)
            return null;
        var span = TextSpan.Between(start, tokens[verb - 1].Span.End);
        return named is not null && named.Span == span ? PointedDenialFinder.NameOf(named) : (span.Of(title), null);
    }

    /// <summary>Whether a word that begins with و is a name as it stands.</summary>
    private static bool StandsAlone(AnalysedArticle article, Token word) =>
        article.Mentions.Any(m => m.In == TextPlace.Title && m.Span.Start == word.Span.Start);
}
