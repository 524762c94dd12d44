using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Cues;

/// <summary>
/// Whether a participle says what somebody does beside another verb (مؤكدا, مطالبين), or is a noun or an adjective (القوات
/// المؤيدة).
/// </summary>
internal sealed class ParticipleSense(SpeechParagraph paragraph, ContentEnd ends)
{
    /// <summary>Tokens between كان and what was expected.</summary>
    private const int Foreseen = 6;

    /// <summary>Whether a participle hangs on a speaker.</summary>
    public bool IsVerb(int cue, VerbForm form)
    {
        if (IsHeading(cue) || IsCounted(cue, form) || IsForeseen(cue, form))
            return false;
        if (paragraph[cue].EndsWith("ات", StringComparison.Ordinal))
            return StandsApart(cue) && (IsThatNext(cue) || ends.TakesNext(cue, form.Verb.Complements)); // مطالبات بـ, but not مقترحات
        return IsPluralBesideVerb(cue, form) || ends.Says(cue, form) || paragraph[cue][^1] == 'ا' || StandsApart(cue) || LeadsIn(cue);
    }

    private bool IsThatNext(int cue) => paragraph.Is(cue + 1, WordClass.That) || paragraph.Is(cue + 2, WordClass.That);

    /// <summary>13 متهما آخرين: the accused are counted.</summary>
    private bool IsCounted(int cue, VerbForm form) =>
        form.Verb.Act == "accuse" && cue > 0 && paragraph.Tokens[cue - 1].Kind == TokenKind.Number && !ends.Near(cue);

    /// <summary>وكان القرار متوقعا, وسيكون الرئيس مطالبا ب: what was expected or asked of him, by nobody who is named.</summary>
    private bool IsForeseen(int cue, VerbForm form)
    {
        if (form.Verb.Lemma is not ("توقع" or "طالب") || form.Gender == Gender.Plural || paragraph.IsComma(cue - 1))
            return false;
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - Foreseen) && !paragraph.IsComma(i); i--)
            if (paragraph.Is(i, WordClass.Being | WordClass.Copula))
                return true;
        return false;
    }

    /// <summary>ملاحظة: a noun that begins a sentence.</summary>
    private bool IsHeading(int cue) => paragraph[cue][^1] == 'ه' && cue == paragraph.SentenceStart(cue) && !ends.Near(cue);

    /// <summary>تراجع آخرون منددين ب, خرجوا إلى الشارع مطالبين ب: those who act say it with their verb's preposition.</summary>
    private bool IsPluralBesideVerb(int cue, VerbForm form)
    {
        if (!WordShape.IsObjectPlural(paragraph[cue]) || form.Verb.IsPlainWord)
            return false;
        if (paragraph.IsDefinite(cue - 1))
            return paragraph[cue][0] != 'و' && ends.TakesNext(cue, form.Verb.Complements);
        return paragraph.IsWord(cue - 1)
            && form.Verb.Takes(Complements.With)
            && paragraph[cue + 1].StartsWith("بال", StringComparison.Ordinal);
    }

    /// <summary>…، مؤكدا; «…» مضيفة: a mark parts the participle from the words before.</summary>
    private bool StandsApart(int cue) =>
        cue == 0
        || paragraph.IsComma(cue - 1)
        || paragraph[cue - 1] is "؛" or ";"
        || paragraph.IsDash(cue - 1)
        || paragraph.ClosesQuotation(cue - 1) is not null;

    /// <summary>خرجت المتحدثة مضيفة أن: what was said follows soon.</summary>
    private bool LeadsIn(int cue) => ends.Near(cue) && paragraph[cue][0] != 'و' && !paragraph.Is(cue - 1, WordClass.Stop);
}
