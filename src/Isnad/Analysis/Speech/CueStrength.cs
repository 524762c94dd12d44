using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Whether what stands behind a cue is something that was said.</summary>
internal sealed class CueStrength(SpeechParagraph paragraph, SpeechLexicon lexicon, VerbSense sense)
{
    /// <summary>Whether a cue whose verb is also a plain word, or whose place is weak, is borne out by its complement and subject.</summary>
    public bool Bears(int cue, VerbForm form, Complement complement, Subject subject)
    {
        var strong = form.Verb.Complements.HasFlag(Complements.Strong);
        if (strong && complement.Kind is ComplementKind.Clause && complement.Marker - cue > (form.Verb.Lemma == "بين" && !lexicon.IsJoined(paragraph[cue]) ? 8 : 18) && !form.Participle) return false;
        if (form.Verb.Lemma == "حمل" && complement.Kind is ComplementKind.Object && !Enumerable.Range(complement.Content, 14).Any(i => paragraph[i].Contains("مسوولي", StringComparison.Ordinal))) return false; // carries something
        if (form.Verb.Lemma == "قدر" && complement.Kind == ComplementKind.Clause && Enumerable.Range(cue + 1, Math.Max(0, complement.Marker - cue - 1)).Any(i => paragraph[i] == "علي")) return false; // is able
        if (form.Verb.Lemma == "بين" && paragraph[cue] == "بين" && !(complement.Kind == ComplementKind.Clause && (paragraph.IsDefinite(cue + 1) || paragraph.MentionAt(cue + 1) is { Kind: MentionKind.Person } || SpeakerPhrase.IsTitleLike(paragraph[cue + 1]) || complement.Marker == cue + 1))) return false; // between
        if (form.Verb.Lemma == "تضمن" && lexicon.Source(paragraph[cue + 1]) is not "document" && !BehindDocument(cue) && subject.Speaker is not { Role: LinkRole.Document }) return false;
        if (form.Verb.Lemma == "قدر" && form.HasObject && complement.How == "ب") return true; // قدّرها ب
        if (form.Verb.Lemma == "شمل" && lexicon.Source(paragraph[cue + 1]) != "document") return false;
        if (form.Verb.Lemma == "قرر" && complement.Kind == ComplementKind.Clause) return subject.Named && paragraph[complement.Content][0] is not ('ي' or 'ت'); // قرر المدعي أن الرجل بريء
        if (form.Verb.Lemma == "قرر" || form.Verb.Lemma == "رد" && complement.Kind is ComplementKind.Object) return subject.Named && complement.IsNoun && sense.StartsClause(cue) && IsCourt(subject) && !(complement.How == "object" && SpeakerPhrase.IsStop(paragraph, complement.Content));
        if (IsThingsEffect(cue, form, complement, subject)) return false;
        if (form.Verb.Lemma == "عرض") return subject.Speaker is { IsMedia: false } && complement.Kind == ComplementKind.Object && subject.Named && SubjectAgreement.IsAction(paragraph[complement.Content]);
        if (form.Verb.Lemma == "اصدر") return complement.How == "ruling" && subject.Named;
        if (form.Verb.Complements.HasFlag(Complements.Told) && complement.Kind == ComplementKind.Object) return complement.IsNoun && paragraph.Is(complement.Content, WordClass.Speech) && subject.Named;
        if (form.Verb.Lemma == "تحدث" && paragraph.Is(complement.Content, WordClass.Topic)) return false; // names a subject only
        if (form.Verb.Lemma == "جدد" && form.Participle && complement.IsNoun && !IsRepeated(complement.Content)) return false; // مجددا, again
        if (form.Verb.Lemma == "هاجم" && !form.Participle && subject.Speaker is not { Role: LinkRole.Person, Unnamed: false }) return false; // gunmen attack with arms
        if (complement.How == "عن" && WordClass.Thanks.Has(Clitics.WithoutConjunction(paragraph[complement.Content]))) return false;
        if (complement.Kind is ComplementKind.Object)
        {
            if (form.Verb.Lemma == "رفض" && paragraph.Is(complement.Content, WordClass.Silence)) return false;
            if (paragraph[complement.Content] is "ذلك" && form.Verb.Lemma is "وصف" or "اعتبر" && paragraph.IsWord(complement.Content + 1)) return true; // واصفا ذلك بـ
            if (paragraph[complement.Content] is "ذلك" or "بذلك" || paragraph[complement.Content] is "هذا" && !paragraph.IsWord(complement.Content + 1)) return false; // points back to what was said
            if (form.Verb.Lemma == "ادعي" && !SubjectAgreement.IsAction(paragraph[complement.Content]) && !SourceSense.IsVerbalNoun(paragraph, complement.Content) && !SpeakerPhrase.IsPossessedThing(paragraph, complement.Content)) return false;
            if (paragraph[cue] is "يعتبر" or "تعتبر" or "ويعتبر" or "وتعتبر" && subject is not { Named: true, Speaker.Role: LinkRole.Person } && !IsJudged(cue, complement)) return false; // is considered
            if (form is { Verb.Lemma: "اظهر", HasObject: false, Participle: false } && subject is { First: >= 0, Speaker.Role: LinkRole.Document }) return true; // إن نتائج الفحص أظهرت وجود
            if (form.Verb.Lemma is "اظهر" or "بين") return !form.HasObject && !form.Participle && paragraph.MentionAt(cue + 1) is null && lexicon.Source(paragraph[cue + 1]) == "document" && sense.StartsClause(cue);
            if (form.HasObject && paragraph.Is(complement.Content, WordClass.Stop | WordClass.Day) && !paragraph[complement.Content].StartsWith("بان", StringComparison.Ordinal)) return false; // انتقدها الرئيس خلال اجتماع
            if (paragraph[complement.Content] == "من" || form.Verb.Lemma == "جدد" && paragraph.Is(complement.Content, WordClass.Contract) || form.Verb.Lemma == "تمني" && complement.Content + 2 >= paragraph.SentenceEnd(cue) - 2) return false; // يعتبر من, جدد عقدا, متمنيا التوفيق
            if (form.Verb.Lemma == "راي") return subject.Named && paragraph.IsWord(complement.Content) && !VerbSense.IsWhat(paragraph[cue - 1]) && (form.HasObject && (paragraph.IsDefinite(cue + 1) || paragraph.MentionAt(cue + 1) is not null || SpeakerPhrase.IsTitleLike(paragraph[cue + 1]) || lexicon.Source(paragraph[cue + 1]) is not null) || paragraph[cue + 1] is "فيه" or "فيها" or "فيهم"); // ويراها المراقبون تحديا, ويرى فيه البعض بطلا
            if (form.HasObject) return form.Verb.Lemma is "وصف" or "اعتبر" or "سمي" or "اسمي" or "صنف" or "شبه" or "عد" or "اتهم" or "حمل";
            if (form.Participle) return !strong || paragraph.IsComma(cue - 1);
            if (form.Verb.Lemma == "تضمن" && BehindDocument(cue) && (SubjectAgreement.IsAction(paragraph[complement.Content]) || paragraph[complement.Content] is "ثبوت" or "ادانه")) return true; // صك يتضمن ثبوت إدانته
            if (strong || paragraph.Is(cue, WordClass.NounVerb)) return subject.Named && (sense.StartsClause(cue) || sense.BehindSubject(cue)) || form.Verb.Lemma == "طلب" && subject.Named && paragraph[cue + 1] is "منه" or "منها" or "منهم" || form.Verb.Lemma == "طلب" && paragraph[cue + 1] == "من" && (lexicon.IsJoined(paragraph[cue]) || paragraph[cue - 1] == "كما");
            return subject.Named || sense.StartsClause(cue);
        }
        if (complement.Kind is ComplementKind.Preposition) return !strong || form.Verb.Lemma is "خلص" || form.Verb.Lemma == "نص" && paragraph[complement.Content] != "ذلك" && (subject.End > cue + 1 || paragraph.IsDefinite(cue - 1)) || form.Verb.Lemma is "ذكر" or "اقر" && complement.How == "ب" && complement.Marker - cue <= 5 || form.Verb.Lemma is "وجه" or "حكم" && subject.Named && subject.Speaker?.Name != Speaker.NotNamed && sense.StartsClause(cue) && IsOrder(cue, form, complement, subject) || form.Verb.Lemma is "امر" && sense.StartsClause(cue);
        return true;
    }

