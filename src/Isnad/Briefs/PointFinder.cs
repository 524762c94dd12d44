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
        var (points, features) = Compared(newsroom, story);
        var worth = new PointWorth(features);
        return
        [
            .. points
                .Select(p => worth.Judge(p.Point, p.Things))
                .OrderByDescending(p => p.Verdict)
                .ThenByDescending(p => p.Accounts.Sum(a => a.Evidence.Count))
                .ThenBy(p => p.Accounts[0].Evidence[0].Article)
                .ThenBy(p => p.Accounts[0].Evidence[0].Span),
        ];
    }

    /// <summary>The points of a story with the figures that each is made of, and what speaks for and against them.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    internal static (List<(StoryPoint Point, IReadOnlyList<CountedThing> Things)> Points, PointFeatures Features) Compared(
        Newsroom newsroom,
        Story story
    )
    {
        var all = new StoryFigures([.. story.Articles.SelectMany(newsroom.Figures)]);
        var figures = new FigureAligner()
            .Align(all)
            .Select(group => (Group: group, Point: Point(newsroom, story, group)))
            .Select(p => (p.Point, Things: (IReadOnlyList<CountedThing>)p.Group, Places: Places(p.Point)))
            .ToList();
        var named = new NamedPointFinder().Find(newsroom, story);
        return (
            [
                .. figures
                    .Where(figure => !figures.Exists(other => IsPartOf((figure.Point, figure.Places), (other.Point, other.Places))))
                    .Select(figure => (figure.Point, figure.Things)),
                .. named.Select(point => (point, (IReadOnlyList<CountedThing>)[])),
            ],
            new PointFeatures(newsroom, story, all)
        );
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
            .GroupBy(t =>
                (
                    t.Context.Speaker?.SpeakerName,
                    newsroom.Origins(story.Articles).Of(t.Article.Article.Id).Sharing,
                    t.Quantity.Low,
                    t.Quantity.High,
                    t.Quantity.Comparator
                )
            )
            .Select(g => (Things: g, Origins: Origins(newsroom, story, g.Select(t => t.Article.Article.Id))))
            .Select(a => new Account(
                a.Things.First().Quantity.Text,
                a.Things.First().Quantity,
                a.Things.First().Article.Article.Published,
                a.Things.Select(t => t.Context.Speaker?.SpeakerName).FirstOrDefault(s => s is not null),
                a.Origins.Names,
                [.. a.Things.Select(t => new Evidence(t.Article.Article.Id, t.Quantity.Span, t.Quantity.In))]
            )
            {
                Sharing = a.Origins.Sharing,
                Told =
                [
                    .. a
                        .Things.Select(t => t.Article.Article)
                        .DistinctBy(article => article.Id)
                        .Select(article => article.Published?.Earliest)
                        .OfType<DateTimeOffset>(),
                ],
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

    /// <summary>
    /// What the articles of an account rest on, by name, an unknown outlet by the id of its article; and whether all of them do so only as
    /// far as they share passages with others. One that has a text of its own is enough for the account.
    /// </summary>
    internal static (IReadOnlyList<string> Names, bool Sharing) Origins(Newsroom newsroom, Story story, IEnumerable<ArticleId> articles)
    {
        var origins = articles.Select(id => (Id: id, Origin: newsroom.Origins(story.Articles).Of(id))).ToList();
        var sharing = origins.TrueForAll(o => o.Origin.Sharing);
        return (
            [.. origins.Where(o => sharing || !o.Origin.Sharing).Select(o => o.Origin.Name ?? o.Id.Value).Distinct(StringComparer.Ordinal)],
            sharing
        );
    }

    private static string? Common(IEnumerable<string?> values) =>
        values
            .Where(v => v is not null)
            .GroupBy(v => v, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
}
