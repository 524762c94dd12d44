using Isnad.Arabic.Letters;

namespace Isnad.Analysis;

/// <summary>
/// What a speaker is called in lists, however one article spells it: the name of the known entity, and of two who speak together
/// (سيرجي لافروف وكيم جونج أون) the names of both.
/// </summary>
/// <remarks>What the article wrote stays in the chain of the statement.</remarks>
public static class UsualName
{
    private const string And = " و";

    /// <summary>The usual name of who said a statement.</summary>
    /// <param name="article">Where it stands.</param>
    /// <param name="statement">The statement.</param>
    public static string Of(AnalysedArticle article, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(statement);
        if (statement.SpeakerEntity is { } entity)
            return entity.Name;
        return
            statement.SpeakerName.Split(And) is [var first, var second]
            && Known(article, first) is { } one
            && Known(article, second) is { } other
            ? one + And + other
            : statement.SpeakerName;
    }

    private static string? Known(AnalysedArticle article, string name)
    {
        var folded = Folding.Fold(name);
        var named = article.Mentions.Where(m => m.Kind != MentionKind.Other && Folding.Fold(m.Text) == folded).ToList();
        return named.Count == 0 ? null : named.Find(m => m.Entity is not null)?.Entity?.Name ?? name;
    }
}
