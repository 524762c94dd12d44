using System.Runtime.InteropServices;

namespace Isnad.Stories;

/// <summary>Finds the articles that an article has most telling words in common with, among those near enough in time.</summary>
/// <remarks>Holds the articles of the window that is open; those that leave it are let go, so that a look-up costs what the news of a
/// window costs, however long the run.
/// Words that fewer articles have are looked up first, and no more of them than name a few thousand articles between them: a word that half
/// of a crowded window has tells little, and costs most.
/// What shares less than a twentieth of an article's weight is no candidate.</remarks>
internal sealed class ArticleIndex
{
    private const int CompactFrom = 2_000;
    private const int MostVisited = 4_000;
    private const double LeastShared = 0.05;

    private readonly Dictionary<int, List<int>> _postings = [];
    private readonly Dictionary<int, int> _held = [];
    private readonly Dictionary<ArticleSketch, int> _slots = new(ReferenceEqualityComparer.Instance);
    private readonly List<ArticleSketch?> _articles = [];
    private readonly List<int> _touched = [];
    private long[] _shared = [];

    /// <summary>How many articles it holds.</summary>
    public int Count => _slots.Count;

    public void Add(ArticleSketch article)
    {
        var slot = _articles.Count;
        _articles.Add(article);
        _slots.Add(article, slot);
        foreach (var key in article.Telling)
        {
            ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, key, out _);
            (posting ??= []).Add(slot);
            CollectionsMarshal.GetValueRefOrAddDefault(_held, key, out _)++;
        }
    }

    public void Remove(ArticleSketch article)
    {
        if (!_slots.Remove(article, out var slot))
            return;
        _articles[slot] = null;
        foreach (var key in article.Telling)
            _held[key]--;
        if (_articles.Count > CompactFrom && _articles.Count > 2 * _slots.Count)
            Compact();
    }

    /// <summary>The articles that share most weight of telling words, the nearest first; of the same weight by id.</summary>
    /// <param name="article">The article; it is not among them.</param>
    /// <param name="windowDays">How many days apart at most; an article without a day is near to all.</param>
    /// <param name="most">How many at most.</param>
    public List<ArticleSketch> Nearest(ArticleSketch article, double windowDays, int most)
    {
        if (_shared.Length < _articles.Count)
            _shared = new long[Math.Max(1024, _articles.Count * 2)];
        var visited = 0;
        foreach (var key in article.Telling.OrderBy(k => _held.GetValueOrDefault(k)).ThenBy(k => k))
        {
            if (!_postings.TryGetValue(key, out var posting))
                continue;
            visited += _held[key];
            if (visited > MostVisited && _touched.Count > most)
                break;
            long value = article.All.Values[Array.BinarySearch(article.All.Keys, key)];
            foreach (var slot in CollectionsMarshal.AsSpan(posting))
            {
                if (_articles[slot] is null)
                    continue;
                if (_shared[slot] == 0)
                    _touched.Add(slot);
                _shared[slot] += value * value;
            }
        }
        var best = new PriorityQueue<int, (long Shared, ArticleSketch Article)>(
            most + 1,
            Comparer<(long Shared, ArticleSketch Article)>.Create(
                static (a, b) => a.Shared != b.Shared ? a.Shared.CompareTo(b.Shared) : b.Article.Id.CompareTo(a.Article.Id)
            )
        );
        foreach (var slot in _touched)
        {
            var shared = _shared[slot];
            _shared[slot] = 0;
            if (_articles[slot] is not { } other || ReferenceEquals(other, article) || other.Gap(article) > windowDays)
                continue;
            if (shared < LeastShared * article.All.Squares)
                continue;
            if (best.Count < most)
                best.Enqueue(slot, (shared, other));
            else
                best.EnqueueDequeue(slot, (shared, other));
        }
        _touched.Clear();
        var found = new List<ArticleSketch>(best.Count);
        while (best.Count > 0)
            found.Add(_articles[best.Dequeue()]!);
        found.Reverse();
        return found;
    }

    private void Compact()
    {
        var kept = _articles.OfType<ArticleSketch>().ToList();
        _articles.Clear();
        _slots.Clear();
        _postings.Clear();
        _held.Clear();
        foreach (var article in kept)
            Add(article);
    }
}
