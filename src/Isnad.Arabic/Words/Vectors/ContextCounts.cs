namespace Isnad.Arabic.Words.Vectors;

/// <summary>Counts which words stand beside which in a collection of texts.</summary>
/// <param name="contextWords">How many of the commonest words count as neighbours.</param>
/// <param name="atLeast">How often a word must occur to be counted.</param>
public sealed class ContextCounts(int contextWords = 1000, int atLeast = 10)
{
    /// <summary>The places that are looked at, seen from the word.</summary>
    internal static readonly int[] Places = [-2, -1, 1, 2];

    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<string> _spellings = [];
    private readonly List<int> _counts = [];
    private readonly List<int> _text = [];

    /// <summary>The words that occur often enough, the commonest first; ties by spelling.</summary>
    internal string[] Words { get; private set; } = [];

    /// <summary>How often each of <see cref="Words"/> occurs.</summary>
    internal int[] Counts { get; private set; } = [];

    /// <summary>Takes a text up.</summary>
    /// <param name="text">Any text; sentences part at marks.</param>
    public void Add(string text)
    {
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Kind == TokenKind.Punctuation)
            {
                if (_text.Count > 0 && _text[^1] >= 0)
                    _text.Add(-1);
                continue;
            }
            var word = token.Kind == TokenKind.Number ? "0" : token.Folded;
            if (!_index.TryGetValue(word, out var id))
            {
                _index[word] = id = _counts.Count;
                _spellings.Add(word);
                _counts.Add(0);
            }
            _counts[id]++;
            _text.Add(id);
        }
        _text.Add(-1);
    }

    /// <summary>For every word how often each context stood by it, as pointwise mutual information where that is positive.</summary>
    /// <remarks>Contexts are weighed by the power .75 of their count (Levy, Goldberg and Dagan 2015, section 3.2).</remarks>
    internal SparseRows Associations()
    {
        var order = Enumerable
            .Range(0, _counts.Count)
            .Where(i => _counts[i] >= atLeast)
            .OrderByDescending(i => _counts[i])
            .ThenBy(i => _spellings[i], StringComparer.Ordinal)
            .ToArray();
        Words = [.. order.Select(i => _spellings[i])];
        Counts = [.. order.Select(i => _counts[i])];
        var rank = new int[_counts.Count];
        Array.Fill(rank, -1);
        for (var i = 0; i < order.Length; i++)
            rank[order[i]] = i;
        var beside = Beside(rank);
        var contextTotals = new double[contextWords * Places.Length];
        foreach (var contexts in beside)
        foreach (var context in contexts)
            contextTotals[context]++;
        var smoothed = contextTotals.Select(c => Math.Pow(c, 0.75)).ToArray();
        var all = smoothed.Sum();
        return new SparseRows(beside.Select(contexts => Informative(contexts, smoothed, all)), contextWords * Places.Length);
    }

    /// <summary>The contexts of one word with their information, each once, from a sorted list of all its occurrences.</summary>
    private static List<(int, float)> Informative(int[] contexts, double[] smoothed, double all)
    {
        var row = new List<(int, float)>();
        for (var i = 0; i < contexts.Length; )
        {
            var first = i;
            while (i < contexts.Length && contexts[i] == contexts[first])
                i++;
            var information = Math.Log((i - first) * all / (contexts.Length * smoothed[contexts[first]]));
            if (information > 0)
                row.Add((contexts[first], (float)information));
        }
        return row;
    }

    /// <summary>For each word the contexts of all its occurrences, sorted.</summary>
    private int[][] Beside(int[] rank)
    {
        var beside = Counts.Select(c => new int[c * Places.Length]).ToArray();
        var filled = new int[beside.Length];
        for (var t = 0; t < _text.Count; t++)
        {
            if (_text[t] < 0 || rank[_text[t]] is var word && word < 0)
                continue;
            for (var p = 0; p < Places.Length; p++)
            {
                var at = t + Places[p];
                if (at < 0 || at >= _text.Count || _text[at] < 0 || _text[at - Math.Sign(Places[p])] < 0)
                    continue;
                var context = rank[_text[at]];
                if (context >= 0 && context < contextWords)
                    beside[word][filled[word]++] = (context * Places.Length) + p;
            }
        }
        for (var w = 0; w < beside.Length; w++)
        {
            Array.Resize(ref beside[w], filled[w]);
            Array.Sort(beside[w]);
        }
        return beside;
    }
}
