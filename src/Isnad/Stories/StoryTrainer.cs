using Isnad.Analysis;

namespace Isnad.Stories;

/// <summary>Learns the weights of <see cref="StoryWindow"/> from days on which every article carries the story it belongs to.</summary>
/// <remarks>
/// Groups each day twice, once joining only what is right and once as the weights so far say, and takes the pairs that came up as
/// examples (imitation learning after Ross et al. 2011, "A reduction of imitation learning and structured prediction"). Logistic
/// regression by Newton's method with a ridge; the thresholds are those with the best BCubed and pairwise F1 of full runs.
/// </remarks>
internal sealed class StoryTrainer
{
    private const int Rounds = 3;
    private const int MostWeight = 30;
    private const float FromAll = -3;

    private readonly double _ridge;

    public StoryTrainer(double ridge = 1e-4) => _ridge = ridge;

    /// <summary>Learns from some sets of labelled articles.</summary>
    /// <param name="sets">Each set: articles with their story's label.</param>
    public StoryWeights Learn(IReadOnlyList<IReadOnlyList<(AnalysedArticle Article, string Story)>> sets)
    {
        var days = sets.Select(LabelledDays.Of).ToList();
        var examples = new List<(float[] Likeness, bool Same, double Weight)>();
        var weights = Start();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var set in days)
            {
                var seen = new List<(float[] Likeness, bool Same, double Weight)>();
                Group(set, weights, FromAll, onlyRight: true, seen);
                Group(set, weights, FromAll / 3, onlyRight: false, seen);
                var all = seen.Sum(e => e.Weight);
                examples.AddRange(seen.Select(e => (e.Likeness, e.Same, e.Weight / all)));
            }
            weights = LogisticFit.Fit(examples, _ridge);
        }
        return (from threshold in new[] { -0.6f, -0.3f, 0f, 0.3f }
                from absorb in new[] { 0f, 0.2f, 0.4f, 0.6f }
                let candidate = new StoryWeights(weights, threshold, absorb)
                orderby days.Average(set => { var (bcubed, pairwise) = set.Score(new StoryTracker(candidate).Cluster(set.Sketches)); return bcubed + (pairwise / 2); }) descending
                select candidate).First();
    }

    /// <summary>BCubed and pairwise F1 of a run with some weights.</summary>
    public static (double BCubed, double Pairwise) Score(IReadOnlyList<(AnalysedArticle Article, string Story)> set, StoryWeights weights)
    {
        var days = LabelledDays.Of(set);
        return days.Score(new StoryTracker(weights).Cluster(days.Sketches));
    }

    private static float[] Start() => [.. StoryLikeness.Names.Select(n => n switch { "all" or "lead" or "nearest-all" or "each-all" => 3f, "title" => 2f, "time" => 1f, "bias" => -5f, _ => 0f })];

    private static void Group(LabelledDays set, float[] weights, float stop, bool onlyRight, List<(float[] Likeness, bool Same, double Weight)> seen)
    {
        var current = new StoryWeights(weights, stop, stop);
        var known = new Dictionary<(StoryProfile, StoryProfile), float[]>();
        new StoryGrouping(
            (a, b) =>
            {
                if (StoryLikeness.Gap(a, b) > StoryWindow.Days) return null;
                var likeness = known[(a, b)] = StoryLikeness.Of(a, b);
                return current.LogOdds(likeness);
            },
            (a, b, logOdds) =>
            {
                if (logOdds < stop) return false;
                var same = set.Same(a, b);
                seen.Add((known[(a, b)], same > 0.5, Math.Sqrt(Math.Min(Math.Min(a.Members.Count, b.Members.Count), MostWeight)) * Math.Max(same, 1 - same)));
                return onlyRight ? same > 0.5 : logOdds >= 0;
            }).Run(set.Near(), (_, _) => { });
    }
}
