namespace Isnad.Arabic.Names.Tagging;

/// <summary>What a corpus tells of words and of phrases that are names: <c>Names/Tagging/uses.tsv</c>.</summary>
/// <param name="Words">For words without joined particles what they are used for.</param>
/// <param name="Phrases">For phrases of two to six words, the first without particles, the kind that they name: 1 place, 2 body, 3
/// other.</param>
internal sealed record NewsUses(IReadOnlyDictionary<string, NewsUse> Words, IReadOnlyDictionary<string, byte> Phrases)
{
    /// <summary>The most words of a phrase.</summary>
    public const int Longest = 6;

    private const string Kinds = "PLOM";

    // For the first word of a phrase how many words the longest phrase has that begins with it.
    private readonly Dictionary<string, int> _longest = Phrases
        .Keys.GroupBy(p => p[..p.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Max(p => p.Count(' '.Equals) + 1), StringComparer.Ordinal);

    /// <summary>Nothing known.</summary>
    public static NewsUses None { get; } = new(new Dictionary<string, NewsUse>(), new Dictionary<string, byte>());

    /// <summary>What ships; read when first asked for.</summary>
    public static NewsUses Shipped => Table.Value;

    private static Lazy<NewsUses> Table { get; } = new(() => Read(EmbeddedTable.Rows(typeof(NewsUses).Assembly, "Names/Tagging/uses.tsv")));

    /// <summary>Reads the rows of the table.</summary>
    public static NewsUses Read(IEnumerable<string[]> rows)
    {
        var words = new Dictionary<string, NewsUse>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, byte>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row[1].Length == 1)
                phrases[row[0]] = (byte)Kinds.IndexOf(row[1], StringComparison.Ordinal);
            else
                words[row[0]] = NewsUse.Read(row[1]);
        }
        return new NewsUses(words, phrases);
    }

    /// <summary>The rows of the table, the words first, each by spelling.</summary>
    public IEnumerable<string> Rows() =>
        Words
            .OrderBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => w.Key + "\t" + w.Value)
            .Concat(Phrases.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + "\t" + Kinds[p.Value]));

    /// <summary>How many words the longest phrase has that begins with a word; 0 when none does.</summary>
    /// <param name="word">A word without joined particles.</param>
    public int LongestOf(string word) => _longest.GetValueOrDefault(word);

    /// <summary>
    /// For each word of a sentence 0, or a number for the kind of the phrase it belongs to and whether it begins it; empty where there is
    /// no phrase.
    /// </summary>
    /// <param name="words">The words' traits.</param>
    /// <param name="spelt">The words, folded.</param>
    public byte[] Marks(ReadOnlySpan<WordTraits> words, IReadOnlyList<string> spelt)
    {
        byte[] marks = [];
        for (var i = 0; i < words.Length; )
        {
            var (length, kind) = words[i].LongestPhrase > 0 ? Phrase(words[i], spelt, i) : default;
            if (length == 0)
            {
                i++;
                continue;
            }
            if (marks.Length == 0)
                marks = new byte[words.Length];
            for (var n = 0; n < length; n++)
                marks[i + n] = (byte)((kind * 2) + (n == 0 ? 0 : 1));
            i += length;
        }
        return marks;
    }

    private (int Length, byte Kind) Phrase(WordTraits first, IReadOnlyList<string> spelt, int at)
    {
        (int, byte) longest = default;
        var phrase = first.Stem;
        for (var n = 2; n <= first.LongestPhrase && at + n <= spelt.Count; n++)
        {
            phrase += " " + spelt[at + n - 1];
            if (Phrases.TryGetValue(phrase, out var kind))
                longest = (n, kind);
        }
        return longest;
    }
}
