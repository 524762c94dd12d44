namespace Isnad.Stories;

/// <summary>Learns the weights of <see cref="StoryWindow"/> from days on which every article carries the story it belongs to.</summary>
/// <remarks>
/// Logistic regression over pairs of articles, by Newton's method with a ridge; then the threshold and the ease with the best BCubed and
/// pairwise F1 of full runs. Of each setting its neighbours count as well: a peak between two bad settings would not carry over; what lies
/// on the edge is not taken.
/// </remarks>
internal sealed class StoryTrainer
{
    private const int Neighbours = 4;

    private static readonly Dictionary<string, float> ByHand = new(StringComparer.Ordinal)
    {
        [StoryLikeness.Formula] = -6,
        [StoryLikeness.NewName] = 4,
    };

    private static readonly float[] Thresholds = [-0.6f, -0.5f, -0.4f, -0.3f, -0.2f, -0.1f];
    private static readonly float[] Eases = [0.7f, 0.8f, 0.9f, 1, 1.1f];

    private readonly double _ridge;
    private readonly int? _threads;

    public StoryTrainer(double ridge = 1e-4, int? threads = null) => (_ridge, _threads) = (ridge, threads);

    /// <summary>Learns from some sets of labelled articles, each of which weighs the same.</summary>
    /// <param name="days">The sets.</param>
    public StoryWeights Learn(IReadOnlyList<LabelledDays> days)
    {
        var byHand = StoryLikeness.Names.Index().Where(n => ByHand.ContainsKey(n.Item)).ToList();
        var examples = new List<(float[] Likeness, double Same, double Weight)>();
        foreach (var set in days)
        {
            var pairs = set.Pairs().ToList();
            foreach (var (likeness, _, _) in pairs)
            foreach (var (at, _) in byHand)
                likeness[at] = 0;
            var all = pairs.Sum(e => e.Weight);
            examples.AddRange(pairs.Select(e => (e.Likeness, e.Same ? 1.0 : 0, e.Weight / all)));
        }
        var join = LogisticFit.Fit(examples, _ridge);
        foreach (var (at, name) in byHand)
            join[at] = ByHand[name];
        var scores = (from t in Enumerable.Range(0, Thresholds.Length) from e in Enumerable.Range(0, Eases.Length) select (t, e))
            .AsParallel()
            .WithDegreeOfParallelism(Cores.Of(_threads))
            .ToDictionary(s => s, s => Score(days, new StoryWeights(join, Thresholds[s.t], Eases[s.e])));
        var (threshold, ease) = scores
            .Keys.Where(s => Around(scores, s).Count() == Neighbours)
            .OrderByDescending(s => (2 * scores[s]) + Around(scores, s).Average())
            .ThenBy(s => s)
            .First();
        return new StoryWeights(join, Thresholds[threshold], Eases[ease]);
    }

    /// <summary>BCubed and pairwise F1 of a run with some weights.</summary>
    public static (double BCubed, double Pairwise) Score(LabelledDays days, StoryWeights weights) =>
        days.Score(new StoryTracker(weights).Cluster(days.Sketches));

    private static double Score(IReadOnlyList<LabelledDays> days, StoryWeights weights) =>
        days.Average(set =>
        {
            var (bcubed, pairwise) = Score(set, weights);
            return bcubed + pairwise;
        });

    private static IEnumerable<double> Around(Dictionary<(int T, int E), double> scores, (int T, int E) at) =>
        scores.Where(s => Math.Abs(s.Key.T - at.T) + Math.Abs(s.Key.E - at.E) == 1).Select(s => s.Value);
}
