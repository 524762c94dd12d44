using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>A quotation: where its marks stand, and the tokens between them.</summary>
/// <param name="Open">Token of the opening mark.</param>
/// <param name="Close">Token of the closing mark, or the number of tokens when it never closes.</param>
internal readonly record struct Quotation(int Open, int Close)
{
    /// <summary>Number of tokens between the marks.</summary>
    public int Length => Close - Open - 1;

    /// <summary>Whether a token stands between the marks.</summary>
    public bool Holds(int token) => Open < token && token < Close;
}

/// <summary>Pairs quotation marks: «», “”, (( )), and the plain mark. A mark that never closes opens a quotation to the end of the paragraph only behind a colon or أن.</summary>
/// <remarks>
/// Some papers write the guillemets the wrong way round (:» نعم «): behind a colon any mark opens. A plain mark inside a plain
/// quotation is told apart by the spaces around it: it opens behind one and closes before one.
/// </remarks>
internal static class QuotationFinder
{
    /// <summary>A quotation of more tokens than this is a mark that was forgotten.</summary>
    private const int Longest = 500;

    /// <summary>The quotations of a paragraph's tokens, in order; an inner quotation belongs to the outer.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="joined">Whether the tokens are of several paragraphs, over which a quotation behind a colon goes on to the end.</param>
    public static List<Quotation> Find(IReadOnlyList<Token> tokens, bool joined = false)
    {
        var found = new List<Quotation>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var introduced = i > 0 && tokens[i - 1].Folded is ":" or "ان";
            if (Closing(tokens[i].Folded, introduced) is not { } closing) continue;
            if (closing == "))" && !(i + 1 < tokens.Count && tokens[i + 1].Folded == "(")) continue;
            var close = Close(tokens, i, closing, introduced, joined);
            if (close < 0)
            {
                var opens = i > 0 && tokens[i].Span.Start > tokens[i - 1].Span.End && i + 1 < tokens.Count && tokens[i + 1].Span.Start == tokens[i].Span.End && tokens.Count - i is > 6 and < 70 && !tokens.Skip(i + 1).Any(t => t.Folded is "\"" or "«" or "»" or "“" or "”");
                if (!introduced && !(opens && closing is "\"" or "”" or "»")) continue;
                found.Add(new Quotation(i, tokens.Count));
                break;
            }
            if (closing == "))") found.Add(new Quotation(i + 1, close));
            else found.Add(new Quotation(i, close));
            i = close;
        }
        return found;
    }

    private static string? Closing(string mark, bool introduced) => mark switch
    {
        "«" => "»",
        "“" => "”",
        "\"" => "\"",
        "„" => "“",
        "‘" => "’",
        "(" => "))",
        "»" when introduced => "«",
        "”" when introduced => "“",
        _ => null,
    };

    /// <summary>The plain mark that closes one: of the marks behind it those that stand behind a space and before a letter open a further one.</summary>
    private static int ClosePlain(IReadOnlyList<Token> tokens, int open, bool introduced, bool joined)
    {
        var depth = 0;
        var (first, both) = (-1, -1);
        for (var i = open + 1; i < tokens.Count && i < open + Longest; i++)
        {
            if (tokens[i].Folded != "\"") continue;
            if (first < 0) first = i;
            var opens = tokens[i].Span.Start > tokens[i - 1].Span.End && i + 1 < tokens.Count && tokens[i + 1].Span.Start == tokens[i].Span.End && tokens[i + 1].Kind != TokenKind.Punctuation;
            if (opens && i > open + 1) depth++;
            else if (depth == 0) return i;
            else if (--depth == 0 && both < 0 && introduced && i + 1 < tokens.Count && tokens[i + 1].Folded == ".") both = i;
        }
        if (first < 0) return -1;
        if (both >= 0) return both; // one mark closes the inner and the outer
        var again = tokens[first].Span.Start > tokens[first - 1].Span.End && first + 1 < tokens.Count && tokens[first + 1].Span.Start == tokens[first].Span.End;
        if (!again) return first;
        if (introduced && joined) return tokens.Count;
        for (var i = open + 1; i < first; i++) if (tokens[i].Folded is "." && i > open + 3) return i;
        return first;
    }

    private static int Close(IReadOnlyList<Token> tokens, int open, string closing, bool introduced, bool joined)
    {
        if (closing == "\"") return ClosePlain(tokens, open, introduced, joined);
        var depth = 0;
        for (var i = open + 1; i < tokens.Count && i < open + Longest; i++)
        {
            var mark = tokens[i].Folded;
            if (closing == "))")
            {
                if (mark == ")" && i + 1 < tokens.Count && tokens[i + 1].Folded == ")") return i;
                continue;
            }
            if (mark == "»" && i > 0 && tokens[i - 1].Folded == ":" && i > open + 1) return -1; // the wrong way round, it opens
            if (mark == closing || (closing == "”" && mark is "\"" or "“") || (closing is "«" && mark is "»" && i > open + 3))
            {
                if (depth == 0) return i;
                depth--;
            }
            else if (mark == tokens[open].Folded && closing != "\"") depth++;
        }
        return -1;
    }
}
