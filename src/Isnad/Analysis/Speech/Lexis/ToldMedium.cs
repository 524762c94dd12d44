using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>The medium that was told, where it stands between a verb and its subject: قال لرويترز | مسؤول, أكد لـ«كذا» | الوزير.</summary>
internal static class ToldMedium
{
    /// <summary>Words of an outlet's name in marks.</summary>
    private const int LongestName = 4;

    /// <summary>The token behind a medium that ل leads in; the same token where none stands there.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token that may begin it.</param>
    /// <param name="limit">Where the complement begins, or the sentence ends.</param>
    public static int Past(SpeechParagraph paragraph, int at, int limit)
    {
        if (at >= limit || paragraph[at] is not ['ل', ..])
            return at;
        if (paragraph.MentionAt(at) is not null)
            return IsOutlet(paragraph, at) && paragraph.HasJoinedParticle(at) ? PastMention(paragraph, at, limit) : at;
        if (paragraph[at] is "ل")
            return PastName(paragraph, at + 1, limit) is var name && name > at + 1 ? name : at;
        if (!SourceNoun.IsMedium(paragraph[at]))
            return at;
        var behind = at + 1;
        while (behind < limit && (IsAdjective(paragraph, behind) || paragraph.Is(behind, WordClass.News)))
            behind++;
        return PastName(paragraph, behind, limit) is var end && end > at + 1 ? end : at;
    }

    /// <summary>Whether ل leads in a medium at a token: لرويترز, لصحيفة كذا.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool Begins(SpeechParagraph paragraph, int at)
    {
        if (paragraph[at] is not ['ل', _, ..])
            return false;
        return paragraph.MentionAt(at) is null
            ? SourceNoun.IsMedium(paragraph[at])
            : IsOutlet(paragraph, at) && paragraph.HasJoinedParticle(at);
    }

    /// <summary>Past the name of an outlet, in marks or without; the same token where none stands there.</summary>
    private static int PastName(SpeechParagraph paragraph, int at, int limit)
    {
        if (paragraph.OpensQuotation(at) is { Length: <= LongestName } marks && marks.Close < limit)
            return marks.Close + 1;
        return IsOutlet(paragraph, at) ? PastMention(paragraph, at, limit) : at;
    }

    private static bool IsOutlet(SpeechParagraph paragraph, int at) => paragraph.MentionAt(at) is { Kind: MentionKind.Outlet };

    private static int PastMention(SpeechParagraph paragraph, int at, int limit)
    {
        var outlet = paragraph.MentionAt(at);
        while (at < limit && paragraph.MentionAt(at) == outlet)
            at++;
        return at < limit && paragraph[at] is "\"" or "»" or "”" ? at + 1 : at;
    }

    /// <summary>للتلفزيون الرسمي, لوكالة الأنباء الألمانية.</summary>
    private static bool IsAdjective(SpeechParagraph paragraph, int at) =>
        paragraph.MentionAt(at) is null
        && paragraph.IsDefinite(at)
        && (WordShape.IsNisba(paragraph[at]) || paragraph.Is(at, WordClass.Adjective));
}
