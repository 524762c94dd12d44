using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>
/// Words between a verb and its subject that tell where, of what or to whom was spoken: يقول في البداية المواطن, ويجيب عن هذا
/// السؤال قسم, قال لرويترز مسؤول.
/// </summary>
internal sealed class FrontedAdverbial(SpeechParagraph paragraph)
{
    /// <summary>Tokens behind the preposition.</summary>
    private const int Longest = 4;

    /// <summary>
    /// The first token of the subject behind such words; the same token where none stand there or no subject follows them.
    /// </summary>
    /// <param name="at">The token behind the verb.</param>
    /// <param name="limit">Where the complement begins, or the sentence ends.</param>
    public int Past(int at, int limit)
    {
        var next = PastNoun(at, limit) ?? at;
        while (next > at && next < limit && next <= at + Longest && GoesOn(next))
            next++;
        if (ToldMedium.Past(paragraph, next, limit) is var behind && behind > next)
            next = PastTime(behind, limit);
        return next > at && next < limit && !paragraph.Is(next, WordClass.Relative) && BeginsSubject(next) ? next : at;
    }

    /// <summary>قال لرويترز أمس | مسؤول.</summary>
    private int PastTime(int at, int limit)
    {
        while (at < limit && paragraph.MentionAt(at) is null && paragraph.Is(at, WordClass.Day | WordClass.Adverb))
            at++;
        return at;
    }

    private int? PastNoun(int at, int limit)
    {
        if (paragraph[at] == "في" && Occasion.Is(paragraph[at + 1]))
            return PastOccasion(at + 2, limit);
        if (paragraph[at] is not ("عن" or "علي"))
            return null;
        if (paragraph[at + 1] is "هذا" or "هذه")
            return at + 3; // عن هذا السؤال
        return paragraph[at + 1] is "سوال" or "السوال" ? at + 2 : null;
    }

    /// <summary>Past the adjective of an occasion; null where the words tell of it: في مؤتمر صحافي, في مؤتمر عقده.</summary>
    private int? PastOccasion(int next, int limit)
    {
        if (next < limit && IsAdjective(next))
            next++;
        return next < limit && paragraph.MentionAt(next) is null && paragraph.IsWord(next) && EndsInPronoun(paragraph.Written(next))
            ? null
            : next;
    }

    private bool IsAdjective(int at) =>
        paragraph.MentionAt(at) is null
        && paragraph.IsIndefiniteNisba(at)
        && !StopWords.Contains(paragraph[at])
        && paragraph.Form(at) is null;

    private static bool EndsInPronoun(string written) => written.EndsWith('ه') || written.EndsWith("ها", StringComparison.Ordinal);

    private bool GoesOn(int at) => paragraph.Is(at, WordClass.OfOccasion) || paragraph.IsDefinite(at) && Occasion.Is(paragraph[at]);

    private bool BeginsSubject(int at) =>
        paragraph.MentionAt(at) is { Kind: not MentionKind.Other }
        || paragraph.IsDefinite(at)
        || RoleWord.Is(paragraph[at])
        || SourceNoun.Is(paragraph[at])
        || paragraph.Is(at, WordClass.Bureau);
}
