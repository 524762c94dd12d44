using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>Nouns behind في that say where or when something was said: في مؤتمر, في تغريدته.</summary>
internal static class Occasion
{
    private static readonly string[] Pronouns = ["ها", "هم", "ه", "هما"];

    /// <summary>Whether a noun behind في says where or when it was said, with the article or a pronoun or without.</summary>
    /// <param name="word">A folded noun.</param>
    public static bool Is(string word)
    {
        if (WordClass.Occasion.Has(word))
            return true;
        var bare = WordShape.WithoutArticle(word);
        if (WordClass.Occasion.Has(bare))
            return true;
        foreach (var pronoun in Pronouns)
        {
            if (bare.EndsWith(pronoun, StringComparison.Ordinal) && IsOwned(bare[..^pronoun.Length]))
                return true;
        }
        return false;
    }

    /// <summary>The noun before a pronoun, where ت stands for ة: مؤتمر(ه), تغريدت(ه).</summary>
    private static bool IsOwned(string noun) =>
        WordClass.Occasion.Has(noun) || noun is [.. var stem, 'ت'] && WordClass.Occasion.Has(stem + "ه");
}
