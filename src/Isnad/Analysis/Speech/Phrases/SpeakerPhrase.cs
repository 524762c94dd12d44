using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Finds how far the words reach that name a speaker: a name with its titles, or a head noun with what belongs to it.</summary>
/// <remarks>
/// Loose, where the complement of the verb is known and everything up to it that is no adverbial can belong to the name; tight,
/// where the verb's object may follow at once (نفى البيت الأبيض | وجود خطط) and the name ends with its first definite noun and
/// the adjectives of that.
/// </remarks>
internal static class SpeakerPhrase
{
    private const int Longest = 28;
    private const int LongestQuoted = 6;
    private const int LongestBracket = 6;

    /// <summary>Marks that belong to a name which ends with them.</summary>
    private const string Closing = ")\"»”";

    /// <summary>The token behind the phrase; the same token when nothing there names a speaker.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token.</param>
    /// <param name="limit">The token at which the complement begins, or the sentence ends.</param>
    /// <param name="tight">Whether an object may follow at once.</param>
    public static int End(SpeechParagraph paragraph, int from, int limit, bool tight = false)
    {
        var last = Math.Min(limit, from + Longest);
        if (from >= last)
            return from;
        if (paragraph.Is(from, WordClass.Honoured))
            return paragraph[from + 1] is "الكريم" or "الملكي" ? Math.Min(from + 2, last) : from + 1;
        var marked = BehindMarks(paragraph, from, last);
        if (marked == from && !MayBegin(paragraph, from))
            return from;
        var named = marked > from ? marked : TitledName.End(paragraph, from, last);
        return WithoutMarks(
            paragraph,
            from,
            BeforeMarkedRole(paragraph, from, new PhraseWalk(paragraph, from, last, tight).Go(named, person: named > from))
        );
    }

    /// <summary>اتهمت وزارة الداخلية | "القيادي المعارض" فلانا: what is in marks behind a body and names a person's role is no part of it.</summary>
    private static int BeforeMarkedRole(SpeechParagraph paragraph, int from, int end)
    {
        if (Institutions.Noun(paragraph[from]) is null)
            return end;
        for (var at = from + 1; at < end; at++)
        {
            if (
                paragraph.OpensQuotation(at) is { } quotation
                && quotation.Close >= end - 1
                && paragraph.IsDefinite(at + 1)
                && IsRole(paragraph[at + 1])
            )
                return at;
        }
        return end;
    }

    private static bool IsRole(string word) => RoleWord.Is(word) || SourceNoun.IsUnnamed(WordShape.WithoutArticle(word));

    /// <summary>Behind a name in marks or brackets that a phrase begins with; the same token where it begins with none.</summary>
    private static int BehindMarks(SpeechParagraph paragraph, int from, int last)
    {
        if (
            paragraph.OpensQuotation(from) is { Length: <= LongestQuoted } quoted
            && quoted.Close < last
            && !(WordShape.HasGovernedArticle(paragraph[from + 1]) && paragraph.IsJoinedPreposition(from + 1)) // يتهمهم "بالتآمر"
        )
            return quoted.Close + 1;
        if (paragraph[from] != "(")
            return from;
        var behind = PhraseMarks.PastBracket(paragraph, from, last);
        if (behind <= from + 2 || behind > from + LongestBracket)
            return from;
        return PhrasePreposition.At(paragraph, from + 1) is null && !PhraseBounds.IsStop(paragraph, from + 1) ? behind : from;
    }

    private static bool MayBegin(SpeechParagraph paragraph, int from)
    {
        if (!paragraph.IsWord(from) && paragraph.Tokens[from].Kind != TokenKind.Number)
            return false;
        if (paragraph.IsName(from))
            return !IsToldPerson(paragraph, from) && (!paragraph.HasJoinedParticle(from) || !IsGoverned(paragraph, from));
        return PhrasePreposition.At(paragraph, from) is null
            && !PhraseBounds.IsStop(paragraph, from)
            && !PossessedThing.Is(paragraph, from);
    }

    /// <summary>(قال) | للملك فلان: a title inside a name, with ل joined to it.</summary>
    private static bool IsToldPerson(SpeechParagraph paragraph, int from) =>
        paragraph[from] is ['ل', 'ل', _, _, ..]
        && paragraph.MentionAt(from) is { Kind: MentionKind.Person }
        && PersonPattern.IsTitle(string.Concat("ال", paragraph[from].AsSpan(2)));

    /// <summary>لرويترز, في لندن, بالوزارة: a name to which or at which something is said.</summary>
    private static bool IsGoverned(SpeechParagraph paragraph, int from) =>
        PhrasePreposition.At(paragraph, from) is not null
        || paragraph.MentionAt(from) is { Kind: MentionKind.Outlet or MentionKind.Place } && paragraph[from][0] is 'ل' or 'ب';

    private static int WithoutMarks(SpeechParagraph paragraph, int from, int at)
    {
        while (
            at > from
            && paragraph.Tokens[at - 1].Kind == TokenKind.Punctuation
            && !Closing.Contains(paragraph[at - 1], StringComparison.Ordinal)
        )
            at--;
        return at;
    }
}
