using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>What a body is for, whose it is and who leads it: الهيئة العامة للسياحة والتراث, لجنة الدفاع بمجلس النواب.</summary>
internal static class BodyRemit
{
    /// <summary>المؤسسة العامة | للتدريب, لجنة العلاقات | بمجلس الشيوخ, التحالف العربي | بقيادة السعودية.</summary>
    public static bool Leads(SpeechParagraph paragraph, int from, int at)
    {
        if (Institutions.Noun(paragraph[from]) is null || at <= from + 1)
            return false;
        var word = paragraph[at];
        if (word.StartsWith("لل", StringComparison.Ordinal))
            return paragraph.Is(at - 1, WordClass.Overall)
                && !paragraph.Is(at, WordClass.Audience)
                && !PersonPattern.IsTitle("ال" + word[2..]);
        if (word[0] != 'ب' || !paragraph.IsDefinite(at + 1) && !paragraph.IsName(at + 1))
            return false;
        return WordClass.Bureaux.Has(word[1..])
            || WordClass.Lead.Has(word[1..]) && paragraph.MentionAt(at + 1) is { Kind: not MentionKind.Person };
    }

    /// <summary>وزارة المياه والكهرباء: a further field of an office.</summary>
    public static bool IsSecondField(SpeechParagraph paragraph, int from, int at) =>
        paragraph[at].Length > 5
        && paragraph[at].StartsWith("وال", StringComparison.Ordinal)
        && !paragraph.IsComma(at - 1)
        && at - 2 >= from
        && (
            paragraph.Is(at - 2, WordClass.OfOffice)
            || IsRemit(paragraph, from, at - 1) // للسياحة | والتراث
            || IsRemit(paragraph, from, at - 2) && WordShape.IsNisba(paragraph[at - 1]) // للثروات الطبيعية | والأمن
            || at - 3 >= from && paragraph.Is(at - 3, WordClass.OfOffice) && paragraph.Is(at - 1, WordClass.Adjective) // إدارة العلاقات العامة
            || PersonPattern.IsTitle(paragraph[at - 2]) && !paragraph.IsDefinite(at - 2)
        );

    /// <summary>(الرئاسة العامة للأرصاد) | وحماية البيئة: a further remit of two words.</summary>
    public static bool IsFurther(SpeechParagraph paragraph, int from, int at, int last) =>
        paragraph[at] is ['و', _, _, _, ..] word
        && at + 1 < last
        && IsRemit(paragraph, from, at - 1)
        && paragraph.MentionAt(at) is null
        && !word.StartsWith("وال", StringComparison.Ordinal)
        && (WordClass.OfOffice.Has(word[1..]) || ActionNoun.StandsAt(paragraph, at))
        && paragraph.IsDefinite(at + 1);

    private static bool IsRemit(SpeechParagraph paragraph, int from, int at) =>
        at > from && paragraph[at].StartsWith("لل", StringComparison.Ordinal);
}
