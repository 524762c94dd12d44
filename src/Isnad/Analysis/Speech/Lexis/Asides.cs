using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>What stands between a verb and its complement without being either.</summary>
/// <remarks>Parentheses, clauses about the subject or of time, the place of an office.</remarks>
internal sealed class Asides(SpeechParagraph paragraph)
{
    private const int LongestBrackets = 12;
    private const int LongestDashes = 25;
    private const int LongestClause = 30;

    /// <summary>The token behind an aside that begins at a token; the token itself where none begins.</summary>
    /// <param name="at">The token.</param>
    /// <param name="end">The token behind the last that is looked at.</param>
    /// <param name="cue">The verb's token.</param>
    public int Past(int at, int end, int cue)
    {
        if (at > cue + 2 && IsTimeClause(at))
            return PastTimeClause(at, end);
        if (paragraph[at] == "(")
            return PastTo(at, end, LongestBrackets, i => paragraph[i] == ")");
        if (paragraph.IsDash(at))
            return PastTo(at, end, LongestDashes, paragraph.IsDash);
        return paragraph.IsComma(at) && paragraph.Is(at + 1, WordClass.Relative) ? PastRelative(at, end) : at;
    }

    /// <summary>المبعوث الخاص إلى سوريا ستيفان دي ميستورا: whether a token is a preposition of the office before a name.</summary>
    /// <param name="at">The token.</param>
    public bool IsOfTitle(int at)
    {
        if (!paragraph.Is(at, WordClass.PlainPreposition) || paragraph.HasJoinedParticle(at + 1))
            return false;
        if (paragraph.MentionAt(at + 1) is not { Kind: MentionKind.Place } place)
            return false;
        var behind = at + 1;
        while (paragraph.MentionAt(behind) == place)
            behind++;
        return paragraph.MentionAt(behind) is { Kind: MentionKind.Person } && !paragraph.HasJoinedParticle(behind);
    }

    /// <summary>بعدما | قال, بعد أن | قال: a clause of time with a report of its own.</summary>
    private bool IsTimeClause(int at)
    {
        if (!paragraph.Is(at - 1, WordClass.TimeClause) && !(paragraph[at - 1] == "ان" && paragraph.Is(at - 2, WordClass.Counting)))
            return false;
        return paragraph.MentionAt(at) is null && paragraph.Form(at) is { Participle: false, HasObject: false };
    }

    /// <summary>غرد الوزير، بعد أن اعترفت إسرائيل بأنها …، | أن: past the comma behind the clause of the report.</summary>
    private int PastTimeClause(int at, int end)
    {
        var clause = false;
        for (var i = at + 1; i < end; i++)
        {
            clause |= paragraph.Is(i, WordClass.That);
            if (clause && paragraph.IsComma(i))
                return i + 1;
        }
        return at;
    }

    /// <summary>الوزير، الذي زار كذا، | إن.</summary>
    private int PastRelative(int at, int end) => PastTo(at, end, LongestClause, i => i > at + 2 && paragraph.IsComma(i));

    /// <summary>Past what closes an aside, unless somebody's words begin before.</summary>
    private int PastTo(int at, int end, int longest, Func<int, bool> closes)
    {
        for (var i = at + 1; i < end && i <= at + longest; i++)
        {
            if (paragraph[i] == ":" || paragraph.OpensQuotation(i) is { Length: > 5 })
                return at;
            if (closes(i))
                return paragraph.IsComma(i) && paragraph.Is(i + 1, WordClass.That) ? i : i + 1;
        }
        return at;
    }
}
