namespace Isnad.Arabic.Words;

/// <summary>Pronouns joined to the end of a word: دعمها, عنهم.</summary>
public static class Pronouns
{
    /// <summary>Whether a noun ends like one with the pronoun of a third person: رفضه, رفضها, رفضهم.</summary>
    /// <param name="written">The word as written, so that ة is told from ه.</param>
    public static bool EndsIn(string written) =>
        written.EndsWith('ه') || written.EndsWith("ها", StringComparison.Ordinal) || written.EndsWith("هم", StringComparison.Ordinal);

    /// <summary>What a folded word may be without a pronoun of a third person at its end, and the word itself: دعوته, دعوه.</summary>
    /// <param name="folded">A folded word.</param>
    public static IEnumerable<string> Without(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        yield return folded;
        foreach (var pronoun in Third)
        {
            if (folded.Length < pronoun.Length + 3 || !folded.EndsWith(pronoun, StringComparison.Ordinal))
                continue;
            var stem = folded[..^pronoun.Length];
            yield return stem;
            if (stem[^1] == 'ت')
                yield return string.Concat(stem.AsSpan(0, stem.Length - 1), "ه");
        }
    }

    private static readonly string[] Third = ["هما", "هم", "ها", "ه"];

    /// <summary>Whether a word is a preposition with the pronoun of a third person: عنه, عنها, عنهم.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="preposition">The preposition, folded.</param>
    public static bool StandsOn(string word, string preposition) =>
        word.StartsWith(preposition, StringComparison.Ordinal) && word.AsSpan(preposition.Length) is "ه" or "ها" or "هم";
}
