using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech.Text;

/// <summary>A reporting verb with what was found for it.</summary>
/// <param name="At">The verb's token.</param>
/// <param name="Form">Its form.</param>
/// <param name="Complement">How what was said is introduced.</param>
/// <param name="Subject">Who says it.</param>
internal readonly record struct VerbCue(int At, VerbForm Form, Complement Complement, Subject Subject)
{
    /// <summary>The verb.</summary>
    public ReportingVerb Verb => Form.Verb;

    /// <summary>The token at which what was said begins.</summary>
    public int Content => Complement.Content;
}
