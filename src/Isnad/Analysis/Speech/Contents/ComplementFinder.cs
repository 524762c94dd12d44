using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Finds the complement of a reporting verb: what introduces the words that were said.</summary>
internal sealed class ComplementFinder(SpeechParagraph paragraph)
{
    private readonly Asides _asides = new(paragraph);
    private readonly MarkedWords _marked = new(paragraph);
    private readonly ComplementPreposition _prepositions = new(paragraph);

    /// <summary>The complement of a verb by a mark, a clause or its preposition; null when only an object can follow.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">The verb's form.</param>
    public Complement? Find(int cue, VerbForm form) => new ComplementSearch(paragraph, _asides, _marked, _prepositions, cue, form).Find();

    /// <inheritdoc cref="MarkedWords.IsName"/>
    public bool IsName(Quotation quotation, int cue) => _marked.IsName(quotation, cue);

    /// <inheritdoc cref="MarkedWords.GoesOn"/>
    public bool GoesOn(Quotation quotation) => _marked.GoesOn(quotation);

    /// <inheritdoc cref="MarkedWords.Whole"/>
    public Quotation? Whole(int first, int end) => _marked.Whole(first, end);

    /// <summary>Whether ب leads in what somebody asks for, is accused of or speaks of at a token.</summary>
    public bool IsWith(int at) => Preposition(at, Complements.With) is not null;

    /// <inheritdoc cref="ComplementPreposition.At"/>
    public string? Preposition(int at, Complements wanted) => _prepositions.At(at, wanted);

    /// <inheritdoc cref="ComplementPreposition.IsLetterCall"/>
    public bool IsLetterCall(int at) => _prepositions.IsLetterCall(at);
}
