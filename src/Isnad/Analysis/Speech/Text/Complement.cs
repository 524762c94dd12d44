namespace Isnad.Analysis.Speech.Text;

/// <summary>How the content of a statement is introduced.</summary>
internal enum ComplementKind
{
    /// <summary>أن, إن, with or without a preposition before or a pronoun behind.</summary>
    Clause,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A quotation without more.</summary>
    Quotation,

    /// <summary>The verb's preposition and a noun.</summary>
    Preposition,

    /// <summary>A noun that follows the subject.</summary>
    Object,

    /// <summary>A comma alone: يقول الوزير، إذا لم …</summary>
    Comma,

    /// <summary>A quotation that stands before the verb: «…» قال الوزير.</summary>
    Before,
}

/// <summary>Where the content of a statement begins.</summary>
/// <param name="Marker">The first token that is no longer the subject: أن, a colon, a quotation mark, a preposition.</param>
/// <param name="Content">The first token of the content.</param>
/// <param name="Quotation">The quotation that is the whole content; null where it is reported.</param>
/// <param name="Kind">How it is introduced.</param>
/// <param name="How">The words, for <c>--why</c>.</param>
internal sealed record Complement(int Marker, int Content, Quotation? Quotation, ComplementKind Kind, string How)
{
    /// <summary>A colon with what follows: a quotation, or words without marks.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="colon">The colon's token, not the last.</param>
    public static Complement OfColon(SpeechParagraph paragraph, int colon) =>
        paragraph.OpensQuotation(colon + 1) is { } quotation
            ? new Complement(colon, colon + 2, quotation, ComplementKind.Colon, ":\"")
            : new Complement(colon, colon + 1, null, ComplementKind.Colon, ":");

    /// <summary>Whether the content is a noun with what belongs to it, which a further clause does not continue.</summary>
    public bool IsNoun => Kind is ComplementKind.Preposition or ComplementKind.Object;
}
