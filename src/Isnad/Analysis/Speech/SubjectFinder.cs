using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Who the subject of a cue is, the token behind the words that name it, and whether it is named there.</summary>
/// <param name="Speaker">The speaker; null when nobody is found.</param>
/// <param name="End">The token behind the words behind the verb that name the subject; the one behind the verb when it stands elsewhere.</param>
/// <param name="Named">Whether the sentence names the subject.</param>
/// <param name="First">First of the words before the verb that name the subject; -1 where they stand elsewhere.</param>
internal readonly record struct Subject(Speaker? Speaker, int End, bool Named, int First = -1);

/// <summary>Finds the subject of a reporting verb: behind it, before it, or whoever spoke last.</summary>
internal sealed class SubjectFinder(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver, DraftList drafts)
{
    private const int Reach = 30;

    private readonly DocumentSubject documents = new(paragraph, lexicon, resolver);
    private readonly MessageAuthor messages = new(paragraph, lexicon, memory, resolver, drafts);

    /// <summary>The subject of a finite verb.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    /// <param name="limit">Where the complement begins, or the sentence ends.</param>
    /// <param name="tight">Whether an object may follow the subject at once.</param>
    public Subject Of(int cue, VerbForm form, int limit, bool tight)
    {
        if (form is { Gender: Gender.Plural, HasObject: false } && paragraph[cue + 1] is "فيه" or "فيها" or "خلاله" or "خلالها" && paragraph[cue][^1] == 'ا' && paragraph[cue][^2] != 'و' && resolver.Two(paragraph, cue) is { } two) return new Subject(two with { Span = null }, cue + 1, false); // أكدا فيه
        if (paragraph[cue + 1] is "فيه" or "فيها" && messages.Holds(cue) && messages.AuthorOf(cue, form, this) is { } issuer) return new Subject(issuer, cue + 1, true);
        if (OwnAct(cue, form) is { } asker) return new Subject(asker with { Span = null }, cue + 1, true);
        if (form.HasObject && paragraph[cue - 1] is "ما" or "عما" or "مما" or "بما" or "لما" && Behind(cue, form, limit, tight: true) is { } own) return own; // عما وصفه نشطاء
        if ((tight || form.Verb.Lemma is "ابلغ" or "اخبر" && !lexicon.IsJoined(paragraph[cue]) && paragraph.MentionAt(cue - 1) is { Kind: not MentionKind.Other } teller && paragraph.Source[teller.Span.Start - (teller.Span.Start > 0 ? 1 : 0)] is ' ' or '\n') && Before(cue, form) is { } first) return first;
        if (Behind(cue, form, limit, tight) is { } behind) return behind;
        if (paragraph[cue + 1] is "فيها" or "فيه") return messages.AuthorOf(cue, form, this) is { } author ? new Subject(author, cue + 1, true) : new Subject(null, cue + 1, false);
        if (Before(cue, form) is { } before) return before;
        if (Describing(cue, form) is { } describer) return new Subject(describer with { Span = null }, cue + 1, true);
        if (lexicon.IsJoined(paragraph[cue]) && cue > paragraph.SentenceStart(cue) + 1 && drafts.Around(cue) is null && (drafts.LastInSentence(cue) is { Nested: false } said ? said.Speaker with { Span = null } : SentenceSubject(cue)) is { } coordinate) return new Subject(coordinate, cue + 1, false);
        if ((paragraph[cue - 1] is "بعدما" or "عندما" or "حينما" || paragraph[cue - 1] is "ان" && paragraph[cue - 2] is "بعد" or "قبل") && drafts.Around(cue) is null && drafts.LastInSentence(cue) is null && SentenceSubject(cue) is { } actor && (actor.Role == LinkRole.Person || actor.Entity is not null) && (actor.Gender is null || actor.Gender == form.Gender)) return new Subject(actor, cue + 1, false); // انسحب فلان بعد أن حذر من
        return MayDrop(cue) ? new Subject(Asked(cue) ?? (cue > paragraph.SentenceStart(cue) + 1 && drafts.LastInSentence(cue) is { Nested: false, IsPhrase: false } clause && (clause.Speaker.Gender is null || clause.Speaker.Gender == form.Gender || form.Gender == Gender.Plural) ? clause.Speaker with { Span = null } : null) ?? Acting(cue, form) ?? memory.Dropped(form.Gender, form.Verb.Act == "add") ?? Topic(cue, form), cue + 1, false) : new Subject(null, cue + 1, false);
    }

    /// <summary>نشرت السفارة صورا قالت إنها …, أهداف يقول إنها …: a clause about a noun, in which whoever does what the sentence tells describes it.</summary>
    private Speaker? Describing(int cue, VerbForm form)
    {
        if (form.HasObject || form.Participle || form.Verb.Act == "opine" || paragraph[cue + 1] is not ("انه" or "انها" or "انهم") || lexicon.IsJoined(paragraph[cue]) || drafts.Around(cue) is not null || cue < paragraph.SentenceStart(cue) + 3) return null;
        var noun = cue - 1;
        if (!paragraph.IsWord(noun) || !VerbSense.IsWhat(paragraph[noun]) && (SpeechWords.Is(paragraph[noun], SpeechWordKinds.Stop | SpeechWordKinds.Opener | SpeechWordKinds.Relative | SpeechWordKinds.Day | SpeechWordKinds.Auxiliary) || lexicon.Form(paragraph[noun]) is not null)) return null;
        return drafts.LastInSentence(cue) is { Nested: false, IsPhrase: false } said && (said.Speaker.Gender is null || said.Speaker.Gender == form.Gender) ? said.Speaker : SentenceSubject(cue) is { } subject && (subject.Gender is null || subject.Gender == form.Gender || form.Gender == Gender.Plural) ? subject : null;
    }

