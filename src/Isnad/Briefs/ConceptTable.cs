using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>What a word means, as far as <c>Briefs/concepts.tsv</c> says.</summary>
/// <param name="Matter">What it is about: a direction, a currency, a crime.</param>
/// <param name="Name">Which side or kind: up, dollar, theft.</param>
internal readonly record struct Concept(string Matter, string Name)
{
    /// <summary>Whether other concepts of its matter stand against it.</summary>
    public bool Opposes(Concept other) => Matter == other.Matter && Name != other.Name && Matter[0] != '(';
}

/// <summary>The concepts of words, by the forms that Arabic gives them: particles in front, persons of the verb, endings.</summary>
internal static class ConceptTable
{
    private static readonly string[] Endings =
    [
        "",
        "ت",
        "وا",
        "ون",
        "ين",
        "ان",
        "ات",
        "ه",
        "ها",
        "هم",
        "ته",
        "تها",
        "تهم",
        "يه",
        "ي",
        "ا",
        "نا",
        "تا",
        "وه",
    ];
    private static readonly FrozenDictionary<string, Concept[]> Words = Build();
    private static readonly FrozenDictionary<string, Concept[]>.AlternateLookup<ReadOnlySpan<char>> ByWord = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The concepts of a word; empty when it is in no row.</summary>
    /// <param name="folded">A folded word; of two words joined by _ the pair.</param>
    public static Concept[] Find(string folded)
    {
        foreach (var reading in Clitics.Readings(folded))
        {
            if (reading.Prefix.Length > 0 && reading.Stem.Length < 3)
                continue;
            foreach (var ending in Endings)
            {
                if (
                    !reading.Stem.EndsWith(ending, StringComparison.Ordinal)
                    || reading.Stem.Length - ending.Length < (ending.Length > 0 ? 3 : 2)
                )
                    continue;
                var stem = reading.Stem.AsSpan(0, reading.Stem.Length - ending.Length);
                var third = stem[0] is 'ت' or 'ن' or 'ا'
                    ? ByWord.TryGetValue(string.Concat("ي", stem[1..]), out var verb)
                        ? verb
                        : []
                    : [];
                if (
                    ByWord.TryGetValue(stem, out var found)
                    || ByWord.TryGetValue(string.Concat(stem, "ه"), out found) && ending is "ت" or "ته" or "تها" or "تهم" or "ات"
                )
                    return third.Length == 0 ? found : [.. found.Union(third)];
                if (third.Length > 0)
                    return third;
            }
        }
        return [];
    }

    private static FrozenDictionary<string, Concept[]> Build()
    {
        var words = new Dictionary<string, List<Concept>>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows(typeof(ConceptTable).Assembly, "Briefs/concepts.tsv"))
        {
            foreach (var word in Folding.Fold(row[2]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!words.TryGetValue(word, out var known))
                    words[word] = known = [];
                if (!known.Exists(c => c.Matter == row[0]))
                    known.Add(new Concept(row[0], row[1]));
            }
        }
        return words.ToFrozenDictionary(w => w.Key, w => w.Value.ToArray(), StringComparer.Ordinal);
    }
}
