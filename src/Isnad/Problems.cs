namespace Isnad;

/// <summary>
/// Something that went wrong, as a code that can be said in the reader's language: with one input, while the others are read, or, in an
/// <see cref="IsnadException"/>, with what a run cannot go on without.
/// </summary>
/// <param name="Input">The path, address or line that it concerns.</param>
/// <param name="Code">ISN and three digits, listed in docs/errors.md.</param>
/// <param name="Arguments">What the message names: a file, a number, a reason.</param>
public sealed record Problem(string Input, string Code, params IReadOnlyList<string> Arguments)
{
    /// <summary>What happened, why, and what to do, in a language.</summary>
    /// <param name="language">ar or en.</param>
    public string Message(string language) => ProblemMessages.Of(Code, language, [Input, .. Arguments]);

    /// <inheritdoc/>
    public bool Equals(Problem? other) =>
        other is not null && Input == other.Input && Code == other.Code && Arguments.SequenceEqual(other.Arguments, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Input, Code);
}
