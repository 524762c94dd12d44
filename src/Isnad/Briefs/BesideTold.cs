namespace Isnad.Briefs;

/// <summary>How like a sentence is to each of those told, taken up as they are told.</summary>
/// <param name="sentence">The sentence.</param>
internal sealed class BesideTold(StorySentence sentence)
{
    private const int OpeningWords = 2;

    private int _taken;
    private double _nearest = -1;

    /// <summary>The sentence.</summary>
    public StorySentence Sentence { get; } = sentence;

    /// <summary>The likest of those told.</summary>
    public StorySentence Nearest { get; private set; } = sentence;

    /// <summary>The largest part of its roots that one of them shares, 0 to 1.</summary>
    public double Shared { get; private set; }

    /// <summary>The largest part of its words by meaning that one of them has, 0 to 1.</summary>
    public double Units { get; private set; }

    /// <summary>The largest part of the main clause of one of them that stands in it, 0 to 1.</summary>
    public double Core { get; private set; }

    /// <summary>Part of its first words that stand in the main clause of one of them, 0 to 1.</summary>
    public double Opening { get; private set; }

    /// <summary>Part of the first words of one of them that stand in its main clause, 0 to 1.</summary>
    public double ToldOpening { get; private set; }

    /// <summary>Whether one of them names first whom it names first.</summary>
    public bool HasFirstName { get; private set; }

    /// <summary>Whether it reports a denial and none of them does, or the other way round.</summary>
    public bool IsOnlyDenial { get; private set; } = true;

    /// <summary>Compares it with those told since the last time.</summary>
    /// <param name="told">All that has been told.</param>
    public void Take(ToldSoFar told)
    {
        for (; _taken < told.Sentences.Count; _taken++)
            Take(told.Sentences[_taken]);
    }

    private void Take(StorySentence other)
    {
        var (common, core) = (Sentence.SharedWith(other), other.CoreToldBy(Sentence));
        if (common + core + Sentence.CoreToldBy(other) is var like && like > _nearest)
            (Nearest, _nearest) = (other, like);
        Shared = Math.Max(Shared, common);
        Units = Math.Max(Units, ToldSoFar.Part(Sentence.Units, other.Units));
        Core = Math.Max(Core, core);
        Opening = Math.Max(Opening, OpeningIn(Sentence, other));
        ToldOpening = Math.Max(ToldOpening, OpeningIn(other, Sentence));
        HasFirstName |= Sentence.FirstName is { } name && name == other.FirstName;
        IsOnlyDenial &= Sentence.Denies != other.Denies;
    }

    /// <summary>Part of the first words of one main clause that stand in the other.</summary>
    private static double OpeningIn(StorySentence one, StorySentence other)
    {
        var (words, met) = (0, 0);
        foreach (var word in one.Core.Keys.Take(OpeningWords))
        {
            words++;
            if (other.Core.ContainsKey(word))
                met++;
        }
        return words == 0 ? 0 : (double)met / words;
    }
}
