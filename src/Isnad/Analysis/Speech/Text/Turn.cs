namespace Isnad.Analysis.Speech.Text;

/// <summary>Who spoke, through whom, where: one turn of an article.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Carriers">The carriers.</param>
/// <param name="Told">Whether a carrier obtained the words himself.</param>
/// <param name="Nested">Whether it stood inside what another said.</param>
/// <param name="Paragraph">Where the paragraph begins.</param>
internal sealed record Turn(Speaker Speaker, IReadOnlyList<Speaker> Carriers, bool Told, bool Nested, int Paragraph)
{
    /// <summary>Whether another tells in his own sentence that he said it, so that the next may go on with him.</summary>
    public bool Retold { get; init; }

    /// <summary>Carriers that stand beside the first.</summary>
    public IReadOnlyList<Speaker> Beside { get; init; } = [];

    /// <summary>
    /// Where the sentence ends in which the words end; 0 where a source phrase gave the carrier, which carries that
    /// sentence alone.
    /// </summary>
    public int End { get; init; }
}
