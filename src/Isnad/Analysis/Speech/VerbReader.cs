using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Reads the statement of a reporting verb or participle.</summary>
internal sealed class VerbReader(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerResolver resolver, SubjectFinder subjects, ComplementFinder complements, ObjectFinder objects, VerbSense sense, CarrierFinder carriers, DraftList drafts)
{
    private readonly CueStrength strength = new(paragraph, lexicon, sense);
    private readonly BareClause unmarked = new(paragraph, lexicon);

    /// <summary>Reads the statement of a verb form at a token that is used as a verb; nothing where it reports nothing.</summary>
    /// <param name="cue">The token.</param>
    /// <param name="form">The form.</param>
    public void Read(int cue, VerbForm form)
    {
        if (sense.IsNegated(cue, form)) return;
        if (form.Verb.Lemma == "طلب" && paragraph[cue + 1] == "عدم" && paragraph.Is(cue + 2, WordClass.Withheld)) return; // طلب عدم الكشف عن هويته: he does not want to be named
        var wanted = form.Verb.Complements;
        if (Naming(cue, form) is { } name)
        {
            if (subjects.Participles.Of(cue, form) is { } namer) Add(cue, form, name, namer with { Span = null }, cue + 1);
            return;
        }
        var complement = complements.Find(cue, form) ?? QuotedBefore(cue, form);
        if (form.HasObject && wanted.HasFlag(Complements.Strong) && !wanted.HasFlag(Complements.Object) && !(VerbSense.IsWhat(paragraph[cue - 1]) && complement is { Kind: ComplementKind.Colon or ComplementKind.Clause })) return; // ما كتبه: «…»
        if (form.HasObject && VerbSense.IsWhat(paragraph[cue - 1]) && complement is { Kind: ComplementKind.Clause } && paragraph[complement.Marker] != "من" && !complement.How.StartsWith("بان", StringComparison.Ordinal)) return; // ما ذكره فلان من أن
        if (form.HasObject && wanted.HasFlag(Complements.Object) && complement is { Kind: ComplementKind.Quotation } && complement.Marker > cue + 1) complement = null;
        if (complement is { Kind: ComplementKind.Clause } && wanted.HasFlag(Complements.Object) && !form.Participle && form.Verb.Lemma is not ("رد" or "علق" or "عقب") && paragraph[complement.Marker - 1] is "قايلا" or "قايله" or "مضيفا" or "مضيفه" && complement.Marker > cue + 3) complement = null; // يعتبر القرار خطأ قائلا إنه
        complement ??= unmarked.Find(cue, form);
        var takesObject = wanted.HasFlag(Complements.Object) && (form.HasObject || form.Verb.Lemma != "راي" || paragraph[cue + 1] is "فيه" or "فيها" or "فيهم") && (complement is null || complement.Kind is ComplementKind.Clause or ComplementKind.Quotation or ComplementKind.Preposition);
        if (complement is null && !takesObject) return;
        if (form.Participle) { Participle(cue, form, complement); return; }
        if (wanted.HasFlag(Complements.Within)) { Within(cue, form, complement); return; }
        var subject = IsPassive(cue, form) ? new Subject(Speaker.Hidden(paragraph.Tokens[cue].Span), cue + 1, true) : subjects.Of(cue, form, complement is { Kind: not ComplementKind.Before } ? complement.Marker : paragraph.SentenceEnd(cue), complement is null || (complement.Kind is ComplementKind.Preposition && form.Verb.Act is "direct" or "accuse"));
        if (subject.Speaker is null && (complement is { Kind: ComplementKind.Clause or ComplementKind.Colon } or { Kind: ComplementKind.Quotation, Quotation.Length: > 4 }) && subjects.Dropped.Likely(cue, form) is { } likely) subject = new Subject(likely, cue + 1, false);
        if (subject.Speaker is null) return;
        if (takesObject && complement is not null && ObjectHoldsComplement(cue, form, complement)) complement = null;
        if (takesObject && !form.HasObject && complement is { Kind: ComplementKind.Quotation, Quotation: { } marked } && complements.GoesOn(marked)) complement = new Complement(marked.Open, marked.Open, null, ComplementKind.Object, "object");
        if (complement is null) subject = subject.Named && subject.End > cue + 1 ? subjects.Of(cue, form, paragraph.SentenceEnd(cue), tight: true) : subject;
        if (subject.Speaker is null) return;
        if (complement is null && IsPassiveAccusation(form, subject)) (complement, subject) = (new Complement(cue + 1, cue + 1, null, ComplementKind.Object, "passive"), new Subject(Speaker.Hidden(paragraph.Tokens[cue].Span), cue + 1, true));
        if (form.Verb.Lemma == "توعد" && complement is { Kind: ComplementKind.Preposition } && objects.PastAdverbials(subject.End, complement.Marker) is var threatened && threatened < complement.Marker && subject.Named) complement = new Complement(threatened, threatened, null, ComplementKind.Object, "object"); // توعد المسؤولين بدفع الثمن
        complement ??= objects.Find(cue, subject.End, form);
        if (complement is { Kind: ComplementKind.Object } && paragraph[complement.Content] is "ك" or "كـ") complement = paragraph.OpensQuotation(complement.Content + 1) is { } held ? new Complement(complement.Marker, complement.Content + 2, held, ComplementKind.Object, "object") : complement with { Content = complement.Content + 1 }; // تصنفه كـ«…»
        if (form.Verb.Lemma is "جدد" or "كرر" && complement is { Kind: ComplementKind.Object } && lexicon.Authored(paragraph[complement.Content]) is { Owner: not null })
        {
            if (subject.Speaker is { } again) drafts.Repeated = (complement.Content, again);
            return; // جدد رفضه: the noun says what
        }
        if (form.Verb.Lemma == "اصدر") complement = Ruling(complement);
        if (complement is { Kind: ComplementKind.Quotation, Quotation.Length: <= 2 } && complement.Marker > cue + 1 && objects.PastAdverbials(subject.End, complement.Marker) < complement.Marker) return; // a word in marks further on
        if (subject.Speaker is not { } speaker || complement is null || !strength.Bears(cue, form, complement, subject)) return;
        if (drafts.Around(cue) is { } outer && subjects.OwnAct(cue, form) is null && (!subject.Named || outer.Speaker.Name == speaker.Name && !(paragraph.Is(cue - 1, WordClass.Relative) && (subject.End > cue + 1 || paragraph[cue + 1] is "انها" or "بانها")) || (form.Verb.Act == "opine" && paragraph[cue].TrimStart('و')[0] is 'ي' or 'ت' && speaker.Name != Speaker.NotNamed))) return;
        Add(cue, form, complement, speaker, subject.End, subject.First);
    }

