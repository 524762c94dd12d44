namespace Isnad.Arabic.Words;

/// <summary>A word with what is joined to its front taken off.</summary>
/// <param name="Prefix">The proclitics, folded, in order of writing: <c>وب</c>, <c>لل</c>, <c>ال</c>; empty when there are none.</param>
/// <param name="Stem">The rest, folded; never shorter than two letters unless the whole word is.</param>
/// <param name="Definite">Whether the article ال was among the proclitics, also inside لل.</param>
public readonly record struct CliticSplit(string Prefix, string Stem, bool Definite);

/// <summary>The particles that Arabic writes joined to the next word: و ف ب ل ك س and the article ال.</summary>
/// <remarks>
/// A letter that could be a particle may also be the first of the word (واشنطن, بيروت), so there are several readings; only a
/// lexicon can decide. <see cref="Readings"/> lists them from the fewest letters taken off to the most.
/// </remarks>
public static class Clitics
{
    private static readonly string[] Prefixes =
    [
        "",
        "ال",
        "و",
        "ف",
        "ب",
        "ل",
        "ك",
        "س",
        "لل",
        "وال",
        "فال",
        "بال",
        "كال",
        "وب",
        "ول",
        "وك",
        "وس",
        "فب",
        "فل",
        "فس",
        "ولل",
        "فلل",
        "وبال",
        "وكال",
        "فبال",
    ];

    /// <summary>The combinations of particles that are looked through, folded, the empty one first, from few letters to many.</summary>
    public static IReadOnlyList<string> All => Prefixes;

    /// <summary>Every way to part a folded word into proclitics and stem, the whole word first.</summary>
    /// <param name="folded">A folded word (<see cref="Letters.Folding"/>).</param>
    public static IEnumerable<CliticSplit> Readings(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        foreach (var prefix in Prefixes)
        {
            if (prefix.Length > 0 && (folded.Length < prefix.Length + 2 || !folded.StartsWith(prefix, StringComparison.Ordinal)))
                continue;
            yield return new CliticSplit(
                prefix,
                folded[prefix.Length..],
                prefix.EndsWith("ال", StringComparison.Ordinal) || prefix.EndsWith("لل", StringComparison.Ordinal)
            );
        }
    }

    /// <summary>The folded word without a leading conjunction (و or ف), when at least three letters remain.</summary>
    /// <param name="folded">A folded word.</param>
    public static string WithoutConjunction(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.Length >= 4 && folded[0] is 'و' or 'ف' && folded.Length >= 4 ? folded[1..] : folded;
    }
}
