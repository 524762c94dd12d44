using Isnad.Arabic;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Of whom and of what a statement speaks.</summary>
/// <remarks>
/// A name in the genitive of a noun such as "led by" or "the lawyer of" (<c>Analysis/mere-mentions.tsv</c>) is only mentioned: nothing is
/// said of whom it names.
/// </remarks>
public static class StatementMatter
{
    /// <summary>Titles stand between the noun and the name: بقيادة خادم الحرمين الشريفين الملك سلمان.</summary>
    private const int WordsBetween = 4;

    private static readonly HashSet<string> MereMentions =
    [
        .. EmbeddedTable.Rows(typeof(StatementMatter).Assembly, "Analysis/mere-mentions.tsv").Select(r => r[0]),
    ];

    /// <summary>The entities that the content speaks of, each once, but for the speaker.</summary>
    /// <param name="article">Whose statement it is.</param>
    /// <param name="statement">The statement.</param>
    public static IReadOnlyList<EntityId> Of(AnalysedArticle article, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(statement);
        var content = statement.Evidence.Span;
        return
        [
            .. article
                .Mentions.Where(m =>
                    m.Entity is { } entity
                    && entity.Id != statement.SpeakerEntity?.Id
                    && m.In == statement.Evidence.In
                    && m.Span.Start >= content.Start
                    && m.Span.End <= content.End
                    && !IsMereMention(article.Article.StringAt(m.In)[content.Start..m.Span.Start])
                )
                .Select(m => m.Entity!.Id)
                .Distinct(),
        ];
    }

    /// <summary>Whether such a noun ends the words before a name, titles and definite words between them passed over.</summary>
    private static bool IsMereMention(string before)
    {
        foreach (var token in Tokenizer.Tokenize(before).TakeLast(WordsBetween + 1).Reverse())
        {
            if (MereMentions.Contains(token.Folded))
                return true;
            if (!WordShape.HasArticle(token.Folded) && !PersonPattern.IsTitle(token.Folded))
                return false;
        }
        return false;
    }
}
