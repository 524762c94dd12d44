using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds the complement of a reporting verb: what introduces the words that were said.</summary>
internal sealed class ComplementFinder(SpeechParagraph paragraph, SpeechLexicon lexicon)
{
    private const int Farthest = 50;

    /// <summary>The complement of a verb by a mark, a clause or its preposition; null when only an object can follow.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">The verb's form.</param>
    public Complement? Find(int cue, VerbForm form)
    {
        var end = Math.Min(paragraph.SentenceEnd(cue), cue + Farthest);
        var wanted = form.Verb.Complements;
        Complement? weak = null;
        Complement? called = null;
        var titled = TitledName.End(paragraph, cue + 1, end);
        for (var i = cue + 1; i < end; i++)
        {
            if (i > cue + 2 && Subordinate(i, end) is var past && past > i) { i = past - 1; continue; }
            if (Skipped(i, end, cue) is var behind && behind > i) { i = behind - 1; continue; }
            if (paragraph[i] == ":" && Speaks(wanted) && paragraph.Tokens[i - 1].Kind != TokenKind.Number) return weak is { Kind: ComplementKind.Preposition } && i - weak.Content > 3 && paragraph.OpensQuotation(i + 1) is null ? weak : Colon(i);
            if (paragraph.OpensQuotation(i) is { } quotation)
            {
                if (i > cue + 2 && Speaks(wanted) && Asked(cue, quotation, end) || IsName(quotation, cue) || (quotation.Length <= 5 && i > cue + 1 && Speaks(wanted) && ClauseBehind(quotation.Close + 1, end))) { i = Math.Min(quotation.Close, end - 1); continue; }
                if (quotation.Length <= 4 && i > cue + 2 && paragraph[i - 1] is "و" && Speaks(wanted) && Enumerable.Range(quotation.Close + 1, Math.Max(0, Math.Min(end - quotation.Close - 2, 20))).Any(k => paragraph[k] is "الي" or "علي" or "من" && Complement.OpensClause(paragraph[k + 1]))) { i = Math.Min(quotation.Close, end - 1); continue; }
                if (!Speaks(wanted) && !(wanted.HasFlag(Complements.Object) && form.HasObject)) { i = Math.Min(quotation.Close, end - 1); continue; }
                if (weak is null && wanted.HasFlag(Complements.With) && quotation.Length <= 3 && paragraph[i + 1] is ['ب', _, _, ..] && paragraph.IsWord(quotation.Close + 1)) return new Complement(i, i, null, ComplementKind.Preposition, "\""); // هدد "بالانسحاب" من الاتفاق
                return form.Verb.Lemma == "ابلغ" ? Quoted(quotation) : weak ?? Quoted(quotation);
            }
            if (i > cue + 1 && paragraph[i] is "ان" && paragraph[i - 1] is "الا" or "غير" or "بيد") break;
            if (Complement.OpensClause(paragraph[i]) && paragraph.MentionAt(i) is not { Kind: MentionKind.Person or MentionKind.Outlet } && (i == cue + 1 || !IsSubordinate(paragraph[i - 1]) || paragraph[i - 1] == "بعد" && paragraph[i - 2] == "فيما") && TakesClause(wanted, i, cue) && i + 1 < paragraph.SentenceEnd(cue))
            {
                if (OfNoun(i, cue)) continue;
                if (weak is not null && form.Verb.Lemma != "ابلغ" && i - weak.Marker > 2 && paragraph[i - 1] != paragraph[weak.Marker]) return weak; // شدد المشرفون على الحفل على أن
                var marker = i > cue + 1 && paragraph[i - 1] is "الي" or "علي" or "من" or "عن" or "في" ? i - 1 : i;
                var content = i + 1 < end && paragraph[i + 1] == ":" ? i + 2 : i + 1;
                return new Complement(marker, content, Whole(content, paragraph.SentenceEnd(cue)), ComplementKind.Clause, paragraph[i]);
            }
            if (IsOfTitle(i)) continue;
            if (weak is null && i >= titled && !(form.Verb.Lemma == "ابلغ" && (WordClass.Day | WordClass.Span).Has(paragraph[i].TrimStart('ب'))) && Preposition(i, wanted) is { } preposition && i + 1 < paragraph.SentenceEnd(cue)) weak = new Complement(i, preposition == "ب" && paragraph[i].Length > 2 ? i : i + 1, null, ComplementKind.Preposition, preposition);
            if (form.Verb.Lemma == "دعا" && IsLetterCall(i) && (called is null || !SubjectAgreement.IsAction(paragraph[called.Content][1..]))) called = new Complement(i, i, null, ComplementKind.Preposition, "ل");
            if (i > cue + 1 && EndsSearch(i, weak is not null)) break;
        }
        return weak ?? called;
    }

