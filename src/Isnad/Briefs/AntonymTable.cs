using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>Words that stand against each other: rise and fall, accept and refuse.</summary>
internal static class AntonymTable
{
    private static readonly FrozenDictionary<string, (string Matter, string Pole)> Words = Build();

    /// <summary>The matter and pole of a folded word; null when it is in no row. A leading و ف ب ل and ال are looked through.</summary>
    public static (string Matter, string Pole)? Find(string folded)
    {
        foreach (var reading in Clitics.Readings(folded))
        {
            if (Words.TryGetValue(reading.Stem, out var found)) return found;
        }
        return null;
    }

    private static FrozenDictionary<string, (string, string)> Build()
    {
        var words = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows(typeof(AntonymTable).Assembly, "Briefs/antonyms.tsv"))
        {
            foreach (var word in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)) words.TryAdd(word, (row[0], row[1]));
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
