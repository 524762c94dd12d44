namespace Isnad.Arabic.Letters;

/// <summary>A text together with its folded form and the map that leads from the folded form back to what was written.</summary>
/// <seealso cref="Folding"/>
public sealed class FoldedText
{
    private readonly int[] _starts;

    /// <summary>Folds a text and keeps the way back.</summary>
    /// <param name="original">The text as written.</param>
    public FoldedText(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        Original = original;
        var folded = new char[original.Length + 16];
        var starts = new int[original.Length + 17];
        Span<char> one = stackalloc char[3];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            var n = Folding.FoldLetter(original[i], one);
            if (length + n + 1 > folded.Length)
            {
                Array.Resize(ref folded, folded.Length * 2);
                Array.Resize(ref starts, folded.Length + 1);
            }
            for (var k = 0; k < n; k++)
            {
                folded[length] = one[k];
                starts[length++] = i;
            }
        }
        starts[length] = original.Length;
        Folded = new string(folded, 0, length);
        _starts = starts;
    }

    /// <summary>The text as written.</summary>
    public string Original { get; }

    /// <summary>The folded form, for matching.</summary>
    public string Folded { get; }

    /// <summary>Where a stretch of the folded form stands in the text as written; marks behind its last letter belong to it.</summary>
    /// <param name="folded">A span of <see cref="Folded"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside <see cref="Folded"/>.</exception>
    public TextSpan ToOriginal(TextSpan folded)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(folded.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(folded.End, Folded.Length);
        var start = _starts[folded.Start];
        if (folded.Length == 0)
            return new TextSpan(start, 0);
        var end = _starts[folded.End - 1] + 1;
        while (end < Original.Length && Folding.IsMark(Original[end]))
            end++;
        return TextSpan.Between(start, end);
    }
}