    /// <summary>غرد الوزير، بعد أن اعترفت إسرائيل بأنها …، أن: past a clause of time with a report of its own.</summary>
    private int Subordinate(int at, int end)
    {
        if (paragraph.MentionAt(at) is not null || !(paragraph[at - 1] is "بعدما" or "عندما" or "قبلما" || paragraph[at - 1] == "ان" && paragraph[at - 2] is "بعد" or "قبل" or "منذ") || lexicon.Form(paragraph[at]) is not { Participle: false, HasObject: false }) return at;
        var clause = false;
        for (var i = at + 1; i < end; i++)
        {
            clause |= Complement.OpensClause(paragraph[i]);
            if (clause && paragraph.IsComma(i)) return i + 1;
        }
        return at;
    }

    /// <summary>قال الوزير، بعد أيام على إعلان الرئيس أنه سيأتي، «…»: the clause belongs to the noun of an adverbial, and the verb's quotation still comes.</summary>
    private bool OfNoun(int clause, int cue)
    {
        for (var i = clause - 1; i > Math.Max(cue + 2, clause - 7); i--)
        {
            if (paragraph.MentionAt(i) is not null || lexicon.Noun(paragraph[i]) is not { HasOwner: false } || !(paragraph[i - 1] is "علي" or "بعد" or "عقب" or "اثر" or "منذ" or "قبل" or "رغم" or "مع")) continue;
            for (var k = clause + 1; k < Math.Min(paragraph.SentenceEnd(cue), clause + Farthest); k++) if (paragraph.OpensQuotation(k) is { Length: > 3 }) return true;
            return false;
        }
        return false;
    }

    /// <summary>Words whose أن is their own: بعد أن, يمكن أن, من شأنه أن.</summary>
    private static bool IsSubordinate(string word) => WordClass.Own.Has(word);

    private static bool Speaks(Complements wanted) => wanted.HasFlag(Complements.Clause);

    private bool TakesClause(Complements wanted, int at, int cue) =>
        Speaks(wanted) || paragraph[at].StartsWith("بان", StringComparison.Ordinal) && wanted.HasFlag(Complements.With) || (paragraph[at - 1] is "عن" or "من" or "علي" or "الي" or "في" && at - cue < 14);

    /// <summary>Past a parenthesis or a clause about the subject: (…), - … -, ، الذي …،.</summary>
    private int Skipped(int at, int end, int cue)
    {
        if (paragraph[at] == "(") return Past(at, end, token => paragraph[token] == ")", 12);
        if (paragraph.IsDash(at) && at > cue) return Past(at, end, paragraph.IsDash, 25);
        if (paragraph.IsComma(at) && paragraph.Is(at + 1, WordClass.Relative)) return Past(at, end, t => paragraph.IsComma(t) && t > at + 2, 30) is var behind && behind > at ? behind : at;
        return at;
    }

    private int Past(int at, int end, Func<int, bool> closes, int farthest)
    {
        for (var i = at + 1; i < end && i <= at + farthest; i++)
        {
            if (paragraph[i] == ":" || paragraph.OpensQuotation(i) is { Length: > 5 }) return at;
            if (closes(i)) return paragraph.IsComma(i) && Complement.OpensClause(paragraph[i + 1]) ? i : i + 1;
        }
        return at;
    }

    /// <summary>المبعوث الخاص إلى سوريا ستيفان دي ميستورا: a preposition of the office before a name.</summary>
    private bool IsOfTitle(int at)
    {
        if (!(paragraph[at] is "الي" or "علي" or "في" or "من") || paragraph.MentionAt(at + 1) is not { Kind: MentionKind.Place } place || paragraph.HasJoinedParticle(at + 1)) return false;
        var behind = at + 1;
        while (paragraph.MentionAt(behind) == place) behind++;
        return paragraph.MentionAt(behind) is { Kind: MentionKind.Person } && !paragraph.HasJoinedParticle(behind);
    }

