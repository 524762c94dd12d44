using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Cues;

/// <summary>
/// Forms of reporting verbs that are another word where they stand: عبر (by way of), كتبه (his books), يُدعى (is
/// called).
/// </summary>
internal sealed class Homograph(SpeechParagraph paragraph)
{
    /// <summary>عن so many tokens behind عبر may still be its own.</summary>
    private const int ExpressedReach = 14;

    /// <summary>Tokens within which أن behind a verb is its own.</summary>
    private const int ClauseReach = 4;

    /// <summary>Tokens between the first of two and the second: بين … وبين.</summary>
    private const int SecondReach = 12;

    private readonly ClausePlace place = new(paragraph);

    /// <summary>Whether a token that has the form of a verb is another word.</summary>
    public bool Is(int cue, VerbForm form)
    {
        if (
            IsBetween(cue, form)
            || IsNominal(cue, form)
            || IsPossessed(cue, form)
            || IsEighth(cue, form)
            || IsLike(cue, form)
            || IsImplied(cue, form)
            || IsSeat(cue, form)
            || IsSeeker(cue, form)
        )
            return true;
        if (IsAfter(cue, form) || IsByWayOf(cue, form) || IsSigned(cue, form))
            return true;
        if (IsConsidered(cue, form))
            return true;
        return IsCalled(cue, form) || IsSuspected(cue, form) || IsExpected(cue, form) || IsAlleged(cue, form) || IsTurnedOut(cue, form);
    }

    /// <summary>
    /// رفضاً, إدانته, إفادتهم, عبرة: tanwin, or a hamza below with ت or ة, or ة for a pronoun, make a noun of what else were a
    /// finite verb.
    /// </summary>
    private bool IsNominal(int cue, VerbForm form)
    {
        var written = paragraph.Written(cue);
        if (form.HasObject && written.EndsWith('ة'))
            return true;
        if (form.Participle)
            return false;
        if (form.Gender == Gender.Plural && written.EndsWith('أ'))
            return true; // اقرأ is no dual of أقر
        return HasTanwin(written) || written[0] == 'إ' && (written.EndsWith('ة') || form.HasObject && HasFeminineEnding(cue, written));
    }

    private static bool HasTanwin(string written) => written.AsSpan(Math.Max(0, written.Length - 2)).Contains('\u064B');

    private bool HasFeminineEnding(int cue, string written) =>
        written.Contains('ت', StringComparison.Ordinal) && !paragraph[cue].StartsWith("ات", StringComparison.Ordinal);

    /// <summary>لوحه, كتبه, رأيها: his board, his books, her opinion; but ما كتبه.</summary>
    private bool IsPossessed(int cue, VerbForm form)
    {
        if (!form.HasObject)
            return false;
        if (form.Verb.Lemma == "راي")
            return Clitics.WithoutConjunction(paragraph[cue]).StartsWith("راي", StringComparison.Ordinal); // رأيها
        if (form.Verb.Lemma == "طلب" && !VerbShape.IsImperfect(paragraph[cue]))
            return !paragraph.Is(cue - 1, WordClass.What | WordClass.Whom | WordClass.Auxiliary); // مراجعة طلبه
        return form.Verb.Lemma == "لوح" || form.Verb.Lemma == "كتب" && !paragraph.Is(cue - 1, WordClass.What);
    }