    /// <summary>قررت النيابة حبسه, ردت المحكمة الطعن: a decision is a statement of the court.</summary>
    private static bool IsCourt(Subject subject) => subject.Speaker is { } speaker && Arabic.Letters.Folding.Fold(speaker.Name).Split(' ')[0] is var head && WordClass.Court.Has(head.StartsWith("ال", StringComparison.Ordinal) ? head[2..] : head);

    /// <summary>تعتبر تركيا الحزب «إرهابيا»: a country behind the verb, then a name, then what it is held to be; a country alone is what others think of.</summary>
    private bool IsJudged(int cue, Complement complement) =>
        paragraph.MentionAt(cue + 1) is { Kind: MentionKind.Place or MentionKind.Organisation } && complement.Content > cue + 1 && (paragraph.MentionAt(complement.Content) is not null || paragraph[complement.Content] is "هذا" or "هذه" or "هولاء" || paragraph.Is(complement.Content, WordClass.NameKind))
        && Enumerable.Range(complement.Content + 1, 8).Any(i => i < paragraph.SentenceEnd(cue) && (paragraph.OpensQuotation(i) is not null || paragraph[i].EndsWith("يه", StringComparison.Ordinal) || paragraph.Written(i).TrimEnd('\u064B').EndsWith('ا') && paragraph.MentionAt(i) is null));

