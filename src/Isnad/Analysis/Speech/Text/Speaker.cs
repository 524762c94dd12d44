using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech.Text;

/// <summary>Somebody who is reported to have said something, as far as it is known within the article.</summary>
/// <param name="Span">The words that name the speaker here; null when the subject is dropped.</param>
/// <param name="Name">The fullest name within the article.</param>
/// <param name="Entity">Who we think that is.</param>
/// <param name="Role">What the speaker is.</param>
/// <param name="Unnamed">Whether the speaker is not named.</param>
/// <param name="Gender">As agreement shows it; null where nothing does.</param>
internal sealed record Speaker(TextSpan? Span, string Name, EntityName? Entity, LinkRole Role, bool Unnamed, Gender? Gender)
{
    /// <summary>The name of a speaker whom an agentless passive hides: قيل, يُعتقد.</summary>
    public const string NotNamed = "غير مسمى";

    /// <summary>Where the speaker was last named; for the evidence of a link whose subject is dropped.</summary>
    public TextSpan NamedAt { get; init; } = Span ?? default;

    /// <summary>Whether reports, a crowd or "media" stand for the speaker.</summary>
    public bool Vague { get; init; }

    /// <summary>The outlet whose own source or reporter somebody unnamed is: مصادر قناة كذا. It carries what they say.</summary>
    public Speaker? SourceOf { get; init; }

    /// <summary>Whether the speaker brings out what others say.</summary>
    public bool IsMedia => Role is LinkRole.Agency or LinkRole.Outlet;

    /// <summary>The speaker of a passive without an agent, at the verb.</summary>
    public static Speaker Hidden(TextSpan verb) => new(null, NotNamed, null, LinkRole.Unnamed, true, null) { NamedAt = verb };
}
