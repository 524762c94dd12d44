namespace Isnad.Briefs;

/// <summary>Puts together the figures of a story that count the same thing.</summary>
/// <remarks>
/// First equal figures with like sentences (<see cref="StoryFigures"/>), then groups of different figures, the likeliest first, as long as
/// a pair is likely enough (<see cref="AccountJudge"/>). Never together are two figures that one article gives, but on the word of two
/// speakers.
/// </remarks>
internal sealed class FigureAligner
{
    private readonly AccountJudge _judge = AccountJudge.Shipped;

    /// <summary>Groups of figures that count the same thing; those with one article only are left out.</summary>
    /// <param name="story">The figures of a story.</param>
    public List<List<CountedThing>> Align(StoryFigures story)
    {
        var groups = story.Groups.GroupBy(g => g.First.Family, StringComparer.Ordinal).SelectMany(kind => Merge(story, [.. kind])).ToList();
        NestedTimes.Join(groups);
        return
        [
            .. groups
                .SelectMany(g => FiguresOfOneTime.Part(g.Members.ConvertAll(m => m.Thing)))
                .SelectMany(LateTolls.Part)
                .Where(g => g.Select(t => t.Article.Article.Id).Distinct().Skip(1).Any()),
        ];
    }

    private List<FigureGroup> Merge(StoryFigures story, List<FigureGroup> groups)
    {
        var likely = new Dictionary<(int A, int B), double>();
        for (var a = 0; a < groups.Count; a++)
        {
            for (var b = a + 1; b < groups.Count; b++)
                Weigh(a, b);
        }
        var gone = new HashSet<int>();
        while (likely.Count > 0)
        {
            var ((a, b), most) = ((0, 0), 0.0);
            foreach (var (pair, its) in likely)
            {
                if (its > most || (its == most && pair.CompareTo((a, b)) < 0))
                    ((a, b), most) = (pair, its);
            }
            groups[a].Take(groups[b]);
            gone.Add(b);
            foreach (var pair in likely.Keys.Where(p => p.A == a || p.B == a || p.A == b || p.B == b).ToList())
                likely.Remove(pair);
            for (var other = 0; other < groups.Count; other++)
            {
                if (other != a && !gone.Contains(other))
                    Weigh(Math.Min(a, other), Math.Max(a, other));
            }
        }
        return [.. groups.Where((_, i) => !gone.Contains(i))];

        void Weigh(int a, int b)
        {
            if (groups[a].Values.Overlaps(groups[b].Values) || OfOneArticle(groups[a], groups[b]))
                return;
            if (AreWholeAndPart(story, groups[a], groups[b]))
                return;
            if (groups[a].Fits(groups[b], story.Likeness) is >= 1 and var fit && !SideBySide(story, groups[a], groups[b]))
                likely[(a, b)] = fit;
            else if (_judge.Likely(story, groups[a], groups[b]) is > AccountJudge.Enough and var its)
                likely[(a, b)] = its;
        }
    }

    /// <summary>Whether an article gives a figure of both groups, and not on the word of two speakers.</summary>
    private static bool OfOneArticle(FigureGroup a, FigureGroup b) =>
        a.Articles.Overlaps(b.Articles) && a.Members.Exists(m => b.Members.Exists(n => IsOfOneArticle(m.Thing, n.Thing)));

    /// <summary>Whether an article gives a figure of both groups and what one has more than the other: 70 missiles, 60 of them and 10 of them.</summary>
    private static bool AreWholeAndPart(StoryFigures story, FigureGroup a, FigureGroup b) =>
        a.Articles.Overlaps(b.Articles)
        && a.Members.Exists(m =>
            b.Members.Exists(n =>
                m.Thing.Article == n.Thing.Article
                && story
                    .In(m.Thing.Article.Article.Id, m.Thing.Family)
                    .Any(t => t.Thing.Value > 1 && t.Thing.Value == Math.Abs(m.Thing.Value - n.Thing.Value))
            )
        );

    private static bool IsOfOneArticle(CountedThing a, CountedThing b) =>
        a.Article == b.Article && (Said(a) is not { } one || Said(b) is not { } other || one == other);

    /// <summary>
    /// Whether an article of one group gives the figure of the other anywhere on the same word: then they are two things, but for tolls and
    /// shares, of which old and new are told together.
    /// </summary>
    private static bool SideBySide(StoryFigures story, FigureGroup a, FigureGroup b) =>
        a.First.Quantity is not ({ Unit: "percent" } or { What: "killed" or "injured" }) && (Gives(story, a, b) || Gives(story, b, a));

    private static bool Gives(StoryFigures story, FigureGroup a, FigureGroup b) =>
        a.Members.Exists(m =>
            story
                .In(m.Thing.Article.Article.Id, m.Thing.Family)
                .Any(t => b.Values.Contains(t.Thing.Value) && (Said(t.Thing) is not { } speaker || speaker == Said(m.Thing)))
        );

    private static string? Said(CountedThing thing) => thing.Context.Speaker?.SpeakerName;
}
