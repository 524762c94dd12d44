using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Chooses a story's title: the headline that shares most words with the other headlines and the leads and gives no toll that later
/// accounts have replaced.
/// </summary>
public static class StoryTitle
{
    /// <summary>What a headline wins by telling of what happened rather than of what may come of it.</summary>
    private const double Telling = 1.5;

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
        var titles = story
            .Articles.Where(id => newsroom.Article(id).Article.Title is not null)
            .Take(200)
            .Select(id => (Id: id, Text: newsroom.Article(id).Article.Title!, Stems: newsroom.TitleStems(id)))
            .ToList();
        if (titles.Count == 0)
            return happened.Count > 0 ? happened[0].Text : "";
        var lead = happened.Take(1).SelectMany(h => StorySentence.StemsOf(h.Text)).ToHashSet(StringComparer.Ordinal);
        var counts = titles
            .SelectMany(t => t.Stems)
            .Concat(lead)
            .GroupBy(s => s, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count() - 1, StringComparer.Ordinal);
        var old = Toll.OldHeadlines(newsroom, story.Articles);
        old.UnionWith((outdated ?? []).Where(e => e.In == TextPlace.Title).Select(e => e.Article));
        return titles
            .Select(
                (t, i) =>
                    (
                        t.Text,
                        i,
                        Old: old.Contains(t.Id),
                        Worth: t.Stems.Sum(s => counts[s])
                            / Math.Sqrt(Math.Max(4, t.Stems.Count))
                            * (t.Text.Contains('؟', StringComparison.Ordinal) || EmptySentences.Explains(t.Text) ? 0.6 : 1)
                            * (1 + (Telling * 2 * t.Stems.Count(lead.Contains) / Math.Max(8, t.Stems.Count + lead.Count)))
                            * EmptySentences.Worth(t.Text, null)
                    )
            )
            .OrderBy(t => t.Old)
            .ThenByDescending(t => t.Worth)
            .ThenBy(t => t.i)
            .First()
            .Text;
    }
}
