using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Whether the noun behind a verb can be its subject: a verb that stands first agrees with its subject in gender.</summary>
/// <remarks>أوضح | أهمية … is a verb with a dropped subject and its object; وقالت | إثر لقائها … one with an adverbial. Broken plurals and plurals in ات take the feminine verb.</remarks>
internal static class SubjectAgreement
{
    private static readonly HashSet<string> MenWithFeminineForm = new(
        ["حمزه", "اسامه", "طلحه", "خليفه", "عبيده", "قتاده", "عطيه", "جمعه", "سلامه", "شحاته", "عرفه", "عبده", "نعمه", "حذيفه", "معاويه", "علامه", "قاده", "ورثه", "حمله", "طلبه", "امه", "قضاه", "دعاه", "هواه", "رواه", "ولاه"], StringComparer.Ordinal);

    private static readonly HashSet<string> NeverSubjects = new(
        ["ذلك", "هذا", "هذه", "تلك", "اهميه", "ضروره", "وجود", "عدم", "استعداد", "استمرار", "اثر", "نتيجه", "بسبب", "عبر", "حيال", "تجاه", "ازاء", "مما", "لماذا", "كيف", "هل", "ما", "لا", "يجب", "ينبغي", "يمكن", "ليس", "اننا", "نحن"], StringComparer.Ordinal);

    private static readonly HashSet<string> Things = new(
        ["خطوه", "خطوات", "تفاصيل", "مخاوف", "دعم", "كميات", "كميه", "نقل", "نسبه", "هجوم", "هجمات", "مزاعم", "تطورات", "عمليه", "عمليات", "زياره", "اجتماع", "لقاء", "محادثات", "مباحثات", "مفاوضات", "تجاوز", "جعل", "رغبه", "ظروف", "فتره", "وقت", "حادث", "حادثه", "جريمه", "قضيه", "مشكله", "ازمه", "اهتمام", "حرص", "رفض", "ضرب", "قصف", "غارات", "خسائر", "خساير", "نتايج", "اسعار", "سوق", "مشروع", "مشاريع", "طريق", "منازل", "سيارات", "اسلحه", "صواريخ", "مسار", "مستقبل", "خصوصا", "خاصه", "تحديدا", "بشده", "مجرد", "تاكيد", "توفير", "تحقيق", "تعزيز", "تنفيذ", "تطبيق", "مواصله", "مشاركه", "مسووليه", "علاقات", "علاقه", "حدوث", "وقوع", "مقتل", "وفاه", "انفجار", "حريق", "لغه", "فكره", "امل", "ثقه", "تضامن", "قلق", "استياء", "ارتياح", "اسف", "شكر", "تقدير", "امتنان", "ترحيب", "حياه", "رساله", "عنف", "سلام", "حرب", "عوده", "رحيل", "انسحاب"], StringComparer.Ordinal);

    private static readonly HashSet<string> Plurals = new(["صحف", "دول", "فرق", "كتل", "قوي", "اسر", "نقابات", "هيئات", "لجان", "امم", "شرطه", "حماس", "فتح", "امريكا", "روسيا", "ايران", "السفن", "طالبان", "اسراييل", "رييسه"], StringComparer.Ordinal);

    /// <summary>Whether a noun can be the subject of a verb form before it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The noun's token.</param>
    /// <param name="verb">What the verb's form says.</param>
    /// <param name="lexicon">The lexicon.</param>
    public static bool Allows(SpeechParagraph paragraph, int at, Gender verb, SpeechLexicon lexicon)
    {
        var token = paragraph.Tokens[at];
        if (token.Kind != TokenKind.Word || paragraph.MentionAt(at) is not null) return true;
        var word = token.Folded;
        if (IsThing(paragraph, at)) return false;
        if (lexicon.Source(word) is not null || PersonPattern.IsTitle(word)) return true;
        var written = token.Span.Of(paragraph.Source);
        var feminine = written.EndsWith('ة');
        return verb switch
        {
            Gender.Masculine => !feminine || MenWithFeminineForm.Contains(Without(word)),
            Gender.Feminine => feminine || written.EndsWith("ات", StringComparison.Ordinal) || word.EndsWith('ا') || word.EndsWith('ي') || Plurals.Contains(Without(word)) || IsBrokenPlural(Without(word)) || (at + 1 < paragraph.Tokens.Count && paragraph.MentionAt(at + 1) is not null),
            _ => true,
        };
    }

    /// <summary>Whether a noun names what nobody says anything with: a step, a quantity, an event; or an adverb, or a stop word with ب, ل or ك.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The noun's token.</param>
    public static bool IsThing(SpeechParagraph paragraph, int at)
    {
        var token = paragraph.Tokens[at];
        if (token.Kind != TokenKind.Word) return token.Folded is "(";
        if (paragraph.MentionAt(at) is not null) return false;
        var word = token.Folded;
        return NeverSubjects.Contains(word) || Things.Contains(Without(word)) || (word.Length is > 2 and < 6 && word[0] is 'ب' or 'ل' or 'ك' && StopWords.Contains(word[1..]));
    }

    private static string Without(string word) => word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4 ? word[2..] : word;

    /// <summary>The common patterns: مفاعل and فعائل (ا third), أفعال (ا first and fourth), فعول, فعلاء.</summary>
    private static bool IsBrokenPlural(string bare) =>
        (bare.Length is 5 or 6 && bare[2] == 'ا') || (bare.Length == 5 && bare[0] == 'ا' && bare[3] == 'ا') || (bare.Length == 4 && bare[2] == 'و') || bare.EndsWith("اء", StringComparison.Ordinal) || (bare.Length == 4 && bare[2] == 'ا');
}
