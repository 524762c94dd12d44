using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>Days of news on which every article carries the story that a reader put it into.</summary>
internal sealed class LabelledDays
{
    private const int Candidates = 40;
    private const double SizePower = 0.75;

    private readonly Dictionary<ArticleId, string> _labels;
    private readonly List<(ArticleSketch Article, List<ArticleSketch> Near)> _near;

    private LabelledDays(List<ArticleSketch> sketches, Dictionary<ArticleId, string> labels)
    {
        Sketches = sketches;
        _labels = labels;
        var index = new ArticleIndex();
        foreach (var sketch in sketches)
            index.Add(sketch);
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

    /// <summary>The pairs of articles that could be of one story, as examples to learn from.</summary>
    /// <remarks>
    /// A pair of large stories weighs less than one of small ones, or the largest affair would be all that is learned from.
    /// </remarks>
    public IEnumerable<(float[] Likeness, bool Same, double Weight)> Pairs()
    {
        var sizes = _labels.Values.CountBy(l => l, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var alone = Sketches.ToDictionary(s => s.Id, Alone);
        foreach (
            var (one, other) in _near
                .SelectMany(n => n.Near.Select(o => ArticleSketch.Compare(n.Article, o) < 0 ? (n.Article, o) : (o, n.Article)))
                .Distinct()
        )
        {
            var (label, its) = (_labels[one.Id], _labels[other.Id]);
            yield return (
                StoryLikeness.Of(alone[one.Id], alone[other.Id]),
                label == its,
                Math.Pow(Math.Max(sizes[label], sizes[its]), -SizePower)
            );
        }
    }

    private static StoryProfile Alone(ArticleSketch article)
    {
        var story = new StoryProfile(StoryId.OpenedBy(article.Id));
        story.Add(article);
        return story;
    }

    /// <summary>BCubed F1 (Amigó et al. 2009) and pairwise F1 of some stories.</summary>
    public (double BCubed, double Pairwise) Score(IEnumerable<StoryProfile> stories)
    {
        var sizes = _labels.Values.CountBy(l => l, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        double precision = 0,
            recall = 0,
            pairs = 0,
            right = 0,
            wanted = sizes.Values.Sum(PairsOf);
        foreach (var story in stories)
        {
            pairs += PairsOf(story.Members.Count);
            foreach (var (label, count) in story.Members.CountBy(m => _labels[m.Id], StringComparer.Ordinal))
            {
                precision += (double)count * count / story.Members.Count;
                recall += (double)count * count / sizes[label];
                right += PairsOf(count);
            }
        }
        return (2 * precision * recall / (precision + recall) / _labels.Count, 2 * right / Math.Max(1, pairs + wanted));
    }

    private static double PairsOf(int count) => count * (count - 1) / 2.0;
}
