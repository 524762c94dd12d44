using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>The figures of one story: equal ones of one thing together, and what is needed to compare their groups.</summary>
internal sealed class StoryFigures
{
    private readonly Dictionary<(ArticleId Article, string Family), List<(CountedThing Thing, FigureVector Vector)>> _inArticle = [];
    private readonly Dictionary<(string Family, string? What), int> _rivals = [];

    /// <summary>Puts equal figures with like sentences together.</summary>
    /// <param name="things">The figures of the story.</param>
    public StoryFigures(IReadOnlyList<CountedThing> things)
    {
        var vectors = FigureVector.Of(things);
        Likeness = new FigureLikeness(things.Count(t => !t.IsOfOwnKind));
        var byValue = new Dictionary<double, List<FigureGroup>>();
        for (var i = 0; i < things.Count; i++)
        {
            var key = (things[i].Article.Article.Id, things[i].Family);
            if (!_inArticle.TryGetValue(key, out var its))
                _inArticle[key] = its = [];
            its.Add((things[i], vectors[i]));
            Place(things[i], vectors[i], byValue);
        }
        Crowd = Math.Log(1 + things.Count(t => !t.IsOfOwnKind));
        foreach (var group in Groups)
            _rivals[(group.First.Family, group.First.Quantity.What)] = Rivals(group) + 1;
    }

    /// <summary>How like figures must be in a story of this size.</summary>
    public FigureLikeness Likeness { get; }

    /// <summary>Groups of equal figures that count the same thing, in the order of the first.</summary>
    public List<FigureGroup> Groups { get; } = [];

    /// <summary>How many figures the story has, as a logarithm.</summary>
    public double Crowd { get; }

    /// <summary>How many groups count what a group counts, itself among them.</summary>
    public int Rivals(FigureGroup group) => _rivals.GetValueOrDefault((group.First.Family, group.First.Quantity.What));

    /// <summary>The figures of an article that may count the same thing.</summary>
    public IReadOnlyList<(CountedThing Thing, FigureVector Vector)> In(ArticleId article, string family) =>
        _inArticle.GetValueOrDefault((article, family)) ?? [];

    private void Place(CountedThing thing, FigureVector vector, Dictionary<double, List<FigureGroup>> byValue)
    {
        if (!byValue.TryGetValue(thing.Value, out var known))
            byValue[thing.Value] = known = [];
        var (best, most) = ((FigureGroup?)null, 0.0);
        foreach (var group in known)
        {
            var fits = group.Fits(thing, vector, Likeness);
            if (fits > most)
                (best, most) = (group, fits);
        }
        if (most >= 1)
        {
            best!.Add(thing, vector);
            return;
        }
        known.Add(new FigureGroup(thing, vector));
        Groups.Add(known[^1]);
    }
}
