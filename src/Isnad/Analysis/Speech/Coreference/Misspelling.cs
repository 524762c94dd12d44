using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Finds the person whose surname an article spells in two ways: هووك, هوك; أبوردينة, أبودرينة.</summary>
internal static class Misspelling
{
    /// <summary>Words of fewer letters differ in long vowels only.</summary>
    private const int ShortestSlip = 5;

    /// <summary>Plain words are no names.</summary>
    private const float Rare = 6.5f;

    /// <summary>The one person whose surname is nearly a word; null where none or several are.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="parts">The persons by the parts of their names.</param>
    public static (string Full, EntityName? Entity)? Of(string word, Dictionary<string, (string Full, EntityName? Entity)> parts)
    {
        if (word.Length < 3)
            return null;
        (string Full, EntityName? Entity)? found = null;
        foreach (var (part, person) in parts)
        {
            if (part[0] != word[0] || !IsSlip(part, word) || !Folding.Fold(person.Full).EndsWith(" " + part, StringComparison.Ordinal))
                continue;
            if (found is { } other && other.Full != person.Full)
                return null;
            found = person;
        }
        return found;
    }

    /// <summary>Whether a word is neither a given name nor a plain word, so that it may be a surname.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="isName">Whether it was found to be a person's name.</param>
    public static bool MayBe(string word, bool isName) =>
        isName ? !GivenNames.Has(word) || WordRarity.Of(word) > Rare : !GivenNames.Has(word) && WordRarity.Of(word) > Rare;

    private static bool IsSlip(string one, string other) =>
        Consonants(one) == Consonants(other) || one.Length >= ShortestSlip && other.Length >= ShortestSlip && OneOff.Is(one, other);

    private static string Consonants(string word) => string.Concat(word.Where((letter, i) => i == 0 || letter is not ('ا' or 'و' or 'ي')));
}
