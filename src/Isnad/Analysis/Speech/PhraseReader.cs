using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Reads source phrases: بحسب X, وفقا لـ X, نقلا عن X, على حد قول X, حسبما ذكرت X, كما قال X.</summary>
internal sealed class PhraseReader(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver, ContentEnd ends, DraftList drafts)
{
    /// <summary>Tokens on either side of a source between dashes that its clause may have.</summary>
    private const int Widest = 60;

    private static readonly ReportingVerb Say = new("قال", "say", false, Complements.Clause);

    /// <summary>Reads the phrase at a token; gives the last token that was used, null when there is no phrase.</summary>
    public int? Read(int at)
    {
        if (Opening(at) is not { } next || next >= paragraph.Tokens.Count || ContentEnd.IsMeasure(paragraph[next]) || (paragraph[next].Length > 4 && paragraph[next][0] == 'ل' && (ContentEnd.IsMeasure(paragraph[next][1..]) || ContentEnd.IsMeasure("ا" + paragraph[next])))) return null;
        if (paragraph[next - 1] == "ذمه" && WordClass.Trial.Has(paragraph[next].StartsWith("ال", StringComparison.Ordinal) ? paragraph[next][2..] : paragraph[next])) return null; // pending
        var (from, verb) = PastVerb(at, next);
        if (paragraph[from] is "هذا" or "هذه" && paragraph.IsDefinite(from + 1)) from++;
        if (verb && paragraph[from] is "عنه" or "عنها" or "عنهم" or "به" or "بها") from++;
        while (verb && paragraph.Is(from, WordClass.Day) && paragraph.MentionAt(from) is null) from++; // حسبما أعلن الجمعة فلان
        if (from >= paragraph.Tokens.Count) return null;
        if (paragraph[from] is "قوله" or "قولها" or "قولهم" or "تعبيره" or "تعبيرها" or "تعبيرهم" or "وصفه" or "وصفها" or "وصفهم" or "زعمه" or "زعمها" or "زعمهم" or "رايه") return OwnAhead(at, from) ?? Own(at, from);
        if (paragraph[from] is "قول" or "راي" or "تعبير" or "وصف" or "زعم" or "لسان" or "ذمه") from++;
        var limit = paragraph.SentenceEnd(at);
        if (from >= limit || !verb && from == next && !SourceSense.IsSource(paragraph, from)) return null;
        var joined = paragraph[from].Length > 3 && paragraph[from][0] == 'ل' && paragraph[from - 1] is "وفقا" or "طبقا" or "ووفقا" or "وطبقا" or "استنادا" or "خلافا";
        var end = joined ? Math.Max(SpeakerPhrase.End(paragraph, from, limit), Math.Max(from + 1, paragraph.MentionAt(from) is null ? SpeakerPhrase.End(paragraph, from + 1, limit) : from + 1)) : SpeakerPhrase.End(paragraph, from, limit);
        if (joined && PastMention(from) is var whole && whole > end) end = whole;
        if (joined && PersonPattern.IsTitle(paragraph[from][1..]) && TitledName.End(paragraph, from, limit) is var titled && titled > end) end = titled;
        if (end <= from || resolver.Named(paragraph, from, end, null) is not { } speaker) return verb && paragraph[at] is "كما" or "مثلما" ? null : verb ? Dropped(at, next, from) : null;
        if (paragraph.Is(end, WordClass.Relative) && lexicon.Form(paragraph[end + 1]) is { HasObject: true } && SpeakerPhrase.End(paragraph, end + 2, limit) is var relative && relative > end + 2) end = relative;
        if (joined) speaker = WithoutParticle(speaker, from, end);
        if (!verb && SubjectAgreement.IsThing(paragraph, from) && lexicon.Source(paragraph[from]) != "document" && speaker.Role == LinkRole.Body) return null;
        return Place(at, next, end, speaker, verb);
    }

