using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Where the words that name somebody must end: at a finite verb, at the object behind a whole name, at whom he speaks to.</summary>
internal static class PhraseBounds
{
    /// <summary>Stems rarer than this may be parts of a name.</summary>
    private const float CommonStem = 6f;

    /// <summary>A perfect of the third person feminine or a future, as far as the letters show: قتلت, ستخضع; nouns that end or begin alike are excepted.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool IsFinite(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.IsWord(at) || paragraph.MentionAt(at) is not null || paragraph.IsDefinite(at)) return false;
        var word = Clitics.WithoutConjunction(paragraph[at]);
        if (Institutions.Is(word) || SpeechLexicon.Shipped.Source(word) is not null || SpeakerPhrase.IsTitleLike(word) || Arabic.Names.GivenNames.Has(word)) return false;
        if (word is "تكون" or "يكون" or "كانت" or "ليست" or "ليس" or "بات" or "باتت" or "اصبح" or "اصبحت" || paragraph[at][0] == 'ف' && SpeechLexicon.Shipped.IsJoined(paragraph[at])) return true; // فذكر
        if (word.Length >= 5 && word[0] == 'س' && word[1] is 'ي' or 'ت' && word[^1] is not ('ه' or 'ا') && !WordClass.Thing.Has(word)) return Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word[1..])) < CommonStem;
        if (word.Length is >= 5 and <= 9 && word.EndsWith("وا", StringComparison.Ordinal)) return paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null; // اقتحموا الجامعة
        return (word.Length is >= 4 and <= 7 || word.Length == 3 && paragraph.MentionAt(at - 1) is { Kind: MentionKind.Place or MentionKind.Organisation or MentionKind.Person }) && word[^1] == 'ت' && (word[^2] is not ('ا' or 'ي' or 'و') || word.Length > 3 && paragraph.Written(at) is [.., 'أ', 'ت']) && !NounsInTa.Contains(word) && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word)) < RareStem;
    }

    private const float RareStem = 8f;

    private static readonly HashSet<string> NounsInTa = new(["بنت", "اخت", "وقت", "تحت", "سبت", "كبت", "زفت", "نفت", "انترنت", "كونت", "مارت", "بيت", "صوت", "زيت", "موت", "قوت", "فوت", "سمت", "فلت"], StringComparer.Ordinal);

    /// <summary>The object behind a whole name: وزير الدفاع الإسرائيلي | إمكانية نشوب حرب, مصادر محلية | توقيف الرجل.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token of the name.</param>
    /// <param name="at">The token that may begin the object.</param>
    /// <param name="definite">Whether a definite word of the name stands before it.</param>
    public static bool IsObject(SpeechParagraph paragraph, int from, int at, bool definite)
    {
        if (at <= from || !paragraph.IsWord(at)) return false;
        if (paragraph.MentionAt(at) is { Kind: not MentionKind.Other } named) return named.Kind == MentionKind.Place && at > from + 1 && !paragraph.IsDefinite(from) && paragraph.MentionAt(from) is null && !paragraph.IsDefinite(at - 1) && !paragraph.HasJoinedParticle(at) && (paragraph.MentionAt(at - 1) is { Kind: MentionKind.Other } || paragraph[at - 1].Length > 4 && !named.Text.EndsWith("ية", StringComparison.Ordinal) && SpeakerPhrase.IsIndefiniteNisba(paragraph, at - 1) || paragraph[at - 1] is "كبير" or "بارز" or "سابق" or "كبيره" or "بارزه" or "سابقه") && !Institutions.Is(paragraph[at - 1]); // جنرال أمريكي كبير | موسكو
        if (definite && (paragraph[at] is "هو" or "هي" or "هم" || SpeakerPhrase.IsPossessedThing(paragraph, at) && !paragraph.IsJoinedPreposition(at) && !StopWords.Contains(paragraph[at]) && !paragraph[at - 1].StartsWith("الم", StringComparison.Ordinal) && paragraph[at - 1] is not ("البالغ" or "البالغه" or "ممن" or "بما" or "الوارده" or "الوارد"))) return true; // القادة الثلاثة | عزمهم
        var before = paragraph[at - 1];
        if (paragraph.IsDefinite(at) && PersonPattern.IsTitle(before) && paragraph.IsDefinite(at - 1) && Institutions.Is(paragraph[at]) && paragraph[at][^1] == 'ه') return true; // المدير | النقابة
        if (paragraph.IsDefinite(at) && paragraph[at].EndsWith("يين", StringComparison.Ordinal) && paragraph.MentionAt(at - 1) is { Kind: MentionKind.Place or MentionKind.Person or MentionKind.Organisation }) return true; // تتهم إيران | الغربيين
        if (paragraph.IsDefinite(at)) return before.EndsWith("ون", StringComparison.Ordinal) && SpeechLexicon.Shipped.Source(before) == "unnamed" && !paragraph.IsDefinite(at - 1) && paragraph.MentionAt(at - 1) is null && Plain(paragraph, at); // ناشطون | السلطات
        if (paragraph[at][0] == 'و' || paragraph[at] is "باسم" || Near.Contains(paragraph[at])) return false;
        if (at == from + 1 && before.EndsWith("ون", StringComparison.Ordinal) && SpeechLexicon.Shipped.Source(before) == "unnamed" && (paragraph.Is(at, WordClass.Thing | WordClass.Topic) || SourceSense.IsVerbalNoun(paragraph, at))) return true; // مراقبون | إمكانية
        var whole = !paragraph.IsDefinite(from) && at > from + 1 && paragraph.MentionAt(at - 1) is { Kind: MentionKind.Place or MentionKind.Other } || definite && (paragraph.IsDefinite(at - 1) || paragraph.MentionAt(at - 1) is not null) || at > from + 1 && SpeakerPhrase.IsIndefiniteNisba(paragraph, at - 1) && !paragraph.IsDefinite(from) && !Institutions.Is(before);
        return whole && SourceSense.IsVerbalNoun(paragraph, at) && Plain(paragraph, at)
            || whole && definite && paragraph.Is(at, WordClass.Thing | WordClass.Topic) && Plain(paragraph, at) // السفير الروسي | ضرورة
            || whole && definite && paragraph[at].EndsWith('ا') && paragraph[at].Length > 4 && Plain(paragraph, at) && !WordClass.AroundSpeech.Has(paragraph[at]) && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(paragraph[at])) < CommonStem // المؤسسة | ارتفاعا
            || whole && Plain(paragraph, at) && !SpeakerPhrase.IsIndefiniteNisba(paragraph, at) && (paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null || SourceSense.IsVerbalNoun(paragraph, at + 1)) && !paragraph.HasJoinedParticle(at + 1) && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(paragraph[at])) < CommonStem; // المسؤول | مزاعم إسرائيل
    }

    /// <summary>Words that go on with a name: itself, the rest of them, a part of the country.</summary>
    private static readonly HashSet<string> Near = new(["نفسه", "نفسها", "نفسهم", "انفسهم", "ذاته", "ذاتها", "ذات", "غير", "شبه", "غرب", "شرق", "شمال", "جنوب", "وسط", "داخل", "خارج", "قرب", "بن", "ابو", "ال", "قيد", "تحت", "فوق", "كبير", "كبيره", "كبار", "بارز", "بارزه", "سابق", "سابقه", "سابقون", "رفيع", "رفيعه", "رفيعو", "اخر", "اخري", "اخرون", "جديد", "جديده", "مستقل", "مستقله", "مستقلون", "بي"], StringComparer.Ordinal);

    private static bool Plain(SpeechParagraph paragraph, int at) =>
        !SpeakerPhrase.IsTitleLike(paragraph[at]) && SpeechLexicon.Shipped.Source(paragraph[at]) is null && !Institutions.Is(paragraph[at]) && !Arabic.Names.GivenNames.Has(paragraph[at]) && !Offices.IsRole(TitleMemory.Bare(paragraph[at]));

    /// <summary>What somebody asks for who would not be named, or whom he speaks to: طلب عدم الكشف عن هويته, لوكالة كذا.</summary>
    public static bool IsAside(SpeechParagraph paragraph, int from, int at) =>
        at > from && (paragraph[at] is "طلب" or "طلبت" or "وطلب" or "وطلبت" or "رفض" or "رفضت" or "فضل" or "فضلت" && paragraph[at + 1] is "عدم" or "الكشف" or "ذكر" or "ان"
            || paragraph[at].Length > 4 && paragraph[at][0] == 'ل' && SpeechLexicon.Shipped.Source(paragraph[at]) == "media" && paragraph.MentionAt(from) is null && SpeechLexicon.Shipped.Source(paragraph[from]) is null or "unnamed");
}