    /// <summary>النفايات تهدد المطار, التحريات كشفت عن …: what a thing does, not what anybody says.</summary>
    private bool IsThingsEffect(int cue, VerbForm form, Complement complement, Subject subject) =>
        (form.Verb.Lemma == "هدد" || form.Verb.Lemma == "كشف" && complement.IsNoun) && subject is { Named: true, Speaker: { Role: LinkRole.Body, Entity: null, Unnamed: false, IsMedia: false } speaker }
        && Arabic.Letters.Folding.Fold(speaker.Name).Split(' ')[0] is var head && !Institutions.Is(head) && !head.EndsWith("ون", StringComparison.Ordinal) && !head.EndsWith('و') && head is not ("اصحاب" or "والده" or "والدته" or "والد" or "جماهير" or "الجماهير") && lexicon.Source(head) is null && !SpeakerPhrase.IsTitleLike(head) && !Enumerable.Range(cue - 3, 8).Any(i => paragraph.MentionAt(i) is { Kind: not MentionKind.Other and not MentionKind.Place });

    /// <summary>صك يتضمن, صك شرعي يتضمن.</summary>
    private bool BehindDocument(int cue) => lexicon.Source(paragraph[cue - 1]) == "document" || lexicon.Source(paragraph[cue - 2]) == "document" && !paragraph.IsDefinite(cue - 1) && paragraph.IsWord(cue - 1);

    /// <summary>مجددا دعوته, مجددا التأكيد على: what somebody says again has his pronoun or is speech itself.</summary>
    private bool IsRepeated(int at) => WordClass.Speech.Has(paragraph[at].StartsWith("ال", StringComparison.Ordinal) ? paragraph[at][2..] : paragraph[at]) || paragraph[at] is "التاكيد" or "الدعوه" or "الالتزام" or "المطالبه" or "الرفض" or "التزام" or "رفض" or "تاكيد" or "موقف" || paragraph.Written(at) is var written && (written.EndsWith('ه') || written.EndsWith("ها", StringComparison.Ordinal) || written.EndsWith("هم", StringComparison.Ordinal));

    /// <summary>وجّه الأمير بإنشاء, حكمت المحكمة عليه بالسجن: what was ordered follows the subject; what was sentenced is a penalty.</summary>
    private bool IsOrder(int cue, VerbForm form, Complement complement, Subject subject)
    {
        if (form.HasObject || paragraph[cue] is "توجه" or "وتوجه" || paragraph[cue + 1] is "عليه" or "عليها" or "عليهم" || paragraph.Is(cue + 1, WordClass.Speech)) return false;
        return form.Verb.Lemma == "حكم" ? WordClass.Penalty.Has(paragraph[complement.Content] is ['ب', .. var penalty] && penalty != "راءه" ? penalty : paragraph[complement.Content]) : complement.Marker - Math.Max(subject.End, cue + 1) <= 1;
    }
}