    /// <summary>The token behind the phrase's own words; null when no phrase begins here.</summary>
    private int? Opening(int at)
    {
        var word = Bare(paragraph[at]);
        var (one, two) = (paragraph[at + 1], paragraph[at + 2]);
        if (lexicon.StartsPhrase(word))
        {
            if (lexicon.Phrase(word + " " + one + " " + two) is not null) return at + 3;
            if (lexicon.Phrase(word + " " + one) is not null) return at + 2;
            if (lexicon.Phrase(word) is not null) return at + 1;
        }
        if (word is "حسبما" or "بحسبما" or "وفقما") return at + 1;
        if (word is "علي" && one is "ما" && lexicon.Form(two) is { Participle: false, Verb.Lemma: not "اشتبه" }) return at + 1;
        if (word is "كما" or "مثلما" && lexicon.Form(one) is { Participle: false, HasObject: false, Verb.Complements: var wanted } && wanted.HasFlag(Complements.Clause) && !wanted.HasFlag(Complements.Strong) && lexicon.Form(one)!.Verb.Act is not ("direct" or "accuse" or "promise") && (!ends.Near(at + 1) || (paragraph.IsComma(at - 1) && Enumerable.Range(at + 2, 5).Any(paragraph.IsComma))) && (at == 0 || !paragraph.IsWord(at - 1) || paragraph[at] is "مثلما") && at > paragraph.SentenceStart(at) && paragraph[at][0] != 'و') return at + 1;
        return null;
    }

    private (int From, bool Verb) PastVerb(int at, int next)
    {
        if (paragraph[next] is "ما" or "لما" && (lexicon.Form(paragraph[next + 1]) is not null || paragraph.Is(next + 1, WordClass.Publish))) return (next + 2, true);
        if (paragraph[next] is "ما" or "لما" && paragraph[next + 1] is "جاء" or "ورد" or "نقلته" or "نشرته" or "نقلت" or "نشرت") return (paragraph[next + 2] is "في" ? next + 3 : next + 2, true);
        if (lexicon.Form(paragraph[next]) is { Participle: false } && paragraph.MentionAt(next) is null && Clitics.WithoutConjunction(paragraph[at]) is "كما" or "مثلما" or "حسبما" or "بحسبما" or "وفقما") return (next + 1, true);
        return (next, false);
    }

    private static string Bare(string word) => word.Length > 3 && word[0] == 'و' && word is not ("وفق" or "وفقا" or "وفقما") ? word[1..] : word;

    private int PastMention(int from)
    {
        var end = from;
        if (paragraph.MentionAt(from) is not { } mention) return from;
        while (paragraph.MentionAt(end) == mention) end++;
        return end;
    }

    /// <summary>على حد قوله: only says again who spoke; where nothing else did, the sentence is his.</summary>
    private int? Own(int at, int from)
    {
        var last = drafts.LastInSentence(at);
        if (last is not null && !(last.Rule.StartsWith("phrase own", StringComparison.Ordinal) && last.To < at - 6) || drafts.Around(at) is not null) return from;
        var gender = paragraph[from].EndsWith("ها", StringComparison.Ordinal) ? Gender.Feminine : paragraph[from].EndsWith("هم", StringComparison.Ordinal) ? Gender.Plural : Gender.Masculine;
        if ((last?.Speaker ?? Near(at, gender) ?? memory.Dropped(gender)) is not { } speaker) return from;
        var start = last?.To ?? paragraph.SentenceStart(at);
        for (var i = at - 4; i > start; i--) if (paragraph.IsComma(i)) { start = i + 1; break; }
        Add(at, from + 1, start, at, speaker, [], [], "phrase own");
        return from;
    }

    /// <summary>وبحسب قوله، فإن …: whoever spoke last, at the head of the sentence.</summary>
    private int? OwnAhead(int at, int from)
    {
        if (at != paragraph.SentenceStart(at) || memory.Last?.Speaker is not { } speaker) return null;
        var content = paragraph.IsComma(from + 1) ? from + 2 : from + 1;
        if (!paragraph[content].StartsWith("فان", StringComparison.Ordinal) && !paragraph.IsComma(from + 1)) return null;
        if (paragraph[content] is "فان" or "فانه" or "فانها" or "فانهم") content++;
        var end = ends.FindInSentence(content);
        if (end - content < 3) return null;
        Add(at, from + 1, content, end, speaker with { Span = null }, [], [], "phrase own ahead");
        return from;
    }

