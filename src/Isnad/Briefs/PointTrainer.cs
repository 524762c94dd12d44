using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>A place of a graded point: an article, in which string of it, and where the figure begins.</summary>
/// <param name="Article">The article.</param>
/// <param name="InTitle">Whether it stands in the headline.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct PointPlace(ArticleId Article, bool InTitle, int Start);

/// <summary>A point that a reader graded.</summary>
/// <param name="Verdict">The verdict that was shown, by its code.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Places">Where its figures stand.</param>
internal sealed record GradedPoint(string Verdict, int Grade, HashSet<PointPlace> Places);

/// <summary>Learns the weights of <see cref="PointWorth"/> from graded points.</summary>
internal static class PointTrainer
{
    /// <summary>The verdict under which figures of one outlet alone were graded.</summary>
    private const string Lone = "lone";

    /// <summary>Part of the places of two points together that both must have to be one point.</summary>
    private const double OnePoint = 0.8;

    /// <summary>
    /// 3: one matter, rightly judged, worth seeing; 2: of lesser interest; 1: the verdict is wrong; 0: two matters, or misread.
    /// </summary>
    public static GradedFit Sound { get; } = new(0.006, (0, 1), (0, 0.5), (1, 1), (1, 1));

    /// <summary>The same, for what is worth seeing.</summary>
    public static GradedFit Worth { get; } = new(0.006, (0, 1), (0.1, 1), (0.25, 1), (1, 1));

    /// <summary>The graded points of one story with what speaks for and against each.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="set">The set that it is of.</param>
    /// <param name="graded">What a reader says of points of the story.</param>
    public static IEnumerable<Graded> Read(Newsroom newsroom, Story story, string set, IReadOnlyList<GradedPoint> graded)
    {
        var (points, features) = PointFinder.Compared(newsroom, story);
        foreach (var (point, things) in points)
            if (Of(point, graded) is { } grade)
                yield return new Graded(set, story.Id.Value, grade, features.Of(point, things));
    }

    /// <summary>What a reader says of a figure of one outlet alone; null where none saw it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="graded">What was graded.</param>
    public static int? Of(LoneFigure figure, IReadOnlyList<GradedPoint> graded) =>
        graded.Where(g => g.Verdict == Lone && g.Places.Contains(PlaceOf(figure.Evidence))).Select(g => (int?)g.Grade).FirstOrDefault();

    /// <summary>What a reader says of a point; null where none saw it as it is.</summary>
    /// <param name="point">The point.</param>
    /// <param name="graded">What was graded.</param>
    public static int? Of(StoryPoint point, IReadOnlyList<GradedPoint> graded)
    {
        var places = PlacesOf(point);
        return graded
            .Where(g => g.Verdict == Codes.Of(point.Verdict))
            .Where(g => g.Places.Count(places.Contains) >= OnePoint * g.Places.Union(places).Count())
            .Select(g => (int?)g.Grade)
            .FirstOrDefault();
    }

    private static HashSet<PointPlace> PlacesOf(StoryPoint point) => [.. point.Accounts.SelectMany(a => a.Evidence).Select(PlaceOf)];

    private static PointPlace PlaceOf(Evidence place) => new(place.Article, place.In == TextPlace.Title, place.Span.Start);
}
