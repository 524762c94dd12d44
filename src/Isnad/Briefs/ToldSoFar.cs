namespace Isnad.Briefs;

/// <summary>The sentences that a brief has told, with all that they say together.</summary>
internal sealed class ToldSoFar
{
    private readonly List<StorySentence> _sentences = [];
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    /// <summary>Some sentences.</summary>
    /// <param name="sentences">The sentences, in the order in which they are told.</param>
    public ToldSoFar(IEnumerable<StorySentence> sentences)
    {
        foreach (var sentence in sentences)
            Add(sentence);
    }

    /// <summary>The sentences, in the order in which they are told.</summary>
    public IReadOnlyList<StorySentence> Sentences => _sentences;

    /// <summary>The roots of all, each with how telling it is.</summary>
    public Dictionary<string, double> Roots { get; } = new(StringComparer.Ordinal);

    /// <summary>The figures that they give.</summary>
    public HashSet<double> Figures { get; } = [];

    /// <summary>Tells one more.</summary>
    /// <param name="sentence">The sentence.</param>
    public void Add(StorySentence sentence)
    {
        _sentences.Add(sentence);
        _stems.UnionWith(sentence.Stems);
        Figures.UnionWith(sentence.Figures);
        foreach (var (root, weight) in sentence.Roots)
            Roots[root] = weight;
    }

    /// <summary>Whether a stem has been told.</summary>
    /// <param name="stem">A stem.</param>
    public bool Says(string stem) => _stems.Contains(stem);

    /// <summary>Part of a sentence's stems that have been told, 0 to 1.</summary>
    /// <param name="sentence">The sentence.</param>
    public double StemsOf(StorySentence sentence) =>
        StorySentence.InBoth(sentence.Stems, _stems) / (double)Math.Max(1, sentence.Stems.Count);

    /// <summary>Part of the weight of some words that others hold too, 0 to 1.</summary>
    /// <param name="words">Words with how telling each is.</param>
    /// <param name="others">The words that may hold them.</param>
    public static double Part(Dictionary<string, double> words, Dictionary<string, double> others)
    {
        var (all, held) = (0.0, 0.0);
        foreach (var (word, weight) in words)
        {
            all += weight;
            if (others.ContainsKey(word))
                held += weight;
        }
        return all > 0 ? held / all : 0;
    }
}
