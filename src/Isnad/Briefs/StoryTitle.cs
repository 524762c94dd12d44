using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Chooses a story's title: the headline that most likely stands for the whole story by itself (<see cref="StoryHeadlines"/>); none that
/// gives a toll that later accounts have replaced, that stands over a column, that explains or tells a rumour, where there is another.
/// </summary>
internal static class StoryTitle
{
    /// <summary>The title of a story; without headlines, the first sentence of what happened.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="headlines">Its headlines.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="outdated">Figures that later accounts have replaced.</param>
    public static string Of(
        Newsroom newsroom,
        StoryHeadlines headlines,
        IReadOnlyList<ToldSentence> happened,
        IReadOnlyList<Evidence> outdated
    )
    {
        if (headlines.Articles.Count == 0)
            return happened.Count > 0 ? happened[0].Text : "";
        var old = Toll.OldHeadlines(newsroom, headlines.Articles);
        old.UnionWith(outdated.Where(e => e.In == TextPlace.Title).Select(e => e.Article));
        return headlines
            .Articles.Select(id => (Id: id, Text: newsroom.Article(id).Article.Title!))
            .OrderBy(h => old.Contains(h.Id) || newsroom.Article(h.Id).IsOpinion)
            .ThenByDescending(h => Tells(h.Text))
            .ThenByDescending(h => headlines.LogOdds(h.Id))
            .First()
            .Text;
    }

    /// <summary>Whether a headline tells something: no rumour, no explanation (كيف, سيناريوهات).</summary>
    private static bool Tells(string headline) => EmptySentences.Worth(headline, null) >= 1 && !EmptySentences.Explains(headline);
}
