namespace Isnad.Briefs;

/// <summary>Finds which of several voices hold a sentence that says a given thing: by the stems that both share.</summary>
internal sealed class SentenceIndex
{
    private readonly List<(int Voice, int Size)> _sentences = [];
    private readonly Dictionary<string, List<int>> _byStem = new(StringComparer.Ordinal);
    private readonly int[] _shared;

    /// <summary>An index of some voices.</summary>
    /// <param name="voices">The sentences of each voice.</param>
    public SentenceIndex(IReadOnlyList<IReadOnlyList<StorySentence>> voices)
    {
        for (var voice = 0; voice < voices.Count; voice++)
        {
            foreach (var sentence in voices[voice])
            {
                foreach (var stem in sentence.Stems)
                {
                    if (!_byStem.TryGetValue(stem, out var at))
                        _byStem[stem] = at = [];
                    at.Add(_sentences.Count);
                }
                _sentences.Add((voice, sentence.Stems.Count));
            }
        }
        _shared = new int[_sentences.Count];
    }

    /// <summary>The voices that hold a sentence of at least half the length with at least a part of the shorter one's stems.</summary>
    /// <param name="stems">The stems of what is looked for.</param>
    /// <param name="part">The part, 0 to 1.</param>
    public HashSet<int> Holding(HashSet<string> stems, double part)
    {
        var touched = new List<int>();
        foreach (var stem in stems)
        {
            if (!_byStem.TryGetValue(stem, out var at))
                continue;
            foreach (var sentence in at)
            {
                if (_shared[sentence]++ == 0)
                    touched.Add(sentence);
            }
        }
        var voices = new HashSet<int>();
        foreach (var sentence in touched)
        {
            var (voice, size) = _sentences[sentence];
            if (size >= stems.Count / 2 && _shared[sentence] >= part * Math.Min(size, stems.Count))
                voices.Add(voice);
            _shared[sentence] = 0;
        }
        return voices;
    }
}