    /// <summary>Reads what somebody inside a quotation is said to have said: «السكان يقولون إنهم …».</summary>
    /// <param name="cue">The token.</param>
    /// <param name="form">The form.</param>
    public void ReadQuoted(int cue, VerbForm form)
    {
        if (paragraph.QuotationAt(cue) is not { } quotation || quotation.Length < 8 || !sense.IsVerb(cue, form) || sense.IsNegated(cue, form)) return;
        if (complements.Find(cue, form) is not { Kind: ComplementKind.Clause or ComplementKind.Colon or ComplementKind.Preposition } complement || complement.Marker >= quotation.Close - 2) return;
        if (subjects.Of(cue, form, complement.Marker, tight: false) is not { Named: true, Speaker: { } speaker } subject || (subject.First >= 0 ? subject.First <= quotation.Open : subject.End <= cue + 1)) return;
        var at = subject.First >= 0 ? subject.First : cue + 1;
        if (complement.Kind == ComplementKind.Colon && !(paragraph.MentionAt(at) is { Kind: not MentionKind.Other } || SpeakerPhrase.IsTitleLike(paragraph[at]))) return;
        if (speaker is { Role: LinkRole.Body, Entity: null } && lexicon.Source(paragraph[at]) is null && (Institutions.Noun(paragraph[at]) is null || form.Verb.Act == "opine") && !PersonPattern.IsTitle(paragraph[at]) && !paragraph[at].EndsWith("ون", StringComparison.Ordinal) && form.Gender != Gender.Plural || paragraph[at] is "احد" || complement.Kind == ComplementKind.Preposition && form.Verb.Lemma == "قضي") return; // events and proofs say nothing
        drafts.Add(cue, paragraph.Tokens[cue].Span, form.Verb, "verb in quotation " + form.Verb.Lemma + " " + complement.How, complement, speaker, [], [], aside: true);
    }

