using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds the object of a verb that takes one: نفى البيت الأبيض وجود خطط.</summary>
internal sealed class ObjectFinder(SpeechParagraph paragraph)
{
    /// <summary>The object behind a subject; null when nothing follows that could be one.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="from">The token behind the subject.</param>
    /// <param name="form">The verb's form.</param>
    public Complement? Find(int cue, int from, VerbForm form)
    {
        var end = paragraph.SentenceEnd(cue);
        from = PastAdverbials(PastCompanions(from, end), end);
        if (from > cue + 1 && paragraph.IsComma(from - 1) && paragraph.MentionAt(from) is null && SpeechLexicon.Shipped.Form(paragraph[from]) is { HasObject: false } next && (next.Participle || SpeechLexicon.Shipped.IsJoined(paragraph[from]))) return null; // نفى ذلك، مشيرا إلى
        if (paragraph[from] is "داخل" or "خارج" or "قرب" or "تحت" or "حول" && Comma(from, end) is var clause && clause > from && clause < from + 8 && clause + 3 < end) from = PastAdverbials(clause + 1, end); // وصف أطباء يعملون داخل المدينة، …
        if (paragraph[from] is "للعموم" or "للجميع" or "للعالم" && from + 1 < end) from++;
        if (from >= end || !(paragraph.IsWord(from) || paragraph.QuotationAt(from) is not null || paragraph.Tokens[from].Kind == Arabic.Words.TokenKind.Number)) return null;
        if (form.Verb.Lemma == "طلب" && paragraph[from] == "من" && SpeakerPhrase.End(paragraph, from + 1, end, tight: true) is var asked && asked > from + 1) from = PastAdverbials(asked, end);
        else if (form.Verb.Lemma == "طلب" && paragraph[from] == "من" && from + 3 < end && paragraph.IsWord(from + 1) && SpeakerPhrase.IsPossessedThing(paragraph, from + 1)) from += 2; // طلبت من رعاياها توخي
        if (paragraph[from] is "في" or "علي" or "عن" or "مع" or "الي" && !form.HasObject) return null;
        if (paragraph[from] == "ب" || paragraph[from] == "بـ") from++;
        if (paragraph.OpensQuotation(from) is { Length: <= 2 } named && paragraph.IsWord(named.Close + 1) && paragraph.EndsMention(from - 1)) from = named.Close + 1; // بعثة الأمم المتحدة "يونامي" | مقتل
        if (paragraph.OpensQuotation(from) is { } quotation && (quotation.Close >= end - 2 || paragraph[quotation.Close + 1] is "." or "،" or ",")) return new Complement(from, from + 1, quotation, ComplementKind.Object, "object");
        return end - from >= 2 || paragraph[from].StartsWith("ال", StringComparison.Ordinal) || paragraph[from].StartsWith("بال", StringComparison.Ordinal) ? new Complement(from, from, null, ComplementKind.Object, "object") : null;
    }

    /// <summary>نفت الحكومة وحليفتاها روسيا وإيران | مسؤوليتها: past those who speak with the subject.</summary>
    private int PastCompanions(int at, int end)
    {
        if (!SpeakerPhrase.IsCompanion(paragraph[at])) return at;
        at++;
        while (at < end && paragraph.MentionAt(at) is { Kind: not MentionKind.Other }) at++;
        return at;
    }

    /// <summary>Past days, adverbs, parentheses and adverbials between commas.</summary>
    public int PastAdverbials(int at, int end)
    {
        while (at < end)
        {
            var word = paragraph[at];
            if ((WordClass.Day | WordClass.Adverb).Has(word) && !WordClass.Thing.Has(word) || word is "فيها" or "فيه" or "خلالها" or "خلاله" or "منها" or "منه" or "له" or "لها" or "لهم" or "لنا" or "لي") { at++; continue; }
            if (word == "من" && paragraph[at + 1] is "جهته" or "جهتها" or "جانبه" or "جانبها" || word == "فيما" && paragraph[at + 1] == "بعد") { at += 2; continue; }
            if (word == "في" && paragraph[at + 1] is "وقت" or "الوقت" && paragraph[at + 2] is "سابق" or "لاحق" or "نفسه" or "ذاته") { at += 3; continue; }
            if (word == "في" && PastMessage(at, end) is var message && message > at) { at = message; continue; }
            if (word is "في" or "مطلع" or "نهايه" or "منتصف" or "اواخر" or "اوايل" or "بدايه" && PastDate(at, end) is var date && date > at) { at = date; continue; }
            if (word is "علي" && paragraph[at + 1] is "اثرها" or "اثره" or "الفور" or "اثر") { at += 2; continue; }
            if ((word is "علي" && paragraph[at + 1] is "لسان" || word is "بلسان") && SpeakerPhrase.End(paragraph, word is "بلسان" ? at + 1 : at + 2, end, tight: true) is var voice && voice > at + 2) { at = voice; continue; }
            if (word is "قبل" or "منذ" && PastSpan(at, end) is var span && span > at) { at = span; continue; }
            if (word is "قبل" or "منذ" or "خلال" or "بعد" && (paragraph.Tokens[Math.Min(at + 1, end - 1)].Kind == Arabic.Words.TokenKind.Number || paragraph[at + 1] is "ايام" or "اسابيع" or "اسبوع" or "شهر" or "اشهر" or "ساعات" or "عام" or "سنوات" or "يومين" or "قليل" or "سنه" or "عامين" or "اسبوعين" or "ساعه")) { at += 2; continue; }
            if (PastOccasion(at, end) is var occasion && occasion > at) { at = occasion; continue; }
            if (word == "في" && SpeakerPhrase.IsOccasion(paragraph[at + 1]) && Comma(at, end) is var comma && comma > at && comma < at + 9) { at = comma + 1; continue; }
            if (SpeakerPhrase.IsJoinedPreposition(paragraph, at) && word[0] == 'ل' && Math.Max(at + 1, SpeakerPhrase.End(paragraph, at + 1, Math.Min(end, at + 6), tight: true)) is var thanked && thanked < end && paragraph.IsWord(thanked) && SpeakerPhrase.IsPossessedThing(paragraph, thanked)) return thanked; // ثمن للمسؤولين جهودهم
            if (word == "في" && SpeakerPhrase.IsOccasion(paragraph[at + 1]) && PastMedium(at, end) is var medium && medium > at) { at = medium; continue; }
            if ((SpeakerPhrase.IsJoinedPreposition(paragraph, at) && word[0] == 'ل' || word is "خلال" or "عقب" or "اثر" or "امام") && Comma(at, end) is var told && told > at && told < at + 10) { at = told; continue; }
            if (paragraph.IsComma(at))
            {
                if (paragraph.Is(at + 1, WordClass.Relative) || paragraph[at + 1] is "في" or "خلال" or "عقب" or "بعد" or "عبر" or "امام" or "علي") { at = Comma(at + 1, end) is var next && next > at + 1 ? next + 1 : end; continue; }
                at++;
                continue;
            }
            if (paragraph.Tokens[at].Kind == Arabic.Words.TokenKind.Punctuation && paragraph.QuotationAt(at) is null && word is not "(" ) { at++; continue; }
            return at;
        }
        return at;
    }

