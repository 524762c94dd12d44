namespace Isnad.Analysis.Speech.Contents;

/// <summary>A token before which reported content may end.</summary>
/// <param name="At">The token.</param>
/// <param name="Content">The first token of the content.</param>
/// <param name="IsNoun">Whether a noun tells what was said, which a further clause does not continue.</param>
/// <param name="Marked">Whether the token stands behind a comma, a dash, a semicolon or a closing quotation mark.</param>
internal readonly record struct ContentPoint(int At, int Content, bool IsNoun, bool Marked)
{
    /// <summary>How many tokens of content stand before the token.</summary>
    public int Before => At - Content;
}
