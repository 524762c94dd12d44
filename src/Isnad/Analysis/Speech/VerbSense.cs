using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Whether a word that has the form of a reporting verb is used as one: not as a noun (رد, نقل), a preposition (عبر) or another word (اقرأ).</summary>
internal sealed class VerbSense(SpeechParagraph paragraph, SpeechLexicon lexicon, ContentEnd ends)
{
    /// <summary>Whether a token begins a clause, where a word that is also a noun is the verb.</summary>
    public bool StartsClause(int cue)
    {
        var start = paragraph.SentenceStart(cue);
        if (cue == start || !paragraph.IsWord(cue - 1) && cue - 1 == start || lexicon.IsJoined(paragraph[cue]) || paragraph.Is(cue - 1, WordClass.Day)) return true;
        var before = paragraph[cue - 1];
        return before is "قد" or "وقد" or "كما" or "حيث" or "فيما" or "بينما" or "الذي" or "التي" or "عندما" or "لكن" or "ثم" or "ما" or "بعدما" or "حينما" or "اذ" or "منذ" or "ان" or "وان" or "انه" or "جانبه" or "جهته" or "جانبها" or "جهتها" or "بدوره" or "بدورها" || !paragraph.IsWord(cue - 1) && paragraph.ClosesQuotation(cue - 1) is null && paragraph[cue - 1] is not ")" || paragraph[cue - 1] is ")" && cue < 8;
    }

    /// <summary>وكان فلان طلب, لكن القضاء الأعلى رفض: the clause's subject stands right before, and no other verb between.</summary>
    public bool BehindSubject(int cue)
    {
        var start = cue - 1;
        while (start > paragraph.SentenceStart(cue) && start > cue - 9 && !(paragraph[start] is "لكن" or "ولكن" or "فيما" or "بينما" or "وان")) start--;
        if (cue - start is < 2 or > 9 || lexicon.IsJoined(paragraph[cue]) || paragraph[cue][0] is 'ي' or 'ت' || !(paragraph.IsDefinite(cue - 1) || paragraph.MentionAt(cue - 1) is { Kind: not MentionKind.Other } || paragraph[start] is "وكان" or "كان" or "وكانت" or "كانت")) return false;
        for (var i = cue - 1; i > start; i--) if (!paragraph.IsWord(i) || paragraph.MentionAt(i) is null && (lexicon.Form(paragraph[i]) is not null || SpeakerPhrase.IsStop(paragraph, i) || paragraph[i] is "في" or "من" or "علي" or "الي" or "عن" or "مع")) return false;
        return paragraph[start] is "وكان" or "كان" or "وكانت" or "كانت" or "لكن" or "ولكن" or "فيما" or "بينما" or "وان";
    }

    /// <summary>Whether a word stands for what a verb behind it has for its object: ما قاله, مما كتبه.</summary>
    public static bool IsWhat(string word) => word is "ما" or "مما" or "بما" or "عما" or "لما" or "فيما" or "وما" or "كما";

    private static bool IsNegatedBy(string word) => word is "لم" or "ولم" or "لن" or "ولن" or "فلم" or "الم" or "ليس";

    /// <summary>Whether what a cue reports was not said: لم يقل, لا يرى.</summary>
    public bool IsNegated(int cue, VerbForm form) => IsNegatedBy(paragraph[cue - 1]) && !form.Verb.Denied || paragraph[cue - 1] is "لا" or "ولا" && !form.Verb.Denied && !form.Participle;

