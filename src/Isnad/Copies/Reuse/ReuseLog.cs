using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Isnad.Copies.Reuse;

/// <summary>One article as the log keeps it.</summary>
/// <param name="Key">The sixteen hexadecimal digits of its id.</param>
/// <param name="Outlet">A hash of its outlet's id; 0 where the outlet is not known.</param>
/// <param name="Text">A hash of its text; 0 takes the article down.</param>
/// <param name="Sketch">What is kept of the text.</param>
internal sealed record LoggedText(ulong Key, uint Outlet, ulong Text, TextSketch Sketch);

/// <summary>The append-only file of all sketches: what was written stays as it is, and everything else can be made again from it.</summary>
/// <remarks>
/// A record is its length, a checksum and a body; a run that is killed leaves at most a torn last record, which is cut off when the
/// file is opened. Numbers are little-endian.
/// </remarks>
internal sealed class ReuseLog : IDisposable
{
    private const ulong Magic = 0x31_4755_4552_4E53_49; // "ISNREUG1"
    private const int HeadSize = 8;
    private const int Fixed = 24;
    private const int MostBody = 1 << 24;

    private readonly FileStream _file;
    private readonly MemoryStream _waiting = new();
    private byte[] _body = new byte[4096];

    private ReuseLog(FileStream file) => _file = file;

    /// <summary>Where the next record begins.</summary>
    public long End { get; private set; }

