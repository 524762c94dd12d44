using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech.Drafts;

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
internal sealed record Draft(
    int Cue,
    TextSpan CueSpan,
    int From,
    int To,
    TextSpan Content,
    bool Direct,
    Speaker Speaker,
    IReadOnlyList<Speaker> Carriers,
    IReadOnlyList<Speaker> Beside,
    ReportingVerb Verb,
    string Rule,
    bool Nested
)
{
    /// <summary>Whether a source phrase made it, not a verb.</summary>
    public bool IsPhrase => IsBy("phrase");

    /// <summary>Whether a noun or words in a quotation state it, so that the sentence goes on with whoever spoke before.</summary>
    public bool IsAside => IsBy("claim") || IsBy("verb in quotation");

    /// <summary>Whether a crowd demands it, which carries nobody's words.</summary>
    public bool IsProtest => IsBy("claim protest");

    /// <summary>Whether a carrier hands on whom it names, not what he who speaks already said elsewhere (ونقلت عنه …).</summary>
    public bool IsRelay => IsBy("relay ") && !IsBy("relay noun") && !IsBy("relay pronoun");

    /// <summary>Whether a verb makes it, and its object or what its preposition governs is what was said.</summary>
    public bool HasVerbWithNoun => IsBy("verb ") && IsNoun;

    /// <summary>Whether the content is a noun with what belongs to it, but no matter that is told of (عن).</summary>
    public bool IsNoun { get; init; }

    /// <summary>First token of the words before the verb that name the speaker; -1 where they stand elsewhere.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>Whether somebody obtained the words himself: قال لرويترز. Such a carrier stays for what the speaker says next.</summary>
    public bool Told { get; init; }

    /// <summary>Whether its carriers are named for more than this sentence, so that they may stay for the next.</summary>
    public bool IsHanded { get; init; }

    private bool IsBy(string pattern) => Rule.StartsWith(pattern, StringComparison.Ordinal);
}
