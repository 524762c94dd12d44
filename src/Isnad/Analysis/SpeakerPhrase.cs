using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Finds how far the words reach that name a speaker: from a token on, to the complement of the verb or to what is no longer the name.</summary>
internal static class SpeakerPhrase
{
    private const int Longest = 24;
    private const int LongestTitle = 16;

    private static readonly HashSet<string> Adverbial = new(
        ["بيان", "تصريح", "تصريحات", "موتمر", "مقابله", "حديث", "تغريده", "تغريدات", "كلمه", "كلمته", "خطاب", "خطابه", "وقت", "ختام", "اتصال", "مكالمه", "رساله", "تدوينه", "منشور", "حوار", "لقاء", "مقال", "تعليق", "جلسه", "اجتماع", "اعقاب", "اول", "اطار", "سياق", "معرض", "هذا", "ذات", "حسابه", "حسابها", "افاده", "وثيقه", "تسجيل", "مقطع", "تقرير", "يوم", "وقت", "مساء", "صباح", "حين", "بدايه", "نهايه", "افتتاح", "اتصال", "اجابته", "ندوه", "احتفال", "مناسبه", "خضم", "طريق", "طريقه", "زياره", "برنامج", "نشره", "نص", "بث", "مستهل", "تصريحه", "رد", "نشره", "ايجاز", "مداخله", "بيانه", "بيانها"], StringComparer.Ordinal);

    private static readonly HashSet<string> Stops = new(
        ["خلال", "عقب", "بعد", "قبل", "اثناء", "عبر", "علي", "الي", "عن", "حول", "بشان", "ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "الذي", "التي", "الذين", "قد", "كما", "حيث", "عندما", "لكن", "اليوم", "امس", "الان", "ايضا", "مجددا", "مرارا", "سابقا", "لاحقا", "قوله", "قولها", "قولهم", "نقلا", "ردا", "تعليقا", "امام", "لدي", "فيما", "بينما", "وذلك", "مع", "منذ", "ضمن", "بعدما", "لوسايل", "للصحفيين", "للصحافيين", "لصحفيين", "بقوله", "بالقول", "صراحه", "علنا", "رسميا", "ليل", "فجر", "ظهر", "مساء", "صباح", "يوم", "اول", "وهو", "وهي", "بعيد", "قبيل", "كذلك", "بكل", "عشيه", "فيها", "فيه", "له", "لها", "لهم", "به", "بها", "منه", "عنه", "عنها", "يتعلق", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد", "لكنه", "لكنها", "لكن", "فان", "والتي", "والذي", "هنا", "هناك", "حاليا", "مباشره"], StringComparer.Ordinal);

    /// <summary>The token behind the phrase; the same token when nothing there names a speaker.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token.</param>
    /// <param name="limit">The token at which the complement begins, or the sentence ends.</param>
    public static int End(SpeechParagraph paragraph, int from, int limit)
    {
        var last = Math.Min(limit, from + Longest);
        var at = Titled(paragraph, from, last);
        while (at < last)
        {
            var word = paragraph[at];
            var token = paragraph.Tokens[at];
            if (paragraph.MentionAt(at) is { Kind: MentionKind.Outlet } told && at > from && told.Span.Start > token.Span.Start && word[0] is 'ل' or 'ب' && at > from) break;
            if (paragraph.MentionAt(at) is { } mention && mention.Kind != MentionKind.Other && (at == from || paragraph.MentionAt(at - 1) != mention))
            {
                while (at < last && paragraph.MentionAt(at) == mention) at++;
                continue;
            }
            if (token.Kind == TokenKind.Punctuation)
            {
                if (word is "\"" or "«" or "“" && paragraph.QuotationAt(at) is { } quotation && quotation.Length <= 4 && quotation.Close < last) { at = quotation.Close + 1; continue; }
                if (word is "-" && at + 1 < last && at > from && token.Span.Start == paragraph.Tokens[at - 1].Span.End) { at++; continue; }
                if (word is "،" or "," && Apposition(paragraph, at, last) is var end && end > at) { at = end; continue; }
                if (word == "(" && Parenthesis(paragraph, at, last) is var behind && behind > at) { at = behind; continue; }
                break;
            }
            if (word is "في" or "من" && at > from)
            {
                if (word == "في" ? IsAdverbial(paragraph[at + 1]) || CalendarWord(paragraph[at + 1]) || paragraph.Tokens[Math.Min(at + 1, paragraph.Tokens.Count - 1)].Kind != TokenKind.Word : at + 1 < last && paragraph[at + 1] is "دون" or "ان" or "انه" or "انها" or "خلال" or "جانبه" or "جهته") break;
                at += 2;
                continue;
            }
            if (at == from && word is "في" or "من" && at == from) break;
            if (at == from && word is "بعض" or "احد" or "احدي") { at++; continue; }
            if (SpeechLexicon.Shipped.Form(word) is { Participle: true, Gender: var g } && (word[^1] == 'ا' || (at > from && paragraph[at - 1] is "،" or "," && g != Gender.Masculine && at > from))) break;
            if (word is "متحدثا" or "ملخصا" or "ردا" or "نقلا" or "تعليقا") break;
            if (word is "لدي" && at > from && PersonPattern.IsTitle(paragraph[from])) { at += 2; continue; }
            if (Stops.Contains(word) || (at > from && IsPrepositional(paragraph, at)) || (at == from && word.Length > 3 && word[0] is 'ل' or 'ب' && at == from && IsPrepositional(paragraph, at)) || (at == from && NounPhrase.IsPossessedThing(paragraph, at))) break;
            at++;
        }
        while (at > from && paragraph.Tokens[at - 1].Kind == TokenKind.Punctuation && paragraph[at - 1] is not (")" or "\"" or "»" or "”")) at--;
        return at;
    }

