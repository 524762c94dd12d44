using Isnad.Arabic;
using Isnad.Arabic.Letters;

namespace Isnad.Briefs;

/// <summary>Knows sentences that tell nothing of a story, or little: about the text itself, the outlet's own efforts, formulas of meetings, rumours (<c>Briefs/empty.tsv</c>).</summary>
internal static class EmptySentences
{
    private const double Little = 0.5;
    private static readonly List<string[]> Rows = [.. EmbeddedTable.Rows(typeof(EmptySentences).Assembly, "Briefs/empty.tsv")];
    private static readonly List<(string Words, bool First, double Worth)> Table = [.. Rows.Where(row => row[0] != "own").Select(row => (row[1].TrimStart('^'), row[1][0] == '^', row[0] == "none" ? 0 : Little))];
    private static readonly HashSet<string> OwnLetter = Rows.Where(row => row[0] == "own").Select(row => row[1].TrimStart('^')).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a text goes on with what was said: its first word is joined to "and".</summary>
    /// <param name="text">A sentence, as written.</param>
    public static bool GoesOn(string text) => text[0] == 'و' && !OwnLetter.Contains(Folding.Fold(text.Split(' ')[0]));

    /// <summary>What a sentence is worth by its words: 1, less for a formula, 0 where it tells nothing.</summary>
    /// <param name="text">The sentence or headline, as written.</param>
    public static double Worth(string text)
    {
        var folded = Folding.Fold(text);
        var worth = 1.0;
        foreach (var (words, first, value) in Table)
        {
            if (value < worth && (first ? folded.StartsWith(words, StringComparison.Ordinal) : folded.Contains(words, StringComparison.Ordinal))) worth = value;
        }
        return worth;
    }
}
