using Isnad.Analysis;

namespace Isnad.Copies;

/// <summary>Joins pairs to clusters, the strongest first, without letting one article that is made of two texts make one of them.</summary>
/// <param name="articles">The articles in order of time; pairs name them by place.</param>
internal sealed class CopyClusters(List<AnalysedArticle> articles)
{
    /// <summary>So much of a part stands in the whole.</summary>
    private const double MostOfIt = 0.7;

    /// <summary>Two texts that share less of the shorter one's runs of words are two texts.</summary>
    private const double Apart = 0.1;

    /// <summary>Parts of a text are printed within so long of it; what is like it weeks later is the next text of the same form.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(2);

    private readonly Dictionary<int, HashSet<int>> _neighbours = [];
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, int> _home = [];
    private readonly Dictionary<int, ulong[]> _runs = [];
    private readonly List<(int A, int B, double Share)> _pairs = [];

    /// <summary>Adds a pair.</summary>
    public void Add(int a, int b, double share)
    {
        if (!Of(a).Add(b))
            return;
        Of(b).Add(a);
        _pairs.Add((Math.Min(a, b), Math.Max(a, b), share));
    }

    /// <summary>The clusters of two and more, members in order of time, by their first member.</summary>
    public List<List<int>> Join()
    {
        var ordered = _pairs.OrderByDescending(p => p.Share).ThenBy(p => p.A).ThenBy(p => p.B).ToList();
        foreach (var i in _neighbours.Keys)
            (_home[i], _members[i]) = (i, [i]);
        var held = _pairs
            .Where(p => p.Share >= MostOfIt)
            .SelectMany(p => new[] { (Whole: p.A, Part: p.B), (Whole: p.B, Part: p.A) })
            .Where(p => IsPart(p.Part, p.Whole))
            .ToLookup(p => p.Whole, p => p.Part);
        var roundUps = held.Where(p => IsRoundUp([.. p.Order()])).Select(p => p.Key).ToHashSet();
        var left = ordered.Where(p => roundUps.Contains(p.A) == roundUps.Contains(p.B)).ToList();
        for (var changed = true; changed; )
        {
            changed = false;
            var refused = new HashSet<(int, int, int, int)>();
            foreach (var (a, b, share) in left)
            {
                var (x, y) = (_members[_home[a]], _members[_home[b]]);
                if (_home[a] == _home[b] || refused.Contains((_home[a], _home[b], x.Count, y.Count)))
                    continue;
                if (Belong(x, y) || (share >= MostOfIt && (IsWhole(a, b, x, y) || IsWhole(b, a, y, x))))
                {
                    Merge(_home[a], _home[b]);
                    changed = true;
                }
                else
                    refused.Add((_home[a], _home[b], x.Count, y.Count));
            }
            left.RemoveAll(p => _home[p.A] == _home[p.B]);
        }
        foreach (var (a, b, _) in ordered) // a round-up goes with the text it holds most of, and brings nobody along
        {
            if (roundUps.Contains(a) != roundUps.Contains(b) && _members[_home[roundUps.Contains(a) ? a : b]].TrueForAll(roundUps.Contains))
                Merge(_home[a], _home[b]);
        }
        return [.. _members.Values.Where(m => m.Count > 1).Select(m => m.Order().ToList()).OrderBy(m => m[0])];
    }

    private HashSet<int> Of(int i) => _neighbours.TryGetValue(i, out var known) ? known : _neighbours[i] = [];

    private void Merge(int x, int y)
    {
        if (_members[x].Count < _members[y].Count)
            (x, y) = (y, x);
        foreach (var i in _members[y])
            _home[i] = x;
        _members[x].AddRange(_members[y]);
        _members.Remove(y);
    }

    /// <summary>Whether two of the earlier texts that an article holds most of share nothing.</summary>
    private bool IsRoundUp(List<int> parts)
    {
        for (var a = 0; a < parts.Count; a++)
        {
            for (var b = a + 1; b < parts.Count; b++)
                if (!_neighbours[parts[a]].Contains(parts[b]) && Shared(parts[a], parts[b]) < Apart)
                    return true;
        }
        return false;
    }

    private bool IsPart(int part, int whole) =>
        articles[part].Article.Text.Length < articles[whole].Article.Text.Length * MostOfIt
        && CopyGrouper.Moment(articles[part].Article) <= CopyGrouper.Moment(articles[whole].Article);

    /// <summary>How much of the shorter of two texts stands in the other, by runs of words.</summary>
    private double Shared(int a, int b)
    {
        var (x, y) = (Runs(a), Runs(b));
        return (double)x.Intersect(y).Count() / Math.Max(1, Math.Min(x.Length, y.Length));
    }

    private ulong[] Runs(int i) =>
        _runs.TryGetValue(i, out var known) ? known : _runs[i] = TextShingles.Of(articles[i].Article.Text).Distinct;

    /// <summary>Whether most articles of two clusters are pairs; those of one outlet never are and do not count.</summary>
    private bool Belong(List<int> x, List<int> y)
    {
        var (joined, possible) = (0, 0);
        foreach (var i in x)
        {
            foreach (var k in y)
            {
                if (_neighbours[i].Contains(k))
                    joined++;
                else if (articles[i].Article.Outlet is { } outlet && outlet.Id == articles[k].Article.Outlet?.Id)
                    continue;
                possible++;
            }
        }
        return joined * 2 > possible;
    }

    /// <summary>Whether an article that joins two clusters was there before all others of both: then they are parts of it.</summary>
    private bool IsWhole(int whole, int part, List<int> own, List<int> other)
    {
        var moment = CopyGrouper.Moment(articles[whole].Article);
        bool Follows(int i) => CopyGrouper.Moment(articles[i].Article) is var later && moment < later && later - moment < Soon;
        return moment < DateTimeOffset.MaxValue
            && articles[whole].Article.Text.Length > articles[part].Article.Text.Length
            && own.TrueForAll(i => i == whole || Follows(i))
            && other.TrueForAll(Follows);
    }
}
