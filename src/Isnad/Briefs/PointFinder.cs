using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Finds the points of a story on which several accounts can be compared.</summary>
/// <seealso href="docs/how-it-works.md#points"/>
public sealed class PointFinder
{
    /// <summary>The points of a story, the most disputed first, then those with the most accounts.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public IReadOnlyList<StoryPoint> Find(Newsroom newsroom, Story story)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        if (story.Articles.Count < 2)
            return [];
        var things = story.Articles.SelectMany(newsroom.Figures).ToList();
        var figures = new FigureAligner()
            .Align(things)
            .Select(group => Point(newsroom, story, group))
            .Select(p => (Point: p, Places: Places(p)))
            .ToList();
        return
        [
            .. figures
                .Where(figure => !figures.Exists(other => IsPartOf(figure, other)))
                .Select(figure => figure.Point)
                .Concat(new NamedPointFinder().Find(newsroom, story))
                .OrderByDescending(p => p.Verdict)
                .ThenByDescending(p => p.Accounts.Sum(a => a.Evidence.Count))
                .ThenBy(p => p.Accounts[0].Evidence[0].Article)
                .ThenBy(p => p.Accounts[0].Evidence[0].Span),
        ];
    }

    private static StoryPoint Point(Newsroom newsroom, Story story, List<CountedThing> group)
    {
        var ordered = group
            .OrderBy(t => t.Article.Article.Published?.Earliest ?? DateTimeOffset.MaxValue)
            .ThenBy(t => t.Article.Article.Id)
            .ThenBy(t => t.Quantity.In.Part)
            .ThenBy(t => t.Quantity.Span)
            .ToList();
        var accounts = ordered
            .GroupBy(t => (Origin: newsroom.Origin(t.Article.Article.Id).Key, t.Quantity.Low, t.Quantity.High, t.Quantity.Comparator))
            .Select(g => new Account(
                g.First().Quantity.Text,
                g.First().Quantity,
                g.First().Article.Article.Published,
                g.Select(t => t.Context.Speaker?.SpeakerName).FirstOrDefault(s => s is not null),
                Origins(newsroom, story, g.Select(t => t.Article.Article.Id)),
                [.. g.Select(t => new Evidence(t.Article.Article.Id, t.Quantity.Span, t.Quantity.In))]
            )
            {
                Sharing = g.Any(t => Shares(newsroom, story, t.Article.Article.Id)),
            })
            .ToList();
        var lead = ordered[0];
        return new StoryPoint(
            PointHeading.Of(ordered),
            Common(ordered.Select(t => t.Quantity.Unit)),
            Common(ordered.Select(t => t.Quantity.What)) ?? lead.Quantity.What,
            FigureVerdict.Of(ordered),
            accounts
        );
    }

    /// <summary>
    /// Whether another point has all that a point has, in the same places and more: «بعد 15 يوما» is a figure and a day. Of two that have
    /// the same the figure stays.
    /// </summary>
    private static bool IsPartOf((StoryPoint Point, List<Evidence> Places) one, (StoryPoint Point, List<Evidence> Places) other) =>
        one.Point != other.Point
        && one.Places.Count <= other.Places.Count
        && (one.Places.Count < other.Places.Count || one.Point.Unit == CountedThing.Day)
        && one.Places.TrueForAll(p => other.Places.Exists(o => o.Article == p.Article && o.In == p.In && o.Span.Overlaps(p.Span)));

    private static List<Evidence> Places(StoryPoint point) => [.. point.Accounts.SelectMany(a => a.Evidence)];

    /// <summary>What articles of a story rest on, by name, an unknown outlet by the id of its article.</summary>
    internal static IReadOnlyList<string> Origins(Newsroom newsroom, Story story, IEnumerable<ArticleId> articles) =>
        [.. articles.Select(id => newsroom.Origins(story.Articles).Of(id).Name ?? id.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether an article rests on another's text only as far as they share passages.</summary>
    internal static bool Shares(Newsroom newsroom, Story story, ArticleId article) => newsroom.Origins(story.Articles).Of(article).Sharing;

    private static string? Common(IEnumerable<string?> values) =>
        values
            .Where(v => v is not null)
            .GroupBy(v => v, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
}
