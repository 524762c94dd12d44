using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Reads claims without a verb: متهم بـ, اتهامات بـ, دعوات من فلان إلى, أوامر صادرة عن فلان بـ, بحجة أن.</summary>
internal sealed class ClaimReader(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerResolver resolver, SubjectFinder subjects, ComplementFinder complements, DraftList drafts)
{
    private const int Reach = 6;

    /// <summary>Reads the claim at a token; false where there is none.</summary>
    public bool Read(int cue) => lexicon.Claim(paragraph[cue]) is { } claim && claim.Frame switch
    {
        "accused" => Accused(cue, claim),
        "charge" => Charge(cue, claim),
        "call" => Call(cue, claim),
        "order" => Order(cue, claim),
        "report" => Report(cue, claim),
        "belief" => Belief(cue, claim),
        "expected" => Expected(cue, claim),
        "stance" => Stance(cue, claim),
        "threat" => Threat(cue, claim),
        "protest" => Protest(cue, claim),
        "crime" => Crime(cue, claim),
        _ => Pretext(cue, claim),
    };

    /// <summary>متهم بـ, متهمون من قبل السلطات بـ.</summary>
    private bool Accused(int cue, Claim claim)
    {
        var (from, speaker) = (cue + 1, Speaker.Hidden(paragraph.Tokens[cue].Span));
        if (paragraph[from] == "من" && paragraph[from + 1] is "قبل" or "جانب" && Author(from + 2, cue) is { } author) (from, speaker) = (author.End, author.Speaker);
        return With(from) is { } content && paragraph[from] is not ("بالسجن" or "بالاعدام" or "بالحبس" or "باعاده" or "بالغرامه" or "بدفع" or "بالجلد" or "بغرامه") && Add(cue, claim, content, speaker);
    }

    /// <summary>اتهامات بـ, اتهامات واشنطن بـ, الاتهامات الموجهة إليه بـ.</summary>
    private bool Charge(int cue, Claim claim)
    {
        if (paragraph[cue][0] == 'ل' || paragraph.MentionAt(cue - 1) is not null && lexicon.Form(paragraph[cue - 1]) is not null) return false;
        if (paragraph.OpensQuotation(cue + 1) is { Length: > 1 } charged) return Add(cue, claim, paragraph[charged.Close + 1] == "و" ? new Complement(cue + 1, cue + 1, null, ComplementKind.Object, "claim") : new Complement(cue + 1, cue + 2, charged, ComplementKind.Quotation, "claim"), Speaker.Hidden(paragraph.Tokens[cue].Span));
        if (With(cue + 1) is { Quotation: null } content && paragraph[cue + 1] is not ("بانها" or "بانه" or "ب" or "بـ")) return Add(cue, claim, content, Speaker.Hidden(paragraph.Tokens[cue].Span));
        if (Directed(cue) is { } directed) return Add(cue, claim, directed, Speaker.Hidden(paragraph.Tokens[cue].Span));
        if (paragraph[cue + 1] != "من" && Accused(cue + 1, cue) is { } told) return Add(cue, claim, told.Content, told.Author ?? Speaker.Hidden(paragraph.Tokens[cue].Span));
        var from = paragraph[cue + 1] == "من" ? cue + 2 : cue + 1;
        if (paragraph.MentionAt(from) is not { Kind: not MentionKind.Other } || Author(from, cue) is not { } author || Behind(author.End, cue, to: false) is not { } behind) return false;
        return Add(cue, claim, behind, author.Speaker);
    }

