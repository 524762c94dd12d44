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
internal sealed class SubjectFinder(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver, DraftList drafts, MessageAuthor messages, SentenceSubject sentences, DroppedSubject dropped)
{
    private const int Reach = 30;

    /// <summary>A subject so many tokens before its verb gives way to a person right behind it: إن كانت البلاد ستنضم … رفضت فلانة.</summary>
    private const int Farthest = 8;

    private readonly DocumentSubject documents = new(paragraph, lexicon, resolver);

    /// <summary>Who does what a sentence tells.</summary>
    public SentenceSubject Sentences => sentences;

    /// <summary>Whom a participle hangs on.</summary>
    public ParticipleSubject Participles { get; } = new(paragraph, lexicon, memory, resolver, drafts, sentences);

    /// <summary>Whom a verb without a subject means.</summary>
    public DroppedSubject Dropped => dropped;

    /// <summary>The subject of a finite verb.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    /// <param name="limit">Where the complement begins, or the sentence ends.</param>
    /// <param name="tight">Whether an object may follow the subject at once.</param>
    public Subject Of(int cue, VerbForm form, int limit, bool tight)
    {
        if (form is { Gender: Gender.Plural, HasObject: false } && paragraph[cue + 1] is "فيه" or "فيها" or "خلاله" or "خلالها" && paragraph[cue][^1] == 'ا' && paragraph[cue][^2] != 'و' && resolver.Two(paragraph, cue) is { } two) return new Subject(two with { Span = null }, cue + 1, false); // أكدا فيه
        if (paragraph[cue + 1] is "فيه" or "فيها" && messages.Holds(cue) && messages.AuthorOf(cue, form, sentences) is { } issuer) return new Subject(issuer, cue + 1, true);
        if (OwnAct(cue, form) is { } asker) return new Subject(asker with { Span = null }, cue + 1, true);
        if (form.HasObject && paragraph[cue - 1] is "ما" or "عما" or "مما" or "بما" or "لما" && Behind(cue, form, limit, tight: true) is { } own) return own; // عما وصفه نشطاء
        if ((tight || form.Verb.Lemma is "ابلغ" or "اخبر" && !lexicon.IsJoined(paragraph[cue]) && paragraph.MentionAt(paragraph[cue - 1] == "قد" ? cue - 2 : cue - 1) is { Kind: not MentionKind.Other } teller && paragraph.Source[teller.Span.Start - (teller.Span.Start > 0 ? 1 : 0)] is ' ' or '\n') && Before(cue, form) is { } first && !(cue - first.First > Farthest && first.First >= 0 && paragraph.MentionAt(cue + 1) is { Kind: MentionKind.Person } && !paragraph.HasJoinedParticle(cue + 1))) return first;
        if (Behind(cue, form, limit, tight) is { } behind) return behind;
        if (paragraph[cue + 1] is "فيها" or "فيه") return messages.AuthorOf(cue, form, sentences) is { } author ? new Subject(author, cue + 1, true) : new Subject(null, cue + 1, false);
        if (Before(cue, form) is { } before) return before;
        if (Describing(cue, form) is { } describer) return new Subject(describer with { Span = null }, cue + 1, true);
        if (lexicon.IsJoined(paragraph[cue]) && cue > paragraph.SentenceStart(cue) + 1 && drafts.Around(cue) is null && (drafts.LastInSentence(cue) is { Nested: false } said ? said.Speaker with { Span = null } : sentences.Of(cue)) is { } coordinate) return new Subject(coordinate, cue + 1, false);
        if ((paragraph[cue - 1] is "بعدما" or "عندما" or "حينما" || paragraph[cue - 1] is "ان" && paragraph[cue - 2] is "بعد" or "قبل") && drafts.Around(cue) is null && drafts.LastInSentence(cue) is null && sentences.Of(cue) is { } actor && (actor.Role == LinkRole.Person || actor.Entity is not null) && (actor.Gender is null || actor.Gender == form.Gender)) return new Subject(actor, cue + 1, false); // انسحب فلان بعد أن حذر من
        return dropped.MayDrop(cue) ? new Subject(dropped.Asked(cue) ?? (cue > paragraph.SentenceStart(cue) + 1 && drafts.LastInSentence(cue) is { Nested: false, IsPhrase: false } clause && (clause.Speaker.Gender is null || clause.Speaker.Gender == form.Gender || form.Gender == Gender.Plural) ? clause.Speaker with { Span = null } : null) ?? dropped.Acting(cue, form) ?? memory.Dropped(form.Gender, form.Verb.Act == "add") ?? dropped.Topic(cue, form), cue + 1, false) : new Subject(null, cue + 1, false);
    }

