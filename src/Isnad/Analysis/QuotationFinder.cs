using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Pairs quotation marks: «», “”, and the plain mark, which opens behind a space and closes before one. A mark that never closes opens a quotation to the end of the paragraph only when a colon or a space-cue stands before it.</summary>
internal static class QuotationFinder
{
    /// <summary>The quotations of a paragraph's tokens, in order; an inner quotation belongs to the outer.</summary>
    public static List<Quotation> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<Quotation>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Closing(tokens[i].Folded) is not { } closing) continue;
            var close = Close(tokens, i, closing);
            if (close < 0)
            {
                if (i == 0 || tokens[i - 1].Folded is not ":") continue;
                found.Add(new Quotation(i, tokens.Count));
                break;
            }
            found.Add(new Quotation(i, close));
            i = close;
        }
        return found;
    }

    private static string? Closing(string mark) => mark switch { "«" => "»", "“" => "”", "\"" => "\"", "„" => "“", "‘" => "’", "''" => "''", _ => null };

    private static int Close(IReadOnlyList<Token> tokens, int open, string closing)
    {
        var depth = 0;
        for (var i = open + 1; i < tokens.Count; i++)
        {
            var mark = tokens[i].Folded;
            if (mark == closing || (closing == "”" && mark is "\"" or "“" && closing == "”"))
            {
                if (depth == 0) return i;
                depth--;
            }
            else if (mark == tokens[open].Folded && closing != "\"") depth++;
        }
        return -1;
    }
}