    /// <summary>What ends the search: another finite cue with و, a participle once something is found, words that open another clause.</summary>
    private bool EndsSearch(int at, bool found)
    {
        if (paragraph[at] is "وذلك" or "مما" && paragraph.IsComma(at - 1)) return true;
        if (paragraph.MentionAt(at) is not null || paragraph.Quoted(at) || lexicon.Form(paragraph[at]) is not { } form) return false;
        if (paragraph[at - 1] is "وهو" or "وهي" or "وهم" && !form.Participle) return true;
        if (form.Participle) return paragraph[at] is not ("قايلا" or "قايله") && (paragraph.IsComma(at - 1) || (found && paragraph[at][^1] == 'ا')) || found && paragraph[at] is "قايلا" or "قايله";
        if (!lexicon.IsJoined(paragraph[at]) && !paragraph.Is(at, WordClass.NounVerb) && !form.Verb.Complements.HasFlag(Complements.Strong) && !paragraph.Is(at - 1, WordClass.Relative) && (paragraph[at + 1] is "فيه" or "فيها" || Complement.OpensClause(paragraph[at + 1]))) return true; // تقريرا قالت فيه إن
        if (lexicon.IsJoined(paragraph[at]) && paragraph.IsComma(at - 1) && form.Verb.Complements.HasFlag(Complements.Clause) && HasClause(at)) return true; // أعلن كذا، وذكر النادي أن
        return lexicon.IsJoined(paragraph[at]) && !WordClass.NounVerb.Has(paragraph[at][1..]) && !form.Verb.Complements.HasFlag(Complements.Strong) || (paragraph[at - 1] is "فيما" or "بينما" or "حيث" || paragraph[at - 1] is "حين" && paragraph[at - 2] == "في" || paragraph[at - 1] is "كما" && found) && (!paragraph.Is(at, WordClass.NounVerb));
    }

    /// <summary>Whether a clause or a colon follows a verb within the words for its subject.</summary>
    private bool HasClause(int at)
    {
        for (var i = at + 1; i < Math.Min(paragraph.SentenceEnd(at), at + 8); i++)
        {
            if (Complement.OpensClause(paragraph[i]) || paragraph[i] == ":") return true;
            if (!paragraph.IsWord(i)) return false;
        }
        return false;
    }

    /// <summary>Whether a quotation only holds a name: تنظيم «…», «حماس» أن, قال «فلان»:.</summary>
    public bool IsName(Quotation quotation, int cue)
    {
        if (quotation.Close >= paragraph.Tokens.Count) return false;
        var next = paragraph[quotation.Close + 1];
        if (quotation.Length <= 5 && quotation.Open > cue + 1 && paragraph.MentionAt(quotation.Open + 1) is { Kind: MentionKind.Outlet }) return true;
        if (quotation.Length <= 6 && quotation.Open > cue + 1 && IsNameKind(paragraph[quotation.Open - 1])) return true;
        if (quotation.Length <= 5 && quotation.Open == cue + 1 && (next is ":" || Complement.OpensClause(next))) return true;
        if (quotation.Length <= 3 && quotation.Open > cue + 1 && next is not ("." or "،" or "," or "؛" or "") && !paragraph.IsWord(quotation.Close + 1)) return true;
        if (quotation.Length <= 3 && quotation.Open > cue + 1 && (Complement.OpensClause(next) || paragraph[quotation.Open - 1] is "ل" or "لـ" or "مع" or "ب" or "في" or "علي" or "من")) return true;
        if (quotation.Length is > 1 and <= 5 && quotation.Open == cue + 1 && paragraph.IsWord(quotation.Close + 1) && (IsNameKind(paragraph[quotation.Open + 1]) || paragraph.MentionAt(quotation.Open + 1) is { Kind: MentionKind.Organisation or MentionKind.Outlet })) return true;
        return quotation.Length <= 1 && paragraph.MentionAt(quotation.Open + 1) is not null;
    }

    /// <summary>قال فلان ردا على سؤال عما إذا كان «…»، إن: the words in marks are of the question.</summary>
    private bool Asked(int cue, Quotation quotation, int end)
    {
        if (!Enumerable.Range(cue + 1, quotation.Open - cue - 1).Any(i => paragraph[i] is "ردا" && paragraph[i + 1] == "علي")) return false;
        for (var i = quotation.Close + 1; i < end - 2; i++) if (paragraph.IsComma(i) && (Complement.OpensClause(paragraph[i + 1]) || lexicon.Form(paragraph[i + 1]) is { Participle: true })) return true;
        return false;
    }