    /// <summary>Who is accused, before ب, and who accuses where both stand there: اتهام لندن موسكو بـ, اتهامات للحكومة بـ, اتهام فلان بـ.</summary>
    private (Complement Content, Speaker? Author)? Accused(int from, int cue)
    {
        var noun = paragraph[cue].EndsWith("اتهام", StringComparison.Ordinal) || paragraph[cue].EndsWith("اتهامات", StringComparison.Ordinal);
        if (!noun || With(from) is not null || paragraph.IsDefinite(cue) && paragraph.IsDefinite(from)) return null;
        var letter = paragraph[from] is "ل" or "لـ" || paragraph.IsJoinedPreposition(from) && paragraph[from][0] == 'ل' || paragraph[from].StartsWith("لل", StringComparison.Ordinal);
        var first = SpeakerPhrase.End(paragraph, letter ? from + 1 : from, Math.Min(paragraph.SentenceEnd(cue), from + Longest), tight: true);
        if (letter && first < from + 1) first = from + 1;
        if (!letter && (first == from || !paragraph.IsDefinite(from) && paragraph.MentionAt(from) is not { Kind: not MentionKind.Other } && lexicon.Source(paragraph[from]) is null && !Institutions.Is(paragraph[from]) && !SpeakerPhrase.IsTitleLike(paragraph[from]) && !paragraph[from].EndsWith("ين", StringComparison.Ordinal))) return null;
        if (With(first) is not null && (letter || paragraph[cue].EndsWith("اتهام", StringComparison.Ordinal))) return (Whole(from), null);
        if (letter || resolver.Named(paragraph, from, first, null) is not { } author) return letter && Behind(first, cue, to: false) is not null ? (Whole(from), null) : null;
        return Behind(first, cue, to: false) is not null && paragraph.IsWord(first) ? (Whole(first), author) : null;
    }

    /// <summary>الاتهامات الموجهة إلى فلان بـ, اتهامات وجهت إلى فلان بـ: whom they are directed at stands before ب.</summary>
    private Complement? Directed(int cue)
    {
        if (paragraph[cue + 1] is not ("وجهت" or "الموجهه" or "موجهه" or "توجه" or "توجهها")) return null;
        for (var i = cue + 2; i < Math.Min(paragraph.SentenceEnd(cue) - 1, cue + 2 + Longest); i++)
        {
            if (With(i) is { } with) return with;
            if (!paragraph.IsWord(i) || paragraph.MentionAt(i) is null && lexicon.Form(paragraph[i]) is not null) return null;
        }
        return null;
    }

    /// <summary>وجود صلات, حضور السفير: a noun of action with what belongs to it.</summary>
    private bool IsDeed(int at) => paragraph.IsWord(at) && paragraph.MentionAt(at) is null && !paragraph.IsDefinite(at) && at + 2 < paragraph.SentenceEnd(at) && (SourceSense.IsVerbalNoun(paragraph, at) || SubjectAgreement.IsAction(paragraph[at]) || paragraph.Is(at, WordClass.Thing));

    private static Complement Whole(int from) => new(from, from, null, ComplementKind.Object, "claim");

    private const int Longest = 10;

    /// <summary>دعوات من الأمم المتحدة إلى, دعوة الرئيس إلى.</summary>
    private bool Call(int cue, Claim claim)
    {
        var from = paragraph[cue + 1] == "من" ? cue + 2 : cue + 1;
        if (!paragraph[cue].EndsWith("دعوه", StringComparison.Ordinal) && !paragraph[cue].EndsWith("نداء", StringComparison.Ordinal) && from == cue + 1 && complements.IsLetterCall(from)) return Add(cue, claim, Whole(from), Giver(cue) ?? Speaker.Hidden(paragraph.Tokens[cue].Span)); // نداءات لإنقاذه
        if (paragraph.MentionAt(from) is not { Kind: not MentionKind.Other } && !(paragraph.IsDefinite(from) && SpeakerPhrase.IsTitleLike(paragraph[from]))) return false;
        return Author(from, cue) is { } author && (from > cue + 1 || author.Speaker.Role == LinkRole.Person || !paragraph[cue].EndsWith("دعوه", StringComparison.Ordinal)) && Behind(author.End, cue, to: true) is { } content && Add(cue, claim, content, author.Speaker);
    }

