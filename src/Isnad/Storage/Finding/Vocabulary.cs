using System.Text.Json;

namespace Isnad.Storage.Finding;

/// <summary>The words that the index of a store holds, with how many articles hold each.</summary>
/// <param name="store">The store.</param>
internal sealed class Vocabulary(Store store)
{
    private const int MostBeginnings = 3000;

    private static readonly System.Text.Json.Serialization.Metadata.JsonTypeInfo<string[]> Words = VocabularyTypes.Default.StringArray;

    private long? _articles;

    /// <summary>How many articles the store holds.</summary>
    public long Articles => _articles ??= store.Number("SELECT count(*) FROM articles WHERE removed = 0");

    /// <summary>Of some words those that articles hold.</summary>
    /// <param name="words">Words as the index has them.</param>
    public Dictionary<string, long> Held(IEnumerable<string> words)
    {
        var held = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (
            var (word, articles) in store.Query(
                "SELECT v.term, v.doc FROM json_each($words) w CROSS JOIN words_held v ON v.term = w.value",
                r => (r.GetString(0), r.GetInt64(1)),
                ("$words", JsonSerializer.Serialize([.. words.Distinct(StringComparer.Ordinal)], Words))
            )
        )
            held[word] = articles;
        return held;
    }

    /// <summary>The words that begin with some letters.</summary>
    /// <param name="letters">The letters.</param>
    public Dictionary<string, long> Beginning(string letters) =>
        store
            .Query(
                "SELECT term, doc FROM words_held WHERE term >= $from AND term < $to LIMIT $most",
                r => (r.GetString(0), r.GetInt64(1)),
                ("$from", letters),
                ("$to", letters + '\uFFFF'),
                ("$most", MostBeginnings)
            )
            .ToDictionary(w => w.Item1, w => w.Item2, StringComparer.Ordinal);
}

/// <summary>Lists of words as JSON, with code made at compile time so that a search starts quickly.</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(string[]))]
internal sealed partial class VocabularyTypes : System.Text.Json.Serialization.JsonSerializerContext;
