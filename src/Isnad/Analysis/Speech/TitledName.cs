using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds where a person's name ends behind a long title.</summary>
internal static class TitledName
{
    private const int LongestTitle = 16;

    /// <summary>Past a person behind a long title, whatever the title holds: نائب المتحدث الرسمي للدفاع المدني بمنطقة مكة المقدم فلان; the same token when there is none.</summary>
    public static int End(SpeechParagraph paragraph, int from, int limit)
    {
        if (from >= limit || !SpeakerPhrase.IsTitleLike(paragraph[from])) return from;
        for (var i = from + 1; i < limit && i <= from + LongestTitle; i++)
        {
            if (PersonPattern.IsTitle(paragraph[i]) && paragraph.StartsMention(i) && paragraph.EndsMention(i) && paragraph.MentionAt(i + 1) is { Kind: MentionKind.Person }) continue; // الشيخ before the name of one of آل الشيخ
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Person } person && (person.Text.Contains(' ', StringComparison.Ordinal) || i == from + 1 || PersonPattern.IsTitle(paragraph[i - 1])))
            {
                while (i < limit && paragraph.MentionAt(i) == person) i++;
                return i;
            }
            if (paragraph.MentionAt(i) is not null || paragraph[i] is "في" or "علي" or "عن" or "/" or "." or "لدي" or "من") continue;
            if (paragraph[i] is "الي" && paragraph.MentionAt(i + 1) is { Kind: MentionKind.Place }) continue; // المبعوث إلى سوريا فلان
            if ((paragraph.IsComma(i) || paragraph[i] is "-" or "–") && i + 1 < limit && (paragraph.MentionAt(i + 1) is { Kind: MentionKind.Person } || PersonPattern.IsTitle(paragraph[i + 1]))) continue;
            if (paragraph.OpensQuotation(i) is { Length: <= 4 } company && company.Close + 1 < limit && paragraph.MentionAt(company.Close + 1) is { Kind: MentionKind.Person })
            {
                i = company.Close; // رئيس مجلس إدارة "كذا" فلان
                continue;
            }
            if (Explained(paragraph, i, limit) is > 0 and var behind)
            {
                i = behind - 1;
                continue;
            }
            if (!paragraph.IsWord(i) || SpeakerPhrase.IsStop(paragraph, i) || SpeechLexicon.Shipped.Form(paragraph[i]) is { Participle: false, HasObject: false } && paragraph[i][0] is 'ي' or 'ت' or 'و') return from;
            if (paragraph.Is(i, WordClass.Thing) || SpeakerPhrase.IsOccasion(paragraph[i]) && paragraph[i - 1] == "في") return from;
        }
        return from;
    }

    /// <summary>القيادي في «حركة كذا»، الفصيل الأقوى في الجنوب، فلان: the person behind what a name in marks is said to be, between commas; 0 where there is none.</summary>
    private static int Explained(SpeechParagraph paragraph, int open, int limit)
    {
        if (paragraph.OpensQuotation(open) is not { Length: <= 4 } quotation || !paragraph.IsComma(quotation.Close + 1)) return 0;
        for (var i = quotation.Close + 2; i < Math.Min(limit - 1, quotation.Close + LongestTitle); i++)
        {
            if (paragraph.IsComma(i)) return paragraph.MentionAt(i + 1) is { Kind: MentionKind.Person } || PersonPattern.IsTitle(paragraph[i + 1]) ? i + 1 : 0;
            if (!paragraph.IsWord(i) || SpeechLexicon.Shipped.Form(paragraph[i]) is { Participle: false }) return 0;
        }
        return 0;
    }
}
