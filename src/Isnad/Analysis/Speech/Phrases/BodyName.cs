using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>The full name of an institution, from its noun on: وزارة الخارجية الفلانية.</summary>
internal static class BodyName
{
    private const int Longest = 9;

    /// <summary>
    /// The name in marks, or of an organisation, that a definite institution explains behind a comma: «كذا»، الشركة الحكومية.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The institution's noun.</param>
    public static (string Text, EntityName? Entity)? Explained(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.IsDefinite(at) || paragraph[at][0] == 'و' || !paragraph.IsComma(at - 1) || paragraph.MentionAt(at) is not null)
            return null;
        if (paragraph.ClosesQuotation(at - 2) is { Length: >= 1 and <= 3 } marks)
        {
            return (paragraph.Span(marks.Open + 1, marks.Close).Of(paragraph.Source), paragraph.MentionAt(at - 3)?.Entity);
        }
        return paragraph.MentionAt(at - 2) is { Kind: MentionKind.Organisation } known ? (known.Text, known.Entity) : null;
    }

    /// <summary>The organisation of several words that begins with the institution's noun.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The institution's noun.</param>
    public static Mention? Mentioned(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.StartsMention(at) || paragraph.MentionAt(at) is not { Kind: MentionKind.Organisation } body)
            return null;
        return body.Text.Contains(' ', StringComparison.Ordinal) ? body : null;
    }

    /// <summary>The noun with the words that complete it, where no list has the name; null where nothing completes it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The institution's noun.</param>
    /// <param name="noun">The noun without what is joined to its front.</param>
    public static string? Described(SpeechParagraph paragraph, int at, string noun)
    {
        if (paragraph.MentionAt(at) is not null)
            return null;
        var end = End(paragraph, at);
        return end > at + 1 ? Written(paragraph, at, end, noun) : null;
    }

    private static int End(SpeechParagraph paragraph, int at)
    {
        var limit = Math.Min(paragraph.SentenceEnd(at), at + Longest);
        if (at + 1 >= limit)
            return at;
        if (paragraph.IsDefinite(at) || WordShape.HasGovernedArticle(paragraph[at]))
            return DefiniteEnd(paragraph, at, limit);
        if (paragraph.OpensQuotation(at + 1) is { Length: <= 4 } quotation && quotation.Close < limit)
            return quotation.Close + 1;
        if (!paragraph.IsDefinite(at + 1) && paragraph.MentionAt(at + 1) is not { Kind: not MentionKind.Other })
            return at;
        var end = SpeakerPhrase.End(paragraph, at + 1, limit, tight: true);
        for (var i = at + 1; i < end; i++)
            if (Ends(paragraph, i) || i > at + 1 && JoinsAnother(paragraph, i))
                return i;
        return end;
    }

    private static bool Ends(SpeechParagraph paragraph, int at) =>
        paragraph.IsComma(at) || paragraph[at] is "(" || paragraph.Is(at, WordClass.Day);

    /// <summary>و that joins another institution, or whatever is not definite: وزارة الصحة ومنظمة كذا.</summary>
    private static bool JoinsAnother(SpeechParagraph paragraph, int at)
    {
        if (paragraph[at][0] != 'و')
            return false;
        if (paragraph.MentionAt(at) is not null)
            return paragraph.HasJoinedParticle(at) && Institutions.Is(paragraph[at]);
        return Institutions.Is(paragraph[at]) || !WordShape.HasJoinedArticle(paragraph[at]);
    }

    /// <summary>Past the adjectives of a definite institution and what it is for: الهيئة الوطنية العليا للمساءلة والعدالة.</summary>
    private static int DefiniteEnd(SpeechParagraph paragraph, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && IsAttribute(paragraph, at, end))
            end++;
        if (end == at + 1)
            return at;
        if (end == limit || paragraph[end].Length <= 4)
            return end;
        if (IsPurpose(paragraph, end))
            return PurposeEnd(paragraph, end + 1, limit);
        return IsOfBody(paragraph, end) ? Math.Max(end, SpeakerPhrase.End(paragraph, end + 1, limit, tight: true)) : end;
    }

    /// <summary>An adjective that agrees with a definite institution: الوطنية, العليا, العام.</summary>
    private static bool IsAttribute(SpeechParagraph paragraph, int at, int adjective)
    {
        if (!paragraph.IsDefinite(adjective) || paragraph.Is(adjective, WordClass.Relative))
            return false;
        if (paragraph.MentionAt(adjective) is { } name)
            return name.Kind == MentionKind.Other;
        var word = paragraph[adjective];
        if (paragraph[at].EndsWith('ه'))
            return word.EndsWith("يه", StringComparison.Ordinal) || word is "العليا" or "العامه";
        return word.EndsWith('ي') || word == "العام";
    }

    /// <summary>What an institution is for: للمساءلة.</summary>
    private static bool IsPurpose(SpeechParagraph paragraph, int at) =>
        paragraph[at].StartsWith("لل", StringComparison.Ordinal) && paragraph.MentionAt(at) is null;

    private static int PurposeEnd(SpeechParagraph paragraph, int end, int limit)
    {
        while (end < limit && WordShape.HasJoinedArticle(paragraph[end]) && paragraph.MentionAt(end) is null)
            end++;
        return end;
    }

    /// <summary>Another institution that this one is part of: المكتب الإعلامي لوزارة كذا.</summary>
    private static bool IsOfBody(SpeechParagraph paragraph, int at) =>
        paragraph[at][0] == 'ل'
        && Institutions.Is(paragraph[at][1..])
        && paragraph.MentionAt(at) is null or { Kind: MentionKind.Organisation };

    /// <summary>The name without what is joined to its front.</summary>
    private static string Written(SpeechParagraph paragraph, int at, int end, string noun)
    {
        var text = paragraph.Span(at, end).Of(paragraph.Source).TrimEnd('"', '»', '”');
        var joined = paragraph[at].Length - noun.Length;
        if (paragraph.Written(at).Length != paragraph[at].Length || joined < 0 || joined > text.Length)
            return text;
        var front = text[..joined];
        if (front.EndsWith("لل", StringComparison.Ordinal))
            return "ال" + text[joined..];
        return front.EndsWith("ال", StringComparison.Ordinal) ? text[(joined - 2)..] : text[joined..];
    }
}