    /// <summary>موجها عدة نداءات, أطلقت دعوات: the subject of the sentence, where a verb of giving stands right before.</summary>
    private Speaker? Giver(int cue) =>
        Enumerable.Range(cue - 2, 2).Any(i => lexicon.Form(paragraph[i]) is { Verb.Complements: var gives } && gives.HasFlag(Complements.Told)) && subjects.Sentences.Of(cue) is { } giver ? giver with { Span = null } : null;

    /// <summary>أوامر صادرة عن الرئيس بـ.</summary>
    private bool Order(int cue, Claim claim)
    {
        if (paragraph[cue + 1] is not ("صادر" or "صادره" or "الصادر" or "الصادره") || paragraph[cue + 2] is not ("عن" or "من")) return false;
        return Author(cue + 3, cue) is { } author && Behind(author.End, cue, to: false) is { } content && Add(cue, claim, content, author.Speaker);
    }

    /// <summary>أنباء عن, تقارير صحفية من المدينة بأن, شائعات حول: nobody is named, and no verb of saying governs the noun.</summary>
    private bool Report(int cue, Claim claim)
    {
        if (paragraph.Is(cue - 1, WordClass.Maker) || paragraph.MentionAt(cue - 1) is null && lexicon.Form(paragraph[cue - 1]) is { Verb.Complements: var governs } && (governs.HasFlag(Complements.Relay) || governs.HasFlag(Complements.Clause) && !governs.HasFlag(Complements.Strong)) && !governs.HasFlag(Complements.Object) || Enumerable.Range(Math.Max(0, cue - 5), Math.Min(cue, 5)).Any(i => i >= paragraph.SentenceStart(cue) && paragraph[i] is "لم" or "ولم" or "لا" or "اي" or "كل" or "دون") || paragraph.MentionAt(cue) is not null || drafts.LastInSentence(cue) is { } said && said.To > cue && said.Direct) return false;
        for (var i = cue + 1; i < Math.Min(paragraph.SentenceEnd(cue) - 2, cue + Reach); i++)
        {
            if ((paragraph[i] is "عن" || paragraph[i] is "حول" or "بشان") && i + 2 < paragraph.SentenceEnd(cue) && paragraph.IsWord(i + 1) && lexicon.Form(paragraph[i + 1]) is null && paragraph.MentionAt(i + 1) is null) return AddReport(cue, i, claim, new Complement(i, i + 1, null, ComplementKind.Preposition, "عن"));
            if (i == cue + 1 && paragraph[i] is ['ب', _, _, _, ..] && complements.IsWith(i) && IsDeed(i)) return AddReport(cue, i, claim, new Complement(i, i, null, ComplementKind.Preposition, "ب"));
            if (paragraph[i].StartsWith("بان", StringComparison.Ordinal) && Complement.OpensClause(paragraph[i])) return AddReport(cue, i, claim, new Complement(i, i + 1, null, ComplementKind.Clause, paragraph[i]));
            if (!paragraph.IsWord(i) || paragraph.MentionAt(i) is null && lexicon.Form(paragraph[i]) is not null || paragraph[i] is "التي" or "الذي" or "في" or "علي" or "الي" or "و" || paragraph[i][0] == 'و' && lexicon.Form(paragraph[i][1..]) is not null) return false;
        }
        return false;
    }

    private bool AddReport(int cue, int marker, Claim claim, Complement complement)
    {
        var end = cue + 1;
        while (end < marker && paragraph.IsWord(end) && !paragraph.Is(end, WordClass.Stop | WordClass.Day) && paragraph[end] is not "من") end++;
        return resolver.Named(paragraph, cue, end, null) is { } speaker && Add(cue, claim, complement, speaker with { Unnamed = true });
    }

