namespace Isnad.Sources;

/// <summary>The lines of a stream, as bytes; a line over the limit is read past without being held.</summary>
internal sealed class BoundedLines(Stream stream, int longest)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _at;
    private int _filled;
    private bool _first = true;

    /// <summary>The line, without its end and without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Whether the line was over the limit; <see cref="Current"/> is empty then.</summary>
    public bool TooLong { get; private set; }

    public bool MoveNext()
    {
        using var line = new MemoryStream();
        TooLong = false;
        var any = false;
        while (true)
        {
            if (_at == _filled)
            {
                (_at, _filled) = (0, stream.Read(_buffer));
                if (_filled == 0)
                    break;
            }
            any = true;
            var rest = _buffer.AsSpan(_at, _filled - _at);
            var end = rest.IndexOf((byte)'\n');
            var part = end < 0 ? rest : rest[..end];
            _at += part.Length + (end < 0 ? 0 : 1);
            if (line.Length + part.Length > longest)
            {
                TooLong = true;
                line.SetLength(0);
            }
            if (!TooLong)
                line.Write(part);
            if (end >= 0)
                break;
        }
        var bytes = line.ToArray().AsMemory();
        if (_first && bytes.Span.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        _first = false;
        Current = TooLong ? default : bytes;
        return any;
    }
}
