using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>The object behind a whole name: وزير الدفاع الإسرائيلي | إمكانية نشوب حرب, مصادر محلية | توقيف الرجل.</summary>
internal static class NameObject
{
    /// <summary>Stems rarer than this may be parts of a name.</summary>
    private const float Common = 6f;

    /// <summary>Whether an object begins at a token behind the first of a name.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token of the name.</param>
    /// <param name="at">The token that may begin the object.</param>
    /// <param name="definite">Whether a definite word of the name stands before it.</param>
    public static bool Begins(SpeechParagraph paragraph, int from, int at, bool definite)
    {
        if (at <= from || !paragraph.IsWord(at))
            return false;
        if (paragraph.MentionAt(at) is { Kind: not MentionKind.Other } named)
            return named.Kind == MentionKind.Place && IsPlace(paragraph, from, at, named);
        if (definite && (StandsAlone(paragraph, at) || IsOwn(paragraph, at) || IsSent(paragraph, at)))
            return true;
        if (paragraph.IsDefinite(at))
            return IsDefinite(paragraph, at) || definite && IsSeveral(paragraph, from, at);
        if (paragraph[at] is ['و', ..] && !IsMatter(paragraph, at) || paragraph[at] is "باسم")
            return false;
        if (paragraph.Is(at, WordClass.Attached | WordClass.Rank))
            return false;
        return IsBehindPlural(paragraph, from, at) || IsBehindWhole(paragraph, from, at, definite);
    }

    /// <summary>(أبلغت) روسيا | بريطانيا: a place behind another that is all of the name.</summary>
    private static bool IsBehindPlace(SpeechParagraph paragraph, int from, int at, Mention place) =>
        paragraph.MentionAt(from) is { Kind: MentionKind.Place } first
        && paragraph.MentionAt(at - 1) == first
        && place.Span.Start == paragraph.Tokens[at].Span.Start
        && !paragraph.HasJoinedParticle(at);

    /// <summary>جنرال أمريكي كبير | موسكو: a place behind an indefinite person and his adjective.</summary>
    private static bool IsPlace(SpeechParagraph paragraph, int from, int at, Mention place)
    {
        if (IsBehindPlace(paragraph, from, at, place))
            return true;
        if (at <= from + 1 || paragraph.IsDefinite(from) || paragraph.IsName(from) || paragraph.IsDefinite(at - 1))
            return false;
        if (paragraph.HasJoinedParticle(at) || Institutions.Is(paragraph[at - 1]))
            return false;
        if (paragraph.MentionAt(at - 1) is { Kind: MentionKind.Other } || paragraph.Is(at - 1, WordClass.Rank))
            return true;
        return paragraph[at - 1].Length > 4 && paragraph.IsIndefiniteNisba(at - 1) && !place.Text.EndsWith("ية", StringComparison.Ordinal);
    }

    /// <summary>الشركة | هي, أما الوكالة | فهي.</summary>
    private static bool StandsAlone(SpeechParagraph paragraph, int at) =>
        WordClass.StandAlone.Has(paragraph[at].StartsWith('ف') ? paragraph[at][1..] : paragraph[at]);

    /// <summary>القادة الثلاثة | عزمهم.</summary>
    private static bool IsOwn(SpeechParagraph paragraph, int at) =>
        PossessedThing.Is(paragraph, at)
        && !paragraph.IsJoinedPreposition(at)
        && !StopWords.Contains(paragraph[at])
        && !paragraph[at - 1].StartsWith("الم", StringComparison.Ordinal)
        && !paragraph.Is(at - 1, WordClass.Detailing);

    /// <summary>النجم الألماني | تغريدة: a message behind a whole name.</summary>
    private static bool IsSent(SpeechParagraph paragraph, int at)
    {
        if (paragraph.IsDefinite(at) || !paragraph.IsDefinite(at - 1) && !paragraph.IsName(at - 1))
            return false;
        var word = paragraph[at].EndsWith('ا') ? paragraph[at][..^1] : paragraph[at];
        return paragraph.Is(at, WordClass.Message) || WordClass.Message.Has(word) || SourceNoun.IsDocument(word);
    }

    private static bool IsDefinite(SpeechParagraph paragraph, int at) =>
        IsPeopleBehindName(paragraph, at) || IsBehindIndefinitePlural(paragraph, at) && IsPlain(paragraph, at);

    /// <summary>
    /// الشرطة | السائقين, المحتجون في مدن عدة | المسؤولين: men in the oblique plural behind a feminine noun or a plural in the nominative, of
    /// which they are no adjective.
    /// </summary>
    private static bool IsSeveral(SpeechParagraph paragraph, int from, int at)
    {
        if (paragraph[at] is not ['ا', 'ل', _, _, _, .., 'ي', 'ن'])
            return false;
        if (paragraph[from] is ['ا', 'ل', .., 'و', 'ن'] && from < at - 1)
            return true;
        return paragraph.IsDefinite(at - 1)
            && paragraph.Letters(at - 1) is [.., 'ة']
            && paragraph[at - 1] is not ['ا', 'ل', _, 'ا', _, 'ه']; // القادة العسكريين
    }