    /// <summary>على قناعة بأن, على ثقة من أن: what the sentence's subject believes.</summary>
    private bool Belief(int cue, Claim claim)
    {
        if (paragraph[cue - 1] is not ("علي" or "عن")) return false;
        for (var i = cue + 1; i < Math.Min(paragraph.SentenceEnd(cue) - 2, cue + 4); i++)
        {
            if (!Complement.OpensClause(paragraph[i])) continue;
            var quotation = complements.Whole(i + 1, paragraph.SentenceEnd(cue));
            return (drafts.LastInSentence(cue)?.Speaker ?? subjects.Sentences.Of(cue)) is { } speaker && Add(cue, claim, new Complement(i, i + 1, quotation, ComplementKind.Clause, paragraph[i]), speaker with { Span = null });
        }
        return false;
    }

    /// <summary>ومن المتوقع أن, وكان من المتوقع أن: what is expected by nobody in particular.</summary>
    private bool Expected(int cue, Claim claim) =>
        paragraph[cue - 1] is "ومن" && paragraph[cue + 1] == "ان" && cue + 4 < paragraph.SentenceEnd(cue) && drafts.Around(cue) is null && !paragraph.Quoted(cue)
        && Add(cue, claim, new Complement(cue + 1, cue + 2, null, ComplementKind.Clause, "ان"), Speaker.Hidden(paragraph.Tokens[cue].Span));

    /// <summary>تهديد الحكومة بمقاطعة …: its author stands between.</summary>
    private bool Threat(int cue, Claim claim) => paragraph.MentionAt(cue + 1) is { Kind: not MentionKind.Other } && Author(cue + 1, cue) is { } author && With(author.End) is { } content && Add(cue, claim, content, author.Speaker);

    /// <summary>انتقاد السفارة لظروف …, إدانة المجلس لـ…: whom or what its author is for or against.</summary>
    private bool Stance(int cue, Claim claim)
    {
        if (paragraph.MentionAt(cue + 1) is not { Kind: not MentionKind.Other } && !(paragraph.IsDefinite(cue + 1) && (SpeakerPhrase.IsTitleLike(paragraph[cue + 1]) || Institutions.Is(paragraph[cue + 1])) || PersonPattern.IsTitle(paragraph[cue + 1])) || Author(cue + 1, cue) is not { } author) return false;
        var at = author.End;
        if (paragraph[at] is "ل" or "لـ") return at + 2 < paragraph.SentenceEnd(cue) && Add(cue, claim, new Complement(at, at + 1, null, ComplementKind.Preposition, "claim"), author.Speaker);
        return SpeakerPhrase.IsJoinedPreposition(paragraph, at) && paragraph[at][0] == 'ل' && Add(cue, claim, new Complement(at, at, null, ComplementKind.Preposition, "claim"), author.Speaker);
    }

    /// <summary>تظاهر الآلاف تنديدا ب, خرجوا للمطالبة ب: what the crowd asks for or is against.</summary>
    private bool Protest(int cue, Claim claim) =>
        (paragraph[cue].EndsWith('ا') || paragraph[cue].StartsWith("لل", StringComparison.Ordinal)) && With(cue + 1) is { } content && drafts.Around(cue) is null
        && (drafts.LastInSentence(cue)?.Speaker ?? subjects.Sentences.Of(cue) ?? Speaker.Hidden(paragraph.Tokens[cue].Span)) is { } speaker && Add(cue, claim, content, speaker with { Span = null, Unnamed = speaker.Unnamed || speaker.Entity is null && speaker.Role is not LinkRole.Person });

    /// <summary>حكم عليه بتهمة الفساد, أوقف بتهم عدة: what somebody is held for; the accuser is whoever spoke in the sentence.</summary>
    private bool Crime(int cue, Claim claim)
    {
        var from = cue + 1;
        if (from >= paragraph.SentenceEnd(cue) || paragraph[from] is "عده" or "مختلفه" || paragraph.MentionAt(from) is { Kind: not MentionKind.Other } || !paragraph.IsWord(from) && paragraph.OpensQuotation(from) is null || drafts.Around(cue) is { Direct: true }) return false;
        var complement = paragraph.OpensQuotation(from) is { } quotation && quotation.Close >= paragraph.SentenceEnd(cue) - 2 ? new Complement(from, from + 1, quotation, ComplementKind.Object, "claim") : new Complement(from, from, null, ComplementKind.Object, "claim");
        return Add(cue, claim, complement, drafts.LastInSentence(cue) is { Nested: false, IsPhrase: false } said ? said.Speaker with { Span = null } : Speaker.Hidden(paragraph.Tokens[cue].Span));
    }

