using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds how far the words reach that name a speaker: a name with its titles, or a head noun with what belongs to it.</summary>
/// <remarks>
/// Loose, where the complement of the verb is known and everything up to it that is no adverbial can belong to the name; tight,
/// where the verb's object may follow at once (نفى البيت الأبيض | وجود خطط) and the name ends with its first definite noun and
/// the adjectives of that.
/// </remarks>
internal static class SpeakerPhrase
{
    private const int Longest = 28;

    /// <summary>The token behind the phrase; the same token when nothing there names a speaker.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token.</param>
    /// <param name="limit">The token at which the complement begins, or the sentence ends.</param>
    /// <param name="tight">Whether an object may follow at once.</param>
    public static int End(SpeechParagraph paragraph, int from, int limit, bool tight = false)
    {
        var last = Math.Min(limit, from + Longest);
        if (from >= last) return from;
        if (paragraph.OpensQuotation(from) is { Length: <= 6 } quoted && quoted.Close < last) return Trimmed(paragraph, from, Continue(paragraph, from, quoted.Close + 1, last, tight, person: true));
        if (paragraph[from] == "(" && Closing(paragraph, from, last, ")") is var bracket && bracket > from + 2 && bracket <= from + 6 && Preposition(paragraph, from + 1) is null && !IsStop(paragraph, from + 1)) return Trimmed(paragraph, from, Continue(paragraph, from, bracket, last, tight, person: true));
        if (!paragraph.IsWord(from) && paragraph.Tokens[from].Kind != TokenKind.Number) return from;
        if (Preposition(paragraph, from) is not null && (paragraph.MentionAt(from) is null || paragraph.HasJoinedParticle(from))) return from;
        if (paragraph.MentionAt(from) is null && (IsStop(paragraph, from) || IsPossessedThing(paragraph, from) || IsJoinedPreposition(paragraph, from))) return from;
        if (paragraph.MentionAt(from) is { Kind: MentionKind.Outlet or MentionKind.Place } && paragraph.HasJoinedParticle(from) && paragraph[from][0] is 'ل' or 'ب' && paragraph.HasJoinedParticle(from)) return from;
        var titled = TitledName.End(paragraph, from, last);
        return Trimmed(paragraph, from, titled > from ? Continue(paragraph, from, titled, last, tight, person: true) : Continue(paragraph, from, from, last, tight, person: false));
    }

    private static int Trimmed(SpeechParagraph paragraph, int from, int at)
    {
        while (at > from && paragraph.Tokens[at - 1].Kind == TokenKind.Punctuation && paragraph[at - 1] is not (")" or "\"" or "»" or "”")) at--;
        return at;
    }

