namespace Isnad.Arabic.Words;

/// <summary>What the letters of a folded word show of it: the article, number, case.</summary>
/// <remarks>Letters alone: a word may look like a plural and be none (قانون, مسكين); who asks knows what else must hold.</remarks>
public static class WordShape
{
    /// <summary>Whether a word begins with the letters of the article: الوزير.</summary>
    /// <param name="word">A folded word.</param>
    public static bool HasArticle(string word) => word.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>Whether و and the article stand joined in front: والوزير.</summary>
    /// <param name="word">A folded word.</param>
    public static bool HasJoinedArticle(string word) => word.StartsWith("وال", StringComparison.Ordinal);

    /// <summary>Whether a preposition and the article stand joined in front: للوزير, بالوزير.</summary>
    /// <param name="word">A folded word.</param>
    public static bool HasGovernedArticle(string word) =>
        word.StartsWith("لل", StringComparison.Ordinal) || word.StartsWith("بال", StringComparison.Ordinal);

    /// <summary>The word without its article; the word itself where less than three letters would be left.</summary>
    /// <param name="word">A folded word.</param>
    public static string WithoutArticle(string word) => HasArticle(word) && word.Length > 4 ? word[2..] : word;

    /// <summary>The sound plural of those who act: عاملون.</summary>
    /// <param name="word">A folded word.</param>
    public static bool IsSubjectPlural(string word) => word.EndsWith("ون", StringComparison.Ordinal);

    /// <summary>The sound plural, or the dual, of those whom something is done to: عاملين.</summary>
    /// <param name="word">A folded word.</param>
    public static bool IsObjectPlural(string word) => word.EndsWith("ين", StringComparison.Ordinal);

    /// <summary>The sound masculine plural in any case: عاملون, عاملين.</summary>
    /// <param name="word">A folded word.</param>
    public static bool IsSoundPlural(string word) => IsSubjectPlural(word) || IsObjectPlural(word);

    /// <summary>The sound feminine plural: قوات.</summary>
    /// <param name="word">A folded word.</param>
    public static bool IsFemininePlural(string word) => word.EndsWith("ات", StringComparison.Ordinal);

    /// <summary>A broken plural by its pattern: مصادر, فصائل, أحزاب, وفود, سفراء, رجال.</summary>
    /// <param name="bare">A folded word without the article.</param>
    public static bool IsBrokenPlural(string bare) =>
        bare is [_, _, 'ا', _, _] or [_, _, 'ا', _, _, _] or ['ا', _, _, 'ا', _] or [_, _, 'و', _] or [.., 'ا', 'ء'] or [_, _, 'ا', _];

    /// <summary>Whether a verb has the first letter of an imperfect of the third person: يقول, تقول.</summary>
    /// <param name="verb">A folded word that is known to be a verb.</param>
    public static bool IsImperfect(string verb) => verb is ['ي' or 'ت', ..];

    /// <summary>Whether a word is written as an indefinite object: بيانا, بيانًا.</summary>
    /// <param name="written">The word as it stands in the text.</param>
    public static bool IsIndefiniteObject(ReadOnlySpan<char> written) => written.TrimEnd('\u064B') is [.., 'ا'];

    /// <summary>An adjective of origin or kind by its ending, in any number: روسي, عسكرية, محليون, سوريتين.</summary>
    /// <param name="word">A folded word.</param>
    public static bool IsNisba(string word) =>
        word.EndsWith('ي')
        || word.EndsWith("يه", StringComparison.Ordinal)
        || word.EndsWith("يين", StringComparison.Ordinal)
        || word.EndsWith("يون", StringComparison.Ordinal)
        || word.EndsWith("يتين", StringComparison.Ordinal);
}
