using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Stories;

/// <summary>A phrase of three to seven words that stands in a headline and may stand by itself.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="Words">How many words.</param>
/// <param name="Stems">The stems of those that tell something, each with its folded word.</param>
/// <param name="BehindColon">Whether it stands behind a colon.</param>
internal sealed record HeadlinePhrase(string Text, int Words, IReadOnlyList<(string Stem, string Word)> Stems, bool BehindColon)
{
    private const int Fewest = 3;
    private const int Most = 7;
    private const string Quotes = "\"“”«»";

    private static readonly HashSet<string> Adding = ["في", "بعد", "قبل", "قبيل", "خلال", "منذ", "وسط", "رغم", "عقب", "بسبب"];

    /// <summary>The phrases of a headline: from the beginning of a clause to its end or to what only adds to it; none before a colon, where
    /// somebody speaks, and none that asks.</summary>
    /// <param name="headline">The headline.</param>
    public static IEnumerable<HeadlinePhrase> Of(string headline)
    {
        var clause = new List<Token>();
        var behindColon = false;
        foreach (var token in Tokenizer.Tokenize(headline))
        {
            var mark = token.Kind == TokenKind.Punctuation ? headline[token.Span.Start..token.Span.End] : "";
            if (mark.Length == 0 || mark.AsSpan().IndexOfAnyExcept(Quotes + "-") < 0 || mark is "%" or "/" or ")" or "(")
            {
                clause.Add(token);
                continue;
            }
            if (mark.AsSpan().IndexOfAny('؟', ':') < 0 && !GoesOn(clause))
                foreach (var phrase in Parts(headline, clause, behindColon))
                    yield return phrase;
            clause.Clear();
            behindColon = mark.Contains(':');
        }
        if (!GoesOn(clause))
            foreach (var phrase in Parts(headline, clause, behindColon))
                yield return phrase;
    }

    /// <summary>تحطم طائرة.. ومقتل ركابها: whether a clause behind another goes on with it, by a و that is no part of its first word.</summary>
    private static bool GoesOn(List<Token> clause) =>
        clause is [{ Kind: TokenKind.Word, Span.Start: > 0, Folded: ['و', .. { Length: > 2 } bare] joined }, ..]
        && LightStemmer.Stem(bare) == LightStemmer.Stem(joined);

    private static IEnumerable<HeadlinePhrase> Parts(string headline, List<Token> clause, bool behindColon)
    {
        for (var first = 0; first < clause.Count; first++)
        {
            if (!MayBegin(clause, first))
                continue;
            for (var last = first + Fewest - 1; last < clause.Count; last++)
            {
                var words = clause[first..(last + 1)].Where(t => t.Kind != TokenKind.Punctuation).ToList();
                if (words.Count > Most)
                    break;
                var text = headline[clause[first].Span.Start..clause[last].Span.End];
                if (words.Count >= Fewest && MayEnd(clause, last) && IsWhole(text))
                    yield return new HeadlinePhrase(
                        text,
                        words.Count,
                        [
                            .. words
                                .Where(t => t.Kind == TokenKind.Word && !StopWords.Contains(t.Folded))
                                .Select(t => (LightStemmer.Stem(t.Folded), t.Folded))
                                .DistinctBy(t => t.Item1, StringComparer.Ordinal),
                        ],
                        behindColon
                    );
            }
        }
    }

    /// <summary>With the first word of a clause, or the quotation mark before it.</summary>
    private static bool MayBegin(List<Token> clause, int first)
    {
        var token = clause[first];
        if (token.Kind == TokenKind.Punctuation)
            return Quotes.Contains(token.Folded, StringComparison.Ordinal) && first + 1 < clause.Count && MayBegin(clause, first + 1);
        if (StopWords.Contains(token.Folded))
            return false;
        return first == 0 || (clause[first - 1].Kind == TokenKind.Punctuation && first == 1);
    }

    /// <summary>At the end of a clause, and before what only adds when, where or why.</summary>
    private static bool MayEnd(List<Token> clause, int last)
    {
        var token = clause[last];
        if (StopWords.Contains(token.Folded))
            return false;
        if (last + 1 == clause.Count)
            return true;
        var next = clause[last + 1];
        return token.Kind == TokenKind.Word && Adding.Contains(next.Folded);
    }

    /// <summary>Whether every quotation mark has its other, no bracket is open, and nothing of the web is in it.</summary>
    private static bool IsWhole(string text) =>
        text.AsSpan().IndexOfAny("#_()[]@") < 0
        && text.Count(c => c == '"') % 2 == 0
        && text.Count(c => c is '“' or '«') == text.Count(c => c is '”' or '»')
        && !(
            Quotes.Contains(text[0], StringComparison.Ordinal)
            && Quotes.Contains(text[^1], StringComparison.Ordinal)
            && text.Count(c => Quotes.Contains(c, StringComparison.Ordinal)) == 2
        );
}
