using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Isnad.Copies.Reuse;

/// <summary>The marks of a stretch of texts in an immutable file, mapped into memory: found by mark without reading the file.</summary>
/// <remarks>
/// Head, documents, a table of where each prefix of a mark begins, marks ascending, texts. Marks are hashes, so a prefix leads to a
/// handful of entries. Texts of one mark are ascending; the latest are asked for first.
/// </remarks>
internal sealed class MarkSegment : IDisposable
{
    private const int Nearby = 128;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly SegmentHead _head;

    private MarkSegment(string path, MemoryMappedFile file, MemoryMappedViewAccessor view, SegmentHead head)
    {
        Path = path;
        _file = file;
        _view = view;
        _head = head;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Its first text.</summary>
    public int From => _head.From;

    /// <summary>The text behind its last.</summary>
    public int To => _head.To;

    /// <summary>How many marks it holds.</summary>
    public long Count => _head.Count;

    /// <summary>Where the log went on when it was written.</summary>
    public long LogEnd => _head.LogEnd;

    /// <summary>Opens a segment; null when the file is not a whole one.</summary>
    public static MarkSegment? Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < SegmentHead.Size)
            return null;
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        view.Read<SegmentHead>(0, out var head);
        if (head.Magic == SegmentHead.Sign && head.Count >= 0 && head.To >= head.From && head.Length == length)
            return new MarkSegment(path, file, view, head);
        view.Dispose();
        file.Dispose();
        return null;
    }

    /// <summary>Its texts.</summary>
    public ReuseDocument[] Documents()
    {
        var documents = new ReuseDocument[To - From];
        _view.ReadArray(SegmentHead.Size, documents, 0, documents.Length);
        return documents;
    }

    /// <summary>The texts with a mark, the latest first, at most as many as there is room for.</summary>
    /// <returns>How many were found.</returns>
    public int Find(uint mark, Span<int> documents)
    {
        Span<uint> range = stackalloc uint[2];
        Span<uint> near = stackalloc uint[Nearby];
        Read(_head.PrefixesAt + (4L * (mark >> (32 - _head.Bits))), range);
        var (first, end) = ((long)range[0], (long)range[1]);
        if (end - first > Nearby)
            end = Behind(mark, first, end);
        near = near[..(int)Math.Min(end - first, Nearby)];
        first = end - near.Length;
        Read(_head.MarksAt + (4 * first), near);
        var last = near.LastIndexOf(mark);
        if (last < 0)
            return 0;
        var start = near.IndexOf(mark);
        var n = Math.Min(documents.Length, last - start + 1);
        Read(_head.TextsAt + (4 * (first + last + 1 - n)), MemoryMarshal.Cast<int, uint>(documents[..n]));
        documents[..n].Reverse();
        return n;
    }

    /// <summary>Some entries from a place on, for merging.</summary>
    public void Entries(long from, Span<uint> marks, Span<uint> texts)
    {
        Read(_head.MarksAt + (4 * from), marks);
        Read(_head.TextsAt + (4 * from), texts);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }

    /// <summary>The place of the first entry between two places whose mark is greater.</summary>
    private long Behind(uint mark, long first, long end)
    {
        Span<uint> one = stackalloc uint[1];
        while (first < end)
        {
            var middle = first + ((end - first) / 2);
            Read(_head.MarksAt + (4 * middle), one);
            if (one[0] <= mark)
                first = middle + 1;
            else
                end = middle;
        }
        return end;
    }

    private void Read(long offset, Span<uint> to) => _view.SafeMemoryMappedViewHandle.ReadSpan((ulong)offset, to);
}
