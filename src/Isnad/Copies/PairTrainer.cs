namespace Isnad.Copies;

/// <summary>
/// Learns the weights of <see cref="PairJudge"/> from labelled pairs: multinomial logistic regression by gradient descent with a ridge.
/// </summary>
internal static class PairTrainer
{
    private const int Rounds = 4000;
    private const double Ridge = 0.001;

    /// <summary>Weights by relation, then by feature.</summary>
    public static float[][] Learn(IReadOnlyList<(PairFeatures Features, CopyRelation Relation)> pairs)
    {
        var examples = pairs.Select(p => (Features: p.Features.Values, Class: (int)p.Relation)).ToList();
        var n = PairFeatures.Names.Count;
        var weights = Enumerable.Range(0, 5).Select(_ => new float[n]).ToArray();
        var velocity = Enumerable.Range(0, 5).Select(_ => new double[n]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = Enumerable.Range(0, 5).Select(_ => new double[n]).ToArray();
            foreach (var (features, label) in examples)
            {
                var p = PairJudge.Probabilities(features, weights);
                for (var c = 0; c < 5; c++)
                for (var i = 0; i < n; i++)
                    gradient[c][i] += (p[c] - (c == label ? 1 : 0)) * features[i];
            }
            for (var c = 0; c < 5; c++)
            {
                for (var i = 0; i < n; i++)
                {
                    var slope = (gradient[c][i] / examples.Count) + (i == n - 1 ? 0 : Ridge * weights[c][i]);
                    velocity[c][i] = (0.9 * velocity[c][i]) - (0.5 * slope);
                    weights[c][i] += (float)velocity[c][i];
                }
            }
        }
        return weights;
    }
}