    /// <summary>Reads a verb with which a quotation begins and whose subject stands before the mark: قالت اللجنة إن المدير «أقر باستجلاب العمال».</summary>
    /// <param name="cue">The token.</param>
    /// <param name="form">The form.</param>
    public bool ReadMarked(int cue, VerbForm form)
    {
        var mark = cue - 1;
        if (sense.IsNegated(cue, form) || drafts.Around(cue) is not { } outer || outer.From >= mark || mark - outer.From > LongestMarkedSubject || outer.Speaker.Name == Speaker.NotNamed) return false;
        if (complements.Find(cue, form) is not { Kind: ComplementKind.Clause or ComplementKind.Preposition } complement || complement.Marker > cue + 3 || SpeakerPhrase.End(paragraph, outer.From, mark) != mark) return false;
        return resolver.Named(paragraph, outer.From, mark, form.Gender) is { } speaker && drafts.Add(cue, paragraph.Tokens[cue].Span, form.Verb, "verb in quotation " + form.Verb.Lemma + " " + complement.How, complement, speaker, [], [], aside: true);
    }

    private const int LongestMarkedSubject = 8;

    private void Add(int cue, VerbForm form, Complement complement, Speaker speaker, int subjectEnd, int subject = -1)
    {
        var marker = complement.Kind is ComplementKind.Before ? paragraph.SentenceEnd(cue) : complement.Marker;
        for (var i = cue + 1; i < Math.Min(marker, cue + 60); i++) if (paragraph[i] is "بعدما" or "عندما" || paragraph[i] is "بعد" && paragraph[i + 1] == "ان") { marker = i; break; } // what happened then carries nothing
        var found = carriers.Find(Math.Max(subjectEnd, cue + 1), marker, speaker, form.Verb.Lemma is "ابلغ" or "اخبر" or "افاد" or "اعلم") ?? Fronted(cue, speaker);
        if (found is null && drafts.Led is { } led && led.Sentence == paragraph.SentenceStart(cue) && led.Speaker.Name != speaker.Name && !carriers.IsOwnOutlet(led.Speaker) && (led.Speaker.IsMedia || led.Speaker.Vague || led.Speaker.Role == LinkRole.Document)) found = led.Speaker;
        if (found is null && form.Participle && drafts.LastInSentence(cue) is { IsPhrase: true } phrase && phrase.Speaker.Name != speaker.Name && (phrase.Speaker.IsMedia || phrase.Speaker.Vague)) found = phrase.Speaker;
        if (found is null && form.Participle && form.Verb.Lemma == "قال" && drafts.LastInSentence(cue) is null && cue > paragraph.SentenceStart(cue)) found = carriers.Find(paragraph.SentenceStart(cue) + 1, cue, speaker);
        var told = found is not null && !Enumerable.Range(cue, marker - cue).Any(i => paragraph.Is(i, WordClass.Publish));
        IReadOnlyList<Speaker> through = found is null ? [] : [found];
        IReadOnlyList<Speaker> beside = found is null ? [] : carriers.Beside(Math.Max(subjectEnd, cue + 1), marker, found);
        if (speaker.IsMedia && Through(subjectEnd, marker) is { } behind)
        {
            (through, beside, told) = ([speaker], carriers.Beside(cue + 1, subjectEnd, speaker), false);
            speaker = behind;
        }
        else if (speaker.IsMedia) beside = [];
        drafts.Add(cue, paragraph.Tokens[cue].Span, form.Verb, "verb " + form.Verb.Lemma + " " + complement.How, complement, speaker, through, beside, told, subject);
    }

    /// <summary>ذكرت رويترز نقلا عن مصدر أن, ذكرت صحيفتا كذا وكذا عن مصادر أن: the speaker behind the carrier.</summary>
    private Speaker? Through(int from, int to)
    {
        for (var i = from; i < to - 1; i++)
        {
            if (paragraph[i] == "عن" && SpeakerPhrase.End(paragraph, i + 1, to) is var end && end > i + 1) return resolver.Named(paragraph, i + 1, end, null);
        }
        return null;
    }

    /// <summary>وفي مقابلة مع قناة كذا، اتهم فلان: the carrier stands before the verb.</summary>
    private Speaker? Fronted(int cue, Speaker speaker)
    {
        var start = paragraph.SentenceStart(cue);
        if (drafts.LastInSentence(cue) is not null || cue - start < 4) return null;
        for (var i = start; i < Math.Min(cue, start + 3); i++)
        {
            if (paragraph[i] is "في" or "وفي" or "خلال" or "وخلال" && SpeakerPhrase.IsOccasion(paragraph[i + 1])) return carriers.Find(i + 1, cue, speaker);
        }
        return null;
    }

