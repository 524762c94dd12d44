using Isnad.Analysis.Speech.Text;
using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>
/// Finds a person's name that no list has among the words that name a speaker, by the title beside it and the words it is made of.
/// </summary>
internal static class UnlistedName
{
    /// <summary>Words of a name at most.</summary>
    private const int Longest = 5;

    /// <summary>Weight of a stem from which on a word may be a name; about one article in seventy has it.</summary>
    private const float Unusual = 4.2f;

    /// <summary>The same of a word with the article.</summary>
    private const float UnusualDefinite = 5f;

    private static readonly WordClass Joining = WordClass.Descent | WordClass.NameOpening | WordClass.ForeignParticle;

    private static readonly HashSet<string> FirstNames =
    [
        .. EmbeddedTable
            .Rows(typeof(SpeechLexicon).Assembly, "Names/people.tsv")
            .SelectMany(row => row[2].Split('|'))
            .Select(name => Folding.Fold(name.Split(' ')[0])),
    ];

    /// <summary>The name in a phrase; null when it has none that no list has.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token of the phrase.</param>
    /// <param name="to">The token behind its last.</param>
    public static string? Find(SpeechParagraph paragraph, int from, int to) =>
        Called(paragraph, from, to)
        ?? Given(paragraph, from, to)
        ?? BehindTitle(paragraph, from, to)
        ?? Head(paragraph, from, to)
        ?? BehindNisba(paragraph, from, to);

    /// <summary>شاب يدعى فلان.</summary>
    private static string? Called(SpeechParagraph paragraph, int from, int to)
    {
        for (var i = from + 1; i < to - 1; i++)
        {
            if (!paragraph.Is(i, WordClass.Called))
                continue;
            var last = NameEnd(paragraph, i + 1, Math.Min(to, i + Longest));
            if (last > i + 1)
                return Written(paragraph, i + 1, last);
        }
        return null;
    }

    /// <summary>
    /// A name behind a long title, known by its first word, which lists of persons have: عضو مجلس البلدية بالخبر جاسم العسل.
    /// </summary>
    private static string? Given(SpeechParagraph paragraph, int from, int to)
    {
        if (!RoleWord.Is(paragraph[from]))
            return null;
        for (var i = Math.Max(from + 1, to - Longest); i < to - 1; i++)
        {
            if (IsGivenName(paragraph, i) && MayEndTitle(paragraph, i - 1) && IsNameTo(paragraph, i + 1, to))
                return Written(paragraph, i, to);
        }
        return null;
    }

    private static bool IsGivenName(SpeechParagraph paragraph, int at) =>
        paragraph.IsWord(at)
        && !paragraph.IsDefinite(at)
        && GivenNames.Has(paragraph[at])
        && paragraph.MentionAt(at) is null or { Kind: MentionKind.Person or MentionKind.Place };

    /// <summary>Whether the title before a name may end with a word: a definite one, another title, a nisba, a name.</summary>
    private static bool MayEndTitle(SpeechParagraph paragraph, int at)
    {
        if (paragraph.Is(at, WordClass.Governing))
            return false;
        if (paragraph.IsDefinite(at) || paragraph.MentionAt(at) is not null || RoleWord.Is(paragraph[at]))
            return true;
        return paragraph[at].EndsWith('ي') || WordShape.HasGovernedArticle(paragraph[at]);
    }

