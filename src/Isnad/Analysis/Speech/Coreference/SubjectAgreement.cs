using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Whether the noun behind a verb can be its subject: a verb that stands first agrees with its subject in gender.</summary>
/// <remarks>
/// أوضح | أهمية … is a verb with a dropped subject and its object; وقالت | إثر لقائها … one with an adverbial. Broken plurals
/// and plurals in ات take the feminine verb.
/// </remarks>
internal static class SubjectAgreement
{
    /// <summary>Words of stems less rare than this are words of the language.</summary>
    private const float KnownStem = 7f;

    /// <summary>Words of stems rarer than this are most likely foreign names.</summary>
    private const float ForeignStem = 8f;

    /// <summary>Whether somebody has the gender of a verb, as far as his is known.</summary>
    public static bool Fits(Speaker speaker, VerbForm form) => speaker.Gender is null || speaker.Gender == form.Gender;

    /// <summary>Whether somebody is a person of another gender than a verb of one person shows.</summary>
    public static bool IsOther(Speaker speaker, Gender verb) =>
        speaker is { Role: LinkRole.Person, Unnamed: false, Gender: Gender.Masculine or Gender.Feminine }
        && verb != Gender.Plural
        && speaker.Gender != verb;

    /// <summary>Whether a noun can be the subject of a verb form before it.</summary>
    public static bool Allows(SpeechParagraph paragraph, int at, Gender verb)
    {
        var word = paragraph[at];
        if (paragraph.MentionAt(at) is { Kind: MentionKind.Place } place && !PersonPattern.IsTitle(word))
            return verb != Gender.Masculine || TakesMasculine(word, place);
        if (paragraph.MentionAt(at) is { Kind: MentionKind.Organisation } && Institutions.Is(word) && !paragraph.HasJoinedParticle(at))
            return FitsBody(paragraph, at, verb);
        if (!paragraph.IsWord(at) || paragraph.MentionAt(at) is not null)
            return true;
        if (ThingNoun.Is(paragraph, at) || IsObjectByEnding(word))
            return false;
        if (verb == Gender.Masculine && IsKnownFemininePlural(word))
            return false;
        if (SourceNoun.Is(word) || PersonPattern.IsTitle(word) || IsForeignName(paragraph, at))
            return true;
        return verb switch
        {
            Gender.Masculine => !EndsInTa(paragraph, at) || AreMen(WordShape.WithoutArticle(word)),
            Gender.Feminine => EndsInTa(paragraph, at) || LooksFeminine(word) || paragraph.MentionAt(at + 1) is not null,
            _ => true,
        };
    }

    /// <summary>
    /// Whether a noun's form or that of its adjective shows that it is an object: نصحت | السكان المحليين, حث | شطري البلاد.
    /// </summary>
    public static bool IsAccusative(SpeechParagraph paragraph, int at)
    {
        if (paragraph.MentionAt(at) is not null || !paragraph.IsWord(at))
            return false;
        return paragraph.IsDefinite(at)
            ? HasObjectAdjective(paragraph, at)
            : IsGoverningDual(paragraph, at) && (IsPlain(paragraph[at]) || ArePersons(paragraph[at]));
    }

    /// <summary>مسؤولي (الحزب), ممثلي: persons in the plural whom something is done to, before what they belong to.</summary>
    private static bool ArePersons(string word) =>
        SourceNoun.IsUnnamed(word[..^1]) || RoleWord.Is(word[..^1]) || RoleWord.IsTrade("ال" + word[..^1]);

    /// <summary>طالبت | مجلس الأمن, دعا | الحكومة: a body by the noun that its name begins with.</summary>
    private static bool FitsBody(SpeechParagraph paragraph, int at, Gender verb) =>
        verb switch
        {
            Gender.Masculine => !EndsInTa(paragraph, at),
            Gender.Feminine => EndsInTa(paragraph, at) || LooksFeminine(paragraph[at]),
            _ => true,
        };

    /// <summary>قادة, and men together by the pattern: فلاسفة, قراصنة.</summary>
    private static bool AreMen(string bare) => WordClass.MenInTa.Has(bare) || bare is [not ('م' or 'ا'), not 'ي', 'ا', _, not 'ي', 'ه'];

    /// <summary>
    /// A town or country takes the feminine verb, so that يحمّل واشنطن has واشنطن for its object; some, and unknown ones, take
    /// the masculine one.
    /// </summary>
    private static bool TakesMasculine(string word, Mention place) =>
        WordClass.MasculinePlace.Has(WordShape.WithoutArticle(word))
        || place.Entity is null && !place.Text.Contains(' ', StringComparison.Ordinal);

    /// <summary>حث | المواطنين, انتقد | الغربيين, أخبر | الحاضرين: definite plurals of those whom something is done to.</summary>
    private static bool IsObjectByEnding(string word) =>
        word.Length >= 8
        && WordShape.HasArticle(word)
        && WordShape.IsObjectPlural(word)
        && (word[2] == 'م' || word[^3] == 'ي' || word is [_, _, _, 'ا', ..]);

    /// <summary>وجه | قوات البلاد: a masculine verb in front of a plural in ات has another subject.</summary>
    private static bool IsKnownFemininePlural(string word) =>
        word.Length >= 4 && WordShape.IsFemininePlural(word) && StemTable.Shipped.WeightOf(word) < KnownStem;

    /// <summary>A foreign name shows no gender.</summary>
    private static bool IsForeignName(SpeechParagraph paragraph, int at) =>
        !paragraph.IsDefinite(at) && StemTable.Shipped.WeightOf(paragraph[at]) > ForeignStem;

    private static bool EndsInTa(SpeechParagraph paragraph, int at) =>
        paragraph.Letters(at).TrimEnd("\u064B\u064C\u064D\u064E\u064F\u0650") is [.., 'ة'];

    private static bool LooksFeminine(string word)
    {
        var bare = WordShape.WithoutArticle(word);
        return WordShape.IsFemininePlural(word)
            || word[^1] is 'ا' or 'ي'
            || bare.Length > 4 && bare.EndsWith("تان", StringComparison.Ordinal)
            || WordClass.FeminineByUse.Has(bare)
            || WordShape.IsBrokenPlural(bare);
    }

    private static bool HasObjectAdjective(SpeechParagraph paragraph, int at) =>
        SourceNoun.IsUnnamed(paragraph[at])
        && !PersonPattern.IsTitle(paragraph[at])
        && paragraph.IsDefinite(at + 1)
        && WordShape.IsObjectPlural(paragraph[at + 1]);

    /// <summary>شطري البلاد, طرفي النزاع: a dual that governs the noun behind it; but استشاري العيون.</summary>
    private static bool IsGoverningDual(SpeechParagraph paragraph, int at) =>
        paragraph[at].Length > 4
        && paragraph.Letters(at) is [.., 'ي']
        && (paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is { Kind: MentionKind.Place });

    private static bool IsPlain(string word) =>
        !Institutions.Is(word)
        && !SourceNoun.Is(word)
        && !PersonPattern.IsTitle(word)
        && !GivenNames.Has(word)
        && !SpeakingNouns.MaySpeak(word)
        && StemTable.Shipped.WeightOf(word) < KnownStem;
}
