using Isnad.Analysis;

namespace Isnad.Copies;

/// <summary>Joins pairs to clusters, the strongest first, without letting one article that is made of two texts make one of them.</summary>
/// <param name="articles">The articles in order of time; pairs name them by place.</param>
internal sealed class CopyClusters(List<AnalysedArticle> articles)
{
    /// <summary>So much of a part stands in the whole.</summary>
    private const double MostOfIt = 0.7;

    /// <summary>Parts of a text are printed within so long of it; what is like it weeks later is the next text of the same form.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(2);

    private readonly Dictionary<int, HashSet<int>> _neighbours = [];
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, int> _home = [];
    private readonly List<(int A, int B, double Share)> _pairs = [];

    /// <summary>Adds a pair.</summary>
    public void Add(int a, int b, double share)
    {
        if (!Of(a).Add(b)) return;
        Of(b).Add(a);
        _pairs.Add((Math.Min(a, b), Math.Max(a, b), share));
    }

    /// <summary>The clusters of two and more, members in order of time, by their first member.</summary>
    public List<List<int>> Join()
    {
        var left = _pairs.OrderByDescending(p => p.Share).ThenBy(p => p.A).ThenBy(p => p.B).ToList();
        foreach (var i in _neighbours.Keys) (_home[i], _members[i]) = (i, [i]);
        for (var changed = true; changed;)
        {
            changed = false;
            var refused = new HashSet<(int, int, int, int)>();
            foreach (var (a, b, share) in left)
            {
                var (x, y) = (_members[_home[a]], _members[_home[b]]);
                if (_home[a] == _home[b] || refused.Contains((_home[a], _home[b], x.Count, y.Count))) continue;
                if (Belong(x, y) || (share >= MostOfIt && (IsWhole(a, b, x, y) || IsWhole(b, a, y, x))))
                {
                    Merge(_home[a], _home[b]);
                    changed = true;
                }
                else refused.Add((_home[a], _home[b], x.Count, y.Count));
            }
            left.RemoveAll(p => _home[p.A] == _home[p.B]);
        }
        return [.. _members.Values.Where(m => m.Count > 1).Select(m => m.Order().ToList()).OrderBy(m => m[0])];
    }

    private HashSet<int> Of(int i) => _neighbours.TryGetValue(i, out var known) ? known : _neighbours[i] = [];

    private void Merge(int x, int y)
    {
        if (_members[x].Count < _members[y].Count) (x, y) = (y, x);
        foreach (var i in _members[y]) _home[i] = x;
        _members[x].AddRange(_members[y]);
        _members.Remove(y);
    }

    /// <summary>Whether most articles of two clusters are pairs; those of one outlet never are and do not count.</summary>
    private bool Belong(List<int> x, List<int> y)
    {
        var (joined, possible) = (0, 0);
        foreach (var i in x)
        {
            foreach (var k in y)
            {
                if (_neighbours[i].Contains(k)) joined++;
                else if (articles[i].Article.Outlet is { } outlet && outlet.Id == articles[k].Article.Outlet?.Id) continue;
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
        return moment < DateTimeOffset.MaxValue && articles[whole].Article.Text.Length > articles[part].Article.Text.Length
            && own.TrueForAll(i => i == whole || Follows(i)) && other.TrueForAll(Follows);
    }
}