    /// <summary>Opens the log or begins one; what is not a log, or is of another kind, is begun anew.</summary>
    public static ReuseLog Open(string path)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        var log = new ReuseLog(file);
        Span<byte> head = stackalloc byte[HeadSize];
        if (
            file.Length < HeadSize
            || RandomAccess.Read(file.SafeFileHandle, head, 0) < HeadSize
            || BinaryPrimitives.ReadUInt64LittleEndian(head) != Magic
        )
        {
            BinaryPrimitives.WriteUInt64LittleEndian(head, Magic);
            file.SetLength(0);
            RandomAccess.Write(file.SafeFileHandle, head, 0);
        }
        log.End = file.Length;
        return log;
    }

    /// <summary>Where the first record begins.</summary>
    public static long First => HeadSize;

    /// <summary>The whole records from an offset on, each with its offset; what is torn behind them is cut off.</summary>
    public IEnumerable<(long Offset, LoggedText Text)> Replay(long from)
    {
        var at = Math.Min(from, End);
        while (Read(at) is var (text, size) && text is not null)
        {
            yield return (at, text);
            at += size;
        }
        if (at >= End)
            yield break;
        _file.SetLength(at);
        End = at;
    }

    /// <summary>Adds a record; it is in the file after <see cref="Flush"/>.</summary>
    /// <returns>Its offset.</returns>
    public long Append(LoggedText text)
    {
        var runs = text.Sketch.Runs;
        var length = Fixed + (runs.Length * 4) + ((runs.Length + 7) / 8);
        var body = new byte[8 + length];
        BinaryPrimitives.WriteUInt64LittleEndian(body.AsSpan(8), text.Key);
        BinaryPrimitives.WriteUInt64LittleEndian(body.AsSpan(16), text.Text);
        BinaryPrimitives.WriteUInt32LittleEndian(body.AsSpan(24), text.Outlet);
        BinaryPrimitives.WriteInt32LittleEndian(body.AsSpan(28), runs.Length);
        MemoryMarshal.AsBytes(runs.AsSpan()).CopyTo(body.AsSpan(8 + Fixed));
        var flags = body.AsSpan(8 + Fixed + (runs.Length * 4));
        for (int i = 0, m = 0; i < runs.Length && m < text.Sketch.Marks.Length; i++)
        {
            if (runs[i] != text.Sketch.Marks[m])
                continue;
            flags[i >> 3] |= (byte)(1 << (i & 7));
            m++;
        }
        BinaryPrimitives.WriteInt32LittleEndian(body, length);
        BinaryPrimitives.WriteUInt32LittleEndian(body.AsSpan(4), Check(body.AsSpan(8)));
        _waiting.Write(body);
        var offset = End;
        End += body.Length;
        if (_waiting.Length > 1 << 16)
            Flush();
        return offset;
    }

    /// <summary>Hands everything to the operating system: a killed process loses nothing any more.</summary>
    public void Flush()
    {
        if (_waiting.Length == 0)
            return;
        RandomAccess.Write(_file.SafeFileHandle, _waiting.GetBuffer().AsSpan(0, (int)_waiting.Length), End - _waiting.Length);
        _waiting.SetLength(0);
    }

    /// <summary>Hands everything to the disk.</summary>
    public void Sync()
    {
        Flush();
        _file.Flush(flushToDisk: true);
    }

    /// <summary>The hash of the text of a record, and its runs.</summary>
    public (ulong Text, ReadOnlyMemory<uint> Runs) Get(long offset)
    {
        var body = Body(offset);
        var runs = new uint[BinaryPrimitives.ReadInt32LittleEndian(body[20..])];
        MemoryMarshal.Cast<byte, uint>(body.Slice(Fixed, runs.Length * 4)).CopyTo(runs);
        return (BinaryPrimitives.ReadUInt64LittleEndian(body[8..]), runs);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        _file.Dispose();
        _waiting.Dispose();
    }

    private ReadOnlySpan<byte> Body(long offset)
    {
        Span<byte> head = stackalloc byte[8];
        ReadAt(head, offset);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (_body.Length < length)
            _body = new byte[length * 2];
        ReadAt(_body.AsSpan(0, length), offset + 8);
        return _body.AsSpan(0, length);
    }

    private void ReadAt(Span<byte> to, long offset)
    {
        var written = End - _waiting.Length;
        if (offset < written)
            RandomAccess.Read(_file.SafeFileHandle, to, offset);
        else
            _waiting.GetBuffer().AsSpan((int)(offset - written), to.Length).CopyTo(to);
    }

    private (LoggedText? Text, long Size) Read(long offset)
    {
        if (offset + 8 + Fixed > End)
            return default;
        Span<byte> head = stackalloc byte[8];
        ReadAt(head, offset);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is < Fixed or > MostBody || offset + 8 + length > End)
            return default;
        var body = Body(offset);
        var count = BinaryPrimitives.ReadInt32LittleEndian(body[20..]);
        if (
            Check(body) != BinaryPrimitives.ReadUInt32LittleEndian(head[4..])
            || count < 0
            || length != Fixed + (count * 4) + ((count + 7) / 8)
        )
            return default;
        var runs = MemoryMarshal.Cast<byte, uint>(body.Slice(Fixed, count * 4)).ToArray();
        var flags = body[(Fixed + (count * 4))..];
        var marks = new List<uint>(count / 3);
        for (var i = 0; i < count; i++)
            if ((flags[i >> 3] & (1 << (i & 7))) != 0)
                marks.Add(runs[i]);
        return (
            new LoggedText(
                BinaryPrimitives.ReadUInt64LittleEndian(body),
                BinaryPrimitives.ReadUInt32LittleEndian(body[16..]),
                BinaryPrimitives.ReadUInt64LittleEndian(body[8..]),
                new TextSketch(runs, [.. marks])
            ),
            8 + length
        );
    }

    /// <summary>A 32-bit sum over 4-byte words, enough to tell a torn record from a whole one.</summary>
    private static uint Check(ReadOnlySpan<byte> body)
    {
        var sum = 2166136261u;
        var words = MemoryMarshal.Cast<byte, uint>(body);
        foreach (var word in words)
            sum = unchecked((sum ^ word) * 16777619u);
        foreach (var rest in body[(words.Length * 4)..])
            sum = unchecked((sum ^ rest) * 16777619u);
        return sum;
    }
}