    /// <summary>نشرت السفارة صورا قالت إنها …, أهداف يقول إنها …: a clause about a noun, in which whoever does what the sentence tells describes it.</summary>
    private Speaker? Describing(int cue, VerbForm form)
    {
        if (form.HasObject || form.Participle || form.Verb.Act == "opine" || paragraph[cue + 1] is not ("انه" or "انها" or "انهم") || lexicon.IsJoined(paragraph[cue]) || drafts.Around(cue) is not null || cue < paragraph.SentenceStart(cue) + 3) return null;
        var noun = cue - 1;
        if (!paragraph.IsWord(noun) || !VerbSense.IsWhat(paragraph[noun]) && (paragraph.Is(noun, WordClass.Stop | WordClass.Opener | WordClass.Relative | WordClass.Day | WordClass.Auxiliary) || lexicon.Form(paragraph[noun]) is not null)) return null;
        return drafts.LastInSentence(cue) is { Nested: false, IsPhrase: false } said && (said.Speaker.Gender is null || said.Speaker.Gender == form.Gender) ? said.Speaker : sentences.Of(cue) is { } subject && (subject.Gender is null || subject.Gender == form.Gender || form.Gender == Gender.Plural) ? subject : null;
    }

    /// <summary>قال إنه طلب من المجلس, أكد أنه حذر من: what somebody says that he asked for or warned of before.</summary>
    public Speaker? OwnAct(int cue, VerbForm form) =>
        form is { Participle: false, HasObject: false, Verb.Act: "direct" } && paragraph[cue][0] is not ('ي' or 'ت') && drafts.Around(cue) is { Direct: false } around && cue - around.From is 0 or 1 && paragraph[around.From - 1] is "انه" or "انها" or "انهم" or "بانه" or "بانها" or "بانهم" ? around.Speaker : null;

