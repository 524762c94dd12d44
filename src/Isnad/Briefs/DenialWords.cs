using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad.Briefs;

/// <summary>Words by which denials and accusations are told: the table <c>Briefs/denials.tsv</c>.</summary>
internal static class DenialWords
{
    private static readonly FrozenDictionary<string, string[]> Table = EmbeddedTable
        .Rows(typeof(DenialWords).Assembly, "Briefs/denials.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    private static readonly string[] Before = ["", "ال", "ب", "بال", "و", "وال", "ل", "لل"];

    /// <summary>Whether a folded word begins like one of a row, with or without the article, و and ب or ل in front.</summary>
    /// <param name="code">The row.</param>
    /// <param name="word">A folded word.</param>
    public static bool Begins(string code, string word)
    {
        var row = Table[code];
        foreach (var prefix in Before)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && BeginsLikeOne(row, word.AsSpan(prefix.Length)))
                return true;
        }
        return false;
    }

    private static bool BeginsLikeOne(string[] row, ReadOnlySpan<char> word)
    {
        foreach (var one in row)
        {
            if (word.StartsWith(one))
                return true;
        }
        return false;
    }

    /// <summary>Whether a folded word is one of a row.</summary>
    /// <param name="code">The row.</param>
    /// <param name="word">A folded word.</param>
    public static bool Is(string code, string word) => Array.IndexOf(Table[code], word) >= 0;

    /// <summary>Whether a folded cue holds one of a row's strings of letters.</summary>
    /// <param name="code">The row.</param>
    /// <param name="cue">A folded cue.</param>
    public static bool In(string code, string cue) => Array.Exists(Table[code], r => cue.Contains(r, StringComparison.Ordinal));
}