    /// <summary>Whether a token that has the form of a verb is used as one.</summary>
    public bool IsVerb(int cue, VerbForm form)
    {
        var (word, before) = (paragraph[cue], paragraph[cue - 1]);
        if (!form.Participle && paragraph.Written(cue).AsSpan()[Math.Max(0, paragraph.Written(cue).Length - 2)..].Contains('\u064B')) return false; // رفضاً, a noun
        if (form is { Verb.Lemma: "عقب", Participle: false } && paragraph[cue + 1] is not "علي" && paragraph.MentionAt(cue + 1) is not { Kind: MentionKind.Person } && !SpeakerPhrase.IsTitleLike(paragraph[cue + 1])) return false; // after
        if (IsVerbalNoun(cue, form) || form.HasObject && paragraph.Written(cue).EndsWith('ة') || word == "اقرا" && paragraph.Written(cue)[^1] == 'أ' || word is "سموه" or "سموها" || form is { HasObject: true, Verb.Lemma: "لوح" } || form is { HasObject: false, Verb.Lemma: "سمي" } && word.TrimStart('و')[0] is 'ي' or 'ت' || word is "تطلب" or "وتطلب" && paragraph[cue + 1] is "الامر" or "ذلك") return false; // is called, demands
        if (form is { HasObject: true, Verb.Lemma: "كتب" } && !IsWhat(before)) return false; // his books // عبرة, اقرأ
        if (form.Verb.Lemma == "اشتبه" && form.Gender == Gender.Masculine && (word.TrimStart('و')[0] == 'ي' || form.HasObject) && !(paragraph.IsDefinite(cue + 1) || paragraph.MentionAt(cue + 1) is not null || PersonPattern.IsTitle(paragraph[cue + 1]))) return false; // is suspected
        if (form.Verb.Lemma == "توقع" && !form.Participle && form.Gender == Gender.Masculine && word.TrimStart('و')[0] == 'ي' && Complement.OpensClause(paragraph[cue + 1])) return false; // it is expected
        if (form.Verb.Lemma == "عبر" && !form.Participle && !form.HasObject && form.Gender == Gender.Masculine && word is "عبر" or "وعبر" && (!IsExpressed(cue) || paragraph[cue + 1] != "عن" && !StartsClause(cue) && !BehindSubject(cue) && paragraph.MentionAt(cue - 1) is not { Kind: MentionKind.Person } && paragraph.MentionAt(cue + 1) is not { Kind: MentionKind.Person })) return false; // by way of
        if (before is "اذا" or "لو" or "ان" && !form.Participle && !form.HasObject && !Complement.OpensClause(paragraph[cue + 1]) && before is "اذا" or "لو") return false; // nobody has said it yet
        if (form.Verb.Lemma == "ادعي" && (word.EndsWith("يدعي", StringComparison.Ordinal) || word.EndsWith("تدعي", StringComparison.Ordinal)) && paragraph.Written(cue)[^1] == 'ى' && !Complement.OpensClause(paragraph[cue + 1])) return false; // is called
        if (form.Verb.Lemma == "توقع" && paragraph.Is(cue + 1, WordClass.Contract)) return false; // signs
        if (word is "تبين" or "وتبين" or "يتبين" or "ويتبين" && Enumerable.Range(cue + 1, 4).Any(i => Complement.OpensClause(paragraph[i])) && !SubjectAgreement.Allows(paragraph, cue + 1, Gender.Feminine, lexicon)) return false; // it turned out
        if (form.Participle && word[^1] == 'ه' && cue == paragraph.SentenceStart(cue) && !ends.Near(cue)) return false; // ملاحظة
        if (form.Participle && word.EndsWith("ين", StringComparison.Ordinal) && !paragraph.IsDefinite(cue - 1) && paragraph.IsWord(cue - 1) && form.Verb.Complements.HasFlag(Complements.With) && !form.Verb.Complements.HasFlag(Complements.Strong) && (paragraph[cue + 1] is "ب" or "بـ" || paragraph[cue + 1].StartsWith("بال", StringComparison.Ordinal))) return true; // تراجع آخرون منددين ب
        if (form.Participle && word.EndsWith("ين", StringComparison.Ordinal) && word[0] != 'و' && paragraph.IsDefinite(cue - 1) && !form.Verb.Complements.HasFlag(Complements.Strong) && ends.TakesNext(cue, form.Verb.Complements)) return true; // خرجوا إلى الشارع مطالبين ب
        if (ends.Says(cue, form)) return true;
        if (form.Participle) return word[^1] == 'ا' ? true : paragraph.IsComma(cue - 1) || paragraph[cue - 1] is "؛" or ";" || paragraph.IsDash(cue - 1) || cue == 0 || paragraph.ClosesQuotation(cue - 1) is not null || ends.Near(cue) && word[0] != 'و' && before is not ("غير" or "قوات" or "جماعات") && !WordClass.Stop.Has(before);
        if (before is "في" or "من" or "الي" or "عن" or "علي" or "بعد" or "قبل" or "كل" or "اي" or "بين" or "هذا" or "ب" or "حول" or "هذه" or "عبر" or "خلال" or "بسبب" or "بشان" or "مع" or "تم" or "دون" or "عدم") return false;
        if (before is "حين" && WordClass.NounVerb.Has(word)) return false;
        if (form.HasObject is false && word[0] is 'ي' or 'ت' && WordClass.Subjunctive.Has(before) && before is not ("لان" or "حتي") && !(paragraph[cue + 1] == ":" || paragraph.OpensQuotation(cue + 1) is not null) && paragraph[cue - 2] is not ("اعلن" or "اكد")) return false;
        if (WordClass.NounVerb.Has(word) || word.Length > 3 && word[0] == 'و' && WordClass.NounVerb.Has(word[1..]))
        {
            if (BehindSubject(cue)) return true;
            if (!Complement.OpensClause(paragraph[cue + 1]) && paragraph.MentionAt(cue + 1) is null && paragraph[cue + 1].StartsWith("لل", StringComparison.Ordinal)) return false; // ووصف للهجوم
            if (SubjectAgreement.IsThing(paragraph, cue + 1) && !Complement.OpensClause(paragraph[cue + 1]) && !StartsClause(cue)) return false;
            return StartsClause(cue) || paragraph.IsDefinite(cue - 1) || paragraph.MentionAt(cue - 1) is { Kind: not MentionKind.Other } && paragraph.EndsMention(cue - 1) || Complement.OpensClause(paragraph[cue + 1]) || paragraph[cue + 1] == ":" || paragraph.OpensQuotation(cue + 1) is not null || lexicon.IsJoined(word) && ends.Near(cue);
        }
        if (word is "يذكر" or "ويذكر" or "يشار" or "تذكر") return !Complement.OpensClause(paragraph[cue + 1]);
        return true;
    }

