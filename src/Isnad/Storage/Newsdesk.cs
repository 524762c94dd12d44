using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Pipeline;
using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>What a run took into the store.</summary>
/// <param name="New">Articles that were not there.</param>
/// <param name="Revised">Articles that were there with other text.</param>
/// <param name="Same">Articles that were there with the same text.</param>
/// <param name="Refused">Articles that a person had removed.</param>
/// <param name="Problems">What went wrong.</param>
public sealed record Intake(int New, int Revised, int Same, int Refused, IReadOnlyList<Problem> Problems);

/// <summary>Takes what was read into a store and keeps its stories up to date.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">When things are seen.</param>
/// <param name="threads">How many threads it may use; null for all cores.</param>
public sealed class Newsdesk(Store store, TimeProvider clock, int? threads = null)
{
    private const int Batch = 200;
    private const int PagesAtOnce = 64;

    private readonly CopyDesk _copies = new(store);
    private readonly StoryDesk _stories = new(store, clock, threads);

    /// <summary>Takes articles and problems in; what is taken is safe in the store as soon as the progress call for it comes.</summary>
    /// <param name="results">What was read, in order.</param>
    /// <param name="progress">Called with the number of inputs done.</param>
    /// <param name="stop">Ends the run between two batches; everything before is kept.</param>
    public Intake Take(IEnumerable<ReadingResult> results, Action<int>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        var problems = new List<Problem>();
        var all = new Intake(0, 0, 0, 0, problems);
        var done = 0;
        _copies.CatchUp();
        foreach (var batch in results.Chunk(Batch))
        {
            stop.ThrowIfCancellationRequested();
            var kept = new Intake(0, 0, 0, 0, []);
            store.Write(() => kept = Keep(batch, clock.GetUtcNow(), Coming.Imported));
            all = new Intake(all.New + kept.New, all.Revised + kept.Revised, all.Same + kept.Same, all.Refused + kept.Refused, problems);
            problems.AddRange(kept.Problems);
            progress?.Invoke(done += batch.Length);
        }
        return all;
    }

    /// <summary>Keeps pages, articles and problems; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="results">What was read.</param>
    /// <param name="seen">When.</param>
    /// <param name="coming">How it comes.</param>
    internal Intake Keep(IReadOnlyList<ReadingResult> results, DateTimeOffset seen, Coming coming)
    {
        var counts = new int[4];
        var arrived = new Dictionary<ArticleId, AnalysedArticle>();
        foreach (var result in results)
        {
            var key = KeepRaw(result.Page, seen);
            foreach (var article in result.Articles)
            {
                var taken = store.Articles.Put(article, seen, coming, key, Got(result.Page, seen));
                counts[(int)taken]++;
                if (taken is Taken.New or Taken.Revised)
                    arrived[article.Article.Id] = article;
            }
            foreach (var problem in result.Problems)
                store.Problems.Put(problem, seen);
        }
        _copies.Take([.. arrived.Values]);
        return new Intake(counts[0], counts[1], counts[2], counts[3], [.. results.SelectMany(r => r.Problems)]);
    }

