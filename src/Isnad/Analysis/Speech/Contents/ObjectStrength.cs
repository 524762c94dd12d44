using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Whether the object of a reporting verb is something that was said: يعتبر القرار خطأ, طلب الإفراج عنه.</summary>
internal sealed class ObjectStrength(SpeechParagraph paragraph)
{
    /// <summary>What a country holds another to be stands at most so many tokens behind its name.</summary>
    private const int JudgementReach = 8;

    private readonly ClausePlace place = new(paragraph);

    /// <summary>Whether the object bears the cue out.</summary>
    public bool Bears(VerbCue cue)
    {
        if (IsCalledSo(cue))
            return true;
        if (SaysNothing(cue) || IsConsidered(cue))
            return false;
        if (cue.Verb.Lemma is "اظهر" or "بين")
            return IsFinding(cue);
        if (cue.Form.HasObject && IsAdverbial(cue))
            return false;
        if (cue.Verb.Lemma == "راي")
            return IsSeen(cue);
        if (cue.Form.HasObject)
            return cue.Verb.Is(WordClass.Naming | WordClass.Judging) && !IsPlainName(cue);
        if (cue.Form.Participle)
            return !cue.Verb.IsPlainWord || paragraph.IsComma(cue.At - 1);
        if (IsProven(cue))
            return true;
        if (!cue.Verb.IsPlainWord && !paragraph.Is(cue.At, WordClass.NounVerb))
            return cue.Subject.Named || place.StartsClause(cue.At);
        return cue.Subject.Named && (place.StartsClause(cue.At) || place.BehindSubject(cue.At)) || IsAsked(cue);
    }

    /// <summary>واصفا ذلك بـ.</summary>
    private bool IsCalledSo(VerbCue cue) =>
        cue.Verb.Lemma is "وصف" or "اعتبر" && paragraph[cue.Content] is "ذلك" && paragraph.IsWord(cue.Content + 1);

    private bool SaysNothing(VerbCue cue) =>
        cue.Verb.Lemma switch
        {
            _ when paragraph[cue.Content] is "ذلك" or "بذلك" => true, // points back to what was said
            _ when paragraph[cue.Content] is "من" && cue.Complement.Marker == cue.Content => true, // يعتبر من
            "رفض" => paragraph.Is(cue.Content, WordClass.Silence),
            "ادعي" => !IsAction(cue.Content),
            "ادان" => IsOwed(cue),
            "تمني" => cue.Content + 4 >= paragraph.SentenceEnd(cue.At), // متمنيا التوفيق
            _ => false,
        };

    /// <summary>ويدين الفريق بفوزه لحارسه: owes.</summary>
    private bool IsOwed(VerbCue cue) =>
        VerbShape.IsImperfect(Clitics.WithoutConjunction(paragraph[cue.At]))
        && paragraph[cue.Content] is ['ب', ..]
        && paragraph.IsJoinedPreposition(cue.Content)
        && !paragraph.Is(cue.Content, WordClass.Adverb | WordClass.Manner);

    private bool IsAction(int at) => ActionNoun.Is(paragraph[at]) || ActionNoun.StandsAt(paragraph, at) || PossessedThing.Is(paragraph, at);

    /// <summary>يعتبر القرار مهما: is considered, where nobody stands who judges.</summary>
    private bool IsConsidered(VerbCue cue)
    {
        if (cue.Verb.Lemma != "اعتبر" || !cue.Form.IsBare || cue.Form.Gender == Gender.Plural || !VerbShape.IsImperfect(paragraph[cue.At]))
            return false;
        if (paragraph.Is(cue.Content, WordClass.OneOf) || IsPredicate(cue.Content))
            return true; // ويعتبر فلان أحد المرشحين, الذي يعتبر منافسا
        return cue.Subject is not { Named: true, Speaker.Role: LinkRole.Person } && !IsJudged(cue);
    }