    /// <summary>أصدرت المحكمة حكما ب, أصدر الوزير تعليمات ب: what was ordered stands behind ب.</summary>
    private Complement? Ruling(Complement? issued)
    {
        if (issued is not { Kind: ComplementKind.Object } || !paragraph.Is(issued.Content, WordClass.Speech)) return null;
        for (var i = issued.Content + 1; i < Math.Min(paragraph.SentenceEnd(issued.Content) - 1, issued.Content + 5); i++)
        {
            if (complements.IsWith(i)) return new Complement(i, paragraph[i] is "ب" or "بـ" ? i + 1 : i, null, ComplementKind.Preposition, "ruling");
            if (!paragraph.IsWord(i) || lexicon.Form(paragraph[i]) is not null) return null;
        }
        return null;
    }

    private void Participle(int cue, VerbForm form, Complement? complement)
    {
        if (lexicon.Form(paragraph[cue - 1]) is { Participle: false } && paragraph[cue] is "قايلا" or "قايله") return;
        if (paragraph[cue + 1] == ":" && paragraph[cue][^1] == 'ه' && cue < 8 && drafts.LastInSentence(cue) is null) return; // a byline: سبق - متابعة:
        if ((subjects.Participles.Of(cue, form) ?? (complement is { Kind: ComplementKind.Clause or ComplementKind.Colon or ComplementKind.Quotation } ? subjects.Dropped.Likely(cue, form) : null)) is not { } speaker) return;
        if (complement is not null && form.Verb.Complements.HasFlag(Complements.Object) && complement.Kind is ComplementKind.Clause && complement.Marker > cue + 4) complement = null;
        if (complement is { Kind: ComplementKind.Preposition, How: "عن" or "على" } && form.Verb.Complements.HasFlag(Complements.Object) && objects.PastAdverbials(cue + 1, complement.Marker) is var told && told < complement.Marker - 1 && paragraph.IsWord(told) && paragraph.MentionAt(told) is null && !paragraph.IsJoinedPreposition(told) && paragraph[told] is not ("في" or "علي" or "خلال")) complement = null; // معلنا رحيل فلان عن
        complement ??= objects.Find(cue, cue + 1, form);
        if (complement is null || !strength.Bears(cue, form, complement, new Subject(speaker, cue + 1, false))) return;
        var around = drafts.Around(cue);
        if (around is not null && around.Speaker.Name == speaker.Name) return;
        Add(cue, form, complement, speaker, cue + 1);
    }

    /// <summary>جاء في بيان كذا أن.</summary>
    private void Within(int cue, VerbForm form, Complement? complement)
    {
        if (complement is not { Kind: ComplementKind.Clause or ComplementKind.Quotation or ComplementKind.Colon } || paragraph[cue + 1] != "في") return;
        var end = SpeakerPhrase.End(paragraph, cue + 2, complement.Marker);
        if (end > cue + 2 && resolver.Named(paragraph, cue + 2, end, null) is { } speaker && lexicon.Source(paragraph[cue + 2]) is not null) Add(cue, form, complement, speaker, end);
    }

    /// <summary>«…»، قال الوزير: the words stand before the verb.</summary>
    private Complement? QuotedBefore(int cue, VerbForm form)
    {
        if (!form.Verb.Complements.HasFlag(Complements.Clause) || form.Verb.Complements.HasFlag(Complements.Strong) || paragraph[cue][0] == 'و') return null;
        var at = cue - 1;
        if (at > 0 && (paragraph.IsComma(at) || paragraph.IsDash(at) || paragraph[at] is "هكذا" or "بهذه")) at--;
        return paragraph.ClosesQuotation(at) is { Length: > 3 } quotation ? new Complement(cue, quotation.Open + 1, quotation, ComplementKind.Before, "quotation before") : null;
    }

