using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis;

/// <summary>Somebody who is reported to have said something, as far as it is known within the article.</summary>
/// <param name="Span">The words that name the speaker here; null when the subject is dropped.</param>
/// <param name="Name">The fullest name within the article.</param>
/// <param name="Entity">Who we think that is.</param>
/// <param name="Role">What the speaker is.</param>
/// <param name="Unnamed">Whether the speaker is not named.</param>
/// <param name="Gender">As agreement shows it.</param>
internal sealed record Speaker(TextSpan? Span, string Name, EntityName? Entity, LinkRole Role, bool Unnamed, Gender Gender)
{
    /// <summary>Where the speaker was last named; for the evidence of a link whose subject is dropped.</summary>
    public TextSpan NamedAt { get; init; } = Span ?? default;

    /// <summary>Whether reports, a crowd or "media" stand for the speaker.</summary>
    public bool Vague { get; init; }
}
