using System.Globalization;
using System.Runtime.InteropServices;
using Isnad.Articles;

namespace Isnad.Copies.Reuse;

/// <summary>
/// The texts of a store, on disk, so that an article that arrives finds those it shares wording with, however long ago they came.
/// </summary>
/// <remarks>
/// A log of sketches is the truth (<see cref="ReuseLog"/>); memory and immutable segments lead from marks to texts (a log-structured merge
/// tree, O'Neil et al. 1996). Segments of like size are merged as texts are added, so that there are few. Candidates share marks; their
/// share is then counted exactly from the sketches. A mark in very many texts leads to the <see cref="MostOfAMark"/> latest only: the cost
/// of a text does not grow with the store. One instance is used by one thread at a time; the folder belongs to one process at a time.
/// </remarks>
/// <seealso href="docs/decisions/0003-reuse-index.md"/>
public sealed class ReuseIndex : IDisposable
{
    private const int MostOfAMark = 64;
    private const int MostCandidates = 200;
    private const double LeastOfMarks = 0.1;
    private const int MarksInMemory = 1_000_000;

    private readonly string _folder;
    private readonly int _marksInMemory;
    private readonly ReuseLog _log;
    private readonly SegmentStack _segments;
    private readonly MarkBuffer _buffer = new();
    private readonly List<ReuseDocument> _documents = [];
    private readonly Dictionary<ulong, int> _latest = [];
    private readonly Dictionary<int, (int All, int Common)> _hits = [];
    private int _bufferFrom;

    private ReuseIndex(string folder, int marksInMemory)
    {
        _folder = folder;
        _marksInMemory = marksInMemory;
        _segments = new SegmentStack(folder);
        _log = ReuseLog.Open(Path.Combine(folder, "sketches.log"));
    }

    /// <summary>How many articles it holds, those with too little text included.</summary>
    public int Count => _latest.Count;

    /// <summary>The articles that it holds, in no order.</summary>
    public IEnumerable<ArticleId> Articles => _latest.Keys.Select(IdOf);

    /// <summary>
    /// Opens the index in a folder, or begins one; after a run that was killed it holds everything up to the last <see cref="Flush"/>.
    /// </summary>
    /// <param name="folder">Its folder; made when it is not there.</param>
    /// <exception cref="IsnadException">ISN306 another process has it open, ISN301 it cannot be read or written.</exception>
    public static ReuseIndex Open(string folder) => Open(folder, MarksInMemory);

