using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>Learns the weights of <see cref="StoryTracker"/> from days on which every article carries the story it belongs to.</summary>
/// <remarks>
/// Replays each day with the right stories so far: the right story of an article is an example, the likeliest wrong ones are
/// counter-examples. Logistic regression by gradient descent with a ridge; the thresholds are those with the best BCubed F1 of a full run.
/// </remarks>
internal sealed class StoryTrainer
{
    private const int Rounds = 2500;
    private const int HardNegatives = 4;
    private const float Ridge = 0.0002f;

    /// <summary>Learns from some sets of labelled articles.</summary>
    /// <param name="sets">Each set: articles with their story's label.</param>
    public StoryWeights Learn(IReadOnlyList<IReadOnlyList<(AnalysedArticle Article, string Story)>> sets)
    {
        var prepared = sets.Select(Prepare).ToList();
        var weights = new float[StoryFeatures.Names.Count];
        weights[0] = weights[1] = 3;
        weights[^1] = -3;
        for (var round = 0; round < 3; round++)
        {
            var current = new StoryWeights(weights, 0.5f, 1);
            var examples = prepared.SelectMany(set => Examples(set, current)).ToList();
            weights = Fit(examples);
        }
        return (from threshold in new[] { 0.35f, 0.4f, 0.45f, 0.5f, 0.55f, 0.6f, 0.65f, 0.7f }
                from merge in new[] { 0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 1.1f }
                let candidate = new StoryWeights(weights, threshold, merge)
                orderby prepared.Average(set => Score(set, candidate)) descending
                select candidate).First();
    }

    /// <summary>BCubed F1 of a run with some weights.</summary>
    public double Score(IReadOnlyList<(AnalysedArticle Article, string Story)> set, StoryWeights weights) => Score(Prepare(set), weights);

    private static List<(ArticleSketch Sketch, string Story)> Prepare(IReadOnlyList<(AnalysedArticle Article, string Story)> set)
    {
        var sketcher = new ArticleSketcher(StemTable.Shipped);
        var label = set.ToDictionary(s => s.Article.Article.Id, s => s.Story);
        return [.. StoryTracker.InOrder([.. set.Select(s => s.Article)]).Select(a => (sketcher.Sketch(a), label[a.Article.Id]))];
    }

    private static IEnumerable<(float[] Features, bool Same, float Weight)> Examples(List<(ArticleSketch Sketch, string Story)> set, StoryWeights current)
    {
        var index = new StoryIndex();
        var stories = new Dictionary<string, StoryProfile>(StringComparer.Ordinal);
        foreach (var (sketch, label) in set)
        {
            var right = stories.GetValueOrDefault(label);
            if (right is not null) yield return (StoryFeatures.Of(sketch, right), true, 1);
            var wrong = index.Candidates(sketch, StoryTracker.WindowDays).Where(c => c != right).Select(c => StoryFeatures.Of(sketch, c)).OrderByDescending(current.Probability).Take(HardNegatives);
            foreach (var features in wrong) yield return (features, false, 1);
            if (right is null) stories[label] = right = new StoryProfile(StoryId.OpenedBy(sketch.Id));
            right.Add(sketch);
            index.Add(sketch, right);
        }
    }

    private static float[] Fit(List<(float[] Features, bool Same, float Weight)> examples)
    {
        var weights = new double[StoryFeatures.Names.Count];
        var velocity = new double[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var (features, same, weight) in examples)
            {
                var sum = 0.0;
                for (var i = 0; i < weights.Length; i++) sum += weights[i] * features[i];
                var error = ((1 / (1 + Math.Exp(-sum))) - (same ? 1 : 0)) * weight;
                for (var i = 0; i < weights.Length; i++) gradient[i] += error * features[i];
            }
            for (var i = 0; i < weights.Length; i++)
            {
                var slope = (gradient[i] / examples.Count) + (i == weights.Length - 1 ? 0 : Ridge * weights[i]);
                velocity[i] = (0.9 * velocity[i]) - (1.5 * slope);
                weights[i] += velocity[i];
            }
        }
        return [.. weights.Select(w => (float)w)];
    }

    private static double Score(List<(ArticleSketch Sketch, string Story)> set, StoryWeights weights)
    {
        var found = new StoryTracker(weights).Cluster([.. set.Select(s => s.Sketch)]);
        var label = set.ToDictionary(s => s.Sketch.Id, s => s.Story);
        var sizes = set.GroupBy(s => s.Story, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        double precision = 0, recall = 0;
        foreach (var story in found)
        {
            foreach (var group in story.Members.GroupBy(m => label[m.Id], StringComparer.Ordinal))
            {
                var n = group.Count();
                precision += (double)n * n / story.Members.Count;
                recall += (double)n * n / sizes[group.Key];
            }
        }
        return 2 * precision * recall / (precision + recall) / set.Count;
    }
}