    /// <summary>
    /// Extracts and analyses again what was kept raw, and analyses again the articles whose pages were not, or whose text came later than
    /// their page; no text becomes a revision by it.
    /// </summary>
    /// <param name="reading">Extracts and analyses.</param>
    /// <param name="analyser">Analyses what has no page.</param>
    /// <param name="progress">Called with the number of articles done.</param>
    /// <param name="stop">Ends the run between two batches.</param>
    public Intake Reread(Reading reading, Analyser analyser, Action<int>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(analyser);
        var counts = new int[4];
        var problems = new List<Problem>();
        var read = new HashSet<ArticleId>();
        foreach (var batch in store.Pages.Raw().Chunk(PagesAtOnce))
        {
            stop.ThrowIfCancellationRequested();
            // The store belongs to one thread: pages are taken out of it before several threads read them.
            var results = reading.Read(batch.Select(p => new Pages.InputItem.Got(p.Page))).ToList();
            store.Write(() =>
            {
                foreach (var (key, result) in batch.Select(p => p.Key).Zip(results))
                {
                    foreach (
                        var article in result.Articles.Where(a => !store.Articles.IsLater(a.Article.Id, key) && read.Add(a.Article.Id))
                    )
                        counts[(int)store.Articles.Put(article, clock.GetUtcNow(), Coming.Reread, key)]++;
                    if (result.Articles.Count > 0)
                        TakeDown([.. store.Articles.OfPage(key).Except(result.Articles.Select(a => a.Article.Id))], store.Articles.Forget);
                    problems.AddRange(result.Problems);
                }
            });
            progress?.Invoke(read.Count);
        }
        var done = read.Count;
        foreach (var batch in store.Articles.Ids().Where(id => !read.Contains(id)).Chunk(Batch))
        {
            stop.ThrowIfCancellationRequested();
            var articles = batch.Select(store.Articles.Get).OfType<AnalysedArticle>().Select(a => a.Article).ToList();
            var again = articles.AsParallel().AsOrdered().WithDegreeOfParallelism(Cores.Of(threads)).Select(analyser.Analyse).ToList();
            store.Write(() =>
            {
                foreach (var article in again)
                    counts[(int)store.Articles.Put(article, clock.GetUtcNow(), Coming.Reread)]++;
            });
            progress?.Invoke(done += articles.Count);
        }
        _copies.Again();
        return new Intake(counts[0], counts[1], counts[2], counts[3], problems);
    }

    /// <summary>Takes an article or all articles of an outlet down everywhere, and remembers not to take them up again.</summary>
    /// <param name="name">An article's id, or an outlet's id or name.</param>
    /// <returns>How many articles were taken down; null when nothing has this id or name.</returns>
    /// <exception cref="IsnadException">ISN409 it may mean several articles, or an article and an outlet.</exception>
    public int? Remove(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var now = clock.GetUtcNow();
        var outlet = Outlets.OutletRegister.Shipped.Named(name).Id;
        var published = store.Articles.OfOutlet(outlet);
        var isOutlet = published.Count > 0 || Outlets.OutletRegister.Shipped.Find(name) is not null;
        var article = store.Articles.Find(name)?.Article.Id;
        if (article is { } one && isOutlet && one.Value != name && outlet != name)
            throw new IsnadException(new Problem(name, "ISN409", [one.Value + ", " + outlet]));
        if (article is null && !isOutlet)
            return null;
        IReadOnlyList<ArticleId> gone = article is { } only && !isOutlet ? [only] : published;
        store.Write(() =>
        {
            if (isOutlet)
                RemoveOutlet(outlet, now);
            foreach (var id in gone)
            {
                foreach (var page in store.Articles.AddressesOf(id))
                {
                    store.Pages.Remove(page);
                    store.Problems.Clear(page);
                }
                store.Decisions.Put(new Decision("remove", id.Value, "", "", now));
            }
            TakeDown(gone, store.Articles.Remove);
        });
        Track();
        return gone.Count;
    }

    /// <summary>
    /// The one way in which articles leave a store, with whatever other tables and the index hold of them; the stories that they were in
    /// are written anew. Call inside <see cref="Store.Write"/>.
    /// </summary>
    /// <param name="gone">The articles.</param>
    /// <param name="leave">Whether they may come again: <see cref="ArticleTable.Forget"/> or <see cref="ArticleTable.Remove"/>.</param>
    private void TakeDown(IReadOnlyList<ArticleId> gone, Func<ArticleId, bool> leave)
    {
        var stories = gone.Select(store.Stories.StoryOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var id in gone)
        {
            leave(id);
            _copies.Remove(id);
        }
        _stories.Refresh(stories);
    }

