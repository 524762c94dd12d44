using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Where content told by a noun ends before its sentence does: at the circumstances behind a comma, at what came of the matter, at the next clause of the article.</summary>
/// <remarks>نفى تعرضه لضغوط، قبل أن يعود …; حمّل الحركة مسؤولية التفجير الذي أدى إلى …; a clause behind أن keeps such words, a noun does not.</remarks>
internal static class NounTail
{
    /// <summary>Tokens that content has at least before its tail.</summary>
    private const int Shortest = 2;

    private static readonly HashSet<string> Circumstances = new(["قبل", "بعد", "عقب", "اثر", "وسط", "بحيث", "كما", "رغم", "بعدما", "قبيل", "بعيد", "منذ", "خلال", "عندما", "حين", "فيما", "بينما", "لكن", "ضمن", "وفق", "ردا", "احتجاجا", "استنادا", "تمهيدا"], StringComparer.Ordinal);

    private static readonly HashSet<string> Outcomes = new(["ادي", "ادت", "اسفر", "اسفرت", "تسبب", "تسببت", "اثار", "اثارت", "خلف", "خلفت", "اودي", "اودت", "وادي", "وادت", "واسفر", "واسفرت", "واثار", "واثارت", "وتسبب", "وتسببت", "وخلف", "وخلفت"], StringComparer.Ordinal);

    /// <summary>Whether the content ends before a token.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    /// <param name="content">The first token of the content.</param>
    public static bool Begins(SpeechParagraph paragraph, int at, int content)
    {
        if (at <= content + Shortest || paragraph.MentionAt(at) is not null) return false;
        var (word, next) = (paragraph[at], paragraph[at + 1]);
        if (Outcomes.Contains(word) && !paragraph.Is(at - 1, WordClass.Relative)) return true;
        if (at > content + Shortest + 2 && WordClass.Relative.Has(word) && Outcomes.Contains(next)) return true;
        if (!paragraph.IsComma(at - 1)) return false;
        if (Circumstances.Contains(Clitics.WithoutConjunction(word))) return true;
        if (word is "في" && next is "وقت" or "مسعي" or "ظل" or "محاوله" or "خطوه" or "اطار" or "حين" or "سياق" or "اعقاب") return true;
        if (word is "علي" && next is "خلفيه" or "اثر" or "وقع" or "الرغم") return true;
        if (word is "مع" && !paragraph.IsDefinite(at + 1)) return true;
        return PhraseBounds.IsFinite(paragraph, at) && word[0] != 'و';
    }
}