    /// <summary>Whether the verb's clause still comes behind a short quotation, which then only names somebody: جماعة "الخوذ البيضاء"، فلان، إن.</summary>
    private bool ClauseBehind(int from, int end)
    {
        for (var i = from; i < end && i < from + 14; i++)
        {
            if (Complement.OpensClause(paragraph[i])) return !IsSubordinate(paragraph[i - 1]) && paragraph[i - 1] is not ("الا" or "غير");
            if (paragraph.OpensQuotation(i) is not null || paragraph[i] is ":" or "." || (paragraph.MentionAt(i) is null && lexicon.Form(paragraph[i]) is not null)) return false;
        }
        return false;
    }

    private static bool IsNameKind(string word)
    {
        foreach (var reading in Clitics.Readings(word)) if (WordClass.NameKind.Has(reading.Stem)) return true;
        return false;
    }

    private Complement? Colon(int colon)
    {
        var first = colon + 1;
        if (first < paragraph.Tokens.Count && Complement.OpensClause(paragraph[first]) && first + 1 < paragraph.Tokens.Count) first++;
        if (first >= paragraph.Tokens.Count) return null;
        if (paragraph[first] == "(" && paragraph[first + 1] == "(") first++;
        if (paragraph.OpensQuotation(first) is { } quotation && !(quotation.Length <= 3 && paragraph.IsWord(quotation.Close + 1) && lexicon.Form(paragraph[quotation.Close + 1]) is null && lexicon.Phrase(paragraph[quotation.Close + 1]) is null)) return new Complement(colon, first + 1, quotation, ComplementKind.Colon, ":\"");
        return new Complement(colon, first, null, first == colon + 1 ? ComplementKind.Colon : ComplementKind.Clause, ":");
    }

    /// <summary>أعلن الحزب "التعليق المؤقت" لأنشطته: words in marks of which a noun phrase outside them goes on.</summary>
    public bool GoesOn(Quotation quotation) => quotation.Length is > 1 and <= 12 && paragraph.IsWord(quotation.Close + 1) && (paragraph.IsJoinedPreposition(quotation.Close + 1) && paragraph[quotation.Close + 1][0] == 'ل' || paragraph[quotation.Close + 1] is "بسبب" or "ضد" or "من" or "علي");

    /// <summary>دعا لتطبيق المبادرة, للكشف عن الأمر, لمسيرة سلمية: ل before what one calls for, not before those whom one calls on.</summary>
    public bool IsLetterCall(int at) => paragraph[at].Length > 4 && paragraph[at][0] == 'ل' && paragraph.MentionAt(at) is null && at + 1 < paragraph.SentenceEnd(at) && paragraph.IsWord(at + 1)
        && (SubjectAgreement.IsAction(paragraph[at][1..]) || paragraph.IsJoinedPreposition(at) && !paragraph.Is(at, WordClass.Stop) && lexicon.Source(paragraph[at]) is null && !Institutions.Is(paragraph[at][(paragraph[at].StartsWith("لل", StringComparison.Ordinal) ? 2 : 1)..]) && paragraph[at][1] != 'ي' && !paragraph[at].EndsWith("ين", StringComparison.Ordinal) && !SpeakerPhrase.IsTitleLike(paragraph[at][1..]));

    private static Complement Quoted(Quotation quotation) => new(quotation.Open, quotation.Open + 1, quotation, ComplementKind.Quotation, "\"");

    /// <summary>The quotation that all of a clause is.</summary>
    public Quotation? Whole(int first, int end) =>
        paragraph.OpensQuotation(first) is { Length: >= 2 } quotation && !(quotation.Length <= 3 && paragraph.IsComma(quotation.Close + 1) && quotation.Close < end - 6 && paragraph.IsDefinite(quotation.Close + 2)) && !(paragraph.IsComma(quotation.Close + 1) && (paragraph[quotation.Close + 2] is "وان" or "وانه" or "وانها" || paragraph[quotation.Close + 2] is "و")) && (quotation.Close >= end - 2 || paragraph[quotation.Close + 1] is "." or "،" or "," or "؛" || lexicon.Form(paragraph[quotation.Close + 1]) is { Participle: true } || lexicon.Phrase(paragraph[quotation.Close + 1]) is not null) ? quotation : null;

    /// <summary>Whether ب leads in what somebody asks for, is accused of or speaks of at a token.</summary>
    public bool IsWith(int at) => Preposition(at, Complements.With) is not null;

