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
        for (var i = 0; i < words.Count;)
        {
            if (Gazetteer.Shipped.At(words, i) is not { } found) { i++; continue; }
            var mark = 1 + (4 * (int)found.Known.Kind) + (found.Tokens > 1 ? 2 : 0);
            for (var k = 0; k < found.Tokens; k++) marks[i + k] = (byte)(mark + (k == 0 ? 0 : 1));
            i += found.Tokens;
        }
        return marks;
    }
}
