using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>
/// Whether a subject reaches its verb: only parentheses, clauses about the subject, adverbials, days and adverbs stand between.
/// </summary>
internal sealed class SubjectReach(SpeechParagraph paragraph)
{
    /// <summary>Tokens of a clause about a subject or of words that a comma ends, of an adverbial, and of a title behind a title.</summary>
    private const int LongestClause = 14,
        LongestAdverbial = 12,
        LongestTitle = 8;

    /// <summary>Whether nothing else stands between a subject and its verb.</summary>
    /// <param name="first">First token of the subject.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="last">The verb's token, or the first of the auxiliaries before it.</param>
    public bool IsClear(int first, int end, int last)
    {
        var between = last - end;
        if (between <= 1 || between <= LongestClause && IsDescribed(first, end) || between <= LongestTitle && IsTitled(end, last))
            return true;
        if (paragraph.Is(end, WordClass.Relative) || paragraph.IsDash(end) || paragraph[end] == "(")
            return true;
        if (paragraph[end] is "او" && paragraph[end + 1] is "ما" && between <= LongestClause)
            return true; // وزارة الدفاع أو ما يعرف ب"كذا" أعلنت
        if (paragraph.IsComma(end))
            return paragraph.Is(end + 1, WordClass.Relative) || paragraph.IsComma(last - 1);
        if (paragraph.Is(end, WordClass.Parting))
            return between <= LongestAdverbial;
        return paragraph.IsComma(last - 1) && between <= LongestClause && AreNoVerbs(end, last - 1) || AreAdverbs(end, last);
    }

    /// <summary>دراسة نشرت في مجلة, مسؤول طلب عدم ذكر اسمه.</summary>
    private bool IsDescribed(int first, int end) =>
        PhraseBounds.IsAside(paragraph, first, end) || !paragraph.IsDefinite(first) && FiniteVerb.Is(paragraph, end);

    /// <summary>سالم العلي زعيم | الحزب في الجنوب: words of a title.</summary>
    private bool IsTitled(int end, int last)
    {
        if (end == 0 || !RoleWord.Is(paragraph[end - 1]))
            return false;
        for (var i = end; i < last; i++)
            if (!paragraph.IsWord(i) || paragraph.MentionAt(i) is null && paragraph.Form(i) is not null)
                return false;
        return true;
    }

    private bool AreNoVerbs(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!paragraph.IsWord(i) || paragraph.Form(i) is not null)
                return false;
        return true;
    }

    private bool AreAdverbs(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (paragraph.IsWord(i) && !paragraph.Is(i, WordClass.Day | WordClass.Adverb))
                return false;
        return true;
    }
}
