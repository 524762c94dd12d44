using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>
/// Finds what a reporting verb says: a clause, a quotation, what its preposition governs, or its object, and which of them is
/// the verb's own.
/// </summary>
internal sealed class VerbContent(SpeechParagraph paragraph, ComplementFinder complements, ObjectFinder objects)
{
    /// <summary>ب so many tokens behind a ruling is still its own.</summary>
    private const int RulingReach = 5;

    /// <summary>Tokens of words in marks within which the verb's own preposition stands behind whom it asks.</summary>
    private const int AskedReach = 5;

    private readonly BareClause unmarked = new(paragraph);
    private readonly ObjectClause held = new(paragraph, objects);

    /// <summary>The object that begins at a token.</summary>
    /// <param name="at">The token.</param>
    /// <param name="how">For <c>--why</c>.</param>
    public static Complement Object(int at, string how = "object") => new(at, at, null, ComplementKind.Object, how);

    /// <summary>What stands behind the verb and leads in words, whosever they are; null when nothing does.</summary>
    public Complement? Marked(int cue, VerbForm form) => complements.Find(cue, form);

    /// <summary>What leads in words that the verb may say; null when nothing does.</summary>
    public Complement? Find(int cue, VerbForm form)
    {
        var complement = complements.Find(cue, form) ?? QuotedBefore(cue, form);
        if (complement is not null && IsOthers(cue, form, complement))
            complement = null;
        return complement ?? unmarked.Find(cue, form);
    }

    /// <summary>Whether the verb says its object, unless something else leads in its words.</summary>
    public bool TakesObject(int cue, VerbForm form, Complement? marked)
    {
        if (
            !form.Verb.Takes(Complements.Object)
            || marked is not (null or { Kind: ComplementKind.Clause or ComplementKind.Quotation or ComplementKind.Preposition })
        )
            return false;
        return form.HasObject || form.Verb.Lemma != "راي" || Pronouns.StandsOn(paragraph[cue + 1], "في");
    }

    /// <summary>ما ذكره فلان أن: what is told of, not told; but ما ذكره فلان من أن.</summary>
    public bool IsOfWhat(int cue, VerbForm form, Complement? marked) =>
        form.HasObject
        && paragraph.Is(cue - 1, WordClass.What)
        && marked is { Kind: ComplementKind.Clause }
        && paragraph[marked.Marker] != "من"
        && !marked.How.StartsWith("بان", StringComparison.Ordinal);

    /// <summary>Whether a word is قائلا in any gender.</summary>
    public bool IsSaying(int at) => paragraph.Form(at) is { Participle: true, Verb.Lemma: "قال" };

    /// <summary>
    /// ما وصفه ب«…», بما اعتبرته «…», التي تعتبرها «…»: the words in marks are the speaker's, whoever else speaks
    /// around them.
    /// </summary>
    public Complement? Name(int cue, VerbForm form)
    {
        if (form.Participle || !form.HasObject || !form.Verb.Is(WordClass.Naming))
            return null;
        if (!paragraph.Is(cue - 1, WordClass.What | WordClass.Whom))
            return null;
        var at = paragraph[cue + 1] is "ب" or "بـ" ? cue + 2 : cue + 1;
        if (paragraph.OpensQuotation(at) is not { } quotation || IsConstruct(quotation))
            return null;
        return new Complement(at, at + 1, quotation, ComplementKind.Quotation, "\"");
    }

    /// <summary>What a verb that takes an object keeps of what leads in words: nothing that belongs to its object.</summary>
    public Complement? WithObject(int cue, VerbForm form, Complement? marked)
    {
        if (marked is null || held.Is(cue, form, marked))
            return null;
        if (form.HasObject || marked is not { Kind: ComplementKind.Quotation, Quotation: { } quotation })
            return marked;
        return complements.GoesOn(quotation) ? Object(quotation.Open) : marked;
    }

    /// <summary>What a finite verb says, once its subject is known; null when it says nothing.</summary>
    public Complement? Settle(int cue, VerbForm form, Complement? marked, Subject subject)
    {
        var complement = Threat(form, marked, subject) ?? Called(cue, form, marked) ?? marked ?? objects.Find(cue, subject.End, form);
        if (form.Verb.Lemma == "اصدر")
            return Ruling(complement);
        if (form.Verb.Is(WordClass.Reasoning) && Reason(complement) is { } reason)
            return reason;
        if (form.HasObject && form.Verb.Is(WordClass.Naming) && CalledSo(complement) is { } called)
            return called;
        return complement is { Kind: ComplementKind.Object } && paragraph[complement.Content] is "ك" or "كـ"
            ? Likeness(complement)
            : complement;
    }

