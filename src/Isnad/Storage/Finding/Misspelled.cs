namespace Isnad.Storage.Finding;

/// <summary>Finds the word of the index that somebody meant who typed one that hardly any article holds.</summary>
/// <param name="vocabulary">The words of the index.</param>
internal sealed class Misspelled(Vocabulary vocabulary)
{
    private const int ShortestWord = 4;
    private const int LongEnoughForTwo = 7;
    private const int SureOfBeginning = 3;
    private const int Few = 2;
    private const int FarMore = 100;
    private const int SmallStore = 200;
    private const int LeastTwoAway = 10;

    /// <summary>The word meant: one letter away, of long words two; the one that most articles hold. Null where none is likely.</summary>
    /// <param name="word">A word as the index has it.</param>
    /// <param name="articles">How many articles hold it.</param>
    public string? Meant(string word, long articles)
    {
        if (word.Length < ShortestWord - 1 || articles > Few)
            return null;
        var least =
            articles > 0 ? FarMore * articles
            : vocabulary.Articles > SmallStore ? Few + 1
            : 1;
        // Of three letters too many words are one letter away: only dots are mistaken, النفظ for النفط.
        var near = Often(vocabulary.Held(word.Length < ShortestWord ? Letters.OtherDots(word) : Letters.OneAway(word)), least);
        if (near is not null || word.Length < LongEnoughForTwo)
            return near;
        var begins = vocabulary.Beginning(word[..SureOfBeginning]);
        return Often(
            begins.Where(w => Letters.Apart(w.Key, word) <= 2).ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal),
            vocabulary.Articles > SmallStore ? Math.Max(least, LeastTwoAway) : least
        );
    }

    private static string? Often(Dictionary<string, long> words, long least) =>
        words
            .Where(w => w.Value >= least && w.Key.Length >= ShortestWord - 1)
            .OrderByDescending(w => w.Value)
            .ThenBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => w.Key)
            .FirstOrDefault();
}
