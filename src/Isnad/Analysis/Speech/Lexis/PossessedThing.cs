using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>A thing with a pronoun (دعمها, رفضه), which is an object, not who speaks.</summary>
/// <remarks>Relatives and holders of offices (والدها, محاميه) do speak.</remarks>
internal static class PossessedThing
{
    /// <summary>A word rarer than this may be a name that only ends like one with a pronoun.</summary>
    private const float Rare = 8f;

    /// <summary>Whether the word at a token is a thing with a pronoun.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool Is(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.IsWord(at) || paragraph.IsName(at) || paragraph.IsDefinite(at))
            return false;
        var word = paragraph[at];
        if (WithoutPronoun(word, paragraph.Written(at)) is not { } thing || IsSomebody(thing))
            return false;
        return !NameWord.IsFurther(paragraph, at + 1) && WordRarity.Of(word) < Rare;
    }

    /// <summary>Whether the word at a token ends in a pronoun, also when it means somebody: رفاقه, أنصارها.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool HasPronoun(SpeechParagraph paragraph, int at) =>
        paragraph.IsWord(at)
        && !paragraph.IsName(at)
        && !paragraph.IsDefinite(at)
        && WithoutPronoun(paragraph[at], paragraph.Written(at)) is { } owned
        && (IsSomebody(owned) || WordRarity.Of(paragraph[at]) < Rare);

    /// <summary>What stands before a pronoun of the third person; null where there is none, or too little before it.</summary>
    private static string? WithoutPronoun(string word, string written)
    {
        if (word.Length < (word[^1] is 'ا' or 'م' ? 4 : 5))
            return null;
        if (written.EndsWith("ها", StringComparison.Ordinal) || written.EndsWith("هم", StringComparison.Ordinal))
            return word[..^2];
        if (written.EndsWith('ه'))
            return word[..^1];
        return written.EndsWith("هما", StringComparison.Ordinal) ? word[..^3] : null;
    }

    /// <summary>A relative, the holder of an office, or one of a trade: والد(ها), محامي(ه), مخرج(ه).</summary>
    private static bool IsSomebody(string owned) =>
        WordClass.Kin.Has(owned) || RoleWord.IsTrade(owned.EndsWith('ت') ? $"ال{owned[..^1]}ه" : "ال" + owned);
}
