namespace Isnad.Arabic.Names.Tagging;

/// <summary>The lists of names that a word stands in.</summary>
[Flags]
internal enum NameLists
{
    None = 0,
    Person = 1,
    Romanised = 2,
    FirstOfFigure = 4,
    LastOfFigure = 8,
    LargePlace = 16,
    SmallPlace = 32,
    PartOfPlace = 64,
    Demonym = 128,
}

/// <summary>What is known of a word by itself.</summary>
/// <param name="Lists">The lists it stands in.</param>
/// <param name="Persons">How often it names persons: 0 to 5, by powers.</param>
/// <param name="Cluster">Words used in like places have like numbers (10 bits, the first the coarsest), plus 1; 0 for a word too rare to
/// tell.</param>
/// <param name="Frequency">How common it is in news: the binary logarithm of its count; 0 for a rare word.</param>
internal readonly record struct WordFacts(NameLists Lists, byte Persons, ushort Cluster, byte Frequency);

/// <summary>What the shipped lists know of words: names, clusters, words that stand before names.</summary>
internal sealed class WordKnowledge
{
    private readonly Dictionary<string, WordFacts> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _triggers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _subjects = new(StringComparer.Ordinal);

    private WordKnowledge()
    {
        var assembly = typeof(WordKnowledge).Assembly;
        foreach (var row in EmbeddedTable.Rows(assembly, "Names/Tagging/name-words.tsv"))
            _facts[row[0]] = new WordFacts(Lists(row[1]), (byte)(row[2][0] - '0'), 0, 0);
        foreach (var row in EmbeddedTable.Rows(assembly, "Names/countries.tsv"))
        {
            foreach (var demonym in Demonyms.Of(row[4]))
                Note(demonym, NameLists.Demonym);
        }
        foreach (var row in EmbeddedTable.Rows(assembly, "Names/Tagging/clusters.tsv"))
        {
            var known = _facts.GetValueOrDefault(row[0]);
            _facts[row[0]] = known with
            {
                Frequency = byte.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture),
                Cluster = (ushort)(1 + ushort.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture)),
            };
        }
        foreach (var row in EmbeddedTable.Rows(assembly, "Names/Tagging/subjects.tsv"))
            _subjects[row[0]] = row[1] == "sport" ? 1 : 2;
        string[] classes = ["title", "kin", "body", "place"];
        foreach (var row in EmbeddedTable.Rows(assembly, "Names/triggers.tsv"))
            _triggers[row[0]] = 1 + Array.IndexOf(classes, row[1]);
    }

    /// <summary>The lists that ship; read when first asked for.</summary>
    public static WordKnowledge Shipped { get; } = new();

    /// <summary>What is known of a folded word.</summary>
    public WordFacts Of(string folded) => _facts.GetValueOrDefault(folded);

    /// <summary>Whether a word stands in a list of names.</summary>
    public bool IsListed(string folded) => _facts.TryGetValue(folded, out var facts) && facts.Lists != NameLists.None;

    /// <summary>
    /// What a word says of the name behind it: 0 nothing, 1 title, 2 kin, 3 body, 4 place; seen through و and the article.
    /// </summary>
    public int Trigger(string folded) => Bare(folded, _triggers);

    /// <summary>What a word says a report is about: 0 nothing, 1 sport, 2 art; seen through و and the article.</summary>
    public int Subject(string folded) => Bare(folded, _subjects);

    private static int Bare(string folded, Dictionary<string, int> table)
    {
        if (table.TryGetValue(folded, out var found))
            return found;
        foreach (var prefix in (ReadOnlySpan<string>)["ال", "و", "وال", "ل", "لل", "ب", "بال", "ف"])
        {
            if (
                folded.Length > prefix.Length + 2
                && folded.StartsWith(prefix, StringComparison.Ordinal)
                && table.TryGetValue(folded[prefix.Length..], out found)
            )
                return found;
        }
        return 0;
    }

    /// <summary>
    /// The words to learn from what letters look like: ordinary ones (0), names of persons (1) and of places (2) that are not common words
    /// too.
    /// </summary>
    public List<(string Word, int Class)> FormExamples()
    {
        const NameLists person = NameLists.Person | NameLists.Romanised | NameLists.FirstOfFigure | NameLists.LastOfFigure;
        const NameLists place = NameLists.LargePlace | NameLists.SmallPlace;
        var examples = new List<(string, int)>();
        foreach (var (word, facts) in _facts)
        {
            if (word.Length < 3 || !char.IsLetter(word[0]) || char.IsAscii(word[0]))
                continue;
            if ((facts.Lists & (person | place)) == NameLists.None)
            {
                if (facts.Frequency > 0)
                    examples.Add((word, 0));
            }
            else if (facts.Frequency < 10)
                examples.Add((word, (facts.Lists & person) != NameLists.None ? 1 : 2));
        }
        return examples;
    }

    private void Note(string word, NameLists list)
    {
        var folded = Letters.Folding.Fold(word);
        _facts[folded] = _facts.GetValueOrDefault(folded) is var known ? known with { Lists = known.Lists | list } : default;
    }

    private static NameLists Lists(string letters)
    {
        var lists = NameLists.None;
        foreach (var letter in letters)
        {
            lists |= letter switch
            {
                'n' => NameLists.Person,
                'r' => NameLists.Romanised,
                'g' => NameLists.FirstOfFigure,
                's' => NameLists.LastOfFigure,
                'L' => NameLists.LargePlace,
                'l' => NameLists.SmallPlace,
                _ => NameLists.PartOfPlace,
            };
        }
        return lists;
    }
}