    internal static ReuseIndex Open(string folder, int marksInMemory)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        try
        {
            Directory.CreateDirectory(folder);
            var index = new ReuseIndex(folder, marksInMemory);
            index.Load();
            return index;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Broken(folder, fault);
        }
    }

    /// <summary>Whether an article is in the index, in whatever revision.</summary>
    /// <param name="id">The article.</param>
    public bool Holds(ArticleId id) => _latest.ContainsKey(Key(id));

    /// <summary>
    /// Takes an article in and finds those of other outlets that share wording with it; the same again changes nothing and finds the same.
    /// </summary>
    /// <param name="article">The article. A text that differs from the one under its id takes that one's place.</param>
    /// <param name="least">The least share, above 0.</param>
    /// <returns>The articles, those with the greatest share first.</returns>
    /// <exception cref="IsnadException">ISN302 the disk is full, ISN301 it cannot be read or written.</exception>
    public IReadOnlyList<ReuseMatch> Add(Article article, double least)
    {
        ArgumentNullException.ThrowIfNull(article);
        var key = Key(article.Id);
        var outlet = article.Outlet is { } known ? (uint)(StableHash.Fnv(known.Id) >> 32) | 1 : 0;
        var sketch = TextSketch.Of(article.Text);
        var matches = Find(sketch, key, outlet, least);
        var hash = StableHash.Fnv(article.Text) | 1;
        if (_latest.TryGetValue(key, out var before) && _log.Get(_documents[before].Offset).Text == hash)
            return matches;
        Write(new LoggedText(key, outlet, hash, sketch));
        return matches;
    }

    /// <summary>Takes an article out.</summary>
    /// <param name="id">The article.</param>
    public void Remove(ArticleId id)
    {
        var key = Key(id);
        if (!_latest.ContainsKey(key))
            return;
        Write(new LoggedText(key, 0, 0, new TextSketch([], [])));
    }

    /// <summary>Hands what was added to the operating system: killing the process loses nothing of it.</summary>
    /// <exception cref="IsnadException">ISN302 the disk is full.</exception>
    public void Flush()
    {
        try
        {
            _log.Flush();
        }
        catch (IOException fault)
        {
            throw Broken(fault);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _log.Dispose();
        _segments.Dispose();
    }

    private static ulong Key(ArticleId id) =>
        id.Value.Length == 17
        && ulong.TryParse(id.Value.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var key)
            ? key
            : throw new ArgumentException($"{id} is no article's id.", nameof(id));

    private static ArticleId IdOf(ulong key) => new("a" + key.ToString("x16", CultureInfo.InvariantCulture));

    private List<ReuseMatch> Find(TextSketch sketch, ulong key, uint outlet, double least)
    {
        _hits.Clear();
        Span<int> found = stackalloc int[MostOfAMark];
        foreach (var mark in sketch.Marks)
        {
            var n = _segments.Find(mark, found, _buffer.Find(mark, found));
            var common = n == MostOfAMark ? 1 : 0;
            foreach (var document in found[..n])
            {
                ref var hits = ref CollectionsMarshal.GetValueRefOrAddDefault(_hits, document, out _);
                hits = (hits.All + 1, hits.Common + common);
            }
        }
        var matches = new List<ReuseMatch>();
        var candidates = _hits
            .Where(h => IsCandidate(h.Key, h.Value.All, sketch, key, outlet))
            .OrderByDescending(h => (double)h.Value.All / Math.Min(sketch.Marks.Length, _documents[h.Key].Marks))
            .ThenByDescending(h => h.Key)
            .Take(MostCandidates);
        foreach (var (document, hits) in candidates)
        {
            var share = TextSketch.Share(sketch.Runs, _log.Get(_documents[document].Offset).Runs.Span);
            if (share >= least)
                matches.Add(new ReuseMatch(IdOf(_documents[document].Key), share, share * (hits.All - hits.Common) / hits.All));
        }
        return [.. matches.OrderByDescending(m => m.Share).ThenBy(m => m.Article)];
    }

    private bool IsCandidate(int document, int hits, TextSketch sketch, ulong key, uint outlet)
    {
        var other = _documents[document];
        return other.Key != 0
            && other.Key != key
            && (outlet == 0 || other.Outlet != outlet)
            && hits >= LeastOfMarks * Math.Min(sketch.Marks.Length, other.Marks);
    }

    private void Write(LoggedText text)
    {
        try
        {
            Keep(_log.Append(text), text);
            if (_buffer.Count >= _marksInMemory)
                Settle();
        }
        catch (IOException fault)
        {
            throw Broken(fault);
        }
    }

    private void Keep(long offset, LoggedText text)
    {
        Enter(new ReuseDocument(text.Key, offset, text.Outlet, text.Text == 0 ? ReuseDocument.Gone : text.Sketch.Marks.Length));
        _buffer.Add(_documents.Count - 1, text.Sketch.Marks);
    }

    /// <summary>Adds a text behind the others; what stood under its key does not count any more.</summary>
    private void Enter(ReuseDocument document)
    {
        _documents.Add(document);
        if (document.Key == 0)
            return;
        if (_latest.Remove(document.Key, out var before))
            _documents[before] = _documents[before] with { Key = 0 };
        if (document.Marks != ReuseDocument.Gone)
            _latest.Add(document.Key, _documents.Count - 1);
    }

    /// <summary>Writes what is in memory to a segment, and merges the last segments as long as they are of like size.</summary>
    private void Settle()
    {
        _log.Sync();
        var texts = CollectionsMarshal.AsSpan(_documents)[_bufferFrom..];
        _segments.Add(SegmentWriter.Write(_folder, _log.End, _bufferFrom, texts, _buffer.Sorted()));
        _bufferFrom = _documents.Count;
        _buffer.Clear();
        _segments.Merge(_documents);
    }

    private IsnadException Broken(IOException fault) => Broken(_folder, fault);

    /// <summary>
    /// The coded form of a fault of the disk; 11 and 32 say that another has the file open, 28 and 112 that the disk is full.
    /// </summary>
    private static IsnadException Broken(string folder, Exception fault) =>
        new(
            (fault.HResult & 0xFFFF) switch
            {
                11 or 32 => new Problem(folder, "ISN306"),
                28 or 112 => new Problem(folder, "ISN302"),
                _ => new Problem(folder, "ISN301", [Reason.Of(fault)]),
            },
            fault
        );

    /// <summary>Takes in the texts of the segments, and reads the log behind them.</summary>
    private void Load()
    {
        foreach (var segment in _segments.Load(_log.End))
        {
            _documents.EnsureCapacity(segment.To);
            _latest.EnsureCapacity(segment.To);
            foreach (var document in segment.Documents())
                Enter(document);
        }
        _bufferFrom = _documents.Count;
        foreach (var (offset, text) in _log.Replay(_segments.LogEnd))
        {
            Keep(offset, text);
            if (_buffer.Count >= _marksInMemory)
                Settle();
        }
    }
}