    /// <summary>Whether the clause or quotation belongs to the verb's object, not to the verb: أكدت الوزارة | التزامها بأن …</summary>
    private bool ObjectHoldsComplement(int cue, VerbForm form, Complement complement)
    {
        if (form.HasObject || (complement.Kind is ComplementKind.Preposition && form.Verb.Lemma is not ("اكد" or "اعلن"))) return false;
        var purpose = paragraph[cue][0] == 'ل' && lexicon.Form(paragraph[cue][1..]) == form; // عادت لتؤكد: the subject stands before
        var end = purpose ? cue + 1 : SpeakerPhrase.End(paragraph, cue + 1, complement.Marker, tight: true);
        while (purpose && end < complement.Marker && paragraph[end].StartsWith("لل", StringComparison.Ordinal)) end++;
        if (purpose) return end < complement.Marker;
        while (end < complement.Marker && paragraph[end] is "له" or "لها" or "لهم" or "لنا") end++;
        if (complement is { Kind: ComplementKind.Preposition, How: "على" } && objects.PastAdverbials(end, complement.Marker) is var thing && thing < complement.Marker && paragraph.IsWord(thing) && paragraph.MentionAt(thing) is null && (SpeakerPhrase.IsPossessedThing(paragraph, thing) || SourceSense.IsVerbalNoun(paragraph, thing))) return true; // أكد المدير حرصها على
        if (complement is { Kind: ComplementKind.Preposition, How: "عن" }) return IsAnnounced(objects.PastAdverbials(end, complement.Marker), complement.Marker);
        if (paragraph[complement.Marker - 1] is "قايلا" or "قايله" or "قايلين" && objects.PastAdverbials(end, complement.Marker) is var held && held < complement.Marker - 2 && paragraph.IsWord(held) && !paragraph.Is(held, WordClass.Stop | WordClass.Day | WordClass.Relative) && !paragraph.IsJoinedPreposition(held) && paragraph[held] is not ("في" or "علي" or "من" or "عن" or "الي" or "عبر") && (form.Verb.Act is "opine" or "deny" || SpeakerPhrase.IsPossessedThing(paragraph, held) || SourceSense.IsVerbalNoun(paragraph, held))) return true; // يعتبر الاتفاق ضعيفا قائلا إنه
        if (paragraph[complement.Marker - 1] is "قايلا" or "قايله" && paragraph.IsComma(complement.Marker - 2) && objects.PastAdverbials(end, complement.Marker) < complement.Marker - 2 && SpeakerPhrase.IsPossessedThing(paragraph, objects.PastAdverbials(end, complement.Marker))) return true; // أعلنت استقالتها، قائلة إن
        if (paragraph.Is(end, WordClass.Relative) || SpeakerPhrase.IsFurtherName(paragraph, end)) return false; // the clause about the subject, or the rest of its name
        if (complement.Kind is ComplementKind.Clause && SpeakerPhrase.IsTitleLike(paragraph[end]) && paragraph.MentionAt(end - 1) is { Kind: MentionKind.Person }) return false; // the office behind the name
        if (complement is { Kind: ComplementKind.Quotation, Quotation.Length: <= 4 } && objects.PastAdverbials(end, complement.Marker) < complement.Marker) return true;
        var at = end;
        while (at < complement.Marker && (paragraph.Is(at, WordClass.Day | WordClass.Adverb | WordClass.Stop) || !paragraph.IsWord(at))) at++;
        if (complement.Marker - end <= 3) return complement.Kind == ComplementKind.Quotation && at < complement.Marker && !paragraph.IsComma(complement.Marker - 1) && complement.Quotation is { Length: <= 4 } && SubjectAgreement.IsThing(paragraph, at);
        for (var i = end; i < complement.Marker; i++)
        {
            if (paragraph.IsComma(i) || paragraph[i] is "في" or "خلال" or "عقب" or "بعد" or "عبر" or "امام" or "علي" or "الي" or "عن" or "ان" or "مع" or "من" or "-" or "(" or "ل" or "لـ" || paragraph[i][0] == 'ل') return i > end + 2 && !paragraph.IsComma(complement.Marker - 1) && SubjectAgreement.IsThing(paragraph, at) && at < i;
        }
        return true;
    }

    /// <summary>أعلن انشقاقه عن …, أعلن الاتحاد رحيل فلان عن …: what was announced stands before عن, which belongs to it.</summary>
    private bool IsAnnounced(int at, int about) =>
        at < about && paragraph[at] == "المسووليه" // عن الهجوم
        || at < about && paragraph.IsWord(at) && paragraph.MentionAt(at) is null && !paragraph.IsJoinedPreposition(at) && !paragraph.IsDefinite(at)
        && (SpeakerPhrase.IsPossessedThing(paragraph, at) || at + 1 < about && SubjectAgreement.IsThing(paragraph, at) && (paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null));