    /// <summary>بينه | وبين الرئيس, بين هذا | وبين ذاك: the second of two.</summary>
    private bool IsBetween(int cue, VerbForm form)
    {
        if (form.Verb.Lemma != "بين" || paragraph[cue] != "وبين")
            return false;
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - SecondReach); i--)
            if (Pronouns.StandsOn(paragraph[i], "بين") || paragraph[i] == "بين")
                return true;
        return false;
    }

    /// <summary>ثمن نهائي: an eighth.</summary>
    private bool IsEighth(int cue, VerbForm form) => form.Verb.Lemma == "ثمن" && paragraph[cue + 1] is "نهايي" or "النهايي";

    /// <summary>تشبه: is like, unless somebody stands behind it who likens.</summary>
    private bool IsLike(int cue, VerbForm form) =>
        form is { Verb.Lemma: "شبه", Participle: false }
        && VerbShape.IsImperfect(paragraph[cue])
        && (form.HasObject || !IsPerson(cue + 1) && !SpeakingNouns.MaySpeak(paragraph[cue + 1]));

    /// <summary>وهو ما يؤكد, ما يشير إلى, الأمر الذي يفسر: what was told shows it.</summary>
    private bool IsImplied(int cue, VerbForm form)
    {
        if (
            form is not { Participle: false, HasObject: false }
            || !form.Verb.Is(WordClass.Implying)
            || !VerbShape.IsImperfect(paragraph[cue])
        )
            return false;
        return paragraph[cue - 1] switch
        {
            "ما" => paragraph.IsComma(cue - 2) || paragraph.Is(cue - 2, WordClass.Demonstrative | WordClass.Relative),
            "مما" => true,
            "الذي" => paragraph[cue - 2] == "الامر",
            _ => false,
        };
    }

    /// <summary>ومقرها القاهرة, تتخذ من المدينة مقرا لها: where a body has its seat; but مقرا بأن, مقرا بالخطأ.</summary>
    private bool IsSeat(int cue, VerbForm form) =>
        form.Participle
        && (
            paragraph.Is(cue, WordClass.Relative)
            || form is { Verb.Lemma: "اقر", Gender: Gender.Masculine }
                && !WordClass.OpensClause(paragraph[cue + 1])
                && paragraph[cue + 1][0] != 'ب'
        );

    /// <summary>طالب لجوء, وهو طالب من المدينة: who seeks or studies, where neither ب nor a clause follows.</summary>
    private bool IsSeeker(int cue, VerbForm form) =>
        form is { Verb.Lemma: "طالب" or "طلب", Gender: Gender.Masculine }
        && paragraph[cue] is "طالب"
        && (
            paragraph[cue + 1] is "لجوء" or "_"
            || (paragraph.Is(cue - 1, WordClass.SubjectPronoun | WordClass.StandAlone | WordClass.Regarded) || paragraph[cue - 1] == "كان")
                && !WordClass.OpensClause(paragraph[cue + 1])
                && paragraph[cue + 1][0] != 'ب'
        );

    /// <summary>عقب الاجتماع: after.</summary>
    private bool IsAfter(int cue, VerbForm form) =>
        form is { Verb.Lemma: "عقب", Participle: false }
        && paragraph[cue + 1] is not "علي"
        && !IsPerson(cue + 1)
        && !RoleWord.Is(paragraph[cue + 1]);

    /// <summary>عبر الحدود: by way of.</summary>
    private bool IsByWayOf(int cue, VerbForm form)
    {
        if (form.Verb.Lemma != "عبر" || Clitics.WithoutConjunction(paragraph[cue]) != "عبر")
            return false;
        if (paragraph[cue + 1] == "عن")
            return false;
        if (!IsExpressed(cue))
            return true;
        return !place.StartsClause(cue)
            && !place.BehindSubject(cue)
            && !IsPerson(cue - 1)
            && !IsPerson(cue + 1)
            && !(RoleWord.Is(paragraph[cue + 1]) && paragraph.ClosesQuotation(cue - 1) is not null);
    }

    /// <summary>عبر الوزير عن: whoever expresses something is named or definite, and عن follows soon.</summary>
    private bool IsExpressed(int cue)
    {
        for (var i = cue + 2; i < Math.Min(paragraph.SentenceEnd(cue), cue + ExpressedReach); i++)
        {
            if (paragraph[i] == "عن")
                return CanExpress(cue + 1) || Pronouns.EndsIn(paragraph.Written(i + 1));
        }
        return false;
    }

    private bool CanExpress(int at) =>
        paragraph.MentionAt(at) is { Kind: not MentionKind.Place }
        || paragraph.IsDefinite(at)
        || RoleWord.Is(paragraph[at])
        || SourceNoun.IsUnnamed(paragraph[at]);

    /// <summary>توقع عقدا: signs.</summary>
    private bool IsSigned(int cue, VerbForm form) => form.Verb.Lemma == "توقع" && paragraph.Is(cue + 1, WordClass.Contract);

    /// <summary>سموه, يسمى: his highness; is called.</summary>
    private bool IsCalled(int cue, VerbForm form)
    {
        if (form.Verb.Lemma != "سمي")
            return false;
        return form.HasObject ? paragraph[cue] is "سموه" or "سموها" : VerbShape.IsImperfect(paragraph[cue]);
    }

    /// <summary>يشتبه في أنه: is suspected, unless whoever suspects is named.</summary>
    private bool IsSuspected(int cue, VerbForm form)
    {
        if (form is not { Verb.Lemma: "اشتبه", Gender: Gender.Masculine })
            return false;
        return (form.HasObject || VerbShape.IsMasculineImperfect(paragraph[cue]))
            && !paragraph.IsDefinite(cue + 1)
            && paragraph.MentionAt(cue + 1) is null;
    }

    /// <summary>يتوقع أن: it is expected; ويعتقد أن, رجل يعتقد أنه: it is believed, where nobody stands before who believes.</summary>
    private bool IsExpected(int cue, VerbForm form)
    {
        if (
            form is not { Participle: false, HasObject: false, Gender: Gender.Masculine }
            || !VerbShape.IsMasculineImperfect(paragraph[cue])
        )
            return false;
        if (!WordClass.OpensClause(paragraph[cue + 1]))
            return false;
        return form.Verb.Lemma == "توقع" || form.Verb.Is(WordClass.Believing) && IsBelieved(cue);
    }

    /// <summary>At the head of a sentence with و, behind a relative, or behind a noun that is not definite.</summary>
    private bool IsBelieved(int cue)
    {
        if (cue == paragraph.SentenceStart(cue))
            return paragraph.IsJoinedVerb(cue);
        var before = cue - 1;
        if (paragraph.Is(before, WordClass.Agreeing) || paragraph[before] is "من" || paragraph.IsIndefiniteNisba(before))
            return true;
        return paragraph.IsWord(before)
            && !paragraph.IsDefinite(before)
            && !paragraph.IsName(before)
            && !paragraph.Is(
                before,
                WordClass.SubjectPronoun | WordClass.Impersonal | WordClass.BeforeVerb | WordClass.Opener | WordClass.Stop
            )
            && !RoleWord.Is(paragraph[before])
            && !SpeakingNouns.MaySpeak(paragraph[before]);
    }

    /// <summary>تعتبر مقبولة, يعتبر خطأ: is considered, where an indefinite attribute and no judge stands behind the verb.</summary>
    private bool IsConsidered(int cue, VerbForm form) =>
        form is { Verb.Lemma: "اعتبر", Participle: false, HasObject: false, Gender: not Gender.Plural }
        && VerbShape.IsImperfect(Clitics.WithoutConjunction(paragraph[cue]))
        && (IsAttribute(cue + 1) || IsRank(cue));

    /// <summary>الذي يعتبر أنصاره أنه: a clause within a few words.</summary>
    private bool LeadsInClause(int cue) => Enumerable.Range(cue + 1, ClauseReach).Any(at => WordClass.OpensClause(paragraph[at]));

    /// <summary>الجائزة التي تعتبر الأبرز, الذي يعتبر المؤشر الحقيقي: what the noun before the clause is held to be.</summary>
    private bool IsRank(int cue) =>
        paragraph.Is(cue - 1, WordClass.Agreeing)
        && paragraph.IsWord(cue + 1)
        && !LeadsInClause(cue)
        && !paragraph.Is(cue + 1, WordClass.Self | WordClass.Demonstrative)
        && paragraph.MentionAt(cue + 1) is null or { Kind: MentionKind.Other };

    /// <summary>مقبولة, خطأ, منافسا: indefinite, and the noun for nobody.</summary>
    private bool IsAttribute(int at)
    {
        if (!paragraph.IsWord(at) || paragraph.IsDefinite(at) || paragraph.MentionAt(at) is { Kind: not MentionKind.Other })
            return false;
        if (
            paragraph.Letters(at) is not [.., 'ة' or 'ا' or 'أ']
            && paragraph.Written(at) is not [.., '\u064B' or '\u064D', _] and not [.., '\u064B']
        )
            return false;
        var word = paragraph[at];
        return !WordClass.OpensClause(word)
            && !SpeakingNouns.MaySpeak(word)
            && !Institutions.Is(word)
            && !SourceNoun.Is(word)
            && !RoleWord.Is(word)
            && !paragraph.Is(at, WordClass.Stop | WordClass.Demonstrative | WordClass.Crowd);
    }

    /// <summary>يدعى: is called.</summary>
    private bool IsAlleged(int cue, VerbForm form) =>
        form is { Verb.Lemma: "ادعي", Participle: false, HasObject: false }
        && VerbShape.IsImperfect(Clitics.WithoutConjunction(paragraph[cue]))
        && paragraph.Letters(cue) is [.., 'ى']
        && !WordClass.OpensClause(paragraph[cue + 1]);

    /// <summary>تبين أن: it turned out, unless a feminine subject explains.</summary>
    private bool IsTurnedOut(int cue, VerbForm form)
    {
        if (form.Verb.Lemma != "بين" || Clitics.WithoutConjunction(paragraph[cue]) != "تبين")
            return false;
        for (var i = cue + 1; i < cue + 5; i++)
        {
            if (WordClass.OpensClause(paragraph[i]))
                return !SubjectAgreement.Allows(paragraph, cue + 1, Gender.Feminine);
        }
        return false;
    }

    private bool IsPerson(int at) => paragraph.MentionAt(at) is { Kind: MentionKind.Person };
}
