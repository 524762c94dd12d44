using Isnad.Arabic.Words.Vectors;

namespace Isnad.Arabic.Names;

/// <summary>Two spellings that may be of one name.</summary>
/// <param name="Word">The commoner, folded.</param>
/// <param name="Variant">The rarer, folded.</param>
/// <param name="Likeness">The cosine of their uses, -1 to 1.</param>
/// <param name="Distance">What parts them, in weighted letters (<see cref="VariantMiner"/>).</param>
/// <param name="WordCount">How often the commoner occurs.</param>
/// <param name="VariantCount">How often the rarer occurs.</param>
public readonly record struct SpellingPair(string Word, string Variant, float Likeness, float Distance, int WordCount, int VariantCount);

/// <summary>Mines a corpus for spellings of one name: words used alike that differ only in how foreign sounds are written.</summary>
/// <remarks>
/// Candidates share a <see cref="NameKey"/> and stand in a list of names; the distance is that of Levenshtein with .4 for letters of
/// one sound (غ ج ق ك, ت ط, س ص ث, د ض ذ ز ظ, ه ح) and for a long vowel that is there or not. Pairs that joined particles
/// explain (وشرق, شرق) are left out. A person reviews what comes out before it ships.
/// </remarks>
public sealed class VariantMiner
{
    private const float LikeEnough = 0.6f;
    private const float CloseEnough = 0.8f;
    private const float SameSound = 0.4f;

    private static readonly string[] Sounds = ["غجقك", "تط", "سصث", "دضذزظ", "هح", "ايوعء"];

    /// <summary>The pairs, those used most alike first.</summary>
    /// <param name="vectors">The words of a corpus.</param>
    public IReadOnlyList<SpellingPair> Mine(WordVectors vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < vectors.Words.Count; i++)
        {
            if (vectors.Words[i].Length < 4 || !Tagging.WordKnowledge.Shipped.IsListed(vectors.Words[i]))
                continue;
            var key = NameKey.Of(vectors.Words[i]);
            if (key.Length < 3)
                continue;
            if (!byKey.TryGetValue(key, out var words))
                byKey[key] = words = [];
            words.Add(i);
        }
        var pairs = new List<SpellingPair>();
        foreach (var words in byKey.Values)
        {
            for (var a = 0; a < words.Count; a++)
            {
                for (var b = a + 1; b < words.Count; b++)
                    Add(pairs, vectors, words[a], words[b]);
            }
        }
        return
        [
            .. pairs
                .OrderByDescending(p => p.Likeness)
                .ThenBy(p => p.Word, StringComparer.Ordinal)
                .ThenBy(p => p.Variant, StringComparer.Ordinal),
        ];
    }

    private static void Add(List<SpellingPair> pairs, WordVectors vectors, int a, int b)
    {
        var (word, variant) = (vectors.Words[a], vectors.Words[b]);
        if (IsClitic(word, variant) || IsClitic(variant, word))
            return;
        var likeness = vectors.Likeness(a, b);
        if (likeness < LikeEnough)
            return;
        var distance = Distance(word, variant);
        if (distance <= CloseEnough)
            pairs.Add(new SpellingPair(word, variant, likeness, distance, vectors.Counts[a], vectors.Counts[b]));
    }

    private static bool IsClitic(string longer, string shorter) => longer.EndsWith(shorter, StringComparison.Ordinal);

    private static float Distance(string a, string b)
    {
        var row = new float[b.Length + 1];
        for (var j = 1; j <= b.Length; j++)
            row[j] = row[j - 1] + Gap(b[j - 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] += Gap(a[i - 1]);
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = MathF.Min(diagonal + Change(a[i - 1], b[j - 1]), MathF.Min(above + Gap(a[i - 1]), row[j - 1] + Gap(b[j - 1])));
                diagonal = above;
            }
        }
        return row[^1];
    }

    private static float Gap(char c) => c is 'ا' or 'و' or 'ي' or 'ع' ? SameSound : 1;

    private static float Change(char a, char b) =>
        a == b ? 0
        : Sounds.Any(s => s.Contains(a, StringComparison.Ordinal) && s.Contains(b, StringComparison.Ordinal)) ? SameSound
        : 1;
}
