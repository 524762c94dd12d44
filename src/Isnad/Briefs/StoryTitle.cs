using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Chooses a story's title: the headline that most likely stands for the whole story by itself, judged by a logistic regression over
/// <see cref="TitleFeatures"/>; none that gives a toll that later accounts have replaced, that explains or tells a rumour, where there is
/// another.
/// </summary>
public static class StoryTitle
{
    private const int MostHeadlines = 200;

    private static readonly LogisticWeights Weights = LogisticWeights.Shipped("Briefs/titles.tsv", TitleFeatures.Names);

    /// <summary>The title of a story; without headlines, the first sentence of what happened.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="outdated">Figures that later accounts have replaced: a headline that gives one is passed over where there is
    /// another.</param>
    public static string Of(Newsroom newsroom, Story story, IReadOnlyList<ToldSentence> happened, IReadOnlyList<Evidence>? outdated = null)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(happened);
        var titled = Headlined(newsroom, story);
        if (titled.Count == 0)
            return happened.Count > 0 ? happened[0].Text : "";
        var old = Toll.OldHeadlines(newsroom, story.Articles);
        old.UnionWith((outdated ?? []).Where(e => e.In == TextPlace.Title).Select(e => e.Article));
        var features = new TitleFeatures(newsroom, titled, happened);
        return newsroom
            .Article(
                titled
                    .Select(
                        (id, i) =>
                            (
                                Id: id,
                                i,
                                Old: old.Contains(id),
                                Tells: Tells(newsroom.Article(id).Article.Title!),
                                Worth: Weights.LogOdds(features.Of(i))
                            )
                    )
                    .OrderBy(t => t.Old)
                    .ThenByDescending(t => t.Tells)
                    .ThenByDescending(t => t.Worth)
                    .ThenBy(t => t.i)
                    .First()
                    .Id
            )
            .Article.Title!;
    }

    /// <summary>Whether a headline tells something: no rumour, no explanation (كيف, سيناريوهات).</summary>
    private static bool Tells(string headline) => EmptySentences.Worth(headline, null) >= 1 && !EmptySentences.Explains(headline);

    /// <summary>The articles of a story that have a headline; of very many the first.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    internal static List<ArticleId> Headlined(Newsroom newsroom, Story story) =>
        [.. story.Articles.Where(id => newsroom.Article(id).Article.Title is not null).Take(MostHeadlines)];
}