    /// <summary>إيران | الغربيين.</summary>
    private static bool IsPeopleBehindName(SpeechParagraph paragraph, int at) =>
        paragraph.MentionAt(at - 1) is { Kind: MentionKind.Place or MentionKind.Person or MentionKind.Organisation }
        && paragraph[at].EndsWith("يين", StringComparison.Ordinal);

    /// <summary>ناشطون | السلطات.</summary>
    private static bool IsBehindIndefinitePlural(SpeechParagraph paragraph, int at) =>
        !paragraph.IsDefinite(at - 1) && !paragraph.IsName(at - 1) && IsUnnamedPlural(paragraph[at - 1]);

    /// <summary>مراقبون | إمكانية, عقاريون | سبب هذا.</summary>
    private static bool IsBehindPlural(SpeechParagraph paragraph, int from, int at) =>
        at == from + 1
        && !paragraph.IsDefinite(from)
        && !paragraph.IsName(from)
        && IsPlural(paragraph[from])
        && (IsMatter(paragraph, at) || ActionNoun.StandsAt(paragraph, at));

    private static bool IsBehindWhole(SpeechParagraph paragraph, int from, int at, bool definite)
    {
        if (!IsWhole(paragraph, from, at, definite) || !IsPlain(paragraph, at))
            return false;
        if (ActionNoun.StandsAt(paragraph, at) || GovernsName(paragraph, at))
            return true;
        return definite
            ? IsMatter(paragraph, at) || IsAccusative(paragraph, at)
            : IsMatter(paragraph, at) && SourceNoun.IsUnnamed(paragraph[from]);
    }

    /// <summary>
    /// Whether a name is complete before a token: its last word is definite or a name's, or the adjective of an indefinite person.
    /// </summary>
    private static bool IsWhole(SpeechParagraph paragraph, int from, int at, bool definite)
    {
        if (definite && (paragraph.IsDefinite(at - 1) || paragraph.IsName(at - 1)))
            return true;
        if (at <= from + 1 || paragraph.IsDefinite(from))
            return false;
        return paragraph.MentionAt(at - 1) is { Kind: MentionKind.Place or MentionKind.Other }
            || paragraph.Is(at - 1, WordClass.Rank)
            || paragraph.IsIndefiniteNisba(at - 1) && !Institutions.Is(paragraph[at - 1]);
    }

    /// <summary>السفير الروسي | ضرورة.</summary>
    private static bool IsMatter(SpeechParagraph paragraph, int at) => paragraph.Is(at, WordClass.Thing | WordClass.Topic);

    /// <summary>المؤسسة | ارتفاعا.</summary>
    private static bool IsAccusative(SpeechParagraph paragraph, int at) =>
        paragraph[at] is [_, _, _, _, .., 'ا'] word && !paragraph.Is(at, WordClass.AroundSpeech) && WordRarity.Of(word) < Common;

    /// <summary>المسؤول | مزاعم إسرائيل, مصادر تركية | فشل محادثات الائتلاف.</summary>
    private static bool GovernsName(SpeechParagraph paragraph, int at)
    {
        if (paragraph.IsIndefiniteNisba(at) || paragraph.HasJoinedParticle(at + 1))
            return false;
        if (!paragraph.IsDefinite(at + 1) && !paragraph.IsName(at + 1) && !ActionNoun.StandsAt(paragraph, at + 1))
            return IsGoverned(paragraph, at + 1) && WordRarity.Of(paragraph[at]) < Common;
        return WordRarity.Of(paragraph[at]) < Common;
    }

    /// <summary>فشل | محادثات الائتلاف: a common noun that what is behind it completes.</summary>
    private static bool IsGoverned(SpeechParagraph paragraph, int at) =>
        paragraph.IsWord(at)
        && !paragraph.IsIndefiniteNisba(at)
        && !paragraph.Is(at, WordClass.Stop | WordClass.Governing | WordClass.Adverb | WordClass.Day)
        && !paragraph.IsJoinedPreposition(at)
        && paragraph[at][0] != 'و'
        && paragraph.IsDefinite(at + 1)
        && WordRarity.Of(paragraph[at]) < Common;

    /// <summary>مراقبون, عقاريون; not قانون, مدون.</summary>
    private static bool IsPlural(string word) => IsUnnamedPlural(word) || word.Length > 5 && WordShape.IsSubjectPlural(word);

    /// <summary>ناشطون, مراقبون.</summary>
    private static bool IsUnnamedPlural(string word) => WordShape.IsSubjectPlural(word) && SourceNoun.IsUnnamed(word);

    /// <summary>Whether a word is none for a person, a source or a body, which would go on with the name.</summary>
    private static bool IsPlain(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (RoleWord.Is(word) || SourceNoun.Is(word) || Institutions.Is(word))
            return false;
        return !GivenNames.Has(word) && !Offices.IsRole(TitleMemory.Bare(word));
    }
}
