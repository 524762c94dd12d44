using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Text;

/// <summary>What words in quotation marks are to the clause around them: all that was said, a part of it, or only a name.</summary>
internal sealed class MarkedWords(SpeechParagraph paragraph)
{
    /// <summary>How far behind a name in marks the verb's clause may begin.</summary>
    private const int ClauseWindow = 14;

    /// <summary>Most tokens of words in marks that are an item of a list.</summary>
    private const int LongestItem = 4;

    /// <summary>Most tokens of words in marks that are a name.</summary>
    private const int LongestName = 5;

    /// <summary>Whether a quotation only holds a name: تنظيم «…», «حماس» أن, قال «فلان»:.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="cue">The verb's token.</param>
    public bool IsName(Quotation quotation, int cue)
    {
        if (quotation.Close >= paragraph.Tokens.Count)
            return false;
        if (quotation.Length <= 1 && paragraph.MentionAt(quotation.Open + 1) is not null)
            return true;
        return quotation.Open > cue + 1 ? IsNameBehindWords(quotation) : quotation.Open == cue + 1 && IsNameBehindCue(quotation);
    }

    /// <summary>Whether words in marks behind a verb that tells a clause only name somebody, and the clause still comes.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="cue">The verb's token.</param>
    /// <param name="end">The token behind the last that is looked at.</param>
    public bool IsBeforeClause(Quotation quotation, int cue, int end)
    {
        var between = quotation.Open - cue - 1;
        if (between > 0 && quotation.Length <= LongestName && HasClauseBehind(quotation.Close + 1, end))
            return true;
        return between > 1 && (IsAsked(quotation, cue, end) || IsListed(quotation, end));
    }

    /// <summary>أعلن الحزب "التعليق المؤقت" لأنشطته: words in marks of which a noun phrase outside them goes on.</summary>
    /// <param name="quotation">The quotation.</param>
    public bool GoesOn(Quotation quotation)
    {
        var next = quotation.Close + 1;
        if (quotation.Length is < 2 or > 12 || !paragraph.IsWord(next))
            return false;
        return paragraph.Is(next, WordClass.OfMarked) || paragraph.IsJoinedPreposition(next) && paragraph[next][0] == 'ل';
    }

    /// <summary>The quotation that all of a clause is.</summary>
    /// <param name="first">The clause's first token.</param>
    /// <param name="end">The token behind its last.</param>
    public Quotation? Whole(int first, int end)
    {
        if (paragraph.OpensQuotation(first) is not { Length: >= 2 } quotation || GoesOnBehindComma(quotation, end))
            return null;
        var next = quotation.Close + 1;
        if (quotation.Close >= end - 2 || paragraph.IsComma(next) || paragraph[next] is "." or "؛")
            return quotation;
        return paragraph.Form(next) is { Participle: true } || SpeechLexicon.Shipped.Phrase(paragraph[next]) is not null ? quotation : null;
    }

    /// <summary>إن "المجلس"، الذي …; إن "…"، وإنه: the clause goes on outside the marks.</summary>
    private bool GoesOnBehindComma(Quotation quotation, int end)
    {
        if (!paragraph.IsComma(quotation.Close + 1))
            return false;
        var behind = quotation.Close + 2;
        if (paragraph.Is(behind, WordClass.AndThat) || paragraph[behind] == "و")
            return true;
        return quotation.Length <= 3 && quotation.Close < end - 6 && paragraph.IsDefinite(behind);
    }

    /// <summary>تنظيم "…", في "…", "…" أن, ("…").</summary>
    private bool IsNameBehindWords(Quotation quotation)
    {
        if (IsCalledSo(quotation.Open))
            return true;
        if (quotation.Length <= LongestName && paragraph.MentionAt(quotation.Open + 1) is { Kind: MentionKind.Outlet })
            return true;
        if (quotation.Length <= LongestName + 1 && IsNameKind(paragraph[quotation.Open - 1]))
            return true;
        if (quotation.Length > 3)
            return false;
        return paragraph.Is(quotation.Open - 1, WordClass.LonePreposition | WordClass.PlainPreposition)
            || paragraph.Is(quotation.Close + 1, WordClass.That)
            || !paragraph.IsWord(quotation.Close + 1) && !EndsClause(quotation.Close + 1);
    }

