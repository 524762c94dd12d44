using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Whether the noun behind a verb can be its subject: a verb that stands first agrees with its subject in gender.</summary>
/// <remarks>أوضح | أهمية … is a verb with a dropped subject and its object; وقالت | إثر لقائها … one with an adverbial. Broken plurals and plurals in ات take the feminine verb.</remarks>
internal static class SubjectAgreement
{
    private static readonly HashSet<string> MenWithFeminineForm = new(
        ["حمزه", "اسامه", "طلحه", "خليفه", "عبيده", "قتاده", "عطيه", "جمعه", "سلامه", "شحاته", "عرفه", "عبده", "نعمه", "حذيفه", "معاويه", "علامه", "قاده", "ورثه", "حمله", "طلبه", "امه", "قضاه", "دعاه", "هواه", "رواه", "ولاه", "ساده", "نسبه"], StringComparer.Ordinal);

    private static readonly HashSet<string> Plurals = new(["صحف", "دول", "فرق", "كتل", "قوي", "اسر", "نقابات", "هيئات", "لجان", "امم", "شرطه", "حماس", "فتح", "امريكا", "روسيا", "ايران", "سفن", "طالبان", "اسراييل", "رييسه", "نحو", "بعض", "غالبيه", "معظم"], StringComparer.Ordinal);

    /// <summary>Places that take the masculine verb; all other towns and countries take the feminine one, so that يحمّل واشنطن has واشنطن for its object.</summary>
    private static readonly HashSet<string> MasculinePlaces = new(["عراق", "لبنان", "اردن", "مغرب", "سودان", "يمن", "صومال", "فاتيكان", "كرملين", "بيت", "بنتاغون", "بنتاجون", "كونغو", "كونغرس", "قصر", "شمال", "جنوب", "شرق", "غرب", "عالم", "خليج", "حرم", "اليزيه", "مسجد", "ميناء", "مطار"], StringComparer.Ordinal);

    /// <summary>Whether a noun can be the subject of a verb form before it.</summary>
    public static bool Allows(SpeechParagraph paragraph, int at, Gender verb, SpeechLexicon lexicon)
    {
        var token = paragraph.Tokens[at];
        if (paragraph.MentionAt(at) is { Kind: MentionKind.Place } place) return verb != Gender.Masculine || MasculinePlaces.Contains(Without(token.Folded)) || !place.Text.Contains(' ', StringComparison.Ordinal) && place.Entity is null;
        if (token.Kind != Arabic.Words.TokenKind.Word || paragraph.MentionAt(at) is not null) return true;
        var word = token.Folded;
        if (IsThing(paragraph, at)) return false;
        if (word.Length >= 8 && word.StartsWith("ال", StringComparison.Ordinal) && (word.EndsWith("يين", StringComparison.Ordinal) || word[2] == 'م' && word.EndsWith("ين", StringComparison.Ordinal) && word is not "الملايين")) return false; // حث المواطنين على
        if (verb == Gender.Masculine && word.Length >= 4 && word.EndsWith("ات", StringComparison.Ordinal) && Stories.StemTable.Shipped.Weight(Arabic.Words.LightStemmer.Stem(word)) < KnownStem) return false; // وجه | قوات البلاد
        if (lexicon.Source(word) is not null || PersonPattern.IsTitle(word)) return true;
        if (!paragraph.IsDefinite(at) && Stories.StemTable.Shipped.Weight(Arabic.Words.LightStemmer.Stem(word)) > 8f) return true; // a foreign name shows no gender
        var feminine = token.Span.Of(paragraph.Source).TrimEnd('\u064B', '\u064C', '\u064D', '\u064E', '\u064F', '\u0650').EndsWith('ة');
        return verb switch
        {
            Gender.Masculine => !feminine || MenWithFeminineForm.Contains(Without(word)),
            Gender.Feminine => feminine || word.EndsWith("ات", StringComparison.Ordinal) || word.EndsWith('ا') || word.EndsWith('ي') || Plurals.Contains(Without(word)) || IsBrokenPlural(Without(word)) || (at + 1 < paragraph.Tokens.Count && paragraph.MentionAt(at + 1) is not null),
            _ => true,
        };
    }

