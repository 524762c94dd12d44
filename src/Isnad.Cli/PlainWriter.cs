using System.Text;

namespace Isnad.Cli;

/// <summary>
/// Writes results without the control characters that a text may hold: sent to a terminal, they could retitle it, move its cursor or type
/// into it.
/// </summary>
/// <remarks>
/// Our own colours (ECMA-48 SGR, <c>ESC [ … m</c>) pass where colour is on. JSON is not touched: it has controls escaped.
/// </remarks>
/// <param name="stream">Where to, UTF-8.</param>
/// <param name="colour">Whether colours pass.</param>
internal sealed class PlainWriter(Stream stream, bool colour) : StreamWriter(stream, new UTF8Encoding(false), 1 << 16)
{
    private const char Escape = '\u001B';

    /// <inheritdoc/>
    public override void Write(string? value) => base.Write(Clean(value, colour));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => base.WriteLine(Clean(value, colour));

    /// <summary>A text without control characters, line ends and tabs apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="colour">Whether colours are left in.</param>
    public static string? Clean(string? text, bool colour)
    {
        if (text is null || text.AsSpan().IndexOfAny(Controls) < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsControl(text[i]) || text[i] is '\n' or '\t' || (colour && text[i] == Escape && IsColour(text.AsSpan(i + 1))))
                clean.Append(text[i]);
        }
        return clean.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\t')),
    ]);

    private static bool IsColour(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] != '[')
            return false;
        var end = rest[1..].IndexOfAnyExcept("0123456789;");
        return end >= 0 && rest[1 + end] == 'm';
    }
}
