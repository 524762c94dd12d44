namespace Isnad.Briefs;

/// <summary>What a sentence is worth by its words, and how much of that has not been told.</summary>
internal sealed class SentenceWorth
{
    /// <summary>What a stem that has been told is still worth.</summary>
    private const double Told = 0.15;
    private const int ShortestWeighed = 9;

    private readonly Dictionary<string, double> _untold;
    private readonly double _all;
    private double _sum;

    /// <summary>The worth of a sentence of which nothing has been told.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="weights">What each stem of the story is worth.</param>
    /// <param name="lift">By how much it is worth more than its words say.</param>
    public SentenceWorth(StorySentence sentence, Dictionary<string, double> weights, double lift)
    {
        Beside = new BesideTold(sentence);
        _untold = new Dictionary<string, double>(sentence.Stems.Count, StringComparer.Ordinal);
        foreach (var stem in sentence.Stems)
        {
            if (weights.TryGetValue(stem, out var weight))
                _untold[stem] = weight;
        }
        _all = _sum = _untold.Values.Sum();
        Worth =
            _sum
            * lift
            * (sentence.Order == 0 ? 1.8 : 1.0 / (1 + (0.12 * sentence.Order)))
            * Wholeness(sentence)
            / Math.Pow(Math.Max(ShortestWeighed, sentence.Stems.Count), 0.7);
    }

    /// <summary>The sentence.</summary>
    public StorySentence Sentence => Beside.Sentence;

    /// <summary>The sentence beside what has been told.</summary>
    public BesideTold Beside { get; }

    /// <summary>What it is worth by its words while nothing has been told.</summary>
    public double Worth { get; }

    /// <summary>Part of the worth of its stems that has not been told, 0 to 1; a stem that has been told keeps a little of it.</summary>
    public double Untold => _all > 0 ? _sum / _all : 1;

    /// <summary>Another sentence is told: what it shares counts little from now on.</summary>
    /// <param name="told">The sentence.</param>
    public void Tell(StorySentence told)
    {
        foreach (var stem in told.Stems)
        {
            if (_untold.Remove(stem, out var weight))
                _sum -= weight * (1 - Told);
        }
    }

    /// <summary>A sentence that names nobody and nothing, leans on the one before it, or looks back, tells a stranger less.</summary>
    private static double Wholeness(StorySentence sentence)
    {
        var leans = sentence.Order > 0 && sentence.Leans;
        return (sentence.Mentions.Count > 0 ? 1 : 0.6) * (leans || sentence.LooksBack ? 0.6 : 1) * sentence.Worth;
    }
}