    /// <summary>An outlet's sources are forgotten and what waits to be got through them is not asked for.</summary>
    private void RemoveOutlet(string outlet, DateTimeOffset now)
    {
        store.Decisions.Put(new Decision("remove", outlet, "", "", now));
        foreach (var source in store.Sources.All().Where(s => Outlets.OutletRegister.Shipped.OfUrl(s.Url)?.Id == outlet))
        {
            store.Pages.RemoveWaiting(source.Url);
            store.Sources.Remove(source.Url);
        }
    }

    /// <summary>
    /// Keeps the bytes of a page that came from a file or an archive, and gives what they are kept under; what the web gave is kept where
    /// it was got.
    /// </summary>
    private string? KeepRaw(Pages.Page? page, DateTimeOffset seen)
    {
        if (page is null or { Kind: Pages.PageKind.JsonRow })
            return null;
        if (page.Input.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return page.Input;
        var key = page is { Fetched: not null, Url: { } url }
            ? url
            : Path.GetFullPath(page.Input)
                + (page.Index > 0 ? "#" + page.Index.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        store.Pages.Keep(key, page, new PageVersion(Got(page, seen) ?? seen));
        return key;
    }

    /// <summary>When a page was got; what is dated ahead, as archives may be, was got when it came.</summary>
    private static DateTimeOffset? Got(Pages.Page? page, DateTimeOffset seen) =>
        page?.Fetched is { } fetched ? (fetched < seen ? fetched : seen) : null;

    /// <summary>
    /// Puts the articles that are in no story yet, or were revised, into stories, makes decisions hold, and writes what changed.
    /// </summary>
    /// <param name="stop">Ends the run between two days of news; everything before is kept.</param>
    public void Track(CancellationToken stop = default)
    {
        _copies.CatchUp();
        store.Spoken.CatchUp(stop);
        store.Search.CatchUp(stop);
        _stories.Track(stop);
        store.ReleaseReuse();
    }

    /// <summary>
    /// Takes a decision back, and puts the articles that it was about into stories anew; what was removed may come again.
    /// </summary>
    /// <param name="number">Its number.</param>
    /// <returns>It; null when there is none.</returns>
    public Decision? Undo(long number)
    {
        Decision? undone = null;
        store.Write(() =>
        {
            undone = store.Decisions.Undo(number);
            if (undone is not null)
                new DecisionDesk(store).Release(undone, clock.GetUtcNow());
        });
        if (undone is not null)
            Track();
        return undone;
    }

    /// <summary>The newsroom of some stories: their articles, copy groups and storylines.</summary>
    /// <param name="stories">The stories.</param>
    public Newsroom Load(IReadOnlyList<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(stories);
        var articles = stories.SelectMany(s => store.Articles.OfStory(s.Id.Value)).ToList();
        var here = articles.Select(a => a.Article.Id).ToHashSet();
        var groups = store
            .Copies.GroupsOf(here)
            .Select(g => g with { Members = [.. g.Members.Where(m => here.Contains(m.Article))] })
            .Where(g => g.Members.Count > 1)
            .ToList();
        var lines = stories
            .Select(s => s.Storyline)
            .OfType<StorylineId>()
            .Distinct()
            .Select(l => store.Storylines.Find(l.Value))
            .OfType<Storyline>()
            .ToList();
        articles.AddRange(Beside(store, groups, here));
        return new Newsroom(articles, groups, [.. stories.Select(s => s with { Articles = [.. s.Articles.Where(here.Contains)] })], lines);
    }

    /// <summary>Articles outside some stories that copy groups inside rest on: whose text it is, and where that is said.</summary>
    internal static IEnumerable<AnalysedArticle> Beside(Store store, IEnumerable<CopyGroup> groups, HashSet<ArticleId> here) =>
        groups
            .SelectMany(g => new[] { g.Origin.Seen(), g.Origin.Naming()?.Article })
            .OfType<ArticleId>()
            .Where(id => !here.Contains(id))
            .Distinct()
            .Select(store.Articles.Get)
            .OfType<AnalysedArticle>();
}
