namespace Isnad.Arabic.Names.Tagging;

/// <summary>What is known of each token of a sentence, or of a whole text, before it is tagged.</summary>
internal readonly ref struct SentenceClues
{
    /// <summary>The words.</summary>
    public required ReadOnlySpan<WordTraits> Words { get; init; }

    /// <summary>For each token which listed name of more than one word it belongs to, else 0.</summary>
    public required ReadOnlySpan<byte> Marks { get; init; }

    /// <summary>For each token which phrase of the corpus it belongs to; empty where there is none.</summary>
    public ReadOnlySpan<byte> Phrases { get; init; }

    /// <summary>For each token what the text around it is about (<see cref="SubjectCount"/>).</summary>
    public required ReadOnlySpan<byte> Subjects { get; init; }

    /// <summary>The clues of one sentence of a text.</summary>
    /// <param name="from">Its first token.</param>
    /// <param name="length">How many tokens it has.</param>
    /// <param name="phrases">The phrases in it.</param>
    public SentenceClues Of(int from, int length, ReadOnlySpan<byte> phrases) =>
        new()
        {
            Words = Words.Slice(from, length),
            Marks = Marks.Length == 0 ? Marks : Marks.Slice(from, length),
            Phrases = phrases,
            Subjects = Subjects.Slice(from, length),
        };
}
