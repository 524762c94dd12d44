using Isnad.Arabic.Words;

namespace Isnad.Copies;

/// <summary>The words of a text, folded, and the hashes of its runs of words.</summary>
internal sealed class TextShingles
{
    /// <summary>Words in a run.</summary>
    public const int Run = 5;

    /// <summary>A text with fewer distinct runs is too short to be compared.</summary>
    public const int Fewest = 30;

    private TextShingles(Token[] tokens, ulong[] distinct)
    {
        Tokens = tokens;
        Distinct = distinct;
    }

    /// <summary>Words and numbers.</summary>
    public Token[] Tokens { get; }

    /// <summary>The distinct hashes of runs of five words, ascending.</summary>
    public ulong[] Distinct { get; }

    /// <summary>Reads a text.</summary>
    public static TextShingles Of(string text)
    {
        var tokens = Words(text);
        return new TextShingles(tokens, Hashes(tokens, Run));
    }

    /// <summary>The words and numbers of a text.</summary>
    public static Token[] Words(string text) => [.. Tokenizer.Tokenize(text).Where(t => t.Kind != TokenKind.Punctuation)];

    /// <summary>The distinct hashes of runs of some words, ascending.</summary>
    public static ulong[] Hashes(Token[] tokens, int run)
    {
        var hashes = InOrder(tokens, run);
        Array.Sort(hashes);
        var distinct = 0;
        for (var i = 0; i < hashes.Length; i++)
            if (i == 0 || hashes[i] != hashes[i - 1])
                hashes[distinct++] = hashes[i];
        return hashes[..distinct];
    }

    /// <summary>The hashes of runs of some words, in the order of the text.</summary>
    public static ulong[] InOrder(Token[] tokens, int run)
    {
        if (tokens.Length < run)
            return [];
        var words = new ulong[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            words[i] = StableHash.Fnv(tokens[i].Folded);
        var hashes = new ulong[tokens.Length - run + 1];
        for (var i = 0; i < hashes.Length; i++)
        {
            var hash = 14695981039346656037UL;
            for (var k = 0; k < run; k++)
                hash = With(hash, words[i + k]);
            hashes[i] = hash;
        }
        return hashes;
    }

    /// <summary>The hash of a run with one more word.</summary>
    public static ulong With(ulong run, ulong word) => unchecked(((run ^ word) * 0x9E3779B97F4A7C15UL) + (run >> 29));

    /// <summary>How many hashes two ascending lists share.</summary>
    public static int Common(ulong[] a, ulong[] b)
    {
        var common = 0;
        for (int i = 0, k = 0; i < a.Length && k < b.Length; )
        {
            if (a[i] == b[k])
            {
                common++;
                i++;
                k++;
            }
            else if (a[i] < b[k])
                i++;
            else
                k++;
        }
        return common;
    }
}
