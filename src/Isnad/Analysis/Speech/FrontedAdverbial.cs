using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>
/// Words between a verb and its subject that tell where or of what was spoken: يقول في البداية المواطن, ويجيب عن هذا السؤال قسم.
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
        if (PastNoun(at, limit) is not { } next)
            return at;
        while (next < limit && next <= at + Longest && GoesOn(next))
            next++;
        return next < limit && !paragraph.Is(next, WordClass.Relative) && BeginsSubject(next) ? next : at;
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