    private static int Continue(SpeechParagraph paragraph, int from, int at, int last, bool tight, bool person)
    {
        var definite = person;
        while (at < last)
        {
            var word = paragraph[at];
            if (paragraph.MentionAt(at) is { } mention && paragraph.StartsMention(at) && mention.Kind != MentionKind.Other)
            {
                if (mention.Kind == MentionKind.Place && PhraseBounds.IsObject(paragraph, from, at, definite)) break;
                if (at > from && mention.Span.Start > paragraph.Tokens[at].Span.Start && word[0] is 'ل' or 'ب' && (mention.Kind == MentionKind.Outlet || person) && paragraph[at - 1] is not ("مراسل" or "مراسله" or "مراسلون" or "مصور")) break;
                if (at > from && ((tight && definite && !Joins(paragraph, at)) || (person && !Joins(paragraph, at) && paragraph[at - 1] is not ("،" or "," or "/")))) break;
                while (at < last && paragraph.MentionAt(at) == mention) at++;
                definite = true;
                if (mention.Kind == MentionKind.Person && !mention.Text.Contains(' ', StringComparison.Ordinal) && !tight) while (at < last && IsFurtherName(paragraph, at)) at++;
                person |= mention.Kind == MentionKind.Person;
                continue;
            }
            if (paragraph.Tokens[at].Kind == TokenKind.Punctuation)
            {
                var behind = BehindMark(paragraph, from, at, last, tight && (definite || SpeechLexicon.Shipped.Source(paragraph[from]) == "unnamed"));
                if (behind <= at) break;
                definite |= paragraph.OpensQuotation(at) is not null && at == from + 1; // تنظيم «كذا» | مسؤوليته
                at = behind;
                continue;
            }
            if (at > from && Preposition(paragraph, at) is { } kind)
            {
                if (PhraseBounds.IsAside(paragraph, from, at)) break;
                if (person && kind == "من" && at + 2 < last && Institutions.Is(paragraph[at + 1]) && !paragraph.IsDefinite(at + 1)) { (at, definite, person) = (at + 2, false, false); continue; } // فلان من حزب كذا
                var next = paragraph.Tokens.Count > at + 1 && at + 1 < last && Holds(paragraph, from, at, kind, person) ? at + (kind == "ب" && !(BodyComplements.Contains(word) && word[1] != 'ل' && at + 1 < last && paragraph.IsDefinite(at + 1)) ? 1 : 2) : at; // لكرة القدم
                if (next == at) break;
                at = next;
                definite = true;
                continue;
            }
            if (word is "غير" && at == from + 1 && SpeechLexicon.Shipped.Source(paragraph[from]) is "document" or "vague" && at + 1 < last && !paragraph.IsDefinite(at + 1) && IsNisba(paragraph[at + 1])) { at += 2; definite = true; continue; }
            if (at > from && definite && word is "هذا" or "هذه" or "ذلك" or "تلك" or "مثل") break; // الشركة هذا الأسبوع, الوزير هذه التهم
            if (at > from && Complement.OpensClause(paragraph[at + 1]) && at > from && paragraph.MentionAt(at) is null && SpeechLexicon.Shipped.Form(word) is { Participle: false } && !paragraph.IsDefinite(at)) break; // لخبراء | أفاد بأن
            if (at > from && (IsStop(paragraph, at) || IsAccusative(paragraph, at) || IsImperfect(paragraph, at) || PhraseBounds.IsFinite(paragraph, at) || PhraseBounds.IsAside(paragraph, from, at) || PhraseBounds.IsObject(paragraph, from, at, definite))) break;
            if (at > from + 1 && paragraph.IsDefinite(at) && IsNisba(paragraph[at - 1]) && !paragraph.IsDefinite(at - 1) && SpeechLexicon.Shipped.Source(paragraph[from]) == "unnamed" && SourceSense.IsVerbalNoun(paragraph, at)) break; // مصدر رسمي | التوصل إلى
            if (person && !Joins(paragraph, at) && !IsTitleLike(word) && !(paragraph.IsDefinite(at) && IsNisba(word) && !tight)) break;
            if (tight && at > from && SubjectAgreement.IsActionNoun(word) || at > from && (tight || SpeechLexicon.Shipped.Source(word) == "document" || WordClass.Message.Has(word)) && EndsLoneName(paragraph, from, at)) break;
            if (tight && at > from && !definite && word.StartsWith("ال", StringComparison.Ordinal) && paragraph[at - 1].EndsWith("ون", StringComparison.Ordinal) && !paragraph.IsDefinite(at - 1)) break; // ناشطون | القانون
            if (tight && definite && !IsAdjective(paragraph, at) && word is not "باسم" && !(IsRareName(paragraph, at) && (paragraph.Is(from, WordClass.Generic) || IsTitleLike(paragraph[from]) || paragraph.IsDefinite(from) && IsNisba(paragraph[from])))) break;
            if (word is "باسم") { at++; definite = false; person = false; continue; }
            if (at > from && Joins(paragraph, at)) (definite, person) = (paragraph.IsDefinite(at), false);
            definite |= paragraph.IsDefinite(at) || word is "احدهم" or "احدها" or "احداهن" or "احداها" or "بعضهم" or "بعضها" or "هولاء";
            at++;
        }
        return at;
    }

