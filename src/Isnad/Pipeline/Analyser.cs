using Isnad.Analysis;
using Isnad.Analysis.Opinion;
using Isnad.Analysis.Speech;
using Isnad.Articles;

namespace Isnad.Pipeline;

/// <summary>Reads an article: names, figures, times, and who is reported to have said what through whom.</summary>
/// <seealso href="docs/how-it-works.md#analyse"/>
public sealed class Analyser(
    NameReader names,
    QuantityReader quantities,
    TimeMentionReader times,
    CreditReader credits,
    StatementReader statements
)
{
    /// <summary>An analyser with the tables that ship.</summary>
    public static Analyser WithShippedTables() =>
        new(NameReader.WithShippedTables(), new QuantityReader(), new TimeMentionReader(), new CreditReader(), new StatementReader());

    /// <summary>Reads one article. Text that is not Arabic is left unanalysed.</summary>
    /// <param name="article">The article; all spans count in its strings.</param>
    public AnalysedArticle Analyse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Language is not ("ar" or "und"))
            return new AnalysedArticle(article, [], [], [], []);
        var words = new ArticleWords(article);
        var mentions = names.Read(words);
        var said = statements.Read(words, mentions);
        return new AnalysedArticle(article, mentions, said, quantities.Read(words), times.Read(words))
        {
            Credits = credits.Read(article),
            Opinion = OpinionJudge.Likely(words, said),
        };
    }
}
