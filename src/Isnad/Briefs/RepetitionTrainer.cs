using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>What a reader says of a sentence beside those told before it.</summary>
internal enum RepetitionVerdict
{
    /// <summary>It tells something new.</summary>
    Adds,

    /// <summary>Its main clause was told; it adds a detail.</summary>
    Detail,

    /// <summary>It says nothing new.</summary>
    Repeats,
}

/// <summary>A judged sentence.</summary>
/// <param name="Days">The days that it comes from.</param>
/// <param name="Verdict">The reader's.</param>
/// <param name="Features">Of <see cref="RepetitionFeatures"/>.</param>
internal sealed record JudgedSentence(string Days, RepetitionVerdict Verdict, float[] Features);

/// <summary>Learns the weights of <see cref="RepetitionJudge"/>: logistic regression with a ridge.</summary>
internal static class RepetitionTrainer
{
    private const double Ridge = 0.001;

    /// <summary>
    /// The weights, in the order of <see cref="RepetitionFeatures.Names"/>; a sentence with one more detail counts as repetition.
    /// </summary>
    /// <param name="judged">Judged sentences.</param>
    public static float[] Learn(IEnumerable<JudgedSentence> judged) => LogisticFit.Fit([.. judged.Select(Example)], Ridge);

    /// <summary>Each set of days judged by what the others teach: how likely each sentence repeats.</summary>
    /// <param name="judged">Judged sentences.</param>
    public static List<(JudgedSentence Sentence, double Likely)> LeaveOneOut(IReadOnlyList<JudgedSentence> judged) =>
        LogisticFit.LeaveOneOut(judged, j => j.Days, Example, Ridge);

    private static (float[] Features, double Yes, double Weight) Example(JudgedSentence judged) =>
        (judged.Features, judged.Verdict == RepetitionVerdict.Adds ? 0 : 1, 1);
}