    /// <summary>A preposition at a token: في, من, على, عن, لدى, ب or ل joined; null when it is none.</summary>
    private static string? Preposition(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word is "ل" or "لـ" or "ب" or "بـ") return "ل";
        if (word is "في" or "من" or "عن" or "لدي" or "الي" || (word is "علي" && !IsNameAli(paragraph, at))) return word;
        return IsJoinedPreposition(paragraph, at) ? "ب" : null;
    }

    /// <summary>Whether what a preposition leads in belongs to the name: مصدر في الرئاسة, السفير لدى, المشرف على, مدير التعليم بجدة.</summary>
    private static bool Holds(SpeechParagraph paragraph, int from, int at, string preposition, bool person)
    {
        var next = paragraph[at + 1];
        if (person && preposition is "من" && paragraph.MentionAt(at - 1) is { Kind: MentionKind.Person } && next is "حزب" or "حركه" or "جامعه" or "منظمه" or "معهد" or "مركز" or "كتله" or "جماعه" or "موسسه") return true; // فلان من حزب كذا
        if (person && preposition is not "لدي") return false;
        return preposition switch
        {
            "في" => !IsPossessedThing(paragraph, at + 1) && next is not ("معظم" or "الاونه" or "غضون" or "بدايه" or "نهايه" or "مستهل" or "ختام") && next is not ("ذلك" or "هذا" or "هذه" or "تلك") && !IsOccasion(next) && paragraph.IsWord(at + 1) && !IsStop(paragraph, at + 1),
            "من" => !(at == from + 1 && paragraph.IsDefinite(from) && paragraph[from] is not ("العديد" or "الكثير" or "الالاف" or "المييات" or "العشرات" or "المزيد" or "البعض" or "الغالبيه" or "الاف" or "القليل" or "الملايين" or "القريبين" or "المقربين" or "المقربون")) && next is not ("دون" or "ان" or "انه" or "انها" or "خلال" or "جانبه" or "جهته" or "جهتها" or "جانبها" or "قبل" or "اجل" or "ثم") && paragraph[from] is not ("مكتسبات" or "عملا") && !PersonPattern.IsTitle(paragraph[from]),
            "علي" or "عن" => paragraph[at - 1] is "المشرف" or "المسوول" or "المسوولين" or "المسوولون" or "مشرف" or "مسوول" or "المسووله" or "صادر" or "ممثل" or "ممثلين" or "عضو" or "اعضاء" or "وزاره" || (paragraph[at - 1] is "العام" or "الاعلي" && paragraph[at - 2] is "المشرف" or "مشرف"),
            "لدي" => PersonPattern.IsTitle(paragraph[from]) || Clitics.WithoutConjunction(paragraph[from]) is "البعثه" or "بعثه" or "مصادر" or "مصدر",
            "ب" => paragraph[at] is not "بما" && (PersonPattern.IsTitle(paragraph[from]) || (at == from + 1 && SpeechLexicon.Shipped.Source(paragraph[from]) == "document") || IsOfficeNoun(paragraph[from]) && (paragraph[at][0] != 'ب' || paragraph[at].StartsWith("بال", StringComparison.Ordinal) || Institutions.Is(paragraph[at]) || paragraph.MentionAt(at) is not null || paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null) || BodyComplements.Contains(paragraph[at])),
            _ => false,
        };
    }

    private static readonly HashSet<string> BodyComplements = new(["للامم", "للجيش", "للحزب", "للشوون", "للامن", "للشرطه", "للحكومه", "للحركه", "للمجلس", "للدفاع", "للانباء", "للاتحاد", "للتنظيم", "للدوله", "للجمهوريه", "للبلاد", "للطاقه", "للهلال", "للصليب", "للتعاون", "للابحاث", "للدراسات", "للشركه", "للبنك", "للتنميه", "للعلاقات", "للتحالف", "للخارجيه", "للتعليم", "للاحصاء", "للارصاد", "للهجره", "للتجاره", "للعلوم", "للصحه", "للمنطقه", "للاستثمار", "للنفط", "للثقافه", "للاعلام", "للغاز", "للاغاثه", "للادارات", "للرياضه", "لحقوق", "لشوون", "لكره", "للانتخابات", "للحرس", "للبرلمان", "للكونغرس", "للمحاماه", "للادويه", "للشباب", "للاطفال", "للطفوله", "للبيية", "للاغذيه", "للبحوث", "للكهرباء", "للطيران", "لمكافحه", "لحمايه", "للعداله", "للنقل", "للسياحه", "للفضاء", "لدعم", "للشفافيه", "للنادي", "للقوات"], StringComparer.Ordinal);

    private static bool IsOfficeNoun(string word) => SpeechLexicon.Shipped.Source(word) == "unnamed" || IsTitleLike(word);

    /// <summary>Whether a word stands before or beside a person's name: a title, or a word like عضو, صاحب.</summary>
    public static bool IsTitleLike(string word) => PersonPattern.IsTitle(word) || Clitics.WithoutConjunction(word) is "مسوول" or "عضو" or "احد" or "صاحب" or "القيادي" or "قيادي" or "نجل" or "والد" or "شقيق" or "مراسل" or "مراسله" or "موسس" or "مشرف" or "المشرف" or "استاذ" or "ممثل" or "ممثله" or "نجم" or "لاعب" or "مدرب" or "ضابط" or "ابن" or "ابنه" or "زوجه" or "زوج" or "امام" or "خطيب" or "مالك" or "شريك" or "معالي" or "سعاده" or "فضيله" or "سماحه" or "سمو" or "جلاله" or "صاحبه" or "القايم" || IsTrade(word);

    /// <summary>A definite trade or kinship before a name: المخرج, الشاعر, المواطنة.</summary>
    private static bool IsTrade(string word) => word.StartsWith("ال", StringComparison.Ordinal) && Trades.Of(word);

    private static readonly WordMemory<bool> Trades = new(20_000, GivenNames.Announces);

    /// <summary>و joined to a further name or title: تيلرسون ووزير الدفاع.</summary>
    private static bool Joins(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word.Length < 4 || word[0] != 'و' || paragraph[at - 1] is "،" or ",") return false;
        if (paragraph.MentionAt(at) is { Kind: not MentionKind.Other }) return paragraph.HasJoinedParticle(at);
        return IsTitleLike(word[1..]) || (word.StartsWith("وال", StringComparison.Ordinal) && word.Length > 5) || IsCompanion(word) || SpeechLexicon.Shipped.Source(word[1..]) is not null;
    }

    /// <summary>وأسرته, وحلفاؤها, وحليفتاها: those beside a speaker who are called by whose they are.</summary>
    public static bool IsCompanion(string word) => word is ['و', .. var own] && own.TrimEnd('ا', 'م') is [.., 'ه'] folded && Companions.Contains(folded[..^1]);

    private static readonly HashSet<string> Companions = new(["اسرت", "زملاو", "حلفاو", "حليف", "حليفت", "حليفا", "حليفتا"], StringComparer.Ordinal);

    private static int BehindMark(SpeechParagraph paragraph, int from, int at, int last, bool complete)
    {
        var word = paragraph[at];
        if (paragraph.OpensQuotation(at) is { Length: <= 5 } quotation && quotation.Close < last) return complete && !(quotation.Length <= 3 && Institutions.Is(paragraph[from]) && !paragraph.IsDefinite(from) && at > from + 1) ? at : quotation.Close + 1;
        if (word == "/" && at + 1 < last || word is "%" or "٪" && at == from + 1) return at + 1;
        if (word == "#" && at + 1 < last) return at + 1;
        if (word == "." && at > from && paragraph[at - 1].Length <= 2 && at + 1 < last) return at + 1;
        if (word is "-" && at > from && at + 1 < last && !paragraph.IsDash(at)) return at + 1;
        if (paragraph.IsComma(at) && at > from && Apposition(paragraph, at, last) is var end && end > at) return end;
        if (word == "(" && Closing(paragraph, at, last, ")") is var behind && behind > at) return behind;
        return at;
    }

    /// <summary>Whether a noun behind في says where or when it was said, also with a pronoun: في تغريدته.</summary>
    public static bool IsOccasion(string word)
    {
        var bare = word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4 ? word[2..] : word;
        if (WordClass.Occasion.Has(bare) || WordClass.Occasion.Has(word)) return true;
        foreach (var suffix in (ReadOnlySpan<string>)["ها", "هم", "ه", "هما"])
        {
            if (!bare.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var stem = bare[..^suffix.Length];
            if (WordClass.Occasion.Has(stem) || (stem.EndsWith('ت') && WordClass.Occasion.Has(stem[..^1] + "ه"))) return true;
        }
        return false;
    }

    /// <summary>Whether a word ends the words that name a speaker.</summary>
    public static bool IsStop(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word is "علي" && IsNameAli(paragraph, at)) return false;
        if (IsNameVan(paragraph, at)) return false;
        if ((WordClass.Stop | WordClass.Day | WordClass.Adverb | WordClass.Relative).Has(word)) return true;
        if (word is "الاسبوع" or "الشهر" or "العام" && paragraph.Is(at + 1, WordClass.Day)) return true; // الأسبوع الماضي
        return paragraph.IsWord(at) && paragraph.MentionAt(at) is null && paragraph.Tokens[at].Span.Length > 3 && IsTanwin(paragraph, at);
    }

    /// <summary>Whether علي is the name, not the preposition: written with ي before a further name.</summary>
    public static bool IsNameAli(SpeechParagraph paragraph, int at) =>
        paragraph.MentionAt(at) is { Kind: MentionKind.Person } || (paragraph.WritesAla && paragraph.Written(at) == "علي") || (paragraph.Written(at).EndsWith('ي') && paragraph.IsWord(at + 1) && !paragraph.IsDefinite(at + 1) && !StopWords.Contains(paragraph[at + 1]) && !WordClass.AroundSpeech.Has(paragraph[at + 1]) && (paragraph.IsDefinite(at - 1) || PersonPattern.IsTitle(paragraph[at - 1])));

    /// <summary>Whether فان is part of a foreign name, not فإن: written bare before a word that is neither definite nor plain.</summary>
    public static bool IsNameVan(SpeechParagraph paragraph, int at) =>
        paragraph[at] is "فان" && paragraph.Written(at) is "فان" && paragraph.IsWord(at - 1) && paragraph.IsWord(at + 1) && !paragraph.IsDefinite(at + 1) && !StopWords.Contains(paragraph[at + 1]) && (paragraph.MentionAt(at) is not null || Stories.StemTable.Shipped.Weight(LightStemmer.Stem(paragraph[at + 1])) > KnownStem);

    /// <summary>An accusative written with its marks is an adverb or a state: سابقاً, مضيفًا.</summary>
    private static bool IsTanwin(SpeechParagraph paragraph, int at)
    {
        var span = paragraph.Tokens[at].Span;
        return paragraph.Source.AsSpan(Math.Max(span.Start, span.End - 2), Math.Min(2, span.Length)).Contains('\u064B') || (span.End < paragraph.Source.Length && paragraph.Source[span.End] == '\u064B');
    }

    private static bool IsAccusative(SpeechParagraph paragraph, int at) =>
        SpeechLexicon.Shipped.Form(paragraph[at]) is { Participle: true } form && (paragraph[at][^1] == 'ا' || (paragraph.IsComma(at - 1) && form.Gender != Gender.Masculine)) && paragraph.MentionAt(at) is null;

    /// <summary>An imperfect behind the words for a speaker, by its first letter and how usual the word is: الدراسات | تؤكد, المادة | يتضح.</summary>
    private static bool IsImperfect(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word.Length < 4 || word[0] is not ('ي' or 'ت') || paragraph.MentionAt(at) is not null || GivenNames.Has(word) || !paragraph.IsDefinite(at - 1) && paragraph.MentionAt(at - 1) is null) return false;
        if (SpeechLexicon.Shipped.Form(word) is { Participle: false, HasObject: false }) return true;
        return word[0] == 'ي' && !IsNisba(word) && !WordClass.AroundSpeech.Has(word) && !Institutions.Is(word) && SpeechLexicon.Shipped.Source(word) is null && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word)) < RareStem;
    }

    private const float RareStem = 7.5f;

    /// <summary>ل or ب joined to a word: to whom, or with what.</summary>
    public static bool IsJoinedPreposition(SpeechParagraph paragraph, int at) => paragraph.IsJoinedPreposition(at);

    /// <summary>Works out <see cref="IsJoinedPreposition"/>, which the paragraph remembers.</summary>
    public static bool FindJoinedPreposition(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word.Length < 4 || word[0] is not ('ل' or 'ب')) return false;
        if (word is "باسم" || Institutions.Noun(word) == word || WordClass.Stop.Has(word) || (word.Length <= 6 && at > 0 && IsRareName(paragraph, at - 1) && paragraph.MentionAt(at) is null) || paragraph.MentionAt(at) is { Kind: MentionKind.Person } person && person.Span.Start == paragraph.Tokens[at].Span.Start) return false;
        if (at > 0 && paragraph[at - 1] is "عن" or "من" or "الي" or "علي" or "مع") return false; // one preposition does not follow another: عن بحارة
        if (word.StartsWith("لل", StringComparison.Ordinal) || word.StartsWith("بال", StringComparison.Ordinal)) return true;
        if (paragraph.MentionAt(at) is not null) return paragraph.HasJoinedParticle(at) && word[0] is 'ل' or 'ب';
        if (word[0] is not ('ل' or 'ب') || PersonPattern.IsTitle(word) || SpeechLexicon.Shipped.Source(word) is not null && SpeechLexicon.Shipped.Source(word[1..]) is null) return false;
        return word[0] is 'ل' or 'ب' && (Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word[1..])) < KnownStem || BodyComplements.Contains(word)) && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word)) > Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word[1..])) - 1;
    }

    private const float KnownStem = 6.5f;

    /// <summary>An adjective of origin or kind without the article: روسي, عسكرية.</summary>
    public static bool IsIndefiniteNisba(SpeechParagraph paragraph, int at) => !paragraph.IsDefinite(at) && IsNisba(paragraph[at]) && paragraph.MentionAt(at) is null or { Kind: MentionKind.Other };

    private static bool IsNisba(string word) => word.EndsWith('ي') || word.EndsWith("يه", StringComparison.Ordinal) || word.EndsWith("يين", StringComparison.Ordinal) || word.EndsWith("يون", StringComparison.Ordinal) || word.EndsWith("يتين", StringComparison.Ordinal);

    /// <summary>A word behind a first name that goes on with the name: فاطمة راكعي.</summary>
    public static bool IsFurtherName(SpeechParagraph paragraph, int at) => paragraph.IsWord(at) && paragraph.MentionAt(at) is null && !paragraph.IsDefinite(at) && !paragraph[at].StartsWith('و') && !WordClass.AroundSpeech.Has(paragraph[at]) && !StopWords.Contains(paragraph[at]) && !IsTitleLike(paragraph[at]) && SpeechLexicon.Shipped.Form(paragraph[at]) is null && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(paragraph[at])) > 6.5f;

    /// <summary>A word rare enough to be a foreign name: تشونج.</summary>
    private static bool IsRareName(SpeechParagraph paragraph, int at) => paragraph.MentionAt(at) is null && paragraph.IsWord(at) && !paragraph.IsDefinite(at) && paragraph[at].Length is >= 3 and <= 10 && SpeechLexicon.Shipped.Form(paragraph[at]) is null && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(paragraph[at])) > 8f;

    /// <summary>A plain word behind rare ones is no longer a name: أكشينار | منصب وزيرة الداخلية.</summary>
    private static bool EndsLoneName(SpeechParagraph paragraph, int from, int at) =>
        !paragraph.IsDefinite(at) && !IsTitleLike(paragraph[at]) && paragraph[at][0] != 'و' && !IsFurtherName(paragraph, at) && !GivenNames.Has(paragraph[at]) && Enumerable.Range(from, at - from).All(i => IsRareName(paragraph, i) && !IsTitleLike(paragraph[i]) && SpeechLexicon.Shipped.Source(paragraph[i]) is null && !Institutions.Is(paragraph[i]));

    /// <summary>A definite adjective behind a definite noun: الأمريكية, العام; also the noun that a bare head governs.</summary>
    private static bool IsAdjective(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (paragraph.MentionAt(at) is { Kind: MentionKind.Other }) return word.StartsWith("ال", StringComparison.Ordinal);
        return paragraph.IsDefinite(at) && (IsNisba(word) || WordClass.Adjective.Has(word));
    }

    /// <summary>Past a name or title between commas: مدير المكتب، صديق الصور، إنه.</summary>
    private static int Apposition(SpeechParagraph paragraph, int comma, int last)
    {
        if (comma + 1 >= last || paragraph.Is(comma + 1, WordClass.Relative) || IsStop(paragraph, comma + 1) || paragraph[comma + 1] is "في" or "وفي" || paragraph[comma + 1].StartsWith('و') && paragraph.MentionAt(comma + 1) is null && !GivenNames.Has(paragraph[comma + 1]) && !IsTitleLike(paragraph[comma + 1])) return comma;
        for (var i = comma + 1; i < last && i <= comma + 10; i++)
        {
            if (paragraph.IsComma(i)) return i + 1;
            if (paragraph.Tokens[i].Kind == TokenKind.Punctuation && paragraph[i] is not ("-" or "\"" or "«" or "»" or "/" or "#" or "." or "(" or ")")) return comma;
            if (IsStop(paragraph, i) && paragraph[i] is not "علي" || IsAccusative(paragraph, i)) return comma;
            if (i == last - 1) return paragraph.MentionAt(i) is not null || i - comma <= 6 ? last : comma;
        }
        return comma;
    }

    private static int Closing(SpeechParagraph paragraph, int open, int last, string mark)
    {
        for (var i = open + 1; i < last && i <= open + 8; i++) if (paragraph[i] == mark) return i + 1;
        return open;
    }

    private static readonly HashSet<string> Relatives = new(["والد", "والدت", "شقيق", "شقيقت", "وكلاء", "جيران", "مستشارو", "مساعدي", "ابن", "ابنت", "زوج", "زوجت", "ام", "اب", "ابو", "ابي", "خال", "خالت", "عم", "عمت", "اسرت", "عايلت", "عايلت", "محامي", "محاميت", "وزير", "رييس", "مدير", "مساعد", "متحدث", "صديق", "جد", "جدت", "نايب", "نظير", "نظيرت", "زميل", "مدرب", "سفير", "مستشار", "ممثل", "اهل", "ذو", "صاحب", "موكل", "حزب", "حكومت", "بلاد", "خليفت", "حليف", "حلفاو", "مكتب", "احد", "احدا", "احدي", "بعض"], StringComparer.Ordinal);

    /// <summary>Whether a word is kinship or an office that a pronoun or a name completes: والدة, محامي.</summary>
    public static bool IsKin(string word) => Relatives.Contains(word.EndsWith('ه') ? word[..^1] + "ت" : word);

    /// <summary>Whether a word is a thing with a pronoun (دعمها, رفضه), which is an object, not who speaks; relatives and office holders (والدها, محاميه) do speak.</summary>
    public static bool IsPossessedThing(SpeechParagraph paragraph, int at)
    {
        var token = paragraph.Tokens[at];
        if (token.Kind != TokenKind.Word || token.Folded.Length < (token.Folded[^1] is 'ا' or 'م' ? 4 : 5) || paragraph.MentionAt(at) is not null || paragraph.IsDefinite(at) || token.Folded.EndsWith("لله", StringComparison.Ordinal)) return false;
        var written = token.Span.Of(paragraph.Source);
        var stem = written.EndsWith("ها", StringComparison.Ordinal) || written.EndsWith("هم", StringComparison.Ordinal) ? token.Folded[..^2] : written.EndsWith('ه') ? token.Folded[..^1] : written.EndsWith("هما", StringComparison.Ordinal) ? token.Folded[..^3] : null;
        return stem is not null && !Relatives.Contains(stem) && !IsTrade(stem.EndsWith('ت') ? "ال" + stem[..^1] + "ه" : "ال" + stem) && stem != "طه" && !IsFurtherName(paragraph, at + 1) && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(token.Folded)) < 8f;
    }
}