    /// <summary>Whether all words up to a place may go on with a name: no particle, no other name.</summary>
    private static bool IsNameTo(SpeechParagraph paragraph, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!paragraph.IsWord(i) || paragraph[i][0] is 'و' or 'ب' || StopWords.Contains(paragraph[i]))
                return false;
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Organisation or MentionKind.Outlet })
                return false;
        }
        return true;
    }

    /// <summary>The last words of a title, neither definite nor plain: المتحدث العسكري العميد علي ميهوب.</summary>
    private static string? BehindTitle(SpeechParagraph paragraph, int from, int to)
    {
        var word = paragraph[from];
        if (!PersonPattern.IsTitle(word) && !paragraph.Is(from, WordClass.Generic) && !SourceNoun.IsUnnamed(word))
            return null;
        var start = to;
        while (start > from + 1 && IsNameWord(paragraph, start - 1))
            start--;
        if (to - start > Longest)
            return null;
        if (start < to - 1 && !paragraph.IsDefinite(start))
            return Written(paragraph, start, to);
        return start + 1 < to ? Written(paragraph, start + 1, to) : null;
    }

    /// <summary>A name that a phrase begins with, before a title or a comma: فهد الحزيم، صاحب مكتب; علي ولايتي مستشار المرشد.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token of the phrase.</param>
    /// <param name="to">The token behind its last.</param>
    public static string? Head(SpeechParagraph paragraph, int from, int to)
    {
        if (RoleWord.Is(paragraph[from]) || paragraph.IsDefinite(from))
            return null;
        return BeforeTitle(paragraph, from, to) ?? BeforeComma(paragraph, from, to);
    }

    private static string? BeforeTitle(SpeechParagraph paragraph, int from, int to)
    {
        var title = from;
        while (title < Math.Min(to, from + Longest) && !RoleWord.Is(paragraph[title]) && IsNameWord(paragraph, title))
            title++;
        if (title == from + 1 && IsPlainSurname(paragraph, title, to))
            title++;
        return title - from is >= 2 and <= 4 && title < to && RoleWord.Is(paragraph[title]) ? Written(paragraph, from, title) : null;
    }

    /// <summary>A plain word between a given name and a title: أشرف القدرة الناطق باسم.</summary>
    private static bool IsPlainSurname(SpeechParagraph paragraph, int at, int to) =>
        at + 1 < to
        && GivenNames.Has(paragraph[at - 1])
        && paragraph.IsWord(at)
        && paragraph.MentionAt(at) is null
        && RoleWord.Is(paragraph[at + 1]);

    private static string? BeforeComma(SpeechParagraph paragraph, int from, int to)
    {
        var comma = from;
        while (comma < to && !paragraph.IsComma(comma))
            comma++;
        if (comma - from is < 2 or > Longest || NameEnd(paragraph, from, comma) < comma)
            return null;
        return comma < to || to - from < Longest && paragraph.IsDefinite(comma - 1) ? Written(paragraph, from, comma) : null;
    }

    /// <summary>الفرنسي آرسين فينغر.</summary>
    private static string? BehindNisba(SpeechParagraph paragraph, int from, int to)
    {
        if (!paragraph.IsDefinite(from) || !WordShape.IsNisba(paragraph[from]))
            return null;
        var end = from + 1;
        while (end < Math.Min(to, from + Longest) && !paragraph.IsDefinite(end) && IsNameWord(paragraph, end))
            end++;
        return end - from >= 3 && (end == to || paragraph.IsComma(end)) ? Written(paragraph, from + 1, end) : null;
    }

    private static int NameEnd(SpeechParagraph paragraph, int from, int limit)
    {
        while (from < limit && IsNameWord(paragraph, from))
            from++;
        return from;
    }

    private static string? Written(SpeechParagraph paragraph, int from, int to) =>
        paragraph.Span(from, to) is { Length: > 3 } span ? SpeakerMemory.Spoken(span.Of(paragraph.Source)) : null;

    /// <summary>
    /// Whether a word may be part of a name: it joins one, is a first name, or neither reports, names an office nor is common.
    /// </summary>
    private static bool IsNameWord(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word is "باسم" || IsClause(word) || word.Length > 5 && word.StartsWith("وال", StringComparison.Ordinal))
            return false;
        if (paragraph.Is(at, Joining) || FirstNames.Contains(word) && !paragraph.IsDefinite(at))
            return true;
        if (at > 0 && paragraph.IsJoinedPreposition(at))
            return false;
        if (at > 0 && word is "-" or ".")
            return true;
        if (!paragraph.IsWord(at) || word.Length < 2 || paragraph.MentionAt(at) is { Kind: not MentionKind.Person })
            return false;
        return (word is "علي" || !IsPlain(word)) && IsUnusual(word, paragraph.IsDefinite(at));
    }

    /// <summary>أن, or a verb that reports.</summary>
    private static bool IsClause(string word) =>
        WordClass.OpensClause(word) || SpeechLexicon.Shipped.Form(word) is { Participle: false, HasObject: false } && !GivenNames.Has(word);

    private static bool IsPlain(string word) =>
        PersonPattern.IsTitle(word) || SourceNoun.Is(word) || StopWords.Contains(word) || WordClass.AroundSpeech.Has(word);

    private static bool IsUnusual(string word, bool definite)
    {
        if (WordShape.IsFemininePlural(word))
            return false;
        if (!definite)
            return StemTable.Shipped.WeightOf(word) > Unusual;
        if (word.EndsWith("يه", StringComparison.Ordinal) || word.Length > 6 && WordShape.IsSoundPlural(word))
            return false;
        return StemTable.Shipped.WeightOf(word) > UnusualDefinite;
    }
}
