using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>How much of what the headlines of a story tell stands in the sentence of a figure.</summary>
internal sealed class HeadlineMatter
{
    private const int Foremost = 6;

    private readonly Newsroom _newsroom;
    private readonly Dictionary<string, double> _roots = new(StringComparer.Ordinal);
    private readonly double _most;

    /// <summary>Reads the headlines of a story.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public HeadlineMatter(Newsroom newsroom, Story story)
    {
        _newsroom = newsroom;
        foreach (var (root, weight) in story.Articles.SelectMany(newsroom.TitleRoots))
            _roots[root] = _roots.GetValueOrDefault(root) + weight;
        _most = _roots.Values.OrderDescending().Take(Foremost).Sum();
    }

    /// <summary>Part of the weight of the foremost words of all headlines, 0 to about 1.</summary>
    /// <param name="thing">A figure.</param>
    public double Of(CountedThing thing) => _most <= 0 ? 0 : Roots(thing).Sum(root => _roots.GetValueOrDefault(root)) / _most;

    /// <summary>Part of the weight of its own article's headline, 0 to 1; 1 in the headline itself.</summary>
    /// <param name="thing">A figure.</param>
    public double Carried(CountedThing thing)
    {
        var title = _newsroom.TitleRoots(thing.Article.Article.Id);
        var all = title.Values.Sum();
        return all <= 0 ? 0 : Roots(thing).Sum(root => title.GetValueOrDefault(root)) / all;
    }

    private static IEnumerable<string> Roots(CountedThing thing) =>
        thing.Context.Near.Values.Select(near => StorySentence.RootOf(near.Stem)).Distinct(StringComparer.Ordinal);
}
