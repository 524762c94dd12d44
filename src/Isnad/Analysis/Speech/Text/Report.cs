using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech.Text;

/// <summary>What a cue reports, before it is known where the content ends and what stands around it.</summary>
/// <param name="Cue">Token of the cue.</param>
/// <param name="Verb">Act and polarity.</param>
/// <param name="Rule">What fired.</param>
/// <param name="Complement">How the content is introduced.</param>
/// <param name="Speaker">Who said it.</param>
internal sealed record Report(int Cue, ReportingVerb Verb, string Rule, Complement Complement, Speaker Speaker)
{
    /// <summary>Who carried it, as the statement itself says; null where it does not.</summary>
    public Speaker? Carrier { get; init; }

    /// <summary>Carriers beside that one.</summary>
    public IReadOnlyList<Speaker> Beside { get; init; } = [];

    /// <summary>Whether the carrier obtained the words himself.</summary>
    public bool Told { get; init; }

    /// <summary>First token of the words before the verb that name the speaker; -1 where they stand elsewhere.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>Whether the article goes on with whoever spoke before.</summary>
    public bool IsAside { get; init; }
}
