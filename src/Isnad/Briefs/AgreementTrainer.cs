namespace Isnad.Briefs;

/// <summary>Learns the weights of <see cref="AgreementReader"/> from labelled pairs.</summary>
/// <remarks>Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with L2 shrinking; word features seen fewer than three times are left out, so that no row can be learned by heart.</remarks>
public sealed class AgreementTrainer
{
    private const int Rounds = 30;
    private const int FewestSeen = 5;
    private const double Rate = 0.15;
    private const double Shrink = 0.004;

    /// <summary>The weights, by feature.</summary>
    /// <param name="pairs">Pairs with whether they agree.</param>
    public IReadOnlyDictionary<string, double> Learn(IReadOnlyList<(string First, string Second, bool Agree)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var rows = pairs.Select(p => (Features: AgreementFeatures.Of(new AgreementPair(p.First, p.Second)), p.Agree)).ToList();
        var seen = rows.SelectMany(r => r.Features.Select(f => f.Name)).GroupBy(n => n, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var row in rows) row.Features.RemoveAll(f => seen[f.Name] < FewestSeen);
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var squares = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            for (var k = 0; k < rows.Count; k++)
            {
                var (features, agree) = rows[(int)((k * 7919L + round * 104729L) % rows.Count)];
                var error = (agree ? 1 : 0) - (1 / (1 + Math.Exp(-features.Sum(f => f.Value * weights.GetValueOrDefault(f.Name)))));
                foreach (var (name, value) in features)
                {
                    var slope = (error * value) - (Shrink * weights.GetValueOrDefault(name) * (name.Contains(':', StringComparison.Ordinal) ? 8 : 1));
                    squares[name] = squares.GetValueOrDefault(name) + (slope * slope);
                    weights[name] = weights.GetValueOrDefault(name) + (Rate * slope / (1e-6 + Math.Sqrt(squares[name])));
                }
            }
        }
        return weights.Where(w => Math.Abs(w.Value) >= 0.02).ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal);
    }
}