    /// <summary>اتُّهم فلان ب: a passive whose subject is the accused.</summary>
    private bool IsPassiveAccusation(VerbForm form, Subject subject) =>
        form is { HasObject: false, Verb.Lemma: "اتهم" } && Enumerable.Range(subject.End, 3).FirstOrDefault(i => !paragraph.Is(i, WordClass.Adverb | WordClass.Day), subject.End) is var at && at < paragraph.Tokens.Count && paragraph[at] is var next && (next is "ب" or "بـ" || next.StartsWith("بال", StringComparison.Ordinal) || paragraph.IsJoinedPreposition(at) && next[0] == 'ب') && subject.Named;

    private bool IsPassive(int cue, VerbForm form)
    {
        if (form.Verb.Complements.HasFlag(Complements.Hidden) || IsDescribed(cue, form)) return true;
        var word = paragraph[cue];
        var bare = word[0] == 'و' && lexicon.Form(word[1..]) is not null ? word[1..] : word;
        var impersonal = form.Verb.Lemma != "توقع" && form.Verb.Act == "opine" && bare[0] == 'ي' && form.Gender == Gender.Masculine && Complement.OpensClause(paragraph[cue + 1]);
        if (impersonal && (paragraph[cue - 1] is "كما" or "كان" or "التي" or "الذي" or "و" || paragraph.SentenceStart(cue) == cue && word[0] == 'ي')) return true;
        var written = paragraph.Written(cue);
        var damma = written.IndexOf('\u064F');
        if (damma < 0 || damma > (word.Length > bare.Length ? 3 : 2)) return false;
        return bare[0] is not ('ي' or 'ت') || form.Verb.Lemma is "اعتقد" or "اعتبر" or "اتهم" or "توقع" or "قال" or "زعم" or "ظن" or "نقل" or "ذكر" or "خشي" or "كتب" or "نشر" or "افترض" or "تكهن" or "قدر";
    }

    /// <summary>صفقة وصفت بالكبيرة, تصريحات وُصفت بأنها: ب right behind the verb, so that nobody is named who describes.</summary>
    private bool IsDescribed(int cue, VerbForm form) =>
        form is { HasObject: false, Participle: false, Verb.Lemma: "وصف" } && cue > paragraph.SentenceStart(cue) && !lexicon.IsJoined(paragraph[cue]) && paragraph[cue][0] is not 'ي' && paragraph.IsWord(cue - 1) && !paragraph.Is(cue - 1, WordClass.Auxiliary | WordClass.Opener)
        && (paragraph[cue + 1] is "ب" or "بـ" || paragraph[cue + 1].StartsWith("بال", StringComparison.Ordinal) || paragraph[cue + 1] is "بانها" or "بانه" or "بانهم");

    /// <summary>ما وصفه ب«…», بما اعتبرته «…», التي تعتبرها «…»: the words in marks are the speaker's, whoever else speaks around them.</summary>
    private Complement? Naming(int cue, VerbForm form)
    {
        if (form is not { HasObject: true, Participle: false, Verb.Lemma: "وصف" or "اعتبر" or "سمي" or "اسمي" or "صنف" } || paragraph[cue - 1] is not ("ما" or "بما" or "عما" or "مما" or "لما" or "فيما" or "من" or "التي" or "الذي" or "الذين")) return null;
        var at = paragraph[cue + 1] is "ب" or "بـ" ? cue + 2 : cue + 1;
        return paragraph.OpensQuotation(at) is { } quotation && !IsConstruct(quotation) ? new Complement(at, at + 1, quotation, ComplementKind.Quotation, "\"") : null;
    }

    /// <summary>«إهمال» بريطانيا: the words behind the marks belong to those within.</summary>
    private bool IsConstruct(Quotation quotation)
    {
        var next = quotation.Close + 1;
        return quotation.Length <= 2 && !paragraph.IsDefinite(quotation.Close - 1) && paragraph.IsWord(next) && !paragraph.Is(next, WordClass.Relative) && (paragraph.IsDefinite(next) || paragraph.MentionAt(next) is not null && !paragraph.HasJoinedParticle(next));
    }
}
