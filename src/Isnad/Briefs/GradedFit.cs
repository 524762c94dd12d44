using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Something of a story that a reader graded: a headline, a sentence, a statement.</summary>
/// <param name="Set">The set of stories that it comes from.</param>
/// <param name="Story">The story.</param>
/// <param name="Grade">The grade, from 0.</param>
/// <param name="Features">What speaks for and against it.</param>
internal sealed record Graded(string Set, string Story, int Grade, float[] Features);

/// <summary>Learns from grades how likely something is what is looked for: logistic regression with a ridge.</summary>
/// <param name="ridge">How strongly weights are held to zero.</param>
/// <param name="grades">Of each grade, from 0, how much it counts as what is looked for (0 to 1), and the weight of an example.</param>
internal sealed class GradedFit(double ridge, params (double Yes, double Weight)[] grades)
{
    /// <summary>The weights, in the order of the features.</summary>
    /// <param name="graded">What was graded.</param>
    public float[] Learn(IEnumerable<Graded> graded) => LogisticFit.Fit([.. graded.Select(Example)], ridge);

    /// <summary>Each set of stories judged by what the others teach.</summary>
    /// <param name="graded">What was graded.</param>
    public List<(Graded Graded, double Likely)> LeaveOneOut(IReadOnlyList<Graded> graded) =>
        LogisticFit.LeaveOneOut(graded, g => g.Set, Example, ridge);

    private (float[] Features, double Yes, double Weight) Example(Graded graded) =>
        (graded.Features, grades[graded.Grade].Yes, grades[graded.Grade].Weight);
}