    /// <summary>The subject behind the verb; null when what follows cannot be it.</summary>
    private Subject? Behind(int cue, VerbForm form, int limit, bool tight)
    {
        if (form is { Gender: Gender.Plural, HasObject: false } && !paragraph[cue].EndsWith("ون", StringComparison.Ordinal)) return null; // a verb in front is singular: أكدا and أكدوا have had their subject
        var first = cue + 1;
        while (first < limit && first < cue + 5 && paragraph.MentionAt(first) is null && (paragraph.Is(first, WordClass.Day | WordClass.Adverb) || paragraph[first] is "من" && paragraph[first + 1] is "جانبه" or "جهته" or "جانبها" or "جهتها" || paragraph[first] is "جانبه" or "جهته" or "جانبها" or "جهتها" or "قايلا" or "للصحفيين" or "للصحافيين" or "فيه" or "فيها" or "عليه" or "عليها" or "عليهم" or "ضده" or "ضدها" or "ضدهم" or "بحقه" or "بحقها" or "بحقهم" or "له" or "لها" or "لهم" or "لنا" or "لي")) first++;
        if (first > cue + 1 && paragraph[first - 1] is "بكل") first++;
        first = PastAdverbial(first, limit);
        if (first >= limit) return null;
        if (form.Verb.Act == "direct" && paragraph[cue - 1] is "ان" && paragraph[cue - 2] is "بعد" && paragraph.Is(first, WordClass.Addressed) && sentences.Of(cue) is { Role: LinkRole.Person }) return null; // حدد موعدا بعد أن دعا الدول إلى
        if (form.Verb.Act == "direct" && lexicon.IsJoined(paragraph[cue]) && paragraph.Is(first, WordClass.Addressed) && memory.Last?.Speaker is { Unnamed: false } speaking && (speaking.Gender is null || speaking.Gender == form.Gender)) return null; // ودعت المجتمع الدولي إلى: whom she calls on
        if (paragraph.MentionAt(first) is null && paragraph.IsWord(first) && memory.PersonOf(paragraph[first]) is not null && !PersonPattern.IsTitle(paragraph[first]) && lexicon.Source(paragraph[first]) is null
            && (memory.IsSurname(paragraph[first]) || first + 1 >= limit || !paragraph.IsWord(first + 1) || paragraph.MentionAt(first + 1) is not null || memory.PersonOf(paragraph[first + 1]) is not null || StopWords.Contains(paragraph[first + 1])))
        {
            var last = first + 1;
            while (last < limit && paragraph.MentionAt(last) is null && paragraph.IsWord(last) && !paragraph[last].StartsWith('و') && memory.PersonOf(paragraph[last]) is not null) last++;
            if (!tight && SpeakerPhrase.End(paragraph, first, limit) is var longer && longer > last) last = longer;
            return new Subject(resolver.Named(paragraph, first, last, form.Gender), last, true);
        }
        if (SubjectAgreement.IsAccusative(paragraph, first, lexicon) || form is { HasObject: true, Verb.Lemma: "اعتبر" or "وصف" or "عد" or "سمي" } && IsPredicate(first)) return null;
        var end = SpeakerPhrase.End(paragraph, first, limit, tight);
        if (tight && end > first + 1 && IsLoneName(first)) end = first + 1;
        if (paragraph[cue] == "بين" && Enumerable.Range(first + 1, Math.Max(0, end - first - 1)).Any(i => paragraph[i][0] == 'و')) return null; // between the two
        if (form is { Gender: Gender.Masculine, HasObject: false, Verb.Lemma: "ابلغ" or "اخبر" } && paragraph.MentionAt(first) is { Kind: MentionKind.Organisation or MentionKind.Outlet } told && told.Text[^1] is 'ة' && end == limit) return null; // أبلغ الأمم المتحدة أنه: whom he told
        if (form is { HasObject: false, Verb.Lemma: "حمل" } && lexicon.IsJoined(paragraph[cue]) && (drafts.LastInSentence(cue) is not null || cue == paragraph.SentenceStart(cue)) && paragraph[end] is "المسووليه" or "مسووليه" && memory.Last is not null && !(drafts.LastInSentence(cue) is { } held && held.Speaker.Gender is { } was && was != form.Gender)) return null; // وحملت الحركة المسؤولية: one noun alone is who is blamed
        if (form is { HasObject: false, Verb.Lemma: "وصف" } && lexicon.IsJoined(paragraph[cue]) && drafts.LastInSentence(cue) is not null && paragraph[end] is "بانه" or "بانها" or "بانهم" or "بانهما") return null; // ووصف القرار بأنه: one noun alone is what is described
        if (end <= first || !IsBareName(first, limit) && !SubjectAgreement.Allows(paragraph, first, form.Gender, lexicon) && !(IsSaying(form) && !tight && first == cue + 1 && (SpeakerPhrase.IsTitleLike(paragraph[first]) || SpeakerNames.People(paragraph, first, end).Count > 0))) return null; // a slip of the pen: قال الإعلامية فلانة إن
        return resolver.Named(paragraph, first, end, form.Gender, says: first == cue + 1 && !tight && IsSaying(form) && IsWholeNoun(first)) is { } named ? new Subject(named, end, true) : null;
    }

    /// <summary>Whether a verb introduces what was said and is no plain word besides.</summary>
    private static bool IsSaying(VerbForm form) => form.Verb.Complements.HasFlag(Complements.Clause) && !form.Verb.Complements.HasFlag(Complements.Strong);

    /// <summary>Whether a word is no adverb or state: not مؤخرا, ساخرة, بشكل.</summary>
    private bool IsWholeNoun(int at) => lexicon.Form(paragraph[at]) is not { Participle: true } && !paragraph.Is(at, WordClass.Adverb) && !paragraph.IsJoinedPreposition(at) && (paragraph.IsDefinite(at) || !paragraph.Written(at).TrimEnd('\u064B').EndsWith('ا') || paragraph[at].Length < 4);