    /// <summary>قال إنه طلب من المجلس, أكد أنه حذر من: what somebody says that he asked for or warned of before.</summary>
    public Speaker? OwnAct(int cue, VerbForm form) =>
        form is { Participle: false, HasObject: false, Verb.Act: "direct" } && paragraph[cue][0] is not ('ي' or 'ت') && drafts.Around(cue) is { Direct: false } around && cue - around.From is 0 or 1 && paragraph[around.From - 1] is "انه" or "انها" or "انهم" or "بانه" or "بانها" or "بانهم" ? around.Speaker : null;

    /// <summary>The subject behind the verb; null when what follows cannot be it.</summary>
    private Subject? Behind(int cue, VerbForm form, int limit, bool tight)
    {
        if (form is { Gender: Gender.Plural, HasObject: false } && !paragraph[cue].EndsWith("ون", StringComparison.Ordinal)) return null; // a verb in front is singular: أكدا and أكدوا have had their subject
        var first = cue + 1;
        while (first < limit && first < cue + 5 && paragraph.MentionAt(first) is null && (SpeechWords.Is(paragraph[first], SpeechWordKinds.Day | SpeechWordKinds.Adverb) || paragraph[first] is "من" && paragraph[first + 1] is "جانبه" or "جهته" or "جانبها" or "جهتها" || paragraph[first] is "جانبه" or "جهته" or "جانبها" or "جهتها" or "قايلا" or "للصحفيين" or "للصحافيين" or "فيه" or "فيها" or "عليه" or "عليها" or "عليهم" or "ضده" or "ضدها" or "ضدهم" or "بحقه" or "بحقها" or "بحقهم" or "له" or "لها" or "لهم" or "لنا" or "لي")) first++;
        if (first > cue + 1 && paragraph[first - 1] is "بكل") first++;
        first = PastAdverbial(first, limit);
        if (first >= limit) return null;
        if (form.Verb.Act == "direct" && paragraph[cue - 1] is "ان" && paragraph[cue - 2] is "بعد" && SpeechWords.Is(paragraph[first], SpeechWordKinds.Addressed) && SentenceSubject(cue) is { Role: LinkRole.Person }) return null; // حدد موعدا بعد أن دعا الدول إلى
        if (form.Verb.Act == "direct" && lexicon.IsJoined(paragraph[cue]) && SpeechWords.Is(paragraph[first], SpeechWordKinds.Addressed) && memory.Last?.Speaker is { Unnamed: false } speaking && (speaking.Gender is null || speaking.Gender == form.Gender)) return null; // ودعت المجتمع الدولي إلى: whom she calls on
        if (paragraph.MentionAt(first) is null && paragraph.IsWord(first) && memory.PersonOf(paragraph[first]) is not null && !PersonPattern.IsTitle(paragraph[first]) && lexicon.Source(paragraph[first]) is null
            && (memory.IsSurname(paragraph[first]) || first + 1 >= limit || !paragraph.IsWord(first + 1) || paragraph.MentionAt(first + 1) is not null || memory.PersonOf(paragraph[first + 1]) is not null || StopWords.Contains(paragraph[first + 1])))
        {
            var last = first + 1;
            while (last < limit && paragraph.MentionAt(last) is null && paragraph.IsWord(last) && !paragraph[last].StartsWith('و') && memory.PersonOf(paragraph[last]) is not null) last++;
            if (!tight && SpeakerPhrase.End(paragraph, first, limit) is var longer && longer > last) last = longer;
            return new Subject(resolver.Named(paragraph, first, last, form.Gender), last, true);
        }
        var end = SpeakerPhrase.End(paragraph, first, limit, tight);
        if (tight && end > first + 1 && IsLoneName(first)) end = first + 1;
        if (paragraph[cue] == "بين" && Enumerable.Range(first + 1, Math.Max(0, end - first - 1)).Any(i => paragraph[i][0] == 'و')) return null; // between the two
        if (form is { Gender: Gender.Masculine, HasObject: false, Verb.Lemma: "ابلغ" or "اخبر" } && paragraph.MentionAt(first) is { Kind: MentionKind.Organisation or MentionKind.Outlet } told && told.Text[^1] is 'ة' && end == limit) return null; // أبلغ الأمم المتحدة أنه: whom he told
        if (form is { HasObject: false, Verb.Lemma: "حمل" } && lexicon.IsJoined(paragraph[cue]) && (drafts.LastInSentence(cue) is not null || cue == paragraph.SentenceStart(cue)) && paragraph[end] is "المسووليه" or "مسووليه" && memory.Last is not null && !(drafts.LastInSentence(cue) is { } held && held.Speaker.Gender is { } was && was != form.Gender)) return null; // وحملت الحركة المسؤولية: one noun alone is who is blamed
        if (form is { HasObject: false, Verb.Lemma: "وصف" } && lexicon.IsJoined(paragraph[cue]) && drafts.LastInSentence(cue) is not null && paragraph[end] is "بانه" or "بانها" or "بانهم" or "بانهما") return null; // ووصف القرار بأنه: one noun alone is what is described
        if (end <= first || !IsBareName(first, limit) && !SubjectAgreement.Allows(paragraph, first, form.Gender, lexicon)) return null;
        return resolver.Named(paragraph, first, end, form.Gender) is { } named ? new Subject(named, end, true) : null;
    }

