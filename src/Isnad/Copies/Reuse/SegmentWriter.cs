using System.Runtime.InteropServices;

namespace Isnad.Copies.Reuse;

/// <summary>Writes segments: of what is in memory, or of two that stand side by side.</summary>
/// <remarks>A file gets its name only when it is whole and on the disk, so that a killed run leaves no half segment.</remarks>
internal static class SegmentWriter
{
    private const int Chunk = 1 << 14;

    /// <summary>The name of the segment of some texts.</summary>
    public static string Name(int from, int to) => FormattableString.Invariant($"{from:D10}-{to:D10}.marks");

    /// <summary>Writes a segment of marks in memory.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="logEnd">Where the log goes on behind its last text.</param>
    /// <param name="from">Its first text.</param>
    /// <param name="documents">Its texts.</param>
    /// <param name="sorted">Mark and text in one number each, ascending.</param>
    public static string Write(string folder, long logEnd, int from, ReadOnlySpan<ReuseDocument> documents, ulong[] sorted) =>
        Write(folder, SegmentHead.For(logEnd, sorted.Length, from, from + documents.Length), documents, Chunks(sorted));

    /// <summary>Writes one segment of two that stand side by side.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="a">The earlier.</param>
    /// <param name="b">The later; it begins where the earlier ends.</param>
    /// <param name="documents">The texts of both.</param>
    public static string Merge(string folder, MarkSegment a, MarkSegment b, ReadOnlySpan<ReuseDocument> documents) =>
        Write(folder, SegmentHead.For(b.LogEnd, a.Count + b.Count, a.From, b.To), documents, Merged(a, b));

    private static string Write(
        string folder,
        SegmentHead head,
        ReadOnlySpan<ReuseDocument> documents,
        IEnumerable<ArraySegment<ulong>> entries
    )
    {
        var path = Path.Combine(folder, Name(head.From, head.To));
        using (var file = new FileStream(path + ".new", FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1))
        {
            file.SetLength(head.Length);
            var handle = file.SafeFileHandle;
            RandomAccess.Write(handle, MemoryMarshal.AsBytes(new ReadOnlySpan<SegmentHead>(in head)), 0);
            RandomAccess.Write(handle, MemoryMarshal.AsBytes(documents), SegmentHead.Size);
            var prefixes = new uint[(1 << head.Bits) + 1];
            var (marks, texts) = (new uint[Chunk], new uint[Chunk]);
            var done = 0L;
            foreach (var chunk in entries)
            {
                for (var i = 0; i < chunk.Count; i++)
                {
                    marks[i] = (uint)(chunk[i] >> 32);
                    texts[i] = (uint)chunk[i];
                    prefixes[(marks[i] >> (32 - head.Bits)) + 1]++;
                }
                RandomAccess.Write(handle, MemoryMarshal.AsBytes(marks.AsSpan(0, chunk.Count)), head.MarksAt + (4 * done));
                RandomAccess.Write(handle, MemoryMarshal.AsBytes(texts.AsSpan(0, chunk.Count)), head.TextsAt + (4 * done));
                done += chunk.Count;
            }
            for (var i = 1; i < prefixes.Length; i++)
                prefixes[i] += prefixes[i - 1];
            RandomAccess.Write(handle, MemoryMarshal.AsBytes(prefixes.AsSpan()), head.PrefixesAt);
            file.Flush(flushToDisk: true);
        }
        File.Move(path + ".new", path, overwrite: true);
        return path;
    }

    private static IEnumerable<ArraySegment<ulong>> Chunks(ulong[] sorted)
    {
        for (var at = 0; at < sorted.Length; at += Chunk)
            yield return new ArraySegment<ulong>(sorted, at, Math.Min(Chunk, sorted.Length - at));
    }

    /// <summary>The entries of both in order. Texts of the earlier segment are lower, so the order of mark and text is kept.</summary>
    private static IEnumerable<ArraySegment<ulong>> Merged(MarkSegment a, MarkSegment b)
    {
        var (x, y) = (new EntryReader(a), new EntryReader(b));
        var merged = new ulong[Chunk];
        var n = 0;
        while (x.More || y.More)
        {
            merged[n++] = !y.More || (x.More && x.Current < y.Current) ? x.Take() : y.Take();
            if (n < Chunk)
                continue;
            yield return new ArraySegment<ulong>(merged, 0, n);
            n = 0;
        }
        if (n > 0)
            yield return new ArraySegment<ulong>(merged, 0, n);
    }

    private sealed class EntryReader
    {
        private readonly MarkSegment _segment;
        private readonly uint[] _marks = new uint[Chunk];
        private readonly uint[] _texts = new uint[Chunk];
        private long _read;
        private int _at;
        private int _here;

        public EntryReader(MarkSegment segment)
        {
            _segment = segment;
            Fill();
        }

        public bool More => _at < _here;

        public ulong Current => ((ulong)_marks[_at] << 32) | _texts[_at];

        public ulong Take()
        {
            var current = Current;
            if (++_at == _here)
                Fill();
            return current;
        }

        private void Fill()
        {
            _here = (int)Math.Min(Chunk, _segment.Count - _read);
            _at = 0;
            if (_here == 0)
                return;
            _segment.Entries(_read, _marks.AsSpan(0, _here), _texts.AsSpan(0, _here));
            _read += _here;
        }
    }
}
