using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Finds the statements of one paragraph.</summary>
internal sealed class StatementScan(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory)
{
    private static readonly HashSet<string> NoSource = new(["القانون", "الاتفاق", "الدستور", "العاده", "التوقيت", "توقيت", "المعايير", "الاتفاقيه", "قانون", "اتفاق", "اتفاقيه", "نوع", "حجم", "عدد", "الحاجه", "الظروف", "قواعد", "جدول", "خطه", "الخطه", "نظام", "النظام", "ذلك", "مبدا", "معايير", "شروط", "ضوابط", "احكام", "المقرر", "رويه", "اليات", "الية", "اولويات", "متطلبات", "احدث"], StringComparer.Ordinal);

    private readonly List<Found> _found = [];
    private readonly CarrierFinder _carriers = new(paragraph, memory);

    /// <summary>A statement with the stretch of tokens that its content takes, so that later cues know what they stand in.</summary>
    private sealed record Found(int Cue, int From, int To, int Sentence, Speaker Speaker, IReadOnlyList<Speaker> Carriers, Statement Statement);

    /// <summary>The statements, in the order of their cues.</summary>
    public IReadOnlyList<Statement> Read()
    {
        NotePublishers();
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            if (paragraph.Tokens[i].Kind != TokenKind.Word || paragraph.Quoted(i) || paragraph.MentionAt(i) is not null) continue;
            if (SourcePhrase(i) is { } behind) i = behind;
            else if (lexicon.Form(paragraph[i]) is { } form) Verb(i, form);
        }
        return [.. _found.OrderBy(f => f.Cue).Select(f => f.Statement)];
    }

    /// <summary>مقال نشرته صحيفة …: from then on "the article" is that paper's.</summary>
    private void NotePublishers()
    {
        for (var i = 0; i + 2 < paragraph.Tokens.Count; i++)
        {
            if (lexicon.Source(paragraph[i]) != "document" || paragraph[i + 1] is not ("نشرته" or "نشره" or "نشرتها" or "نشرها" or "اوردته" or "اعدته" or "بثته" or "كتبته" or "في" or "ل" or "لصحيفه" or "صحيفه")) continue;
            for (var k = i + 1; k < Math.Min(paragraph.Tokens.Count, i + 7); k++)
            {
                if (paragraph.MentionAt(k) is not { Kind: MentionKind.Outlet } outlet) continue;
                var noun = Clitics.WithoutConjunction(paragraph[i]);
                memory.NotePublisher(noun.StartsWith("ال", StringComparison.Ordinal) ? noun : "ال" + noun, outlet);
                memory.NotePublisher("الصحيفه", outlet);
                break;
            }
        }
    }

    private void Verb(int cue, VerbForm form)
    {
        if (IsVerbalNoun(cue, form) || IsPlainWord(cue, form) || (form.Participle && lexicon.Form(paragraph[cue - 1]) is { Participle: false })) return;
        if (form.Verb.Complements.HasFlag(Complements.Relay))
        {
            Relay(cue, form);
            return;
        }
        if (paragraph[cue - 1] is "لم" or "ولم" or "لن" && !form.Verb.Denied) return; // what was not said
        var complement = ComplementFinder.Find(paragraph, cue, form, lexicon);
        if (complement is null && !form.Verb.Complements.HasFlag(Complements.Object)) return;
        if (complement is null && form.Verb.Complements.HasFlag(Complements.Strong) && !(form.Verb.Lemma is "حمل" or "ثمن" or "ايد" or "طلب" or "وثق" && cue == paragraph.SentenceStart(cue))) return;
        if (form.HasObject && complement is null && !form.Verb.Complements.HasFlag(Complements.Object)) return;
        if (complement is { Quotation: null } && form.Verb.Complements.HasFlag(Complements.Object) && ComplementFinder.Clause(paragraph[complement.Marker]) && NounPhrase.End(paragraph, cue + 1, complement.Marker) is var subject && complement.Marker > subject + 4) complement = null; // the object holds the clause
        var limit = complement?.Marker ?? paragraph.SentenceEnd(cue);
        var (speaker, phraseEnd) = Subject(cue, form, limit, complement is null);
        if (speaker is null) return;
        complement ??= ObjectOf(cue, phraseEnd, form);
        if (complement is null) return;
        var carriers = _carriers.Find(cue + 1, Math.Max(phraseEnd, cue + 1), complement.Marker, speaker);
        if (speaker.Role is LinkRole.Agency or LinkRole.Outlet && Through(phraseEnd, complement.Marker) is { } behind)
        {
            carriers = [speaker];
            speaker = behind;
        }
        Add(cue, form.Verb, "verb " + form.Verb.Lemma + " " + complement.How, complement, speaker, carriers, form.Participle);
    }

    /// <summary>ذكرت رويترز نقلا عن مصدر أن, ذكرت صحيفتا كذا وكذا عن مصادر أن: the speaker behind the carrier.</summary>
    private Speaker? Through(int from, int to)
    {
        for (var i = from; i < to - 1; i++)
        {
            if (paragraph[i] != "عن") continue;
            var end = SpeakerPhrase.End(paragraph, i + 1, to);
            return memory.Named(paragraph, i + 1, end, Gender.Masculine);
        }
        return null;
    }

    /// <summary>إدانته, إشارة, إفادتهم: a hamza below and ت or ة make a noun of what else were a perfect.</summary>
    private bool IsVerbalNoun(int cue, VerbForm form)
    {
        var written = paragraph.Tokens[cue].Span.Of(paragraph.Source);
        return !form.Participle && written[0] == 'إ' && (written.EndsWith('ة') || (form.HasObject && written.Contains('ت', StringComparison.Ordinal) && !paragraph[cue].StartsWith("ات", StringComparison.Ordinal)));
    }

    private bool IsPlainWord(int cue, VerbForm form)
    {
        var before = paragraph[cue - 1];
        if (form.Participle) return before is not ("،" or "," or "-" or "") && paragraph[cue][0] != 'و' && before.Length > 0 && !before.EndsWith("ا", StringComparison.Ordinal) && !(before == ".") && cue > 0 && !NearClause(cue);
        if (before is "في" or "من" or "الي" or "عن" or "علي" or "بعد" or "قبل" or "كل" or "اي" or "بين" or "هذا" or "ب") return true;
        return form.Verb.Complements.HasFlag(Complements.Strong) && !NearClause(cue) && !form.Verb.Complements.HasFlag(Complements.Object);
    }

    private bool NearClause(int cue)
    {
        for (var k = cue + 1; k < Math.Min(paragraph.Tokens.Count, cue + 14); k++)
        {
            if (ComplementFinder.Clause(paragraph[k]) || paragraph[k] is ":" || (paragraph.QuotationAt(k) is { } q && q.Open == k && q.Length > 2)) return true;
            if (paragraph[k] is ".") return false;
        }
        return false;
    }

    /// <summary>Who the verb's subject is, and the token behind the words that name it.</summary>
    private (Speaker? Speaker, int End) Subject(int cue, VerbForm form, int limit, bool objectFollows)
    {
        if (form.Participle) return (InSentence(cue) ?? memory.Dropped(form.Gender), cue + 1);
        if (form.Verb.Complements.HasFlag(Complements.Within))
        {
            if (paragraph[cue + 1] != "في") return (null, cue + 1);
            var behind = SpeakerPhrase.End(paragraph, cue + 2, limit);
            return (memory.Named(paragraph, cue + 2, behind, Gender.Masculine), behind);
        }
        if (cue + 1 < limit && paragraph.MentionAt(cue + 1) is null && memory.BySurname(paragraph[cue + 1]) is { } surnamed) return (surnamed with { Span = paragraph.Tokens[cue + 1].Span, NamedAt = paragraph.Tokens[cue + 1].Span }, cue + 2);
        var end = objectFollows ? NounPhrase.End(paragraph, cue + 1, limit) : SpeakerPhrase.End(paragraph, cue + 1, limit);
        if (end > cue + 1 && !SubjectAgreement.Allows(paragraph, cue + 1, form.Gender, lexicon)) end = cue + 1;
        if (end > cue + 1 && memory.Named(paragraph, cue + 1, end, form.Gender) is { } after) return (after, end);
        if (Before(cue, form) is { } before) return (before, cue + 1);
        if (form.Verb.Act == "opine" && form.Gender == Gender.Masculine && paragraph[cue][0] == 'ي') return (null, cue + 1); // it is thought
        if (cue > 0 && paragraph[cue - 1] is "كما" or "ما" or "حسبما" && cue > 0 && end == cue + 1) return (null, cue + 1);
        return (memory.Dropped(form.Gender) ?? PersonBefore(cue, form), cue + 1);
    }

    /// <summary>Where nobody has spoken yet: the person whom the sentence before is about. وكان جاويد وزيرا. وقال إنه …</summary>
    private Speaker? PersonBefore(int cue, VerbForm form)
    {
        for (var i = cue - 1; i >= 0; i--)
        {
            if (paragraph.MentionAt(i) is not { Kind: MentionKind.Person } person) continue;
            var first = i;
            while (first > 0 && paragraph.MentionAt(first - 1) == person) first--;
            return memory.Named(paragraph, first, i + 1, form.Gender) is { } named ? named with { Span = null } : null;
        }
        return null;
    }

    /// <summary>The subject before the verb: الوزير قال; وكان الوزير قد قال; لكن الوكالة تساءلت.</summary>
    private Speaker? Before(int cue, VerbForm form)
    {
        var start = paragraph.SentenceStart(cue);
        var last = paragraph[cue - 1] is "قد" or "لم" or "لا" or "سوف" ? cue - 1 : cue;
        for (var i = last - 1; i >= start && i >= cue - 30; i--)
        {
            var word = paragraph[i];
            var opens = word is "وكان" or "وكانت" or "كان" or "كانت" or "لكن" or "ولكن" or "غير" or "فيما" or "بينما" or "الا" or "ان";
            if (word is "لكنه" or "لكنها" or "لكنهم" or "وهو" or "وهي" or "انه" or "انها" or "ولكنه" or "ولكنها") return null;
            if (!opens && i > start) continue;
            var first = opens ? i + 1 : i;
            if (first < last && paragraph[first] is "ان") first++;
            if (first >= last || lexicon.Form(paragraph[first]) is not null && paragraph.MentionAt(first) is null) return null;
            var end = SpeakerPhrase.End(paragraph, first, last);
            if (end == first || (last - end > 14 && !opens)) return null;
            if (!opens && paragraph.MentionAt(first) is null && !IsNounLike(paragraph[first])) return null;
            if (SubjectAgreement.IsThing(paragraph, first)) return null;
            return memory.Named(paragraph, first, end, form.Gender);
        }
        return null;
    }

    private bool IsNounLike(string word) => word.StartsWith("ال", StringComparison.Ordinal) || PersonPattern.IsTitle(word) || lexicon.Source(word) is not null;

    /// <summary>Who spoke last in the sentence, or is the subject of its verb, for a participle.</summary>
    private Speaker? InSentence(int cue)
    {
        var start = paragraph.SentenceStart(cue);
        if (_found.LastOrDefault(f => f.Cue >= start) is { } said) return said.Speaker with { Span = null };
        while (start < cue && paragraph[start] is "كما" or "وقد" or "قد" or "كان" or "كانت" or "وكان" or "وكانت" or "و" && start < cue) start++;
        if (start >= cue || paragraph.Tokens[start].Kind != TokenKind.Word) return null;
        var end = NounPhrase.End(paragraph, start + 1, Math.Min(cue, start + 16));
        return end > start + 1 && !SubjectAgreement.IsThing(paragraph, start + 1) && memory.Named(paragraph, start + 1, end, Gender.Masculine) is { } subject && (subject.Role == LinkRole.Person || paragraph.MentionAt(start + 1) is not null || IsNounLike(paragraph[start + 1])) ? subject with { Span = null } : null;
    }

    /// <summary>The object of a verb that takes one: نفى البيت الأبيض وجود خطط.</summary>
    private Complement? ObjectOf(int cue, int from, VerbForm form)
    {
        var end = ContentEnd.Find(paragraph, Math.Min(from, paragraph.Tokens.Count - 1), lexicon, noun: true);
        while (from < end && (paragraph.Tokens[from].Kind == TokenKind.Punctuation && paragraph.QuotationAt(from) is null || IsDay(paragraph[from]))) from++;
        if (form.HasObject && from >= end) return null;
        if (form.Verb.Lemma == "طلب" && paragraph[from] == "من" && NounPhrase.End(paragraph, from + 1, end) is var asked && asked > from + 1) from = asked; // of whom
        return end - from >= 2 || (end > from && IsDefinite(from)) ? new Complement(from, from, null, "object") : null;
    }

    /// <summary>نقلت A عن B قوله: the carrier, then the speaker.</summary>
    private void Relay(int cue, VerbForm form)
    {
        var end = Math.Min(paragraph.SentenceEnd(cue), cue + 40);
        for (var i = cue + 1; i < end; i++)
        {
            if (paragraph[i] is "عنه" or "عنها" or "عنهم" && RelayOf(cue, i, end, form)) return;
            if (paragraph[i] == "علي" && paragraph[i + 1] == "لسان") i++;
            else if (paragraph[i] != "عن") continue;
            var carrierEnd = SpeakerPhrase.End(paragraph, cue + 1, paragraph[i] == "لسان" ? i - 1 : i);
            var carrier = carrierEnd > cue + 1 ? memory.Named(paragraph, cue + 1, carrierEnd, form.Gender) : memory.Dropped(form.Gender);
            var speakerEnd = SpeakerPhrase.End(paragraph, i + 1, end);
            if (memory.Named(paragraph, i + 1, speakerEnd, Gender.Masculine) is not { } speaker || ComplementFrom(speakerEnd, cue) is not { } complement) return;
            Add(cue, form.Verb, "relay " + complement.How, complement, speaker, carrier is null ? [] : [carrier], false);
            return;
        }
    }

    /// <summary>ونقلت عنه رويترز قوله, رويترز نقلت عنها: the last speaker, through whoever stands beside.</summary>
    private bool RelayOf(int cue, int pronoun, int end, VerbForm form)
    {
        if (memory.Dropped(paragraph[pronoun] == "عنها" ? Gender.Feminine : Gender.Masculine) is not { } speaker) return false;
        var (first, limit) = pronoun == cue + 1 ? (pronoun + 1, end) : (cue + 1, pronoun);
        var carrierEnd = SpeakerPhrase.End(paragraph, first, limit);
        if (carrierEnd <= first || memory.Named(paragraph, first, carrierEnd, form.Gender) is not { } carrier || ComplementFrom(Math.Max(carrierEnd, pronoun + 1), cue) is not { } complement) return false;
        Add(cue, form.Verb, "relay pronoun " + complement.How, complement, speaker, [carrier], false);
        return true;
    }

    /// <summary>What follows the speaker of a relay: قوله إن, أن, a colon, a quotation, or a noun that carries the content (تأكيده).</summary>
    private Complement? ComplementFrom(int from, int cue)
    {
        var end = paragraph.SentenceEnd(cue);
        for (var i = from; i < Math.Min(end, from + 14); i++)
        {
            if (ComplementFinder.Clause(paragraph[i]) && i + 1 < end) return new Complement(i, i + 1, null, paragraph[i]);
            if (paragraph[i] == ":" && i + 1 < end) return paragraph.QuotationAt(i + 1) is { } after && after.Open == i + 1 ? new Complement(i, i + 2, after, ":\"") : new Complement(i, i + 1, null, ":");
            if (paragraph.QuotationAt(i) is { } quotation && quotation.Open == i && quotation.Length > 2) return new Complement(i, i + 1, quotation, "\"");
        }
        return null;
    }

    /// <summary>بحسب X, وفقا لـ X, نقلا عن X, على حد قول X, حسبما ذكرت X; gives the last token that was used.</summary>
    private int? SourcePhrase(int at)
    {
        var word = Bare(paragraph[at]);
        var (kind, next) = (lexicon.Phrase(word), at + 1);
        if (lexicon.Phrase(word + " " + paragraph[at + 1] + " " + paragraph[at + 2]) is { } three) (kind, next) = (three, at + 3);
        else if (lexicon.Phrase(word + " " + paragraph[at + 1]) is { } two) (kind, next) = (two, at + 2);
        else if (word is "حسبما" or "بحسبما" or "وفقما") (kind, next) = ("source", at + 1);
        else if (word is "كما" or "مثلما" && lexicon.Form(paragraph[at + 1]) is { Participle: false, Verb.Complements: var c } && !c.HasFlag(Complements.Strong)) kind = "source";
        if (kind is null || next >= paragraph.Tokens.Count) return null;
        var from = next;
        if (NoSource.Contains(paragraph[from])) return null;
        if (kind == "source" && paragraph[from] is "قول" or "راي" or "تعبير" or "وصف" or "قولها" or "قوله" && kind == "source") from++;
        if (from >= paragraph.Tokens.Count) return null;
        if (paragraph[from] is "ما" or "لما" && lexicon.Form(paragraph[from + 1]) is not null) from += 2;
        else if (lexicon.Form(paragraph[from]) is { Participle: false }) from++;
        if (from >= paragraph.Tokens.Count) return null;
        var end = SpeakerPhrase.End(paragraph, StripTo(from, out var joined), paragraph.SentenceEnd(at));
        if (end <= from && !joined) return null;
        if (memory.Named(paragraph, from, Math.Max(end, from + 1), Gender.Feminine) is not { } named) return null;
        var speaker = joined ? WithoutJoined(named, from, Math.Max(end, from + 1)) : named;
        var last = Math.Max(end, from + 1);
        if (speaker.Role is LinkRole.Agency or LinkRole.Outlet && paragraph[last] == "\"" && paragraph[last + 1] == "عن") last++;
        if (speaker.Role is LinkRole.Agency or LinkRole.Outlet && paragraph[last] == "عن" && Behind(last + 1, paragraph.SentenceEnd(at)) is { } behind)
        {
            AddPhrase(at, next, paragraph.SentenceStart(at), behind.End, behind.Speaker, kind, speaker);
            return behind.End - 1;
        }
        var start = paragraph.SentenceStart(at);
        var said = _found.LastOrDefault(f => f.Sentence == start);
        if (said is not null && speaker.Role is LinkRole.Agency or LinkRole.Outlet or LinkRole.Document or LinkRole.Unnamed && said is not null && (speaker.Role is LinkRole.Agency or LinkRole.Outlet || speaker.Vague) && said.Speaker.Name != speaker.Name)
        {
            Replace(said, speaker);
            return Math.Max(end, from + 1) - 1;
        }
        if (said is not null && said.To >= at - 6) return Math.Max(end, from + 1) - 1;
        AddPhrase(at, next, start, Math.Max(end, from + 1), speaker, kind);
        return Math.Max(end, from + 1) - 1;
    }

    /// <summary>The speaker behind a carrier's عن, also where the carrier only describes him: عن ما وصفته بمصدر في السلطة.</summary>
    private (Speaker Speaker, int End)? Behind(int from, int limit)
    {
        if (paragraph[from] is "ما" or "من" && lexicon.Form(paragraph[from + 1]) is not null && paragraph[from + 2].Length > 2 && paragraph[from + 2][0] == 'ب') from += 2;
        else if (from >= limit) return null;
        var end = SpeakerPhrase.End(paragraph, from, limit);
        if (end <= from && paragraph[from].Length > 3 && paragraph[from][0] == 'ب') end = SpeakerPhrase.End(paragraph, from + 1, limit);
        if (end <= from || memory.Named(paragraph, from, end, Gender.Masculine) is not { } speaker) return null;
        if (speaker.Span is { Length: > 2 } span && paragraph.Source[span.Start] == 'ب' && lexicon.Source(paragraph[from]) is not null && speaker.Role is LinkRole.Unnamed or LinkRole.Body && speaker.Span is not null)
        {
            var bare = TextSpan.Between(span.Start + 1, span.End);
            speaker = speaker with { Span = bare, NamedAt = bare, Name = bare.Of(paragraph.Source) };
        }
        return (speaker, end);
    }

    private int StripTo(int from, out bool joined)
    {
        joined = paragraph[from].Length > 3 && paragraph[from][0] == 'ل' && Bare(paragraph[from - 1]) is "وفقا" or "طبقا";
        return joined ? from + 1 : from;
    }

    /// <summary>A speaker whose first word has ل joined to it: وفقا لمسؤول, وفقا للوزارة.</summary>
    private Speaker WithoutJoined(Speaker speaker, int from, int end)
    {
        if (speaker.Role is LinkRole.Person or LinkRole.Agency || speaker.Span is not { } span || span.Start != paragraph.Tokens[from].Span.Start) return speaker;
        var text = span.Of(paragraph.Source);
        if (text.Length < 3 || text[0] != 'ل') return speaker;
        var name = text.StartsWith("لل", StringComparison.Ordinal) ? "ال" + text[2..] : text[1..];
        var kind = lexicon.Source(Folding.Fold(name.Split(' ')[0]));
        var bare = TextSpan.Between(span.Start + 1, span.End);
        return speaker with { Name = speaker.Name == text ? name : speaker.Name, Span = bare, NamedAt = bare, Unnamed = speaker.Unnamed || (kind is "unnamed" or "vague" && speaker.Entity is null), Vague = speaker.Vague || kind == "vague" };
    }

    private void AddPhrase(int at, int next, int start, int end, Speaker speaker, string kind, Speaker? carrier = null)
    {
        var sentenceEnd = paragraph.SentenceEnd(at);
        int from, to;
        if (at - start <= 1)
        {
            from = end;
            while (from < sentenceEnd && (paragraph.Tokens[from].Kind == TokenKind.Punctuation && paragraph.QuotationAt(from) is null || paragraph[from] is "فان" or "فقد")) from++;
            if (from >= sentenceEnd) return;
            to = ContentEnd.Find(paragraph, from, lexicon);
        }
        else
        {
            (from, to) = (start, at);
            if (end < sentenceEnd - 4 && paragraph[end] is "،" or "," && end < sentenceEnd - 4 && paragraph[at - 1] is "،" or ",") to = sentenceEnd;
            if (_found.LastOrDefault(f => f.Sentence == start) is { } before && before.To < at - 4) from = before.To;
        }
        if (from == 0) from = AfterDateline(to);
        var content = paragraph.Span(from, to);
        if (content.Length == 0 || to - from < 3) return;
        var cue = paragraph.Span(at, next);
        var direct = paragraph.QuotationAt(from) is { } q && q.Open == from && q.Close >= to - 2;
        if (direct) content = paragraph.Span(from + 1, paragraph.QuotationAt(from)!.Value.Close);
        var statement = StatementBuilder.Build(paragraph, cue, "phrase " + kind, content, direct, speaker, carrier is null || _carriers.IsOwnOutlet(carrier) ? [] : [carrier], [], SpeechAct.Say, false);
        _found.Add(new Found(at, from, to, start, speaker, carrier is null ? [] : [carrier], statement));
        memory.Note(speaker, paragraph.Source);
    }

    /// <summary>Past a dateline: رأس المرجان (ومف) -.</summary>
    private int AfterDateline(int to)
    {
        for (var i = 1; i < Math.Min(to - 3, 10); i++) if (paragraph[i] is "-" or "–" or "—" && paragraph.Tokens[i].Span.Start > paragraph.Tokens[i - 1].Span.End) return i + 1;
        return 0;
    }

    private void Replace(Found said, Speaker carrier)
    {
        var chain = (IReadOnlyList<Speaker>)[carrier, .. said.Carriers];
        var old = said.Statement;
        var with = StatementBuilder.Build(paragraph, old.Cue.Span, old.Rule + " + source phrase", old.Evidence.Span, old.Kind == StatementKind.Direct, said.Speaker, chain, [], old.Act, old.Denied);
        _found[_found.IndexOf(said)] = said with { Carriers = chain, Statement = with };
    }

    private void Add(int cue, ReportingVerb verb, string rule, Complement complement, Speaker speaker, IReadOnlyList<Speaker> carriers, bool participle)
    {
        var direct = complement.Quotation is not null;
        var to = direct ? Math.Min(complement.Quotation!.Value.Close, paragraph.Tokens.Count) : ContentEnd.Find(paragraph, complement.Content, lexicon, noun: complement.How is "object" or "إلى" or "على" or "من" or "عن" or "ب");
        var from = direct ? complement.Quotation!.Value.Open + 1 : complement.Content;
        var content = paragraph.Span(from, to);
        if (complement.How == "ب" && content.Length > 3 && paragraph.Source[content.Start] == 'ب') content = TextSpan.Between(content.Start + 1, content.End);
        if (content.Length == 0 || (to - from < 2 && !direct && !IsDefinite(from))) return;
        var beside = (IReadOnlyList<Speaker>)_carriers.Beside;
        if (carriers.Count == 0 && (participle || speaker.Span is null) && _found.LastOrDefault(f => f.Speaker.Name == speaker.Name) is { } run) carriers = run.Carriers;
        var outer = _found.LastOrDefault(f => f.From <= cue && cue < f.To && f.Statement.Kind != StatementKind.Direct);
        if (outer is not null && outer.Speaker.Name != speaker.Name) carriers = [.. outer.Carriers, outer.Speaker, .. carriers.Where(c => c.Name != outer.Speaker.Name)];
        carriers = [.. carriers.Where(c => !_carriers.IsOwnOutlet(c))];
        var statement = StatementBuilder.Build(paragraph, paragraph.Tokens[cue].Span, rule, content, direct, speaker, carriers, beside, Enum.Parse<SpeechAct>(verb.Act, ignoreCase: true), verb.Denied);
        _found.Add(new Found(cue, from, to, paragraph.SentenceStart(cue), speaker, carriers, statement));
        memory.Note(speaker, paragraph.Source);
    }

    private bool IsDefinite(int at) => paragraph[at] is var word && (word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("بال", StringComparison.Ordinal)) && word.Length > 4;

    private static bool IsDay(string word) => word is "اليوم" or "امس" or "الاثنين" or "الثلاثاء" or "الاربعاء" or "الخميس" or "الجمعه" or "السبت" or "الاحد" or "يوم";

    private static string Bare(string word) => word.Length > 3 && word[0] == 'و' && word is not ("وفق" or "وفقا" or "وفقما") ? word[1..] : word;
}