    /// <summary>قالت "…": , قال "…" إن, أعلنت "حركة …" مقتل.</summary>
    private bool IsNameBehindCue(Quotation quotation)
    {
        var next = quotation.Close + 1;
        if (quotation.Length > LongestName)
            return false;
        if (paragraph[next] == ":" || paragraph.Is(next, WordClass.That) || IsPerson(quotation))
            return true;
        if (quotation.Length < 2 || !paragraph.IsWord(next))
            return false;
        return IsNameKind(paragraph[quotation.Open + 1])
            || paragraph.MentionAt(quotation.Open + 1) is { Kind: MentionKind.Organisation or MentionKind.Outlet };
    }

    /// <summary>وأوضح | "الأستاذ فلان" المشرف على: a person's name with a title.</summary>
    private bool IsPerson(Quotation quotation)
    {
        var first = quotation.Open + 1;
        while (first < quotation.Close && paragraph.MentionAt(first) is null && PersonPattern.IsTitle(paragraph[first]))
            first++;
        return paragraph.MentionAt(first) is { Kind: MentionKind.Person } person && paragraph.MentionAt(quotation.Close - 1) == person;
    }

    private bool EndsClause(int at) => paragraph.IsComma(at) || paragraph[at] is "." or "؛" || at >= paragraph.Tokens.Count;

    /// <summary>جماعة "الخوذ البيضاء"، فلان، إن: whether the verb's clause still comes behind marks.</summary>
    private bool HasClauseBehind(int from, int end)
    {
        for (var i = from; i < end && i < from + ClauseWindow; i++)
        {
            if (paragraph.Is(i, WordClass.That))
                return !paragraph.Is(i - 1, WordClass.Own | WordClass.Exceptive);
            if (paragraph.OpensQuotation(i) is not null || paragraph[i] is ":" or ".")
                return false;
            if (paragraph.MentionAt(i) is null && paragraph.Form(i) is not null)
                return false;
        }
        return false;
    }

    /// <summary>قال فلان ردا على سؤال عما إذا كان «…»، إن: the words in marks are of the question.</summary>
    private bool IsAsked(Quotation quotation, int cue, int end)
    {
        var asked = false;
        for (var i = cue + 1; i < quotation.Open && !asked; i++)
            asked = paragraph[i] == "ردا" && paragraph[i + 1] == "علي";
        if (!asked)
            return false;
        for (var i = quotation.Close + 1; i < end - 2; i++)
        {
            if (!paragraph.IsComma(i))
                continue;
            if (paragraph.Is(i + 1, WordClass.That) || paragraph.Form(i + 1) is { Participle: true })
                return true;
        }
        return false;
    }

    /// <summary>اتفق قادة «…» و«…» على أن.</summary>
    private bool IsListed(Quotation quotation, int end)
    {
        if (quotation.Length > LongestItem || paragraph[quotation.Open - 1] != "و")
            return false;
        for (var i = quotation.Close + 1; i < Math.Min(end - 1, quotation.Close + 21); i++)
        {
            if (paragraph.Is(i, WordClass.PlainPreposition) && paragraph.Is(i + 1, WordClass.That))
                return true;
        }
        return false;
    }

    private static bool IsNameKind(string word)
    {
        foreach (var reading in Clitics.Readings(word))
        {
            if (WordClass.NameKind.Has(reading.Stem))
                return true;
        }
        return false;
    }

    /// <summary>جماعة أطلقت على نفسها «كذا», تسمي نفسها «كذا».</summary>
    private bool IsCalledSo(int open) =>
        paragraph.Is(open - 1, WordClass.Self) && (paragraph[open - 2] is "علي" || paragraph.Form(open - 2) is { Verb.Lemma: "سمي" });
}
