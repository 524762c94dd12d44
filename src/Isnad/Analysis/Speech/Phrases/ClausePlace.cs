using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Whether a token stands where the verb of a clause does.</summary>
internal sealed class ClausePlace(SpeechParagraph paragraph)
{
    /// <summary>A subject is rarely longer than so many tokens.</summary>
    private const int LongestSubject = 9;

    /// <summary>A closing parenthesis so near the beginning ends an agency's sign: باريس (رويترز).</summary>
    private const int SignEnd = 8;

    /// <summary>Whether a token begins a clause, where a word that is also a noun is the verb.</summary>
    public bool StartsClause(int cue)
    {
        var start = paragraph.SentenceStart(cue);
        if (cue == start || cue - 1 == start && !paragraph.IsWord(start))
            return true;
        if (paragraph.IsJoinedVerb(cue) || paragraph.Is(cue - 1, WordClass.Day | WordClass.BeforeVerb))
            return true;
        if (paragraph[cue - 1] is ")")
            return cue < SignEnd;
        return !paragraph.IsWord(cue - 1) && paragraph.ClosesQuotation(cue - 1) is null;
    }

    /// <summary>وكان فلان طلب, لكن القضاء الأعلى رفض: the clause's subject stands right before, and no other verb between.</summary>
    public bool BehindSubject(int cue)
    {
        var opener = Opener(cue);
        if (cue - opener is < 2 or > LongestSubject || paragraph.IsJoinedVerb(cue) || VerbShape.IsImperfect(paragraph[cue]))
            return false;
        if (paragraph.Is(opener, WordClass.Contrast) && !EndsSubject(cue - 1))
            return false;
        for (var i = opener + 1; i < cue; i++)
            if (!CanBeSubject(i))
                return false;
        return paragraph.Is(opener, WordClass.Being | WordClass.Contrast);
    }

    /// <summary>صك يتضمن, صك شرعي يتضمن: a document right before the verb, or with an adjective between.</summary>
    public bool BehindDocument(int cue)
    {
        if (SourceNoun.IsDocument(paragraph[cue - 1]))
            return true;
        return SourceNoun.IsDocument(paragraph[cue - 2]) && paragraph.IsWord(cue - 1) && !paragraph.IsDefinite(cue - 1);
    }

    private int Opener(int cue)
    {
        var first = Math.Max(paragraph.SentenceStart(cue), cue - LongestSubject);
        var at = cue - 1;
        while (at > first && !paragraph.Is(at, WordClass.Contrast))
            at--;
        return at;
    }

    private bool EndsSubject(int at) => paragraph.IsDefinite(at) || paragraph.MentionAt(at) is { Kind: not MentionKind.Other };

    private bool CanBeSubject(int at)
    {
        if (!paragraph.IsWord(at))
            return false;
        if (paragraph.MentionAt(at) is not null)
            return true;
        return paragraph.Form(at) is null && !PhraseBounds.IsStop(paragraph, at) && paragraph[at] is not ("في" or "من");
    }
}
