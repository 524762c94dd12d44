namespace Isnad.Briefs;

/// <summary>What a sentence adds to what has been told: the worth of its stems, most of it while they have not been told.</summary>
internal sealed class SentenceWorth
{
    /// <summary>What a stem that has been told is still worth.</summary>
    private const double Told = 0.15;
    private const int ShortestWeighed = 9;

    private readonly Dictionary<string, double> _untold;
    private readonly double _factor;
    private readonly double _all;
    private double _sum;
    private double _bonus;

    /// <summary>The worth of a sentence of which nothing has been told.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="weights">What each stem of the story is worth.</param>
    /// <param name="whenFirst">How much more it is worth as the first sentence.</param>
    public SentenceWorth(StorySentence sentence, Dictionary<string, double> weights, double whenFirst)
    {
        (Beside, _bonus) = (new BesideTold(sentence), whenFirst);
        _untold = new Dictionary<string, double>(sentence.Stems.Count, StringComparer.Ordinal);
        foreach (var stem in sentence.Stems)
        {
            if (weights.TryGetValue(stem, out var weight))
                _untold[stem] = weight;
        }
        _all = _sum = _untold.Values.Sum();
        _factor =
            (sentence.Order == 0 ? 1.8 : 1.0 / (1 + (0.12 * sentence.Order)))
            * Wholeness(sentence)
            / Math.Pow(Math.Max(ShortestWeighed, sentence.Stems.Count), 0.7);
    }

    /// <summary>The sentence.</summary>
    public StorySentence Sentence => Beside.Sentence;

    /// <summary>The sentence beside what has been told.</summary>
    public BesideTold Beside { get; }

    /// <summary>What it adds.</summary>
    public double Worth => _sum * _factor * _bonus;

    /// <summary>Part of the worth of its stems that has not been told, 0 to 1; a stem that has been told keeps a little of it.</summary>
    public double Untold => _all > 0 ? _sum / _all : 0;

    /// <summary>Another sentence is told: what it shares is worth less.</summary>
    /// <param name="told">The sentence.</param>
    public void Tell(StorySentence told)
    {
        _bonus = 1;
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
