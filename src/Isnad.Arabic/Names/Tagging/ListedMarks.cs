using Isnad.Arabic.Words;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>Which words of a sentence belong to listed names.</summary>
public static class ListedMarks
{
    /// <summary>For each word 0, or a number for the kind of the listed name and whether the word begins it.</summary>
    /// <param name="words">The folded words of a sentence.</param>
    public static byte[] Of(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var marks = new byte[words.Count];
        var tokens = Tokens(words);
        for (var i = 0; i < tokens.Count; )
        {
            if (Of(tokens, i) is not { } found)
            {
                i++;
                continue;
            }
            Put(marks, i, found.Candidates[0].Kind, found.Tokens);
            i += found.Tokens;
        }
        return marks;
    }

    /// <summary>Words as tokens that stand nowhere.</summary>
    internal static List<Token> Tokens(IReadOnlyList<string> words) =>
        [.. words.Select(w => new Token(default, w, w.Length > 0 && char.IsLetter(w[0]) ? TokenKind.Word : TokenKind.Punctuation))];

    /// <summary>The longest name at a token: a listed one, or a body that every country has.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">The first token.</param>
    public static ListedName? Of(IReadOnlyList<Token> tokens, int at)
    {
        var listed = Gazetteer.Shipped.AllAt(tokens, at);
        return BodyPattern.Shipped.At(tokens, at) is { } body && !(listed is { } known && known.Tokens >= body.Tokens) ? body : listed;
    }

    /// <summary>Writes the marks of one listed name.</summary>
    /// <param name="marks">The marks of a text.</param>
    /// <param name="at">The name's first token.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="tokens">How many tokens it has.</param>
    public static void Put(Span<byte> marks, int at, KnownKind kind, int tokens)
    {
        var mark = 1 + (4 * (int)kind) + (tokens > 1 ? 2 : 0);
        for (var k = 0; k < tokens; k++)
            marks[at + k] = (byte)(mark + (k == 0 ? 0 : 1));
    }
}
