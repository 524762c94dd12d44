using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Marks within the words for a speaker: a name in quotation marks or brackets, an initial, a title between commas.</summary>
internal static class PhraseMarks
{
    /// <summary>الرئيس فلان: whether a person with nothing but a definite title begins at a token.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool IsTitledPerson(SpeechParagraph paragraph, int at) =>
        WordShape.HasArticle(paragraph[at])
        && PersonPattern.IsTitle(paragraph[at])
        && (paragraph.MentionAt(at) ?? paragraph.MentionAt(at + 1)) is { Kind: MentionKind.Person };

    private const int LongestQuoted = 5;
    private const int LongestBracket = 8;
    private const int LongestApposition = 10;

    /// <summary>An apposition that nothing closes is one only when it is no longer than this.</summary>
    private const int LongestOpen = 6;

    /// <summary>What may stand in an apposition.</summary>
    private const string Passed = "-\"«»/#.()";

    /// <summary>The token from which the name goes on behind the mark at a token; that token where it ends there.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token of the name.</param>
    /// <param name="at">The token of the mark.</param>
    /// <param name="last">Where the name must end.</param>
    /// <param name="complete">Whether the name needs nothing more, so that what is quoted is not part of it.</param>
    public static int Past(SpeechParagraph paragraph, int from, int at, int last, bool complete)
    {
        if (paragraph.OpensQuotation(at) is { Length: <= LongestQuoted } quoted && quoted.Close < last)
        {
            return complete && !IsNameOfBody(paragraph, from, at, quoted) ? at : quoted.Close + 1;
        }
        if (at > from && paragraph.IsComma(at))
            return PastApposition(paragraph, at, last);
        if (paragraph[at] == "(")
            return PastBracket(paragraph, at, last);
        return JoinsWords(paragraph, from, at, last) ? at + 1 : at;
    }

    /// <summary>The token behind a closing bracket; the opening one where none closes it near.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="open">The token of the opening bracket.</param>
    /// <param name="last">Where the name must end.</param>
    public static int PastBracket(SpeechParagraph paragraph, int open, int last)
    {
        for (var i = open + 1; i < last && i <= open + LongestBracket; i++)
        {
            if (paragraph[i] == ")")
                return i + 1;
        }
        return open;
    }

    /// <summary>شركة كذا «كذا»: a short name in marks behind what a body is.</summary>
    private static bool IsNameOfBody(SpeechParagraph paragraph, int from, int at, Quotation quoted) =>
        at > from + 1 && quoted.Length <= 3 && Institutions.Is(paragraph[from]) && !paragraph.IsDefinite(from);

    /// <summary>رويترز/إبسوس, ج. سالم, بور-سعيد.</summary>
    private static bool JoinsWords(SpeechParagraph paragraph, int from, int at, int last) =>
        paragraph[at] switch
        {
            "%" or "٪" => at == from + 1,
            "/" => at + 1 < last,
            "." => at > from && paragraph[at - 1].Length <= 2 && at + 1 < last,
            "-" => at > from && !paragraph.IsDash(at) && at + 1 < last,
            _ => false,
        };

    /// <summary>Past a name or title between commas: مدير المكتب، صديق الصور، إنه.</summary>
    private static int PastApposition(SpeechParagraph paragraph, int comma, int last)
    {
        if (comma + 1 >= last || OpensOther(paragraph, comma + 1))
            return comma;
        for (var i = comma + 1; i < last && i <= comma + LongestApposition; i++)
        {
            if (paragraph.IsComma(i))
                return i + 1;
            if (Breaks(paragraph, i))
                return comma;
            if (i == last - 1)
                return paragraph.IsName(i) || i - comma <= LongestOpen ? last : comma;
        }
        return comma;
    }

    /// <summary>Whether a word behind a comma begins something else than an apposition: a clause, an adverbial, a further verb.</summary>
    private static bool OpensOther(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word is "في" or "وفي" || paragraph.Is(at, WordClass.Relative) || PhraseBounds.IsStop(paragraph, at))
            return true;
        if (ToldMedium.Begins(paragraph, at))
            return true; // (قال فلان، الوزير)، | لرويترز
        if (OpensReport(paragraph, at))
            return true;
        if (WordShape.HasArticle(word) && WordShape.IsObjectPlural(word) && !paragraph.IsName(at))
            return true; // (دعا الوزير)، | المواطنين إلى
        return word is ['و', ..] && !paragraph.IsName(at) && !GivenNames.Has(word) && !RoleWord.Is(word);
    }

    /// <summary>(بحسب رويترز)، | كشفت الشركة; but مصادر سياسية، | تتابع الأوضاع, tells of the name.</summary>
    private static bool OpensReport(SpeechParagraph paragraph, int at) =>
        !paragraph.IsName(at)
        && !paragraph.Is(at, WordClass.NounVerb)
        && !VerbShape.IsImperfect(paragraph[at])
        && (paragraph.Form(at) is { Participle: false } || FiniteVerb.Is(paragraph, at));

    private static bool Breaks(SpeechParagraph paragraph, int at)
    {
        if (paragraph.Tokens[at].Kind == TokenKind.Punctuation && !Passed.Contains(paragraph[at], StringComparison.Ordinal))
            return true;
        return PhraseBounds.IsCircumstance(paragraph, at) || paragraph[at] is not "علي" && PhraseBounds.IsStop(paragraph, at);
    }
}
