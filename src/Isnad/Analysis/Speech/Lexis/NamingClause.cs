using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>
/// A clause that tells by the way what somebody calls a thing or holds it to be: ما وصفه ب«…», التي تعتبرها أنقرة إرهابية, في خطوة
/// اعتبرها ضرورية.
/// </summary>
internal sealed class NamingClause(SpeechParagraph paragraph)
{
    /// <summary>Tokens of a sentence before the noun that a clause without a relative is about.</summary>
    private const int Opening = 3;

    /// <summary>Words that no clause without a relative is about.</summary>
    internal static readonly WordClass NoNoun =
        WordClass.Stop | WordClass.Opener | WordClass.Relative | WordClass.Day | WordClass.Auxiliary;

    /// <summary>Whether a verb says what its pronoun is called, which stands for the word before it.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public bool Is(int cue, VerbForm form)
    {
        if (form is not { HasObject: true, Participle: false } || !form.Verb.Is(WordClass.Naming) || paragraph.IsJoinedVerb(cue))
            return false;
        return paragraph.Is(cue - 1, WordClass.What | WordClass.Whom | WordClass.Relative)
            || cue >= paragraph.SentenceStart(cue) + Opening && IsNoun(cue - 1);
    }

    /// <summary>خطوة | وصفها, but not على حد | وصفه.</summary>
    private bool IsNoun(int at) =>
        paragraph.IsWord(at)
        && paragraph[at] != "حد"
        && !paragraph.IsDefinite(at)
        && !paragraph.IsName(at)
        && !Pronouns.EndsIn(paragraph.Written(at))
        && !paragraph.Is(at, NoNoun)
        && paragraph.Form(at) is null;
}