    /// <summary>يقول في البداية المواطن, ويجيب عن هذا السؤال قسم: past an adverbial before the subject.</summary>
    private int PastAdverbial(int at, int limit)
    {
        var next = at;
        if (paragraph[at] == "في" && SpeakerPhrase.IsOccasion(paragraph[at + 1]))
        {
            next = at + 2;
            if (next < limit && paragraph.MentionAt(next) is null && SpeakerPhrase.IsIndefiniteNisba(paragraph, next) && !StopWords.Contains(paragraph[next]) && lexicon.Form(paragraph[next]) is null) next++; // في مؤتمر صحافي
            if (next < limit && paragraph.MentionAt(next) is null && paragraph.IsWord(next) && (paragraph.Written(next).EndsWith('ه') || paragraph.Written(next).EndsWith("ها", StringComparison.Ordinal))) return at; // عقده في مقر الوزارة
        }
        else if (paragraph[at] is "عن" or "علي" && paragraph[at + 1] is "هذا" or "سوال" or "السوال" or "هذه") next = paragraph[at + 1] is "هذا" or "هذه" ? at + 3 : at + 2;
        if (next == at) return at;
        while (next < limit && next < at + 5 && (paragraph[next] is "له" or "لها" or "هذا" or "حديثه" or "حديثها" or "نفسه" || (paragraph.IsDefinite(next) && (SpeakerPhrase.IsOccasion(paragraph[next]) || paragraph[next] is "الصحفي" or "الصحافي")))) next++;
        if (SpeechWords.Is(paragraph[next], SpeechWordKinds.Relative)) return at;
        return next < limit && (paragraph.MentionAt(next) is { Kind: not MentionKind.Other } || SpeakerPhrase.IsTitleLike(paragraph[next]) || paragraph.IsDefinite(next) || lexicon.Source(paragraph[next]) is not null || paragraph.Tokens[next].Folded is "قسم" or "اداره" or "وزاره") ? next : at;
    }

    /// <summary>Two or three bare words up to the clause or a comma are a name, whatever gender it shows: قالت سمر زقوت إن.</summary>
    private bool IsBareName(int from, int limit)
    {
        var end = from;
        while (end < limit && end < from + 4 && paragraph.IsWord(end) && !SubjectAgreement.IsThing(paragraph, end) && (end > from || !paragraph.IsDefinite(end)) && lexicon.Source(paragraph[end]) is null && !SpeakerPhrase.IsStop(paragraph, end) && !SpeakerPhrase.IsJoinedPreposition(paragraph, end) && !SpeakerPhrase.IsPossessedThing(paragraph, end)) end++;
        return end - from is 2 or 3 && (end == limit && Complement.OpensClause(paragraph[end]) || paragraph.IsComma(end) && SpeakerPhrase.IsTitleLike(paragraph[end + 1]));
    }

