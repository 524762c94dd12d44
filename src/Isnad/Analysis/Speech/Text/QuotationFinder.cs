using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Text;

/// <summary>Pairs quotation marks: «», “”, (( )), and the plain mark.</summary>
/// <remarks>
/// A mark that never closes opens a quotation to the end of the paragraph behind a colon or أن, and where it is the last.
/// Some papers write the guillemets the wrong way round (:» نعم «): behind a colon any mark opens. A plain mark inside a plain
/// quotation is told apart by the spaces around it: it opens behind one and closes before one.
/// </remarks>
internal sealed class QuotationFinder
{
    /// <summary>A quotation of more tokens than this is a mark that was forgotten.</summary>
    private const int Longest = 500;

    /// <summary>What nothing introduces and nothing closes has more tokens than this to the paragraph's end.</summary>
    private const int OpenAbove = 6;

    /// <summary>What nothing introduces and nothing closes has fewer tokens than this to the paragraph's end.</summary>
    private const int OpenBelow = 70;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly bool _joined;

    private QuotationFinder(IReadOnlyList<Token> tokens, bool joined) => (_tokens, _joined) = (tokens, joined);

    /// <summary>The quotations of a paragraph's tokens, in order; an inner quotation belongs to the outer.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="joined">Whether the tokens are of several paragraphs, over which a quotation behind a colon goes on to the end.</param>
    public static List<Quotation> Find(IReadOnlyList<Token> tokens, bool joined = false) => new QuotationFinder(tokens, joined).Find();

    private List<Quotation> Find()
    {
        var found = new List<Quotation>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (At(i) is not { } quotation)
                continue;
            found.Add(quotation);
            i = quotation.Close;
        }
        return found;
    }

    /// <summary>The quotation that a token opens; null when it opens none.</summary>
    private Quotation? At(int open)
    {
        var introduced = open > 0 && _tokens[open - 1].Folded is ":" or "ان";
        if (_tokens[open].Folded == "(")
            return IsMark(open + 1, "(") ? Bracketed(open, introduced) : null;
        if (Closing(_tokens[open].Folded, introduced) is not { } closing)
            return null;
        var close = closing == "\"" ? ClosePlain(open, introduced) : Close(open, closing);
        if (close >= 0)
            return new Quotation(open, close);
        return introduced || closing is not ("’" or "“" or "«") && IsLeftOpen(open) ? new Quotation(open, _tokens.Count) : null;
    }

    /// <summary>((…))</summary>
    private Quotation? Bracketed(int open, bool introduced)
    {
        for (var i = open + 1; i < _tokens.Count && i < open + Longest; i++)
        {
            if (IsMark(i, ")") && IsMark(i + 1, ")"))
                return new Quotation(open + 1, i);
        }
        return introduced ? new Quotation(open, _tokens.Count) : null;
    }

    private static string? Closing(string mark, bool introduced) =>
        mark switch
        {
            "«" => "»",
            "“" => "”",
            "\"" => "\"",
            "„" => "“",
            "‘" => "’",
            "»" when introduced => "«",
            "”" when introduced => "“",
            _ => null,
        };

    /// <summary>Whether a mark that nothing closes is the paragraph's last, and stands as one that opens does.</summary>
    private bool IsLeftOpen(int open)
    {
        if (!IsBehindSpace(open) || !TouchesNext(open) || _tokens.Count - open is <= OpenAbove or >= OpenBelow)
            return false;
        for (var i = open + 1; i < _tokens.Count; i++)
        {
            if (_tokens[i].Folded is "\"" or "«" or "»" or "“" or "”")
                return false;
        }
        return true;
    }

    /// <summary>The token that closes marks of which one opens and another closes; negative when none does.</summary>
    private int Close(int open, string closing)
    {
        var depth = 0;
        for (var i = open + 1; i < _tokens.Count && i < open + Longest; i++)
        {
            var mark = _tokens[i].Folded;
            if (mark == "»" && i > open + 1 && IsMark(i - 1, ":"))
                return -1; // the wrong way round, it opens
            if (Closes(mark, closing, i - open))
            {
                if (depth == 0)
                    return i;
                depth--;
            }
            else if (mark == _tokens[open].Folded)
            {
                depth++;
            }
        }
        return -1;
    }

    private static bool Closes(string mark, string closing, int behind) =>
        mark == closing || closing == "”" && mark is "\"" or "“" || closing == "«" && mark == "»" && behind > 3;

    /// <summary>The plain mark that closes one; those that stand behind a space and before a letter open a further one.</summary>
    private int ClosePlain(int open, bool introduced)
    {
        var depth = 0;
        var (first, both) = (-1, -1);
        for (var i = open + 1; i < _tokens.Count && i < open + Longest; i++)
        {
            if (!IsMark(i, "\""))
                continue;
            if (first < 0)
                first = i;
            if (i > open + 1 && OpensInside(i))
                depth++;
            else if (depth == 0)
                return i;
            else if (--depth == 0 && both < 0 && introduced && IsMark(i + 1, "."))
                both = i; // one mark closes the inner and the outer
        }
        return both >= 0 || first < 0 ? both : Unbalanced(open, first, introduced);
    }

    /// <summary>Where plain marks do not pair: at the first, or where a sentence ends before a first that opens another.</summary>
    private int Unbalanced(int open, int first, bool introduced)
    {
        if (!IsBehindSpace(first) || !TouchesNext(first))
            return first;
        if (introduced && _joined)
            return _tokens.Count;
        for (var i = open + 4; i < first; i++)
        {
            if (IsMark(i, "."))
                return i;
        }
        return first;
    }

    private bool OpensInside(int at) => IsBehindSpace(at) && TouchesNext(at) && _tokens[at + 1].Kind != TokenKind.Punctuation;

    private bool IsMark(int at, string mark) => at >= 0 && at < _tokens.Count && _tokens[at].Folded == mark;

    private bool IsBehindSpace(int at) => at > 0 && _tokens[at].Span.Start > _tokens[at - 1].Span.End;

    private bool TouchesNext(int at) => at + 1 < _tokens.Count && _tokens[at + 1].Span.Start == _tokens[at].Span.End;
}