    /// <summary>Past a person behind a long title, whatever the title holds: نائب المتحدث الرسمي للدفاع المدني بمنطقة مكة المقدم فلان; the same token when there is none.</summary>
    public static int Titled(SpeechParagraph paragraph, int from, int limit)
    {
        if (from >= limit || !PersonPattern.IsTitle(paragraph[from])) return from;
        for (var i = from + 1; i < limit && i <= from + LongestTitle; i++)
        {
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Person } person && person.Text.Contains(' ', StringComparison.Ordinal))
            {
                while (i < limit && paragraph.MentionAt(i) == person) i++;
                return i;
            }
            if (paragraph.MentionAt(i) is not null || paragraph[i] is "في" or "علي" or "عن" or "/" or "." or "-") continue;
            if (paragraph.Tokens[i].Kind != TokenKind.Word || Stops.Contains(paragraph[i]) || SpeechLexicon.Shipped.Form(paragraph[i]) is { Participle: false, HasObject: false } && paragraph[i][0] is 'ي' or 'ت') return from;
        }
        return from;
    }

    /// <summary>Whether a noun behind في says where or when it was said, also with a pronoun: في تغريدته.</summary>
    private static bool IsAdverbial(string word)
    {
        var bare = Bare(word);
        if (Adverbial.Contains(bare)) return true;
        foreach (var suffix in new[] { "ها", "هم", "ه" })
        {
            if (!bare.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var stem = bare[..^suffix.Length];
            if (Adverbial.Contains(stem) || (stem.EndsWith('ت') && Adverbial.Contains(stem[..^1] + "ه"))) return true;
        }
        return false;
    }

    private static bool CalendarWord(string word) => word is "العام" or "عام" or "الشهر" or "مايو" or "مارس" or "ابريل" or "يناير" or "الاسبوع" or "الاثنين" or "الثلاثاء" or "الاربعاء" or "الخميس" or "الجمعه" or "السبت" or "الاحد";

    private static string Bare(string word) => word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4 ? word[2..] : word;

    /// <summary>ل or ب joined to a word: to whom, or with what; not part of who.</summary>
    private static bool IsPrepositional(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word.Length < 4 || paragraph.MentionAt(at) is { Kind: MentionKind.Person }) return false;
        if (word.StartsWith("لل", StringComparison.Ordinal)) return word is not ("للامم" or "للجيش" or "للحزب" or "للشوون" or "للامن" or "للشرطه" or "للحكومه" or "للحركه" or "للمجلس" or "للدفاع" or "للانباء" or "للاتحاد" or "للتنظيم" or "للدوله" or "للجمهوريه" or "للبلاد" or "للطاقه" or "للهلال" or "للصليب" or "للتعاون" or "للابحاث" or "للدراسات" or "للشركه" or "للبنك" or "للتنميه" or "للعلاقات" or "للتحالف" or "للخارجيه");
        if (word.StartsWith("بال", StringComparison.Ordinal)) return word is not ("بالجيش" or "بالوزاره" or "بالامم" or "بالخارجيه" or "بالمنطقه" or "بالمجلس" or "بالبرلمان");
        return paragraph.MentionAt(at) is { Kind: MentionKind.Outlet } outlet && outlet.Span.Start > paragraph.Tokens[at].Span.Start;
    }

    /// <summary>Past a name between commas: مدير المكتب، صديق الصور، إنه.</summary>
    private static int Apposition(SpeechParagraph paragraph, int comma, int last)
    {
        for (var i = comma + 1; i < last && i <= comma + 9; i++)
        {
            var word = paragraph[i];
            if (word is "،" or ",") return i + 1;
            if (paragraph.Tokens[i].Kind == TokenKind.Punctuation && word is not ("-" or "\"" or "«" or "»")) return comma;
            if (Stops.Contains(word) && word is not "ان" || (word is "في" && i == comma + 1)) return comma;
            if (i == last - 1) return paragraph.MentionAt(i) is not null || i - comma <= 4 ? last : comma;
        }
        return comma;
    }

    private static int Parenthesis(SpeechParagraph paragraph, int open, int last)
    {
        for (var i = open + 1; i < last && i <= open + 8; i++) if (paragraph[i] == ")") return i + 1;
        return open;
    }
}