    /// <summary>منافسا: what something is held to be, with nothing before it that is held to be so.</summary>
    private bool IsPredicate(int at) =>
        paragraph.MentionAt(at) is null && paragraph[at].Length > 3 && WordShape.IsIndefiniteObject(paragraph.Letters(at));

    /// <summary>
    /// تعتبر تركيا الحزب «إرهابيا»: a country behind the verb, then a name, then what it is held to be; a country alone is
    /// what others think of.
    /// </summary>
    private bool IsJudged(VerbCue cue)
    {
        if (paragraph.MentionAt(cue.At + 1) is not { Kind: MentionKind.Place or MentionKind.Organisation } || cue.Content <= cue.At + 1)
            return false;
        if (paragraph.MentionAt(cue.Content) is null && !paragraph.Is(cue.Content, WordClass.Demonstrative))
            return false;
        var end = Math.Min(cue.Content + JudgementReach + 1, paragraph.SentenceEnd(cue.At));
        for (var i = cue.Content + 1; i < end; i++)
            if (IsAttribute(i))
                return true;
        return false;
    }

    private bool IsAttribute(int at) =>
        paragraph[at].EndsWith("يه", StringComparison.Ordinal)
        || WordShape.IsIndefiniteObject(paragraph.Letters(at)) && paragraph.MentionAt(at) is null;

    /// <summary>أظهر التقرير وجود, إن نتائج الفحص أظهرت وجود: a document shows.</summary>
    private bool IsFinding(VerbCue cue)
    {
        if (!cue.Form.IsBare)
            return false;
        if (cue.Verb.Lemma == "اظهر" && cue.Subject is { First: >= 0, Speaker.Role: LinkRole.Document })
            return true;
        return paragraph.MentionAt(cue.At + 1) is null && SourceNoun.IsDocument(paragraph[cue.At + 1]) && place.StartsClause(cue.At);
    }

    /// <summary>ما سماه الإنجازات: where nobody is named who calls it so, only words in marks are the speaker's.</summary>
    private bool IsPlainName(VerbCue cue) =>
        cue.Verb.Lemma is "سمي" or "اسمي"
        && !cue.Subject.Named
        && cue.Complement.Quotation is null
        && paragraph.OpensQuotation(cue.Content) is null;

    /// <summary>انتقدها الرئيس خلال اجتماع: no object follows beside the pronoun.</summary>
    private bool IsAdverbial(VerbCue cue) =>
        paragraph.Is(cue.Content, WordClass.Stop | WordClass.Day)
        && paragraph[cue.Content] != "غير"
        && !WordClass.OpensClause(paragraph[cue.Complement.Marker])
        && !paragraph[cue.Content].StartsWith("بان", StringComparison.Ordinal);

    /// <summary>ويراها المراقبون تحديا, ويرى فيه البعض بطلا.</summary>
    private bool IsSeen(VerbCue cue)
    {
        if (!cue.Subject.Named || !paragraph.IsWord(cue.Content) || paragraph.Is(cue.At - 1, WordClass.What))
            return false;
        var next = cue.At + 1;
        return Pronouns.StandsOn(paragraph[next], "في")
            || cue.Form.HasObject && (paragraph.IsDefinite(next) || paragraph.MentionAt(next) is not null);
    }

    /// <summary>صك يتضمن ثبوت إدانته: a court's paper finds somebody guilty.</summary>
    private bool IsProven(VerbCue cue) =>
        cue.Verb.Lemma == "تضمن" && place.BehindDocument(cue.At) && paragraph[cue.Content] is "ثبوت" or "ادانه";

    /// <summary>طلب الوزير منهم, كما طلب من.</summary>
    private bool IsAsked(VerbCue cue)
    {
        if (cue.Verb.Lemma != "طلب")
            return false;
        if (cue.Subject.Named && Pronouns.StandsOn(paragraph[cue.At + 1], "من"))
            return true;
        return paragraph[cue.At + 1] == "من" && (paragraph.IsJoinedVerb(cue.At) || paragraph[cue.At - 1] == "كما");
    }
}
