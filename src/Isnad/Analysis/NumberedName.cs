using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>
/// Numbers that belong to a name and count nothing: سو 24, ميغ 29, منظومة "أس 400", محادثات "جنيف 2"; and numbers that say which one
/// (الدقيقة 45, المادة 7).
/// </summary>
internal static class NumberedName
{
    private const int LongestName = 4;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = EmbeddedTable
        .Rows(typeof(NumberedName).Assembly, "Analysis/numbered.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether a number is part of a name.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The number's first token.</param>
    /// <param name="next">The token behind it.</param>
    public static bool Holds(IReadOnlyList<Token> tokens, int first, int next)
    {
        if (first == 0 || tokens[first].Kind != TokenKind.Number)
            return false;
        // بدر is a missile and a man: what is counted behind the number (بدر، 45 عاما) says that it counts.
        var counts = next < tokens.Count && tokens[next].Kind == TokenKind.Word && UnitTable.Unit(tokens[next].Folded) is not null;
        return (!counts && tokens[first - 1].Kind == TokenKind.Word && Words["designator"].Contains(tokens[first - 1].Folded))
            || (!counts && IsOrdered(tokens, first))
            || EndsQuotedName(tokens, first, next);
    }

    /// <summary>
    /// Whether a number says which of many is meant, also behind an adjective or a bracket: المادة 7, القرار الأممي (2216).
    /// </summary>
    private static bool IsOrdered(IReadOnlyList<Token> tokens, int first)
    {
        var at = tokens[first - 1].Folded == "(" ? first - 2 : first - 1;
        if (at > 0 && tokens[at].Folded.StartsWith("ال", StringComparison.Ordinal) && !Words["ordered"].Contains(tokens[at].Folded))
            at--;
        return at >= 0 && Words["ordered"].Contains(Clitics.WithoutConjunction(tokens[at].Folded));
    }

    /// <summary>
    /// Whether marks close right behind the number that opened a word or two before it, and nothing happens between them.
    /// </summary>
    private static bool EndsQuotedName(IReadOnlyList<Token> tokens, int first, int next)
    {
        if (next >= tokens.Count || !IsMark(tokens[next]) || tokens[next].Span.Start != tokens[next - 1].Span.End)
            return false;
        for (var i = first - 1; i >= 0 && i >= first - LongestName; i--)
        {
            if (IsMark(tokens[i]))
                return i < first - 1 && tokens[i].Span.End == tokens[i + 1].Span.Start;
            if (
                tokens[i].Kind == TokenKind.Word
                && (UnitTable.Happening(tokens[i].Folded) is not null || UnitTable.Unit(tokens[i].Folded) is not null)
            )
                return false;
        }
        return false;
    }

    private static bool IsMark(Token token) => token.Folded is "\"" or "«" or "»" or "“" or "”";
}
