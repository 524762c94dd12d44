namespace Isnad.Briefs;

/// <summary>Finds which of many sentences hold much of what another says, by the units that both share.</summary>
internal sealed class SentenceIndex
{
    private readonly Dictionary<string, List<int>> _byUnit = new(StringComparer.Ordinal);
    private readonly List<StorySentence> _sentences;
    private readonly double[] _shared;

    /// <summary>An index of some sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    public SentenceIndex(IEnumerable<StorySentence> sentences)
    {
        _sentences = [.. sentences];
        _shared = new double[_sentences.Count];
        for (var i = 0; i < _sentences.Count; i++)
        {
            foreach (var unit in _sentences[i].Units.Keys)
            {
                if (!_byUnit.TryGetValue(unit, out var at))
                    _byUnit[unit] = at = [];
                at.Add(i);
            }
        }
    }

    /// <summary>The sentences that hold at least a part of the weight of what a sentence says, each with the part (0 to 1).</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="least">The part, above 0.</param>
    public List<(StorySentence Sentence, double Shared)> Holding(StorySentence sentence, double least)
    {
        var touched = new List<int>();
        foreach (var (unit, weight) in sentence.Units)
        {
            foreach (var at in _byUnit.GetValueOrDefault(unit) ?? [])
            {
                if (_shared[at] == 0)
                    touched.Add(at);
                _shared[at] += weight;
            }
        }
        var all = sentence.Units.Values.Sum();
        var holding = touched.FindAll(at => _shared[at] >= least * all).ConvertAll(at => (_sentences[at], _shared[at] / all));
        foreach (var at in touched)
            _shared[at] = 0;
        return holding;
    }
}
