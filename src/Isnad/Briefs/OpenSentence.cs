namespace Isnad.Briefs;

/// <summary>A sentence that can be told, with its own figures and how it stands to what has been told.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Features">The figures of <see cref="SentenceFeatures"/>.</param>
internal sealed record OpenSentence(StorySentence Sentence, float[] Features)
{
    /// <summary>The sentence beside what has been told, taken up as it is told.</summary>
    public BesideTold Beside { get; } = new(Sentence);
}