    /// <summary>A rare bare word that the verb's object follows is a surname: رفض هوك | توضيح.</summary>
    private bool IsLoneName(int at) => paragraph.MentionAt(at) is null && !paragraph.IsDefinite(at) && paragraph[at].Length is >= 3 and <= 9 && lexicon.Source(paragraph[at]) is null && !PersonPattern.IsTitle(paragraph[at]) && paragraph.MentionAt(at + 1) is null or { Kind: MentionKind.Place } && !paragraph.IsDefinite(at + 1)
        && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(paragraph[at])) > 7.5f && (paragraph.MentionAt(at + 1) is not null || Stories.StemTable.Shipped.Weight(LightStemmer.Stem(paragraph[at + 1])) < 6.5f);

    /// <summary>The subject before the verb: الوزير قال; وكان الوزير قد قال; لكن الوكالة تساءلت; أما فلان فقال.</summary>
    private Subject? Before(int cue, VerbForm form)
    {
        if (paragraph[cue][0] == 'ل' && lexicon.Form(paragraph[cue][1..]) == form) return SentenceSubject(cue) is { } purpose ? new Subject(purpose, cue + 1, true) : null; // عاد ليؤكد
        if (!lexicon.IsJoined(paragraph[cue]) && documents.Before(cue, form) is { } document) return document;
        var so = lexicon.IsJoined(paragraph[cue]) && paragraph[cue][0] == 'ف';
        if (lexicon.IsJoined(paragraph[cue]) && !so) return null;
        var start = paragraph.QuotationAt(cue) is { } quotation && quotation.Holds(cue) ? Math.Max(paragraph.SentenceStart(cue), quotation.Open + 1) : Opening(cue);
        var last = cue;
        while (last > start && SpeechWords.Is(paragraph[last - 1], SpeechWordKinds.Auxiliary | SpeechWordKinds.Adverb | SpeechWordKinds.Day)) last--;
        if (last > start && paragraph[last - 1] is "لكنه" or "لكنها" or "لكنهم" or "وهو" or "وهي" or "انه" or "انها" or "ولكنه" or "ولكنها" or "بانه" or "بانها" or "لانه" or "فانه") return Pronoun(last - 1, form) is { } said ? new Subject(said, cue + 1, true) : null;
        if (form.HasObject && last > start && paragraph[last - 1] is "الذي" or "التي" or "الذين" or "والذي" or "والتي") return null;
        if (last > start && paragraph[last - 1] is "الذي" or "التي" or "الذين" or "والذي" or "والتي") return Antecedent(last - 1, cue, form) is { } noun ? new Subject(noun, cue + 1, true) : drafts.Around(cue) is { Direct: false } around && IsAbout(last - 1, cue, form) && (around.Speaker.Gender is null || around.Speaker.Gender == form.Gender) ? new Subject(around.Speaker with { Span = null }, cue + 1, true) : Complement.OpensClause(paragraph[cue + 1]) && drafts.Around(cue) is null && ((drafts.LastInSentence(cue)?.Speaker is { } before && (before.Gender is null || before.Gender == form.Gender) ? before : null) ?? memory.Dropped(form.Gender)) is { } speaking ? new Subject(speaking with { Span = null }, cue + 1, false) : null; // الأقبية التي قالت إنها
        if (Several(cue, last, form) is { } crowd) return crowd;
        for (var i = last - 1; i >= start && i >= cue - Reach; i--)
        {
            var opens = IsOpener(i);
            if (!opens && i > start && !(paragraph.IsComma(i - 1) && last - i <= 6) && !paragraph.IsDash(i - 1)) continue;
            var first = opens ? i + 1 : i;
            while (first < last && (IsOpener(first) || paragraph[first] is "ان" or "فان" or "كل" or "كلا" or "كلتا" || !paragraph.IsWord(first) && paragraph.OpensQuotation(first) is null)) first++;
            if (first >= last) return null; // فيما أكد أن
            if (!CanOpen(first, opens)) { if (i > start) continue; return null; }
            var end = SpeakerPhrase.End(paragraph, first, last);
            if (end == first || !(Reaches(first, end, last) || (so && paragraph[i] is "اما" or "واما"))) { if (i > start) continue; return null; }
            return resolver.Named(paragraph, first, end, form.Gender) is { } named && (paragraph[cue] != "بين" || named.Role == LinkRole.Person) ? new Subject(named, cue + 1, true, first) : null;
        }
        return null;
    }

    /// <summary>أثار غضب ناشطين حقوقيين اتهموا: an indefinite plural right before a verb that agrees with it, of which the clause tells.</summary>
    private Subject? Several(int cue, int last, VerbForm form)
    {
        if (form is not { Gender: Gender.Plural, HasObject: false } || last != cue || paragraph[cue][0] == 'و' || !(paragraph[cue].EndsWith("وا", StringComparison.Ordinal) || paragraph[cue].EndsWith("ون", StringComparison.Ordinal))) return null;
        var first = cue;
        while (first > Opening(cue) && cue - first < 4 && paragraph.IsWord(first - 1) && paragraph.MentionAt(first - 1) is null or { Kind: MentionKind.Other } && !paragraph.IsDefinite(first - 1) && paragraph[first - 1] is [_, _, _, _, ..] && (paragraph[first - 1].EndsWith("ين", StringComparison.Ordinal) || paragraph[first - 1].EndsWith("ون", StringComparison.Ordinal)) && lexicon.Form(paragraph[first - 1]) is null) first--;
        if (first == cue || SubjectAgreement.IsThing(paragraph, first)) return null;
        return resolver.Named(paragraph, first, cue, Gender.Plural) is { } named ? new Subject(named with { Unnamed = true, Role = LinkRole.Unnamed }, cue + 1, true, first) : null;
    }

    private bool IsOpener(int at) => SpeechWords.Is(paragraph[at], SpeechWordKinds.Opener) && paragraph.MentionAt(at) is null && !SpeechWords.Is(paragraph[at], SpeechWordKinds.Relative);

    /// <summary>Whether a token can be the first of a subject that stands before its verb.</summary>
    private bool CanOpen(int first, bool opened)
    {
        if (IsFinite(first) || paragraph[first] is "عده" or "بضع" or "بضعه" or "ايام" or "ساعات" && (SpeechWords.Is(paragraph[first + 1], SpeechWordKinds.Span | SpeechWordKinds.Day) || paragraph[first + 1] is "دقايق" or "ثوان" or "اشهر" or "سنوات" or "اسابيع")) return false;
        if (SpeechWords.Is(paragraph[first], SpeechWordKinds.Verb)) return false;
        if (paragraph[first] is "الامر" or "الشيء" or "الرغم" or "المقرر" or "المتوقع" or "المنتظر" or "الممكن" or "المحتمل" or "المرجح" or "الضروري" or "الاهم") return false;
        if ((first == paragraph.SentenceStart(first) || paragraph.IsDash(first - 1)) && SpeechWords.Is(paragraph[first], SpeechWordKinds.NounVerb) && lexicon.Form(paragraph[first]) is { Participle: false } && (paragraph.MentionAt(first + 1) is { Kind: not (MentionKind.Other or MentionKind.Place) } || paragraph.IsDash(first - 1) || paragraph.IsDefinite(first + 1) && Institutions.Is(paragraph[first + 1]))) return false; // نشر المرصد
        if (SubjectAgreement.IsThing(paragraph, first)) return false;
        if (!opened && paragraph[first].StartsWith('و') && paragraph[first].EndsWith('ت') && paragraph.MentionAt(first) is null) return false;
        if (PhraseBounds.IsFinite(paragraph, first) && (paragraph.IsDefinite(first + 1) || paragraph.MentionAt(first + 1) is not null)) return false; // قتلت الشرطة
        if (paragraph.MentionAt(first) is null && !paragraph.IsDefinite(first) && paragraph[first + 1] is [_, _, _, _, _, ..] next && next.StartsWith("ال", StringComparison.Ordinal) && next.EndsWith("ون", StringComparison.Ordinal) && paragraph.MentionAt(first + 1) is null) return false; // عمل الباقون
        if (paragraph[first].TrimStart('و') is "في" or "من" or "مع" or "الي" or "عن" or "علي" && paragraph.MentionAt(first) is null || Clitics.WithoutConjunction(paragraph[first]) is "خلال" or "بعد" or "قبل" or "عقب" or "منذ" or "حول" or "امام" or "بين" or "لدي" or "عند" or "رغم" or "اثناء" or "ضمن" or "وسط" or "قرب" or "بحسب" or "اثر" or "فور" or "حسب" or "وفق") return false;
        if (paragraph.MentionAt(first) is { Kind: not MentionKind.Other }) return !paragraph.HasJoinedParticle(first) || paragraph[first][0] is not ('ل' or 'ب' or 'ك');
        if (paragraph.OpensQuotation(first) is { Length: <= 4 }) return true;
        if (!paragraph.IsWord(first)) return paragraph.Tokens[first].Kind == TokenKind.Number;
        var word = paragraph[first];
        if (lexicon.Form(word) is { Participle: false } form && !SpeechWords.Is(word, SpeechWordKinds.NounVerb) && !word.StartsWith("ال", StringComparison.Ordinal) && form.Verb.Lemma != "بين") return false;
        var bare = Clitics.WithoutConjunction(word);
        return opened || paragraph.IsDefinite(first) || SpeakerPhrase.IsTitleLike(word) || lexicon.Source(word) is not null || memory.PersonOf(bare) is not null || paragraph.MentionAt(first + 1) is { Kind: not MentionKind.Other };
    }

    /// <summary>A finite verb of any kind, as far as its first letters show: يخص, وتمثل; never a name, a day or a definite noun.</summary>
    private bool IsFinite(int at)
    {
        var word = Clitics.WithoutConjunction(paragraph[at]);
        if (paragraph.MentionAt(at) is not null || paragraph.IsDefinite(at) || word.Length < 3 || SpeechWords.Is(word, SpeechWordKinds.Day | SpeechWordKinds.Occasion)) return false;
        return word is "تخص" or "تتعلق" or "تتصل" || word[0] == 'ي' && !Arabic.Names.GivenNames.Has(word) && word is not ("يد" or "يسار" or "يمين" or "يهود" or "يساري" or "يميني" or "يهودي") || paragraph[at].StartsWith("وت", StringComparison.Ordinal) && word.Length is 4 or 5 && !SpeechLexicon.Shipped.StartsPhrase(word) && lexicon.Source(word) is null && !Institutions.Is(word);
    }

    /// <summary>Whether only parentheses, clauses about the subject, days and adverbs stand between subject and verb.</summary>
    private bool Reaches(int first, int end, int last)
    {
        if (last - end <= 1) return true;
        if (last - end <= 14 && (PhraseBounds.IsAside(paragraph, first, end) || !paragraph.IsDefinite(first) && PhraseBounds.IsFinite(paragraph, end))) return true; // دراسة نشرت في مجلة, مسؤول طلب عدم ذكر اسمه
        if (end > 0 && SpeakerPhrase.IsTitleLike(paragraph[end - 1]) && last - end <= 8 && Enumerable.Range(end, last - end).All(i => paragraph.IsWord(i) && (paragraph.MentionAt(i) is not null || lexicon.Form(paragraph[i]) is null))) return true; // سالم العلي زعيم الحزب في الجنوب
        if (SpeechWords.Is(paragraph[end], SpeechWordKinds.Relative) || paragraph.IsDash(end) || paragraph[end] == "(") return true;
        if (paragraph.IsComma(end)) return SpeechWords.Is(paragraph[end + 1], SpeechWordKinds.Relative) || paragraph.IsComma(last - 1);
        if (paragraph[end] is "في" or "خلال" or "عقب" or "بعد" or "من" or "امام" or "عبر" or "الي" or "علي" or "حول" or "بشان") return last - end <= 12;
        if (paragraph.IsComma(last - 1) && last - end <= 14 && Enumerable.Range(end, last - 1 - end).All(i => paragraph.IsWord(i) && lexicon.Form(paragraph[i]) is null)) return true;
        return Enumerable.Range(end, last - end).All(i => SpeechWords.Is(paragraph[i], SpeechWordKinds.Day | SpeechWordKinds.Adverb) || !paragraph.IsWord(i));
    }

    /// <summary>لكنها أضافت, وهو يقول: the last who spoke in the sentence, or before it.</summary>
    private Speaker? Pronoun(int at, VerbForm form)
    {
        if (drafts.Around(at) is not null) return null;
        if (drafts.LastInSentence(at) is { Speaker.Name: Speaker.NotNamed } && Topic(at, form) is { } accused) return accused; // اتُّهم فلان بكذا لكنه ينفي
        return drafts.LastInSentence(at) is { Nested: false } said && !(paragraph[at] is "وهو" or "وهي" && said.Speaker.Gender is { } gender && gender != form.Gender) ? said.Speaker with { Span = null } : memory.Dropped(form.Gender) ?? Topic(at, form);
    }

    /// <summary>The noun before الذي: حزبه الذي هدد.</summary>
    private Speaker? Antecedent(int relative, int cue, VerbForm form)
    {
        var end = relative;
        while (end > 0 && !paragraph.IsWord(end - 1) && paragraph.ClosesQuotation(end - 1) is null) end--;
        var first = end;
        if (end > 0 && paragraph.MentionAt(end - 1) is { } mention)
        {
            while (first > 0 && paragraph.MentionAt(first - 1) == mention) first--;
            if (mention.Kind == MentionKind.Other && paragraph.MentionAt(first - 1) is { Kind: MentionKind.Place }) return null; // مدينة منبج السورية التي تهدد أنقرة بمهاجمتها
            while (first > 0 && end - first < 7 && PersonPattern.IsTitle(paragraph[first - 1])) first--;
        }
        else
        {
            var start = Math.Max(paragraph.SentenceStart(relative), end - 5);
            while (first > start && paragraph.IsWord(first - 1) && !StopWords.Contains(paragraph[first - 1]) && lexicon.Form(paragraph[first - 1]) is null && SpeechWords.Of(paragraph[first - 1]) is SpeechWordKinds.None or SpeechWordKinds.Generic or SpeechWordKinds.Adjective) first--;
        }
        if (first < end && paragraph.MentionAt(first) is null && paragraph.MentionAt(end - 1) is null && lexicon.Source(paragraph[first]) is null && !PersonPattern.IsTitle(paragraph[first]) && !IsPossessedBody(first) && !(paragraph.IsDefinite(first) && Agrees(relative, form) && paragraph[cue + 1] is "ان" or "بان")) return null; // القيادي الذي توعد بأن: without a pronoun behind أن the noun is who speaks
        if (IsAbout(relative, cue, form) && paragraph.MentionAt(end - 1) is null) return null;
        if (first >= end || SubjectAgreement.IsThing(paragraph, first) || resolver.Named(paragraph, first, end, form.Gender) is not { } named) return null;
        if (paragraph.MentionAt(first) is not null || drafts.Around(cue) is not { } outer || outer.Speaker.Name != named.Name) return named;
        return new Speaker(named.Span, paragraph.Span(first, end).Of(paragraph.Source), null, LinkRole.Unnamed, true, named.Gender); // قال إن الرجل الذي هدد: whom a clause describes is not who speaks of him
    }

    /// <summary>القضية التي قال إنها: the noun is what a man speaks about.</summary>
    private bool IsAbout(int relative, int cue, VerbForm form) => form.Gender == Gender.Masculine && paragraph[relative].EndsWith("التي", StringComparison.Ordinal) && paragraph[cue + 1] is not ("ان" or "بان") && Complement.OpensClause(paragraph[cue + 1]);

    private bool Agrees(int relative, VerbForm form) => form.Gender == (paragraph[relative].EndsWith("التي", StringComparison.Ordinal) ? Gender.Feminine : paragraph[relative].EndsWith("الذين", StringComparison.Ordinal) ? Gender.Plural : Gender.Masculine);

    private bool IsPossessedBody(int at) => !SpeakerPhrase.IsPossessedThing(paragraph, at) && !paragraph.IsDefinite(at) && paragraph[at].Length > 3 && (paragraph.Written(at).EndsWith("ها", StringComparison.Ordinal) || paragraph.Written(at).EndsWith('ه'));

    /// <summary>Whether a verb at a place can leave its subject out: at the beginning of a sentence, behind a comma with و, behind كما, حيث, لكن.</summary>
    private bool MayDrop(int cue)
    {
        if (drafts.Around(cue) is not null) return false;
        var at = cue;
        while (at > 0 && paragraph[at - 1] is "قد" or "وقد" or "كان" or "كانت" or "وكان" or "وكانت" or "ايضا") at--;
        if (at < cue && (at == paragraph.SentenceStart(cue) || paragraph[at] is "وقد" or "وكان" or "وكانت" && paragraph[cue][0] is not ('ي' or 'ت'))) return true;
        if (at == paragraph.SentenceStart(cue) || !paragraph.IsWord(at - 1) && at - 1 == paragraph.SentenceStart(cue)) return true;
        var word = paragraph[cue];
        if (lexicon.IsJoined(word)) return true;
        if (drafts.LastInSentence(cue) is null && cue - paragraph.SentenceStart(cue) <= 14 && paragraph[paragraph.SentenceStart(cue)].TrimStart('و', 'ف') is "بعد" or "ي" or "في" or "خلال" or "عقب" or "مع" or "اثناء" or "ردا" or "عن" or "حول" or "بشان" or "قبل" or "لدي" or "عند" or "بحسب" or "حسب" or "وفقا" or "فور" or "اثر" or "من" or "علي" or "بالمقابل" or "امس" or "اليوم") return true;
        return paragraph[at - 1] is "كما" or "حيث" or "حين" or "لكن" or "بل" or "ثم" or "اذ" or "فيما" or "بينما" || (paragraph.IsComma(at - 1) || paragraph.ClosesQuotation(at - 1) is not null) && !word.StartsWith('ي') && !word.StartsWith('ت');
    }

    /// <summary>شارك أحد الأساتذة في الندوة حيث قال, ووافقه الرأي فلان حيث قال: who did something in the sentence says it.</summary>
    private Speaker? Acting(int cue, VerbForm form)
    {
        if (paragraph[cue - 1] != "حيث" || paragraph[cue][0] is 'ي' or 'ت' || drafts.LastInSentence(cue) is not null) return null;
        if (Clitics.WithoutConjunction(paragraph[paragraph.SentenceStart(cue)]) is "جاء" or "جاءت") return messages.OwnerOf(cue, form); // جاء ذلك في تصريح للوزير …، حيث قال; else whoever spoke before
        if (SentenceSubject(cue) is { } subject && (subject.Unnamed || subject.Role == LinkRole.Person) && (subject.Gender is null || subject.Gender == form.Gender)) return subject;
        for (var i = paragraph.SentenceStart(cue) + 1; i < cue - 1; i++)
        {
            if (paragraph.MentionAt(i) is not { Kind: MentionKind.Person } person || !paragraph.StartsMention(i) || paragraph.HasJoinedParticle(i) || !paragraph.IsWord(i - 1) || StopWords.Contains(paragraph[i - 1]) || PersonPattern.IsTitle(paragraph[i - 1])) continue;
            return new Speaker(null, memory.FullName(person), person.Entity, LinkRole.Person, false, form.Gender) { NamedAt = person.Span };
        }
        return null;
    }

    /// <summary>وعندما سئل الوزير عن كذا، قال: whoever was asked answers.</summary>
    private Speaker? Asked(int cue)
    {
        for (var i = cue - 2; i >= paragraph.SentenceStart(cue); i--)
        {
            if (Clitics.WithoutConjunction(paragraph[i]) is not ("سيل" or "سيلت")) continue;
            var end = SpeakerPhrase.End(paragraph, i + 1, cue);
            return end > i + 1 && resolver.Named(paragraph, i + 1, end, null) is { Role: LinkRole.Person } asked ? asked with { Span = null } : null;
        }
        return null;
    }

    /// <summary>Whom words most likely belong to whose subject is not found: the person or body named last in the sentence that no preposition leads in, else whoever spoke last. Null inside what another says.</summary>
    public Speaker? Likely(int cue, VerbForm form)
    {
        if (form.HasObject || form.Verb.Complements.HasFlag(Complements.Strong) || drafts.Around(cue) is not null) return null;
        for (var i = cue - 1; i >= paragraph.SentenceStart(cue); i--)
        {
            if (!paragraph.StartsMention(i) || paragraph.MentionAt(i) is not { Kind: MentionKind.Person or MentionKind.Organisation } || paragraph.HasJoinedParticle(i) || i > 0 && (StopWords.Contains(paragraph[i - 1]) || paragraph.IsJoinedPreposition(i - 1))) continue;
            var end = i + 1;
            while (end < cue && paragraph.MentionAt(end) == paragraph.MentionAt(i)) end++;
            if (resolver.Named(paragraph, i, end, form.Gender) is { Unnamed: false } named) return named with { Span = null };
        }
        return memory.Last?.Speaker is { Unnamed: false } last && (last.Gender is null || last.Gender == form.Gender) ? last with { Span = null } : null;
    }

    /// <summary>Where nobody has spoken yet: the person whom the sentence before is about. وكان جاويد وزيرا. وقال إنه …</summary>
    private Speaker? Topic(int cue, VerbForm form)
    {
        Speaker? governed = null;
        for (var i = cue - 1; i >= 0 && i > cue - 80; i--)
        {
            if (paragraph.MentionAt(i) is not { Kind: MentionKind.Person } person) continue;
            var end = i + 1;
            while (i > 0 && paragraph.MentionAt(i - 1) == person) i--;
            if (resolver.Named(paragraph, i, end, form.Gender) is not { } named) continue;
            if (!paragraph.HasJoinedParticle(i) && paragraph[i - 1] is not ("من" or "عن" or "مع" or "الي" or "علي" or "ل" or "لـ" or "في" or "ضد" or "بين")) return named with { Span = null };
            governed ??= named with { Span = null };
        }
        if (governed is not null) return governed;
        var start = paragraph.SentenceStart(cue);
        return start > 0 && SentenceSubject(start - 1) is { } subject && (subject.Role != LinkRole.Body || subject.Entity is not null || Institutions.Is(Arabic.Letters.Folding.Fold(subject.Name.Split(' ')[0]))) ? subject : null;
    }

    /// <summary>Whom a participle hangs on: who spoke last in the sentence, or the subject of its first verb.</summary>
    public Speaker? OfParticiple(int cue, VerbForm form)
    {
        if (form.Gender == Gender.Plural && (drafts.LastInSentence(cue)?.Speaker ?? SentenceSubject(cue)) is null or { Role: LinkRole.Person, Unnamed: false, Gender: not Gender.Plural } && Several(cue) is { } several) return several;
        if (ClauseSubject(cue, form) is { } clause) return clause;
        if (drafts.LastInSentence(cue) is { } said)
        {
            if (said.IsPhrase && SentenceSubject(cue) is { } subject) return subject;
            if (said.Nested && said.Speaker.Role is LinkRole.Document or LinkRole.Body && drafts.OuterInSentence(said.Cue) is { } outer && outer.Speaker.Role == LinkRole.Person) said = outer;
            return said.Speaker with { Span = null };
        }
        return SentenceSubject(cue) ?? memory.Dropped(form.Gender) ?? (cue == paragraph.SentenceStart(cue) && cue > 0 ? SentenceSubject(cue - 1) : null); // a participle that opens a sentence goes on with the one before
    }

    /// <summary>…، لكن فلانا يعتبر الاتفاق ضعيفا قائلا إنه: the subject of the last clause before a participle.</summary>
    private Speaker? ClauseSubject(int cue, VerbForm form)
    {
        for (var i = cue - 2; i > (drafts.LastInSentence(cue)?.Cue ?? paragraph.SentenceStart(cue)); i--)
        {
            if (paragraph[i] is not ("لكن" or "ولكن" or "بينما" or "فيما") || !CanOpen(i + 1, true)) continue;
            var end = SpeakerPhrase.End(paragraph, i + 1, Math.Min(cue, i + 16), tight: true);
            return end > i + 1 && (paragraph.MentionAt(i + 1) is { Kind: MentionKind.Person } || PersonPattern.IsTitle(paragraph[i + 1])) && Named(i + 1, end) is { Role: LinkRole.Person } subject && (subject.Gender is null || subject.Gender == form.Gender) ? subject : null;
        }
        return null;
    }

    /// <summary>The several whom a plural participle hangs on, where the sentence speaks of one person before: تراجع آخرون منددين, مع بدء العاملين إضرابا، مطالبين.</summary>
    private Speaker? Several(int cue)
    {
        for (var i = cue - 1; i > Math.Max(paragraph.SentenceStart(cue), cue - Reach); i--)
        {
            if (!paragraph.IsWord(i) || paragraph.MentionAt(i) is { Kind: not MentionKind.Other }) continue;
            var word = paragraph[i];
            var plural = word.Length > 5 && (word.EndsWith("ون", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal)) && lexicon.Form(word) is null;
            if (!plural && word is not ("الاف" or "الالاف" or "مءات" or "ميات" or "المييات" or "عشرات" or "العشرات" or "انصار") || word.StartsWith("لل", StringComparison.Ordinal) || word.StartsWith("بال", StringComparison.Ordinal)) continue;
            while (i > paragraph.SentenceStart(cue) && paragraph[i - 1] is "عشرات" or "مييات" or "الاف" or "بعض" or "مجموعه" or "عدد" or "من") i--;
            var end = Math.Max(SpeakerPhrase.End(paragraph, i, cue, tight: true), i + 1);
            return resolver.Named(paragraph, i, end, Gender.Plural);
        }
        return null;
    }

    /// <summary>The first token of a sentence behind its dateline: دبي (رويترز) - قال.</summary>
    private int Opening(int cue)
    {
        var start = paragraph.SentenceStart(cue);
        for (var i = start + 1; i < Math.Min(cue, start + 9); i++) if (paragraph.IsDash(i) && (paragraph[i - 1] == ")" || paragraph[i - 1] is "-" or "–" && paragraph[i - 2] == ")")) return i + 1;
        return start;
    }

    /// <summary>The subject of the sentence's first verb, or the noun that it begins with.</summary>
    public Speaker? SentenceSubject(int cue)
    {
        var start = Opening(cue);
        var first = start;
        while (start < cue && (paragraph[start] is "كما" or "وقد" or "قد" or "كان" or "كانت" or "وكان" or "وكانت" or "و" or "من" or "جانبه" or "جهته" or "ومن" or "جانبها" or "جهتها" or "بدوره" or "بدورها" or "الي" or "ذلك" || start == first && (SpeechWords.Is(Clitics.WithoutConjunction(paragraph[start]), SpeechWordKinds.Background) || Clitics.WithoutConjunction(paragraph[start]) is "بينما" or "فيما") || start > first && paragraph[start] == "ان" || !paragraph.IsWord(start))) start++;
        if (start >= cue || paragraph[start].TrimStart('و', 'ف') is "ي" or "عن" or "حول" or "بشان") return null;
        if (CanOpen(start, start > 0 && paragraph[start - 1] == "ان") && SpeakerPhrase.End(paragraph, start, Math.Min(cue, start + 16), tight: true) is var own && own > start && !paragraph.IsComma(own) && lexicon.Source(paragraph[start]) is not "document") return Named(start, own);
        while (start + 2 < cue && SpeechWords.Is(paragraph[start + 1], SpeechWordKinds.Day)) start++; // تظاهر الأحد الآلاف
        if (start + 1 >= cue || !CanOpen(start + 1, true)) return null;
        var end = SpeakerPhrase.End(paragraph, start + 1, Math.Min(cue, start + 24), tight: true);
        return end > start + 1 ? Named(start + 1, end) : null;
    }

    private Speaker? Named(int from, int to) => resolver.Named(paragraph, from, to, null) is { } named && named.Role is not LinkRole.Document && !IsFirstPerson(from) && !IsUnlikely(from, to) ? named with { Span = null } : null;

    /// <summary>A lone word that names neither somebody nor a body: an adjective, a matter (الشفاء, الحال), what a preposition is joined to (بجلاء).</summary>
    private bool IsUnlikely(int from, int to)
    {
        if (to - from != 1 || paragraph.MentionAt(from) is not null || !paragraph.IsWord(from)) return false;
        var word = Clitics.WithoutConjunction(paragraph[from]);
        if (Institutions.Is(word) || lexicon.Source(word) is not null || SpeakerPhrase.IsTitleLike(word) || SpeechWords.Is(word, SpeechWordKinds.Generic) || memory.PersonOf(word) is not null) return false;
        if (!paragraph.IsDefinite(from)) return paragraph.IsJoinedPreposition(from) || paragraph[from].StartsWith("لل", StringComparison.Ordinal) || SpeakerPhrase.IsIndefiniteNisba(paragraph, from) || Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word)) < CommonStem;
        return SubjectAgreement.IsAction(word) || SpeechWords.Is(word, SpeechWordKinds.Thing | SpeechWordKinds.Topic | SpeechWordKinds.Affair | SpeechWordKinds.Occasion | SpeechWordKinds.Span | SpeechWordKinds.Day);
    }

    private const float CommonStem = 6f;

    /// <summary>كلمتي, مقالي: what is the writer's own.</summary>
    private bool IsFirstPerson(int at) => paragraph[at].Length > 4 && paragraph.MentionAt(at) is null && paragraph[at].EndsWith("تي", StringComparison.Ordinal);
}
