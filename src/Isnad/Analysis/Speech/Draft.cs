using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech;

/// <summary>A statement as it is being read: what later cues of its paragraph may still change.</summary>
/// <param name="Cue">Token of the cue.</param>
/// <param name="CueSpan">The words of the cue.</param>
/// <param name="From">First token of the content.</param>
/// <param name="To">The token behind the content.</param>
/// <param name="Content">The content.</param>
/// <param name="Direct">Whether the content is one quotation.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Carriers">Who carried it, the nearest to the outlet first.</param>
/// <param name="Beside">Carriers that stand beside the first.</param>
/// <param name="Verb">The verb, which says act and polarity.</param>
/// <param name="Rule">The pattern and entries that fired.</param>
/// <param name="Nested">Whether it stands inside what another says.</param>
internal sealed record Draft(int Cue, TextSpan CueSpan, int From, int To, TextSpan Content, bool Direct, Speaker Speaker, IReadOnlyList<Speaker> Carriers, IReadOnlyList<Speaker> Beside, ReportingVerb Verb, string Rule, bool Nested)
{
    /// <summary>Whether a source phrase made it, not a verb.</summary>
    public bool IsPhrase => Rule.StartsWith("phrase", StringComparison.Ordinal);

    /// <summary>Whether a noun or words in a quotation state it, so that the sentence goes on with whoever spoke before.</summary>
    public bool IsAside => Rule.StartsWith("claim", StringComparison.Ordinal) || Rule.StartsWith("verb in quotation", StringComparison.Ordinal);

    /// <summary>First token of the words before the verb that name the speaker; -1 where they stand elsewhere.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>Whether somebody obtained the words himself: قال لرويترز. Such a carrier stays for what the speaker says next.</summary>
    public bool Told { get; init; }
}

/// <summary>Who spoke, through whom, where: one turn of an article.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Carriers">The carriers.</param>
/// <param name="Told">Whether a carrier obtained the words himself.</param>
/// <param name="Nested">Whether it stood inside what another said.</param>
/// <param name="Paragraph">Where the paragraph begins.</param>
internal sealed record Turn(Speaker Speaker, IReadOnlyList<Speaker> Carriers, bool Told, bool Nested, int Paragraph)
{
    /// <summary>Carriers that stand beside the first.</summary>
    public IReadOnlyList<Speaker> Beside { get; init; } = [];

    /// <summary>Where the sentence ends in which the words end; 0 where a source phrase gave the carrier, which carries that sentence alone.</summary>
    public int End { get; init; }
}