    /// <summary>عبر الوزير عن: whoever expresses something is named or definite, and عن follows soon.</summary>
    private bool IsExpressed(int cue)
    {
        if (paragraph[cue + 1] == "عن") return true;
        var named = paragraph.MentionAt(cue + 1) is { Kind: not MentionKind.Place } || paragraph.IsDefinite(cue + 1) || SpeakerPhrase.IsTitleLike(paragraph[cue + 1]) || lexicon.Source(paragraph[cue + 1]) == "unnamed";
        for (var i = cue + 2; i < Math.Min(paragraph.SentenceEnd(cue), cue + 14); i++) if (paragraph[i] == "عن") return named || paragraph.Written(i + 1) is var written && (written.EndsWith('ه') || written.EndsWith("ها", StringComparison.Ordinal) || written.EndsWith("هم", StringComparison.Ordinal));
        return false;
    }

    /// <summary>إدانته, إشارة, إفادتهم: a hamza below and ت or ة make a noun of what else were a perfect.</summary>
    private bool IsVerbalNoun(int cue, VerbForm form)
    {
        var written = paragraph.Written(cue);
        return !form.Participle && written[0] == 'إ' && (written.EndsWith('ة') || (form.HasObject && written.Contains('ت', StringComparison.Ordinal) && !paragraph[cue].StartsWith("ات", StringComparison.Ordinal)));
    }
}
