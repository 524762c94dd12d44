namespace Isnad.Arabic.Words;

/// <summary>Takes the commonest prefixes and suffixes off a folded word, so that forms of one word meet when texts are compared.</summary>
/// <remarks>
/// After light10 (Larkey, Ballesteros and Connell 2007, "Light stemming for Arabic information retrieval", table 1), with its
/// minimum lengths. For comparing texts only: names go through the gazetteer and are never stemmed, because stems damage them.
/// </remarks>
public static class LightStemmer
{
    private static readonly string[] Prefixes = ["وال", "فال", "بال", "كال", "ولل", "لل", "ال"];
    private static readonly string[] Suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "هم", "ه", "ي", "ا"];

    /// <summary>The stem of a folded word; the word itself when what would remain is too short to mean anything.</summary>
    /// <param name="folded">A folded word (<see cref="Letters.Folding"/>).</param>
    public static string Stem(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (folded.Length < 4)
            return folded;
        var word = folded.AsSpan();
        if (word[0] == 'و' && word.Length >= 5)
            word = word[1..];
        foreach (var prefix in Prefixes)
        {
            if (word.Length >= prefix.Length + 3 && word.StartsWith(prefix, StringComparison.Ordinal))
            {
                word = word[prefix.Length..];
                break;
            }
        }
        foreach (var suffix in Suffixes)
        {
            if (word.Length >= suffix.Length + 3 && word.EndsWith(suffix, StringComparison.Ordinal))
                word = word[..^suffix.Length];
        }
        return word.Length == folded.Length ? folded : word.ToString();
    }
}
