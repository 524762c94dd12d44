using Isnad.Analysis;
using Isnad.Storage;

namespace Isnad.Web.Telling;

/// <summary>A decision with what a reader needs to understand it: headlines rather than ids, and the words whose speaker was corrected.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Title">The headline of the article or story that it is about; null where there is none any more.</param>
/// <param name="Into">The headline of the story that it was split from or merged into; null where there is none.</param>
/// <param name="Said">The statement that was corrected; null where none was.</param>
public sealed record ToldDecision(Decision Decision, string? Title, string? Into, Statement? Said)
{
    /// <summary>Reads what belongs to a decision.</summary>
    /// <param name="store">The store.</param>
    /// <param name="decision">The decision.</param>
    public static ToldDecision Of(Store store, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(decision);
        var subject = decision.Subject.Split('#');
        return new ToldDecision(
            decision,
            store.Lists.FindStory(subject[0])?.Title ?? store.Lists.Find(subject[0])?.Title,
            decision.Object.Length == 0 ? null : store.Lists.FindStory(decision.Object)?.Title,
            Correction.IsOfSpeaker(decision)
            && store.Articles.Find(subject[0]) is { } article
            && Correction.Place(article, decision) is { } n
                ? article.Statements[n]
                : null
        );
    }
}
