using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>The figures of one story: equal ones of one thing and tolls that rise together, and what is needed to compare their groups.</summary>
internal sealed class StoryFigures
{
    private readonly Dictionary<(ArticleId Article, string Family), List<(CountedThing Thing, FigureVector Vector)>> _inArticle = [];
    private readonly Dictionary<(string Family, string? What), int> _rivals = [];
    private readonly Dictionary<CountedThing, FigureVector> _vectors = new(ReferenceEqualityComparer.Instance);

    /// <summary>Puts equal figures with like sentences together, and tolls of one happening (<see cref="TollGrouper"/>).</summary>
    /// <param name="things">The figures of the story.</param>
    public StoryFigures(IReadOnlyList<CountedThing> things)
    {
        var vectors = FigureVector.Of(things);
        Likeness = new FigureLikeness(things.Count);
        var byValue = new Dictionary<double, List<FigureGroup>>();
        for (var i = 0; i < things.Count; i++)
        {
            var key = (things[i].Article.Article.Id, things[i].Family);
            if (!_inArticle.TryGetValue(key, out var its))
                _inArticle[key] = its = [];
            its.Add((things[i], vectors[i]));
            _vectors[things[i]] = vectors[i];
        }
        Crowd = Math.Log(1 + things.Count);
        foreach (var kind in TollGrouper.Tolls(this, things, vectors))
            Groups.AddRange(TollGrouper.Group(Crowd, kind).Select(Together));
        foreach (var group in Groups.Where(g => g.Values.Count == 1))
            Of(group.First.Value).Add(group);
        for (var i = 0; i < things.Count; i++)
            if (!things[i].IsToll)
                Place(things[i], vectors[i], Of(things[i].Value));
        foreach (var group in Groups)
            _rivals[(group.First.Family, group.First.Quantity.What)] = Rivals(group) + 1;

        List<FigureGroup> Of(double value)
        {
            if (!byValue.TryGetValue(value, out var known))
                byValue[value] = known = [];
            return known;
        }
    }

    /// <summary>How like figures must be in a story of this size.</summary>
    public FigureLikeness Likeness { get; }

    /// <summary>Groups of equal figures that count the same thing, and of tolls that may have risen.</summary>
    public List<FigureGroup> Groups { get; } = [];

    /// <summary>How many figures the story has, as a logarithm.</summary>
    public double Crowd { get; }

    /// <summary>How many groups count what a group counts, itself among them.</summary>
    public int Rivals(FigureGroup group) => Rivals(group.First);

    /// <summary>How many groups count what a figure counts.</summary>
    public int Rivals(CountedThing thing) => _rivals.GetValueOrDefault((thing.Family, thing.Quantity.What));

    /// <summary>The figures of an article that may count the same thing.</summary>
    public IReadOnlyList<(CountedThing Thing, FigureVector Vector)> In(ArticleId article, string family) =>
        _inArticle.GetValueOrDefault((article, family)) ?? [];

    /// <summary>The words around a figure of the story.</summary>
    public FigureVector Vector(CountedThing thing) => _vectors[thing];

    private static FigureGroup Together(List<ToldToll> tolls)
    {
        var group = new FigureGroup(tolls[0].Thing, tolls[0].Vector);
        foreach (var toll in tolls.Skip(1))
            group.Add(toll.Thing, toll.Vector);
        return group;
    }

    private void Place(CountedThing thing, FigureVector vector, List<FigureGroup> known)
    {
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
