using System.Runtime.InteropServices;

namespace Isnad.Copies.Reuse;

/// <summary>
/// The segments of an index, side by side from its first text on. Those of like size are merged as texts are added, so that there are few.
/// </summary>
/// <param name="folder">Where their files are.</param>
internal sealed class SegmentStack(string folder) : IDisposable
{
    private readonly List<MarkSegment> _segments = [];

    /// <summary>The text behind the last that they hold.</summary>
    public int To => _segments.Count > 0 ? _segments[^1].To : 0;

    /// <summary>Where the log goes on behind them.</summary>
    public long LogEnd => _segments.Count > 0 ? _segments[^1].LogEnd : ReuseLog.First;

    /// <summary>Opens what an earlier run left, as far as the log covers it; what is half or was merged goes.</summary>
    /// <param name="logEnd">The end of the log.</param>
    /// <returns>The segments in order.</returns>
    public IReadOnlyList<MarkSegment> Load(long logEnd)
    {
        foreach (var half in Directory.GetFiles(folder, "*.new"))
            File.Delete(half);
        var whole = Directory
            .GetFiles(folder, "*.marks")
            .Order(StringComparer.Ordinal)
            .Select(p => (Path: p, Segment: MarkSegment.Open(p)))
            .ToList();
        foreach (var (path, _) in whole.Where(s => s.Segment is null))
            File.Delete(path);
        // Of segments that begin at one text the longest counts: the others were merged into it, and the run was killed before they were
        // gone.
        foreach (var segment in whole.Select(s => s.Segment).OfType<MarkSegment>().OrderBy(s => s.From).ThenByDescending(s => s.To))
        {
            if (segment.From == To && segment.To > segment.From && segment.LogEnd <= logEnd)
                _segments.Add(segment);
            else
                Discard(segment);
        }
        return _segments;
    }

    /// <summary>The texts with a mark, the latest first, behind those that are found already.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="found">Where they go.</param>
    /// <param name="n">How many are there.</param>
    /// <returns>How many are there then.</returns>
    public int Find(uint mark, Span<int> found, int n)
    {
        for (var s = _segments.Count - 1; s >= 0 && n < found.Length; s--)
            n += _segments[s].Find(mark, found[n..]);
        return n;
    }

    /// <summary>Adds a segment that was written.</summary>
    /// <param name="path">Its file.</param>
    public void Add(string path) => _segments.Add(Opened(path));

    /// <summary>Merges the last segments as long as they are of like size.</summary>
    /// <param name="documents">All texts of the index.</param>
    public void Merge(List<ReuseDocument> documents)
    {
        while (_segments.Count > 1 && _segments[^2].Count <= 2 * _segments[^1].Count)
        {
            var (a, b) = (_segments[^2], _segments[^1]);
            var merged = Opened(SegmentWriter.Merge(folder, a, b, CollectionsMarshal.AsSpan(documents)[a.From..b.To]));
            _segments.RemoveRange(_segments.Count - 2, 2);
            _segments.Add(merged);
            Discard(a);
            Discard(b);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var segment in _segments)
            segment.Dispose();
    }

    private static MarkSegment Opened(string path) => MarkSegment.Open(path) ?? throw new IOException(path);

    private static void Discard(MarkSegment segment)
    {
        segment.Dispose();
        File.Delete(segment.Path);
    }
}