    /// <summary>فلان حريص على الاتفاق حسب قوله: the person whom the sentence names before, unless a preposition leads him in.</summary>
    private Speaker? Near(int at, Gender gender)
    {
        for (var i = at - 1; i > paragraph.SentenceStart(at); i--)
        {
            if (!paragraph.StartsMention(i) || paragraph.MentionAt(i) is not { Kind: MentionKind.Person } person || paragraph.HasJoinedParticle(i) || paragraph[i - 1] is "من" or "مع" or "عن" or "الي" or "علي" or "في" or "ضد" or "بين") continue;
            return gender == Gender.Masculine ? new Speaker(null, memory.FullName(person), person.Entity, LinkRole.Person, false, gender) { NamedAt = person.Span } : null;
        }
        return null;
    }

    private int? Dropped(int at, int next, int from)
    {
        if (drafts.LastInSentence(at) is not null || memory.Dropped(lexicon.Form(paragraph[from - 1])?.Gender ?? Gender.Masculine) is not { } speaker) return null;
        return Whole(at, next, speaker, "phrase dropped") ? from - 1 : null;
    }

    private bool Whole(int at, int cueEnd, Speaker speaker, string rule)
    {
        var start = paragraph.SentenceStart(at);
        return Add(at, cueEnd, start, at, speaker, [], [], rule);
    }

    private int Place(int at, int next, int end, Speaker speaker, bool verb)
    {
        var used = end - 1;
        var start = paragraph.SentenceStart(at);
        IReadOnlyList<Speaker> through = [];
        if ((speaker.IsMedia || speaker.Vague && Clitics.WithoutConjunction(paragraph[end - 1]) is not ("معلومات" or "المتوافره")) && paragraph[at + 1] is not ("المعلومات" or "معلومات" or "تقارير" or "انباء") && Behind(end, paragraph.SentenceEnd(at)) is { } behind) (through, speaker, used) = ([speaker], behind.Speaker, behind.End - 1);
        if (drafts.Opening(at) is { } opening)
        {
            if (opening.Speaker.IsMedia && Bare(paragraph[at]) == "نقلا") { drafts.Deepen(opening, speaker); return used; }
            drafts.Carry(opening, speaker);
            return used;
        }
        if (at > start + 1 && paragraph[at][0] == 'و' && paragraph[at] is not ("وفقا" or "وفق" or "وفقما") && used + 4 < paragraph.SentenceEnd(at) && paragraph.IsWord(used + 1) && !(drafts.Around(at) is { Direct: true }))
        {
            var clause = paragraph[used + 1] is "فان" or "فقد" or "ان" or "فانه" or "فانها" ? used + 2 : used + 1;
            Add(at, next, clause, ends.FindInSentence(clause), speaker, through, [], "phrase"); // بنى ثروته، وبحسب الوثائق تربطه …
            return used;
        }
        if (drafts.Around(at) is not null)
        {
            if (Complement.OpensClause(paragraph[end])) Add(at, next, end + 1, ends.FindInSentence(end + 1), speaker, through, [], "phrase");
            return used;
        }
        if (drafts.Reaching(at) is { } said)
        {
            if (speaker is { Role: LinkRole.Document } && Publisher(used + 1) is { } medium) (speaker, used) = (SpeakerResolver.OfOutlet(medium), used + 2);
            if (said.Speaker.IsMedia && Bare(paragraph[at]) == "نقلا") drafts.Deepen(said, speaker);
            else if (speaker.Name != said.Speaker.Name && (speaker.IsMedia || speaker.Vague || speaker.Role is LinkRole.Document or LinkRole.Body || speaker.Unnamed || verb)) drafts.Carry(said, speaker);
            return used;
        }
        if (at - start <= 1)
        {
            if (PastRelative(used) is var told && told + 1 < paragraph.SentenceEnd(at) && paragraph.MentionAt(told + 1) is null && lexicon.Form(paragraph[told + 1]) is { Participle: false, HasObject: false, Verb.Complements: var says } && says.HasFlag(Complements.Clause) && !says.HasFlag(Complements.Strong))
            {
                drafts.Led = (speaker, start); // وبحسب رويترز، قال فلان
                return used;
            }
            if (used + 3 > paragraph.SentenceEnd(at) && drafts.LastBefore(start) is { } whole && (speaker.IsMedia || speaker.Vague || speaker.Unnamed))
            {
                drafts.Carry(whole, speaker); // ستظل في منصبها. حسب ما نقلت رويترز.
                return used;
            }
            var from = Result(used, paragraph.SentenceEnd(at)) ?? used + 1;
            while (from < paragraph.SentenceEnd(at) && (!paragraph.IsWord(from) && paragraph.QuotationAt(from) is null && paragraph.Tokens[from].Kind != TokenKind.Number || paragraph[from] is "فان" or "فقد" or "ان" or "فانه" or "فانها")) from++;
            if (from + 2 < paragraph.SentenceEnd(at)) Add(at, next, from, ends.FindInSentence(from), speaker, through, [], "phrase");
            return used;
        }
        if (paragraph[at - 1] is "جاءت" or "جاء" or "وردت" or "ورد" or "صدرت") return used; // التصريحات التي جاءت على لسان
        if (paragraph.IsDash(at - 1) && paragraph.IsDash(used + 1)) return Around(at, next, used, speaker, through);
        var mid = used + 5 < paragraph.SentenceEnd(at) && (paragraph.IsComma(at - 1) || paragraph.IsDash(at - 1)) && (paragraph.IsComma(used + 1) || paragraph.IsDash(used + 1)) && lexicon.Form(paragraph[used + 2]) is not { Participle: true } && paragraph[used + 2] is not ("الذي" or "التي" or "الذين");
        var before = drafts.LastInSentence(at);
        var first = before is not null && before.To < at - 3 && !(before.Direct && before.To - before.From <= 4) && paragraph[before.To] is not "وذلك" && paragraph[before.To + 1] is not "وذلك" ? before.To : start;
        if (!mid && !verb && first == start && Coordinate(start, at) is var last && last > start) first = last;
        if (!mid && used + 6 < paragraph.SentenceEnd(at) && at - first <= 4 && paragraph.IsWord(used + 1)) first = used + 1;
        Add(at, next, first, mid || first > at ? ends.FindInSentence(mid ? used + 2 : first) : at, speaker, through, [], "phrase");
        return used;
    }

