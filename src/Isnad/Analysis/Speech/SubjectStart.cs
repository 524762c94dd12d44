using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Tells what cannot begin a subject behind its verb, and where whom it asks ends one.</summary>
internal static class SubjectStart
{
    /// <summary>Whether who speaks cannot begin at a token.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool Cannot(SpeechParagraph paragraph, int at)
    {
        if (paragraph.MentionAt(at) is not null)
            return false;
        return IsJoined(paragraph, at) || IsState(paragraph, at) || IsManner(paragraph, at) || IsAmount(paragraph, at);
    }

    /// <summary>
    /// The token of من behind whom a verb of asking names: طلبت المنظمة | من الحكومة السماح; the limit where none stands.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="first">The subject's first token.</param>
    /// <param name="limit">The token behind its last.</param>
    public static int BeforeAsked(SpeechParagraph paragraph, int first, int limit)
    {
        for (var i = first + 1; i < limit; i++)
        {
            if (paragraph[i] == "من" && (paragraph.IsDefinite(i - 1) || paragraph.EndsMention(i - 1)))
                return i;
        }
        return limit;
    }

    /// <summary>وعد | وتعهد; وأضافت | وعلى وجهها الفرحة: a further verb, or how it is with whom speaks.</summary>
    private static bool IsJoined(SpeechParagraph paragraph, int at) =>
        paragraph[at] is ['و' or 'ف', _, _, ..]
        && (paragraph.IsJoinedVerb(at) || paragraph[at] is ['و', _, _, _, ..] && StopWords.Contains(paragraph[at][1..]));

    /// <summary>أضافت مستطردة.</summary>
    private static bool IsState(SpeechParagraph paragraph, int at) =>
        paragraph.Form(at) is { Participle: true }
        && paragraph[at] is ['م', .., 'ه']
        && !paragraph.IsDefinite(at)
        && !RoleWord.Is(paragraph[at])
        && !SourceNoun.Is(paragraph[at]);

    /// <summary>أوضح بجلاء; يشير برفق.</summary>
    private static bool IsManner(SpeechParagraph paragraph, int at) =>
        paragraph[at] is ['ب', _, _, _, ..]
        && !paragraph.IsName(at)
        && paragraph.IsJoinedPreposition(at)
        && !RoleWord.Is(paragraph[at])
        && !SourceNoun.Is(paragraph[at]);

    /// <summary>دفع | 75 مليون يورو.</summary>
    private static bool IsAmount(SpeechParagraph paragraph, int at) =>
        paragraph.Tokens[at].Kind == TokenKind.Number && paragraph.Is(at + 1, WordClass.Money);
}
