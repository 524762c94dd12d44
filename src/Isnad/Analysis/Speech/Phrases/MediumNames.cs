using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Names of media that no register has, out of the words that describe them.</summary>
internal static class MediumNames
{
    private const int AdjectiveReach = 5;
    private const int LongestQuoted = 6;

    private static readonly char[] Marks = ['"', '«', '»', '“', '”'];

    /// <summary>مجموعة فونكه الصحفية, شبكة كذا الإعلامية: a company that its adjective shows to be a medium.</summary>
    public static bool IsMediaGroup(SpeechParagraph paragraph, int at)
    {
        if (paragraph.MentionAt(at) is not null || Institutions.Noun(paragraph[at]) is not { } noun || !WordClass.MediaGroup.Has(noun))
            return false;
        for (var i = at + 1; i < Math.Min(paragraph.SentenceEnd(at), at + AdjectiveReach); i++)
        {
            if (paragraph.Is(i, WordClass.OfMedia))
                return true;
            if (StopWords.Contains(paragraph[i]) || !paragraph.IsWord(i) && !IsMark(paragraph, i))
                return false;
        }
        return false;
    }

    private static bool IsMark(SpeechParagraph paragraph, int at) =>
        paragraph.OpensQuotation(at) is not null || paragraph.ClosesQuotation(at) is not null;

    /// <summary>The name of a medium without the noun before it and the adjectives behind: وكالة (مشرق) الرسمية.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The noun.</param>
    /// <param name="to">The token behind the last of its description.</param>
    public static string Of(SpeechParagraph paragraph, int from, int to)
    {
        if (Quoted(paragraph, from, to) is { } quoted)
            return quoted;
        var first = First(paragraph, from, to);
        if (first < to && paragraph.Is(first, WordClass.Governing))
            return paragraph.Span(from, first).Of(paragraph.Source).Trim();
        var end = End(paragraph, first, to);
        if (end == first + 1 && IsGeneric(paragraph, from, first))
            return paragraph.Span(from, BeforeOwner(paragraph, first, to)).Of(paragraph.Source).Trim(Marks);
        if (first < end && IsDescription(paragraph, first, end))
            first = from;
        var span = paragraph.Span(first, end);
        return span.Length == 0 ? paragraph.Span(from, to).Of(paragraph.Source) : span.Of(paragraph.Source).Trim(Marks);
    }

    /// <summary>The first name in marks.</summary>
    private static string? Quoted(SpeechParagraph paragraph, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (paragraph.OpensQuotation(i) is not { Length: <= LongestQuoted } marks || marks.Close >= to)
                continue;
            return paragraph.Span(i + 1, marks.Close).Of(paragraph.Source);
        }
        return null;
    }

    /// <summary>Past the noun and the words for news: وكالة الأنباء.</summary>
    private static int First(SpeechParagraph paragraph, int from, int to)
    {
        var first = from + 1;
        while (first < to && (paragraph.Is(first, WordClass.News) || IsPunctuation(paragraph, first)))
            first++;
        return first;
    }

    /// <summary>Before the words that tell whose the medium is or what it is: التابعة لكذا, الرسمية.</summary>
    private static int End(SpeechParagraph paragraph, int first, int to)
    {
        var end = BeforeOwner(paragraph, first, to);
        while (end - 1 > first && IsAttribute(paragraph, end - 1))
            end--;
        return end;
    }

    /// <summary>Before the words that tell whose the medium is.</summary>
    private static int BeforeOwner(SpeechParagraph paragraph, int first, int to)
    {
        var end = first + 1;
        while (
            end < to
            && !paragraph.Is(end, WordClass.Belonging)
            && !(paragraph.Is(end, WordClass.YearWord) && paragraph.Tokens.IsNumber(end + 1))
        )
            end++;
        return Math.Min(end, to);
    }

    /// <summary>وكالة الإعلام الروسية, وكالة أنباء البحرين: one definite word that is an agency's name only with what stands around it.</summary>
    private static bool IsGeneric(SpeechParagraph paragraph, int from, int first) =>
        paragraph[from].Contains("وكال", StringComparison.Ordinal)
        && paragraph.OpensQuotation(first - 1) is null
        && paragraph.MentionAt(first) is null or { Kind: MentionKind.Place or MentionKind.Other }
        && paragraph.IsDefinite(first);

    private static bool IsAttribute(SpeechParagraph paragraph, int at) =>
        paragraph.MentionAt(at)?.Kind == MentionKind.Other || paragraph.Is(at, WordClass.MediumAttribute) || IsPunctuation(paragraph, at);

    /// <summary>
    /// Whether adjectives stand where a name should, so that the noun belongs to them: وكالة دعائية تابعة له, التلفزيون الألماني.
    /// </summary>
    private static bool IsDescription(SpeechParagraph paragraph, int first, int end)
    {
        if (!WordShape.IsNisba(paragraph[first]) || paragraph.OpensQuotation(first - 1) is not null)
            return false;
        for (var i = first; i < end; i++)
            if (paragraph.MentionAt(i) is { Kind: not MentionKind.Other })
                return false;
        return true;
    }

    private static bool IsPunctuation(SpeechParagraph paragraph, int at) => paragraph.Tokens[at].Kind == TokenKind.Punctuation;
}