    /// <summary>وفقا لبيان نشرته الوكالة: who brought the document out.</summary>
    private Mention? Publisher(int at) => paragraph.Is(at, WordClass.Publish) && paragraph.MentionAt(at + 1) is { Kind: MentionKind.Outlet } outlet ? outlet : null;

    /// <summary>نفذ الجيش عملية وأسفرت عن …، حسب إحصاءات: the source is that of the last clause alone.</summary>
    private int Coordinate(int start, int at)
    {
        for (var i = at - 6; i > start + 4; i--)
        {
            var word = paragraph[i];
            if (word.Length > 4 && word[0] == 'و' && word[^1] == 'ت' && !word.EndsWith("ات", StringComparison.Ordinal) && !word.StartsWith("وال", StringComparison.Ordinal) && paragraph.MentionAt(i) is null && !paragraph.Quoted(i)) return i;
        }
        return start;
    }

    /// <summary>Past a comma, or a clause about the source between commas.</summary>
    private int PastRelative(int used)
    {
        if (!paragraph.IsComma(used + 1)) return used;
        if (!paragraph.Is(used + 2, WordClass.Relative)) return used + 1;
        for (var i = used + 3; i < Math.Min(paragraph.SentenceEnd(used), used + 20); i++) if (paragraph.IsComma(i)) return i;
        return used;
    }

    /// <summary>ووفقا لدراسة أجريت على …، فإن: the content begins behind فإن.</summary>
    private int? Result(int used, int end)
    {
        for (var i = used + 1; i < Math.Min(end - 3, used + 30); i++) if (paragraph[i] is "فان" or "فانه" or "فانها" or "فانهم" && paragraph.IsComma(i - 1)) return i;
        return null;
    }

