using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>Days of news on which every article carries the story that a reader put it into.</summary>
internal sealed class LabelledDays
{
    private const int Candidates = 40;

    private readonly Dictionary<ArticleId, string> _labels;
    private readonly List<(ArticleSketch Article, List<ArticleSketch> Near)> _near;

    private LabelledDays(List<ArticleSketch> sketches, Dictionary<ArticleId, string> labels)
    {
        Sketches = sketches;
        _labels = labels;
        var index = new ArticleIndex();
        foreach (var sketch in sketches) index.Add(sketch);
        _near = [.. sketches.Select(s => (s, index.Nearest(s, StoryWindow.Days, Candidates)))];
    }

    /// <summary>The articles.</summary>
    public IReadOnlyList<ArticleSketch> Sketches { get; }

    public static LabelledDays Of(IReadOnlyList<(AnalysedArticle Article, string Story)> set)
    {
        var sketcher = ArticleSketcher.WithShippedTables();
        var sketches = set.Select(s => sketcher.Sketch(s.Article)).ToList();
        sketches.Sort(ArticleSketch.Compare);
        return new LabelledDays(sketches, set.ToDictionary(s => s.Article.Article.Id, s => s.Story));
    }

    /// <summary>Every article as a story of its own, with those that could be one with it.</summary>
    public Dictionary<StoryProfile, HashSet<StoryProfile>> Near()
    {
        var story = new Dictionary<ArticleSketch, StoryProfile>(ReferenceEqualityComparer.Instance);
        var near = new Dictionary<StoryProfile, HashSet<StoryProfile>>(ReferenceEqualityComparer.Instance);
        foreach (var (article, _) in _near)
        {
            story[article] = new StoryProfile(StoryId.OpenedBy(article.Id));
            story[article].Add(article);
            near[story[article]] = new HashSet<StoryProfile>(ReferenceEqualityComparer.Instance);
        }
        foreach (var (article, others) in _near)
        {
            foreach (var other in others)
            {
                near[story[article]].Add(story[other]);
                near[story[other]].Add(story[article]);
            }
        }
        return near;
    }

    /// <summary>Of the pairs of an article of one and an article of the other, the part that a reader put into one story.</summary>
    public double Same(StoryProfile a, StoryProfile b)
    {
        var of = a.Members.GroupBy(m => _labels[m.Id], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return b.Members.Sum(m => of.GetValueOrDefault(_labels[m.Id])) / ((double)a.Members.Count * b.Members.Count);
    }

    /// <summary>BCubed F1 (Amigó et al. 2009) and pairwise F1 of some stories.</summary>
    public (double BCubed, double Pairwise) Score(IEnumerable<StoryProfile> stories)
    {
        var sizes = _labels.Values.CountBy(l => l, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        double precision = 0, recall = 0, pairs = 0, right = 0, wanted = sizes.Values.Sum(Pairs);
        foreach (var story in stories)
        {
            pairs += Pairs(story.Members.Count);
            foreach (var (label, count) in story.Members.CountBy(m => _labels[m.Id], StringComparer.Ordinal))
            {
                precision += (double)count * count / story.Members.Count;
                recall += (double)count * count / sizes[label];
                right += Pairs(count);
            }
        }
        return (2 * precision * recall / (precision + recall) / _labels.Count, 2 * right / Math.Max(1, pairs + wanted));
    }

    private static double Pairs(int count) => count * (count - 1) / 2.0;
}
