namespace Isnad.Briefs;

/// <summary>A sentence that can be told, with its own figures and how it stands to what has been told.</summary>
/// <param name="sentence">The sentence with what it is worth.</param>
/// <param name="features">Of <see cref="SentenceFeatures"/>.</param>
internal sealed class OpenSentence(SentenceWorth sentence, float[] features)
{
    /// <summary>The sentence.</summary>
    public StorySentence Sentence => sentence.Sentence;

    /// <summary>The figures of <see cref="SentenceFeatures"/>.</summary>
    public float[] Features => features;

    /// <summary>The sentence beside what has been told, taken up as it is told.</summary>
    public BesideTold Beside { get; } = new(sentence.Sentence);
}
