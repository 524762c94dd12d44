namespace Isnad.Briefs;

/// <summary>Learns the weights of <see cref="AgreementReader"/> from labelled pairs.</summary>
/// <remarks>
/// Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with L2 shrinking; features seen fewer than ten times are left out, so
/// that no row can be learned by heart.
/// </remarks>
public sealed class AgreementTrainer
{
    private const int Rounds = 15;
    private const int FewestSeen = 10;
    private const double Rate = 0.15;
    private const double Shrink = 0.002;

    /// <summary>The weights, by feature.</summary>
    /// <param name="pairs">Pairs with whether they agree.</param>
    public IReadOnlyDictionary<string, double> Learn(IReadOnlyList<(string First, string Second, bool Agree)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return Learn([.. pairs.Select(Row)]);
    }

    /// <summary>Accuracy, and F1 of agreement, when each of some equal parts is judged by what the others teach.</summary>
    /// <param name="pairs">Pairs with whether they agree.</param>
    /// <param name="folds">How many parts, 2 or more.</param>
    /// <returns>The two figures, each 0 to 1, and the places of the pairs that were judged wrongly.</returns>
    public (double Accuracy, double AgreeF1, IReadOnlyList<int> Wrong) CrossValidate(
        IReadOnlyList<(string First, string Second, bool Agree)> pairs,
        int folds
    )
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var rows = pairs.Select(Row).ToList();
        var (both, said, agree) = (0, 0, rows.Count(r => r.Agree));
        var wrong = new List<int>();
        for (var fold = 0; fold < folds; fold++)
        {
            // headlines that follow each other are often one original in several versions: parts are whole stretches
            var weights = Learn([.. rows.Where((_, i) => i * folds / rows.Count != fold)]);
            for (var i = 0; i < rows.Count; i++)
            {
                if (i * folds / rows.Count != fold)
                    continue;
                var yes = rows[i].Features.Sum(f => f.Value * weights.GetValueOrDefault(f.Name)) > 0;
                if (yes != rows[i].Agree)
                    wrong.Add(i);
                if (yes)
                    said++;
                if (yes && rows[i].Agree)
                    both++;
            }
        }
        return (1 - ((double)wrong.Count / rows.Count), 2.0 * both / Math.Max(1, said + agree), wrong);
    }

    /// <summary>How many pairs differ in their numbers and in nothing else that is known, and how many of these disagree.</summary>
    /// <param name="pairs">Pairs with whether they agree.</param>
    public (int Differ, int Disagree) NumbersAlone(IReadOnlyList<(string First, string Second, bool Agree)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var alone = pairs
            .Where(p =>
                new AgreementPair(p.First, p.Second)
                    is { NumberDiffers: true, NegationDiffers: false, NameDiffers: false, PlaceDiffers: false, Swaps.Count: 0 }
            )
            .ToList();
        return (alone.Count, alone.Count(p => !p.Agree));
    }

    private static (List<(string Name, double Value)> Features, bool Agree) Row((string First, string Second, bool Agree) pair) =>
        (AgreementFeatures.Of(new AgreementPair(pair.First, pair.Second)), pair.Agree);

    private static Dictionary<string, double> Learn(List<(List<(string Name, double Value)> Features, bool Agree)> all)
    {
        var seen = all.SelectMany(r => r.Features.Select(f => f.Name))
            .GroupBy(n => n, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var rows = all.ConvertAll(r => (Features: r.Features.FindAll(f => seen[f.Name] >= FewestSeen), r.Agree));
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
                    var slope =
                        (error * value)
                        - (Shrink * weights.GetValueOrDefault(name) * (name.Contains(':', StringComparison.Ordinal) ? 8 : 1));
                    squares[name] = squares.GetValueOrDefault(name) + (slope * slope);
                    weights[name] = weights.GetValueOrDefault(name) + (Rate * slope / (1e-6 + Math.Sqrt(squares[name])));
                }
            }
        }
        return weights.Where(w => Math.Abs(w.Value) >= 0.02).ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal);
    }
}
