using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>
/// Where content told by a noun ends before its sentence does: at the circumstances behind it, at what came of the matter.
/// </summary>
/// <remarks>
/// نفى تعرضه لضغوط، قبل أن يعود …; حمّل الحركة مسؤولية التفجير الذي أدى إلى …; a clause behind أن keeps such words, a noun
/// does not.
/// </remarks>
internal sealed class NounTail(SpeechParagraph paragraph)
{
    /// <summary>Tokens that content has at least before its tail.</summary>
    private const int Shortest = 2;

    /// <summary>Whether the content ends before a token.</summary>
    /// <param name="point">The token.</param>
    public bool Begins(ContentPoint point)
    {
        if (point.Before <= Shortest)
            return point.Marked && IsTimeOrReason(point);
        if (IsTimeOrReason(point))
            return true;
        if (paragraph.MentionAt(point.At) is not null)
            return false;
        if (IsOutcome(point))
            return true;
        return paragraph.IsComma(point.At - 1) && (IsCircumstance(point.At) || IsVerb(point.At));
    }

    /// <summary>فتح الأجواء بعد ساعات من; ، بعد; ، على الرغم; ردا على.</summary>
    private bool IsTimeOrReason(ContentPoint point)
    {
        var at = point.At;
        return paragraph[at] switch
        {
            "بعد" or "عقب" => point.Before > 1 || IsBehindMark(point),
            "اثر" => IsBehindMark(point),
            "علي" => point.Marked && paragraph[at + 1] == "الرغم",
            "ردا" => point.Before > Shortest + 1 && paragraph[at + 1] == "علي",
            "قبل" => point.Before > Shortest && paragraph.IsComma(at - 1) && paragraph[at + 1] == "ان",
            _ => false,
        };
    }

    private bool IsBehindMark(ContentPoint point) => point.Marked && paragraph.ClosesQuotation(point.At - 1) is null;

    /// <summary>التفجير أدى إلى; التفجير الذي أدى إلى.</summary>
    private bool IsOutcome(ContentPoint point)
    {
        if (paragraph.Is(point.At, WordClass.Outcome))
            return !paragraph.Is(point.At - 1, WordClass.Relative);
        return point.Before > Shortest + 2 && paragraph.Is(point.At, WordClass.Relative) && paragraph.Is(point.At + 1, WordClass.Outcome);
    }

    /// <summary>، وسط; ، في ظل; ، على خلفية; ، مع تقدم.</summary>
    private bool IsCircumstance(int at)
    {
        if (WordClass.TailOpening.Has(Clitics.WithoutConjunction(paragraph[at])))
            return true;
        return paragraph[at] switch
        {
            "في" => paragraph.Is(at + 1, WordClass.Aim | WordClass.Frame),
            "علي" => paragraph.Is(at + 1, WordClass.Ground),
            "مع" => !paragraph.IsDefinite(at + 1),
            _ => false,
        };
    }

    /// <summary>، اقتحموا الجامعة: a verb that nothing joins to what was said.</summary>
    private bool IsVerb(int at) => paragraph[at][0] != 'و' && FiniteVerb.Is(paragraph, at);
}
