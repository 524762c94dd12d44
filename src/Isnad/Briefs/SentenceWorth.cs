namespace Isnad.Briefs;

/// <summary>What a sentence is worth by its words.</summary>
internal sealed class SentenceWorth
{
    private const int ShortestWeighed = 9;

    /// <summary>The worth of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="weights">What each stem of the story is worth.</param>
    /// <param name="lift">By how much it is worth more than its words say.</param>
    public SentenceWorth(StorySentence sentence, Dictionary<string, double> weights, double lift)
    {
        Sentence = sentence;
        Worth =
            sentence.Stems.Sum(s => weights.GetValueOrDefault(s))
            * lift
            * (sentence.Order == 0 ? 1.8 : 1.0 / (1 + (0.12 * sentence.Order)))
            * Wholeness(sentence)
            / Math.Pow(Math.Max(ShortestWeighed, sentence.Stems.Count), 0.7);
    }

    /// <summary>The sentence.</summary>
    public StorySentence Sentence { get; }

    /// <summary>What it is worth by its words.</summary>
    public double Worth { get; }

    /// <summary>A sentence that names nobody and nothing, leans on the one before it, or looks back, tells a stranger less.</summary>
    private static double Wholeness(StorySentence sentence)
    {
        var leans = sentence.Order > 0 && sentence.Leans;
        return (sentence.Mentions.Count > 0 ? 1 : 0.6) * (leans || sentence.LooksBack ? 0.6 : 1) * sentence.Worth;
    }
}