    /// <summary>The preposition at a token that leads in what is said, of those that a cue takes; null when none does.</summary>
    public string? Preposition(int at, Complements wanted)
    {
        var (word, next) = (paragraph[at], paragraph[at + 1]);
        switch (word)
        {
            case "الي": return wanted.HasFlag(Complements.To) && next is not ("ذلك" or "جانب" or "وسايل" or "الصحفيين" or "الصحافيين") && paragraph.MentionAt(at + 1)?.Kind != MentionKind.Outlet ? "إلى" : null;
            case "علي": return wanted.HasFlag(Complements.On) && !SpeakerPhrase.IsNameAli(paragraph, at) && next is not ("حسابه" or "حسابها" or "صفحته" or "هامش" or "تويتر" or "فيسبوك" or "موقع" or "لسان" or "حد" or "موقعه" or "موقعها" or "مسامع" or "قناه" or "شاشه" or "منصه") ? "على" : null;
            case "من": return wanted.HasFlag(Complements.Of) && paragraph[at - 1] is not ("كل" or "عدد" or "كثير" or "بعض" or "احد" or "اي") && next is not ("جانبه" or "جهته" or "جهتها" or "جانبها" or "جديد" or "جهه" or "خلال" or "قبل") ? "من" : null;
            case "عن": return wanted.HasFlag(Complements.About) && next is not "عمر" && !(paragraph[at - 1] is "نيابه" or "ونيابه" or "بالنيابه") && !(paragraph.Is(at - 1, WordClass.Silence) && paragraph.Is(at - 1, WordClass.Withheld)) ? "عن" : null; // باسمه ونيابة عن, طلب عدم الكشف عن
            case "في": return wanted.HasFlag(Complements.In) && !SpeakerPhrase.IsOccasion(next is "هذا" or "هذه" ? paragraph[at + 2] : next) ? "في" : null;
            case "ب" or "بـ": return wanted.HasFlag(Complements.With) ? "ب" : null;
        }
        if (wanted.HasFlag(Complements.To) && !wanted.HasFlag(Complements.With) && word.StartsWith("لل", StringComparison.Ordinal) && word.Length > 5 && paragraph.MentionAt(at) is null && word is not ("للصحفيين" or "للصحافيين" or "للاعلام") && SpeechLexicon.Shipped.Source(word) is null && at > 1 && paragraph.IsWord(at - 1) && !PersonPattern.IsTitle(paragraph[at - 1])) return LetterTo(at);
        if (wanted.HasFlag(Complements.With) && word is "بشن" or "بضم" or "بسن") return "ب";
        if (!wanted.HasFlag(Complements.With) || word.Length < 4 && word != "بما" || word[0] != 'ب' || paragraph.MentionAt(at) is { } mention && mention.Span.Start == paragraph.Tokens[at].Span.Start) return null;
        if (word == "بما" && lexicon.Form(next) is null && next is not ("في" or "فيها" or "فيه" or "ان" or "انه" or "انها" or "فيهم" or "لا" or "يعادل" or "يزيد")) return "ب";
        if (word == "بما" && lexicon.Form(next) is { HasObject: true }) return "ب";
        if (word == "بما") return null;
        if (WordClass.AroundSpeech.Has(word) || StopWords.Contains(word) && !word.StartsWith("بال", StringComparison.Ordinal) || lexicon.Phrase(word) is not null || word is "باسم" or "بالقول" or "بقوله" or "بشان" or "بيان" or "بعدما" || word is "بن" or "بند" or "بنك" or "بنت" or "بني" or "بناء" or "بنود" or "بنوك" or "بنات" or "بنيه" or "بنفسه" or "بنفسها" or "بذلك" or "بهذا") return null;
        return lexicon.Source(word) is not null && lexicon.Source(word[1..]) is null || PersonPattern.IsTitle(word) ? null : IsRoot(word) ? null : "ب";
    }

    /// <summary>دعا زملاءه للتصويت: ل stands for إلى before an action, which often has the form of تفعيل or of a verb with ا before its end.</summary>
    private string? LetterTo(int at) => paragraph[at].Length is >= 6 and <= 8 && paragraph[at][2] == 'ت' ? "ب" : null;

    /// <summary>Whether the ب is of the word itself: برلمان, بلدية.</summary>
    private static bool IsRoot(string word)
    {
        if (word.StartsWith("بال", StringComparison.Ordinal)) return false;
        var (whole, rest) = (Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word)), Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word[1..])));
        return whole + 0.5f < rest;
    }
}
