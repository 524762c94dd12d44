namespace Isnad.Arabic.Words;

/// <summary>Pronouns joined to the end of a word: دعمها, عنهم.</summary>
public static class Pronouns
{
    /// <summary>Whether a noun ends like one with the pronoun of a third person: رفضه, رفضها, رفضهم.</summary>
    /// <param name="written">The word as written, so that ة is told from ه.</param>
    public static bool EndsIn(string written) =>
        written.EndsWith('ه') || written.EndsWith("ها", StringComparison.Ordinal) || written.EndsWith("هم", StringComparison.Ordinal);

    /// <summary>Whether a word is a preposition with the pronoun of a third person: عنه, عنها, عنهم.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="preposition">The preposition, folded.</param>
    public static bool StandsOn(string word, string preposition) =>
        word.StartsWith(preposition, StringComparison.Ordinal) && word.AsSpan(preposition.Length) is "ه" or "ها" or "هم";
}
