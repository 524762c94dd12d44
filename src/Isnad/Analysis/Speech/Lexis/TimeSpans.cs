using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>Passes over dates and spans of time: في وقت لاحق, في سبتمبر الماضي, قبل أقل من ستة أشهر.</summary>
internal sealed class TimeSpans(SpeechParagraph paragraph)
{
    private const int Longest = 7;

    /// <summary>The token behind the time that is told from a token on; the token itself where none is.</summary>
    /// <param name="at">The token.</param>
    /// <param name="end">The token behind the last that is looked at.</param>
    public int Past(int at, int end)
    {
        if (paragraph[at] == "في" && paragraph[at + 1] is "وقت" or "الوقت" && paragraph.Is(at + 2, WordClass.WhichTime))
            return at + 3;
        if (paragraph[at] == "في" || paragraph.Is(at, WordClass.PartOfPeriod))
            return PastDate(at, end);
        if (!paragraph.Is(at, WordClass.Counting))
            return at;
        if (paragraph[at] is "قبل" or "منذ" && PastSpan(at, end) is var span && span > at)
            return span;
        return paragraph.Is(at + 1, WordClass.Span) || IsNumber(Math.Min(at + 1, end - 1)) ? at + 2 : at;
    }

    /// <summary>في سبتمبر/أيلول الماضي, في مطلع الشهر الجاري: past a date that a day's word ends.</summary>
    private int PastDate(int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end - 1, at + Longest); i++)
        {
            if (paragraph.Is(i, WordClass.Day) && i > at + 1)
                return i + 1;
            if (!paragraph.IsWord(i) && !IsNumber(i) && paragraph[i] != "/")
                return at;
        }
        return at;
    }

    /// <summary>قبل أقل من ستة أشهر: past a length of time of up to six words.</summary>
    private int PastSpan(int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + Longest); i++)
        {
            if (paragraph.Is(i, WordClass.Span))
                return i + 1;
            if (!paragraph.IsWord(i) && !IsNumber(i) || paragraph.MentionAt(i) is not null)
                return at;
        }
        return at;
    }

    private bool IsNumber(int at) => paragraph.Tokens[at].Kind == TokenKind.Number;
}
