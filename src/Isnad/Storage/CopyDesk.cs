using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Copies.Reuse;

namespace Isnad.Storage;

/// <summary>
/// Finds the copies of articles as they arrive, among everything that the store holds, and keeps its copy groups up to date.
/// </summary>
/// <remarks>
/// The store is never loaded: the reuse index names the few articles that share wording, those are judged, and only the groups that
/// an article touches are made again.
/// </remarks>
/// <param name="store">The store.</param>
public sealed class CopyDesk(Store store)
{
    private const int Batch = 200;
    private const int Remembered = 1000;

    /// <summary>
    /// More wording than this in common is judged even where very many texts have it: a text that hundreds of outlets carry is no formula.
    /// </summary>
    private const double HalfOfIt = 0.5;

    private readonly PairJudge _judge = new();
    private readonly CopyGrouper _grouper = new();
    private readonly Dictionary<ArticleId, PairProfile> _profiles = [];
    private readonly Queue<ArticleId> _order = [];

    /// <summary>
    /// Takes articles in that are new or have a new text; call inside <see cref="Store.Write"/>, when they are in the store.
    /// </summary>
    /// <param name="articles">The articles.</param>
    public void Take(IReadOnlyList<AnalysedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles.Count == 0)
            return;
        var touched = new HashSet<ArticleId>();
        foreach (var article in articles)
        {
            var id = article.Article.Id;
            touched.UnionWith(Neighbours(id));
            store.Copies.Forget(id);
            Remember(PairProfile.Of(article));
            foreach (var match in store.Reuse.Add(article.Article, CopyFinder.LeastShare))
            {
                if (match.Rare < CopyFinder.LeastShare && match.Share < HalfOfIt)
                    continue;
                if (Profile(match.Article) is not { } other)
                    continue;
                var judgement = _judge.Judge(Profile(id)!, other);
                if (!CopyFinder.Joins(judgement))
                    continue;
                store.Copies.Put(new CopyPair(id, match.Article, judgement));
                touched.Add(id);
            }
        }
        store.Reuse.Flush();
        Regroup(touched);
    }

    /// <summary>Takes an article out; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="id">The article.</param>
    public void Remove(ArticleId id)
    {
        var touched = Neighbours(id).ToList();
        store.Reuse.Remove(id);
        store.Reuse.Flush();
        store.Copies.Forget(id);
        store.Copies.RemoveGroups([id]);
        _profiles.Remove(id);
        Regroup(touched);
    }

    /// <summary>
    /// Takes in what the store holds and the index does not, and out what only the index holds: after a backup was put back, or where a run
    /// was killed. Not inside <see cref="Store.Write"/>.
    /// </summary>
    public void CatchUp()
    {
        if (store.Reuse.Count == store.Articles.Count)
            return;
        var ids = store.Articles.Ids();
        foreach (var ghost in store.Reuse.Articles.Except(ids).ToList())
            store.Reuse.Remove(ghost);
        TakeAll(ids.Where(id => !store.Reuse.Holds(id)));
    }

    /// <summary>Judges everything again, as when articles were analysed again. Not inside <see cref="Store.Write"/>.</summary>
    public void Again()
    {
        _profiles.Clear();
        _order.Clear();
        store.Write(store.Copies.Clear);
        TakeAll(store.Articles.Ids());
    }

    private void TakeAll(IEnumerable<ArticleId> ids)
    {
        foreach (var batch in ids.Chunk(Batch))
            store.Write(() => Take([.. batch.Select(store.Articles.Get).OfType<AnalysedArticle>()]));
    }

    private IEnumerable<ArticleId> Neighbours(ArticleId id) => store.Copies.Of(id).Select(p => p.A == id ? p.B : p.A);

    /// <summary>Makes the groups again of everything that hangs together with some articles.</summary>
    private void Regroup(IReadOnlyCollection<ArticleId> touched)
    {
        var pairs = new Dictionary<(ArticleId, ArticleId), CopyPair>();
        var articles = new Dictionary<ArticleId, AnalysedArticle>();
        var open = new Queue<ArticleId>(touched);
        while (open.TryDequeue(out var id))
        {
            if (articles.ContainsKey(id) || Profile(id) is not { } profile)
                continue;
            articles.Add(id, profile.Article);
            foreach (var pair in store.Copies.Of(id))
            {
                if (!pairs.TryAdd((pair.A, pair.B), pair))
                    continue;
                open.Enqueue(pair.A == id ? pair.B : pair.A);
            }
        }
        store.Copies.RemoveGroups(articles.Keys);
        var held = pairs.Values.Where(p => articles.ContainsKey(p.A) && articles.ContainsKey(p.B)).ToList();
        foreach (var group in _grouper.Group([.. articles.Values], held))
            store.Copies.Put(group);
    }

    private PairProfile? Profile(ArticleId id)
    {
        if (_profiles.TryGetValue(id, out var known))
            return known;
        if (store.Articles.Get(id) is not { } article)
            return null;
        var profile = PairProfile.Of(article);
        Remember(profile);
        return profile;
    }

    private void Remember(PairProfile profile)
    {
        var id = profile.Article.Article.Id;
        if (!_profiles.ContainsKey(id))
            _order.Enqueue(id);
        _profiles[id] = profile;
        if (_order.Count > Remembered)
            _profiles.Remove(_order.Dequeue());
    }
}
