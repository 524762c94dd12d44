using Isnad.Storage.Finding;

namespace Isnad.Exports;

/// <summary>What somebody must know of how a search was read: words left out, words searched in another spelling, words that no article holds.</summary>
public static class SearchNotes
{
    /// <summary>The notes, each a sentence; none where all was searched as typed.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="arabic">Whether in Arabic.</param>
    public static IEnumerable<string> Of(SearchResult result, bool arabic)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var (typed, instead) in result.Plan.Corrected)
            yield return arabic
                ? $"«{typed}» لا ترد إلا نادرا أو لا ترد؛ بُحث عن «{instead}»"
                : $"hardly any article, or none, has {typed}; searched for {instead}";
        if (result.LeftOut.Count > 0)
        {
            var words = string.Join(arabic ? "، " : ", ", result.LeftOut);
            yield return (result.Whole, arabic) switch
            {
                (0, true) => $"لا مقال فيه كل الكلمات؛ تُرك: {words}",
                (0, false) => $"no article has all the words; left out: {words}",
                (_, true) => $"{result.Whole} فيها كل الكلمات؛ وفي الباقي تُرك: {words}",
                _ => $"{result.Whole} have all the words; left out in the others: {words}",
            };
        }
        else if (result.Found == 0 && result.Plan.Missing is { Count: > 0 } missing)
            yield return arabic ? $"لا مقال فيه: {string.Join("، ", missing)}" : $"no article has: {string.Join(", ", missing)}";
        else if (result.Found == 0 && result.Plan.IsEmpty)
            yield return arabic ? "لا كلمة يُبحث عنها" : "there is no word to search for";
    }
}