    /// <summary>
    /// طالبت الحكومة "بتدخل دولي", دعا فلان "روسيا إلى …": words in marks that only the verb before them completes are told with their
    /// marks, so that the verb is shown with them.
    /// </summary>
    private Complement? Called(int cue, VerbForm form, Complement? marked)
    {
        if (marked is not { Kind: ComplementKind.Quotation, Quotation: { Length: > 2 } said } || form.Verb.Act != "direct")
            return null;
        if (said.Close < paragraph.SentenceEnd(cue) - 2)
            return null;
        var asks = Enumerable
            .Range(said.Open + 1, Math.Min(AskedReach, said.Length))
            .Any(at =>
                form.Verb.Takes(Complements.To) && paragraph[at] == "الي" || form.Verb.Takes(Complements.On) && paragraph[at] == "علي"
            );
        return asks || form.Verb.Takes(Complements.With) && complements.IsWith(said.Open + 1) ? Object(said.Open) : null;
    }

    /// <summary>A word or two in marks behind the object: no words of the speaker.</summary>
    public bool IsWordInMarks(VerbCue cue) =>
        cue.Complement is { Kind: ComplementKind.Quotation, Quotation.Length: <= 2 }
        && cue.Complement.Marker > cue.At + 1
        && objects.PastAdverbials(cue.Subject.End, cue.Complement.Marker) < cue.Complement.Marker;

    /// <summary>What a participle says; null when it says nothing.</summary>
    public Complement? OfParticiple(int cue, VerbForm form, Complement? marked)
    {
        var isObjects =
            marked is not null
            && form.Verb.Takes(Complements.Object)
            && (IsFarClause(cue, marked) || IsObjects(cue, marked) || IsWordOfObject(cue, marked));
        var complement = isObjects ? objects.Find(cue, cue + 1, form) : marked ?? objects.Find(cue, cue + 1, form);
        return form.Verb.Is(WordClass.Reasoning) ? Reason(complement) ?? complement : complement;
    }

    /// <summary>برر ذلك بوجود خلاف, عزا ذلك إلى الزحام, علل ذلك بأن: the reason of what was told before.</summary>
    private Complement? Reason(Complement? told)
    {
        if (told is not { Kind: ComplementKind.Object } || paragraph[told.Content] is not ("ذلك" or "هذا"))
            return null;
        var end = paragraph.SentenceEnd(told.Content);
        var at = objects.PastAdverbials(told.Content + 1, end);
        if (at + 1 >= end)
            return null;
        if (paragraph[at] is ['ب', ..] that && paragraph.Is(at, WordClass.That))
            return new Complement(at, at + 1, complements.Whole(at + 1, end), ComplementKind.Clause, that);
        if (paragraph[at] is "الي")
            return new Complement(at, at + 1, null, ComplementKind.Preposition, "إلى");
        return complements.IsWith(at)
            ? new Complement(at, paragraph[at].Length > 2 ? at : at + 1, null, ComplementKind.Preposition, "ب")
            : null;
    }

    private bool IsFarClause(int cue, Complement marked) =>
        marked.Kind is ComplementKind.Clause && marked.Marker > cue + 4 && !IsInMessage(cue + 1);

    /// <summary>موضحا | في تصريحات نقلتها رويترز أن</summary>
    private bool IsInMessage(int at) =>
        paragraph[at] is "في" && paragraph.Is(at + 1, WordClass.Message) && paragraph.Is(at + 2, WordClass.Publish);

    /// <summary>مؤكدا وقوف الدولة "التام" إلى جانب: a word or two in marks of the object.</summary>
    private bool IsWordOfObject(int cue, Complement marked) =>
        marked is { Kind: ComplementKind.Quotation, Quotation.Length: <= 2 }
        && objects.PastAdverbials(cue + 1, marked.Marker) < marked.Marker;

    /// <summary>معلنا رحيل فلان عن: the preposition belongs to the object.</summary>
    private bool IsObjects(int cue, Complement marked)
    {
        if (marked is not { Kind: ComplementKind.Preposition, How: "عن" or "على" })
            return false;
        var noun = objects.PastAdverbials(cue + 1, marked.Marker);
        return noun < marked.Marker - 1
            && paragraph.IsWord(noun)
            && paragraph.MentionAt(noun) is null
            && !paragraph.IsJoinedPreposition(noun)
            && !paragraph.Is(noun, WordClass.Governing);
    }

    /// <summary>Whether what leads in words is not this verb's: it has a pronoun for its object, or another verb stands between.</summary>
    private bool IsOthers(int cue, VerbForm form, Complement complement)
    {
        if (!form.Verb.Takes(Complements.Object))
            return form.HasObject && form.Verb.IsPlainWord && !IsWhatSaid(cue, complement);
        if (complement.Kind is ComplementKind.Quotation)
            return form.HasObject && complement.Marker > cue + 1;
        if (complement.Kind is ComplementKind.Colon && form.HasObject)
            return Enumerable.Range(cue + 1, complement.Marker - cue - 1).Any(IsSaid); // نفاها فلان، ثم عاد ليعترف: «…»
        return complement.Kind is ComplementKind.Clause
            && !form.Participle
            && !form.Verb.Is(WordClass.Answering)
            && complement.Marker > cue + 3
            && GoesOn(complement.Marker - 1);
    }

    /// <summary>A verb that says something by itself.</summary>
    private bool IsSaid(int at) =>
        paragraph.MentionAt(at) is null && paragraph.Form(at) is { HasObject: false, Verb.IsPlainSaying: true } && !paragraph.Quoted(at);

