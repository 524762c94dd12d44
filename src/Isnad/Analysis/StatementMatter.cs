using Isnad.Arabic.Names;

namespace Isnad.Analysis;

/// <summary>Whom and what the content of a statement names.</summary>
public static class StatementMatter
{
    /// <summary>The entities that stand in the content, each once, but for the speaker.</summary>
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
                    m.Entity is not null && m.In == statement.Evidence.In && m.Span.Start >= content.Start && m.Span.End <= content.End
                )
                .Select(m => m.Entity!.Id)
                .Where(id => id != statement.SpeakerEntity?.Id)
                .Distinct(),
        ];
    }
}