    /// <summary>في بيان, في تغريدة له, في بيان صحفي: past what holds the words, where the object follows without a comma.</summary>
    private int PastMessage(int at, int end)
    {
        if (!paragraph.Is(at + 1, WordClass.Message) || paragraph.IsDefinite(at + 1)) return at;
        var i = at + 2;
        while (i < end && (paragraph[i] is "له" or "لها" or "لهم" || SpeakerPhrase.IsIndefiniteNisba(paragraph, i) && !SourceSense.IsVerbalNoun(paragraph, i) || paragraph.Is(i, WordClass.Day))) i++;
        return i < end && paragraph.IsWord(i) ? i : at;
    }

    /// <summary>في مقابلة لإذاعة كذا, في حديث مع فلان: past an occasion and the name of whom he spoke to.</summary>
    private int PastMedium(int at, int end)
    {
        var to = at + 2;
        if (!(paragraph[to] == "مع" || paragraph[to].Length > 3 && paragraph[to][0] == 'ل')) return at;
        for (var i = to; i < Math.Min(end - 1, to + 4); i++)
        {
            if (!paragraph.IsWord(i)) return at;
            if (paragraph.MentionAt(i) is { Kind: not MentionKind.Other } && paragraph.EndsMention(i)) return paragraph.IsWord(i + 1) && paragraph.MentionAt(i + 1) is null && !paragraph.IsDefinite(i + 1) ? i + 1 : at;
        }
        return at;
    }

    /// <summary>في سبتمبر/أيلول الماضي, في مطلع الشهر الجاري: past a date that a day's word ends.</summary>
    private int PastDate(int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end - 1, at + 7); i++)
        {
            if (paragraph.Is(i, WordClass.Day) && i > at + 1) return i + 1;
            if (!paragraph.IsWord(i) && paragraph.Tokens[i].Kind != Arabic.Words.TokenKind.Number && paragraph[i] != "/") return at;
        }
        return at;
    }

    /// <summary>خلال زيارتها لموسكو دعم بلادها: past an occasion with its owner and the names of place or partner behind it.</summary>
    private int PastOccasion(int at, int end)
    {
        if (paragraph[at] is not ("خلال" or "اثناء" or "عقب" or "اثر" or "بعد") || !IsOwned(paragraph[at + 1])) return at;
        var i = at + 2;
        while (i < end)
        {
            var named = paragraph[i] is "في" or "مع" or "الي" or "ب" or "ل" ? i + 1 : paragraph.HasJoinedParticle(i) ? i : -1;
            if (named < 0 || paragraph.MentionAt(named) is not { } mention) break;
            for (i = named; i < end && paragraph.MentionAt(i) == mention;) i++;
            while (i < end && paragraph.Is(i, WordClass.Day)) i++;
        }
        return i < end ? i : at;
    }

    /// <summary>زيارتها, لقائه, مؤتمرهم: an occasion with the pronoun of who was there.</summary>
    private static bool IsOwned(string word) =>
        (word.EndsWith('ه') || word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith("هم", StringComparison.Ordinal) || word.EndsWith("هما", StringComparison.Ordinal))
        && SpeakerPhrase.IsOccasion(word) && !WordClass.Occasion.Has(word);

    /// <summary>قبل أقل من ستة أشهر: past a length of time of up to six words.</summary>
    private int PastSpan(int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + 7); i++)
        {
            if (paragraph.Is(i, WordClass.Span)) return i + 1;
            if (!paragraph.IsWord(i) && paragraph.Tokens[i].Kind != Arabic.Words.TokenKind.Number || paragraph.MentionAt(i) is not null) return at;
        }
        return at;
    }

    private int Comma(int at, int end)
    {
        for (var i = at + 1; i < end && i < at + 30; i++) if (paragraph.IsComma(i)) return i;
        return at;
    }
}
