using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Copies;

/// <summary>
/// Tells what kind of formula a text is, by its wording: weather, executions, condolences, … (<c>Copies/formulas.tsv</c>).
/// </summary>
internal static class FormulaTable
{
    private const int Longest = 5;

    private static readonly Dictionary<string, string> Kinds = [];
    private static readonly HashSet<string> OfADay = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Daily = new(StringComparer.Ordinal);

    static FormulaTable()
    {
        foreach (var row in EmbeddedTable.Rows(typeof(FormulaTable).Assembly, "Copies/formulas.tsv"))
        {
            if (row[1] == "day")
                OfADay.Add(row[0]);
            if (row[1] is "day" or "daily")
                Daily.Add(row[0]);
            foreach (var phrase in row[2].Split('|'))
                Kinds.TryAdd(Folding.Fold(phrase), row[0]);
        }
    }

    /// <summary>The kinds whose phrases stand in a text, each with how many different ones.</summary>
    public static Dictionary<string, int> Read(Token[] tokens)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Length; i++)
        {
            var phrase = "";
            for (var n = 0; n < Longest && i + n < tokens.Length; n++)
            {
                phrase = n == 0 ? Clitics.WithoutConjunction(tokens[i].Folded) : phrase + " " + tokens[i + n].Folded;
                if (Kinds.ContainsKey(phrase))
                    found.Add(phrase);
            }
        }
        return found.GroupBy(p => Kinds[p], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    }

    /// <summary>Whether a kind tells of its day, so that two of different days are two bulletins.</summary>
    public static bool TellsOfItsDay(string kind) => OfADay.Contains(kind);

    /// <summary>
    /// Whether a kind tells of what comes every day, so that two of different days are of two happenings; one text may still be printed on
    /// both.
    /// </summary>
    public static bool ComesDaily(string kind) => Daily.Contains(kind);
}