    /// <summary>ما كتبه: «…».</summary>
    private bool IsWhatSaid(int cue, Complement complement) =>
        paragraph.Is(cue - 1, WordClass.What) && complement.Kind is ComplementKind.Colon or ComplementKind.Clause;

    /// <summary>يعتبر القرار خطأ | قائلا إنه: another verb leads the clause in.</summary>
    private bool GoesOn(int at) => paragraph.Form(at) is { Participle: true, Verb.Lemma: "قال" or "اضاف" };

    /// <summary>«…»، قال الوزير: the words stand before the verb.</summary>
    private Complement? QuotedBefore(int cue, VerbForm form)
    {
        if (!form.Verb.Takes(Complements.Clause) || form.Verb.IsPlainWord || paragraph[cue][0] == 'و')
            return null;
        var at = cue - 1;
        if (at > 0 && (paragraph.IsComma(at) || paragraph.IsDash(at) || paragraph[at] is "هكذا" or "بهذه"))
            at--;
        if (paragraph.ClosesQuotation(at) is not { Length: > 3 } quotation)
            return null;
        return new Complement(cue, quotation.Open + 1, quotation, ComplementKind.Before, "quotation before");
    }

    /// <summary>ووصفته بأنه خطأ, وصفها بالكارثة: what the verb's pronoun is called, without what leads it in.</summary>
    private Complement? CalledSo(Complement? called)
    {
        if (called is not { Kind: ComplementKind.Object } || called.Quotation is not null)
            return null;
        var (at, end) = (called.Content, paragraph.SentenceEnd(called.Content));
        if (paragraph.OpensQuotation(at) is { } term && IsWhole(term))
            return new Complement(at, at + 1, term, ComplementKind.Object, called.How);
        if (WordClass.OpensClause(paragraph[at]) && at + 1 < end)
        {
            var marks = paragraph.OpensQuotation(at + 1) is { } name && EndsWith(name, end) ? name : (Quotation?)null;
            return new Complement(at, marks is null ? at + 1 : at + 2, marks, ComplementKind.Object, called.How);
        }
        return paragraph[at].Length > 2 && complements.IsWith(at) ? new Complement(at, at, null, ComplementKind.Preposition, "ب") : null;
    }

    /// <summary>تعتبرها أنقرة «إرهابية» | منذ سنوات: nothing behind the marks belongs to the words within.</summary>
    private bool IsWhole(Quotation term)
    {
        var next = term.Close + 1;
        if (!paragraph.IsWord(next))
            return true;
        return paragraph.Is(next, WordClass.Stop | WordClass.Day | WordClass.Governing) || FiniteVerb.IsImperfect(paragraph, next);
    }

    private bool EndsWith(Quotation name, int end) =>
        name.Close >= end - 2 || paragraph.IsComma(name.Close + 1) || paragraph[name.Close + 1] is "." or "؛";

    /// <summary>توعد المسؤولين بدفع الثمن: whom one threatens stands before ب.</summary>
    private Complement? Threat(VerbForm form, Complement? marked, Subject subject)
    {
        if (form.Verb.Lemma != "توعد" || !subject.Named || marked is not { Kind: ComplementKind.Preposition })
            return null;
        var threatened = objects.PastAdverbials(subject.End, marked.Marker);
        return threatened < marked.Marker ? Object(threatened) : null;
    }

    /// <summary>تصنفه كـ«…»: past the particle.</summary>
    private Complement Likeness(Complement complement)
    {
        var at = complement.Content + 1;
        var quotation = paragraph.OpensQuotation(at);
        return complement with { Content = quotation is null ? at : at + 1, Quotation = quotation };
    }

    /// <summary>أصدرت المحكمة حكما ب, أصدر الوزير تعليمات ب: what was ordered stands behind ب.</summary>
    private Complement? Ruling(Complement? issued)
    {
        if (issued is not { Kind: ComplementKind.Object } || !paragraph.Is(issued.Content, WordClass.Speech))
            return null;
        for (var i = issued.Content + 1; i < Math.Min(paragraph.SentenceEnd(issued.Content) - 1, issued.Content + RulingReach); i++)
        {
            if (complements.IsWith(i))
                return new Complement(i, paragraph[i] is "ب" or "بـ" ? i + 1 : i, null, ComplementKind.Preposition, "ruling");
            if (!paragraph.IsWord(i) || paragraph.Form(i) is not null)
                return null;
        }
        return null;
    }

    /// <summary>«إهمال» بريطانيا: the words behind the marks belong to those within.</summary>
    private bool IsConstruct(Quotation quotation)
    {
        var next = quotation.Close + 1;
        if (
            quotation.Length > 2
            || paragraph.IsDefinite(quotation.Close - 1)
            || !paragraph.IsWord(next)
            || paragraph.Is(next, WordClass.Relative)
        )
            return false;
        return paragraph.IsDefinite(next) || paragraph.MentionAt(next) is not null && !paragraph.HasJoinedParticle(next);
    }
}
