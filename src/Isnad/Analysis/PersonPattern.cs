using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Finds persons nobody listed: the words behind a title that are not definite and not plain words.</summary>
/// <remarks>وزير الخارجية النمساوي كارل فلان: title, its complements with the article or a nisba, then two to four name words.</remarks>
internal static class PersonPattern
{
    private const int LongestTitle = 8;
    private const int LongestName = 5;

    private static readonly WordClass Joining = WordClass.Descent | WordClass.NameOpening | WordClass.ForeignParticle;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = EmbeddedTable
        .Rows(typeof(Gazetteer).Assembly, "Names/titles.tsv")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is a title, seen through و and the article.</summary>
    public static bool IsTitle(string folded)
    {
        if (Titles.Contains(folded) || folded is ['و' or 'ف', _, _, _, ..] && Titles.Contains(folded.AsSpan(1)))
            return true;
        if (WordShape.HasArticle(folded))
            return Titles.Contains(folded.AsSpan(2));
        return WordShape.HasJoinedArticle(folded) && Titles.Contains(folded.AsSpan(3));
    }

    /// <summary>The name behind a title at a token; null when there is no title, no name, or a name that the gazetteers know.</summary>
    public static (int First, int Tokens)? At(IReadOnlyList<Token> tokens, int at, Gazetteer gazetteer)
    {
        if (!IsTitle(tokens[at].Folded))
            return null;
        for (var i = at + 1; i < tokens.Count && i <= at + LongestTitle; i++)
        {
            var token = tokens[i];
            if (token.Folded is "،" or "," && i > at + 1)
                continue;
            if (token.Kind != TokenKind.Word || token.Span.Start - tokens[i - 1].Span.End > 2)
                return null;
            if (gazetteer.At(tokens, i) is { } known)
            {
                if (known.Known.Kind == KnownKind.Person)
                    return null;
                i += known.Tokens - 1;
            }
            else if (!IsComplement(token.Folded))
                return NameFrom(tokens, i, gazetteer);
        }
        return null;
    }

    /// <summary>Whether a word belongs to a title: another title, a definite word, a word for an office.</summary>
    private static bool IsComplement(string folded) =>
        IsTitle(folded)
        || WordShape.HasArticle(folded)
        || folded is ['ل', _, _, _, _, ..]
        || (WordClass.OfficeLink | WordClass.OfOffice).Has(folded);

    private static (int First, int Tokens)? NameFrom(IReadOnlyList<Token> tokens, int first, Gazetteer gazetteer)
    {
        var end = first;
        while (end < tokens.Count && end < first + LongestName && GoesOn(tokens, first, end, gazetteer))
            end++;
        return end >= first + 2 ? (first, end - first) : null;
    }

    /// <summary>
    /// Whether a name that begins at one token goes on with another, which of more than two words it does only where one joins.
    /// </summary>
    private static bool GoesOn(IReadOnlyList<Token> tokens, int first, int at, Gazetteer gazetteer)
    {
        var word = tokens[at].Folded;
        if (tokens[at].Kind != TokenKind.Word || IsPlain(word) && !(at == first && IsAli(tokens, first)))
            return false;
        if (at == first)
            return true;
        if (IsReport(word) || tokens[at].Span.Start - tokens[at - 1].Span.End > 1)
            return false;
        if (at == first + 1)
            return gazetteer.At(tokens, at) is not { Known.Kind: not KnownKind.Person };
        return Joining.Has(tokens[at - 1].Folded);
    }

    /// <summary>A word of the language that is no part of a name.</summary>
    private static bool IsPlain(string folded) =>
        folded.Length < 2 || StopWords.Contains(folded) || IsVerbOfMany(folded) || IsPrepositional(folded);

    /// <summary>علي between an office and a comma before it and a further word is a name, not على: المدير الفني، علي ماهر.</summary>
    private static bool IsAli(IReadOnlyList<Token> tokens, int at) =>
        tokens[at] is { Folded: "علي" } && tokens[at - 1] is { Folded: "،" or "," };

    /// <summary>ب, ل or و joined to the article is no name: الأمر بالمعروف والنهي.</summary>
    private static bool IsPrepositional(string folded) => WordShape.HasGovernedArticle(folded) || WordShape.HasJoinedArticle(folded);

    /// <summary>A verb that reports ends the name before it: السيد فلان يقول.</summary>
    private static bool IsReport(string folded) =>
        WordClass.OpensClause(folded)
        || SpeechLexicon.Shipped.Form(folded) is { Participle: false, HasObject: false } && !GivenNames.Has(folded);

    /// <summary>A short imperfect of the plural: يرون.</summary>
    private static bool IsVerbOfMany(string folded) =>
        folded is ['ي' or 'ت', ..] && folded.Length is 4 or 5 && WordShape.IsSubjectPlural(folded);
}