    /// <summary>Whether a noun's form or that of its adjective shows that it is an object: نصحت | السكان المحليين, حث | شطري البلاد.</summary>
    public static bool IsAccusative(SpeechParagraph paragraph, int at, SpeechLexicon lexicon)
    {
        if (paragraph.MentionAt(at) is not null || !paragraph.IsWord(at)) return false;
        if (paragraph.IsDefinite(at)) return lexicon.Source(paragraph[at]) == "unnamed" && !PersonPattern.IsTitle(paragraph[at]) && paragraph.IsDefinite(at + 1) && paragraph[at + 1].EndsWith("ين", StringComparison.Ordinal);
        return paragraph[at].Length > 4 && paragraph.Written(at).EndsWith('ي') && !Institutions.Is(paragraph[at]) && (paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is { Kind: MentionKind.Place }) && lexicon.Source(paragraph[at]) is null && !PersonPattern.IsTitle(paragraph[at]) && !Arabic.Names.GivenNames.Has(paragraph[at])
            && Stories.StemTable.Shipped.Weight(Arabic.Words.LightStemmer.Stem(paragraph[at])) < KnownStem;
    }

    private const float KnownStem = 7f;

    /// <summary>Whether a noun names what nobody says anything with: a step, a quantity, an event; or an adverb.</summary>
    public static bool IsThing(SpeechParagraph paragraph, int at)
    {
        if (at >= paragraph.Tokens.Count) return false;
        var token = paragraph.Tokens[at];
        if (token.Kind != Arabic.Words.TokenKind.Word) return token.Folded is "(";
        if (paragraph.MentionAt(at) is not null) return false;
        var word = token.Folded;
        if (word == "علي" && SpeakerPhrase.IsNameAli(paragraph, at) || SpeakerPhrase.IsNameVan(paragraph, at)) return false;
        if (word.Length > 3 && word[^1] == 'ه' && WordClass.Thing.Has(word[..^1]) && !paragraph.Written(at).EndsWith('ة')) return true; // أسفه
        return IsActionNoun(word) || SourceSense.IsVerbalNoun(paragraph, at) || (WordClass.Thing | WordClass.Stop).Has(word) || WordClass.Thing.Has(Without(word)) || (word.Length is > 2 and < 6 && word[0] is 'ب' or 'ل' or 'ك' && !Institutions.Is(word) && Arabic.Words.StopWords.Contains(word[1..])); // but بلدية is no ب with لديه
    }

    /// <summary>A bare verbal noun of the patterns افتعال, انفعال, استفعال (اختيار, انسحاب, استقبال), which says nothing; bodies with such names are excepted.</summary>
    public static bool IsActionNoun(string word) =>
        !word.StartsWith("ال", StringComparison.Ordinal) && (word.Length == 6 && word[0] == 'ا' && word[4] == 'ا' && (word[2] is 'ت' or 'ط' or 'د' || word[1] == 'ن') || word.Length == 7 && word.StartsWith("است", StringComparison.Ordinal) && word[5] == 'ا') && !Bodies.Contains(word) && SpeechLexicon.Shipped.Source(word) is null;

    /// <summary>A verbal noun by its pattern, with or without the article: استقبال, الاعتناء, تسليم, إقامة.</summary>
    public static bool IsAction(string word)
    {
        var bare = Without(word);
        return IsActionNoun(bare) || bare.Length == 5 && bare[0] == 'ت' && bare[3] == 'ي' && bare is not ("تنظيم" or "تقرير") || bare.Length == 5 && bare[0] == 'ا' && bare[2] == 'ا' && bare[4] == 'ه' || bare.Length == 6 && bare[0] == 'م' && bare[2] == 'ا' && bare[5] == 'ه' || bare.Length == 6 && bare[0] == 'ا' && bare[4] == 'ا' && bare[2] == 'ت';
    }

    private static readonly HashSet<string> Bodies = new(["ايتلاف", "احتلال", "استخبار", "انتربو", "ابتسام", "انتصار", "استديو", "امتياز", "افتخار", "اعتماد"], StringComparer.Ordinal);

    private static string Without(string word) => word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4 ? word[2..] : word;

    /// <summary>The common patterns: مفاعل and فعائل (ا third), أفعال (ا first and fourth), فعول, فعلاء.</summary>
    private static bool IsBrokenPlural(string bare) =>
        (bare.Length is 5 or 6 && bare[2] == 'ا') || (bare.Length == 5 && bare[0] == 'ا' && bare[3] == 'ا') || (bare.Length == 4 && bare[2] == 'و') || bare.EndsWith("اء", StringComparison.Ordinal) || (bare.Length == 4 && bare[2] == 'ا');
}