    /// <summary>بحجة أن, بذريعة «…»: the claim is that of the sentence's subject.</summary>
    private bool Pretext(int cue, Claim claim)
    {
        var from = Complement.OpensClause(paragraph[cue + 1]) ? cue + 2 : cue + 1;
        if (from >= paragraph.SentenceEnd(cue) || !paragraph.IsWord(from) && paragraph.OpensQuotation(from) is null) return false;
        var quotation = paragraph.OpensQuotation(from);
        var complement = new Complement(cue + 1, quotation is null ? from : from + 1, quotation, from == cue + 1 ? ComplementKind.Object : ComplementKind.Clause, "claim");
        var speaker = drafts.LastInSentence(cue)?.Speaker ?? subjects.Sentences.OfClause(cue) ?? (subjects.Sentences.Of(cue) is { } subject && (subject.Entity is not null || subject.Name.Count(c => c == ' ') < 3) ? subject : null) ?? Speaker.Hidden(paragraph.Tokens[cue].Span);
        return Add(cue, claim, complement, speaker with { Span = null });
    }

    private (Speaker Speaker, int End)? Author(int from, int cue)
    {
        var limit = Math.Min(paragraph.SentenceEnd(cue), from + 10);
        var end = SpeakerPhrase.End(paragraph, from, limit, tight: true);
        return end > from && !SubjectAgreement.IsThing(paragraph, from) && resolver.Named(paragraph, from, end, null) is { } speaker ? (speaker, end) : null;
    }

    private Complement? Behind(int from, int cue, bool to)
    {
        for (var i = from; i < Math.Min(paragraph.SentenceEnd(cue) - 1, from + Reach); i++)
        {
            if (With(i) is { } with) return with;
            if (i == from && paragraph.IsComma(i)) continue; // دعوة الرئيس، فلان، إلى
            if (to && complements.IsLetterCall(i)) return new Complement(i, i, null, ComplementKind.Preposition, "ل");
            if (to && paragraph[i] == "الي") return new Complement(i, i + 1, null, ComplementKind.Preposition, "إلى");
            if (!paragraph.IsWord(i) || lexicon.Form(paragraph[i]) is not null || paragraph[i] is "في" or "من" or "علي" or "عن") return null;
        }
        return null;
    }

    /// <summary>The noun or clause that ب leads in at a token; null when it does not.</summary>
    private Complement? With(int at)
    {
        if (paragraph.OpensQuotation(at) is { Length: > 1 } && complements.IsWith(at + 1)) return new Complement(at, at, null, ComplementKind.Preposition, "claim"); // متهم "بالاتصال …"
        if (at + 1 >= paragraph.Tokens.Count || !complements.IsWith(at) && !(paragraph[at].StartsWith("بان", StringComparison.Ordinal) && Complement.OpensClause(paragraph[at]))) return null;
        if (Complement.OpensClause(paragraph[at])) return new Complement(at, at + 1, null, ComplementKind.Clause, paragraph[at]);
        var from = paragraph[at] is "ب" or "بـ" ? at + 1 : at;
        if (paragraph.OpensQuotation(from) is { } quotation) return new Complement(at, from + 1, quotation, ComplementKind.Preposition, "ب");
        return new Complement(from, from, null, ComplementKind.Preposition, from == at ? "ب" : "claim");
    }

    private bool Add(int cue, Claim claim, Complement complement, Speaker speaker) =>
        drafts.Add(cue, paragraph.Tokens[cue].Span, new ReportingVerb(paragraph[cue], claim.Act, false, Complements.With), "claim " + claim.Frame + " " + complement.How, complement, speaker, [], [], aside: true);
}
