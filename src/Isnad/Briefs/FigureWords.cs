using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>Words around a figure that say how it counts: the table <c>Briefs/figures.tsv</c>.</summary>
internal static class FigureWords
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string[][]>> Table = EmbeddedTable
        .Rows(typeof(FigureWords).Assembly, "Briefs/figures.tsv")
        .ToFrozenDictionary(
            row => row[0],
            row =>
                row[1]
                    .Split(' ')
                    .Select(form => form.Split('|'))
                    .GroupBy(f => f[0], StringComparer.Ordinal)
                    .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>Whether a form of a row stands at a token; a conjunction before its first word is looked through.</summary>
    /// <param name="code">The row.</param>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Where the form would begin.</param>
    public static bool Are(string code, IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Word
        && (
            Follow(Table[code], tokens[at].Folded, tokens, at)
            || (tokens[at].Folded[0] is 'و' or 'ف' && Follow(Table[code], Clitics.WithoutConjunction(tokens[at].Folded), tokens, at))
        );

    /// <summary>Whether a word by itself is a form of a row.</summary>
    /// <param name="code">The row.</param>
    /// <param name="word">A folded word.</param>
    public static bool Is(string code, string word) => Table[code].ContainsKey(word);

    private static bool Follow(FrozenDictionary<string, string[][]> row, string first, IReadOnlyList<Token> tokens, int at)
    {
        if (!row.TryGetValue(first, out var forms))
            return false;
        foreach (var form in forms)
        {
            var i = 1;
            while (i < form.Length && at + i < tokens.Count && tokens[at + i].Folded == form[i])
                i++;
            if (i == form.Length)
                return true;
        }
        return false;
    }
}