    /// <summary>كانوا - بحسب تقارير - يحضرون حفلا: the clause on both sides of the dashes.</summary>
    private int Around(int at, int next, int used, Speaker speaker, IReadOnlyList<Speaker> through)
    {
        var first = at - 1;
        while (first > paragraph.SentenceStart(at) && at - first < Widest && !paragraph.IsComma(first - 1) && paragraph[first - 1] is not ("؛" or ":")) first--;
        var last = used + 2;
        while (last < paragraph.SentenceEnd(at) && last - at < Widest && !paragraph.IsComma(last)) last++;
        Add(at, next, first, Math.Min(last, ends.FindInSentence(used + 2)), speaker, through, [], "phrase around");
        return used;
    }

    private bool Add(int at, int cueEnd, int from, int to, Speaker speaker, IReadOnlyList<Speaker> through, IReadOnlyList<Speaker> beside, string rule)
    {
        if (from == 0 && rule != "phrase around") from = AfterDateline(to);
        var quotation = paragraph.OpensQuotation(from) is { } q && q.Close >= to - 3 && q.Close <= to ? q : (Quotation?)null;
        var content = quotation is { } whole ? paragraph.Span(whole.Open + 1, whole.Close) : paragraph.Span(from, to);
        if (to - from < 3 && quotation is null) return false;
        return drafts.Add(new Draft(at, paragraph.Span(at, Math.Max(cueEnd, at + 1)), from, to, content, quotation is not null, speaker, through, beside, Say, rule + " " + paragraph[at], false));
    }

    /// <summary>Past a dateline: رأس المرجان (ومف) -.</summary>
    private int AfterDateline(int to)
    {
        for (var i = 1; i < Math.Min(to - 3, 10); i++) if (paragraph.IsDash(i)) return i + 1;
        return 0;
    }

    /// <summary>The speaker behind a carrier's عن, also where the carrier only describes him: عن ما وصفته بمصدر في السلطة.</summary>
    private (Speaker Speaker, int End)? Behind(int at, int limit)
    {
        if (paragraph[at] is "\"" or "»" or "”") at++;
        if (paragraph[at] is not ("عن" or "عما")) return null;
        var from = at + 1;
        if (paragraph[from] is "ما" or "من") from++;
        var described = lexicon.Form(paragraph[from]) is { HasObject: true };
        if (described) from++;
        if (from >= limit) return null;
        if (described && paragraph[from].Length > 3 && paragraph[from][0] == 'ب')
        {
            var behind = Math.Max(SpeakerPhrase.End(paragraph, from, limit), SpeakerPhrase.End(paragraph, from + 1, limit) is var next && paragraph.IsWord(from + 1) ? Math.Max(next, from + 1) : from + 1);
            return resolver.Named(paragraph, from, behind, null) is { } who ? (WithoutParticle(who, from, behind), behind) : null;
        }
        var end = SpeakerPhrase.End(paragraph, from, limit);
        return end > from && resolver.Named(paragraph, from, end, null) is { } speaker ? (speaker, end) : null;
    }

    /// <summary>A speaker whose first word has ل or ب joined to it: وفقا لمسؤول, وفقا للوزارة.</summary>
    private Speaker WithoutParticle(Speaker speaker, int from, int end)
    {
        if (speaker.Span is not { } span || span.Start != paragraph.Tokens[from].Span.Start || speaker.Role is LinkRole.Person && speaker.Name != span.Of(paragraph.Source)) return speaker;
        var bare = TextSpan.Between(span.Start + 1, span.End);
        var name = SpeakerMemory.Spoken(bare.Of(paragraph.Source));
        if (name.StartsWith('ل') && paragraph[from].StartsWith("لل", StringComparison.Ordinal)) name = "ا" + name;
        var kind = lexicon.Source(paragraph[from]);
        return speaker with { Span = bare, NamedAt = bare, Name = speaker.IsMedia || speaker.Role == LinkRole.Person || kind == "document" ? speaker.Name : SpeakerNames.WithoutApposition(name) };
    }
}
