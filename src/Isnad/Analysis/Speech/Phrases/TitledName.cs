using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Finds where a person's name ends behind a long title: نائب المتحدث الرسمي للدفاع المدني بمنطقة مكة المقدم فلان.</summary>
internal static class TitledName
{
    private const int LongestTitle = 16;
    private const int LongestQuoted = 4;

    /// <summary>
    /// The token behind a person's name that follows a title, whatever the title holds; the same token when there is none.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token of the title.</param>
    /// <param name="limit">Where the name must end.</param>
    public static int End(SpeechParagraph paragraph, int from, int limit)
    {
        if (from + 1 < limit && IsOfOrigin(paragraph, from) && paragraph.MentionAt(from + 1) is { Kind: MentionKind.Person })
            return BehindName(paragraph, from + 1, limit);
        if (
            from >= limit
            || paragraph[from] is ['ا', 'ل', .., 'و', 'ن'] // المحتجون
            || !RoleWord.Is(paragraph[from])
                && !paragraph.Is(from, WordClass.Generic)
                && !(IsKnownKind(paragraph, from) && !paragraph.IsName(from + 1))
        )
            return from;
        for (var i = from + 1; i < limit && i <= from + LongestTitle; )
        {
            if (IsPerson(paragraph, from, i))
                return BehindName(paragraph, i, limit);
            if (IsNameInMarks(paragraph, i) is { } closed && closed < limit)
                return closed + 1;
            var next = Past(paragraph, i, limit);
            if (next == i)
                return from;
            i = next;
        }
        return from;
    }

    /// <summary>الفرنسي | فلان, الإسبانية | فلانة: where somebody is from stands before his name.</summary>
    private static bool IsOfOrigin(SpeechParagraph paragraph, int at) =>
        paragraph.IsDefinite(at)
        && (paragraph.MentionAt(at) is { Kind: MentionKind.Other } || !paragraph.IsName(at) && paragraph[at][^1] != 'ه') // not الداخلية
        && WordShape.IsNisba(paragraph[at])
        && paragraph.StartsMention(at + 1)
        && !paragraph.HasJoinedParticle(at + 1);

    /// <summary>الأكاديمي (في جامعة كذا فلان): a definite noun for somebody, whose name follows.</summary>
    private static bool IsKnownKind(SpeechParagraph paragraph, int at) =>
        paragraph.IsDefinite(at)
        && SourceNoun.IsUnnamed(paragraph[at])
        && !WordClass.Informant.Has(WordShape.WithoutArticle(paragraph[at]));

    /// <summary>نائب رئيس المجلس "العميد فلان": the mark behind a name that stands in marks; null where none does.</summary>
    private static int? IsNameInMarks(SpeechParagraph paragraph, int open) =>
        paragraph.OpensQuotation(open) is { Length: <= LongestQuoted } quoted
        && paragraph.MentionAt(quoted.Close - 1) is { Kind: MentionKind.Person } person
        && (paragraph.MentionAt(open + 1) == person || PersonPattern.IsTitle(paragraph[open + 1]))
            ? quoted.Close
            : null;

    private static int BehindName(SpeechParagraph paragraph, int at, int limit)
    {
        var person = paragraph.MentionAt(at);
        while (at < limit && paragraph.MentionAt(at) == person)
            at++;
        return at;
    }

    /// <summary>Whether a person's name stands at a token and is whole, or right behind a title.</summary>
    private static bool IsPerson(SpeechParagraph paragraph, int from, int at) =>
        paragraph.MentionAt(at) is { Kind: MentionKind.Person } person
        && (at == from + 1 || person.Text.Contains(' ', StringComparison.Ordinal) || PersonPattern.IsTitle(paragraph[at - 1]));

    /// <summary>The token behind what a title holds at a token; the same token where the title ends.</summary>
    private static int Past(SpeechParagraph paragraph, int at, int limit)
    {
        if (paragraph.IsName(at) || IsJoint(paragraph, at, limit))
            return at + 1;
        if (BehindQuoted(paragraph, at, limit) is > 0 and var behind)
            return behind;
        if (BehindExplained(paragraph, at, limit) is > 0 and var person)
            return person;
        return IsPartOfTitle(paragraph, at) ? at + 1 : at;
    }

    /// <summary>A preposition, or a mark, behind which a title goes on or its name follows.</summary>
    private static bool IsJoint(SpeechParagraph paragraph, int at, int limit) =>
        paragraph[at] switch
        {
            "الي" => paragraph.MentionAt(at + 1) is { Kind: MentionKind.Place }, // المبعوث إلى سوريا فلان
            "/" or "." or "لدي" => true,
            "،" or "," or "-" or "–" => at + 1 < limit && OpensPerson(paragraph, at + 1),
            _ => paragraph.Is(at, WordClass.PlainPreposition),
        };

    /// <summary>A word of a title: no stop, no verb, no thing, no occasion on which something was said.</summary>
    private static bool IsPartOfTitle(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.IsWord(at) || PhraseBounds.IsStop(paragraph, at) || IsVerb(paragraph[at]))
            return false;
        return !paragraph.Is(at, WordClass.Thing) && !(paragraph[at - 1] == "في" && Occasion.Is(paragraph[at]));
    }

    /// <summary>A reporting verb that its first letter shows to be none of its nouns: يؤكد, وأعلن.</summary>
    private static bool IsVerb(string word) =>
        word[0] is 'ي' or 'ت' or 'و' && SpeechLexicon.Shipped.Form(word) is { Participle: false, HasObject: false };

    private static bool OpensPerson(SpeechParagraph paragraph, int at) =>
        paragraph.MentionAt(at) is { Kind: MentionKind.Person } || PersonPattern.IsTitle(paragraph[at]);

    /// <summary>رئيس مجلس إدارة "كذا" فلان: the person behind a name in marks; 0 where there is none.</summary>
    private static int BehindQuoted(SpeechParagraph paragraph, int open, int limit)
    {
        if (paragraph.OpensQuotation(open) is not { Length: <= LongestQuoted } quoted || quoted.Close + 1 >= limit)
            return 0;
        return paragraph.MentionAt(quoted.Close + 1) is { Kind: MentionKind.Person } ? quoted.Close + 1 : 0;
    }

    /// <summary>The person behind what a name in marks is said to be, between commas; 0 where there is none.</summary>
    /// <remarks>القيادي في «حركة كذا»، الفصيل الأقوى في الجنوب، فلان.</remarks>
    private static int BehindExplained(SpeechParagraph paragraph, int open, int limit)
    {
        if (paragraph.OpensQuotation(open) is not { Length: <= LongestQuoted } quoted || !paragraph.IsComma(quoted.Close + 1))
            return 0;
        for (var i = quoted.Close + 2; i < Math.Min(limit - 1, quoted.Close + LongestTitle); i++)
        {
            if (paragraph.IsComma(i))
                return OpensPerson(paragraph, i + 1) ? i + 1 : 0;
            if (!paragraph.IsWord(i) || paragraph.Form(i) is { Participle: false })
                return 0;
        }
        return 0;
    }
}