    /// <summary>واعتبرته محاولة: an indefinite thing behind "called it" is what it is called.</summary>
    private bool IsPredicate(int at) => paragraph.IsWord(at) && paragraph.MentionAt(at) is null && !paragraph.IsDefinite(at) && lexicon.Source(paragraph[at]) is null && !Institutions.Is(paragraph[at]) && !SpeakerPhrase.IsTitleLike(paragraph[at]) && memory.PersonOf(paragraph[at]) is null && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(paragraph[at])) < 7f;

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
        if (paragraph.Is(next, WordClass.Relative)) return at;
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
        if (paragraph[cue][0] == 'ل' && lexicon.Form(paragraph[cue][1..]) == form) return sentences.Of(cue) is { } purpose ? new Subject(purpose, cue + 1, true) : null; // عاد ليؤكد
        if (!lexicon.IsJoined(paragraph[cue]) && documents.Before(cue, form) is { } document) return document;
        var so = lexicon.IsJoined(paragraph[cue]) && paragraph[cue][0] == 'ف';
        if (lexicon.IsJoined(paragraph[cue]) && !so) return null;
        var start = paragraph.QuotationAt(cue) is { } quotation && quotation.Holds(cue) ? Math.Max(paragraph.SentenceStart(cue), quotation.Open + 1) : sentences.Opening(cue);
        if (so && paragraph[start] is "اما" or "واما" && SpeakerPhrase.End(paragraph, start + 1, cue) is var fronted && fronted > start + 1 && resolver.Named(paragraph, start + 1, fronted, form.Gender) is { } topic) return new Subject(topic, cue + 1, true, start + 1); // أما فلانة، وهي معلمة، فقالت
        var last = cue;
        while (last > start && paragraph.Is(last - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Day)) last--;
        if (last > start && paragraph[last - 1] is "لكنه" or "لكنها" or "لكنهم" or "وهو" or "وهي" or "انه" or "انها" or "ولكنه" or "ولكنها" or "بانه" or "بانها" or "لانه" or "فانه") return Pronoun(last - 1, form) is { } said ? new Subject(said, cue + 1, true) : null;
        if (form.HasObject && last > start && paragraph[last - 1] is "الذي" or "التي" or "الذين" or "والذي" or "والتي") return null;
        if (last > start && paragraph[last - 1] is "الذي" or "التي" or "الذين" or "والذي" or "والتي") return Antecedent(last - 1, cue, form) is { } noun ? new Subject(noun, cue + 1, true) : drafts.Around(cue) is { Direct: false } around && IsAbout(last - 1, cue, form) && (around.Speaker.Gender is null || around.Speaker.Gender == form.Gender) ? new Subject(around.Speaker with { Span = null }, cue + 1, true) : Complement.OpensClause(paragraph[cue + 1]) && drafts.Around(cue) is null && ((drafts.LastInSentence(cue)?.Speaker is { } before && (before.Gender is null || before.Gender == form.Gender) ? before : null) ?? memory.Dropped(form.Gender)) is { } speaking ? new Subject(speaking with { Span = null }, cue + 1, false) : null; // الأقبية التي قالت إنها
        if (Several(cue, last, form) is { } crowd) return crowd;
        for (var i = last - 1; i >= start && i >= cue - Reach; i--)
        {
            var opens = sentences.IsOpener(i);
            if (!opens && i > start && !(paragraph.IsComma(i - 1) && last - i <= 6) && !paragraph.IsDash(i - 1)) continue;
            var first = opens ? i + 1 : i;
            while (first < last && (sentences.IsOpener(first) || paragraph[first] is "ان" or "فان" or "كل" or "كلا" or "كلتا" || !paragraph.IsWord(first) && paragraph.OpensQuotation(first) is null)) first++;
            if (first >= last) return null; // فيما أكد أن
            if (!sentences.CanOpen(first, opens) || !opens && IsApposition(i, last, start)) { if (i > start) continue; return null; }
            var end = SpeakerPhrase.End(paragraph, first, last);
            if (end == first || !(Reaches(first, end, last) || (so && paragraph[i] is "اما" or "واما"))) { if (i > start) continue; return null; }
            return resolver.Named(paragraph, first, end, form.Gender, says: end == cue && IsSaying(form) && Complement.OpensClause(paragraph[cue + 1])) is { } named && (paragraph[cue] != "بين" || named.Role == LinkRole.Person) ? new Subject(named, cue + 1, true, first) : null;
        }
        return null;
    }

    /// <summary>أمينة البابي، والدة الطفلة سعاد، قالت: a title between commas behind a bare name explains that name.</summary>
    private bool IsApposition(int at, int last, int start)
    {
        if (!paragraph.IsComma(at - 1) || !paragraph.IsComma(last - 1) || !SpeakerPhrase.IsTitleLike(paragraph[at]) && !SpeakerPhrase.IsKin(paragraph[at]) || at - 2 <= start || !paragraph.IsWord(at - 2)) return false;
        var first = at - 1;
        while (first > start && at - first < 5 && paragraph.IsWord(first - 1) && !sentences.IsOpener(first - 1) && !paragraph.IsComma(first - 1)) first--;
        return sentences.IsOpener(first - 1) && UnlistedName.Head(paragraph, first, last) is not null || paragraph.MentionAt(at - 2) is { Kind: MentionKind.Person };
    }

    /// <summary>أثار غضب ناشطين حقوقيين اتهموا: an indefinite plural right before a verb that agrees with it, of which the clause tells.</summary>
    private Subject? Several(int cue, int last, VerbForm form)
    {
        if (form is not { Gender: Gender.Plural, HasObject: false } || last != cue || paragraph[cue][0] == 'و' || !(paragraph[cue].EndsWith("وا", StringComparison.Ordinal) || paragraph[cue].EndsWith("ون", StringComparison.Ordinal))) return null;
        var first = cue;
        while (first > sentences.Opening(cue) && cue - first < 4 && paragraph.IsWord(first - 1) && paragraph.MentionAt(first - 1) is null or { Kind: MentionKind.Other } && !paragraph.IsDefinite(first - 1) && paragraph[first - 1] is [_, _, _, _, ..] && (paragraph[first - 1].EndsWith("ين", StringComparison.Ordinal) || paragraph[first - 1].EndsWith("ون", StringComparison.Ordinal)) && lexicon.Form(paragraph[first - 1]) is null) first--;
        if (first == cue || SubjectAgreement.IsThing(paragraph, first)) return null;
        return resolver.Named(paragraph, first, cue, Gender.Plural) is { } named ? new Subject(named with { Unnamed = true, Role = LinkRole.Unnamed }, cue + 1, true, first) : null;
    }

    /// <summary>Whether only parentheses, clauses about the subject, days and adverbs stand between subject and verb.</summary>
    private bool Reaches(int first, int end, int last)
    {
        if (last - end <= 1) return true;
        if (last - end <= 14 && (PhraseBounds.IsAside(paragraph, first, end) || !paragraph.IsDefinite(first) && PhraseBounds.IsFinite(paragraph, end))) return true; // دراسة نشرت في مجلة, مسؤول طلب عدم ذكر اسمه
        if (end > 0 && SpeakerPhrase.IsTitleLike(paragraph[end - 1]) && last - end <= 8 && Enumerable.Range(end, last - end).All(i => paragraph.IsWord(i) && (paragraph.MentionAt(i) is not null || lexicon.Form(paragraph[i]) is null))) return true; // سالم العلي زعيم الحزب في الجنوب
        if (paragraph.Is(end, WordClass.Relative) || paragraph.IsDash(end) || paragraph[end] == "(") return true;
        if (paragraph.IsComma(end)) return paragraph.Is(end + 1, WordClass.Relative) || paragraph.IsComma(last - 1);
        if (paragraph[end] is "في" or "خلال" or "عقب" or "بعد" or "من" or "امام" or "عبر" or "الي" or "علي" or "حول" or "بشان") return last - end <= 12;
        if (paragraph.IsComma(last - 1) && last - end <= 14 && Enumerable.Range(end, last - 1 - end).All(i => paragraph.IsWord(i) && lexicon.Form(paragraph[i]) is null)) return true;
        return Enumerable.Range(end, last - end).All(i => paragraph.Is(i, WordClass.Day | WordClass.Adverb) || !paragraph.IsWord(i));
    }

    /// <summary>لكنها أضافت, وهو يقول: the last who spoke in the sentence, or before it.</summary>
    private Speaker? Pronoun(int at, VerbForm form)
    {
        if (drafts.Around(at) is not null) return null;
        if (drafts.LastInSentence(at) is { Speaker.Name: Speaker.NotNamed } && dropped.Topic(at, form) is { } accused) return accused; // اتُّهم فلان بكذا لكنه ينفي
        return drafts.LastInSentence(at) is { Nested: false } said && !(paragraph[at] is "وهو" or "وهي" && said.Speaker.Gender is { } gender && gender != form.Gender) ? said.Speaker with { Span = null } : memory.Dropped(form.Gender) ?? dropped.Topic(at, form);
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
            if (mention.Kind == MentionKind.Other) while (first > 0 && end - first < 4 && paragraph.IsWord(first - 1) && paragraph.MentionAt(first - 1) is null or { Kind: MentionKind.Other } && paragraph.IsDefinite(first - 1)) first--; // النظام السوري الذي
            while (first > 0 && end - first < 7 && PersonPattern.IsTitle(paragraph[first - 1])) first--;
        }
        else
        {
            var start = Math.Max(paragraph.SentenceStart(relative), end - 5);
            while (first > start && paragraph.IsWord(first - 1) && !StopWords.Contains(paragraph[first - 1]) && lexicon.Form(paragraph[first - 1]) is null && !paragraph.Is(first - 1, WordClass.AroundSpeech - WordClass.Generic - WordClass.Adjective)) first--;
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
}
